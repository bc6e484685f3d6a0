"""Queries that make one record of two, and two of one again.

Every column that names a person is listed here, and a test holds the lists against the tables: what is
not would be lost with the record that is no more.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Table, and_, delete, exists, func, insert, or_, select, update

from kiosk.data import Session, log
from kiosk.data.portions import by_hundreds
from kiosk.data.tables import (
    ACT,
    ALIAS,
    CODE,
    CONSENT,
    EVENT_NOTE,
    HANDOVER,
    IMPORT,
    IMPORT_CHANGE,
    INTRODUCTION,
    MEMBERSHIP,
    MERGED,
    NEED,
    NOTICE,
    PERSON,
    PHOTO,
    PIN,
    PRESENCE_EVENT,
    ROLL_CALL,
    SETTING,
    SKILL,
    TRUST,
    VISIT,
)
from kiosk.records import Person

MOVED: tuple[Column[Any], ...] = (
    *(VISIT.c.person_id, CODE.c.person_id, MEMBERSHIP.c.person_id, CONSENT.c.person_id),
    *(NOTICE.c.person_id, HANDOVER.c.person_id, ACT.c.person_id, ACT.c.about_id),
    *(INTRODUCTION.c.first_id, INTRODUCTION.c.second_id, EVENT_NOTE.c.person_id),
    *(IMPORT.c.person_id, ROLL_CALL.c.opened_by, SETTING.c.person_id, MERGED.c.person_id),
    ALIAS.c.person_id,
)
"""What names the other person from now on, row by row. The table of each has one key."""

OWN: tuple[Table, ...] = (SKILL, NEED, TRUST, PIN, PHOTO, IMPORT_CHANGE)
"""What a person has once, so that it is chosen of the two. The first column of each key names them,
but of the last."""

Rows = tuple[dict[str, Any], ...]
Owned = tuple[tuple[Table, Rows], ...]


@dataclass(frozen=True, slots=True)
class Before:
    """All that it takes to make two records of one again: rows as they were, keys of those that moved."""

    after: int
    people: Rows
    own: Owned
    moved: tuple[tuple[Column[Any], tuple[Any, ...]], ...]
    introductions: Rows
    aliases: tuple[UUID, ...]


def remember(session: Session, kept: UUID, gone: UUID) -> Before:
    """Both records as they are now."""
    both = (kept, gone)
    met = or_(
        and_(INTRODUCTION.c.first_id == kept, INTRODUCTION.c.second_id == gone),
        and_(INTRODUCTION.c.first_id == gone, INTRODUCTION.c.second_id == kept),
    )
    return Before(
        after=log.last_seq(session),
        people=_rows(session, PERSON, PERSON.c.id.in_(both)),
        own=tuple((t, _rows(session, t, t.c.person_id.in_(both))) for t in OWN),
        moved=tuple((column, _keys(session, column, gone)) for column in MOVED),
        introductions=_rows(session, INTRODUCTION, met),
        aliases=_own_aliases(session, gone),
    )


def owned(session: Session, person: UUID) -> Owned:
    """What `person` has once; of a PIN, which it is and not how often it was mistyped."""

    def rows(table: Table) -> Rows:
        found = _rows(session, table, table.c.person_id == person)
        if table is IMPORT_CHANGE:  # what can't be given back any more is nothing that can be lost
            return tuple(row for row in found if row["before"] is not None)
        return tuple({"hash": row["hash"]} for row in found) if table is PIN else found

    return tuple((table, rows(table)) for table in OWN)


def is_taken(session: Session, before: Before) -> bool:
    """Whether another program's id of one of the two has become somebody else's."""
    ids = [row["external_id"] for row in before.people if row["external_id"]]
    theirs = PERSON.c.id.in_([row["id"] for row in before.people])
    others = exists().where(PERSON.c.external_id.in_(ids), ~theirs)
    return bool(session.execute(select(others)).scalar())


def merge(session: Session, person: Person, gone: UUID, before: Before, now: datetime) -> None:
    """Have all that names `gone` name `person` instead, and `gone` be no more.

    Of what both have once, only rights, and a PIN and a photo where `person` has none, go over.
    """
    kept = person.id
    session.execute(
        delete(INTRODUCTION).where(
            INTRODUCTION.c.id.in_([row["id"] for row in before.introductions])
        )
    )
    own_aliases = (ALIAS.c.person_id == gone) & ALIAS.c.made_for.is_(None)
    session.execute(update(ALIAS).where(own_aliases).values(made_for=gone))
    for column in MOVED:
        session.execute(update(column.table).where(column == gone).values({column: kept}))
    _give_rights(session, kept, gone)
    for table in (PIN, PHOTO):
        has = exists().where(table.c.person_id == kept)
        if not session.execute(select(has)).scalar():
            session.execute(update(table).where(table.c.person_id == gone).values(person_id=kept))
    _leave_to_imports(session, kept, gone)
    session.execute(
        insert(MERGED).values(
            record=gone, person_id=kept, part_of=kept, after=before.after, merged_at=now
        )
    )
    session.execute(delete(PERSON).where(PERSON.c.id == gone))


def part(session: Session, person: Person, gone: UUID, before: Before) -> None:
    """Make two records of one again, which is now `person`; both as they were `before`.

    Only the version of the one that stayed goes on: whoever has it before them as it was finds that it
    was changed. What an import had kept of them stays away once that import is gone or taken back.
    """
    kept = person.id
    was = {row["id"]: row for row in before.people}
    again = {**was[kept], "version": person.version + 1}
    session.execute(delete(MERGED).where(MERGED.c.record == gone))
    session.execute(update(PERSON).where(PERSON.c.id == kept).values(again))
    session.execute(insert(PERSON).values(was[gone]))
    for column, keys in before.moved:
        (key,) = column.table.primary_key.columns
        for some in by_hundreds(list(keys)):
            theirs = key.in_(some) & (column == kept)
            session.execute(update(column.table).where(theirs).values({column: gone}))
    for some in by_hundreds(list(before.aliases)):
        session.execute(update(ALIAS).where(ALIAS.c.id.in_(some)).values(made_for=None))
    for table, rows in before.own:
        session.execute(delete(table).where(table.c.person_id == kept))
        back = _of_imports_that_count(session, rows) if table is IMPORT_CHANGE else list(rows)
        if back:
            session.execute(insert(table), back)
    if before.introductions:
        session.execute(insert(INTRODUCTION), list(before.introductions))


def _of_imports_that_count(session: Session, rows: Rows) -> list[dict[str, Any]]:
    counts = select(IMPORT.c.id).where(IMPORT.c.undone_at.is_(None))
    known = set(session.execute(counts).scalars())
    return [row for row in rows if row["import_id"] in known]


def written_since(session: Session, person: UUID, seq: int) -> bool:
    """Whether the log says anything of `person` after the event of that `seq`."""
    theirs = select(ALIAS.c.id).where(ALIAS.c.person_id == person)
    since = (PRESENCE_EVENT.c.seq > seq) & PRESENCE_EVENT.c.alias.in_(theirs)
    return bool(session.execute(select(exists().where(since))).scalar())


def records_of(session: Session, person: UUID) -> list[UUID]:
    """The records that became part of that of `person`."""
    question = select(MERGED.c.record).where(MERGED.c.person_id == person)
    return list(session.execute(question).scalars())


def count_visits(session: Session, person: UUID) -> int:
    """How many visits are known to be of `person`."""
    question = select(func.count()).where(VISIT.c.person_id == person)
    return session.execute(question).scalar() or 0


def count_overlaps(session: Session, first: UUID, second: UUID) -> int:
    """How many visits of `second` were at a time at which `first` was here, too."""
    other = VISIT.alias()
    at_once = exists().where(
        other.c.person_id == first,
        or_(VISIT.c.departed_at.is_(None), other.c.arrived_at < VISIT.c.departed_at),
        or_(other.c.departed_at.is_(None), other.c.departed_at > VISIT.c.arrived_at),
    )
    question = select(func.count()).where(VISIT.c.person_id == second, at_once)
    return session.execute(question).scalar() or 0


def count_codes(session: Session, person: UUID) -> int:
    """How many codes of `person` count."""
    question = select(func.count()).where(CODE.c.person_id == person, CODE.c.revoked_at.is_(None))
    return session.execute(question).scalar() or 0


def _give_rights(session: Session, kept: UUID, gone: UUID) -> None:
    held = select(TRUST.c.kind).where(TRUST.c.person_id == kept)
    missing = (TRUST.c.person_id == gone) & TRUST.c.kind.not_in(held)
    kinds = list(session.execute(select(TRUST.c.kind, TRUST.c.granted_at).where(missing)))
    rows = [{"person_id": kept, "kind": row.kind, "granted_at": row.granted_at} for row in kinds]
    if rows:
        session.execute(insert(TRUST), rows)


def _leave_to_imports(session: Session, kept: UUID, gone: UUID) -> None:
    """Have a list that either was in, once it is undone, name the record and leave it as it is."""
    theirs = IMPORT_CHANGE.c.person_id.in_((kept, gone))
    ids = set(session.execute(select(IMPORT_CHANGE.c.import_id).where(theirs)).scalars())
    session.execute(delete(IMPORT_CHANGE).where(theirs))
    rows = [{"import_id": id, "person_id": kept, "before": None} for id in ids]
    if rows:
        session.execute(insert(IMPORT_CHANGE), rows)


def _rows(session: Session, table: Table, which: Any) -> Rows:
    question = select(table).where(which).order_by(*table.primary_key.columns)
    return tuple(dict(row) for row in session.execute(question).mappings())


def _keys(session: Session, column: Column[Any], person: UUID) -> tuple[Any, ...]:
    (key,) = column.table.primary_key.columns
    return tuple(session.execute(select(key).where(column == person)).scalars())


def _own_aliases(session: Session, person: UUID) -> tuple[UUID, ...]:
    own = (ALIAS.c.person_id == person) & ALIAS.c.made_for.is_(None)
    return tuple(session.execute(select(ALIAS.c.id).where(own)).scalars())
