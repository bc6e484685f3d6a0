"""Handing over: a short note that the next one sees first, and that is erased after some days."""

from datetime import datetime, timedelta
from uuid import UUID

from kiosk.data import Session
from kiosk.data import handovers as data
from kiosk.presence import Pen
from kiosk.records.choices import Choices
from kiosk.records.desk import HandoverNote
from kiosk.spelling import tidy

LONGEST = 300
"""Characters of a note: what is said in passing the keys, not a diary."""
KEPT = Choices().note_days
"""Days that it is kept, unless the place chooses fewer."""


def write(session: Session, pen: Pen, person: UUID, words: str) -> None:
    """Leave `words`, tidied, for whoever comes next; nothing of them leaves nothing."""
    kept = tidy(words, LONGEST)
    if kept:
        data.add(session, pen.new_id(), person, kept, pen.now)


def unread(session: Session, now: datetime, days: int = KEPT) -> tuple[HandoverNote, ...]:
    """What was left in the last `days` and not put away yet, the first one first."""
    return tuple(data.unread(session, now - timedelta(days=days)))


def put_away(session: Session, pen: Pen, note: UUID) -> None:
    """Show `note` no more."""
    data.put_away(session, note, pen.now)


def erase_old(session: Session, now: datetime, days: int = KEPT) -> None:
    """Erase the notes that are older than so many `days`, read or not."""
    data.erase_before(session, now - timedelta(days=days))
