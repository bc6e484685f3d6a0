"""The records of the journal: what happened at the door and at the desk, line by line."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from kiosk.records import Actor, EventKind, NoticeKind
from kiosk.records.desk import ActKind


class Kinds(StrEnum):
    """Which lines of the journal are wanted."""

    ALL = "all"
    DOOR = "door"  # arrivals and departures, and what people at the door changed of them
    DESK = "desk"  # whatever was done at the desk
    CORRECTIONS = "corrections"  # hours put right, arrivals and departures taken back
    HELP = "help"  # help and safety: calls, mistaken names, roll calls


class Source(StrEnum):
    """Where a line comes from. Of several at the same moment, they follow in this order."""

    EVENT = "event"  # the presence log
    ACT = "act"  # done at the desk
    NOTICE = "notice"  # the desk was told


@dataclass(frozen=True, slots=True)
class Asked:
    """What is looked for: the days of the place `since` and `until`, both included; None is open.

    `person` is whom a line is about, or who did it; `search` is part of such a name, of a reason or of
    a station's name, whatever its case.
    """

    since: date | None = None
    until: date | None = None
    kinds: Kinds = Kinds.ALL
    person: UUID | None = None
    search: str = ""


@dataclass(frozen=True, slots=True)
class Cursor:
    """A line's place in the journal's order: by `recorded_at`, the latest first."""

    recorded_at: datetime
    source: Source
    key: int | UUID


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the journal.

    It occurred `at`, and was `recorded_at`. `subject` is whom it is about and `actor` who did it, by
    name while that is known; `erased` tells that `subject` had a name once. `about` is the kind of
    event that a correction or an undo is about.
    """

    cursor: Cursor
    kind: EventKind | ActKind | NoticeKind
    at: datetime
    station: str
    by: Actor | None = None
    person: UUID | None = None
    subject: str | None = None
    erased: bool = False
    actor: str | None = None
    why: str | None = None
    headcount: int = 1
    about: EventKind | None = None

    @property
    def recorded_at(self) -> datetime:
        """When it was written down."""
        return self.cursor.recorded_at

    @property
    def what(self) -> str:
        """What happened, for whoever has words for it: `event.arrival`, `event.undo.departure`."""
        parts = (self.cursor.source.value, self.kind.value, *((self.about,) if self.about else ()))
        return ".".join(parts)


@dataclass(frozen=True, slots=True)
class Page:
    """Some lines, the latest first; `before` is where to go on, None at the end."""

    lines: tuple[Line, ...]
    before: Cursor | None


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of an exported journal, in the language of whoever asked for it.

    `titles` are those of its columns (see `kiosk.export.row`); `what` has words for each `Line.what`,
    `by` for each `Actor`; `erased` stands for a name that is gone. `details` has words for what acts are
    kept with, `found` (`%1 of %2 found`) and `took` (`%1 min %2 s`) say the numbers of a roll call;
    `stations` has those whose name is ours.
    """

    titles: tuple[str, ...]
    what: Mapping[str, str]
    by: Mapping[str, str]
    erased: str
    details: Mapping[str, str] = field(default_factory=dict)
    found: str = "%1/%2"
    took: str = "%1:%2"
    stations: Mapping[str, str] = field(default_factory=dict)
