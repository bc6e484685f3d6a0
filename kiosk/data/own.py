"""Queries of what somebody sees, and changes, of their own."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import exists, select

from kiosk.data import Session
from kiosk.data.tables import PERSON, PHOTO, VISIT, VISIT_WORDS
from kiosk.records.own import Stay


def known_since(session: Session, person: UUID) -> datetime | None:
    """Since when `person` is known; None for nobody."""
    return session.execute(select(PERSON.c.made_at).where(PERSON.c.id == person)).scalar()


def stays(session: Session, person: UUID, since: datetime | None = None) -> list[Stay]:
    """The visits of `person` that began at or after `since` (all of them for None), the latest first."""
    question = (
        select(VISIT, VISIT_WORDS.c.activity)
        .outerjoin(VISIT_WORDS, VISIT_WORDS.c.visit_id == VISIT.c.id)
        .where(VISIT.c.person_id == person)
        .order_by(VISIT.c.arrived_at.desc(), VISIT.c.id.desc())
    )
    if since is not None:
        question = question.where(VISIT.c.arrived_at >= since)
    return [
        Stay(row.id, row.arrived_at, row.departed_at, row.estimated, row.comes_as, row.activity)
        for row in session.execute(question)
    ]


def has_photo(session: Session, person: UUID) -> bool:
    """Whether a photo of `person` is kept."""
    return bool(session.execute(select(exists().where(PHOTO.c.person_id == person))).scalar())


def photo(session: Session, person: UUID) -> bytes | None:
    """The photo of `person`, a JPEG."""
    return session.execute(select(PHOTO.c.picture).where(PHOTO.c.person_id == person)).scalar()
