"""Queries of what was done at the desk."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import insert, select

from kiosk.data import Session
from kiosk.data.tables import ACT
from kiosk.records.desk import Act, ActKind


def add(session: Session, act: Act) -> None:
    """Write down what was done."""
    session.execute(
        insert(ACT).values(
            id=act.id,
            kind=act.kind,
            station=act.station,
            made_at=act.made_at,
            person_id=act.person,
            about_id=act.about,
            detail=act.detail,
        )
    )


def about_since(session: Session, kind: ActKind, since: datetime) -> set[UUID]:
    """Whom the acts of that kind done at or after `since` were about."""
    question = select(ACT.c.about_id).where(
        ACT.c.made_at >= since, ACT.c.kind == kind, ACT.c.about_id.is_not(None)
    )
    return set(session.execute(question).scalars())
