"""Codes of people: cards, drawn and proved before their codes count; what was made, and revoked."""

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from kiosk import acts, personal
from kiosk.codes import token
from kiosk.data import Session, codes, people
from kiosk.data.database import Database
from kiosk.errors import Fault, OutOfOrder
from kiosk.files import sync_folder
from kiosk.presence import Pen
from kiosk.records import Code, CodeKind, Person, Place
from kiosk.records.carding import CodesChanged, PersonalGiven
from kiosk.records.desk import ActKind

if TYPE_CHECKING:
    from PIL.Image import Image


LOSABLE = (CodeKind.CARD, CodeKind.PHONE)
"""What a lost card puts out of use: all that shows a code of ours. A badge, or what somebody knows, is
not lost with it."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A card in both its shapes, for as long as somebody is about to take it: no disk has it."""

    text: str = field(repr=False)
    card: "Image"
    phone: "Image"
    instead: str | None = None
    """What it says where it has none of the letters of their name."""


def draw(place: Place, person: Person, text: str) -> Drawn:
    """The card of `person` with the code `text`, decoded again to be sure; it counts once kept."""
    from kiosk.codes import card  # only now: it loads what draws and what reads

    said = card.on_card(person.called, person.id)
    drawn = Drawn(
        text,
        card.draw_card(place.name, said, text, place.language),
        card.draw_phone(place.name, said, text, place.language),
        None if card.has_letters(person.called) else said,
    )
    for picture in (drawn.card, drawn.phone):
        card.prove(picture, text)
    return drawn


def keep(session: Session, pen: Pen, person: Person, text: str) -> None:
    """Have the code `text` count as the card of `person`, instead of any card that they had."""
    codes.revoke_all(session, person.id, pen.now, CodeKind.CARD)
    fingerprint = token.fingerprint(text, pen.station.key)
    codes.add(session, pen.new_id(), person.id, CodeKind.CARD, fingerprint, pen.now)


def make_card(
    database: Database,
    pen: Pen,
    person: Person,
    file: Path,
    *,
    phone: bool = False,
    replaces_others: bool = False,
) -> None:
    """Write a card of `person` to `file` (PNG or PDF by its ending), with a code made for it.

    The picture is decoded again before anything is written. It is on the disk before its code counts,
    so that no code is revoked for a card that nobody has. `phone` draws the square picture;
    `replaces_others` revokes the codes that the person had. Raises `OutOfOrder`; then all is as it was.
    """
    from kiosk.codes import card  # only now: it loads what draws and what reads

    text = token.make(pen.station.random)
    draw = card.draw_phone if phone else card.draw_card
    said = card.on_card(person.called, person.id)
    picture = draw(pen.place.name, said, text, pen.place.language)
    card.prove(picture, text)
    try:
        beside = card.write_beside(picture, file)
        try:
            with database.writing() as session:
                if replaces_others:
                    codes.revoke_all(session, person.id, pen.now)
                kind = CodeKind.PHONE if phone else CodeKind.CARD
                fingerprint = token.fingerprint(text, pen.station.key)
                codes.add(session, pen.new_id(), person.id, kind, fingerprint, pen.now)
            beside.replace(file)
            sync_folder(file.parent)
        finally:
            beside.unlink(missing_ok=True)
    except OSError as error:
        raise OutOfOrder(
            Fault.READ_ONLY, f"the card can't be written to {file}: {error.strerror}"
        ) from error


def codes_of(session: Session, person: UUID) -> tuple[Code, ...]:
    """Every code that `person` has or had, those that count first, and the latest of each first."""
    found = codes.codes_of(session, person)
    return tuple(sorted(found, key=lambda each: each.revoked_at is not None))


def hand_out(
    session: Session, pen: Pen, person: UUID, text: str, by: UUID, *, replaces: bool
) -> CodesChanged | None:
    """Have the code `text` of a card that was drawn count for `person`, beside those that they have.

    Where it `replaces` a lost card, no card or phone of theirs counts any more. None, and nothing is
    done, where they are not known any more.
    """
    if people.person(session, person) is None:
        return None
    revoked = _revoke(session, pen, person, LOSABLE) if replaces else ()
    made = Code(pen.new_id(), person, CodeKind.CARD, pen.now)
    codes.add_all(session, [(made, token.fingerprint(text, pen.station.key))])
    return note(session, pen, CodesChanged(person, (made,), revoked), by)


def revoke(session: Session, pen: Pen, id: UUID, by: UUID) -> CodesChanged | None:
    """Have one code not count any more. Returns None when it did not, already."""
    code = codes.code(session, id)
    if code is None or code.revoked_at is not None:
        return None
    codes.revoke(session, [id], pen.now)
    revoked = replace(code, revoked_at=pen.now)
    return note(session, pen, CodesChanged(code.person, (), (revoked,)), by)


def give_personal(session: Session, pen: Pen, person: Person, by: UUID) -> PersonalGiven | None:
    """Give `person` a personal code instead of the one that they have; None if they are not known."""
    if people.person(session, person.id) is None:
        return None
    revoked = _revoke(session, pen, person.id, (CodeKind.PERSONAL,))
    digits = personal.give(session, pen, person)
    found = codes.holder(session, token.personal_fingerprint(digits, pen.station.key))
    if found is None:
        raise RuntimeError("a personal code that was just given is nobody's")
    made = Code(found.id, person.id, CodeKind.PERSONAL, pen.now)
    changed = note(session, pen, CodesChanged(person.id, (made,), revoked), by)
    return PersonalGiven(digits, changed)


def turn_back(session: Session, pen: Pen, done: CodesChanged, by: UUID) -> bool:
    """Undo what was `done`. Returns whether it could be: not once somebody has changed it since."""
    made = [codes.code(session, each.id) for each in done.made]
    if any(each is None or each.revoked_at or each.person != done.person for each in made):
        return False
    if any(codes.code(session, each.id) != each for each in done.revoked):
        return False
    theirs = {each.id for each in done.made}
    personal_again = any(each.kind is CodeKind.PERSONAL for each in done.revoked)
    if personal_again and any(
        each.kind is CodeKind.PERSONAL and each.revoked_at is None and each.id not in theirs
        for each in codes.codes_of(session, done.person)
    ):
        return False  # they were given another one meanwhile
    codes.revoke(session, theirs, pen.now)
    codes.let_count(session, [each.id for each in done.revoked])
    kind = ActKind.CODE_REVOKED if done.made else ActKind.CODE_MADE
    acts.note(session, pen, kind, person=by, about=done.person, detail="undone")
    return True


def note(session: Session, pen: Pen, done: CodesChanged, by: UUID) -> CodesChanged:
    """Write down who made or revoked which kinds of codes. Returns what was `done`."""
    for kind, changed in ((ActKind.CODE_REVOKED, done.revoked), (ActKind.CODE_MADE, done.made)):
        if changed:
            detail = " ".join(sorted({each.kind for each in changed}))
            acts.note(session, pen, kind, person=by, about=done.person, detail=detail)
    return done


def _revoke(
    session: Session, pen: Pen, person: UUID, kinds: tuple[CodeKind, ...]
) -> tuple[Code, ...]:
    counting = [
        each
        for each in codes.codes_of(session, person)
        if each.kind in kinds and each.revoked_at is None
    ]
    codes.revoke(session, [each.id for each in counting], pen.now)
    return tuple(replace(each, revoked_at=pen.now) for each in counting)
