"""Queries of the visits folded from the presence log, and of the words about them."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, delete, exists, insert, select, update

from kiosk.data import Session
from kiosk.data.tables import VISIT, VISIT_WORDS
from kiosk.records import Dials, Visit


class InTable:
    """What the log has folded to so far, as the table has it (see `kiosk.fold.Known`)."""

    def __init__(self, session: Session) -> None:
        """Look through `session`."""
        self._session = session

    def visit(self, visit: UUID) -> Visit | None:
        """The visit of that id."""
        return _first(self._session, select(VISIT).where(VISIT.c.id == visit))

    def subject(self, visit: Visit) -> UUID | None:
        """The person whose visit it is."""
        return visit.person

    def is_inside(self, subject: UUID) -> bool:
        """Whether that person has an open visit."""
        question = exists().where(VISIT.c.person_id == subject, VISIT.c.departed_at.is_(None))
        return bool(self._session.execute(select(question)).scalar())


def overlapping(
    session: Session, person: UUID, but: UUID, arrived: datetime, departed: datetime | None
) -> bool:
    """Whether `person` has another visit than `but` between those moments; None is without end."""
    question = exists().where(
        VISIT.c.person_id == person,
        VISIT.c.id != but,
        (VISIT.c.departed_at.is_(None)) | (VISIT.c.departed_at > arrived),
    )
    if departed is not None:
        question = question.where(VISIT.c.arrived_at < departed)
    return bool(session.execute(select(question)).scalar())


def save(session: Session, visit: Visit) -> None:
    """Write `visit` as it is from now on."""
    values = _visit_values(visit)
    done: Any = session.execute(update(VISIT).where(VISIT.c.id == visit.id).values(values))
    if done.rowcount == 0:
        session.execute(insert(VISIT).values(values))


def add(session: Session, visit: Visit) -> None:
    """Write a visit that has just begun."""
    session.execute(insert(VISIT).values(_visit_values(visit)))


def add_all(session: Session, visits: Iterable[Visit]) -> None:
    """Write many visits that are not there yet."""
    rows = [_visit_values(visit) for visit in visits]
    if rows:
        session.execute(insert(VISIT).inline(), rows)


def remove(session: Session, visit: UUID) -> None:
    """Take away a visit that never was, with its words."""
    session.execute(delete(VISIT).where(VISIT.c.id == visit))


def visits(session: Session) -> Iterator[Visit]:
    """Every visit, by its id, read piece by piece."""
    rows = session.execute(select(VISIT).order_by(VISIT.c.id).execution_options(yield_per=5000))
    return (_visit(row) for row in rows)


def open_visits(session: Session) -> list[Visit]:
    """Every open visit, the earliest arrival first."""
    question = select(VISIT).where(VISIT.c.departed_at.is_(None)).order_by(VISIT.c.arrived_at)
    return [_visit(row) for row in session.execute(question)]


def open_visit(session: Session, person: UUID) -> Visit | None:
    """The visit that `person` is on."""
    return _first(
        session, select(VISIT).where(VISIT.c.person_id == person, VISIT.c.departed_at.is_(None))
    )


def visit(session: Session, id: UUID) -> Visit | None:
    """One visit by its id."""
    return _first(session, select(VISIT).where(VISIT.c.id == id))


def last_visit(session: Session, person: UUID) -> Visit | None:
    """The visit of `person` with the latest arrival, open or over."""
    return _first(
        session,
        select(VISIT)
        .where(VISIT.c.person_id == person)
        .order_by(VISIT.c.arrived_at.desc(), VISIT.c.id.desc())
        .limit(1),
    )


def first_ones(session: Session) -> set[UUID]:
    """Those open visits that are the first of their people."""
    earlier = VISIT.alias()
    before = exists().where(
        earlier.c.person_id == VISIT.c.person_id, earlier.c.arrived_at < VISIT.c.arrived_at
    )
    question = select(VISIT.c.id).where(
        VISIT.c.departed_at.is_(None), VISIT.c.person_id.is_not(None), ~before
    )
    return set(session.execute(question).scalars())


def visit_before(session: Session, person: UUID, than: Visit) -> Visit | None:
    """The visit of `person` that came before another."""
    return _first(
        session,
        select(VISIT)
        .where(VISIT.c.person_id == person, VISIT.c.arrived_at < than.arrived_at)
        .order_by(VISIT.c.arrived_at.desc(), VISIT.c.id.desc())
        .limit(1),
    )


def visits_of(session: Session, person: UUID, since: datetime) -> list[Visit]:
    """The visits of `person` that began at or after `since`."""
    question = select(VISIT).where(VISIT.c.person_id == person, VISIT.c.arrived_at >= since)
    return [_visit(row) for row in session.execute(question)]


def set_activity(session: Session, visit: UUID, activity: str | None) -> None:
    """Keep what somebody works on during `visit`; None takes it away."""
    session.execute(delete(VISIT_WORDS).where(VISIT_WORDS.c.visit_id == visit))
    if activity is not None:
        session.execute(insert(VISIT_WORDS).values(visit_id=visit, activity=activity))


def activity(session: Session, visit: UUID) -> str | None:
    """What somebody works on during `visit`."""
    return session.execute(
        select(VISIT_WORDS.c.activity).where(VISIT_WORDS.c.visit_id == visit)
    ).scalar()


def activities_of(
    session: Session, person: UUID, but: UUID, most: int
) -> list[tuple[datetime, str]]:
    """What `person` worked on at their last visits `but` that one, and when, the latest first."""
    question = (
        select(VISIT.c.arrived_at, VISIT_WORDS.c.activity)
        .join(VISIT_WORDS, VISIT_WORDS.c.visit_id == VISIT.c.id)
        .where(VISIT.c.person_id == person, VISIT.c.id != but)
        .order_by(VISIT.c.arrived_at.desc(), VISIT.c.id.desc())
        .limit(most)
    )
    return [(row.arrived_at, row.activity) for row in session.execute(question)]


def activities(session: Session) -> dict[UUID, str]:
    """The activities of the open visits, by visit."""
    question = (
        select(VISIT_WORDS.c.visit_id, VISIT_WORDS.c.activity)
        .join(VISIT, VISIT.c.id == VISIT_WORDS.c.visit_id)
        .where(VISIT.c.departed_at.is_(None))
    )
    return {row.visit_id: row.activity for row in session.execute(question)}


def _first(session: Session, question: Select[Any]) -> Visit | None:
    row = session.execute(question).first()
    return None if row is None else _visit(row)


def _visit(row: Row[Any]) -> Visit:
    return Visit(
        id=row.id,
        person=row.person_id,
        arrived_at=row.arrived_at,
        arrival=row.arrival,
        departed_at=row.departed_at,
        departure=row.departure,
        estimated=row.estimated,
        comes_as=row.comes_as,
        dials=Dials(row.shown_as, row.activity_shown),
        headcount=row.headcount,
        host=row.host,
    )


def _visit_values(visit: Visit) -> dict[str, Any]:
    return {
        "id": visit.id,
        "person_id": visit.person,
        "arrived_at": visit.arrived_at,
        "arrival": visit.arrival,
        "departed_at": visit.departed_at,
        "departure": visit.departure,
        "estimated": visit.estimated,
        "comes_as": visit.comes_as,
        "shown_as": visit.dials.shown_as,
        "activity_shown": visit.dials.activity_shown,
        "host": visit.host,
        "headcount": visit.headcount,
    }
