"""Queries of imports: what each did, so that it can be taken back, and which are under way."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, delete, exists, func, insert, select, update

from kiosk.data import Session, memberships
from kiosk.data.people import people
from kiosk.data.portions import by_hundreds
from kiosk.data.tables import (
    ACT,
    ALIAS,
    CODE,
    CONSENT,
    IMPORT,
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
from kiosk.records import Plan
from kiosk.records.importing import PastImport

DONE_SOMETHING = (
    *(VISIT.c.person_id, ALIAS.c.person_id, CODE.c.person_id, CONSENT.c.person_id),
    *(PHOTO.c.person_id, TRUST.c.person_id, PIN.c.person_id),
)
"""Where somebody is found who came, or was given something."""


def begin(session: Session, id: UUID, person: UUID | None, file: str, now: datetime) -> None:
    """An import is under way from now on."""
    session.execute(
        insert(IMPORT).values(
            id=id, made_at=now, person_id=person, file=file, added=0, changed=0, going_at=now
        )
    )


def go_on(session: Session, id: UUID, now: datetime) -> bool:
    """It goes on at this moment; False where it does not any more: somebody takes it back."""
    under_way = (IMPORT.c.id == id) & IMPORT.c.going_at.is_not(None) & IMPORT.c.undone_at.is_(None)
    done = session.execute(
        update(IMPORT).where(under_way).values(going_at=now).returning(IMPORT.c.id)
    )
    return done.first() is not None


def finish(session: Session, id: UUID, added: int, changed: int) -> None:
    """It is done."""
    session.execute(
        update(IMPORT).where(IMPORT.c.id == id).values(going_at=None, added=added, changed=changed)
    )


def undo(session: Session, id: UUID, now: datetime) -> None:
    """It is being taken back from now on, to the end."""
    session.execute(update(IMPORT).where(IMPORT.c.id == id).values(going_at=now, undone_at=now))


def stay(session: Session, id: UUID, now: datetime) -> None:
    """It is still being taken back at this moment."""
    session.execute(update(IMPORT).where(IMPORT.c.id == id).values(going_at=now))


def close(session: Session, id: UUID) -> None:
    """All of it is taken back: it is kept as undone, or not at all where it was never done."""
    never = (IMPORT.c.added == 0) & (IMPORT.c.changed == 0)
    session.execute(delete(IMPORT).where(IMPORT.c.id == id, never))
    session.execute(update(IMPORT).where(IMPORT.c.id == id).values(going_at=None, plans=None))


def row(session: Session, id: UUID) -> Row[Any] | None:
    """An import as the table has it."""
    return session.execute(select(IMPORT).where(IMPORT.c.id == id)).first()


def past(session: Session) -> list[PastImport]:
    """The imports that are done or taken back, the latest first."""
    question = select(IMPORT).where(IMPORT.c.going_at.is_(None)).order_by(IMPORT.c.made_at.desc())
    rows = list(session.execute(question))
    by = people(session, {row.person_id for row in rows if row.person_id is not None})
    return [
        PastImport(
            *(row.id, row.made_at, by.get(row.person_id), row.file),
            *(row.added, row.changed, row.undone_at),
        )
        for row in rows
    ]


def left_alone(session: Session, before: datetime) -> UUID | None:
    """An import or an undo that nobody has gone on with since that moment."""
    question = select(IMPORT.c.id).where(IMPORT.c.going_at < before).order_by(IMPORT.c.made_at)
    return session.execute(question).scalars().first()


def keep_plans(session: Session, id: UUID, plans: str) -> None:
    """Keep, in JSON, which plans an import made."""
    session.execute(update(IMPORT).where(IMPORT.c.id == id).values(plans=plans))


def add_changes(session: Session, id: UUID, befores: Sequence[tuple[UUID, str | None]]) -> None:
    """Keep how these people were before an import, in JSON; None for those it added."""
    if befores:
        rows = [{"import_id": id, "person_id": who, "before": how} for who, how in befores]
        session.execute(insert(IMPORT_CHANGE).inline(), rows)


def changes(session: Session, id: UUID, most: int) -> list[tuple[UUID, str | None]]:
    """Some of those whom an import added or changed, with how they were before."""
    question = (
        select(IMPORT_CHANGE.c.person_id, IMPORT_CHANGE.c.before)
        .where(IMPORT_CHANGE.c.import_id == id)
        .order_by(IMPORT_CHANGE.c.person_id)
        .limit(most)
    )
    return [(row.person_id, row.before) for row in session.execute(question)]


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
    """Which of these were changed, came, were given something, or dealt with at the desk since then."""
    mine = PERSON.c.id.in_(persons)
    questions = [
        select(PERSON.c.id).where(mine, (PERSON.c.version > 1) | PERSON.c.needs_assistance),
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


def ids_by_external_id(session: Session, wanted: list[str]) -> dict[str, UUID]:
    """Who has these ids of another program."""
    return {
        row.external_id: row.id
        for start in range(0, len(wanted), 500)
        for row in session.execute(
            select(PERSON.c.external_id, PERSON.c.id).where(
                PERSON.c.external_id.in_(wanted[start : start + 500])
            )
        )
    }


def alike(session: Session, emails: list[str], names: list[str]) -> dict[str, set[UUID]]:
    """Who has these e-mail addresses or exactly these names, by either."""
    found: dict[str, set[UUID]] = {}
    for column, wanted in ((PERSON.c.email, emails), (PERSON.c.name, names)):
        for start in range(0, len(wanted), 500):
            some = column.in_(wanted[start : start + 500])
            for key, id in session.execute(select(column, PERSON.c.id).where(some)):
                found.setdefault(key, set()).add(id)
    return found


def plans(session: Session) -> list[Plan]:
    """Every plan, by name."""
    names = session.execute(select(PLAN.c.name).order_by(PLAN.c.name)).scalars().all()
    found = (memberships.plan_named(session, name) for name in names)
    return [plan for plan in found if plan is not None]


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


def files(session: Session) -> list[tuple[UUID, str]]:
    """The imports by what their files were called."""
    return [(row.id, row.file) for row in session.execute(select(IMPORT.c.id, IMPORT.c.file))]


def call_file(session: Session, id: UUID, file: str) -> None:
    """Have the file of an import be called so."""
    session.execute(update(IMPORT).where(IMPORT.c.id == id).values(file=file))


def erase(session: Session, changes_before: datetime, imports_before: datetime) -> None:
    """Erase how people were before imports of before one moment, and all of those before the other."""
    done = IMPORT.c.going_at.is_(None)
    old = select(IMPORT.c.id).where(done, IMPORT.c.made_at < changes_before)
    session.execute(delete(IMPORT_CHANGE).where(IMPORT_CHANGE.c.import_id.in_(old)))
    session.execute(delete(IMPORT).where(done, IMPORT.c.made_at < imports_before))
