"""A list of people from another program: what taking it in would do, line by line, before it is done.

Whom a line is about is found out in `kiosk.importmatching`; what is not sure is asked, never assumed, and
a line that nobody answers is left. Two lines about one person are one too many, and the second is bad.
An empty cell leaves things as they are.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from kiosk.importasking import Questions
from kiosk.importchanging import differ, not_subscribed
from kiosk.importmatching import Known, alike, match, name_key
from kiosk.personlines import Bad, Said, read_line, without_email
from kiosk.records import Membership, Person, Plan
from kiosk.records.importasking import Answer, Question
from kiosk.records.importing import Difference, Fate, Field, Foreseen, Line, Problem, Table, Wrong
from kiosk.records.importing import Mapping as Columns


@dataclass(frozen=True, slots=True)
class Task:
    """A line that is to be taken in, as it was looked through.

    `person` is whom it changes, and `held` what they subscribed to, as both were then; None for somebody
    new. `plan` is the one that it names, None for one that is to be made. `unlike` are those of the same
    e-mail address, or of a new one's name, who were there then and are others.
    """

    said: Said
    person: Person | None = None
    held: Sequence[Membership] = ()
    plan: Plan | None = None
    unlike: frozenset[UUID] = frozenset()


class Preview:
    """What each line of a table would do; questions that it raises can be answered."""

    def __init__(self, known: Known, table: Table, columns: Columns) -> None:
        """Of `table`, whose `columns` say what they say. Nothing is looked at yet."""
        self._known, self._table, self._columns = known, table, columns
        self._said: dict[int, Said] = {}
        self._foreseen: dict[int, Foreseen] = {}
        self._questions = Questions()
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

    def line(self, line: int) -> Foreseen:
        """What was foreseen of that line of the file, which was looked at."""
        return self._foreseen[line]

    def counts(self) -> Mapping[Fate, int]:
        """How many lines have each fate."""
        return Counter(each.fate for each in self._foreseen.values())

    def answer(self, line: int, answer: UUID | Answer) -> None:
        """Answer what that line asks, or answer it anew. Whatever is no answer to it changes nothing."""
        self._settle(self._questions.answer({line: answer}))

    def answer_all(self, *, same: bool) -> None:
        """Answer all that nobody has answered.

        Those are the `same` where one person only may be meant, or new. An address that somebody else has
        is never given so.
        """
        answers: dict[int, UUID | Answer] = {}
        for each in self.lines(Fate.ASKED):
            question = each.question
            if same and question is not None and question.is_of_one:
                answers[each.line] = question.people[0].id
            elif not same:
                answers[each.line] = Answer.NEW
        self._settle(self._questions.answer(answers))

    def _settle(self, lines: Iterable[int]) -> None:
        for line in lines:
            question = self._questions.of(line)
            assert question is not None
            self._foreseen[line] = replace(self._answered(line, question), question=question)

    def _answered(self, line: int, question: Question) -> Foreseen:
        said, chosen = self._said[line], question.chosen
        if chosen is Answer.LEFT:
            return Foreseen(line, said.person.name, Fate.LEFT)
        if chosen is Answer.NEW:
            return self._add(said)
        if chosen is Answer.KEPT:
            return self._compare(without_email(said), question.people[0])
        assert isinstance(chosen, UUID)
        # a line that says for sure who it is goes before one of which somebody says so
        earlier = self._seen.get(chosen) or self._questions.first(chosen)
        if earlier not in (None, line):
            return _bad(said, Problem(Wrong.SAME_PERSON, number=earlier or 0))
        return self._compare(said, self._known.people[chosen])

    def tasks(self) -> list[Task]:
        """What is to be done."""
        return [self._task(each) for each in self.lines(Fate.ADDED, Fate.CHANGED)]

    def _task(self, foreseen: Foreseen) -> Task:
        said, person, question = self._said[foreseen.line], foreseen.person, foreseen.question
        if question is not None and question.chosen is Answer.KEPT:
            said = without_email(said)
        there = self._known.by_email.get(said.person.email or "", ())
        plan = self._known.plans.find(said.person.plan)
        if person is not None:
            return Task(said, person, self._known.held.get(person.id, ()), plan, frozenset(there))
        namesakes = self._known.by_name.get(name_key(said.person.name), ())
        return Task(said, plan=plan, unlike=frozenset((*there, *namesakes)))

    def _look_at(self, line: Line) -> Foreseen:
        said = read_line(self._columns, line)
        if isinstance(said, Bad):
            return Foreseen(said.line, said.name, Fate.BAD, problems=said.problems)
        self._said[line.line] = said
        found = match(self._known, said)
        problem = found.problem or self._twice(said, found.sure)
        if problem is not None:
            return _bad(said, problem)
        if found.question is not None:
            self._questions.ask(line.line, found.question)
            name, news = said.person.name, self._news(said)
            return Foreseen(line.line, name, Fate.ASKED, news, question=found.question)
        if found.sure is not None:
            return self._compare(said, self._known.people[found.sure])
        return self._add(said)

    def _add(self, said: Said) -> Foreseen:
        problem = not_subscribed(said, UUID(int=0), (), self._known.plans, self._known.today)
        if problem is not None:
            return _bad(said, problem)
        return Foreseen(said.person.line, said.person.name, Fate.ADDED, self._news(said))

    def _news(self, said: Said) -> tuple[Difference, ...]:
        """All that a line says, but for the name."""
        line = said.person
        nobody = Person(UUID(int=0), line.name, line.called or line.name.split()[0])
        return tuple(differ(said, nobody, (), self._known.plans, self._known.today))

    def _twice(self, said: Said, found: UUID | None) -> Problem | None:
        """Whether an earlier line is about the same person, or gives their number to another one."""
        line = said.person
        name = name_key(line.name)
        number = ("id", line.external_id) if line.external_id else None
        sharing = self._seen_by_email.setdefault(line.email, []) if line.email else []
        told_by = found or number
        has = found is not None and self._known.people[found].external_id == line.external_id
        given = self._seen.get(number) if number and not has else None
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
        if earlier is None and given is not None:
            return Problem(Wrong.SAME_NUMBER, Field.EXTERNAL_ID, line.external_id or "", given)
        return None if earlier is None else Problem(Wrong.SAME_PERSON, number=earlier)

    def _compare(self, said: Said, person: Person) -> Foreseen:
        held = self._known.held.get(person.id, ())
        problem = not_subscribed(said, person.id, held, self._known.plans, self._known.today)
        if problem is not None:
            return _bad(said, problem)
        differences = tuple(differ(said, person, held, self._known.plans, self._known.today))
        fate = Fate.CHANGED if differences else Fate.SAME
        return Foreseen(said.person.line, person.name, fate, differences, person=person)


def _bad(said: Said, problem: Problem) -> Foreseen:
    return Foreseen(said.person.line, said.person.name, Fate.BAD, problems=(problem,))
