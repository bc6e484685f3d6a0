"""What a membership means at the door (rule 5): an ended one is a welcome, not a wall."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from enum import Enum, auto
from uuid import UUID

from kiosk.data import Session, memberships
from kiosk.records import AfterEnd, Membership, Pause


class Standing(Enum):
    """How somebody stands with the place today."""

    CURRENT = auto()  # welcome, and nothing to say
    TELL_DESK = auto()  # welcome; the concierge would like a word
    PAUSED = auto()  # welcome; the concierge is told, since what rests is not used
    SEE_DESK = auto()  # to the desk first


def standing(session: Session, person: UUID, day: date) -> Standing:
    """How `person` stands on the place's `day`.

    A membership that covers the day is enough. One that rests that day is none that has ended, whatever
    its plan says: they are let in, and the concierge is told. Else the plan of the one that ended last
    decides (of one to come, when none has ended): let in and tell the concierge, let in until the grace
    date, or see the desk first. Whoever has no plan at all is let in, and the concierge is told.
    """
    return _judge(memberships.memberships(session, person), day)


def standings(session: Session, persons: Iterable[UUID], day: date) -> dict[UUID, Standing]:
    """How each of `persons` stands on the place's `day`, in one question."""
    wanted = list(persons)
    held: dict[UUID, list[Membership]] = {person: [] for person in wanted}
    for membership in memberships.memberships_of(session, wanted):
        held[membership.person].append(membership)
    return {person: _judge(theirs, day) for person, theirs in held.items()}


def _judge(held: Sequence[Membership], day: date) -> Standing:
    if any(covers(membership, day) for membership in held):
        return Standing.CURRENT
    if any(resting(membership, day) for membership in held):
        return Standing.PAUSED
    if not held:
        return Standing.TELL_DESK
    ended = [m for m in held if m.ends is not None and m.ends < day]
    last = max(ended, key=lambda m: m.ends or day) if ended else held[0]
    return _after_end(last, day)


def covers(membership: Membership, day: date) -> bool:
    """Whether `day` is one of those that `membership` is for, and does not rest."""
    runs = membership.starts <= day and (membership.ends is None or day <= membership.ends)
    return runs and resting(membership, day) is None


def overlaps(one: Membership, other: Membership) -> bool:
    """Whether there are days that belong to both, whatever rests on them."""
    begins_in_time = other.ends is None or one.starts <= other.ends
    return begins_in_time and (one.ends is None or other.starts <= one.ends)


def includes(one: Membership, other: Membership) -> bool:
    """Whether every day of `other` is one of `one`, whatever rests on them."""
    ends_in_time = one.ends is None or (other.ends is not None and other.ends <= one.ends)
    return one.starts <= other.starts and ends_in_time


def cuts_pause(membership: Membership, ends: date | None) -> bool:
    """Whether a pause of `membership`, or the beginning of one that is not over, comes after that end."""
    return ends is not None and any((each.ends or each.starts) > ends for each in membership.pauses)


def resting(membership: Membership, day: date) -> Pause | None:
    """The pause in which `membership` is on `day`; one that is not over yet goes on past any end."""
    return next(
        (
            pause
            for pause in membership.pauses
            if pause.starts <= day and (pause.ends is None or day <= pause.ends)
        ),
        None,
    )


def _after_end(membership: Membership, day: date) -> Standing:
    plan = membership.plan
    if plan.after_end is AfterEnd.WELCOME:
        return Standing.TELL_DESK
    if plan.after_end is AfterEnd.GRACE and _is_in_grace(membership, day):
        return Standing.TELL_DESK
    return Standing.SEE_DESK


def _is_in_grace(membership: Membership, day: date) -> bool:
    """Whether `membership` is to come, or ended no longer ago than its plan's days of grace."""
    ends = membership.ends
    return ends is None or day - ends <= timedelta(days=membership.plan.grace_days)
