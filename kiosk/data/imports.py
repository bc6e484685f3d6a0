"""Queries of imports: which were done and which are under way, and what others have done meanwhile."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, delete, insert, select, update

from kiosk.data import Session
from kiosk.data.people import people
from kiosk.data.tables import IMPORT, IMPORT_CHANGE, PERSON
from kiosk.records.importing import PastImport


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
