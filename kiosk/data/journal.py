"""Queries of the journal: three tables in one order, paged by where the last page ended.

Each is read from its index on the moment it was written, so that a page takes no longer at the end of
a long log than at its beginning, and never moves when lines are added.
"""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Column, ColumnElement, Row, Select, Table, and_, false, or_, select

from kiosk.data import Session
from kiosk.data.tables import ACT, ALIAS, EVENT_NOTE, NOTICE, PERSON, PRESENCE_EVENT
from kiosk.records import Actor, EventKind
from kiosk.records.desk import ActKind
from kiosk.records.journal import Cursor, Kinds, Line, Source

SOURCES = tuple(Source)
CORRECTIONS = (EventKind.CORRECTION, EventKind.UNDO)
SAFETY = (
    *(ActKind.SETTLED, ActKind.CALL_OPENED, ActKind.CALL_ENDED),
    *(ActKind.LIST_OPENED, ActKind.LIST_TAKEN),
)


@dataclass(frozen=True, slots=True)
class Sought:
    """What is looked for, as moments and ids: from `since` on, before `until`.

    `named` are the people in whose names the `words` are; these may also be in a reason or in a station's
    name.
    """

    since: datetime | None = None
    until: datetime | None = None
    kinds: Kinds = Kinds.ALL
    person: UUID | None = None
    words: str = ""
    named: Collection[UUID] = field(default=())


def names(session: Session) -> dict[UUID, str]:
    """The name of everybody."""
    return {row.id: row.name for row in session.execute(select(PERSON.c.id, PERSON.c.name))}


def lines(session: Session, sought: Sought, before: Cursor | None, most: int) -> list[Line]:
    """The first `most` lines after `before` in the journal's order, the latest first."""
    found = [
        *_events(session, sought, before, most),
        *_acts(session, sought, before, most),
        *_notices(session, sought, before, most),
    ]
    # Keys are compared only within a source, where all are of one type.
    found.sort(key=_order)
    return found[:most]


def _order(line: Line) -> tuple[float, int, int]:
    cursor = line.cursor
    key = cursor.key if isinstance(cursor.key, int) else cursor.key.int
    return -cursor.recorded_at.timestamp(), SOURCES.index(cursor.source), -key


def _events(session: Session, sought: Sought, before: Cursor | None, most: int) -> list[Line]:
    log, actor, about = PRESENCE_EVENT, PERSON.alias("actor"), PRESENCE_EVENT.alias("about")
    question = (
        select(
            log,
            ALIAS.c.person_id,
            PERSON.c.name,
            actor.c.name.label("actor"),
            EVENT_NOTE.c.why,
            about.c.kind.label("about_kind"),
        )
        .outerjoin(ALIAS, ALIAS.c.id == log.c.alias)
        .outerjoin(PERSON, PERSON.c.id == ALIAS.c.person_id)
        .outerjoin(EVENT_NOTE, EVENT_NOTE.c.event_id == log.c.id)
        .outerjoin(actor, actor.c.id == EVENT_NOTE.c.person_id)
        .outerjoin(about, about.c.id == log.c.about)
    )
    match sought.kinds:
        case Kinds.DOOR:
            question = question.where(log.c.by != Actor.DESK, log.c.kind != EventKind.CORRECTION)
        case Kinds.DESK:
            question = question.where(log.c.by == Actor.DESK)
        case Kinds.CORRECTIONS:
            question = question.where(log.c.kind.in_(CORRECTIONS))
        case Kinds.HELP:
            return []
    persons = (ALIAS.c.person_id, EVENT_NOTE.c.person_id)
    question = _concerning(question, sought, persons, (EVENT_NOTE.c.why, log.c.station))
    question = _paged(question, sought, before, most, Source.EVENT, log, log.c.recorded_at)
    return [_event(row) for row in session.execute(question)]


def _event(row: Row[Any]) -> Line:
    return Line(
        cursor=Cursor(row.recorded_at, Source.EVENT, row.seq),
        kind=row.kind,
        at=row.occurred_at,
        station=row.station,
        by=row.by,
        person=row.person_id,
        subject=row.name,
        erased=row.alias is not None and row.name is None,
        actor=row.actor,
        why=row.why,
        headcount=row.headcount or 1,
        about=row.about_kind,
    )


def _acts(session: Session, sought: Sought, before: Cursor | None, most: int) -> list[Line]:
    actor = PERSON.alias("actor")
    question = (
        select(ACT, PERSON.c.name, actor.c.name.label("actor"))
        .outerjoin(PERSON, PERSON.c.id == ACT.c.about_id)
        .outerjoin(actor, actor.c.id == ACT.c.person_id)
    )
    match sought.kinds:
        case Kinds.DOOR | Kinds.CORRECTIONS:
            return []
        case Kinds.HELP:
            question = question.where(ACT.c.kind.in_(SAFETY))
    persons = (ACT.c.about_id, ACT.c.person_id)
    question = _concerning(question, sought, persons, (ACT.c.detail, ACT.c.station))
    question = _paged(question, sought, before, most, Source.ACT, ACT, ACT.c.made_at)
    return [
        Line(
            cursor=Cursor(row.made_at, Source.ACT, row.id),
            kind=row.kind,
            at=row.made_at,
            station=row.station,
            person=row.about_id,
            subject=row.name,
            actor=row.actor,
            why=row.detail,
        )
        for row in session.execute(question)
    ]


def _notices(session: Session, sought: Sought, before: Cursor | None, most: int) -> list[Line]:
    if sought.kinds not in (Kinds.ALL, Kinds.HELP):
        return []
    question = select(NOTICE, PERSON.c.name).outerjoin(PERSON, PERSON.c.id == NOTICE.c.person_id)
    question = _concerning(question, sought, (NOTICE.c.person_id,), (NOTICE.c.station,))
    question = _paged(question, sought, before, most, Source.NOTICE, NOTICE, NOTICE.c.made_at)
    return [
        Line(
            cursor=Cursor(row.made_at, Source.NOTICE, row.id),
            kind=row.kind,
            at=row.made_at,
            station=row.station,
            person=row.person_id,
            subject=row.name,
        )
        for row in session.execute(question)
    ]


def _concerning(
    question: Select[Any],
    sought: Sought,
    persons: Collection[ColumnElement[Any]],
    texts: Collection[ColumnElement[Any]],
) -> Select[Any]:
    """Only lines of the person, and with the words, that are sought."""
    if sought.person is not None:
        question = question.where(or_(*(column == sought.person for column in persons)))
    if sought.words:
        question = question.where(
            or_(
                *(text.icontains(sought.words, autoescape=True) for text in texts),
                *(column.in_(sought.named) if sought.named else false() for column in persons),
            )
        )
    return question


def _paged(
    question: Select[Any],
    sought: Sought,
    before: Cursor | None,
    most: int,
    source: Source,
    table: Table,
    moment: Column[Any],
) -> Select[Any]:
    """The first `most` of them after `before`, between the moments that are sought."""
    key = table.c.seq if source is Source.EVENT else table.c.id
    if sought.since is not None:
        question = question.where(moment >= sought.since)
    if sought.until is not None:
        question = question.where(moment < sought.until)
    if before is not None:
        rank, last = SOURCES.index(source), SOURCES.index(before.source)
        if rank == last:  # the index takes the first half, so that nothing is read twice
            after = and_(
                moment <= before.recorded_at,
                or_(moment < before.recorded_at, key < before.key),
            )
        else:
            after = moment <= before.recorded_at if rank > last else moment < before.recorded_at
        question = question.where(after)
    return question.order_by(moment.desc(), key.desc()).limit(most)
