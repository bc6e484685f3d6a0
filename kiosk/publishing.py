"""A report made of what a period came to: here everything is withheld that must be."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta

from kiosk import placetime, withheld, withheldtable
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


def totals(tally: Tally) -> Totals:
    """A period as a whole."""
    small = withheld.is_small(tally.all.crowd.marks())
    most, most_at = tally.most or (0, None)
    few = small or 0 < most < withheld.LEAST
    return Totals(
        visits=None if small else tally.all.visits,
        people=None if small else tally.heads.count,
        exactly=tally.heads.exact,
        spent=None if small else timedelta(seconds=tally.all.seconds),
        most=None if few else most,
        most_at=None if few else most_at,
        open_days=sum(bool(each.visits) for each in tally.days.values()),
    )


def published(
    tally: Tally, earlier: Totals, period: Period, before: Period, now: datetime
) -> Report:
    """What of `tally` may be published, beside what the period before came to."""
    small = withheld.is_small(tally.all.crowd.marks())
    for comes_as, each in tally.comes_as.items():
        each.people = tally.heads_as[comes_as].count
    hours = list(USUAL) if small else _hours(tally)
    grid = [[tally.grid[day, hour] for hour in hours] for day in WEEK]
    hidden = withheldtable.table([[sum.cell() for sum in row] for row in grid])
    if small:
        hidden = Hidden(((True,) * len(hours),) * 7, (True,) * 7, (True,) * len(hours))
    weekdays = [sum(each.visits for each in row) for row in grid]
    by_hour = [sum(row[n].visits for row in grid) for n in range(len(hours))]
    unit = Unit.DAY if period.days <= FINE else Unit.MONTH
    ends = placetime.day_start(period.last + timedelta(days=1), tally.place)
    return Report(
        period=period,
        before=before,
        made_at=now,
        counted_until=now if now < ends else None,
        totals=totals(tally),
        earlier=earlier,
        unlinked=_unlinked(tally, all_hidden=small),
        comes_as=_parts(
            [(each.value, tally.comes_as[each]) for each in ComesAs], small, people=True, spent=True
        ),
        departures=_parts(
            [
                (Departures.NOTED.value, tally.estimated[False]),
                (Departures.ESTIMATED.value, tally.estimated[True]),
            ],
            small,
            spent=True,
        ),
        newness=_newness(tally, all_hidden=small),
        weekdays=_plain(zip(map(str, WEEK), weekdays, hidden.rows, strict=True)),
        hours=_plain(zip(map(str, hours), by_hour, hidden.columns, strict=True)),
        grid=tuple(
            tuple(None if hides else each.visits for each, hides in zip(row, hide, strict=True))
            for row, hide in zip(grid, hidden.cells, strict=True)
        ),
        unit=unit,
        course=_days(tally, hidden) if unit is Unit.DAY else _months(tally, all_hidden=small),
    )


def _hours(tally: Tally) -> list[int]:
    """The hours of the clock from the first arrival of any day to the last, in the day's order."""
    first = placetime.DAY_BREAK.hour
    used = [(hour - first) % 24 for (_, hour), cell in tally.grid.items() if cell.visits]
    return [(hour + first) % 24 for hour in range(min(used), max(used) + 1)] if used else []


def _unlinked(tally: Tally, *, all_hidden: bool) -> int | None:
    both = [tally.linked[False], tally.linked[True]]
    hidden = withheld.row([each.cell() for each in both])
    return None if all_hidden or hidden[0] else both[0].visits


def _newness(tally: Tally, *, all_hidden: bool) -> tuple[Part, ...]:
    """Of people: nobody can tell of those who are told apart by their aliases."""
    if tally.has_aliases:
        return ()
    count = tally.heads.count
    kinds = {
        Newness.NEW: tally.new,
        Newness.RETURNING: tally.returning,
        Newness.UNKNOWN: count - tally.new - tally.returning,
    }
    cells = [
        Cell(number, frozenset((each[0], (kind, each[1])) for each in heads(number)))
        for kind, number in kinds.items()
    ]
    hidden = withheld.row(cells)
    return tuple(
        Part(kind.value, None, None) if all_hidden or hides else Part(kind.value, number, number)
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
