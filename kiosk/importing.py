"""A list of people from another program: what taking it in would do, line by line, before it is done.

A line is about whoever has its id of ours, else its id of another program, else its e-mail address.
Whoever has the same name may be meant as well: that is asked, never assumed. Two lines about one
person are one too many, and the second is bad. An empty cell leaves things as they are.

Families share an e-mail address, and who pays gives theirs for others: somebody of another name is
asked about, too.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from uuid import UUID

from rapidfuzz.distance import Levenshtein

from kiosk import membership, placetime
from kiosk.data import Session, imports, memberships
from kiosk.data import people as data
from kiosk.personlines import Bad, Said, joined, read_line
from kiosk.records import AfterEnd, Membership, Person, Place, Plan
from kiosk.records.importing import (
    Difference,
    Fate,
    Field,
    Foreseen,
    Line,
    Problem,
    Table,
    Wrong,
)
from kiosk.records.importing import Mapping as Columns
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
        {plain(plan.name): plan for plan in imports.plans(session)},
        placetime.day_of(now, place),
        {person.external_id: person.id for person in people.values() if person.external_id},
        _by((person.email, person.id) for person in people.values() if person.email),
        _by((_name_key(person.name), person.id) for person in people.values()),
    )


@dataclass(frozen=True, slots=True)
class Task:
    """A line that is to be taken in, as it was looked through.

    `person` is whom it changes, and `held` what they subscribed to, as both were then; None for somebody
    new. `unlike` are those of the same e-mail address or name who were there then and are others.
    """

    said: Said
    person: Person | None = None
    held: Sequence[Membership] = ()
    unlike: frozenset[UUID] = frozenset()


class Preview:
    """What each line of a table would do; questions that it raises can be answered."""

    def __init__(self, known: Known, table: Table, columns: Columns) -> None:
        """Of `table`, whose `columns` say what they say. Nothing is looked at yet."""
        self._known, self._table, self._columns = known, table, columns
        self._said: dict[int, Said] = {}
        self._foreseen: dict[int, Foreseen] = {}
        self._seen: dict[object, int] = {}
        self._seen_by_email: dict[str, list[tuple[str, int]]] = {}

    @property
    def looked_at(self) -> int:
        """How many lines were looked at."""
        return len(self._foreseen)

    def go_on(self, most: int) -> bool:
        """Look at the next `most` lines. Returns whether there are more."""
        at = self.looked_at
        for line in self._table.lines[at : at + most]:
            self._foreseen[line.line] = self._look_at(line)
        return self.looked_at < len(self._table.lines)

    def lines(self, *fates: Fate) -> list[Foreseen]:
        """What was foreseen, in the order of the file; only of these fates, if any are named."""
        return [each for each in self._foreseen.values() if not fates or each.fate in fates]

    def counts(self) -> Mapping[Fate, int]:
        """How many lines have each fate."""
        return Counter(each.fate for each in self._foreseen.values())

    def answer(self, line: int, *, same: bool) -> None:
        """The line asks whether somebody of that name is meant: it is the `same` person, or is not."""
        foreseen = self._foreseen[line]
        if foreseen.fate is not Fate.ASKED or foreseen.person is None:
            return
        said = self._said[line]
        if not same:
            self._foreseen[line] = self._add(said)
        elif (earlier := self._seen.setdefault(foreseen.person.id, line)) != line:
            self._foreseen[line] = _bad(said, Problem(Wrong.SAME_PERSON, number=earlier))
        else:
            self._foreseen[line] = self._compare(said, foreseen.person)

    def answer_all(self, *, same: bool) -> None:
        """Answer every question alike."""
        for foreseen in self.lines(Fate.ASKED):
            self.answer(foreseen.line, same=same)

    def tasks(self) -> list[Task]:
        """What is to be done."""
        return [
            self._task(self._said[each.line], each.person)
            for each in self.lines(Fate.ADDED, Fate.CHANGED)
        ]

    def _task(self, said: Said, person: Person | None) -> Task:
        if person is not None:
            return Task(said, person, self._known.held.get(person.id, ()))
        there = self._known.by_email.get(said.person.email or "", ())
        namesakes = self._known.by_name.get(_name_key(said.person.name), ())
        return Task(said, unlike=frozenset((*there, *namesakes)))

    def _look_at(self, line: Line) -> Foreseen:
        said = read_line(self._columns, line)
        if isinstance(said, Bad):
            return Foreseen(said.line, said.name, Fate.BAD, problems=said.problems)
        self._said[line.line] = said
        found, maybe, problem = _who(self._known, said)
        if problem is None:
            problem = self._twice(said, found)
        if problem is not None:
            return _bad(said, problem)
        if found is not None:
            return self._compare(said, self._known.people[found])
        namesakes = self._known.by_name.get(_name_key(said.person.name), ())
        if len(namesakes) > 1:
            return _bad(said, Problem(Wrong.SHARED_NAME, number=len(namesakes)))
        meant = namesakes[0] if namesakes else maybe
        if meant is None:
            return self._add(said)
        person = self._known.people[meant]
        return Foreseen(said.person.line, said.person.name, Fate.ASKED, person=person)

    def _add(self, said: Said) -> Foreseen:
        line = said.person
        nobody = Person(UUID(int=0), line.name, line.called or line.name.split()[0])
        news = tuple(differ(said, nobody, (), self._known.plans, self._known.today))
        return Foreseen(line.line, line.name, Fate.ADDED, news)

    def _twice(self, said: Said, found: UUID | None) -> Problem | None:
        """Whether an earlier line is about the same person."""
        line = said.person
        name = _name_key(line.name)
        number = ("id", line.external_id) if line.external_id else None
        sharing = self._seen_by_email.setdefault(line.email, []) if line.email else []
        told_by = found or number
        if told_by is not None:
            earlier = self._seen.get(told_by)
        else:
            earlier = next((at for other, at in sharing if _alike(other, name)), None)
        # without anything else to tell them apart, a name says who it is
        is_bare = told_by is None and not line.email
        if earlier is None and found is None:
            earlier = self._seen.get(("name", name) if is_bare else ("bare name", name))
        sharing.append((name, line.line))
        bare = ("bare name", name) if is_bare else None
        for key in (found, number, ("name", name), bare):
            if key:
                self._seen.setdefault(key, line.line)
        return None if earlier is None else Problem(Wrong.SAME_PERSON, number=earlier)

    def _compare(self, said: Said, person: Person) -> Foreseen:
        held = self._known.held.get(person.id, ())
        cut = cuts_pause(said, person.id, held, self._known.plans, self._known.today)
        if cut is not None:
            return _bad(said, Problem(Wrong.OUTSIDE_PAUSE, Field.ENDS, cut.name))
        differences = tuple(differ(said, person, held, self._known.plans, self._known.today))
        fate = Fate.CHANGED if differences else Fate.SAME
        return Foreseen(said.person.line, person.name, fate, differences, person=person)


def changed(said: Said, person: Person) -> Person:
    """`person` as they are once the line is taken in."""
    line = said.person
    name = person.name if _only_louder(line.name, person.name) else line.name
    # what somebody is called follows their name, unless they were given a nickname
    follows = person.called == person.name.split()[0]
    return replace(
        person,
        name=name,
        called=line.called or (name.split()[0] if follows else person.called),
        email=line.email or person.email,
        external_id=line.external_id or person.external_id,
        skills=person.skills if line.skills is None else line.skills,
        needs=person.needs if line.needs is None else line.needs,
    )


def subscription(
    said: Said, person: UUID, held: Sequence[Membership], plan: Plan | None, today: date
) -> Membership | None:
    """The subscription that a line speaks of, as it will be: one that is held, or a new one with id 0.

    None where it speaks of none, or of one that is so already. `plan` is the one of that name, if any.
    """
    line = said.person
    if line.plan is None:
        return None
    same = [
        each
        for each in held
        if plan is not None
        and each.plan.id == plan.id
        and line.starts in (None, each.starts)
        and (line.ends is None or line.ends >= each.starts)
    ]
    if same:
        as_said = line.ends in (None, same[-1].ends)
        return None if as_said else replace(same[-1], ends=line.ends)
    starts = line.starts or (today if line.ends is None else min(today, line.ends))
    unmade = plan or Plan(UUID(int=0), line.plan, AfterEnd.WELCOME, 0)
    return Membership(UUID(int=0), person, unmade, starts, line.ends)


def cuts_pause(
    said: Said, person: UUID, held: Sequence[Membership], plans: Mapping[str, Plan], today: date
) -> Plan | None:
    """The plan of what is subscribed to and would end by that line before a pause of it, if any."""
    plan = plans.get(plain(said.person.plan or ""))
    wanted = subscription(said, person, held, plan, today)
    if wanted is None or not membership.cuts_pause(wanted, wanted.ends):
        return None
    return wanted.plan


def differ(
    said: Said, person: Person, held: Sequence[Membership], plans: Mapping[str, Plan], today: date
) -> Iterable[Difference]:
    """What the line changes of `person`, field by field."""
    after = changed(said, person)
    for each, old, new in (
        (Field.NAME, person.name, after.name),
        (Field.CALLED, person.called, after.called),
        (Field.EMAIL, person.email or "", after.email or ""),
        (Field.EXTERNAL_ID, person.external_id or "", after.external_id or ""),
        (Field.SKILLS, joined(person.skills), joined(after.skills)),
        (Field.NEEDS, joined(person.needs), joined(after.needs)),
    ):
        if old != new:
            yield Difference(each, old, new)
    plan = plans.get(plain(said.person.plan or ""))
    wanted = subscription(said, person.id, held, plan, today)
    if wanted is None:
        return
    if wanted.id.int == 0:
        yield Difference(Field.PLAN, "", wanted.plan.name)
        yield Difference(Field.STARTS, "", wanted.starts.isoformat())
        if wanted.ends is not None:
            yield Difference(Field.ENDS, "", wanted.ends.isoformat())
    else:
        (before,) = (each.ends for each in held if each.id == wanted.id)
        assert wanted.ends is not None
        yield Difference(Field.ENDS, before.isoformat() if before else "", wanted.ends.isoformat())


def _who(known: Known, said: Said) -> tuple[UUID | None, UUID | None, Problem | None]:
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
        named = [id for id in sharing if _name_key(known.people[id].name) == _name_key(line.name)]
        if len(named) != 1:
            shared = Problem(Wrong.SHARED_EMAIL, Field.EMAIL, line.email or "", len(sharing))
            return None, None, shared
        sharing = named
    if not sharing:
        return None, None, None
    if _alike(_name_key(known.people[sharing[0]].name), _name_key(line.name)):
        return sharing[0], None, None
    return None, sharing[0], None


def _alike(one: str, other: str) -> bool:
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


def _bad(said: Said, problem: Problem) -> Foreseen:
    return Foreseen(said.person.line, said.person.name, Fate.BAD, problems=(problem,))


def _name_key(name: str) -> str:
    return " ".join(plain(name).split())


def _only_louder(new: str, old: str) -> bool:
    """Whether the name is the same in capitals, as some programs write families."""
    return new != old and new.casefold() == old.casefold() and any(map(str.isupper, new.split()))


def _by(pairs: Iterable[tuple[str | None, UUID]]) -> dict[str, list[UUID]]:
    found: dict[str, list[UUID]] = {}
    for key, id in pairs:
        found.setdefault(key or "", []).append(id)
    return found
