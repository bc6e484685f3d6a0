"""Arrivals, departures and corrections that the concierge notes by hand.

Each is an event of its own in the log, written by the desk, with a note beside it of who did it and why.
Whatever the kiosk writes about the same person in the same second, one of the two comes first, and the
other finds the world as it then is.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple
from uuid import UUID

from kiosk import placetime, presence
from kiosk.data import Session, log, notes, people, visits
from kiosk.presence import Pen
from kiosk.records import Actor, ComesAs, Dials, EventKind, Visit
from kiosk.records.desk import NotCorrected
from kiosk.register import Register
from kiosk.spelling import tidy

LONGEST = 80
"""Characters of a reason, and of what a group is called."""
LARGEST_GROUP = 500
NEAR = timedelta(hours=2)
"""So close to what is written, an hour of the day before or after is what somebody means."""
FOUND = 8
"""How many people a search offers."""


class Found(NamedTuple):
    """Somebody whom a search offers, and whether they are here."""

    person: UUID
    name: str
    called: str
    inside: bool


def search(session: Session, words: str, register: Register | None = None) -> tuple[Found, ...]:
    """The first few people whom what was typed fits, slips forgiven, the best first.

    `register` knows everybody already, so that not all are read at every letter.
    """
    if not words.strip():
        return ()
    some = (register or Register()).index(session).find(words)[:FOUND]
    inside = {visit.person for visit in visits.open_visits(session)}
    known = people.people(session, some)
    return tuple(
        Found(id, known[id].name, known[id].called, id in inside) for id in some if id in known
    )


def arrive(session: Session, pen: Pen, person: UUID, by: UUID) -> Visit | None:
    """Note that `person` is here. Returns the visit, or None when they were here already.

    The log then says nothing, as of an undo that comes too late (see `presence.undo`).
    """
    if visits.open_visit(session, person) is not None:
        return None
    pen = replace(pen, by=Actor.DESK)
    visit = presence.arrive(session, pen, person)
    if visit is not None:
        notes.add(session, visit.arrival, by, None)
    return visit


def arrive_group(session: Session, pen: Pen, headcount: int, words: str, by: UUID) -> Visit:
    """Note that a group of `headcount` (1 to 500) is here, and what it is called.

    Raises `ValueError` for another number.
    """
    if not 1 <= headcount <= LARGEST_GROUP:
        raise ValueError(f"a group of {headcount}")
    pen = replace(pen, by=Actor.DESK)
    event = replace(
        pen.event(EventKind.ARRIVAL, pen.new_id(), None),
        comes_as=ComesAs.GROUP,
        shown_as=Dials().shown_as,
        activity_shown=False,
        headcount=headcount,
    )
    visit = presence.record(session, event, None)
    if visit is None:
        raise RuntimeError("the arrival of a group was refused")
    visits.set_activity(session, visit.id, tidy(words, LONGEST) or None)
    notes.add(session, visit.arrival, by, None)
    return visit


def depart(session: Session, pen: Pen, visit: UUID, by: UUID) -> Visit | None:
    """Note that whoever is on `visit` has left. Returns it ended, or None when it was over."""
    own = visits.visit(session, visit)
    if own is None or own.departed_at is not None:
        return None
    over = presence.depart(session, replace(pen, by=Actor.DESK), own)
    if over is not None and over.departure is not None:
        notes.add(session, over.departure, by, None)
    return over


def close_place(session: Session, pen: Pen, by: UUID) -> tuple[UUID, ...]:
    """Note, as estimates, that everybody but `by` has left: the place is empty, says who closes it.

    Returns the events, each of which `undo` takes back.
    """
    pen = replace(pen, by=Actor.DESK)
    closed = []
    for visit in visits.open_visits(session):
        over = None if visit.person == by else presence.estimate(session, pen, visit)
        if over is not None and over.departure is not None:
            notes.add(session, over.departure, by, None)
            closed.append(over.departure)
    return tuple(closed)


def undo(session: Session, pen: Pen, event: UUID, by: UUID) -> bool:
    """Take back the arrival or the departure `event`. Returns whether it still held."""
    done = presence.undo(session, replace(pen, by=Actor.DESK), event)
    if done is None:
        return False
    _, after = done
    visit = after or done[0]
    written = log.last_event(session, visit.id)
    if written is not None:
        notes.add(session, written.id, by, None)
    return True


def undo_all(session: Session, pen: Pen, events: Iterable[UUID], by: UUID) -> bool:
    """Take all of them back that still hold. Returns whether any did."""
    done = [undo(session, pen, event, by) for event in events]
    return any(done)


def correct(
    session: Session,
    pen: Pen,
    visit: UUID,
    about: UUID | None,
    at: time,
    by: UUID,
    why: str,
) -> Visit | NotCorrected:
    """Say that an arrival or a departure of `visit` was at `at`, on the clock of the place.

    `about` is the event to correct, or None for a departure that nobody noted. The day is the visit's
    own, from 4:00 to 4:00; of an hour that the clock shows twice, the one that fits is meant, the first
    of two. `why` is kept beside the log. Returns the visit, or why it can't be.
    """
    reason = tidy(why, LONGEST)
    if not reason:
        return NotCorrected.NO_REASON
    own = visits.visit(session, visit)
    if own is None or about not in (own.arrival, own.departure):
        return NotCorrected.CHANGED
    day = placetime.day_of(own.arrived_at, pen.place)
    if _crosses_the_break(
        day, at, own.arrived_at if about == own.arrival else own.departed_at, pen
    ):
        return NotCorrected.OTHER_DAY
    refused: NotCorrected = NotCorrected.NO_SUCH_TIME
    for moment in moments(day, at, pen):
        wrong = _wrong(session, pen, own, about, moment)
        if wrong is None:
            return _written(session, pen, own, about, moment, by, reason)
        refused = wrong
    return refused


def moments(day: date, at: time, pen: Pen) -> list[datetime]:
    """When the clock of the place shows `at` on its `day`, in UTC.

    Once as a rule; twice, or never, where the clock is put back or forward.
    """
    on = day if at >= placetime.DAY_BREAK else day + timedelta(days=1)
    found = []
    for fold in (0, 1):
        local = datetime.combine(on, at, pen.place.zone).replace(fold=fold)
        moment = local.astimezone(UTC)
        shows = moment.astimezone(pen.place.zone).replace(tzinfo=None)
        if shows == local.replace(tzinfo=None) and moment not in found:
            found.append(moment)
    return found


def _crosses_the_break(day: date, at: time, written: datetime | None, pen: Pen) -> bool:
    """Whether somebody moves what is `written` a little, and over four o'clock: not by nearly a day."""
    if written is None:
        return False
    beside = (day + timedelta(days=step) for step in (-1, 1))
    return any(abs(each - written) <= NEAR for other in beside for each in moments(other, at, pen))


def _wrong(
    session: Session, pen: Pen, own: Visit, about: UUID | None, moment: datetime
) -> NotCorrected | None:
    if moment > pen.now:
        return NotCorrected.FUTURE
    arrived = moment if about == own.arrival else own.arrived_at
    departed = own.departed_at if about == own.arrival else moment
    if departed is not None and departed < arrived:
        early = about == own.arrival
        return NotCorrected.AFTER_DEPARTURE if early else NotCorrected.BEFORE_ARRIVAL
    if own.person is not None and visits.overlapping(
        session, own.person, own.id, arrived, departed
    ):
        return NotCorrected.OVERLAPS
    return None


def _written(
    session: Session,
    pen: Pen,
    own: Visit,
    about: UUID | None,
    moment: datetime,
    by: UUID,
    why: str,
) -> Visit | NotCorrected:
    pen = replace(pen, by=Actor.DESK)
    if about is None:
        visit = presence.depart(session, pen, own, moment)
    else:
        visit = presence.correct(session, pen, own, about, moment)
    written = log.last_event(session, own.id)
    if visit is None or written is None:
        return NotCorrected.CHANGED
    notes.add(session, written.id, by, why)
    return visit
