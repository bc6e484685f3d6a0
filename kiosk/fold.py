"""The fold: what the presence log says about who was here, and when.

It is total. Any sequence of events, in any order of clocks, folds to visits; an event that makes no
sense where it stands changes nothing and is reported. The order is the log's (`seq`), never that of
the clocks, and a visit never lasts less than nothing. The same `step` is taken one event at a time at
the door and over the whole log by `kiosk check`.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol
from uuid import UUID

from kiosk.records import ComesAs, Dials, Event, EventKind, Merge, ShownAs, Visit


class Known(Protocol):
    """What the events so far have folded to: in memory, or in the table."""

    def visit(self, visit: UUID) -> Visit | None:
        """The visit of that id, if it came to be."""

    def subject(self, visit: Visit) -> UUID | None:
        """Who the visit is of: the person, or the alias that nobody stands behind any more."""

    def is_inside(self, subject: UUID) -> bool:
        """Whether `subject` has an open visit."""


@dataclass(frozen=True, slots=True)
class Step:
    """What one event does: a visit as it is from now on, one that is no more, or nothing and why."""

    visit: Visit | None = None
    removed: UUID | None = None
    ignored: str | None = None


def step(event: Event, subject: UUID | None, known: Known) -> Step:
    """What `event` changes, given what is `known`.

    `subject` is the person behind the event's alias, the alias itself where nobody is linked to it,
    or None for a group, which is nobody in particular.
    """
    visit = known.visit(event.visit)
    if event.kind is EventKind.ARRIVAL:
        return _arrive(event, subject, visit, known)
    if visit is None:
        return Step(ignored=f"{event.kind.value} of a visit that is not known")
    return _STEPS[event.kind](event, visit, known)


def _arrive(event: Event, subject: UUID | None, visit: Visit | None, known: Known) -> Step:
    if visit is not None:
        return Step(ignored="arrival of a visit that has begun")
    if subject is not None and known.is_inside(subject):
        return Step(ignored="arrival while present")
    return Step(
        visit=Visit(
            id=event.visit,
            person=subject,
            arrived_at=event.occurred_at,
            arrival=event.id,
            comes_as=event.comes_as or ComesAs.MEMBER,
            dials=Dials(event.shown_as or ShownAs.COUNTED, bool(event.activity_shown)),
            headcount=event.headcount or 1,
            host=event.host,
        )
    )


def _depart(event: Event, visit: Visit, _known: Known) -> Step:
    if visit.departed_at is not None:
        return Step(ignored=f"{event.kind.value} while absent")
    return Step(visit=_closed(visit, event.occurred_at, event.id, event.kind is EventKind.ESTIMATE))


def _change(event: Event, visit: Visit, _known: Known) -> Step:
    dials = Dials(
        event.shown_as or visit.dials.shown_as,
        visit.dials.activity_shown if event.activity_shown is None else event.activity_shown,
    )
    return Step(
        visit=replace(
            visit,
            dials=dials,
            comes_as=event.comes_as or visit.comes_as,
            headcount=event.headcount or visit.headcount,
            host=event.host or visit.host,
        )
    )


def _correct(event: Event, visit: Visit, _known: Known) -> Step:
    if event.about == visit.arrival:
        latest = visit.departed_at or event.occurred_at
        return Step(visit=replace(visit, arrived_at=min(event.occurred_at, latest)))
    if event.about is not None and event.about == visit.departure:
        return Step(visit=_closed(visit, event.occurred_at, event.about, estimated=False))
    return Step(ignored="correction of what is not so")


def _undo(event: Event, visit: Visit, known: Known) -> Step:
    if event.about == visit.arrival:
        return Step(removed=visit.id)
    if event.about is None or event.about != visit.departure:
        return Step(ignored="undo of what is not so")
    subject = known.subject(visit)
    if subject is not None and known.is_inside(subject):
        return Step(ignored="undo of a departure while present")
    return Step(visit=replace(visit, departed_at=None, departure=None, estimated=False))


def _closed(visit: Visit, at: datetime, departure: UUID, estimated: bool) -> Visit:
    return replace(
        visit,
        departed_at=max(at, visit.arrived_at),
        departure=departure,
        estimated=estimated,
    )


_STEPS: Mapping[EventKind, Callable[[Event, Visit, Known], Step]] = {
    EventKind.DEPARTURE: _depart,
    EventKind.ESTIMATE: _depart,
    EventKind.CHANGE: _change,
    EventKind.CORRECTION: _correct,
    EventKind.UNDO: _undo,
}


@dataclass(frozen=True, slots=True)
class Ignored:
    """An event that changed nothing, and why."""

    event: Event
    why: str


class Fold:
    """Visits folded in memory, from the first event on."""

    def __init__(
        self,
        persons: Mapping[UUID, UUID],
        records: Mapping[UUID, UUID] | None = None,
        merges: Sequence[Merge] = (),
    ) -> None:
        """`persons` tells who an alias stands for; an alias that is not in it is unlinked.

        `records` tells of those that were made for a record which one of the `merges`, in their order,
        made part of another: until then two could be inside who are one.
        """
        self._persons, self._records = persons, records or {}
        self._merges, self._merged = merges, 0
        self._part_of: dict[UUID, UUID] = {}
        self._visits: dict[UUID, Visit] = {}
        self._subjects: dict[UUID, UUID | None] = {}
        self._inside: dict[UUID, UUID] = {}
        self.ignored: list[Ignored] = []

    def visit(self, visit: UUID) -> Visit | None:
        """See `Known`."""
        return self._visits.get(visit)

    def subject(self, visit: Visit) -> UUID | None:
        """See `Known`."""
        return self._whole(self._subjects[visit.id])

    def is_inside(self, subject: UUID) -> bool:
        """See `Known`."""
        return subject in self._inside

    def add(self, events: Iterable[Event]) -> None:
        """Take the next events, in the log's order."""
        for event in events:
            self._merge_up_to(event.seq)
            subject = self._subject_of(event)
            done = step(event, subject, self)
            if done.ignored:
                self.ignored.append(Ignored(event, done.ignored))
            elif done.removed:
                self._remove(done.removed)
            elif done.visit:
                self._put(done.visit, subject)

    def _merge_up_to(self, seq: int | None) -> None:
        """Put together the records that were, before the event `seq`; all that are left for None."""
        while self._merged < len(self._merges):
            merge = self._merges[self._merged]
            if seq is not None and seq <= merge.after:
                return
            self._merged += 1
            whole = self._whole(merge.person)
            visit = self._inside.pop(merge.record, None)
            if whole is not None and visit is not None:
                self._inside.setdefault(whole, visit)
            self._part_of[merge.record] = merge.person

    def _subject_of(self, event: Event) -> UUID | None:
        if event.alias is None:
            return None
        person = self._persons.get(event.alias)
        if person is None:
            return event.alias
        return self._whole(self._records.get(event.alias, person))

    def _whole(self, record: UUID | None) -> UUID | None:
        """The record that `record` is part of by now, or itself."""
        while record is not None and record in self._part_of:
            record = self._part_of[record]
        return record

    def _remove(self, visit: UUID) -> None:
        del self._visits[visit]
        subject = self._whole(self._subjects.pop(visit))
        if subject is not None and self._inside.get(subject) == visit:
            del self._inside[subject]

    def _put(self, visit: Visit, subject: UUID | None) -> None:
        subject = self._whole(self._subjects.setdefault(visit.id, subject))
        self._visits[visit.id] = visit
        if subject is not None and visit.departed_at is None:
            self._inside[subject] = visit.id
        elif subject is not None and self._inside.get(subject) == visit.id:
            del self._inside[subject]

    @property
    def visits(self) -> Mapping[UUID, Visit]:
        """What the events fold to. `person` is None where nobody is linked to the alias."""
        self._merge_up_to(None)
        known = set(self._persons.values())
        whole = {id: self._whole(visit.person) for id, visit in self._visits.items()}
        by_now = {id: person if person in known else None for id, person in whole.items()}
        return {
            id: visit if visit.person == by_now[id] else replace(visit, person=by_now[id])
            for id, visit in self._visits.items()
        }
