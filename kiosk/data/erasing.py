"""Queries that erase all that is known of somebody; the log and the counts stay as they are."""

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import Select, delete, or_, select

from kiosk.data import Session
from kiosk.data.portions import by_hundreds
from kiosk.data.tables import (
    ALIAS,
    EVENT_NOTE,
    HANDOVER,
    IMPORT_CHANGE,
    NEED,
    NOTICE,
    PERSON,
    PRESENCE_EVENT,
    SKILL,
    VISIT,
    VISIT_WORDS,
)


def words_of(session: Session, person: UUID) -> frozenset[str]:
    """All that is said of `person` in words, which `erase` erases."""
    theirs = select(VISIT.c.id).where(VISIT.c.person_id == person)
    asked = [
        select(PERSON.c.name, PERSON.c.called, PERSON.c.email, PERSON.c.external_id).where(
            PERSON.c.id == person
        ),
        *(select(each.c.word).where(each.c.person_id == person) for each in (SKILL, NEED)),
        select(VISIT_WORDS.c.activity).where(VISIT_WORDS.c.visit_id.in_(theirs)),
        select(HANDOVER.c.words).where(HANDOVER.c.person_id == person),
        select(EVENT_NOTE.c.why).where(EVENT_NOTE.c.event_id.in_(_noted(person))),
        select(IMPORT_CHANGE.c.before).where(IMPORT_CHANGE.c.person_id == person),
    ]
    return frozenset(
        word for each in asked for row in session.execute(each) for word in row if word
    )


def erase(session: Session, person: UUID) -> None:
    """Erase `person`: what names them goes with their row or names nobody any more.

    Besides, what is said in words: of their visits, why hours of theirs were put right, what they left
    for the next shift, what the desk was told of them.
    """
    theirs = select(VISIT.c.id).where(VISIT.c.person_id == person)
    noted = _noted(person)
    session.execute(delete(EVENT_NOTE).where(EVENT_NOTE.c.event_id.in_(noted)))
    session.execute(delete(VISIT_WORDS).where(VISIT_WORDS.c.visit_id.in_(theirs)))
    session.execute(delete(HANDOVER).where(HANDOVER.c.person_id == person))
    session.execute(delete(NOTICE).where(NOTICE.c.person_id == person))
    session.execute(delete(PERSON).where(PERSON.c.id == person))


def _noted(person: UUID) -> Select[tuple[UUID]]:
    theirs = select(VISIT.c.id).where(VISIT.c.person_id == person)
    aliases = select(ALIAS.c.id).where(ALIAS.c.person_id == person)
    of_theirs = or_(PRESENCE_EVENT.c.alias.in_(aliases), PRESENCE_EVENT.c.visit.in_(theirs))
    return (
        select(EVENT_NOTE.c.event_id)
        .join(PRESENCE_EVENT, PRESENCE_EVENT.c.id == EVENT_NOTE.c.event_id)
        .where(of_theirs)
    )


def still_there(session: Session, ids: Iterable[UUID]) -> list[UUID]:
    """Which of these people are known."""
    return [
        id
        for some in by_hundreds(list(ids))
        for id in session.execute(select(PERSON.c.id).where(PERSON.c.id.in_(some))).scalars()
    ]
