"""Counting: what the times that people spent inside come to, by the quarter of an hour and the hour."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta

from kiosk import placetime
from kiosk.records import Place
from kiosk.records.attendance import Quarter, Span

QUARTER = timedelta(minutes=15)
HOUR = timedelta(hours=1)

Presence = tuple[datetime, datetime, int]
"""From when until when how many were inside."""


def quarters(day: date, place: Place, inside: Sequence[Presence]) -> Iterator[datetime]:
    """When the quarter hours of `day` begin, in UTC, counted from the start of the place's day."""
    start, closes = placetime.day_start(day, place), placetime.closing(day, place)
    edges = [moment for arrived, left, _ in inside for moment in (arrived, left)]
    hours = place.hours[day.weekday()]
    if hours is not None and closes is not None:
        opens = datetime.combine(day, hours.opens, place.zone).astimezone(UTC)
        edges += [max(start, opens), closes]
    if not edges:
        return
    at = start + (min(edges) - start) // QUARTER * QUARTER
    while at < max(edges):
        yield at
        at += QUARTER


def most(starts: Sequence[datetime], inside: Iterable[Presence]) -> list[int]:
    """The highest number inside at once in each of the quarters that begin at `starts`."""
    changes = sorted(
        (moment, count)
        for arrived, left, headcount in inside
        if arrived < left
        for moment, count in ((arrived, headcount), (left, -headcount))
    )
    found, here, n = [], 0, 0
    for at in starts:
        while n < len(changes) and changes[n][0] <= at:
            here += changes[n][1]
            n += 1
        highest = here
        while n < len(changes) and changes[n][0] < at + QUARTER:
            here += changes[n][1]
            highest = max(highest, here)
            n += 1
        found.append(highest)
    return found


def people(spans: Sequence[Span]) -> int:
    """How many people came: somebody who came twice is one."""
    known = dict.fromkeys((span.person for span in spans if span.person is not None), 0)
    for span in spans:
        if span.person is not None:
            known[span.person] = max(span.headcount, known[span.person])
    return sum(known.values()) + sum(span.headcount for span in spans if span.person is None)


def busiest(quarters: Iterable[Quarter], place: Place) -> datetime | None:
    """The start of the hour of the place's clock in which most were inside; of several the first."""
    hours: dict[datetime, int] = {}
    for quarter in quarters:
        starts = quarter.starts - timedelta(minutes=placetime.local(quarter.starts, place).minute)
        hours[starts] = hours.get(starts, 0) + (quarter.most or 0)
    first = max(hours, key=lambda each: (hours[each], -each.timestamp()), default=None)
    return first if first is not None and hours[first] else None


def by_hour(day: date, inside: Sequence[Presence], place: Place) -> Iterator[tuple[int, float]]:
    """For each hour of `day`, as the clock says it, the seconds that people spent inside."""
    at, end = placetime.day_start(day, place), placetime.day_end(day, place)
    while at < end:
        then = at + HOUR
        spent = (
            max(0.0, (min(left, then) - max(arrived, at)).total_seconds()) * count
            for arrived, left, count in inside
        )
        yield placetime.local(at, place).hour, sum(spent)
        at = then


def hours(place: Place, used: Iterable[int]) -> tuple[int, ...]:
    """The hours from the earliest opening to the latest closing, and further where people were inside.

    In the order of the place's day, which begins at 4.
    """
    first = placetime.DAY_BREAK.hour
    shown = {(hour - first) % 24 for hour in used}
    for each in place.hours:
        if each is not None:
            opens = (each.opens.hour - first) % 24
            closes = (each.closes.hour - first - (each.closes.minute == 0)) % 24
            shown |= {opens, max(opens, closes)}
    if not shown:
        return ()
    return tuple((hour + first) % 24 for hour in range(min(shown), max(shown) + 1))
