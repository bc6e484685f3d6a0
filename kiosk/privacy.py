"""Data leaves on time (rule 14): what is due is erased by the minute's round."""

from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

from kiosk import handovers, importundoing, meetings
from kiosk.data import Session
from kiosk.data import privacy as data
from kiosk.export import FOLDER
from kiosk.records.choices import Choices

DRAFTS = timedelta(days=1)
"""How long a message with a card lies in the exports: whoever finds it could come in with it."""


def erase_due(session: Session, now: datetime, chosen: Choices | None = None) -> None:
    """Erase the desk's words and links whose time is over; as a new place has it unless `chosen`.

    It is known for at most 90 days who did what at the desk, why, and whom it was about: the French
    regulator's reference is three months, and a place may choose fewer.
    """
    chosen = chosen or Choices()
    importundoing.erase_old(session, now)
    handovers.erase_old(session, now, chosen.note_days)
    meetings.erase_old(session, now)
    data.erase_before(session, now - timedelta(days=chosen.desk_days))


def erase_drafts(folder: Path, now: datetime) -> None:
    """Erase the messages with a card that lie in the exports of the data `folder` for over a day.

    By then they were sent, or never will be. What can't be erased now is tried again at the next round.
    """
    for draft in (folder / FOLDER).glob("carte-*.eml"):
        with suppress(OSError):
            if draft.stat().st_mtime < (now - DRAFTS).timestamp():
                draft.unlink()
