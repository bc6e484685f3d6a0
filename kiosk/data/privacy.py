"""Erases the names that the desk keeps of what was done and told there."""

from datetime import datetime

from sqlalchemy import delete, exists, update

from kiosk.data import Session
from kiosk.data.tables import ACT, EVENT_NOTE, NOTICE, PRESENCE_EVENT, ROLL_CALL
from kiosk.records.desk import ActKind

KEPT = (ActKind.CALL_OPENED, ActKind.CALL_ENDED)
"""Acts that stay, without a name: a place has to show that it held its drills."""


def erase_before(session: Session, moment: datetime) -> None:
    """Erase who did what at the desk before `moment`, why, and what it was told of whom."""
    old = ACT.c.made_at < moment
    session.execute(delete(ACT).where(old, ACT.c.kind.not_in(KEPT)))
    session.execute(update(ACT).where(old, ACT.c.person_id.is_not(None)).values(person_id=None))
    session.execute(delete(NOTICE).where(NOTICE.c.made_at < moment))
    session.execute(
        update(ROLL_CALL)
        .where(ROLL_CALL.c.began_at < moment, ROLL_CALL.c.opened_by.is_not(None))
        .values(opened_by=None)
    )
    about = (PRESENCE_EVENT.c.id == EVENT_NOTE.c.event_id) & (PRESENCE_EVENT.c.recorded_at < moment)
    session.execute(delete(EVENT_NOTE).where(exists().where(about)))
