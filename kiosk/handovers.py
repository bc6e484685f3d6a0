"""Handing over: a short note that the next one sees first, and that is erased after seven days."""

from datetime import datetime, timedelta
from uuid import UUID

from kiosk.data import Session
from kiosk.data import handovers as data
from kiosk.presence import Pen
from kiosk.records.desk import HandoverNote
from kiosk.spelling import tidy

LONGEST = 300
"""Characters of a note: what is said in passing the keys, not a diary."""
KEPT = timedelta(days=7)


def write(session: Session, pen: Pen, person: UUID, words: str) -> None:
    """Leave `words`, tidied, for whoever comes next; nothing of them leaves nothing."""
    kept = tidy(words, LONGEST)
    if kept:
        data.add(session, pen.new_id(), person, kept, pen.now)


def unread(session: Session, now: datetime) -> tuple[HandoverNote, ...]:
    """What was left and not put away yet, the first one first."""
    return tuple(data.unread(session, now - KEPT))


def put_away(session: Session, pen: Pen, note: UUID) -> None:
    """Show `note` no more."""
    data.put_away(session, note, pen.now)


def erase_old(session: Session, now: datetime) -> None:
    """Erase the notes that are older than seven days, read or not."""
    data.erase_before(session, now - KEPT)
