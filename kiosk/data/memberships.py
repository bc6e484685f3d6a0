"""Queries of plans, and of what people subscribed to."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, delete, func, insert, select, update

from kiosk.data import Session
from kiosk.data.portions import by_hundreds
from kiosk.data.tables import MEMBERSHIP, PAUSE, PLAN
from kiosk.records import AfterEnd, Membership, Pause, Plan


def plan_named(session: Session, name: str) -> Plan | None:
    """The plan of that name."""
    row = session.execute(select(PLAN).where(PLAN.c.name == name)).first()
    return None if row is None else _plan(row, row.id)


def plan(session: Session, id: UUID) -> Plan | None:
    """The plan of that id."""
    row = session.execute(select(PLAN).where(PLAN.c.id == id)).first()
    return None if row is None else _plan(row, row.id)


def plans(session: Session) -> list[Plan]:
    """Every plan, also those that are retired, in the order of their names."""
    return [_plan(row, row.id) for row in session.execute(select(PLAN).order_by(PLAN.c.name))]


def add_plan(session: Session, plan: Plan) -> None:
    """Write a new plan."""
    session.execute(insert(PLAN).values(id=plan.id, retired_at=None, **_plan_values(plan)))


def change_plan(session: Session, plan: Plan, now: datetime) -> None:
    """Write a plan as it is from `now` on."""
    retired = PLAN.c.retired_at if plan.is_retired else None
    session.execute(
        update(PLAN).where(PLAN.c.id == plan.id).values(retired_at=retired, **_plan_values(plan))
    )
    if plan.is_retired:
        still = (PLAN.c.id == plan.id) & PLAN.c.retired_at.is_(None)
        session.execute(update(PLAN).where(still).values(retired_at=now))


def delete_plan(session: Session, id: UUID) -> None:
    """Have there be no such plan, which nobody ever had."""
    session.execute(delete(PLAN).where(PLAN.c.id == id))


def holders(session: Session, since: date | None = None) -> dict[UUID, int]:
    """How many people have each plan on the day `since` or later; without it, ever had."""
    question = select(MEMBERSHIP.c.plan_id, func.count(MEMBERSHIP.c.person_id.distinct()))
    if since is not None:
        resting = select(PAUSE.c.membership_id).where(PAUSE.c.ends.is_(None))
        question = question.where(
            MEMBERSHIP.c.ends.is_(None)
            | (MEMBERSHIP.c.ends >= since)
            | MEMBERSHIP.c.id.in_(resting)
        )
    return {row[0]: row[1] for row in session.execute(question.group_by(MEMBERSHIP.c.plan_id))}


def memberships(session: Session, person: UUID) -> list[Membership]:
    """What `person` has subscribed to, the earliest start first."""
    return _gathered(session.execute(_MEMBERSHIPS.where(MEMBERSHIP.c.person_id == person)))


def memberships_of(session: Session, persons: Iterable[UUID]) -> list[Membership]:
    """What these have subscribed to, the earliest start first."""
    return [
        membership
        for some in by_hundreds(list(persons))
        for membership in _gathered(
            session.execute(_MEMBERSHIPS.where(MEMBERSHIP.c.person_id.in_(some)))
        )
    ]


def memberships_in(session: Session, plan: UUID) -> list[Membership]:
    """Every subscription to `plan`, the earliest start first."""
    return _gathered(session.execute(_MEMBERSHIPS.where(MEMBERSHIP.c.plan_id == plan)))


def membership(session: Session, id: UUID) -> Membership | None:
    """The subscription of that id."""
    found = _gathered(session.execute(_MEMBERSHIPS.where(MEMBERSHIP.c.id == id)))
    return found[0] if found else None


def add(session: Session, new: Sequence[Membership]) -> None:
    """Write new subscriptions, with their pauses."""
    if new:
        rows = [
            {
                "id": membership.id,
                "person_id": membership.person,
                "plan_id": membership.plan.id,
                "starts": membership.starts,
                "ends": membership.ends,
            }
            for membership in new
        ]
        session.execute(insert(MEMBERSHIP).inline(), rows)
        for each in new:
            _add_pauses(session, each)


def change(session: Session, changed: Membership) -> None:
    """Write a subscription's dates and pauses as they are from now on."""
    dates = {"starts": changed.starts, "ends": changed.ends}
    session.execute(update(MEMBERSHIP).where(MEMBERSHIP.c.id == changed.id).values(**dates))
    session.execute(delete(PAUSE).where(PAUSE.c.membership_id == changed.id))
    _add_pauses(session, changed)


def end(session: Session, id: UUID, ends: date | None) -> None:
    """Set the last day of a subscription."""
    session.execute(update(MEMBERSHIP).where(MEMBERSHIP.c.id == id).values(ends=ends))


def remove(session: Session, id: UUID) -> None:
    """Have there never have been such a subscription."""
    session.execute(delete(PAUSE).where(PAUSE.c.membership_id == id))
    session.execute(delete(MEMBERSHIP).where(MEMBERSHIP.c.id == id))


_MEMBERSHIPS = (
    select(
        MEMBERSHIP,
        *(PLAN.c.name, PLAN.c.after_end, PLAN.c.grace_days, PLAN.c.months, PLAN.c.retired_at),
        PAUSE.c.id.label("pause_id"),
        PAUSE.c.starts.label("pause_starts"),
        PAUSE.c.ends.label("pause_ends"),
    )
    .join(PLAN, PLAN.c.id == MEMBERSHIP.c.plan_id)
    .outerjoin(PAUSE, PAUSE.c.membership_id == MEMBERSHIP.c.id)
    .order_by(MEMBERSHIP.c.starts, MEMBERSHIP.c.id, PAUSE.c.starts)
)
"""One question, since the door asks it at every arrival: a row for each pause, or one without any."""


def _gathered(rows: Iterable[Row[Any]]) -> list[Membership]:
    found: dict[UUID, tuple[Row[Any], list[Pause]]] = {}
    for row in rows:
        pauses = found.setdefault(row.id, (row, []))[1]
        if row.pause_id is not None:
            pauses.append(Pause(row.pause_id, row.pause_starts, row.pause_ends))
    return [
        Membership(
            row.id, row.person_id, _plan(row, row.plan_id), row.starts, row.ends, tuple(pauses)
        )
        for row, pauses in found.values()
    ]


def _add_pauses(session: Session, membership: Membership) -> None:
    rows = [
        {
            "id": pause.id,
            "membership_id": membership.id,
            "starts": pause.starts,
            "ends": pause.ends,
        }
        for pause in membership.pauses
    ]
    if rows:
        session.execute(insert(PAUSE).inline(), rows)


def _plan(row: Row[Any], id: UUID) -> Plan:
    return Plan(
        id,
        row.name,
        AfterEnd(row.after_end),
        row.grace_days,
        months=row.months,
        is_retired=row.retired_at is not None,
    )


def _plan_values(plan: Plan) -> dict[str, Any]:
    return {
        "name": plan.name,
        "after_end": plan.after_end,
        "grace_days": plan.grace_days,
        "months": plan.months,
    }
