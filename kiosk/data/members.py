"""Queries of people for the desk's list: what they are found by, and how they stand."""

from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import Column, Select, String, cast, delete, exists, func, select

from kiosk.data import Session
from kiosk.data.merging import MOVED, OWN
from kiosk.data.portions import by_hundreds
from kiosk.data.tables import ACT, MEMBERSHIP, NEED, PAUSE, PERSON, SKILL

_APART = ":"
_uuid = lru_cache(maxsize=1 << 15)(UUID)
"""Making ten thousand takes longer than asking for them, and it is always the same ones."""


class Searchable(NamedTuple):
    """What somebody is found by."""

    id: UUID
    name: str
    called: str
    email: str | None
    external_id: str | None
    needs_assistance: bool


def versions(session: Session) -> set[str]:
    """Everybody's record, as an id and a version in one word: another one for whoever has changed."""
    return _words_of(
        session, select(cast(PERSON.c.id, String) + _APART + cast(PERSON.c.version, String))
    )


def record_of(version: str) -> UUID:
    """Whose record one of `versions` is of."""
    return _uuid(version.partition(_APART)[0])


def searchable(session: Session, wanted: list[UUID] | None) -> list[Searchable]:
    """What those people, or everybody, are found by, in no order."""
    question = select(*(PERSON.c[name] for name in Searchable._fields))
    return [
        Searchable(*row)
        for each in _about(question, PERSON.c.id, wanted)
        for row in session.execute(each)
    ]


def skills(session: Session, wanted: list[UUID] | None) -> list[tuple[UUID, str]]:
    """What those people, or everybody, can help with."""
    question = select(SKILL.c.person_id, SKILL.c.word)
    return [
        (row.person_id, row.word)
        for each in _about(question, SKILL.c.person_id, wanted)
        for row in session.execute(each)
    ]


def _about(
    question: Select[*tuple[Any, ...]], column: Column[Any], wanted: list[UUID] | None
) -> Iterator[Select[*tuple[Any, ...]]]:
    """The `question` about those alone, in portions; None is everybody."""
    if wanted is None:
        yield question
    else:
        yield from (question.where(column.in_(some)) for some in by_hundreds(wanted))


def ending(session: Session, until: date) -> set[UUID]:
    """Whose last membership ends, or has ended, by the day `until`; one that rests does neither."""
    last = func.max(func.coalesce(MEMBERSHIP.c.ends, date.max))
    rests = select(MEMBERSHIP.c.person_id).join(PAUSE, PAUSE.c.membership_id == MEMBERSHIP.c.id)
    question = (
        select(cast(MEMBERSHIP.c.person_id, String))
        .where(MEMBERSHIP.c.person_id.not_in(rests.where(PAUSE.c.ends.is_(None))))
        .group_by(MEMBERSHIP.c.person_id)
        .having(last <= until)
    )
    return set(map(_uuid, _words_of(session, question)))


def without_plan(session: Session) -> set[UUID]:
    """Who never subscribed to anything."""
    held = exists().where(MEMBERSHIP.c.person_id == PERSON.c.id)
    return set(session.execute(select(PERSON.c.id).where(~held)).scalars())


def _words_of(session: Session, question: Select[str]) -> set[str]:
    """Words without a comma, read in one line: ten thousand lines take five times as long."""
    (column,) = question.subquery().c
    together = session.execute(select(func.aggregate_strings(column, ","))).scalar()
    return set(together.split(",")) if together else set()


def words_in_use(session: Session, *, needs: bool) -> list[tuple[str, int]]:
    """The skills, or the needs, that people have named, with how many did, the most used first."""
    table = NEED if needs else SKILL
    count = func.count().label("count")
    question = select(table.c.word, count).group_by(table.c.word)
    return [
        (row.word, row[1]) for row in session.execute(question.order_by(count.desc(), table.c.word))
    ]


def is_untouched(session: Session, person: UUID) -> bool:
    """Whether nothing tells of `person` but their own record, and what was done at the desk."""
    elsewhere = [column for column in MOVED if column.table is not ACT]
    told = [*elsewhere, *(table.c.person_id for table in OWN if table not in (SKILL, NEED))]
    return not any(
        session.execute(select(exists().where(column == person))).scalar() for column in told
    )


def remove(session: Session, person: UUID) -> None:
    """Take away a record, with the words and the consents that hang on it."""
    session.execute(delete(PERSON).where(PERSON.c.id == person))
