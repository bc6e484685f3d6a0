"""Data leaves on time (rule 14): what is due is erased by the minute's round."""

from datetime import datetime

from kiosk import handovers, meetings
from kiosk.data import Session


def erase_due(session: Session, now: datetime) -> None:
    """Erase the desk's words and links whose time is over."""
    handovers.erase_old(session, now)
    meetings.erase_old(session, now)
