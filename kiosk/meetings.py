"""People to introduce to each other: the first thing that the desk shows.

Somebody who is here looks for help with something; somebody else who is here can help with it and has
said *On peut me solliciter* (rule 8). The concierge sees everybody, so that a pair is proposed whatever
they show on the board.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import chain, islice
from uuid import UUID

from kiosk import acts
from kiosk.data import Session, visits
from kiosk.data import introductions as data
from kiosk.presence import Pen
from kiosk.records import Person, Present
from kiosk.records.desk import ActKind, Meeting
from kiosk.spelling import plain

LATER = timedelta(hours=1)
"""How long a pair that the concierge put off stays away."""
MOST = 20
"""How many meetings are proposed at once: more than anybody makes before the next look."""
KNOWN = timedelta(days=90)
"""How long people who were introduced count as knowing each other; then that is erased (rule 14)."""


def to_make(
    session: Session, inside: Sequence[Present], on_shift: Iterable[UUID], now: datetime
) -> tuple[Meeting, ...]:
    """The first `MOST` pairs among those `inside` to introduce, newcomers to show around first.

    `on_shift` are the visits of whoever holds the role: they are no newcomers, and introduce themselves.
    """
    holders = set(on_shift)
    persons = {each.person.id: each.person for each in inside if each.person is not None}
    settled, first = _settled(session, now), visits.first_ones(session)
    newcomers = (
        Meeting(each.person)
        for each in inside
        if each.person is not None and each.visit.id in first and each.visit.id not in holders
    )
    found = chain(newcomers, _pairs(list(persons.values())))
    return tuple(islice((each for each in found if _key(each) not in settled), MOST))


def introduce(session: Session, pen: Pen, meeting: Meeting, by: UUID, *, done: bool) -> UUID:
    """Keep that the concierge `by` introduced them, or (not `done`) will later.

    Returns what `take_back` takes.
    """
    id = pen.new_id()
    second = None if meeting.second is None else meeting.second.id
    data.add(session, data.Kept(id, meeting.first.id, second, pen.now, done))
    kind = ActKind.INTRODUCED if done else ActKind.LATER
    acts.note(session, pen, kind, person=by, about=meeting.first.id)
    return id


def take_back(session: Session, introduction: UUID) -> None:
    """Propose them again, as if nothing had been said."""
    data.remove(session, introduction)


def erase_old(session: Session, now: datetime) -> None:
    """Erase who was introduced to whom longer ago than that."""
    data.erase_before(session, now - KNOWN)


def _settled(session: Session, now: datetime) -> set["_Pair"]:
    return {
        _pair(kept.first, kept.second)
        for kept in data.since(session, now - KNOWN)
        if kept.done or kept.made_at > now - LATER
    }


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two people, whichever comes first; one alone is a newcomer."""

    people: frozenset[UUID]


def _pair(first: UUID, second: UUID | None) -> _Pair:
    return _Pair(frozenset([first] if second is None else [first, second]))


def _key(meeting: Meeting) -> _Pair:
    return _pair(meeting.first.id, None if meeting.second is None else meeting.second.id)


def _pairs(persons: Sequence[Person]) -> Iterator[Meeting]:
    """Each pair once, by the first thing that one looks for and the other can help with."""
    helpers: dict[str, list[Person]] = {}
    for person in persons:
        if person.can_be_asked:
            for key in dict.fromkeys(plain(word) for word in person.skills):
                helpers.setdefault(key, []).append(person)
    seen: set[_Pair] = set()
    for person in sorted(persons, key=lambda each: (plain(each.called), each.id)):
        for word in person.needs:
            for helper in helpers.get(plain(word), ()):
                pair = _pair(person.id, helper.id)
                if helper.id != person.id and pair not in seen:
                    seen.add(pair)
                    yield Meeting(person, helper, word)
