"""Data leaves on time (rule 14): what is due is erased by the minute's round."""

from datetime import datetime, timedelta

from kiosk import handovers, importundoing, meetings
from kiosk.data import Session
from kiosk.data import privacy as data

REMEMBERED = timedelta(days=90)
"""How long it is known who did what at the desk, why, and whom it was about: the French regulator's
reference is three months."""


def erase_due(session: Session, now: datetime) -> None:
    """Erase the desk's words and links whose time is over."""
    importundoing.erase_old(session, now)
    handovers.erase_old(session, now)
    meetings.erase_old(session, now)
    data.erase_before(session, now - REMEMBERED)
