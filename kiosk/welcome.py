"""The welcome: what somebody who has just arrived may say of this visit, and whom they may meet."""

from datetime import timedelta
from uuid import UUID

from kiosk import links, placetime, presence, shifts
from kiosk.board import entries, present
from kiosk.data import Session, people, visits
from kiosk.presence import Pen
from kiosk.records import Around, Dials, ShownAs, Visit
from kiosk.spelling import each_once, tidy

LONGEST = 80
"""Characters of an activity: one line, to be read in passing."""

BEFORE = 4
"""How many of their last activities somebody is offered."""
LOOKED_AT = 40
"""The visits in which those are looked for."""
TO_MEET = 3


def around(session: Session, pen: Pen, visit: UUID) -> Around | None:
    """What the welcome of `visit` offers; None once that visit is no more, or nobody's."""
    own = visits.visit(session, visit)
    person = None if own is None or own.person is None else people.person(session, own.person)
    if own is None or person is None:
        return None
    inside = present(session, pen.now, pen.place)
    on_shift = shifts.on_shift(session, inside)
    shown = entries(inside, on_shift)
    others = [entry for entry in shown if entry.visit != visit]
    past = visits.activities_of(session, person.id, visit, LOOKED_AT)
    yesterday = placetime.day_of(own.arrived_at, pen.place) - timedelta(days=1)
    return Around(
        visit=visit,
        activity=visits.activity(session, visit),
        dials=own.dials,
        shown=next((entry for entry in shown if entry.visit == visit), None),
        before=each_once([activity for _, activity in past])[:BEFORE],
        yesterday=bool(past) and placetime.day_of(past[0][0], pen.place) == yesterday,
        to_meet=links.to_meet(person, others, TO_MEET),
        on_shift=tuple(each for each in on_shift if each.visit != visit),
    )


def choose_activity(session: Session, visit: UUID, text: str) -> str | None:
    """Keep `text` as what the person of `visit` works on, tidied; nothing of it takes it away.

    Returns the words that were kept. A visit that is over, or never was, is left as it is.
    """
    if _open(session, visit) is None:
        return None
    activity = tidy(text, LONGEST) or None
    visits.set_activity(session, visit, activity)
    return activity


def choose_dials(
    session: Session,
    pen: Pen,
    visit: UUID,
    *,
    shown_as: ShownAs | None = None,
    activity_shown: bool | None = None,
) -> Visit | None:
    """Set one dial of `visit`, or both; None leaves one as it is, whatever a screen believed.

    Returns the visit, or None when it is over.
    """
    own = _open(session, visit)
    if own is None:
        return None
    dials = Dials(
        own.dials.shown_as if shown_as is None else shown_as,
        own.dials.activity_shown if activity_shown is None else activity_shown,
    )
    return own if dials == own.dials else presence.change(session, pen, own, dials)


def _open(session: Session, visit: UUID) -> Visit | None:
    own = visits.visit(session, visit)
    return None if own is None or own.departed_at is not None else own
