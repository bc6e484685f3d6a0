"""Queries of attendance: visits by when they began, by an index, and no more of them than it takes."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, select

from kiosk.data import Session
from kiosk.data.tables import PRESENCE_EVENT, VISIT, VISIT_WORDS
from kiosk.records.attendance import Span, Stay


def spans(session: Session, since: datetime, until: datetime) -> list[Span]:
    """The visits that began at or after `since` and before `until`, the earliest first."""
    question = (
        select(
            VISIT.c.person_id,
            VISIT.c.arrived_at,
            VISIT.c.departed_at,
            VISIT.c.headcount,
            VISIT.c.estimated,
        )
        .where(VISIT.c.arrived_at >= since, VISIT.c.arrived_at < until)
        .order_by(VISIT.c.arrived_at)
    )
    return [Span(*row) for row in session.execute(question)]


def stays(session: Session, since: datetime, until: datetime) -> list[tuple[Stay, UUID | None]]:
    """The same visits for a list, each with the id of its person, who is not filled in.

    An hour was corrected where it is not that of the event that noted it.
    """
    found = session.execute(
        _STAYS.where(VISIT.c.arrived_at >= since, VISIT.c.arrived_at < until).order_by(
            VISIT.c.arrived_at, VISIT.c.id
        )
    )
    return [(_stay(row), row.person_id) for row in found]


def stays_of(session: Session, person: UUID, since: datetime | None = None) -> list[Stay]:
    """The visits of `person` that began at or after `since` (all of them for None), the latest first."""
    question = _STAYS.where(VISIT.c.person_id == person)
    if since is not None:
        question = question.where(VISIT.c.arrived_at >= since)
    latest_first = question.order_by(VISIT.c.arrived_at.desc(), VISIT.c.id.desc())
    return [_stay(row) for row in session.execute(latest_first)]


_CAME, _WENT = PRESENCE_EVENT.alias("came"), PRESENCE_EVENT.alias("went")
_STAYS = (
    select(
        VISIT,
        VISIT_WORDS.c.activity,
        _CAME.c.occurred_at.label("noted_arrival"),
        _WENT.c.occurred_at.label("noted_departure"),
    )
    .join(_CAME, _CAME.c.id == VISIT.c.arrival)
    .outerjoin(_WENT, _WENT.c.id == VISIT.c.departure)
    .outerjoin(VISIT_WORDS, VISIT_WORDS.c.visit_id == VISIT.c.id)
)


def _stay(row: Row[Any]) -> Stay:
    return Stay(
        visit=row.id,
        person=None,
        arrived_at=row.arrived_at,
        departed_at=row.departed_at,
        estimated=row.estimated,
        comes_as=row.comes_as,
        headcount=row.headcount,
        activity=row.activity,
        corrected=row.arrived_at != row.noted_arrival
        or (
            row.departed_at is not None
            and row.departed_at != max(row.noted_departure, row.noted_arrival)
        ),
    )
