"""Queries of people: who they are, what they can help with and look for, what they subscribed to."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from operator import attrgetter
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Table, bindparam, delete, insert, select, update

from kiosk.data import Session
from kiosk.data.tables import MEMBERSHIP, NEED, PERSON, PLAN, SKILL
from kiosk.records import AfterEnd, Membership, Person, Plan


def add(session: Session, persons: Sequence[Person], now: datetime) -> None:
    """Write somebody new, or many at once."""
    if persons:
        rows = [{**_values(person), "made_at": now} for person in persons]
        session.execute(insert(PERSON).inline(), rows)
        _add_words(session, persons)


def change(session: Session, persons: Sequence[Person]) -> None:
    """Write `persons` as they are from now on."""
    if persons:
        rows = [{**_values(person), "_id": person.id} for person in persons]
        session.execute(update(PERSON).where(PERSON.c.id == bindparam("_id")), rows)
        for table in (SKILL, NEED):
            session.execute(
                delete(table).where(table.c.person_id == bindparam("_id")),
                [{"_id": person.id} for person in persons],
            )
        _add_words(session, persons)


def person(session: Session, id: UUID) -> Person | None:
    """The person of that id, with their skills and needs."""
    found = people(session, [id])
    return found.get(id)


def people(session: Session, ids: Iterable[UUID] | None = None) -> dict[UUID, Person]:
    """The people of those ids, or everybody, by id and in the order of their names."""
    question = select(PERSON).order_by(PERSON.c.name, PERSON.c.id)
    if ids is None:
        rows = list(session.execute(question))
        skills, needs = _words(session, SKILL, None), _words(session, NEED, None)
    else:
        wanted = list(ids)
        rows = [
            row
            for some in _by_hundreds(wanted)
            for row in session.execute(question.where(PERSON.c.id.in_(some)))
        ]
        skills, needs = _words(session, SKILL, wanted), _words(session, NEED, wanted)
    return {row.id: _person(row, skills, needs) for row in rows}


def called_like(session: Session) -> list[tuple[UUID, str, str]]:
    """Everybody's id, name and what they are called, in the order of their names."""
    question = select(PERSON.c.id, PERSON.c.name, PERSON.c.called).order_by(
        PERSON.c.name, PERSON.c.id
    )
    return [(row.id, row.name, row.called) for row in session.execute(question)]


def set_needs_assistance(session: Session, person: UUID, needs: bool) -> None:
    """Keep whether `person` needs help to leave the building."""
    session.execute(update(PERSON).where(PERSON.c.id == person).values(needs_assistance=needs))


def named(session: Session, name: str) -> list[UUID]:
    """Everybody of exactly that name."""
    return list(session.execute(select(PERSON.c.id).where(PERSON.c.name == name)).scalars())


def ids_by_external_id(session: Session) -> dict[str, UUID]:
    """Everybody whom another program knows, by its id for them."""
    question = select(PERSON.c.external_id, PERSON.c.id).where(PERSON.c.external_id.is_not(None))
    return {row.external_id: row.id for row in session.execute(question)}


def ids_by_email(session: Session) -> dict[str, list[UUID]]:
    """Everybody with an e-mail address, by that; some share one."""
    question = select(PERSON.c.email, PERSON.c.id).where(PERSON.c.email.is_not(None))
    found: dict[str, list[UUID]] = {}
    for row in session.execute(question):
        found.setdefault(row.email, []).append(row.id)
    return found


def plan_named(session: Session, name: str) -> Plan | None:
    """The plan of that name."""
    row = session.execute(select(PLAN).where(PLAN.c.name == name)).first()
    return None if row is None else _plan(row, row.id)


def add_plan(session: Session, plan: Plan) -> None:
    """Write a new plan."""
    session.execute(insert(PLAN).values(**_plan_values(plan)))


