"""What needs the concierge's attention, each one tap from its remedy."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from uuid import UUID

from kiosk import acts, placetime
from kiosk.data import Session, people
from kiosk.data import acts as done
from kiosk.data import notices as data
from kiosk.membership import Standing, standings
from kiosk.presence import Pen
from kiosk.records import NoticeKind, Occupancy, Place, Present
from kiosk.records.desk import ActKind, Attention, Fullness, Need

NEAR = 0.85
"""The part of the limit from which the desk and the board are amber."""
KEPT = timedelta(days=1)
"""How long a call that nobody answered stays at the desk."""

NEEDS = {NoticeKind.HELP: Need.HELP, NoticeKind.NOT_ME: Need.NOT_ME}


def fullness(occupancy: Occupancy) -> Fullness:
    """How the number inside stands to the limit: amber from 85 % on, red at it."""
    if occupancy.count >= occupancy.limit:
        return Fullness.FULL
    return Fullness.NEAR if occupancy.count >= NEAR * occupancy.limit else Fullness.ROOM


def needed(
    session: Session,
    inside: Sequence[Present],
    occupancy: Occupancy,
    lapsed: Mapping[UUID, Standing],
    now: datetime,
) -> tuple[Attention, ...]:
    """All that needs attention, the most pressing first.

    `lapsed` are the visits of those whose membership does not cover today, and how they stand.
    """
    notices = data.open_since(session, now - KEPT)
    about = people.people(session, {each.person for each in notices if each.person is not None})
    found = [
        Attention(
            NEEDS[each.kind],
            made_at=each.made_at,
            notice=each.id,
            person=None if each.person is None else about.get(each.person),
            station=each.station,
        )
        for each in notices
    ]
    if fullness(occupancy) is not Fullness.ROOM:
        found.append(Attention(Need.LIMIT, count=occupancy.count))
    unconfirmed = sum(each.visit.headcount for each in inside if each.unconfirmed)
    if unconfirmed:
        found.append(Attention(Need.UNCONFIRMED, count=unconfirmed))
    found += [
        Attention(_need(lapsed[each.visit.id]), person=each.person)
        for each in inside
        if each.visit.id in lapsed
    ]
    order = list(Need)
    found.sort(key=lambda each: order.index(each.need))
    return tuple(found)


def lapsed(
    session: Session, inside: Sequence[Present], now: datetime, place: Place
) -> dict[UUID, Standing]:
    """The visits of those whose membership does not cover today, and with whom nobody had a word yet.

    Each with how its person stands: a membership that rests has not ended.
    """
    today = placetime.day_of(now, place)
    seen = done.about_since(session, ActKind.SEEN, placetime.day_start(today, place))
    persons = {each.person.id for each in inside if each.person is not None} - seen
    stand = standings(session, persons, today)
    return {
        each.visit.id: stand[each.person.id]
        for each in inside
        if each.person is not None
        and stand.get(each.person.id, Standing.CURRENT) is not Standing.CURRENT
    }


def _need(standing: Standing) -> Need:
    return Need.PAUSED if standing is Standing.PAUSED else Need.ENDED


def settle(session: Session, pen: Pen, notice: UUID, by: UUID) -> bool:
    """Say that a call, or a mistaken name, is taken care of. Returns whether it was still open."""
    settled = data.settle(session, notice, pen.now)
    if settled:
        acts.note(session, pen, ActKind.SETTLED, person=by)
    return settled


def unsettle(session: Session, notice: UUID) -> None:
    """Have it ask for attention again."""
    data.unsettle(session, notice)


def have_seen(session: Session, pen: Pen, person: UUID, by: UUID) -> None:
    """Say that a word about the membership of `person` was had today."""
    acts.note(session, pen, ActKind.SEEN, person=by, about=person)
