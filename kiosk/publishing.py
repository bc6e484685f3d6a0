"""A report made of what a period came to: here everything is withheld that must be."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from kiosk import placetime, wholes, withheld, withheldtable
from kiosk.records import ComesAs
from kiosk.records.reports import Departures, Newness, Part, Period, Report, Totals, Unit
from kiosk.tally import Sum, Tally
from kiosk.withheld import Cell, heads
from kiosk.withheldtable import Hidden

FINE = 62
"""Up to so many days are drawn one by one, longer periods by the month."""
WEEK = range(7)
USUAL = range(8, 20)
"""The hours of a period of which nothing may be told, not even when somebody came."""


def published(
    tally: Tally, earlier: Totals, period: Period, before: Period, now: datetime
) -> Report:
    """What of `tally` may be published, beside what the period before came to."""
    small = withheld.is_small(tally.all.crowd.marks())
    for kind, each in tally.comes_as.items():
        each.people = tally.heads_as[kind].count
    hours = list(USUAL) if small else _hours(tally)
    grid = [[tally.grid[day, hour] for hour in hours] for day in WEEK]
    hidden = withheldtable.table([[sum.cell() for sum in row] for row in grid])
    if small:
        hidden = Hidden(((True,) * len(hours),) * 7, (True,) * 7, (True,) * len(hours))
    weekdays = [sum(each.visits for each in row) for row in grid]
    by_hour = [sum(row[n].visits for row in grid) for n in range(len(hours))]
    days = _plain(zip(map(str, WEEK), weekdays, hidden.rows, strict=True))
    cells = tuple(
        tuple(None if hides else each.visits for each, hides in zip(row, hide, strict=True))
        for row, hide in zip(grid, hidden.cells, strict=True)
    )
    unit = Unit.DAY if period.days <= FINE else Unit.MONTH
    course = _days(tally, hidden) if unit is Unit.DAY else _months(tally, all_hidden=small)
    comes_as = _comes_as(tally, all_hidden=small)
    ends = placetime.day_start(period.last + timedelta(days=1), tally.place)
    return Report(
        period=period,
        before=before,
        made_at=now,
        counted_until=now if now < ends else None,
        totals=wholes.beside(wholes.totals(tally), tally, course, days, hours, cells),
        earlier=earlier,
        unlinked=bool(tally.linked[False].visits) and not small,
        comes_as=comes_as,
        departures=_parts(
            [
                (Departures.NOTED.value, tally.estimated[False]),
                (Departures.ESTIMATED.value, tally.estimated[True]),
            ],
            small,
            spent=True,
        ),
        newness=_newness(tally, comes_as),
        weekdays=days,
        hours=_plain(zip(map(str, hours), by_hour, hidden.columns, strict=True)),
        grid=cells,
        unit=unit,
        course=course,
    )


def _hours(tally: Tally) -> list[int]:
    """The hours of the clock from the first arrival of any day to the last, in the day's order."""
    first = placetime.DAY_BREAK.hour
    used = [(hour - first) % 24 for (_, hour), cell in tally.grid.items() if cell.visits]
    return [(hour + first) % 24 for hour in range(min(used), max(used) + 1)] if used else []


def _comes_as(tally: Tally, *, all_hidden: bool) -> tuple[Part, ...]:
    """By what they came as. Different people only where no few of them are told by what is left.

    Of all people, those who came as one thing leave those who never did; and where everything shows,
    the people of all parts are more than there were by those who came as several things.
    """
    sums = [(each.value, tally.comes_as[each]) for each in ComesAs]
    parts = _parts(sums, all_hidden, people=True, spent=True)
    counts = [part.people for part in parts if part.people is not None]
    count = tally.heads.count
    told = [count - each for each in counts]
    if len(counts) == len(parts):
        told.append(sum(counts) - count)
    if any(0 < few < withheld.LEAST for few in told):
        return tuple(replace(part, people=None) for part in parts)
    return parts


def _newness(tally: Tally, comes_as: Sequence[Part]) -> tuple[Part, ...]:
    """Of people, groups left out: nobody can tell of those who are told apart by their aliases.

    With all people, it tells how many came in groups, and is withheld with these; but where none came,
    only if the rest of what they came as needs that to be unsure.
    """
    if tally.has_aliases:
        return ()
    groups = tally.heads_as[ComesAs.GROUP].count
    kinds = {
        Newness.NEW: tally.new,
        Newness.RETURNING: tally.returning,
        Newness.UNKNOWN: tally.heads.count - groups - tally.new - tally.returning,
    }
    cells = [
        Cell(number, frozenset((each[0], (kind, each[1])) for each in heads(number)))
        for kind, number in kinds.items()
    ]
    hidden = withheld.row(cells)
    unsure = [part.name for part in comes_as if part.visits is None]
    rest = [each.cell() for kind, each in tally.comes_as.items() if kind.value in unsure]
    if ComesAs.GROUP.value in unsure and (
        groups or not withheld.is_safe([each for each in rest if each.value])
    ):
        hidden = (True,) * len(cells)
    return tuple(
        Part(kind.value, None, None) if hides else Part(kind.value, number, number)
        for (kind, number), hides in zip(kinds.items(), hidden, strict=True)
    )


def _parts(
    sums: Sequence[tuple[str, Sum]], all_hidden: bool, *, people: bool = False, spent: bool = False
) -> tuple[Part, ...]:
    """Parts that come to the whole."""
    hidden = withheld.row([each.cell() for _, each in sums])
    return tuple(
        _part(name, each, hides or all_hidden, people=people, spent=spent)
        for (name, each), hides in zip(sums, hidden, strict=True)
    )


def _part(name: str, each: Sum, hides: bool, *, people: bool, spent: bool) -> Part:
    if hides:
        return Part(name, None)
    return Part(
        name,
        each.visits,
        each.people if people else None,
        timedelta(seconds=each.seconds) if spent else None,
    )


def _plain(rows: Iterable[tuple[str, int, bool]]) -> tuple[Part, ...]:
    return tuple(Part(name, None if hides else visits) for name, visits, hides in rows)


def _days(tally: Tally, hidden: Hidden) -> tuple[Part, ...]:
    """Day by day. The days of a weekday come to what that weekday does, and are withheld with it."""
    parts: dict[date, Part] = {}
    first = tally.period.first
    every = [first + timedelta(days=n) for n in range(tally.period.days)]
    for weekday in WEEK:
        days = [day for day in every if day.weekday() == weekday]
        sums = [(day.isoformat(), tally.days[day]) for day in days]
        made = _parts(sums, hidden.rows[weekday], people=True, spent=True)
        parts.update(zip(days, made, strict=True))
    return tuple(parts[day] for day in every)


def _months(tally: Tally, *, all_hidden: bool) -> tuple[Part, ...]:
    first, last = tally.period.first.replace(day=1), tally.period.last
    sums = []
    while first <= last:
        sums.append((f"{first:%Y-%m}", tally.months[first]))
        first = (first + timedelta(days=31)).replace(day=1)
    return _parts(sums, all_hidden, people=True, spent=True)
