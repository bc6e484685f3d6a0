"""Whom a line of a list is about, among those who are known.

That is whoever has its id of ours, else its id of another program, else its e-mail address. Families
share an address, and who pays gives theirs for others: somebody of another name is not meant for sure.
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
from kiosk.records import Membership, Person, Place, Plan
from kiosk.records.importing import Field, Problem, Wrong
from kiosk.spelling import plain

LONG = 6
"""Letters of a name in which another one is taken for a slip."""


@dataclass(frozen=True, slots=True)
class Known:
    """Who is known at a moment, by all that a line can know them by."""

    people: Mapping[UUID, Person]
    held: Mapping[UUID, Sequence[Membership]]
    plans: Mapping[str, Plan]
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
        {plain(plan.name): plan for plan in memberships.plans(session)},
        placetime.day_of(now, place),
        {person.external_id: person.id for person in people.values() if person.external_id},
        _by((person.email, person.id) for person in people.values() if person.email),
        _by((name_key(person.name), person.id) for person in people.values()),
    )


def who(known: Known, said: Said) -> tuple[UUID | None, UUID | None, Problem | None]:
    """Whom a line is about, None for nobody who is known for sure; who may be meant; or why none is."""
    line = said.person
    if said.id is not None:
        if said.id in known.people:
            return said.id, None, None
        return None, None, Problem(Wrong.NOT_OURS, Field.LOGE_ID, str(said.id))
    if line.external_id in known.by_external_id:
        return known.by_external_id[line.external_id or ""], None, None
    sharing = [
        id
        for id in known.by_email.get(line.email or "", ())
        if line.external_id is None or known.people[id].external_id is None
    ]
    if len(sharing) > 1:
        named = [id for id in sharing if name_key(known.people[id].name) == name_key(line.name)]
        if len(named) != 1:
            shared = Problem(Wrong.SHARED_EMAIL, Field.EMAIL, line.email or "", len(sharing))
            return None, None, shared
        sharing = named
    if not sharing:
        return None, None, None
    if alike(name_key(known.people[sharing[0]].name), name_key(line.name)):
        return sharing[0], None, None
    return None, sharing[0], None


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
