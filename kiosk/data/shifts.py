"""Queries of shifts."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import insert, select, update

from kiosk.data import Session
from kiosk.data.tables import SHIFT, VISIT


@dataclass(frozen=True, slots=True)
class Kept:
    """A shift under way, as the table has it."""

    id: UUID
    visit: UUID
    person: UUID
    began_at: datetime


def add(session: Session, id: UUID, visit: UUID, now: datetime) -> None:
    """Have the person of `visit` hold the concierge's role from now on."""
    session.execute(insert(SHIFT).values(id=id, visit_id=visit, began_at=now))


def under_way(session: Session) -> list[Kept]:
    """The shifts of those who hold the role, in the order in which they took it."""
    question = (
        select(SHIFT.c.id, SHIFT.c.visit_id, VISIT.c.person_id, SHIFT.c.began_at)
        .join(VISIT, VISIT.c.id == SHIFT.c.visit_id)
        .where(
            SHIFT.c.ended_at.is_(None),
            VISIT.c.departed_at.is_(None),
            VISIT.c.person_id.is_not(None),
        )
        .order_by(SHIFT.c.began_at, SHIFT.c.id)
    )
    return [Kept(*row) for row in session.execute(question)]


def end(session: Session, id: UUID, now: datetime) -> bool:
    """End a shift. Returns whether it was still under way."""
    done: Any = session.execute(
        update(SHIFT).where(SHIFT.c.id == id, SHIFT.c.ended_at.is_(None)).values(ended_at=now)
    )
    return bool(done.rowcount)


def end_of(session: Session, person: UUID, now: datetime) -> tuple[UUID, ...]:
    """End every shift of `person`. Returns those that were under way."""
    own = tuple(each.id for each in under_way(session) if each.person == person)
    session.execute(update(SHIFT).where(SHIFT.c.id.in_(own)).values(ended_at=now))
    return own


def resume(session: Session, shifts: Collection[UUID]) -> None:
    """Have these go on that were ended by mistake."""
    session.execute(update(SHIFT).where(SHIFT.c.id.in_(shifts)).values(ended_at=None))
