"""Shifts: who holds the concierge's role now. A role, not an account (see the glossary)."""

from collections.abc import Iterable
from uuid import UUID

from kiosk.data import Session
from kiosk.data import shifts as data
from kiosk.presence import Pen
from kiosk.records import OnShift, Present
from kiosk.spelling import initials


def take(session: Session, pen: Pen, visit: UUID) -> None:
    """Have the person of `visit` hold the role, until their visit ends at the latest."""
    data.add(session, pen.new_id(), visit, pen.now)


def on_shift(session: Session, inside: Iterable[Present]) -> tuple[OnShift, ...]:
    """Those of the people `inside` who hold the role, in the order in which they took it."""
    persons = {each.visit.id: each.person for each in inside}
    holders = ((visit, persons.get(visit)) for visit in data.on_shift(session))
    return tuple(
        OnShift(visit, person.called, initials(person.called))
        for visit, person in holders
        if person is not None
    )
