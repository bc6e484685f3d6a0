"""The figures of a period as a whole, as far as they tell of no group that its tables withhold."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from kiosk import placetime, withheld
from kiosk.records.reports import Part, Totals
from kiosk.tally import Tally


def totals(tally: Tally) -> Totals:
    """A period as a whole, without tables beside it.

    So many visits on so many days, so many of them on one at least: on every other day there were as
    many at most as that leaves, and where it leaves hardly more than one a day, it is not told.
    """
    small = withheld.is_small(tally.all.crowd.marks())
    visits = tally.all.visits
    days = sum(bool(each.visits) for each in tally.days.values())
    most, most_at = tally.most or (0, None)
    few = small or 0 < most < withheld.LEAST or not _leaves_choice(visits - most, days - 1)
    return Totals(
        visits=None if small else visits,
        people=None if small else tally.heads.count,
        exactly=tally.heads.exact,
        spent=None if small else timedelta(seconds=tally.all.seconds),
        most=None if few else most,
        most_at=None if few else most_at,
        open_days=None if small or (days > 1 and not _leaves_choice(visits, days)) else days,
    )


def beside(
    whole: Totals,
    tally: Tally,
    course: Sequence[Part],
    weekdays: Sequence[Part],
    hours: Sequence[int],
    grid: Sequence[Sequence[int | None]],
) -> Totals:
    """The same beside the tables of the period: `course` has its days, or its months."""
    if whole.most and not _tells_no_day(whole.most, course, weekdays):
        whole = replace(whole, most=None, most_at=None)
    if not _tells_no_hour(whole, tally, course, hours, grid):
        whole = replace(whole, most_at=None)
    if not _may_count_days(tally, course, weekdays):
        whole = replace(whole, open_days=None)
    return whole


def _leaves_choice(visits: int, days: int) -> bool:
    """Whether so many visits on so many days, one on each at least, can be distributed well."""
    return days < 1 or max(visits - days, 0) >= withheld.LEAST - 1


def _tells_no_day(most: int, course: Sequence[Part], weekdays: Sequence[Part]) -> bool:
    """Whether so many may have been inside on a day that shows, as far as a reader can see."""
    return all(
        all(part.visits is not None for part in parts)
        or any(part.visits is not None and part.visits >= most for part in parts)
        for parts in (course, weekdays)
    )


def _tells_no_hour(
    whole: Totals,
    tally: Tally,
    course: Sequence[Part],
    hours: Sequence[int],
    grid: Sequence[Sequence[int | None]],
) -> bool:
    """Whether those inside at the busiest moment may all have come at hours that show."""
    if whole.most is None or whole.most_at is None:
        return True
    day = placetime.day_of(whole.most_at, tally.place)
    names = (f"{day:%Y-%m-%d}", f"{day:%Y-%m}")
    if not any(part.name in names and part.visits is not None for part in course):
        return False
    row = grid[day.weekday()]
    first = placetime.DAY_BREAK.hour
    latest = (placetime.local(whole.most_at, tally.place).hour - first) % 24
    by_then = [n or 0 for hour, n in zip(hours, row, strict=True) if (hour - first) % 24 <= latest]
    return None not in row or sum(by_then) >= whole.most


def _may_count_days(tally: Tally, course: Sequence[Part], weekdays: Sequence[Part]) -> bool:
    """Whether the number of days with people tells nothing of weekdays of which no day shows.

    There a day may be one without anybody, as far as a reader can see, unless all days are counted.
    """
    days: defaultdict[int, list[Part]] = defaultdict(list)
    for part in course:
        if part.name.count("-") == 2:
            days[date.fromisoformat(part.name).weekday()].append(part)
    visits: defaultdict[int, int] = defaultdict(int)
    count: defaultdict[int, int] = defaultdict(int)
    for weekday, parts in days.items():
        if all(part.visits is None for part in parts):
            line = weekday if weekdays[weekday].visits is not None else -1
            visits[line] += sum(tally.days[date.fromisoformat(part.name)].visits for part in parts)
            count[line] += len(parts)
    return all(_leaves_choice(visits[line], count[line]) for line in count)
