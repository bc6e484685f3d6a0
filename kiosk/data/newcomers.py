"""Queries of reports: who among the people that are known came for the first time, some at a time."""

from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import ColumnElement, and_, case, exists, func, select

from kiosk.data import Session
from kiosk.data.reports import began
from kiosk.data.tables import PERSON, VISIT

FIRST = UUID(int=0)
"""Where to begin with `newcomers`."""


class Newcomers(NamedTuple):
    """Of some people: how many came in a period, and how many of them are `returning`.

    `recent` are those of the others who have been known since the period began, no longer. `last` is
    where to go on, None at the end.
    """

    last: UUID | None
    came: int
    returning: int
    recent: int


def count_people(session: Session) -> int:
    """How many people are known."""
    return session.execute(select(func.count()).select_from(PERSON)).scalar() or 0


def newcomers(
    session: Session, after: UUID, most: int, since: datetime, until: datetime
) -> Newcomers:
    """Of the next `most` people by their ids: who came in that time, and who had come before."""
    ids = select(PERSON.c.id).where(PERSON.c.id > after).order_by(PERSON.c.id)
    last = session.execute(ids.offset(most - 1).limit(1)).scalar()

    def visited(*when: ColumnElement[bool]) -> ColumnElement[bool]:
        return exists().where(VISIT.c.person_id == PERSON.c.id, *when)

    def count(*which: ColumnElement[bool]) -> ColumnElement[int]:
        return func.sum(case((and_(*which), 1), else_=0))

    came, before = visited(began(since, until)), visited(VISIT.c.arrived_at < since)
    question = select(
        count(came), count(came, before), count(came, ~before, PERSON.c.made_at >= since)
    ).where(PERSON.c.id > after)
    if last is not None:
        question = question.where(PERSON.c.id <= last)
    counted = session.execute(question).one()
    return Newcomers(last, *(int(number or 0) for number in counted))
