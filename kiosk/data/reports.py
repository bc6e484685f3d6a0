"""Queries of reports: a day of visits added up by the database, and who they were.

Each reads the visits that began between two moments, by the index on their arrivals.
"""

from collections import defaultdict
from collections.abc import Collection
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Integer,
    String,
    case,
    exists,
    extract,
    func,
    literal,
    literal_column,
    select,
    type_coerce,
    union_all,
)
from sqlalchemy.sql.functions import coalesce

from kiosk.data import Session
from kiosk.data.tables import ALIAS, ONE_ALIAS, PRESENCE_EVENT, VISIT
from kiosk.records import ComesAs


class Flow(NamedTuple):
    """Visits alike, added up: `bucket` is when the time in which they began does, in Unix seconds.

    `heads` came, `group` of them in the largest group; together they stayed so many `seconds`, the last
    of them until `left`, in Unix seconds.
    """

    bucket: int
    comes_as: ComesAs
    estimated: bool
    linked: bool
    heads: int
    group: int
    seconds: int
    left: int


def began(since: datetime, until: datetime) -> ColumnElement[bool]:
    """That a visit began at `since` or later, and before `until`."""
    return (VISIT.c.arrived_at >= since) & (VISIT.c.arrived_at < until)


def _bucket(seconds: int) -> ColumnElement[int]:
    epoch = extract("epoch", VISIT.c.arrived_at)
    # as letters of the question: PostgreSQL groups by nothing that a parameter makes another each time
    return epoch - epoch % literal_column(str(seconds), Integer)


def flows(
    session: Session, since: datetime, until: datetime, open_until: datetime, bucket: int
) -> list[Flow]:
    """The visits by the time in which they began, `bucket` seconds long, and what they have in common.

    One that is not over counts until `open_until`.
    """
    left = coalesce(VISIT.c.departed_at, literal(open_until, VISIT.c.arrived_at.type))
    stayed = extract("epoch", left) - extract("epoch", VISIT.c.arrived_at)
    stayed = case((stayed < 0, 0), else_=stayed)
    is_linked = VISIT.c.person_id.is_not(None)
    in_group = case((VISIT.c.comes_as == ComesAs.GROUP, VISIT.c.headcount), else_=0)
    alike = (_bucket(bucket).label("bucket"), VISIT.c.comes_as, VISIT.c.estimated)
    question = (
        select(
            *alike,
            is_linked.label("linked"),
            func.sum(VISIT.c.headcount),
            func.max(in_group),
            func.sum(stayed * VISIT.c.headcount),
            func.max(extract("epoch", left)),
        )
        .where(began(since, until))
        .group_by(*alike, is_linked)
    )
    return [
        Flow(int(at), comes_as, estimated, bool(linked), *map(int, counted))
        for at, comes_as, estimated, linked, *counted in session.execute(question).all()
    ]


def _key(*, by_alias: bool) -> tuple[ColumnElement[str], FromClause]:
    """By what people are told apart, and where that is read.

    Aliases of somebody who is known still are those of one person, and so are those of one month that
    were, when they were erased.
    """
    if not by_alias:
        return type_coerce(VISIT.c.person_id, String), VISIT
    tables = VISIT.join(PRESENCE_EVENT, PRESENCE_EVENT.c.id == VISIT.c.arrival)
    tables = tables.outerjoin(ALIAS, ALIAS.c.id == PRESENCE_EVENT.c.alias)
    tables = tables.outerjoin(ONE_ALIAS, ONE_ALIAS.c.id == PRESENCE_EVENT.c.alias)
    key = coalesce(ALIAS.c.person_id, ONE_ALIAS.c.same_as, PRESENCE_EVENT.c.alias, VISIT.c.id)
    return type_coerce(key, String), tables


def who(
    session: Session, since: datetime, until: datetime, *, by_alias: bool
) -> dict[ComesAs, set[str]]:
    """Who came, by what as, groups left out: each by their id, or by their alias in the log."""
    key, tables = _key(by_alias=by_alias)
    kind = type_coerce(
        VISIT.c.comes_as, String
    )  # so many rows are not turned into words one by one
    question = (
        select(key, kind)
        .select_from(tables)
        .where(began(since, until), VISIT.c.comes_as != ComesAs.GROUP)
        .distinct()
    )
    found: defaultdict[str, set[str]] = defaultdict(set)
    for who, comes_as in session.execute(question).all():
        found[comes_as].add(who)
    return {ComesAs(comes_as): people for comes_as, people in found.items()}


def crowds(
    session: Session,
    since: datetime,
    until: datetime,
    bucket: int,
    buckets: Collection[int],
    *,
    by_alias: bool,
) -> list[tuple[str, int, bool, bool]]:
    """Who began a visit in one of the `buckets`, which, whether its end is estimated, and linked."""
    key, tables = _key(by_alias=by_alias)
    at = _bucket(bucket)
    question = (
        select(key, at, VISIT.c.estimated, VISIT.c.person_id.is_not(None))
        .select_from(tables)
        .where(began(since, until), VISIT.c.comes_as != ComesAs.GROUP, at.in_(sorted(buckets)))
        .distinct()
    )
    return [
        (who, int(at), estimated, bool(linked))
        for who, at, estimated, linked in session.execute(question).all()
    ]


def busiest(
    session: Session, since: datetime, start: datetime, end: datetime, open_until: datetime
) -> tuple[int, datetime] | None:
    """The highest number inside at once between `start` and `end`, and since when; None for nobody.

    Of visits that began at or after `since`; one from before `start` is over. Whoever leaves as another
    comes is not two.
    """
    moment = VISIT.c.arrived_at.type
    left = coalesce(VISIT.c.departed_at, literal(open_until, moment))
    inside: ColumnElement[datetime] = VISIT.c.arrived_at
    within = began(since, end)
    if since != start:
        begin = literal(start, moment)
        inside = case((VISIT.c.arrived_at < begin, begin), else_=VISIT.c.arrived_at)
        within &= (VISIT.c.arrived_at >= start) | (VISIT.c.departed_at > start)
    changes = union_all(
        select(inside.label("at"), VISIT.c.headcount.label("by")).where(within),
        select(left.label("at"), (-VISIT.c.headcount).label("by")).where(within),
    ).subquery()
    here = func.sum(changes.c.by).over(order_by=(changes.c.at, changes.c.by), rows=(None, 0))
    counted = select(changes.c.at, here.label("here")).subquery()
    question = (
        select(counted.c.here, counted.c.at)
        .where(counted.c.at < literal(end, moment))
        .order_by(counted.c.here.desc(), counted.c.at)
        .limit(1)
    )
    found = session.execute(question).first()
    return None if found is None or not found.here else (int(found.here), found.at)


def last_departure(session: Session, since: datetime, until: datetime) -> datetime | None:
    """The latest end of the visits that began in that time and are over."""
    question = select(func.max(VISIT.c.departed_at)).where(began(since, until))
    return session.execute(question).scalar()


def has_unlinked(session: Session, since: datetime | None, until: datetime) -> bool:
    """Whether a visit that began in that time, and was no group's, is linked to nobody any more."""
    question = exists().where(
        VISIT.c.person_id.is_(None),
        VISIT.c.arrived_at < until,
        VISIT.c.comes_as != ComesAs.GROUP,
    )
    if since is not None:
        question = question.where(VISIT.c.arrived_at >= since)
    return bool(session.execute(select(question)).scalar())
