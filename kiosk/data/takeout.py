"""Queries of what is known of one person besides what they see themselves: to be taken along."""

from typing import Any
from uuid import UUID

from sqlalchemy import Row, and_, or_, select

from kiosk.data import Session
from kiosk.data.tables import (
    ACT,
    ALIAS,
    CODE,
    EVENT_NOTE,
    HANDOVER,
    IMPORT,
    IMPORT_CHANGE,
    INTRODUCTION,
    MEMBERSHIP,
    NOTICE,
    PAUSE,
    PIN,
    PLAN,
    PRESENCE_EVENT,
    ROLL_CALL,
    SHIFT,
    TRUST,
    VISIT,
)

Rows = list[Row[Any]]


def codes(session: Session, person: UUID) -> Rows:
    """Their codes: kind, when made and revoked; what is kept of each tells nothing."""
    question = select(CODE.c.kind, CODE.c.made_at, CODE.c.revoked_at)
    return list(
        session.execute(question.where(CODE.c.person_id == person).order_by(CODE.c.made_at))
    )


def memberships(session: Session, person: UUID) -> Rows:
    """Their memberships: id, plan, first and last day."""
    question = (
        select(MEMBERSHIP.c.id, PLAN.c.name, MEMBERSHIP.c.starts, MEMBERSHIP.c.ends)
        .join(PLAN, PLAN.c.id == MEMBERSHIP.c.plan_id)
        .where(MEMBERSHIP.c.person_id == person)
        .order_by(MEMBERSHIP.c.starts)
    )
    return list(session.execute(question))


def pauses(session: Session, person: UUID) -> Rows:
    """The pauses of their memberships: of which, first and last day."""
    question = (
        select(PAUSE.c.membership_id, PAUSE.c.starts, PAUSE.c.ends)
        .join(MEMBERSHIP, MEMBERSHIP.c.id == PAUSE.c.membership_id)
        .where(MEMBERSHIP.c.person_id == person)
        .order_by(PAUSE.c.starts)
    )
    return list(session.execute(question))


def visits(session: Session, person: UUID) -> Rows:
    """How each of their visits shows, by its id."""
    question = select(VISIT.c.id, VISIT.c.shown_as, VISIT.c.activity_shown)
    return list(session.execute(question.where(VISIT.c.person_id == person)))


def corrections(session: Session, person: UUID) -> Rows:
    """Why hours of theirs were put right: kind, when, why."""
    event, note = PRESENCE_EVENT, EVENT_NOTE
    question = (
        select(event.c.kind, event.c.recorded_at, note.c.why)
        .join(event, event.c.id == note.c.event_id)
        .join(ALIAS, ALIAS.c.id == event.c.alias)
        .where(ALIAS.c.person_id == person, note.c.why.is_not(None))
        .order_by(event.c.seq)
    )
    return list(session.execute(question))


def acts(session: Session, person: UUID) -> Rows:
    """What was done about them or by them at the desk: kind, when, where, by whom, about whom."""
    either = or_(ACT.c.person_id == person, ACT.c.about_id == person)
    question = select(ACT.c.kind, ACT.c.made_at, ACT.c.station, ACT.c.person_id, ACT.c.about_id)
    return list(session.execute(question.where(either).order_by(ACT.c.made_at)))


def trust(session: Session, person: UUID) -> Rows:
    """What they are trusted with, and since when."""
    question = select(TRUST.c.kind, TRUST.c.granted_at).where(TRUST.c.person_id == person)
    return list(session.execute(question))


def pin(session: Session, person: UUID) -> Rows:
    """When they chose a PIN; what is kept of it tells nothing."""
    return list(session.execute(select(PIN.c.chosen_at).where(PIN.c.person_id == person)))


def shifts(session: Session, person: UUID) -> Rows:
    """The shifts that they held."""
    question = (
        select(SHIFT.c.began_at, SHIFT.c.ended_at)
        .join(VISIT, VISIT.c.id == SHIFT.c.visit_id)
        .where(VISIT.c.person_id == person)
        .order_by(SHIFT.c.began_at)
    )
    return list(session.execute(question))


def handovers(session: Session, person: UUID) -> Rows:
    """What they left for the next shift to know."""
    question = select(HANDOVER.c.written_at, HANDOVER.c.words)
    return list(session.execute(question.where(HANDOVER.c.person_id == person)))


def notices(session: Session, person: UUID) -> Rows:
    """What the desk was told of them."""
    question = select(NOTICE.c.kind, NOTICE.c.made_at, NOTICE.c.station)
    return list(session.execute(question.where(NOTICE.c.person_id == person)))


def introductions(session: Session, person: UUID) -> Rows:
    """When they were introduced to somebody, whose name is not theirs to take along."""
    either = or_(INTRODUCTION.c.first_id == person, INTRODUCTION.c.second_id == person)
    question = select(INTRODUCTION.c.made_at, INTRODUCTION.c.done).where(either)
    return list(session.execute(question.order_by(INTRODUCTION.c.made_at)))


def roll_calls(session: Session, person: UUID) -> Rows:
    """The roll calls that they opened."""
    question = select(ROLL_CALL.c.began_at, ROLL_CALL.c.drill)
    return list(session.execute(question.where(ROLL_CALL.c.opened_by == person)))


def imports(session: Session, person: UUID) -> Rows:
    """The lists that they were in, or took in themselves: when, file, how they were before."""
    of_them = and_(IMPORT_CHANGE.c.import_id == IMPORT.c.id, IMPORT_CHANGE.c.person_id == person)
    question = (
        select(IMPORT.c.made_at, IMPORT.c.file, IMPORT_CHANGE.c.before)
        .outerjoin(IMPORT_CHANGE, of_them)
        .where(or_(IMPORT.c.person_id == person, IMPORT_CHANGE.c.person_id == person))
        .order_by(IMPORT.c.made_at)
    )
    return list(session.execute(question))
