"""Queries of the presence log: its lines, and whom their aliases stand for."""

from collections.abc import Collection, Iterable, Iterator
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, func, insert, select

from kiosk.data import Session
from kiosk.data.tables import ALIAS, MERGED, PRESENCE_EVENT
from kiosk.records import Event, LogLine, Merge


def alias_of(session: Session, person: UUID, month: str) -> UUID | None:
    """The alias of `person` in `month` (`2026-11`), if they have one yet.

    One of a record that became part of theirs is not written any more.
    """
    own = (ALIAS.c.person_id == person) & ALIAS.c.made_for.is_(None)
    return session.execute(select(ALIAS.c.id).where(own, ALIAS.c.month == month)).scalar()


def add_alias(session: Session, alias: UUID, person: UUID, month: str) -> None:
    """Have `alias` stand for `person` in `month`."""
    session.execute(insert(ALIAS).values(id=alias, person_id=person, month=month))


def persons_by_alias(session: Session) -> dict[UUID, UUID]:
    """Who every alias stands for."""
    return {row.id: row.person_id for row in session.execute(select(ALIAS.c.id, ALIAS.c.person_id))}


def records_by_alias(session: Session) -> dict[UUID, UUID]:
    """For which record each alias was made that was somebody else's before two records were merged."""
    question = select(ALIAS.c.id, ALIAS.c.made_for).where(ALIAS.c.made_for.is_not(None))
    return {row.id: row.made_for for row in session.execute(question)}


def merges(session: Session) -> list[Merge]:
    """The records that became part of another, in that order."""
    question = select(MERGED).order_by(MERGED.c.after, MERGED.c.merged_at, MERGED.c.record)
    return [Merge(row.record, row.part_of, row.after) for row in session.execute(question)]


def last_seq(session: Session) -> int:
    """The place in the log of the last event; 0 before the first."""
    return session.execute(select(func.max(PRESENCE_EVENT.c.seq))).scalar() or 0


def first_at(session: Session) -> datetime | None:
    """When the first event of the log occurred; None before there is one."""
    question = select(PRESENCE_EVENT.c.occurred_at).order_by(PRESENCE_EVENT.c.seq).limit(1)
    return session.execute(question).scalar()


def append(session: Session, events: Iterable[Event]) -> None:
    """Write `events` at the end of the log, in their order."""
    rows = [_event_values(event) for event in events]
    if rows:
        session.execute(insert(PRESENCE_EVENT).inline(), rows)


def events(session: Session) -> Iterator[Event]:
    """The whole log, in its order, read piece by piece."""
    rows = session.execute(
        select(PRESENCE_EVENT).order_by(PRESENCE_EVENT.c.seq).execution_options(yield_per=5000)
    )
    return (_event(row) for row in rows)


def event(session: Session, id: UUID) -> Event | None:
    """One event by its id."""
    row = session.execute(select(PRESENCE_EVENT).where(PRESENCE_EVENT.c.id == id)).first()
    return None if row is None else _event(row)


def last_event(session: Session, visit: UUID) -> Event | None:
    """The event about `visit` that was written last."""
    question = (
        select(PRESENCE_EVENT)
        .where(PRESENCE_EVENT.c.visit == visit)
        .order_by(PRESENCE_EVENT.c.seq.desc())
        .limit(1)
    )
    row = session.execute(question).first()
    return None if row is None else _event(row)


def lines(session: Session, since: datetime | None) -> Iterator[LogLine]:
    """The lines recorded at or after `since` (all of them for None), with the person behind each."""
    question = (
        select(PRESENCE_EVENT, ALIAS.c.person_id)
        .outerjoin(ALIAS, ALIAS.c.id == PRESENCE_EVENT.c.alias)
        .order_by(PRESENCE_EVENT.c.seq)
        .execution_options(yield_per=1000)
    )
    if since is not None:
        question = question.where(PRESENCE_EVENT.c.recorded_at >= since)
    return (LogLine(_event(row), row.person_id) for row in session.execute(question))


def lines_about(session: Session, visits: Collection[UUID], since: datetime) -> list[LogLine]:
    """The lines about these `visits` recorded at or after `since`, in the log's order.

    Put in order here: asked to, the database would read the whole log in its order, not the few lines
    that its index on the moment finds.
    """
    question = (
        select(PRESENCE_EVENT, ALIAS.c.person_id)
        .outerjoin(ALIAS, ALIAS.c.id == PRESENCE_EVENT.c.alias)
        .where(PRESENCE_EVENT.c.recorded_at >= since, PRESENCE_EVENT.c.visit.in_(visits))
    )
    rows = sorted(session.execute(question), key=lambda row: row.seq)
    return [LogLine(_event(row), row.person_id) for row in rows]


def _event(row: Row[Any]) -> Event:
    return Event(
        id=row.id,
        kind=row.kind,
        visit=row.visit,
        alias=row.alias,
        occurred_at=row.occurred_at,
        recorded_at=row.recorded_at,
        station=row.station,
        by=row.by,
        comes_as=row.comes_as,
        shown_as=row.shown_as,
        activity_shown=row.activity_shown,
        host=row.host,
        about=row.about,
        headcount=row.headcount,
        seq=row.seq,
    )


def _event_values(event: Event) -> dict[str, Any]:
    return {
        "id": event.id,
        "kind": event.kind,
        "visit": event.visit,
        "alias": event.alias,
        "occurred_at": event.occurred_at,
        "recorded_at": event.recorded_at,
        "station": event.station,
        "by": event.by,
        "comes_as": event.comes_as,
        "shown_as": event.shown_as,
        "activity_shown": event.activity_shown,
        "host": event.host,
        "about": event.about,
        "headcount": event.headcount,
    }
