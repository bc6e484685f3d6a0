"""Queries of what people agreed to, and when."""

from typing import Any
from uuid import UUID

from sqlalchemy import Row, delete, insert, select

from kiosk.data import Session
from kiosk.data.tables import CONSENT
from kiosk.records.members import Consent


def add(session: Session, person: UUID, consent: Consent) -> None:
    """Write down what `person` said."""
    session.execute(
        insert(CONSENT).values(
            id=consent.id,
            person_id=person,
            kind=consent.kind,
            agreed=consent.agreed,
            said_at=consent.said_at,
            by=consent.by,
        )
    )


def said(session: Session, person: UUID) -> list[Consent]:
    """All that `person` said, the earliest first."""
    question = select(CONSENT).where(CONSENT.c.person_id == person)
    rows = session.execute(question.order_by(CONSENT.c.said_at, CONSENT.c.id))
    return [_consent(row) for row in rows]


def remove(session: Session, id: UUID) -> bool:
    """Take away what was written down by mistake. Returns whether it was there."""
    done = session.execute(delete(CONSENT).where(CONSENT.c.id == id).returning(CONSENT.c.id))
    return done.first() is not None


def _consent(row: Row[Any]) -> Consent:
    return Consent(row.id, row.kind, row.agreed, row.said_at, row.by)
