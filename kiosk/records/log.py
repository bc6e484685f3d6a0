"""The records of the presence log: its lines, and what checking them found."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from kiosk.records.visits import ComesAs, ShownAs


class EventKind(StrEnum):
    """The kinds of line in the presence log."""

    ARRIVAL = "arrival"
    DEPARTURE = "departure"
    CHANGE = "change"
    CORRECTION = "correction"
    UNDO = "undo"
    ESTIMATE = "estimate"


class Actor(StrEnum):
    """Who had a line written in the presence log."""

    PERSON = "person"
    HOST = "host"
    DESK = "desk"
    CLOCK = "clock"


@dataclass(frozen=True, slots=True)
class Event:
    """One line of the presence log, by `seq`. `alias` stands for a person for one calendar month."""

    id: UUID
    kind: EventKind
    visit: UUID
    alias: UUID | None
    occurred_at: datetime
    recorded_at: datetime
    station: str
    by: Actor
    comes_as: ComesAs | None = None
    shown_as: ShownAs | None = None
    activity_shown: bool | None = None
    host: UUID | None = None
    about: UUID | None = None  # the event that this one undoes or corrects
    headcount: int | None = None
    seq: int | None = None  # the log gives it


@dataclass(frozen=True, slots=True)
class Merge:
    """The record of somebody became part of another record, `person`, after the event of that `seq`."""

    record: UUID
    person: UUID
    after: int


@dataclass(frozen=True, slots=True)
class LogLine:
    """An event with the person it is about, while that is still known."""

    event: Event
    person: UUID | None


@dataclass(frozen=True, slots=True)
class Checked:
    """What `kiosk check` found."""

    events: int
    visits: int
    problems: tuple[str, ...]

    @property
    def ok(self) -> bool:
        """Whether there was nothing to say."""
        return not self.problems
