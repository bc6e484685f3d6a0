"""The records of reports: what a period came to, in figures that may be published.

What is None is withheld (see `kiosk.withheld`), here already: no page and no file ever has it.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum


class Unit(StrEnum):
    """How fine the course of a period is drawn."""

    DAY = "day"
    MONTH = "month"


class Newness(StrEnum):
    """Whether somebody had been here before the period."""

    NEW = "new"
    RETURNING = "returning"
    UNKNOWN = "unknown"  # visits from before are linked to nobody any more


class Departures(StrEnum):
    """How it is known until when people stayed."""

    NOTED = "noted"
    ESTIMATED = "estimated"


@dataclass(frozen=True, slots=True)
class Period:
    """The days of the place from `first` to `last`, both included.

    `months` is the calendar's span that it is, or began: 1 is a month, 3 a quarter, 12 a year; 0 is
    any two days.
    """

    first: date
    last: date
    months: int = 0

    @property
    def days(self) -> int:
        """How many days they are."""
        return (self.last - self.first).days + 1


@dataclass(frozen=True, slots=True)
class Totals:
    """A period as a whole; all of it is None when fewer than five people came, but not nobody.

    A group of twelve counts as twelve, on twelve `visits`. `people` are different ones; without
    `exactly`, they are so many at most, since whoever came in several months counts in each.
    `spent` is the time of all of them together. `most` were inside at once, at `most_at` for the first
    time. Somebody came on so many `open_days`.
    """

    visits: int | None
    people: int | None
    exactly: bool
    spent: timedelta | None
    most: int | None
    most_at: datetime | None
    open_days: int | None


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a period, such as a weekday, by its `name`; withheld when `visits` is None.

    `people` and `spent` are None also where they are not counted. The name of a weekday is `0` (Monday)
    to `6`, of an hour `0` to `23`, of a day `2026-11-26`, of a month `2026-11`, else an enumeration's.
    """

    name: str
    visits: int | None
    people: int | None = None
    spent: timedelta | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """What a `period` came to, beside the period `before`.

    `unlinked` tells that some visits are no longer linked to anybody's name: not how many, since with the
    days before a date that is a line of every table. `newness` counts people, not visits, and no groups,
    and is empty where nobody can know it any more. `grid` has the arrivals of each weekday (Monday first)
    in each of the `hours`. `counted_until` is now, when the period is not over.
    """

    period: Period
    before: Period
    made_at: datetime
    counted_until: datetime | None
    totals: Totals
    earlier: Totals
    unlinked: bool
    comes_as: tuple[Part, ...]
    departures: tuple[Part, ...]
    newness: tuple[Part, ...]
    weekdays: tuple[Part, ...]
    hours: tuple[Part, ...]
    grid: tuple[tuple[int | None, ...], ...]
    unit: Unit
    course: tuple[Part, ...]

    @property
    def withholds(self) -> bool:
        """Whether anything of it is withheld."""
        parts = (*self.comes_as, *self.departures, *self.newness, *self.weekdays, *self.hours)
        shown = [each.visits for each in (*parts, *self.course)]
        shown += [each.people for each in self.comes_as]
        shown += [each for row in self.grid for each in row]
        for whole in (self.totals, self.earlier):
            shown += [whole.visits, whole.most, whole.open_days]
        return None in shown or (bool(self.totals.most) and self.totals.most_at is None)
