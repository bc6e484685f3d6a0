"""Shifts: who holds the concierge's role now. A role, not an account (see the glossary).

A shift lasts as long as its person's visit at most: leaving ends it, and so does the end of the day. An
undone departure brings both back.
"""

from collections.abc import Iterable
from dataclasses import replace
from uuid import UUID

from kiosk import acts, handovers, placetime, presence, trust
from kiosk.data import Session, people, visits
from kiosk.data import shifts as data
from kiosk.presence import Pen
from kiosk.records import Actor, OnShift, Person, Present
from kiosk.records.desk import ActKind, NoShift, Right, Shift
from kiosk.spelling import initials


def begin(session: Session, pen: Pen, person: Person) -> Shift | NoShift:
    """Have `person` take the shift; somebody who is not here yet arrives with it.

    Whoever holds the role already goes on as they were. Others who hold it keep it: two may share a
    busy day, and two who take it in the same second both have it.
    """
    if Right.CONCIERGE not in trust.rights(session, person.id):
        return NoShift.NOT_TRUSTED
    visit = visits.open_visit(session, person.id)
    if visit is not None and placetime.is_overdue(visit, pen.now, pen.place):
        presence.estimate(session, replace(pen, by=Actor.CLOCK), visit)
        visit = None
    if visit is None:
        visit = presence.arrive(session, replace(pen, by=Actor.PERSON), person.id)
    if visit is None:
        raise RuntimeError("an arrival was refused to somebody who is absent")
    held = shift_of(session, visit.id)
    if held is not None:
        return held
    shift = Shift(pen.new_id(), visit.id, person, pen.now, trust.rights(session, person.id))
    data.add(session, shift.id, visit.id, pen.now)
    acts.note(session, pen, ActKind.SHIFT_TAKEN, person=person.id)
    return shift


def give_back(session: Session, pen: Pen, shift: UUID, words: str = "") -> bool:
    """End a shift, leaving `words` for whoever comes next. Returns whether it was still under way."""
    held = next((each for each in data.under_way(session) if each.id == shift), None)
    if held is None or not data.end(session, shift, pen.now):
        return False
    handovers.write(session, pen, held.person, words)
    acts.note(session, pen, ActKind.SHIFT_GIVEN, person=held.person)
    return True


def hand_over(
    session: Session, pen: Pen, before: Shift, person: Person, words: str
) -> Shift | NoShift:
    """Have `person` hold the role instead of whoever holds it in the shift `before`, in one go.

    When it can't be, whoever had it has it still. A shift that has ended meanwhile hinders nobody, and
    its words are left all the same.
    """
    if Right.CONCIERGE not in trust.rights(session, person.id):
        return NoShift.NOT_TRUSTED
    if not give_back(session, pen, before.id, words):
        handovers.write(session, pen, before.person.id, words)
    return begin(session, pen, person)


def under_way(session: Session) -> tuple[Shift, ...]:
    """The shifts under way, in the order in which they were taken, with what their people may do."""
    kept = data.under_way(session)
    known = people.people(session, {each.person for each in kept})
    return tuple(
        Shift(each.id, each.visit, known[each.person], each.began_at, rights)
        for each in kept
        if each.person in known
        for rights in (trust.rights(session, each.person),)
    )


def shift_of(session: Session, visit: UUID) -> Shift | None:
    """The shift held during `visit`."""
    return next((each for each in under_way(session) if each.visit == visit), None)


def on_shift(session: Session, inside: Iterable[Present]) -> tuple[OnShift, ...]:
    """Those of the people `inside` who hold the role, in the order in which they took it."""
    persons = {each.visit.id: each.person for each in inside}
    holders = ((each.visit, persons.get(each.visit)) for each in data.under_way(session))
    return tuple(
        OnShift(visit, person.called, initials(person.called))
        for visit, person in holders
        if person is not None
    )
