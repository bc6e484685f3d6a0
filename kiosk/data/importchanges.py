"""Queries of what an import did to whom, and of what it takes to take that back."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import delete, exists, func, insert, select

from kiosk.data import Session
from kiosk.data.portions import by_hundreds
from kiosk.data.tables import (
    ACT,
    ALIAS,
    CODE,
    CONSENT,
    IMPORT_CHANGE,
    MEMBERSHIP,
    PAUSE,
    PERSON,
    PHOTO,
    PIN,
    PLAN,
    TRUST,
    VISIT,
)

DONE_SOMETHING = (
    *(VISIT.c.person_id, ALIAS.c.person_id, CODE.c.person_id, CONSENT.c.person_id),
    *(PHOTO.c.person_id, TRUST.c.person_id, PIN.c.person_id),
)
"""Where somebody is found who came, or was given something."""


def add_changes(session: Session, id: UUID, befores: Sequence[tuple[UUID, str | None]]) -> None:
    """Keep how these people were before an import, and what it wrote, in JSON."""
    if befores:
        rows = [{"import_id": id, "person_id": who, "before": how} for who, how in befores]
        session.execute(insert(IMPORT_CHANGE).inline(), rows)


def changes(session: Session, id: UUID, most: int) -> list[tuple[UUID, str | None]]:
    """Some of those whom an import added or changed, with how they were; None who can't be so again."""
    question = (
        select(IMPORT_CHANGE.c.person_id, IMPORT_CHANGE.c.before)
        .where(IMPORT_CHANGE.c.import_id == id)
        .order_by(IMPORT_CHANGE.c.person_id)
        .limit(most)
    )
    return [(row.person_id, row.before) for row in session.execute(question)]


def among(session: Session, id: UUID, persons: Sequence[UUID]) -> set[UUID]:
    """Which of these people an import has added or changed."""
    theirs = IMPORT_CHANGE.c.import_id == id
    return {
        person
        for some in by_hundreds(list(persons))
        for person in session.execute(
            select(IMPORT_CHANGE.c.person_id).where(theirs, IMPORT_CHANGE.c.person_id.in_(some))
        ).scalars()
    }


def count_changes(session: Session, id: UUID) -> int:
    """How many people an import added or changed."""
    question = select(func.count()).where(IMPORT_CHANGE.c.import_id == id)
    return session.execute(question).scalar_one()


def forget_changes(session: Session, id: UUID, persons: list[UUID]) -> None:
    """Keep no more how these were before an import."""
    session.execute(
        delete(IMPORT_CHANGE).where(
            IMPORT_CHANGE.c.import_id == id, IMPORT_CHANGE.c.person_id.in_(persons)
        )
    )


def have_done_something(session: Session, persons: list[UUID], since: datetime) -> set[UUID]:
    """Which of these came, were given something, or dealt with at the desk since then."""
    questions = [
        select(MEMBERSHIP.c.person_id)
        .join(PAUSE, PAUSE.c.membership_id == MEMBERSHIP.c.id)
        .where(MEMBERSHIP.c.person_id.in_(persons)),
        *(select(column).where(column.in_(persons)) for column in DONE_SOMETHING),
        *(
            select(column).where(ACT.c.made_at >= since, column.in_(persons))
            for column in (ACT.c.person_id, ACT.c.about_id)
        ),
    ]
    return {id for each in questions for id in session.execute(each).scalars()}


def remove(session: Session, persons: list[UUID]) -> None:
    """Remove people who have done nothing, with what they subscribed to."""
    session.execute(delete(PERSON).where(PERSON.c.id.in_(persons)))


def paused(session: Session, held: list[UUID]) -> set[UUID]:
    """Which of these subscriptions were paused."""
    return {
        id
        for some in by_hundreds(held)
        for id in session.execute(
            select(PAUSE.c.membership_id).where(PAUSE.c.membership_id.in_(some))
        ).scalars()
    }


def remove_memberships(session: Session, held: list[UUID]) -> None:
    """Remove these subscriptions."""
    for some in by_hundreds(held):
        session.execute(delete(MEMBERSHIP).where(MEMBERSHIP.c.id.in_(some)))


def remove_unused_plans(session: Session, made: list[UUID]) -> None:
    """Remove those of these plans that nobody subscribes to."""
    used = exists().where(MEMBERSHIP.c.plan_id == PLAN.c.id)
    session.execute(delete(PLAN).where(PLAN.c.id.in_(made), ~used))
