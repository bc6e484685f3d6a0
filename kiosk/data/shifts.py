"""Queries of shifts."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import insert, select

from kiosk.data import Session
from kiosk.data.tables import SHIFT, VISIT


def add(session: Session, id: UUID, visit: UUID, now: datetime) -> None:
    """Have the person of `visit` hold the concierge's role from now on."""
    session.execute(insert(SHIFT).values(id=id, visit_id=visit, began_at=now))


def on_shift(session: Session) -> list[UUID]:
    """The open visits of those who hold the role, in the order in which they took it."""
    question = (
        select(SHIFT.c.visit_id)
        .join(VISIT, VISIT.c.id == SHIFT.c.visit_id)
        .where(SHIFT.c.ended_at.is_(None), VISIT.c.departed_at.is_(None))
        .order_by(SHIFT.c.began_at)
    )
    return list(session.execute(question).scalars())
