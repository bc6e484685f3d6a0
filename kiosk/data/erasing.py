"""Queries that erase all that is known of somebody; the log and the counts stay as they are."""

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import delete, or_, select

from kiosk.data import Session
from kiosk.data.portions import by_hundreds
from kiosk.data.tables import (
    ALIAS,
    EVENT_NOTE,
    HANDOVER,
    NOTICE,
    PERSON,
    PRESENCE_EVENT,
    VISIT,
    VISIT_WORDS,
)


def erase(session: Session, person: UUID) -> None:
    """Erase `person`: what names them goes with their row or names nobody any more.

    Besides, what is said in words: of their visits, why hours of theirs were put right, what they left
    for the next shift, what the desk was told of them.
    """
    theirs = select(VISIT.c.id).where(VISIT.c.person_id == person)
    aliases = select(ALIAS.c.id).where(ALIAS.c.person_id == person)
    of_theirs = or_(PRESENCE_EVENT.c.alias.in_(aliases), PRESENCE_EVENT.c.visit.in_(theirs))
    noted = (
        select(EVENT_NOTE.c.event_id)
        .join(PRESENCE_EVENT, PRESENCE_EVENT.c.id == EVENT_NOTE.c.event_id)
        .where(of_theirs)
    )
    session.execute(delete(EVENT_NOTE).where(EVENT_NOTE.c.event_id.in_(noted)))
    session.execute(delete(VISIT_WORDS).where(VISIT_WORDS.c.visit_id.in_(theirs)))
    session.execute(delete(HANDOVER).where(HANDOVER.c.person_id == person))
    session.execute(delete(NOTICE).where(NOTICE.c.person_id == person))
    session.execute(delete(PERSON).where(PERSON.c.id == person))


def still_there(session: Session, ids: Iterable[UUID]) -> list[UUID]:
    """Which of these people are known."""
    return [
        id
        for some in by_hundreds(list(ids))
        for id in session.execute(select(PERSON.c.id).where(PERSON.c.id.in_(some))).scalars()
    ]
