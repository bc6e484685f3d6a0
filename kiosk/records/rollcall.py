"""The records of the roll call: the list of who is inside, and what became of it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from kiosk.records import ComesAs, Place


class Taken(StrEnum):
    """What the list was taken along on."""

    PHONE = "phone"
    PAPER = "paper"  # the printer has it
    PDF = "pdf"


@dataclass(frozen=True, slots=True)
class RollCall:
    """One roll call, real or a `drill`.

    `inside` is how many were on the list: when it began, and once it is over, at its end. `found` of
    them were seen at the meeting point; None, like `ended_at`, while the call is under way.
    """

    id: UUID
    drill: bool
    station: str
    began_at: datetime
    inside: int
    opened_by: UUID | None = None
    ended_at: datetime | None = None
    found: int | None = None

    @property
    def took(self) -> timedelta | None:
        """From the alarm to the end; None while the call is under way."""
        return None if self.ended_at is None else self.ended_at - self.began_at


@dataclass(frozen=True, slots=True)
class RollEntry:
    """One line of the roll: a person, or a group by its number, whatever they chose to show.

    `name` is empty for a group, and for somebody whose name is not known any more. `seen` of
    `headcount` were seen at the meeting point. `left` says that a departure was written since the
    call began, and `undone` that the arrival was taken back; neither proves that anybody saw them.
    """

    visit: UUID
    name: str
    headcount: int
    comes_as: ComesAs
    since: datetime
    unconfirmed: bool = False
    needs_assistance: bool = False
    host: str | None = None
    left: bool = False
    undone: bool = False
    seen: int = 0

    @property
    def found(self) -> bool:
        """Whether all of them were seen."""
        return self.seen >= self.headcount


@dataclass(frozen=True, slots=True)
class Roll:
    """The roll as it was `as_of` a moment: of `call`, or what it would be if one began."""

    place: Place
    as_of: datetime
    entries: tuple[RollEntry, ...]
    call: RollCall | None = None

    @property
    def inside(self) -> int:
        """How many are on it, groups by their number."""
        return sum(each.headcount for each in self.entries)

    @property
    def found(self) -> int:
        """How many of them were seen."""
        return sum(min(each.seen, each.headcount) for each in self.entries)

    @property
    def missing(self) -> int:
        """How many were not."""
        return self.inside - self.found
