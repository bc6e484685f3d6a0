"""Takes a list of people in: in portions, so that the door never waits, and whole or not at all.

Each portion keeps how people were before (see `kiosk.importundoing`). Whatever stops it half-way —
somebody, a power cut — what was written is taken back; until it is done, it is under way, which the
table of imports says.
"""

import json
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from kiosk import acts
from kiosk.data import Session, importchanges, imports, memberships
from kiosk.data import people as data
from kiosk.importchanging import changed, subscription
from kiosk.importing import Task
from kiosk.personlines import Said
from kiosk.placetime import day_of
from kiosk.presence import Pen
from kiosk.records import AfterEnd, Membership, Pause, Person, Plan
from kiosk.records.desk import ActKind
from kiosk.spelling import plain

PORTION = 40
"""Lines that are written at once: some 20 ms."""

FIELDS = ("name", "called", "email", "external_id", "skills", "needs")
"""What an import can change of a person."""


@dataclass(frozen=True, slots=True)
class Portion:
    """What one portion of the import `id` did. Without `goes_on` it was the last: all of it is there.

    `left` are lines that could not be taken any more, because of what others have changed meanwhile.
    An import that is `gone` was taken back by another station. `new` are those whom it added.
    """

    id: UUID
    lines: int
    added: int
    changed: int
    left: tuple[int, ...]
    goes_on: bool
    gone: bool = False
    new: tuple[UUID, ...] = ()


class Writing:
    """One list on its way into the place."""

    def __init__(self, tasks: Sequence[Task], file: str, by: UUID | None) -> None:
        """Of `file`, at the wish of `by`. Nothing is written yet."""
        self.id: UUID | None = None
        """The import's, once some of it is there."""
        self._tasks, self._file, self._by = tasks, file[:200], by
        self.done = self.added = self.changed = 0
        self.left: tuple[int, ...] = ()
        self._new: set[UUID] = set()

    @property
    def total(self) -> int:
        """How many lines there are to take in."""
        return len(self._tasks)

    def write(self, session: Session, pen: Pen) -> Portion:
        """Write the next portion. Nothing of this changes until it is on the disk (see `take`)."""
        id = self.id or pen.new_id()
        if self.id is None:
            imports.begin(session, id, self._by, self._file, pen.now)
        elif not imports.go_on(session, id, pen.now):
            return Portion(id, 0, 0, 0, (), goes_on=False, gone=True)
        tasks = self._tasks[self.done : self.done + PORTION]
        portion = _Writing(session, pen, id, self._new).take(tasks)
        portion = replace(portion, goes_on=self.done + len(tasks) < self.total)
        if not portion.goes_on:
            added, changed = self.added + portion.added, self.changed + portion.changed
            imports.finish(session, id, added, changed)
            acts.note(
                session, pen, ActKind.IMPORTED, person=self._by, detail=f"+{added} ±{changed}"
            )
        return portion

    def take(self, portion: Portion) -> None:
        """That portion is on the disk."""
        self.id = portion.id
        self.done += portion.lines
        self.added += portion.added
        self.changed += portion.changed
        self.left += portion.left
        self._new.update(portion.new)


