"""Queries of who was introduced to whom, or will be later."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import delete, insert, select

from kiosk.data import Session
from kiosk.data.tables import INTRODUCTION


@dataclass(frozen=True, slots=True)
class Kept:
    """One introduction; a newcomer who was shown around has no second."""

    id: UUID
    first: UUID
    second: UUID | None
    made_at: datetime
    done: bool


def add(session: Session, kept: Kept) -> None:
    """Keep an introduction, or that it will be made later."""
    session.execute(
        insert(INTRODUCTION).values(
            id=kept.id,
            first_id=kept.first,
            second_id=kept.second,
            made_at=kept.made_at,
            done=kept.done,
        )
    )


def since(session: Session, moment: datetime) -> list[Kept]:
    """Those made at or after `moment`."""
    question = select(INTRODUCTION).where(INTRODUCTION.c.made_at >= moment)
    return [
        Kept(row.id, row.first_id, row.second_id, row.made_at, row.done)
        for row in session.execute(question)
    ]


def remove(session: Session, id: UUID) -> None:
    """Take one back."""
    session.execute(delete(INTRODUCTION).where(INTRODUCTION.c.id == id))


def erase_before(session: Session, moment: datetime) -> None:
    """Erase those made before `moment`."""
    session.execute(delete(INTRODUCTION).where(INTRODUCTION.c.made_at < moment))
