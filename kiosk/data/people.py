"""Queries of people: who they are, what they can help with and look for."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from operator import attrgetter
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Table, bindparam, delete, insert, select, update

from kiosk.data import Session
from kiosk.data.portions import by_hundreds
from kiosk.data.tables import NEED, PERSON, SKILL
from kiosk.records import Dials, Person


def add(session: Session, persons: Sequence[Person], now: datetime) -> None:
    """Write somebody new, or many at once."""
    if persons:
        rows = [{**_values(person), "made_at": now} for person in persons]
        session.execute(insert(PERSON).inline(), rows)
        _add_words(session, persons)


def change(session: Session, persons: Sequence[Person]) -> None:
    """Write `persons` as they are from now on; the version of each is raised, whatever it says."""
    if persons:
        rows = [{f"_{name}": each for name, each in _values(p).items()} for p in persons]
        session.execute(
            _CHANGE, [{k: v for k, v in row.items() if k != "_version"} for row in rows]
        )
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
            for some in by_hundreds(wanted)
            for row in session.execute(question.where(PERSON.c.id.in_(some)))
        ]
        skills, needs = _words(session, SKILL, wanted), _words(session, NEED, wanted)
    return {row.id: _person(row, skills, needs) for row in rows}


def known_since(session: Session, person: UUID) -> datetime | None:
    """Since when `person` is known; None for nobody."""
    return session.execute(select(PERSON.c.made_at).where(PERSON.c.id == person)).scalar()


def set_needs_assistance(session: Session, person: UUID, needs: bool) -> None:
    """Keep whether `person` needs help to leave the building."""
    session.execute(
        update(PERSON)
        .where(PERSON.c.id == person)
        .values(needs_assistance=needs, version=PERSON.c.version + 1)
    )


def named(session: Session, name: str) -> list[UUID]:
    """Everybody of exactly that name."""
    return list(session.execute(select(PERSON.c.id).where(PERSON.c.name == name)).scalars())


def ids_by_external_id(session: Session) -> dict[str, UUID]:
    """Everybody whom another program knows, by its id for them."""
    question = select(PERSON.c.external_id, PERSON.c.id).where(PERSON.c.external_id.is_not(None))
    return {row.external_id: row.id for row in session.execute(question)}


def ids_with_email(session: Session, email: str) -> list[UUID]:
    """Whoever has that e-mail address, in small letters; some share one."""
    return list(session.execute(select(PERSON.c.id).where(PERSON.c.email == email)).scalars())


def ids_by_email(session: Session) -> dict[str, list[UUID]]:
    """Everybody with an e-mail address, by that; some share one."""
    question = select(PERSON.c.email, PERSON.c.id).where(PERSON.c.email.is_not(None))
    found: dict[str, list[UUID]] = {}
    for row in session.execute(question):
        found.setdefault(row.email, []).append(row.id)
    return found


def _words(session: Session, table: Table, ids: list[UUID] | None) -> dict[UUID, list[str]]:
    question = select(table.c.person_id, table.c.word).order_by(table.c.person_id, table.c.position)
    found: dict[UUID, list[str]] = {}
    questions = (
        [question]
        if ids is None
        else [question.where(table.c.person_id.in_(some)) for some in by_hundreds(ids)]
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
        "language": person.language,
        "shown_as": None if person.dials is None else person.dials.shown_as,
        "activity_shown": None if person.dials is None else person.dials.activity_shown,
        "version": person.version,
    }


_CHANGE = (
    update(PERSON)
    .where(PERSON.c.id == bindparam("_id"))
    .values(
        {
            column.name: bindparam(f"_{column.name}")
            for column in PERSON.c
            if column.name not in ("id", "version", "made_at")
        }
        | {"version": PERSON.c.version + 1}
    )
)


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
        language=row.language,
        dials=None if row.shown_as is None else Dials(row.shown_as, bool(row.activity_shown)),
        version=row.version,
    )
