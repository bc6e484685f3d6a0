"""What the desk is told: calls for help, which ring at every station, and mistaken names."""

from datetime import datetime, timedelta
from uuid import UUID

from kiosk.data import Session
from kiosk.data import notices as data
from kiosk.presence import Pen
from kiosk.records import Notice, NoticeKind

RINGS = timedelta(minutes=10)
"""How long a call for help that nobody answers shows at the stations; the desk keeps it."""


def ask_for_help(session: Session, pen: Pen) -> Notice:
    """Ring every station for somebody at this one. Returns the call.

    Of several that ask while it still rings, all are answered by the same call.
    """
    station = pen.station.name
    here = next((each for each in rings(session, pen.now) if each.station == station), None)
    return here or _tell(session, pen, NoticeKind.HELP, None)


def tell_not_me(session: Session, pen: Pen, person: UUID | None) -> Notice:
    """Tell the desk that somebody showed a code of `person` and says that they are another."""
    return _tell(session, pen, NoticeKind.NOT_ME, person)


def rings(session: Session, now: datetime) -> tuple[Notice, ...]:
    """The calls for help that ring now, the first one first."""
    return tuple(data.unsettled(session, NoticeKind.HELP, now - RINGS))


def settle(session: Session, pen: Pen, notice: UUID) -> bool:
    """Say that `notice` is taken care of. Returns whether it was still open."""
    return data.settle(session, notice, pen.now)


def _tell(session: Session, pen: Pen, kind: NoticeKind, person: UUID | None) -> Notice:
    notice = Notice(pen.new_id(), kind, pen.station.name, pen.now, person)
    data.add(session, notice)
    return notice
