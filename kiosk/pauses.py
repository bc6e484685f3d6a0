"""Pauses after wrong tries: none at first, then one that doubles up to a longest.

Few digits can be guessed by whoever may try without end; a person who slips must not be shut out for
long. The tries are kept in the database, so that pulling the plug does not help.
"""

from datetime import datetime, timedelta

from kiosk.records import Slowed


def pause(wrong: int, free: int, first: timedelta, longest: timedelta) -> timedelta:
    """How long the next try has to wait after `wrong` ones: nothing for less than `free` of them."""
    if wrong < free:
        return timedelta()
    return min(first * (1 << min(wrong - free, 16)), longest)


def slowed(last: datetime | None, wait: timedelta, now: datetime) -> Slowed | None:
    """Until when a try has to wait that comes `now`, `wait` after the `last` wrong one at the soonest."""
    if last is None or not wait:
        return None
    until = last + wait
    return Slowed(until) if now < until else None


def was_set_back(last: datetime | None, now: datetime) -> bool:
    """Whether the clock was set back since the `last` wrong try: it is then to be kept as made `now`.

    Otherwise somebody would have to wait for as long as the clock was wrong.
    """
    return last is not None and last > now
