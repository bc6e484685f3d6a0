"""Somebody's own visits of late: as long as they are linked to their name (rule 14), and no longer."""

from datetime import datetime, timedelta
from uuid import UUID

from kiosk import placetime
from kiosk.data import Session
from kiosk.data import attendance as data
from kiosk.privacy import REMEMBERED
from kiosk.records import Place
from kiosk.records.attendance import Stay
from kiosk.records.members import History


def history(session: Session, person: UUID, now: datetime, place: Place) -> History:
    """The visits of `person` in the last 90 days, and how long they were here this calendar month.

    A visit that is not over counts until now, but no longer than its day (rule 3); what of it lies in
    another month does not count. The month is that of the place's day.
    """
    stays = data.stays_of(session, person, now - REMEMBERED)
    month = placetime.day_of(now, place).replace(day=1)
    begins = placetime.day_start(month, place)
    spent = guessed = timedelta()
    visits = 0
    for stay in stays:
        length = _until(stay, now, place) - max(stay.arrived_at, begins)
        if length > timedelta() or stay.arrived_at >= begins:
            visits += 1
            spent += max(length, timedelta())
            guessed += max(length, timedelta()) if stay.estimated else timedelta()
    return History(tuple(stays), visits, spent, guessed)


def _until(stay: Stay, now: datetime, place: Place) -> datetime:
    day = placetime.day_of(stay.arrived_at, place)
    return stay.departed_at or max(stay.arrived_at, min(now, placetime.day_end(day, place)))
