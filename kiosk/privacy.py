"""Data leaves on time (rule 14): what is due is erased by the minute's round."""

from datetime import datetime, timedelta

from kiosk import handovers, importundoing, meetings
from kiosk.data import Session
from kiosk.data import privacy as data
from kiosk.records.choices import Choices


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
