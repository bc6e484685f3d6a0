"""The records of attendance: how many were inside, when, on which days."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from kiosk.records import ComesAs, Person


@dataclass(frozen=True, slots=True)
class Span:
    """From when to when so many were inside: what counting takes of a visit.

    `person` is None for groups, and for people whose names have been erased.
    """

    person: UUID | None
    arrived_at: datetime
    departed_at: datetime | None
    headcount: int
    estimated: bool


@dataclass(frozen=True, slots=True)
class Quarter:
    """A quarter of an hour from `starts` on.

    `most` is the highest number inside at once within it, None while it is to come; `usual` the mean of
    the same on such weekdays before, None where there were none.
    """

    starts: datetime
    most: int | None
    usual: float | None


@dataclass(frozen=True, slots=True)
class Day:
    """One day of the place, by its quarter hours.

    `people` came, on so many `visits`, of which so many departures are `estimated`. `most` were inside
    at once; `busiest` is the start of the hour with most people in it, None when nobody came.
    `usual_days` is how many days there are behind the quarters' `usual`.
    """

    day: date
    quarters: tuple[Quarter, ...]
    people: int
    visits: int
    estimated: int
    most: int
    busiest: datetime | None
    usual_days: int


@dataclass(frozen=True, slots=True)
class Stay:
    """One visit as the desk lists it. `corrected` tells that an hour is not what the door noted."""

    visit: UUID
    person: Person | None
    arrived_at: datetime
    departed_at: datetime | None
    estimated: bool
    comes_as: ComesAs
    headcount: int
    activity: str | None
    corrected: bool


@dataclass(frozen=True, slots=True)
class HeatRow:
    """One weekday (0 is Monday): the mean number inside, hour by hour, over so many `days`.

    A mean is None where there was no such hour, and everywhere when there was no such day.
    """

    weekday: int
    days: int
    means: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class Heat:
    """A usual week: seven rows, Monday first; `hours` of the place's clock, in its day's order."""

    hours: tuple[int, ...]
    rows: tuple[HeatRow, ...]

    @property
    def days(self) -> int:
        """How many days there are behind it."""
        return sum(row.days for row in self.rows)
