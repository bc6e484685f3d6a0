"""Cards: a new code for somebody, drawn, proved and written before it counts."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.codes import card, token
from kiosk.data import Session, codes
from kiosk.data.database import Database
from kiosk.errors import Fault, OutOfOrder
from kiosk.files import sync_folder
from kiosk.presence import Pen
from kiosk.records import CodeKind, Person, Place

if TYPE_CHECKING:
    from PIL.Image import Image


@dataclass(frozen=True, slots=True)
class Drawn:
    """A card in both its shapes, for as long as somebody is about to take it: no disk has it."""

    text: str = field(repr=False)
    card: "Image"
    phone: "Image"


def draw(place: Place, person: Person, text: str) -> Drawn:
    """The card of `person` with the code `text`, decoded again to be sure; it counts once kept."""
    drawn = Drawn(
        text,
        card.draw_card(place.name, person.called, text, place.language),
        card.draw_phone(place.name, person.called, text, place.language),
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
    text = token.make(pen.station.random)
    draw = card.draw_phone if phone else card.draw_card
    picture = draw(pen.place.name, person.called, text, pen.place.language)
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
