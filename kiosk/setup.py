"""The first start: five pages that a volunteer fills in, each kept as soon as they go on.

The place remembers which page comes next, so that the first start can be left at any moment and
taken up again, at this station or at another.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import time

from kiosk import people, pins, trust
from kiosk.codes import token
from kiosk.data import Session, codes, places
from kiosk.data import people as persons
from kiosk.placetime import DAY_BREAK
from kiosk.presence import Pen
from kiosk.records import CodeKind, DayHours, LegalForm, Person, Place
from kiosk.records.desk import Right, Trusted
from kiosk.records.setup import PAGES, PlaceSaid, Problem, Proof, Standing, Step
from kiosk.sheet import PersonLine
from kiosk.spelling import Unfit, clean, clean_name

MOST = 9999
"""The most seats, and the most people inside, that a place may have."""


def standing(session: Session) -> Standing:
    """Where the first start stands. The place has to be there."""
    place = _place(session)
    concierge = _concierge(session)
    if concierge is None:
        return Standing(place, None, has_pin=False, has_card=False)
    has_card = codes.has(session, concierge.person.id, CodeKind.CARD)
    return Standing(place, concierge.person, concierge.has_pin, has_card)


def problems(said: PlaceSaid) -> tuple[Problem, ...]:
    """What of the first page can't be kept, in the order of the page; nothing when all is well."""
    found = list(name_problems(said.name))
    if not said.days & frozenset(range(7)):
        found.append(Problem.NO_DAY)
    if said.opens < DAY_BREAK or not _is_closing(said.opens, said.closes):
        found.append(Problem.HOURS)
    if not 1 <= said.seats <= MOST:
        found.append(Problem.SEATS)
    if not said.seats <= said.limit <= MOST:
        found.append(Problem.LIMIT)
    return tuple(found)


def name_problems(text: str) -> tuple[Problem, ...]:
    """What is wrong with the name of a place or of somebody, if anything."""
    try:
        clean_name(text)
    except Unfit:
        return (Problem.NAME_UNFIT if text.split() else Problem.NAME_MISSING,)
    return ()


def save_place(session: Session, said: PlaceSaid) -> Place | tuple[Problem, ...]:
    """Keep what the first page says: the place as it is from now on, or why nothing was kept."""
    found = problems(said)
    if found:
        return found
    hours = DayHours(said.opens, said.closes)
    places.change(
        session,
        name=clean_name(said.name),
        hours=tuple(hours if day in said.days else None for day in range(7)),
        seats=said.seats,
        limit=said.limit,
        language=said.language,
        formal=said.formal,
    )
    return _place(session)


def save_legal_form(session: Session, form: LegalForm | None) -> None:
    """Keep what kind of body keeps the place; None for whoever says it later."""
    places.change(session, legal_form=form)


def add_concierge(
    session: Session, pen: Pen, name: str, called: str, pin_hash: str | None
) -> Person | tuple[Problem, ...]:
    """Add the first concierge with every right, or change who was added before: never two.

    They are called by their first word where `called` says nothing. `pin_hash` is from
    `pins.make_hash`; None keeps the PIN that they have. Returns why nothing was kept otherwise.
    """
    found = name_problems(name)
    known = _concierge(session)
    if pin_hash is None and not (known and known.has_pin):
        found += (Problem.PIN_MISSING,)
    try:
        nickname = clean(called, "called")
    except Unfit:
        found += (Problem.NAME_UNFIT,)
    if found:
        return found
    full = clean_name(name)
    if known is None:
        person = people.add(session, pen, PersonLine(0, full, nickname or None))
        trust.grant(session, pen, person.id, frozenset(Right), by=None)
    else:
        before = known.person
        called = nickname or full.split()[0]
        person = replace(before, name=full, called=called, version=before.version + 1)
        persons.change(session, [person])
    if pin_hash is not None:
        pins.choose(session, pen, person.id, pin_hash)
    return person


def try_card(session: Session, pen: Pen, text: str) -> tuple[Proof, Person | None]:
    """What the code `text` proves to be, and whose it is; nothing is recorded, nobody arrives."""
    if token.read(text) is None:
        return Proof.UNREADABLE, None
    holder = codes.holder(session, token.fingerprint(text, pen.station.key))
    if holder is None:
        return Proof.UNKNOWN, None
    concierge = _concierge(session)
    if concierge is None or holder.person != concierge.person.id:
        return Proof.OTHER, persons.person(session, holder.person)
    return (Proof.REPLACED if holder.revoked else Proof.WORKS), concierge.person


def page(session: Session) -> int | None:
    """The page at which the first start goes on, from 1 on; None once it is done."""
    return _place(session).setup_page


def step(
    session: Session,
    at: int,
    then: int | None,
    work: Callable[[], tuple[Problem, ...]] = tuple,
) -> Step:
    """Do `work` for the page `at` and go on to `then`, or finish for None.

    Only where the first start still stands at that page: of two stations that fill it in at the same
    time the first one's stays, and the other goes on from there. `work` returns why it kept nothing.
    """
    if page(session) != at:
        return Step(standing(session), moved=True)
    found = work()
    if not found:
        finish(session) if then is None else go_to(session, then)
    return Step(standing(session), found)


def go_to(session: Session, page: int) -> None:
    """Have the first start go on at `page`, 1 to `PAGES`. Raises `ValueError` for any other."""
    if not 1 <= page <= PAGES:
        raise ValueError(f"there is no page {page}")
    places.change(session, setup_page=page)


def finish(session: Session) -> None:
    """The place is set up; `kiosk run` shows its door from now on."""
    places.change(session, setup_page=None)


def _place(session: Session) -> Place:
    place = places.place(session)
    if place is None:
        raise LookupError("there is no place")
    return place


def _concierge(session: Session) -> Trusted | None:
    """Who was added: the first who may change the settings."""
    trusted = [each for each in trust.trusted(session) if Right.SETTINGS in each.rights]
    return min(trusted, key=lambda each: each.person.id, default=None)


def _is_closing(opens: time, closes: time) -> bool:
    """Whether a day that opens then may close then: later, or by 4:00 of the next day."""
    return closes > opens or closes <= DAY_BREAK
