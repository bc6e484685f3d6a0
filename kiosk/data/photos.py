"""Queries of people's photos."""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from sqlalchemy import delete, insert, select

from kiosk.data import Session
from kiosk.data.portions import by_hundreds
from kiosk.data.tables import PHOTO


def photo(session: Session, person: UUID) -> bytes | None:
    """The photo of `person`, a JPEG."""
    question = select(PHOTO.c.picture).where(PHOTO.c.person_id == person)
    return session.execute(question).scalar()


def photos(session: Session, people: Iterable[UUID]) -> dict[UUID, bytes]:
    """The photos of those of these `people` of whom there is one."""
    return {
        row.person_id: row.picture
        for some in by_hundreds(list(people))
        for row in session.execute(
            select(PHOTO.c.person_id, PHOTO.c.picture).where(PHOTO.c.person_id.in_(some))
        )
    }


def photographed(session: Session, people: Iterable[UUID]) -> set[UUID]:
    """Of which of these `people` there is a photo."""
    return {
        id
        for some in by_hundreds(list(people))
        for id in session.execute(
            select(PHOTO.c.person_id).where(PHOTO.c.person_id.in_(some))
        ).scalars()
    }


def has_photo(session: Session, person: UUID) -> bool:
    """Whether there is a photo of `person`."""
    return bool(photographed(session, [person]))


def put(session: Session, person: UUID, picture: bytes | None, now: datetime) -> None:
    """Keep `picture` of `person` instead of any other; None keeps none."""
    session.execute(delete(PHOTO).where(PHOTO.c.person_id == person))
    if picture is not None:
        session.execute(insert(PHOTO).values(person_id=person, picture=picture, made_at=now))
