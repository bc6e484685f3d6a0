"""A list of people from another program: what taking it in would do, line by line, before it is done.

Whom a line is about is found out in `kiosk.importmatching`. Whoever has the same name may be meant as
well, or has the same address and another name: that is asked, never assumed. Two lines about one person
are one too many, and the second is bad. An empty cell leaves things as they are.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from kiosk.importchanging import cuts_pause, differ
from kiosk.importmatching import Known, alike, name_key, who
from kiosk.personlines import Bad, Said, read_line
from kiosk.records import Membership, Person
from kiosk.records.importing import Fate, Field, Foreseen, Line, Problem, Table, Wrong
from kiosk.records.importing import Mapping as Columns


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
        namesakes = self._known.by_name.get(name_key(said.person.name), ())
        return Task(said, unlike=frozenset((*there, *namesakes)))

    def _look_at(self, line: Line) -> Foreseen:
        said = read_line(self._columns, line)
        if isinstance(said, Bad):
            return Foreseen(said.line, said.name, Fate.BAD, problems=said.problems)
        self._said[line.line] = said
        found, maybe, problem = who(self._known, said)
        if problem is None:
            problem = self._twice(said, found)
        if problem is not None:
            return _bad(said, problem)
        if found is not None:
            return self._compare(said, self._known.people[found])
        namesakes = self._known.by_name.get(name_key(said.person.name), ())
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
        name = name_key(line.name)
        number = ("id", line.external_id) if line.external_id else None
        sharing = self._seen_by_email.setdefault(line.email, []) if line.email else []
        told_by = found or number
        if told_by is not None:
            earlier = self._seen.get(told_by)
        else:
            earlier = next((at for other, at in sharing if alike(other, name)), None)
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


def _bad(said: Said, problem: Problem) -> Foreseen:
    return Foreseen(said.person.line, said.person.name, Fate.BAD, problems=(problem,))
