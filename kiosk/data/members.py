"""Queries of people for the desk's list: what they are found by, and how they stand."""

from datetime import date
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import delete, exists, func, select

from kiosk.data import Session
from kiosk.data.merging import MOVED, OWN
from kiosk.data.tables import ACT, MEMBERSHIP, NEED, PAUSE, PERSON, SKILL


class Searchable(NamedTuple):
    """What somebody is found by."""

    id: UUID
    name: str
    called: str
    email: str | None
    external_id: str | None
    needs_assistance: bool


def stamp(session: Session) -> tuple[object, ...]:
    """Something that is another as soon as anybody was added, changed or removed.

    Every change raises its person's version; whoever is added is the latest made.
    """
    question = select(
        func.count(), func.coalesce(func.sum(PERSON.c.version), 0), func.max(PERSON.c.made_at)
    ).select_from(PERSON)
    latest = select(PERSON.c.id).order_by(PERSON.c.id.desc()).limit(1)
    return (*session.execute(question).one(), session.execute(latest).scalar())


def searchable(session: Session) -> list[Searchable]:
    """What everybody is found by, in no order."""
    question = select(*(PERSON.c[name] for name in Searchable._fields))
    return [Searchable(*row) for row in session.execute(question)]


def skills(session: Session) -> list[tuple[UUID, str]]:
    """What everybody can help with."""
    return [tuple(row) for row in session.execute(select(SKILL.c.person_id, SKILL.c.word))]


def ending(session: Session, until: date) -> set[UUID]:
    """Whose last membership ends, or has ended, by the day `until`; one that rests does neither."""
    last = func.max(func.coalesce(MEMBERSHIP.c.ends, date.max))
    rests = select(MEMBERSHIP.c.person_id).join(PAUSE, PAUSE.c.membership_id == MEMBERSHIP.c.id)
    question = (
        select(MEMBERSHIP.c.person_id)
        .where(MEMBERSHIP.c.person_id.not_in(rests.where(PAUSE.c.ends.is_(None))))
        .group_by(MEMBERSHIP.c.person_id)
        .having(last <= until)
    )
    return set(session.execute(question).scalars())


def without_plan(session: Session) -> set[UUID]:
    """Who never subscribed to anything."""
    held = exists().where(MEMBERSHIP.c.person_id == PERSON.c.id)
    return set(session.execute(select(PERSON.c.id).where(~held)).scalars())


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
