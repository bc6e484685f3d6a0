"""Queries of codes, which are kept by their fingerprints alone."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, insert, select, update

from kiosk.data import Session
from kiosk.data.portions import by_hundreds
from kiosk.data.tables import CODE
from kiosk.records import Code, CodeKind


@dataclass(frozen=True, slots=True)
class Holder:
    """Whose code it is, and whether it still counts."""

    person: UUID
    revoked: bool
    id: UUID


def holder(session: Session, fingerprint: bytes) -> Holder | None:
    """Who holds the code with that fingerprint."""
    question = select(CODE.c.person_id, CODE.c.revoked_at, CODE.c.id).where(
        CODE.c.fingerprint == fingerprint
    )
    row = session.execute(question).first()
    return None if row is None else Holder(row.person_id, row.revoked_at is not None, row.id)


def has(session: Session, person: UUID, kind: CodeKind) -> bool:
    """Whether `person` holds a code of that kind that counts."""
    question = select(CODE.c.id).where(
        CODE.c.person_id == person, CODE.c.kind == kind, CODE.c.revoked_at.is_(None)
    )
    return session.execute(question.limit(1)).first() is not None


def holders(session: Session, kinds: Iterable[CodeKind]) -> set[UUID]:
    """Everybody who holds a code of one of those kinds that counts."""
    counts = CODE.c.kind.in_(list(kinds)) & CODE.c.revoked_at.is_(None)
    question = select(CODE.c.person_id).where(counts).distinct()
    return set(session.execute(question).scalars())


def codes_of(session: Session, person: UUID) -> list[Code]:
    """Every code that `person` has, or had, the latest first."""
    question = select(CODE).where(CODE.c.person_id == person)
    return [
        _code(row)
        for row in session.execute(question.order_by(CODE.c.made_at.desc(), CODE.c.id.desc()))
    ]


def code(session: Session, id: UUID) -> Code | None:
    """The code of that id."""
    row = session.execute(select(CODE).where(CODE.c.id == id)).first()
    return None if row is None else _code(row)


def add(
    session: Session, id: UUID, person: UUID, kind: CodeKind, fingerprint: bytes, now: datetime
) -> None:
    """Keep a new code of `person`."""
    add_all(session, [(Code(id, person, kind, now), fingerprint)])


def add_all(session: Session, new: Sequence[tuple[Code, bytes]]) -> None:
    """Keep new codes, each with its fingerprint."""
    if new:
        rows = [
            {
                "id": code.id,
                "person_id": code.person,
                "kind": code.kind,
                "fingerprint": fingerprint,
                "made_at": code.made_at,
            }
            for code, fingerprint in new
        ]
        session.execute(insert(CODE).inline(), rows)


def hand_on(session: Session, id: UUID, person: UUID, kind: CodeKind, now: datetime) -> None:
    """Have a code that was revoked be one of `person`, made now."""
    session.execute(
        update(CODE)
        .where(CODE.c.id == id)
        .values(person_id=person, kind=kind, made_at=now, revoked_at=None)
    )


def revoke(session: Session, ids: Iterable[UUID], now: datetime) -> None:
    """Have these codes not count from now on."""
    for some in by_hundreds(list(ids)):
        still = CODE.c.id.in_(some) & CODE.c.revoked_at.is_(None)
        session.execute(update(CODE).where(still).values(revoked_at=now))


def let_count(session: Session, ids: Iterable[UUID]) -> None:
    """Have these codes count again."""
    for some in by_hundreds(list(ids)):
        session.execute(update(CODE).where(CODE.c.id.in_(some)).values(revoked_at=None))


def revoke_all(session: Session, person: UUID, now: datetime, kind: CodeKind | None = None) -> None:
    """Have no code of `person` count from now on, of that kind or of any."""
    question = update(CODE).where(CODE.c.person_id == person, CODE.c.revoked_at.is_(None))
    if kind is not None:
        question = question.where(CODE.c.kind == kind)
    session.execute(question.values(revoked_at=now))


def _code(row: Row[Any]) -> Code:
    return Code(row.id, row.person_id, CodeKind(row.kind), row.made_at, row.revoked_at)
