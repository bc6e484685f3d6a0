"""Who is here: as the operator may see it, and as everybody may (rule 8)."""

import unicodedata
from datetime import datetime

from kiosk import placetime
from kiosk.data import Session, people, visits
from kiosk.records import (
    Board,
    BoardEntry,
    Occupancy,
    Person,
    Place,
    Present,
    ShownAs,
)


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


def board(session: Session, now: datetime, place: Place) -> Board:
    """The board: names and activities of those who chose so, in the order of their names.

    Skills and needs appear only beside a name, and skills only of somebody who said *On peut me
    solliciter*. The order tells nothing of the times of arrival, which are not on public screens.
    """
    inside = present(session, now, place)
    entries = [entry for each in inside if (entry := _entry(each)) is not None]
    entries.sort(key=lambda entry: (_alphabetical(entry.shown), entry.visit))
    seen = occupancy(inside, place)
    return Board(tuple(entries), seen.count - len(entries), seen)


def initials(name: str) -> str:
    """The first letters of the first and the last word of `name`, in capitals."""
    words = name.split()
    chosen = words[:1] + words[1:][-1:]
    return "".join(word[0] for word in chosen).upper()


def _alphabetical(name: str) -> str:
    """What `name` is sorted by: its letters without accents, so that É stands with E."""
    apart = unicodedata.normalize("NFKD", name.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def _entry(each: Present) -> BoardEntry | None:
    person, dials = each.person, each.visit.dials
    if person is None or dials.shown_as is ShownAs.COUNTED:
        return None
    shown = _shown(person, dials.shown_as)
    return BoardEntry(
        visit=each.visit.id,
        shown=shown,
        initials=initials(shown),
        activity=each.activity if dials.activity_shown else None,
        skills=person.skills if person.can_be_asked else (),
        needs=person.needs,
    )


def _shown(person: Person, shown_as: ShownAs) -> str:
    return person.name if shown_as is ShownAs.NAME else person.called
