"""Queries of PINs, which are kept as hashes alone, and of the wrong ones tried of late."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import delete, insert, select, update

from kiosk.data import Session
from kiosk.data.tables import PIN


@dataclass(frozen=True, slots=True)
class Kept:
    """What is kept of a PIN."""

    hash: str
    wrong: int
    last_at: datetime | None


def pin(session: Session, person: UUID) -> Kept | None:
    """What is kept of the PIN of `person`."""
    row = session.execute(select(PIN).where(PIN.c.person_id == person)).first()
    return None if row is None else Kept(row.hash, row.wrong, row.last_at)


def choose(session: Session, person: UUID, hash: str, now: datetime) -> None:
    """Have `person` use another PIN from now on, and forget the wrong ones."""
    session.execute(delete(PIN).where(PIN.c.person_id == person))
    values = {"person_id": person, "hash": hash, "chosen_at": now, "wrong": 0, "last_at": None}
    session.execute(insert(PIN).values(values))


def remember(session: Session, person: UUID, wrong: int, last_at: datetime | None) -> None:
    """Keep that `wrong` tries in a row were not right, the last one at that moment."""
    session.execute(
        update(PIN).where(PIN.c.person_id == person).values(wrong=wrong, last_at=last_at)
    )


def forgive(session: Session, person: UUID, hash: str) -> bool:
    """Forget the wrong tries, if `hash` is still the one that counts. Returns whether it is."""
    done: Any = session.execute(
        update(PIN)
        .where(PIN.c.person_id == person, PIN.c.hash == hash)
        .values(wrong=0, last_at=None)
    )
    return bool(done.rowcount)
