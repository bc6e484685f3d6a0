"""Queries that erase all that is known of somebody; the log and the counts stay as they are."""

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import delete, insert, or_, select

from kiosk.data import Session
from kiosk.data.portions import by_hundreds
from kiosk.data.tables import (
    ALIAS,
    EVENT_NOTE,
    HANDOVER,
    NOTICE,
    ONE_ALIAS,
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
    _keep_as_one(session, person)
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


def _keep_as_one(session: Session, person: UUID) -> None:
    """Have the aliases that `person` has in a month since a merge be those of one person still."""
    asked = select(ALIAS.c.id, ALIAS.c.month).where(ALIAS.c.person_id == person)
    first: dict[str, UUID] = {}
    rows = [
        {"id": row.id, "same_as": first[row.month]}
        for row in session.execute(asked.order_by(ALIAS.c.id))
        if first.setdefault(row.month, row.id) != row.id
    ]
    if rows:
        session.execute(insert(ONE_ALIAS), rows)


def still_there(session: Session, ids: Iterable[UUID]) -> list[UUID]:
    """Which of these people are known."""
    return [
        id
        for some in by_hundreds(list(ids))
        for id in session.execute(select(PERSON.c.id).where(PERSON.c.id.in_(some))).scalars()
    ]
