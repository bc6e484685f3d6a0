"""The presence log: the one place that writes it, and folds each event into its visit.

Every function here takes a writing session; the event and the visit are one transaction.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from kiosk import placetime
from kiosk.data import Session, log, places, visits
from kiosk.fold import Fold, step
from kiosk.ids import uuid7
from kiosk.records import (
    Actor,
    ComesAs,
    Dials,
    Event,
    EventKind,
    Place,
    Station,
    Visit,
)


@dataclass(frozen=True, slots=True)
class Pen:
    """What writing in the log takes: where (a station of a place), when, and for whom."""

    place: Place
    station: Station
    now: datetime
    by: Actor = Actor.PERSON

    def new_id(self) -> UUID:
        """An id made now."""
        return uuid7(self.now, self.station.random)

    def event(
        self,
        kind: EventKind,
        visit: UUID,
        alias: UUID | None,
        occurred_at: datetime | None = None,
        about: UUID | None = None,
    ) -> Event:
        """An event that occurred now, unless said otherwise, and is recorded now."""
        return Event(
            id=self.new_id(),
            kind=kind,
            visit=visit,
            alias=alias,
            occurred_at=occurred_at or self.now,
            recorded_at=self.now,
            station=self.station.name,
            by=self.by,
            about=about,
        )


def with_place_now(session: Session, pen: Pen) -> Pen:
    """The same pen, of the place as it is in this very transaction."""
    return replace(pen, place=places.place_now(session))


def arrive(
    session: Session,
    pen: Pen,
    person: UUID,
    *,
    comes_as: ComesAs = ComesAs.MEMBER,
    dials: Dials | None = None,
) -> Visit | None:
    """Begin a visit of `person`, counted only unless `dials` says otherwise.

    Returns the visit, or None when they are here already: the log then says so, and nothing changes.
    """
    dials = dials or Dials()
    event = replace(
        pen.event(EventKind.ARRIVAL, pen.new_id(), alias(session, pen, person, pen.now)),
        comes_as=comes_as,
        shown_as=dials.shown_as,
        activity_shown=dials.activity_shown,
        headcount=1,
    )
    return record(session, event, person)


def depart(session: Session, pen: Pen, visit: Visit, at: datetime | None = None) -> Visit | None:
    """End `visit`, now or at `at`. Returns it ended, or None when it was over."""
    return _about(session, pen, visit, EventKind.DEPARTURE, at)


def estimate(session: Session, pen: Pen, visit: Visit) -> Visit | None:
    """End `visit` of somebody who was not seen to leave (rule 3). Returns it, or None if over."""
    at = placetime.estimated_departure(visit, pen.now, pen.place)
    return _about(session, pen, visit, EventKind.ESTIMATE, at)


def change(session: Session, pen: Pen, visit: Visit, dials: Dials) -> Visit | None:
    """Set the two dials of `visit`. Returns it, or None when there is no such visit any more."""
    who = _alias_of_visit(session, pen, visit, pen.now)
    event = replace(
        pen.event(EventKind.CHANGE, visit.id, who),
        shown_as=dials.shown_as,
        activity_shown=dials.activity_shown,
    )
    return record(session, event, visit.person)


def correct(
    session: Session, pen: Pen, visit: Visit, about: UUID, occurred_at: datetime
) -> Visit | None:
    """Say that the event `about`, an arrival or a departure of `visit`, occurred at `occurred_at`.

    Returns the visit, or None when `about` does not hold any more.
    """
    return _about(session, pen, visit, EventKind.CORRECTION, occurred_at, about)


def undo(session: Session, pen: Pen, about: UUID) -> tuple[Visit, Visit | None] | None:
    """Take back the arrival or the departure `about`, as if it had not been.

    Returns the visit before, and after: None after an undone arrival. Returns None when `about` is
    not in the log or does not hold any more, or when its person has come again since. Nothing is written
    then: what changes nothing for a person could, once nobody stands behind their aliases any more.
    """
    event = log.event(session, about)
    before = None if event is None else visits.visit(session, event.visit)
    if before is None or about not in (before.arrival, before.departure):
        return None
    if about == before.departure and _came_again(session, before):
        return None
    after = _about(session, pen, before, EventKind.UNDO, None, about)
    if after is None and about != before.arrival:
        return None
    return before, after


def _came_again(session: Session, visit: Visit) -> bool:
    """Whether the person of `visit` has had another since: it can't go on over that one."""
    return visit.person is not None and visits.overlapping(
        session, visit.person, visit.id, visit.arrived_at, None
    )


def close_overdue(session: Session, now: datetime, station: Station, place: Place) -> int:
    """End, as estimates, the visits whose day is over (rule 3). Returns how many.

    To be called as often as one likes: at start-up, by the minute, before any answer.
    """
    pen = Pen(place, station, now, Actor.CLOCK)
    closed = [estimate(session, pen, visit) for visit in overdue(session, now, place)]
    return sum(visit is not None for visit in closed)


def overdue(session: Session, now: datetime, place: Place) -> list[Visit]:
    """The open visits whose day is over."""
    return [v for v in visits.open_visits(session) if placetime.is_overdue(v, now, place)]


def close_place(session: Session, pen: Pen) -> int:
    """End, as estimates, all visits: the concierge says that the place is empty. Returns how many."""
    inside = visits.open_visits(session)
    return sum(estimate(session, pen, visit) is not None for visit in inside)


def record(session: Session, event: Event, person: UUID | None) -> Visit | None:
    """Write `event` at the end of the log and fold it into its visit.

    `person` is who stands behind the event's alias. Returns the visit as it is now, or None when the
    event took it away or changed nothing.
    """
    log.append(session, [event])
    done = step(event, person, visits.InTable(session))
    if done.removed:
        visits.remove(session, done.removed)
    elif done.visit and event.kind is EventKind.ARRIVAL:
        visits.add(session, done.visit)
    elif done.visit:
        visits.save(session, done.visit)
    return done.visit


def record_history(session: Session, history: Iterable[Event]) -> Sequence[Visit]:
    """Write a whole history into an empty log at once, and fold it. Returns its visits."""
    history = list(history)
    log.append(session, history)
    fold = Fold(log.persons_by_alias(session))
    fold.add(history)
    folded = list(fold.visits.values())
    visits.add_all(session, folded)
    return folded


def alias(session: Session, pen: Pen, person: UUID, at: datetime) -> UUID:
    """Who `person` is in the log at `at`: somebody new each calendar month of the place."""
    month = placetime.month_of(at, pen.place)
    known = log.alias_of(session, person, month)
    if known is None:
        known = pen.new_id()
        log.add_alias(session, known, person, month)
    return known


def _alias_of_visit(session: Session, pen: Pen, visit: Visit, at: datetime) -> UUID | None:
    return None if visit.person is None else alias(session, pen, visit.person, at)


def _about(
    session: Session,
    pen: Pen,
    visit: Visit,
    kind: EventKind,
    at: datetime | None,
    about: UUID | None = None,
) -> Visit | None:
    who = _alias_of_visit(session, pen, visit, at or pen.now)
    return record(session, pen.event(kind, visit.id, who, at, about), visit.person)
