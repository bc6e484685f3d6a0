"""Queries of the wrong personal codes typed at each station."""

from datetime import datetime

from sqlalchemy import delete, insert, select

from kiosk.data import Session
from kiosk.data.tables import WRONG_TRIES


def wrong(session: Session, station: str) -> tuple[int, datetime] | None:
    """How many were typed at `station` of late, and when the last one was."""
    row = session.execute(select(WRONG_TRIES).where(WRONG_TRIES.c.station == station)).first()
    return None if row is None else (row.wrong, row.last_at)


def remember(session: Session, station: str, count: int, now: datetime) -> None:
    """Keep that there were `count` of them at `station`, the last one now."""
    session.execute(delete(WRONG_TRIES).where(WRONG_TRIES.c.station == station))
    session.execute(insert(WRONG_TRIES).values(station=station, wrong=count, last_at=now))
