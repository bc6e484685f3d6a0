"""Whom a line of a list is about, among those who are known.

That is whoever has its id of ours, else its id of another program, else its e-mail address. An id of
another program that somebody else has is not given away: two who swap theirs do so by hand. Families
share an address, and who pays gives theirs for others: somebody of another name is not meant for sure,
nor is a namesake. Those are asked about, and so is an address that would come to be of two people.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from rapidfuzz.distance import Levenshtein

from kiosk import placetime
from kiosk.data import Session, memberships
from kiosk.data import people as data
from kiosk.personlines import Said
from kiosk.plannames import PlanNames
from kiosk.records import Membership, Person, Place
from kiosk.records.importasking import Doubt, Question
from kiosk.records.importing import Field, Problem, Wrong
from kiosk.spelling import plain

MOST = 24
"""People who are asked about for one line; among more of them nobody finds the right one by name."""
LONG = 6
"""Letters of a name in which another one is taken for a slip."""


@dataclass(frozen=True, slots=True)
class Known:
    """Who is known at a moment, by all that a line can know them by."""

    people: Mapping[UUID, Person]
    held: Mapping[UUID, Sequence[Membership]]
    plans: PlanNames
    today: date
    by_external_id: Mapping[str, UUID] = field(default_factory=dict)
    by_email: Mapping[str, Sequence[UUID]] = field(default_factory=dict)
    by_name: Mapping[str, Sequence[UUID]] = field(default_factory=dict)


def known(session: Session, place: Place, now: datetime) -> Known:
    """Everybody whom the place knows now."""
    people = data.people(session)
    held: dict[UUID, list[Membership]] = {}
    for each in memberships.memberships_of(session, people):
        held.setdefault(each.person, []).append(each)
    return Known(
        people,
        held,
        PlanNames(memberships.plans(session)),
        placetime.day_of(now, place),
        {person.external_id: person.id for person in people.values() if person.external_id},
        _by((person.email, person.id) for person in people.values() if person.email),
        _by((name_key(person.name), person.id) for person in people.values()),
    )


@dataclass(frozen=True, slots=True)
class Match:
    """Whom a line is about: somebody for `sure` or nobody; what it asks; or why it can't be."""

    sure: UUID | None = None
    question: Question | None = None
    problem: Problem | None = None


def match(known: Known, said: Said) -> Match:
    """Whom a line is about. One whose address and name nobody has is about somebody new."""
    line = said.person
    if said.id is not None:
        if said.id in known.people:
            if known.by_external_id.get(line.external_id or "", said.id) != said.id:
                number = line.external_id or ""
                return Match(problem=Problem(Wrong.NUMBER_TAKEN, Field.EXTERNAL_ID, number))
            return _sure(known, said, said.id)
        return Match(problem=Problem(Wrong.NOT_OURS, Field.LOGE_ID, str(said.id)))
    if line.external_id in known.by_external_id:
        return _sure(known, said, known.by_external_id[line.external_id or ""])
    name = name_key(line.name)
    namesakes = known.by_name.get(name, ())
    sharing = [
        id
        for id in known.by_email.get(line.email or "", ())
        if line.external_id is None or known.people[id].external_id is None
    ]
    named = [id for id in sharing if name_key(known.people[id].name) == name]
    if len(named) == 1:
        return Match(named[0])
    if len(sharing) == 1 and alike(name_key(known.people[sharing[0]].name), name):
        return Match(sharing[0])
    maybe = list(dict.fromkeys((*namesakes, *sharing)))[:MOST]
    if not maybe:
        return Match()
    people = tuple(known.people[id] for id in maybe)
    return Match(question=Question(Doubt.NAME if namesakes else Doubt.EMAIL, people))


def _sure(known: Known, said: Said, id: UUID) -> Match:
    """Whoever an id tells; asked about where somebody else has the address that they would get."""
    person, email = known.people[id], said.person.email
    if email in (None, person.email) or email not in known.by_email:
        return Match(id)
    others = tuple(known.people[other] for other in known.by_email[email or ""][:MOST])
    return Match(id, Question(Doubt.TAKEN, (person,), others))


def alike(one: str, other: str) -> bool:
    """Whether two names at one e-mail address are one person's.

    They are in another order, with more names, or with a slip in a long one; Léa and Léo are two.
    """
    some, others = set(one.replace("-", " ").split()), set(other.replace("-", " ").split())
    if some <= others or others <= some:
        return True
    mine, theirs = some - others, others - some
    if len(mine) > 1 or len(theirs) > 1:
        return False
    (one,), (other,) = mine, theirs
    return min(len(one), len(other)) >= LONG and Levenshtein.distance(one, other) == 1


def name_key(name: str) -> str:
    """What names are compared by: without accents, capitals and double spaces."""
    return " ".join(plain(name).split())


def _by(pairs: Iterable[tuple[str | None, UUID]]) -> dict[str, list[UUID]]:
    found: dict[str, list[UUID]] = {}
    for key, id in pairs:
        found.setdefault(key or "", []).append(id)
    return found
