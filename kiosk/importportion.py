"""One portion of a list, as it is written: what others have done since it was looked through stays.

With it is kept how people were before (see `kiosk.importundoing`).
"""

import json
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from kiosk.data import Session, importchanges, imports, memberships
from kiosk.data import people as data
from kiosk.importchanging import changed, subscription
from kiosk.importing import Task
from kiosk.personlines import Said
from kiosk.placetime import day_of
from kiosk.plannames import PlanNames
from kiosk.presence import Pen
from kiosk.records import AfterEnd, Membership, Pause, Person, Plan

FIELDS = ("name", "called", "email", "external_id", "skills", "needs")
"""What an import can change of a person."""


@dataclass(frozen=True, slots=True)
class Portion:
    """What one portion of the import `id` did. Without `goes_on` it was the last: all of it is there.

    `left` are lines that could not be taken any more, because of what others have changed meanwhile;
    `replanned` are those of them whose plan is not offered any more, or not by that name. An import that
    is `gone` was taken back by another station. `own` are those whom it wrote.
    """

    id: UUID
    lines: int
    added: int
    changed: int
    left: tuple[int, ...]
    goes_on: bool
    gone: bool = False
    own: tuple[UUID, ...] = ()
    replanned: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class _There:
    """Whom a portion is about, as they are now, and who else has what it gives them.

    `owners` of numbers comes to know what the portion itself gives out. Some are `done` already.
    """

    people: Mapping[UUID, Person]
    held: Mapping[UUID, Sequence[Membership]]
    owners: dict[str, UUID]
    alike: Mapping[str, set[UUID]]
    done: AbstractSet[UUID]


