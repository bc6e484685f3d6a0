"""Queries of what the desk is told."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, insert, select, update

from kiosk.data import Session
from kiosk.data.tables import NOTICE
from kiosk.records import Notice, NoticeKind


def add(session: Session, notice: Notice) -> None:
    """Write a new notice."""
    session.execute(
        insert(NOTICE).values(
            id=notice.id,
            kind=notice.kind,
            station=notice.station,
            made_at=notice.made_at,
            person_id=notice.person,
        )
    )


def unsettled(session: Session, kind: NoticeKind, since: datetime) -> list[Notice]:
    """The notices of that kind made at or after `since` and not settled, the first one first."""
    question = (
        select(NOTICE)
        .where(NOTICE.c.made_at >= since, NOTICE.c.kind == kind, NOTICE.c.settled_at.is_(None))
        .order_by(NOTICE.c.made_at, NOTICE.c.id)
    )
    return [_notice(row) for row in session.execute(question)]


def open_since(session: Session, since: datetime) -> list[Notice]:
    """All that was made at or after `since` and is not settled, the first one first."""
    question = (
        select(NOTICE)
        .where(NOTICE.c.made_at >= since, NOTICE.c.settled_at.is_(None))
        .order_by(NOTICE.c.made_at, NOTICE.c.id)
    )
    return [_notice(row) for row in session.execute(question)]


def unsettle(session: Session, id: UUID) -> None:
    """Have a notice be open again."""
    session.execute(update(NOTICE).where(NOTICE.c.id == id).values(settled_at=None))


def settle(session: Session, id: UUID, now: datetime) -> bool:
    """Settle a notice. Returns whether it was still open."""
    done: Any = session.execute(
        update(NOTICE)
        .where(NOTICE.c.id == id, NOTICE.c.settled_at.is_(None))
        .values(settled_at=now)
    )
    return bool(done.rowcount)


def _notice(row: Row[Any]) -> Notice:
    return Notice(row.id, row.kind, row.station, row.made_at, row.person_id, row.settled_at)
