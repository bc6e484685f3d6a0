"""Queries of codes, which are kept by their fingerprints alone."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import insert, select, update

from kiosk.data import Session
from kiosk.data.tables import CODE
from kiosk.records import CodeKind


@dataclass(frozen=True, slots=True)
class Holder:
    """Whose code it is, and whether it still counts."""

    person: UUID
    revoked: bool


def holder(session: Session, fingerprint: bytes) -> Holder | None:
    """Who holds the code with that fingerprint."""
    question = select(CODE.c.person_id, CODE.c.revoked_at).where(CODE.c.fingerprint == fingerprint)
    row = session.execute(question).first()
    return None if row is None else Holder(row.person_id, row.revoked_at is not None)


def has(session: Session, person: UUID, kind: CodeKind) -> bool:
    """Whether `person` holds a code of that kind that counts."""
    question = select(CODE.c.id).where(
        CODE.c.person_id == person, CODE.c.kind == kind, CODE.c.revoked_at.is_(None)
    )
    return session.execute(question.limit(1)).first() is not None


def add(
    session: Session, id: UUID, person: UUID, kind: CodeKind, fingerprint: bytes, now: datetime
) -> None:
    """Keep a new code of `person`."""
    session.execute(
        insert(CODE).values(
            id=id, person_id=person, kind=kind, fingerprint=fingerprint, made_at=now
        )
    )


def revoke_all(session: Session, person: UUID, now: datetime, kind: CodeKind | None = None) -> None:
    """Have no code of `person` count from now on, of that kind or of any."""
    question = update(CODE).where(CODE.c.person_id == person, CODE.c.revoked_at.is_(None))
    if kind is not None:
        question = question.where(CODE.c.kind == kind)
    session.execute(question.values(revoked_at=now))
