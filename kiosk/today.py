"""*Aujourd’hui*: what the desk shows first, people to introduce before figures."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from uuid import UUID

from kiosk import attention, handovers, meetings, placetime, shifts
from kiosk.board import occupancy, present
from kiosk.data import Session, memberships
from kiosk.membership import Standing, covers, resting
from kiosk.records import Membership, Place, Present
from kiosk.records.desk import Here, Today


def today(session: Session, now: datetime, place: Place) -> Today:
    """All that the desk shows of this moment, in one reading."""
    inside = present(session, now, place)
    under_way = shifts.under_way(session)
    holders = {each.visit for each in under_way}
    lapsed = attention.lapsed(session, inside, now, place)
    seen = occupancy(inside, place)
    return Today(
        notes=handovers.unread(session, now, place.choices.note_days),
        meetings=meetings.to_make(session, inside, holders, now),
        attention=attention.needed(session, inside, seen, lapsed, now),
        occupancy=seen,
        fullness=attention.fullness(seen),
        shifts=under_way,
        here=_here(session, inside, holders, lapsed, placetime.day_of(now, place)),
    )


def _here(
    session: Session,
    inside: Sequence[Present],
    holders: set[UUID],
    lapsed: Mapping[UUID, Standing],
    day: date,
) -> tuple[Here, ...]:
    persons = {each.person.id for each in inside if each.person is not None}
    plans = _plans(memberships.memberships_of(session, persons), day)
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
            ended=lapsed.get(each.visit.id) in (Standing.TELL_DESK, Standing.SEE_DESK),
            paused=lapsed.get(each.visit.id) is Standing.PAUSED,
            plan=None if each.person is None else plans.get(each.person.id),
        )
        for each in inside
    )


def _plans(held: Sequence[Membership], day: date) -> dict[UUID, str]:
    """The name of each person's plan: one that covers `day`, else one that rests, else the last."""

    def counts(membership: Membership) -> tuple[bool, bool]:
        return covers(membership, day), resting(membership, day) is not None

    return {each.person: each.plan.name for each in sorted(held, key=counts)}
