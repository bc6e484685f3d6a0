"""The place's day: from 4:00 to 4:00 on the place's clock, with its closing time (rule 3)."""

from datetime import UTC, date, datetime, time, timedelta

from kiosk.records import Place, Visit

DAY_BREAK = time(4)
"""When a day of the place ends and the next begins, in the place's zone."""


def local(moment: datetime, place: Place) -> datetime:
    """`moment` on the place's clock."""
    return moment.astimezone(place.zone)


def day_of(moment: datetime, place: Place) -> date:
    """The place's day that `moment` belongs to: at 3:59 it is still yesterday."""
    here = local(moment, place)
    return here.date() if here.time() >= DAY_BREAK else here.date() - timedelta(days=1)


def day_start(day: date, place: Place) -> datetime:
    """When `day` begins, in UTC; right across a change of clocks, since 4:00 is taken on the wall."""
    return datetime.combine(day, DAY_BREAK, place.zone).astimezone(UTC)


def day_end(day: date, place: Place) -> datetime:
    """When `day` ends, in UTC: the start of the next."""
    return day_start(day + timedelta(days=1), place)


def closing(day: date, place: Place) -> datetime | None:
    """When the place closes on its `day`, in UTC, or None when it does not open.

    Hours that end at or before they begin run past midnight; no day runs past 4:00.
    """
    hours = place.hours[day.weekday()]
    if hours is None:
        return None
    over_midnight = hours.closes <= hours.opens
    closes_on = day + timedelta(days=1) if over_midnight else day
    closes_at = datetime.combine(closes_on, hours.closes, place.zone).astimezone(UTC)
    return min(closes_at, day_end(day, place))


def is_unconfirmed(visit: Visit, now: datetime, place: Place) -> bool:
    """Whether `visit` is open although the place has closed: still inside, as far as anyone knows."""
    closes = closing(day_of(visit.arrived_at, place), place)
    return visit.departed_at is None and (closes is None or now >= closes)


def is_overdue(visit: Visit, now: datetime, place: Place) -> bool:
    """Whether the day on which `visit` began is over."""
    return visit.departed_at is None and day_of(visit.arrived_at, place) < day_of(now, place)


def estimated_departure(visit: Visit, now: datetime, place: Place) -> datetime:
    """When somebody who was not seen to leave is taken to have left.

    At closing time, or at their arrival when they came after it; never later than `now`.
    """
    closes = closing(day_of(visit.arrived_at, place), place)
    if closes is None or closes <= visit.arrived_at:
        return visit.arrived_at
    return max(visit.arrived_at, min(closes, now))


def rewrites(visit: Visit, moment: datetime, before: Place, after: Place) -> bool:
    """Whether other hours, from `moment` on, would give `visit` another end, in what is past by then.

    An end may move as long as it is still to come.
    """
    old, new = (
        estimated_departure(visit, day_end(day_of(moment, each), each), each)
        for each in (before, after)
    )
    return old != new and new <= moment


def month_of(moment: datetime, place: Place) -> str:
    """The calendar month of `moment` on the place's clock, as `2026-11`."""
    return f"{local(moment, place):%Y-%m}"