class PortionWriting:
    """Gathers what a portion writes, so that it is a handful of statements."""

    def __init__(self, session: Session, pen: Pen, id: UUID, own: AbstractSet[UUID]) -> None:
        """For the import `id`, which has written those who are its `own`."""
        self._session, self._pen, self._id = session, pen, id
        self._today = day_of(pen.now, pen.place)
        self._plans = PlanNames(memberships.plans(session))
        self._own = own
        self._added: list[Person] = []
        self._changed: list[Person] = []
        self._befores: list[tuple[UUID, str | None]] = []
        self._made: list[UUID] = []
        self._begun: list[Membership] = []

    def take(self, tasks: Sequence[Task]) -> Portion:
        """Write these lines, but for those that others have come between."""
        there = self._there(tasks)
        replanned = tuple(task.said.person.line for task in tasks if not self._is_offered(task))
        left = [
            task.said.person.line
            for task in tasks
            if task.said.person.line in replanned or not self._write(task, there)
        ]
        data.add(self._session, self._added, self._pen.now)
        data.change(self._session, self._changed)
        memberships.add(self._session, self._begun)
        importchanges.add_changes(self._session, self._id, self._befores)
        self._keep_plans()
        added = len(self._added)
        changed = len(self._befores) - added
        own = tuple(person for person, _ in self._befores)
        return Portion(
            *(self._id, len(tasks), added, changed, tuple(left)),
            goes_on=True,
            own=own,
            replanned=replanned,
        )

    def _there(self, tasks: Sequence[Task]) -> _There:
        session = self._session
        ids = [task.person.id for task in tasks if task.person is not None]
        held: dict[UUID, list[Membership]] = {}
        for each in memberships.memberships_of(session, ids):
            held.setdefault(each.person, []).append(each)
        numbers = [task.said.person.external_id or "" for task in tasks]
        return _There(
            data.people(session, ids),
            held,
            imports.ids_by_external_id(session, [number for number in numbers if number]),
            imports.alike(
                session,
                [task.said.person.email or "" for task in tasks if _gives_email(task)],
                [task.said.person.name for task in tasks if task.person is None],
            ),
            importchanges.among(session, self._id, ids),
        )

    def _is_offered(self, task: Task) -> bool:
        """Whether the plan that a line names is the one that was seen, and still to be had."""
        plan = self._plans.find(task.said.person.plan)
        if task.plan is not None and (plan is None or plan.id != task.plan.id):
            return False
        had = any(plan is not None and each.plan.id == plan.id for each in task.held)
        return plan is None or had or not plan.is_retired

    def _write(self, task: Task, there: _There) -> bool:
        """Gather what one line writes; False where it can't be taken any more."""
        line, person = task.said.person, task.person
        id = None if person is None else person.id
        if id in there.done:  # put together meanwhile with somebody of an earlier portion
            return False
        number = line.external_id
        if number is not None and there.owners.get(number) not in (None, id):
            return False
        strangers: set[UUID] = set()
        if _gives_email(task):
            strangers |= there.alike.get(line.email or "", set())
        if person is None:
            strangers |= there.alike.get(line.name, set())
        if strangers - task.unlike - self._own - {id}:
            return False
        if person is None:
            id = self._add(task.said)
        else:
            held = there.held.get(person.id, ())
            before = there.people.get(person.id)
            if not (self._as_seen(task, held) and self._change(task, before, held)):
                return False
        if number is not None and id is not None:
            there.owners[number] = id
        return True

    def _add(self, said: Said) -> UUID:
        line = said.person
        person = Person(
            id=self._pen.new_id(),
            name=line.name,
            called=line.called or said.first or line.name.split()[0],
            email=line.email,
            external_id=line.external_id,
            skills=line.skills or (),
            needs=line.needs or (),
        )
        self._added.append(person)
        written = {field: getattr(person, field) for field in FIELDS}
        what: dict[str, object] = {"added": written} | self._subscribe(said, person.id, ())
        self._befores.append((person.id, json.dumps(what, ensure_ascii=False)))
        return person.id

    def _change(self, task: Task, before: Person | None, held: Sequence[Membership]) -> bool:
        after = None if before is None else _merged(task, before)
        if before is None or after is None:
            return False
        what: dict[str, object] = {
            field: [getattr(before, field), getattr(after, field)]
            for field in FIELDS
            if getattr(before, field) != getattr(after, field)
        }
        if what:
            self._changed.append(after)
        what |= self._subscribe(task.said, before.id, held)
        self._befores.append((before.id, json.dumps(what, ensure_ascii=False)))
        return True

    def _keep_plans(self) -> None:
        if self._made:
            row = imports.row(self._session, self._id)
            before_these = json.loads(row.plans or "[]") if row is not None else []
            plans = [*before_these, *map(str, self._made)]
            imports.keep_plans(self._session, self._id, json.dumps(plans))

    def _as_seen(self, task: Task, held: Sequence[Membership]) -> bool:
        """Whether what somebody subscribes to is as it was seen, where the line speaks of it."""
        return task.said.person.plan is None or _dates(held) == _dates(task.held)

    def _subscribe(self, said: Said, person: UUID, held: Sequence[Membership]) -> dict[str, object]:
        """Begin or lengthen a subscription. Returns how it is now, and until when it was before."""
        if said.person.plan is None:
            return {}
        plan = self._plans.find(said.person.plan)
        wanted = subscription(said, person, held, plan, self._today)
        if wanted is None:
            return {}
        if wanted.id.int:
            (before,) = (each.ends for each in held if each.id == wanted.id)
            memberships.end(self._session, wanted.id, wanted.ends)
            return {"ends": [*dated(wanted), before.isoformat() if before else None]}
        begun = replace(wanted, id=self._pen.new_id(), plan=plan or self._make(said.person.plan))
        self._begun.append(begun)
        return {"begun": dated(begun)}

    def _make(self, name: str) -> Plan:
        plan = Plan(self._pen.new_id(), name, AfterEnd.WELCOME, 0)
        memberships.add_plan(self._session, plan)
        self._plans.add(plan)
        self._made.append(plan.id)
        return plan


def dated(membership: Membership) -> list[str | None]:
    """A subscription as it is kept for an undo: which, and both its dates."""
    ends = membership.ends
    return [str(membership.id), membership.starts.isoformat(), ends.isoformat() if ends else None]


def _gives_email(task: Task) -> bool:
    """Whether somebody comes to have an address by that line."""
    email = task.said.person.email
    return email is not None and (task.person is None or task.person.email != email)


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
