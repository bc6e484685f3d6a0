"""Queries of roll calls, and of who was seen at the meeting point.

Whoever is inside when a call begins gets a line of it at once, with nobody seen: so the list stays
whole whatever is written of their visits afterwards.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, insert, select, update

from kiosk.data import Session
from kiosk.data.tables import PRESENCE_EVENT, ROLL_CALL, ROLL_TICK
from kiosk.records import EventKind
from kiosk.records.rollcall import RollCall


def add(session: Session, call: RollCall, inside: Iterable[UUID]) -> None:
    """Write a call that begins, with the visits that are on its list."""
    session.execute(
        insert(ROLL_CALL).values(
            id=call.id,
            drill=call.drill,
            station=call.station,
            began_at=call.began_at,
            opened_by=call.opened_by,
            inside=call.inside,
        )
    )
    rows = [_line(call.id, visit, 0, call.began_at) for visit in inside]
    if rows:
        session.execute(insert(ROLL_TICK), rows)


def call(session: Session, id: UUID) -> RollCall | None:
    """The call of that id."""
    row = session.execute(select(ROLL_CALL).where(ROLL_CALL.c.id == id)).first()
    return None if row is None else _call(row)


def open_call(session: Session) -> RollCall | None:
    """The call that is under way."""
    question = (
        select(ROLL_CALL)
        .where(ROLL_CALL.c.ended_at.is_(None))
        .order_by(ROLL_CALL.c.began_at.desc(), ROLL_CALL.c.id)
        .limit(1)
    )
    row = session.execute(question).first()
    return None if row is None else _call(row)


def ended(session: Session) -> list[RollCall]:
    """The calls that are over, the latest first."""
    question = (
        select(ROLL_CALL)
        .where(ROLL_CALL.c.ended_at.is_not(None))
        .order_by(ROLL_CALL.c.began_at.desc(), ROLL_CALL.c.id)
    )
    return [_call(row) for row in session.execute(question)]


def close(session: Session, id: UUID, now: datetime, inside: int, found: int) -> None:
    """End a call, with its numbers."""
    session.execute(
        update(ROLL_CALL)
        .where(ROLL_CALL.c.id == id)
        .values(ended_at=now, inside=inside, found=found)
    )


def reopen(session: Session, id: UUID) -> None:
    """Have a call go on that was ended."""
    session.execute(update(ROLL_CALL).where(ROLL_CALL.c.id == id).values(ended_at=None, found=None))


def tick(session: Session, id: UUID, visit: UUID, seen: int, now: datetime) -> None:
    """Write how many of `visit` were seen: their number, not one more, so that twice is once."""
    line = (ROLL_TICK.c.call_id == id) & (ROLL_TICK.c.visit_id == visit)
    done: Any = session.execute(update(ROLL_TICK).where(line).values(seen=seen, ticked_at=now))
    if done.rowcount == 0:
        session.execute(insert(ROLL_TICK).values(_line(id, visit, seen, now)))


def seen(session: Session, id: UUID) -> dict[UUID, int]:
    """How many of each visit on the list were seen."""
    question = select(ROLL_TICK.c.visit_id, ROLL_TICK.c.seen).where(ROLL_TICK.c.call_id == id)
    return {row.visit_id: row.seen for row in session.execute(question)}


def arrived_since(session: Session, moment: datetime) -> set[UUID]:
    """The visits whose arrival was written at `moment` or later, whether or not they go on."""
    question = select(PRESENCE_EVENT.c.visit).where(
        PRESENCE_EVENT.c.recorded_at >= moment, PRESENCE_EVENT.c.kind == EventKind.ARRIVAL
    )
    return set(session.execute(question).scalars())


def _line(id: UUID, visit: UUID, seen: int, now: datetime) -> dict[str, Any]:
    return {"call_id": id, "visit_id": visit, "seen": seen, "ticked_at": now}


def _call(row: Row[Any]) -> RollCall:
    return RollCall(
        id=row.id,
        drill=row.drill,
        station=row.station,
        began_at=row.began_at,
        inside=row.inside,
        opened_by=row.opened_by,
        ended_at=row.ended_at,
        found=row.found,
    )
