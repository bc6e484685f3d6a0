"""Opening hours while somebody changes them: one day of the week, or several at once."""

from collections.abc import Sequence
from datetime import time

from kiosk.choicebook import DAYS
from kiosk.records import DayHours
from kiosk.records.choices import Value

HALF_HOUR = 30
FIRST, NIGHT = 4 * 60, 28 * 60
"""Minutes since midnight: the earliest at which a place opens, and the latest at which it closes."""
USUAL = DayHours(time(8), time(20))


class WeekDraft:
    """The week as it would be kept, and the days of it that are being changed."""

    def __init__(self, week: Sequence[DayHours | None]) -> None:
        """All days with the hours of the first open one are marked to begin with."""
        self._week = list(week)
        first = next((hours for hours in week if hours is not None), None)
        self.marked = {day for day, hours in enumerate(week) if hours == first}

    def mark(self, day: int) -> None:
        """Change that day (0 is Monday), too, or not any more; one at least is changed."""
        marked = self.marked ^ {day}
        if marked and 0 <= day < len(DAYS):
            self.marked = marked

    def open(self, day_open: bool) -> None:
        """Have the place open on these days, with the usual hours where there were none."""
        hours = self.hours or USUAL
        for day in self.marked:
            self._week[day] = (self._week[day] or hours) if day_open else None

    def step(self, what: str, by: int) -> None:
        """Move when it `opens` or `closes` on these days by so many half hours."""
        opens, closes = _minutes(self.hours or USUAL)
        if what == "opens":
            opens = max(FIRST, min(opens + by * HALF_HOUR, closes - HALF_HOUR, 24 * 60 - HALF_HOUR))
        else:
            closes = max(opens + HALF_HOUR, min(closes + by * HALF_HOUR, NIGHT))
        for day in self.marked:
            self._week[day] = DayHours(_time(opens), _time(closes))

    @property
    def hours(self) -> DayHours | None:
        """Those of the first marked day that has any."""
        return next((self._week[day] for day in sorted(self.marked) if self._week[day]), None)

    @property
    def week(self) -> tuple[DayHours | None, ...]:
        """The hours of each day."""
        return tuple(self._week)

    @property
    def value(self) -> Value:
        """The same as a setting has it."""
        return {
            day: None if hours is None else [f"{hours.opens:%H:%M}", f"{hours.closes:%H:%M}"]
            for day, hours in zip(DAYS, self._week, strict=True)
        }


def _minutes(hours: DayHours) -> tuple[int, int]:
    """In minutes since midnight; closing after midnight is beyond 24 hours."""
    opens, closes = (each.hour * 60 + each.minute for each in (hours.opens, hours.closes))
    return opens, closes if closes > opens else closes + 24 * 60


def _time(minutes: int) -> time:
    return time(minutes // 60 % 24, minutes % 60)
