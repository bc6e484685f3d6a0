"""Queries of who at the desk had an event written, and why."""

from uuid import UUID

from sqlalchemy import insert

from kiosk.data import Session
from kiosk.data.tables import EVENT_NOTE


def add(session: Session, event: UUID, person: UUID, why: str | None) -> None:
    """Keep that `person` had `event` written, and why."""
    session.execute(insert(EVENT_NOTE).values(event_id=event, person_id=person, why=why))
