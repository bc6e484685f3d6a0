"""Memberships of a person: begun, renewed, paused and taken up again, ended, their dates changed.

Each function returns how the membership was and is, which `turn_back` takes to undo it, or why nothing
was done. Days are days of the place; both the first and the last belong to a membership, and to a pause.
What these mean at the door is in `kiosk.membership`.
"""

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from kiosk import acts, placetime
from kiosk.data import Session, people
from kiosk.data import memberships as data
from kiosk.membership import covers, overlaps, resting
from kiosk.presence import Pen
from kiosk.records import Membership, Pause, Plan
from kiosk.records.desk import ActKind
from kiosk.records.subscribing import Changed, NotSubscribed, Overlaps

LONG_AGO = timedelta(days=31)
"""After so long a renewal does not go on where the last one ended: nobody pays for months away."""
DAY = timedelta(days=1)

Done = Changed | NotSubscribed | Overlaps


def of(session: Session, person: UUID) -> tuple[Membership, ...]:
    """What `person` has, and had, subscribed to: what ends last, or not at all, first."""
    held = data.memberships(session, person)
    return tuple(sorted(held, key=lambda each: (each.ends or date.max, each.starts), reverse=True))


def offered(session: Session, person: UUID) -> tuple[Plan, ...]:
    """The plans that `person` may subscribe to: those on offer, and those that they have or had."""
    theirs = {each.plan.id for each in data.memberships(session, person)}
    return tuple(each for each in data.plans(session) if not each.is_retired or each.id in theirs)


def usual_end(plan: Plan, starts: date) -> date | None:
    """The last day of a subscription to `plan` that begins on `starts`; None where it goes on.

    The day before the same day so many months later; of a month without that day, its last one.
    """
    if plan.months is None:
        return None
    number = starts.year * 12 + starts.month - 1 + plan.months
    year, month = number // 12, number % 12 + 1
    if year > date.max.year:
        return None
    last = monthrange(year, month)[1]
    if starts.day > last:
        return date(year, month, last)
    return date(year, month, starts.day) - DAY


def renewal(membership: Membership, today: date) -> date:
    """The first day of what follows `membership`: the day after its end, or `today` if that was long ago.

    Of one that goes on, `today`.
    """
    if membership.ends is None:
        return today
    follows = membership.ends + DAY
    return follows if today - membership.ends <= LONG_AGO else today


def begin(
    session: Session, pen: Pen, person: UUID, plan: UUID, starts: date, ends: date | None, by: UUID
) -> Done:
    """Have `person` subscribe to `plan` from `starts` to `ends`.

    Refused for a plan that is retired, unless they have it or had it; for one that they have on some of
    these days; when it would end before it starts; and once the person is not known any more.
    """
    if people.person(session, person) is None:
        return NotSubscribed.NOBODY
    found = data.plan(session, plan)
    if found is None:
        return NotSubscribed.GONE
    if ends is not None and ends < starts:
        return NotSubscribed.ENDS_FIRST
    same = [each for each in data.memberships(session, person) if each.plan.id == plan]
    if found.is_retired and not same:
        return NotSubscribed.RETIRED
    made = Membership(pen.new_id(), person, found, starts, ends)
    return _overlap(made, same) or _keep(session, pen, by, None, made, "begun")


def change(
    session: Session, pen: Pen, seen: Membership, starts: date, ends: date | None, by: UUID
) -> Done:
    """Give the membership that was `seen` other dates. Refused as `begin`, and as its pauses have it."""
    if _is_gone(session, seen):
        return NotSubscribed.GONE
    if ends is not None and ends < starts:
        return NotSubscribed.ENDS_FIRST
    if any(
        pause.starts < starts or (ends is not None and (pause.ends or pause.starts) > ends)
        for pause in seen.pauses
    ):
        return NotSubscribed.OUTSIDE_PAUSE
    changed = replace(seen, starts=starts, ends=ends)
    return _overlap(changed, _others(session, seen)) or _keep(
        session, pen, by, seen, changed, "changed"
    )


