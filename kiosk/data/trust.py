"""Queries of whom the place trusts, and with what."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import delete, exists, insert, select

from kiosk.data import Session
from kiosk.data.tables import PIN, TRUST
from kiosk.records.desk import Right


def rights(session: Session, person: UUID) -> frozenset[Right]:
    """What `person` is trusted with."""
    question = select(TRUST.c.kind).where(TRUST.c.person_id == person)
    return frozenset(session.execute(question).scalars())


def everybody(session: Session) -> dict[UUID, frozenset[Right]]:
    """All who are trusted with anything, and with what."""
    found: dict[UUID, set[Right]] = {}
    for row in session.execute(select(TRUST.c.person_id, TRUST.c.kind)):
        found.setdefault(row.person_id, set()).add(row.kind)
    return {person: frozenset(kinds) for person, kinds in found.items()}


def anybody(session: Session) -> bool:
    """Whether the place trusts anybody yet."""
    return bool(session.execute(select(exists().select_from(TRUST))).scalar())


def set_rights(session: Session, person: UUID, rights: frozenset[Right], now: datetime) -> None:
    """Trust `person` with these and nothing else; their PIN stays, which opens nothing alone."""
    session.execute(delete(TRUST).where(TRUST.c.person_id == person))
    rows = [{"person_id": person, "kind": right, "granted_at": now} for right in sorted(rights)]
    if rows:
        session.execute(insert(TRUST), rows)


def with_pin(session: Session) -> set[UUID]:
    """Who has chosen a PIN."""
    return set(session.execute(select(PIN.c.person_id)).scalars())
