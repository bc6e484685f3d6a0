"""Attendance: how many were inside on a day, and usually are, by the hour and by the weekday.

A visit counts from its arrival until its departure, estimated or not, with its whole headcount. One that
is not over counts until now, but no longer than its day (rule 3). All of this only reads.
"""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from kiosk import counting, placetime
from kiosk.counting import HOUR, QUARTER, Presence
from kiosk.data import Session, people
from kiosk.data import attendance as data
from kiosk.records import Place
from kiosk.records.attendance import Day, Heat, HeatRow, Quarter, Span, Stay

BEFORE = timedelta(days=2)
"""How long before a day a visit may have begun that reaches into it: corrections can make such."""
USUAL_DAYS, USUAL_WEEKS = 8, 26
"""How many days make a usual weekday, and how many weeks back they are looked for."""
WEEKS = 12
"""How many weeks make a usual week."""


def day(session: Session, day: date, now: datetime, place: Place) -> Day:
    """The place's `day` by its quarter hours, on the place's clock and right across its changes.

    They run from opening to closing, and further where anybody was inside. In each quarter the highest
    number inside at once counts: somebody who leaves as another comes is not two. What is usual is
    the mean over the last `USUAL_DAYS` such weekdays before on which anybody came.
    """
    start, end = placetime.day_start(day, place), placetime.day_end(day, place)
    met = _spans(session, start, end, now, place)
    inside = [presence for _, presence in met]
    starts = list(counting.quarters(day, place, inside))
    most = counting.most(starts, inside)
    usual_days, usual = _usual(session, day, now, place)
    quarters = tuple(
        Quarter(
            starts=at,
            most=count if at < now else None,
            usual=usual.get(placetime.local(at, place).time()) if usual_days else None,
        )
        for at, count in zip(starts, most, strict=True)
    )
    return Day(
        day=day,
        quarters=quarters,
        people=counting.people([span for span, _ in met]),
        visits=len(met),
        estimated=sum(span.estimated for span, _ in met),
        most=max(most, default=0),
        busiest=counting.busiest(quarters, place),
        usual_days=usual_days,
    )


def stays(session: Session, day: date, now: datetime, place: Place) -> tuple[Stay, ...]:
    """Every visit of the place's `day`, the earliest first, with its person while that is known."""
    start, end = placetime.day_start(day, place), placetime.day_end(day, place)
    rows = [
        (stay, person)
        for stay, person in data.stays(session, start - BEFORE, end)
        if _is_of(stay.arrived_at, _until(stay.arrived_at, stay.departed_at, now, place), start)
    ]
    known = people.people(session, {person for _, person in rows if person is not None})
    return tuple(
        stay if person is None else replace(stay, person=known.get(person)) for stay, person in rows
    )


def heat(session: Session, until: date, weeks: int, now: datetime, place: Place) -> Heat:
    """The mean number inside for each weekday and hour, over the `weeks` before the day `until`.

    The mean is over time: somebody who was inside for half an hour is half a person in that hour. Only
    days on which anybody came count. An hour after midnight belongs to the day that it ends.
    """
    first = until - timedelta(weeks=weeks)
    start, end = placetime.day_start(first, place), placetime.day_start(until, place)
    by_day: dict[date, list[Presence]] = {}
    for _, (arrived, left, count) in _spans(session, start, end, now, place):
        of = placetime.day_of(arrived, place)
        by_day.setdefault(of, []).append((arrived, left, count))
    spent: dict[tuple[int, int], float] = {}
    offered: dict[tuple[int, int], float] = {}
    for each, inside in by_day.items():
        for hour, seconds in counting.by_hour(each, inside, place):
            cell = (each.weekday(), hour)
            spent[cell] = spent.get(cell, 0.0) + seconds
            offered[cell] = offered.get(cell, 0.0) + HOUR.total_seconds()
    hours = counting.hours(place, {hour for (_, hour), seconds in spent.items() if seconds})
    days = [sum(each.weekday() == weekday for each in by_day) for weekday in range(7)]
    return Heat(
        hours,
        tuple(
            HeatRow(
                weekday,
                days[weekday],
                tuple(
                    spent[weekday, hour] / offered[weekday, hour]
                    if (weekday, hour) in offered
                    else None
                    for hour in hours
                ),
            )
            for weekday in range(7)
        ),
    )


def _until(arrived: datetime, departed: datetime | None, now: datetime, place: Place) -> datetime:
    """Until when a visit counts."""
    if departed is not None:
        return departed
    return max(arrived, min(now, placetime.day_end(placetime.day_of(arrived, place), place)))


def _is_of(arrived: datetime, left: datetime, start: datetime) -> bool:
    """Whether a visit that began before the end of a day is of that day, which began at `start`."""
    return arrived >= start or left > start


def _spans(
    session: Session, start: datetime, end: datetime, now: datetime, place: Place
) -> list[tuple[Span, Presence]]:
    """The visits that touch the time from `start` to `end`, each with what of it lies therein."""
    found = []
    for span in data.spans(session, start - BEFORE, end):
        left = _until(span.arrived_at, span.departed_at, now, place)
        if _is_of(span.arrived_at, left, start):
            presence = (max(span.arrived_at, start), min(left, end), span.headcount)
            found.append((span, presence))
    return found


def _usual(
    session: Session, day: date, now: datetime, place: Place
) -> tuple[int, dict[time, float]]:
    """How many days there are behind a usual such weekday, and its mean by the place's clock."""
    totals: dict[time, list[int]] = {}
    days = 0
    for weeks in range(1, USUAL_WEEKS + 1):
        past = day - timedelta(weeks=weeks)
        start, end = placetime.day_start(past, place), placetime.day_end(past, place)
        inside = [presence for _, presence in _spans(session, start, end, now, place)]
        if not inside:
            continue
        starts = [start + n * QUARTER for n in range((end - start) // QUARTER)]
        that_day: dict[time, int] = {}
        for at, count in zip(starts, counting.most(starts, inside), strict=True):
            clock = placetime.local(at, place).time()  # an hour that comes twice counts once
            that_day[clock] = max(count, that_day.get(clock, 0))
        for clock, count in that_day.items():
            totals.setdefault(clock, []).append(count)
        days += 1
        if days == USUAL_DAYS:
            break
    return days, {clock: sum(counts) / len(counts) for clock, counts in totals.items()}
