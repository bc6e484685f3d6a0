"""Queries of plans, and of what people subscribed to."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Row, insert, select, update

from kiosk.data import Session
from kiosk.data.portions import by_hundreds
from kiosk.data.tables import MEMBERSHIP, PLAN
from kiosk.records import AfterEnd, Membership, Plan


def plan_named(session: Session, name: str) -> Plan | None:
    """The plan of that name."""
    row = session.execute(select(PLAN).where(PLAN.c.name == name)).first()
    return None if row is None else _plan(row, row.id)


def add_plan(session: Session, plan: Plan) -> None:
    """Write a new plan."""
    session.execute(insert(PLAN).values(**_plan_values(plan)))


def memberships(session: Session, person: UUID) -> list[Membership]:
    """What `person` has subscribed to, the earliest start first."""
    rows = session.execute(_MEMBERSHIPS.where(MEMBERSHIP.c.person_id == person))
    return [_membership(row) for row in rows]


def memberships_of(session: Session, persons: Iterable[UUID]) -> list[Membership]:
    """What these have subscribed to, the earliest start first."""
    return [
        _membership(row)
        for some in by_hundreds(list(persons))
        for row in session.execute(_MEMBERSHIPS.where(MEMBERSHIP.c.person_id.in_(some)))
    ]


def add(session: Session, new: Sequence[Membership]) -> None:
    """Write new subscriptions."""
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


def end(session: Session, id: UUID, ends: date | None) -> None:
    """Set the last day of a subscription."""
    session.execute(update(MEMBERSHIP).where(MEMBERSHIP.c.id == id).values(ends=ends))


_MEMBERSHIPS = (
    select(
        MEMBERSHIP,
        *(PLAN.c.name, PLAN.c.after_end, PLAN.c.grace_days, PLAN.c.months, PLAN.c.retired_at),
    )
    .join(PLAN, PLAN.c.id == MEMBERSHIP.c.plan_id)
    .order_by(MEMBERSHIP.c.starts, MEMBERSHIP.c.id)
)


def _membership(row: Row[Any]) -> Membership:
    return Membership(row.id, row.person_id, _plan(row, row.plan_id), row.starts, row.ends)


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
        "id": plan.id,
        "name": plan.name,
        "after_end": plan.after_end,
        "grace_days": plan.grace_days,
        "months": plan.months,
    }