def memberships(session: Session, person: UUID) -> list[Membership]:
    """What `person` has subscribed to, the earliest start first."""
    rows = session.execute(_MEMBERSHIPS.where(MEMBERSHIP.c.person_id == person))
    return [_membership(row) for row in rows]


def memberships_of(session: Session, persons: Iterable[UUID]) -> list[Membership]:
    """What these have subscribed to, the earliest start first."""
    return [
        _membership(row)
        for some in _by_hundreds(list(persons))
        for row in session.execute(_MEMBERSHIPS.where(MEMBERSHIP.c.person_id.in_(some)))
    ]


def add_memberships(session: Session, new: Sequence[Membership]) -> None:
    """Write new subscriptions."""
    if new:
        rows = [
            {
                "id": membership.id,
                "person_id": membership.person,
                "plan_id": membership.plan.id,
                "starts": membership.starts,
                "ends": membership.ends,
            }
            for membership in new
        ]
        session.execute(insert(MEMBERSHIP).inline(), rows)


def end_membership(session: Session, id: UUID, ends: date | None) -> None:
    """Set the last day of a subscription."""
    session.execute(update(MEMBERSHIP).where(MEMBERSHIP.c.id == id).values(ends=ends))


_MEMBERSHIPS = (
    select(MEMBERSHIP, PLAN.c.name, PLAN.c.after_end, PLAN.c.grace_days)
    .join(PLAN, PLAN.c.id == MEMBERSHIP.c.plan_id)
    .order_by(MEMBERSHIP.c.starts, MEMBERSHIP.c.id)
)


def _membership(row: Row[Any]) -> Membership:
    return Membership(row.id, row.person_id, _plan(row, row.plan_id), row.starts, row.ends)


def _by_hundreds(ids: list[UUID]) -> Iterable[list[UUID]]:
    # PostgreSQL and SQLite both bound how many values one statement may carry
    return (ids[start : start + 500] for start in range(0, len(ids), 500))


def _words(session: Session, table: Table, ids: list[UUID] | None) -> dict[UUID, list[str]]:
    question = select(table.c.person_id, table.c.word).order_by(table.c.person_id, table.c.position)
    found: dict[UUID, list[str]] = {}
    questions = (
        [question]
        if ids is None
        else [question.where(table.c.person_id.in_(some)) for some in _by_hundreds(ids)]
    )
    for each in questions:
        for row in session.execute(each):
            found.setdefault(row.person_id, []).append(row.word)
    return found


def _add_words(session: Session, persons: Sequence[Person]) -> None:
    for table, words_of in ((SKILL, attrgetter("skills")), (NEED, attrgetter("needs"))):
        rows = [
            {"person_id": person.id, "position": position, "word": word}
            for person in persons
            for position, word in enumerate(words_of(person))
        ]
        if rows:
            session.execute(insert(table).inline(), rows)


def _values(person: Person) -> dict[str, Any]:
    return {
        "id": person.id,
        "name": person.name,
        "called": person.called,
        "email": person.email,
        "external_id": person.external_id,
        "can_be_asked": person.can_be_asked,
        "needs_assistance": person.needs_assistance,
    }


def _person(row: Row[Any], skills: dict[UUID, list[str]], needs: dict[UUID, list[str]]) -> Person:
    return Person(
        id=row.id,
        name=row.name,
        called=row.called,
        email=row.email,
        external_id=row.external_id,
        skills=tuple(skills.get(row.id, ())),
        needs=tuple(needs.get(row.id, ())),
        can_be_asked=row.can_be_asked,
        needs_assistance=row.needs_assistance,
    )


def _plan(row: Row[Any], id: UUID) -> Plan:
    return Plan(id, row.name, AfterEnd(row.after_end), row.grace_days)


def _plan_values(plan: Plan) -> dict[str, Any]:
    return {
        "id": plan.id,
        "name": plan.name,
        "after_end": plan.after_end,
        "grace_days": plan.grace_days,
    }