def pause(session: Session, pen: Pen, seen: Membership, by: UUID) -> Done:
    """Have the membership that was `seen` rest from today on, until it is taken up again."""
    today = placetime.day_of(pen.now, pen.place)
    if _is_gone(session, seen):
        return NotSubscribed.GONE
    if not covers(seen, today):
        return NotSubscribed.NOT_RUNNING
    paused = replace(seen, pauses=(*seen.pauses, Pause(pen.new_id(), today)))
    return _keep(session, pen, by, seen, paused, "paused")


def take_up(session: Session, pen: Pen, seen: Membership, by: UUID) -> Done:
    """Have it go on from today. The days on which it rested are added to its end.

    Refused where it would run into another of the same plan.
    """
    today = placetime.day_of(pen.now, pen.place)
    if _is_gone(session, seen):
        return NotSubscribed.GONE
    over = taken_up(seen, today)
    if over is None:
        return NotSubscribed.NOT_PAUSED
    return _overlap(over, _others(session, seen)) or _keep(session, pen, by, seen, over, "resumed")


def taken_up(membership: Membership, today: date) -> Membership | None:
    """How `membership` would be if it went on from `today`; None when it does not rest then."""
    rests = resting(membership, today)
    if rests is None or rests.ends is not None:
        return None
    rested = today - rests.starts
    pauses = tuple(each for each in membership.pauses if each is not rests)
    if rested:
        pauses = (*pauses, replace(rests, ends=today - DAY))
    ends = None if membership.ends is None else membership.ends + rested
    return replace(membership, ends=ends, pauses=pauses)


def end(session: Session, pen: Pen, seen: Membership, by: UUID) -> Done:
    """Have today be the last day of the membership that was `seen`.

    A pause that it is in ends with it. Where it rests past its end and the next one of the same plan
    has begun by now, it has ended on the day of its end. One that is still to come is taken away.
    """
    today = placetime.day_of(pen.now, pen.place)
    if _is_gone(session, seen):
        return NotSubscribed.GONE
    if seen.starts > today:
        return _keep(session, pen, by, seen, None, "withdrawn")
    rests = resting(seen, today)
    if rests is None and seen.ends is not None and seen.ends < today:
        return NotSubscribed.NOT_RUNNING
    over = _ended(seen, today)
    if seen.ends is not None and _overlap(over, _others(session, seen)):
        over = _ended(seen, min(seen.ends, today))
    return _keep(session, pen, by, seen, over, "ended")


def _ended(membership: Membership, last: date) -> Membership:
    pauses = tuple(
        replace(each, ends=last) if each.ends is None or each.ends > last else each
        for each in membership.pauses
    )
    return replace(membership, ends=last, pauses=pauses)


def turn_back(session: Session, pen: Pen, done: Changed, by: UUID) -> bool:
    """Undo what was `done`. Returns whether it could be.

    Not once somebody else has changed it since, nor once the person or the plan is gone.
    """
    known = done.after or done.before
    if known is None or data.plan(session, known.plan.id) is None:
        return False
    if people.person(session, known.person) is None:
        return False
    now = data.membership(session, known.id)
    if (now and replace(now, plan=known.plan)) != done.after:
        return False
    _keep(session, pen, by, done.after, done.before, "undone")
    return True


def _is_gone(session: Session, seen: Membership) -> bool:
    """Whether the membership is not any more what somebody has seen of it, its plan's name aside."""
    now = data.membership(session, seen.id)
    return now is None or replace(now, plan=seen.plan) != seen


def _others(session: Session, seen: Membership) -> list[Membership]:
    """What the same person has, and had, of the same plan besides."""
    held = data.memberships(session, seen.person)
    return [each for each in held if each.plan.id == seen.plan.id and each.id != seen.id]


def _overlap(membership: Membership, others: Sequence[Membership]) -> Overlaps | None:
    for each in others:
        if overlaps(membership, each):
            return Overlaps(each.starts, each.ends)
    return None


def _keep(
    session: Session,
    pen: Pen,
    by: UUID,
    before: Membership | None,
    after: Membership | None,
    detail: str,
) -> Changed:
    known = after or before
    if known is not None:
        if after is None:
            data.remove(session, known.id)
        elif before is None:
            data.add(session, [after])
        else:
            data.change(session, after)
        acts.note(session, pen, ActKind.SUBSCRIBED, person=by, about=known.person, detail=detail)
    return Changed(before, after)