class _Writing:
    """Gathers what a portion writes, so that it is a handful of statements."""

    def __init__(self, session: Session, pen: Pen, id: UUID, new: AbstractSet[UUID]) -> None:
        """For the import `id`, which has added those who are `new`."""
        self._session, self._pen, self._id = session, pen, id
        self._today = day_of(pen.now, pen.place)
        self._plans = {plain(plan.name): plan for plan in memberships.plans(session)}
        self._new_ones = new
        self._made: list[UUID] = []
        self._begun: list[Membership] = []

    def take(self, tasks: Sequence[Task]) -> Portion:
        session, pen = self._session, self._pen
        ids = [task.person.id for task in tasks if task.person is not None]
        people = data.people(session, ids)
        held: dict[UUID, list[Membership]] = {}
        for each in memberships.memberships_of(session, ids):
            held.setdefault(each.person, []).append(each)
        lines = [task.said.person for task in tasks]
        wanted = [line.external_id for line in lines if line.external_id]
        owners = imports.ids_by_external_id(session, wanted)
        there = imports.alike(
            session, [line.email for line in lines if line.email], [line.name for line in lines]
        )
        added: list[Person] = []
        changed_ones: list[Person] = []
        befores: list[tuple[UUID, str | None]] = []
        left: list[int] = []
        for task in tasks:
            said, id = task.said, None if task.person is None else task.person.id
            owner = owners.get(said.person.external_id or "")
            if owner not in (None, id):
                left.append(said.person.line)
            elif task.person is None:
                others = {*there.get(said.person.email or "", ()), *there.get(said.person.name, ())}
                if others - task.unlike - self._new_ones:
                    left.append(said.person.line)
                    continue
                person = self._new(said)
                added.append(person)
                begun = self._subscribe(said, person.id, ())
                befores.append((person.id, json.dumps({"added": begun}) if begun else None))
            else:
                id = task.person.id
                before = people.get(id)
                after = None if before is None else _merged(task, before)
                if before is None or after is None or not self._as_seen(task, held.get(id, ())):
                    left.append(said.person.line)
                    continue
                what = {
                    field: [getattr(before, field), getattr(after, field)]
                    for field in FIELDS
                    if getattr(before, field) != getattr(after, field)
                }
                if what:
                    changed_ones.append(after)
                what |= self._subscribe(said, id, held.get(id, ()))
                befores.append((id, json.dumps(what, ensure_ascii=False)))
        data.add(session, added, pen.now)
        data.change(session, changed_ones)
        memberships.add(session, self._begun)
        importchanges.add_changes(session, self._id, befores)
        if self._made:
            row = imports.row(session, self._id)
            before_these = json.loads(row.plans or "[]") if row is not None else []
            plans = [*before_these, *map(str, self._made)]
            imports.keep_plans(session, self._id, json.dumps(plans))
        count = len(befores) - len(added)
        new = tuple(person.id for person in added)
        return Portion(self._id, len(tasks), len(added), count, tuple(left), goes_on=True, new=new)

    def _as_seen(self, task: Task, held: Sequence[Membership]) -> bool:
        """Whether what somebody subscribes to is as it was seen, where the line speaks of it."""
        return task.said.person.plan is None or _dates(held) == _dates(task.held)

    def _new(self, said: Said) -> Person:
        line = said.person
        return Person(
            id=self._pen.new_id(),
            name=line.name,
            called=line.called or said.first or line.name.split()[0],
            email=line.email,
            external_id=line.external_id,
            skills=line.skills or (),
            needs=line.needs or (),
        )

    def _subscribe(
        self, said: Said, person: UUID, held: Sequence[Membership]
    ) -> dict[str, list[object]]:
        """Begin or lengthen a subscription. Returns which, and until when it was before."""
        if said.person.plan is None:
            return {}
        plan = self._plans.get(plain(said.person.plan))
        wanted = subscription(said, person, held, plan, self._today)
        if wanted is None:
            return {}
        if wanted.id.int:
            (before,) = (each.ends for each in held if each.id == wanted.id)
            memberships.end(self._session, wanted.id, wanted.ends)
            ends = [each.isoformat() if each else None for each in (before, wanted.ends)]
            return {"ends": [str(wanted.id), *ends]}
        begun = replace(wanted, id=self._pen.new_id(), plan=plan or self._make(said.person.plan))
        self._begun.append(begun)
        return {"begun": [str(begun.id), begun.ends.isoformat() if begun.ends else None]}

    def _make(self, name: str) -> Plan:
        plan = Plan(self._pen.new_id(), name, AfterEnd.WELCOME, 0)
        memberships.add_plan(self._session, plan)
        self._plans[plain(name)] = plan
        self._made.append(plan.id)
        return plan


def _merged(task: Task, now: Person) -> Person | None:
    """`now` with what the line changes of whom was looked at; None where that has changed meanwhile.

    What the line leaves as it was stays as it is, whoever has changed it.
    """
    assert task.person is not None
    seen, after = task.person, changed(task.said, task.person)
    fields = [each for each in FIELDS if getattr(seen, each) != getattr(after, each)]
    if any(
        getattr(now, each) not in (getattr(seen, each), getattr(after, each)) for each in fields
    ):
        return None
    return replace(now, **{each: getattr(after, each) for each in fields})


def _dates(held: Sequence[Membership]) -> set[tuple[UUID, date, date | None, tuple[Pause, ...]]]:
    return {(each.id, each.starts, each.ends, each.pauses) for each in held}
