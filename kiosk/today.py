"""*Aujourd’hui*: what the desk shows first, people to introduce before figures."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from kiosk import attention, handovers, meetings, shifts
from kiosk.board import occupancy, present
from kiosk.data import Session, memberships
from kiosk.records import Place, Present
from kiosk.records.desk import Here, Today


def today(session: Session, now: datetime, place: Place) -> Today:
    """All that the desk shows of this moment, in one reading."""
    inside = present(session, now, place)
    under_way = shifts.under_way(session)
    holders = {each.visit for each in under_way}
    ended = attention.ended(session, inside, now, place)
    seen = occupancy(inside, place)
    return Today(
        notes=handovers.unread(session, now, place.choices.note_days),
        meetings=meetings.to_make(session, inside, holders, now),
        attention=attention.needed(session, inside, seen, ended, now),
        occupancy=seen,
        fullness=attention.fullness(seen),
        shifts=under_way,
        here=_here(session, inside, holders, ended),
    )


def _here(
    session: Session, inside: Sequence[Present], holders: set[UUID], ended: frozenset[UUID]
) -> tuple[Here, ...]:
    persons = {each.person.id for each in inside if each.person is not None}
    plans = {each.person: each.plan.name for each in memberships.memberships_of(session, persons)}
    return tuple(
        Here(
            visit=each.visit.id,
            person=each.person,
            comes_as=each.visit.comes_as,
            headcount=each.visit.headcount,
            arrived_at=each.visit.arrived_at,
            arrival=each.visit.arrival,
            activity=each.activity,
            unconfirmed=each.unconfirmed,
            on_shift=each.visit.id in holders,
            ended=each.visit.id in ended,
            plan=None if each.person is None else plans.get(each.person.id),
        )
        for each in inside
    )
