"""Who is here: as the operator may see it, and as everybody may (rule 8)."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from kiosk import links, notices, placetime, rollcall, shifts
from kiosk.data import Session, documents, people, places, visits
from kiosk.records import (
    Board,
    BoardEntry,
    Occupancy,
    OnShift,
    Place,
    Present,
    ShownAs,
)
from kiosk.spelling import initials, plain

TO_ASK = 3
"""How many people are named to somebody who looks for help."""


def present(session: Session, now: datetime, place: Place) -> tuple[Present, ...]:
    """Everybody who is here, the earliest arrival first, whatever they chose to show."""
    inside = visits.open_visits(session)
    known = people.people(session, {v.person for v in inside if v.person is not None})
    activities = visits.activities(session)
    return tuple(
        Present(
            visit=visit,
            person=None if visit.person is None else known.get(visit.person),
            activity=activities.get(visit.id),
            unconfirmed=placetime.is_unconfirmed(visit, now, place),
        )
        for visit in inside
    )


def occupancy(inside: tuple[Present, ...], place: Place) -> Occupancy:
    """How many are here, groups by their number."""
    return Occupancy(sum(each.visit.headcount for each in inside), place.seats, place.limit)


def of_now(session: Session, now: datetime) -> Board:
    """The board, and the place as it is now: whatever another station has changed comes with it.

    Raises `LookupError` where there is no place.
    """
    place = places.place_now(session)
    return replace(board(session, now, place), place=place, documents=documents.kinds(session))


def board(session: Session, now: datetime, place: Place) -> Board:
    """The board: names and activities of those who chose so, and what they look for.

    Whoever is on shift comes first, the others in the order of their names, which tells nothing of the
    times of arrival: those are not on public screens.
    """
    inside = present(session, now, place)
    on_shift = shifts.on_shift(session, inside)
    shown = entries(inside, on_shift)
    seen = occupancy(inside, place)
    return Board(
        entries=shown,
        others=seen.count - len(shown),
        occupancy=seen,
        on_shift=on_shift,
        wanted=links.wanted(shown),
        rings=notices.rings(session, now),
        to_ask=links.to_ask(shown, TO_ASK),
        evacuation=rollcall.under_way(session),
    )


def entries(inside: Iterable[Present], on_shift: Iterable[OnShift]) -> tuple[BoardEntry, ...]:
    """The lines of the board, in its order.

    Skills and needs appear only beside a name, and skills only of somebody who said *On peut me
    solliciter*. Whoever is on shift but chose to be counted only is there by what they are called, and
    with nothing else: people must know whom to turn to.
    """
    holders = {each.visit for each in on_shift}
    found = [entry for each in inside if (entry := _entry(each, holders)) is not None]
    found.sort(key=lambda entry: (not entry.on_shift, plain(entry.shown), entry.visit))
    return tuple(found)


def _entry(each: Present, holders: set[UUID]) -> BoardEntry | None:
    person, visit = each.person, each.visit
    on_shift = visit.id in holders
    counted = visit.dials.shown_as is ShownAs.COUNTED
    if person is None or (counted and not on_shift):
        return None
    shown = person.name if visit.dials.shown_as is ShownAs.NAME else person.called
    return BoardEntry(
        visit=visit.id,
        shown=shown,
        initials=initials(shown),
        activity=each.activity if visit.dials.activity_shown and not counted else None,
        skills=person.skills if person.can_be_asked and not counted else (),
        needs=() if counted else person.needs,
        comes_as=visit.comes_as,
        on_shift=on_shift,
    )
