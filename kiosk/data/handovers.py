"""Queries of what one shift leaves for the next to know."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import delete, insert, select, update

from kiosk.data import Session, people
from kiosk.data.tables import HANDOVER
from kiosk.records.desk import HandoverNote


def add(session: Session, id: UUID, person: UUID, words: str, now: datetime) -> None:
    """Keep what `person` leaves."""
    session.execute(
        insert(HANDOVER).values(id=id, person_id=person, written_at=now, read_at=None, words=words)
    )


def unread(session: Session, since: datetime) -> list[HandoverNote]:
    """What was left at or after `since` and nobody has put away yet, the first one first."""
    question = (
        select(HANDOVER)
        .where(HANDOVER.c.written_at >= since, HANDOVER.c.read_at.is_(None))
        .order_by(HANDOVER.c.written_at, HANDOVER.c.id)
    )
    rows = list(session.execute(question))
    known = people.people(session, {row.person_id for row in rows if row.person_id is not None})
    return [
        HandoverNote(row.id, known.get(row.person_id), row.written_at, row.words) for row in rows
    ]


def put_away(session: Session, id: UUID, now: datetime) -> None:
    """Show a note no more."""
    session.execute(update(HANDOVER).where(HANDOVER.c.id == id).values(read_at=now))


def erase_before(session: Session, moment: datetime) -> None:
    """Erase what was left before `moment`."""
    session.execute(delete(HANDOVER).where(HANDOVER.c.written_at < moment))
