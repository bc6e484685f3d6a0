"""What lines say of people, gathered to be written: a long list is a handful of statements."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from kiosk.data import Session, memberships
from kiosk.data import people as data
from kiosk.importchanging import changed, not_subscribed, subscription
from kiosk.personlines import Said
from kiosk.placetime import day_of
from kiosk.plannames import PlanNames
from kiosk.presence import Pen
from kiosk.records import AfterEnd, Membership, Person, Plan
from kiosk.records.importing import Problem
from kiosk.sheet import PersonLine

if TYPE_CHECKING:
    from datetime import date

NOBODY = UUID(int=0)


class PeopleWriting:
    """Gathers who is new and who changes.

    A plan of a new name is made, with the usual rule after its end.
    """

    def __init__(self, session: Session, pen: Pen) -> None:
        """Nothing is gathered yet; of what is there, only the plans are read."""
        self._pen = pen
        self._today = day_of(pen.now, pen.place)
        self._plans = PlanNames(memberships.plans(session))
        self._new: list[Person] = []
        self._changed: list[Person] = []
        self._begun: list[Membership] = []
        self._ended: list[tuple[UUID, date | None]] = []
        self._made: list[Plan] = []
        self.changed = 0
        """How many are known: whoever is told by a line counts as changed, and is written if they are."""

    @property
    def added(self) -> int:
        """How many are new."""
        return len(self._new)

    def why_not(
        self, said: PersonLine, person: UUID | None = None, held: Sequence[Membership] = ()
    ) -> Problem | None:
        """Why `person`, who holds these, can't subscribe to what a line says; None is somebody new."""
        return not_subscribed(Said(said), person or NOBODY, held, self._plans, self._today)

    def add(self, said: PersonLine) -> Person:
        """Somebody new."""
        person = Person(
            id=self._pen.new_id(),
            name=said.name,
            called=said.called or said.name.split()[0],
            email=said.email,
            external_id=said.external_id,
            skills=said.skills or (),
            needs=said.needs or (),
        )
        self._new.append(person)
        self._subscribe(said, person.id, ())
        return person

    def change(self, person: Person, said: PersonLine, held: Sequence[Membership]) -> None:
        """`person`, who holds these, as the line says; nothing is written where they are that already."""
        after = replace(
            changed(Said(said), person), name=said.name
        )  # in capitals, too, if it says so
        if after != person:
            self._changed.append(after)
        self.changed += 1
        self._subscribe(said, person.id, held)

    def write(self, session: Session) -> None:
        """Write it all, where everybody is still as they were."""
        for plan in self._made:
            memberships.add_plan(session, plan)
        data.add(session, self._new, self._pen.now)
        data.change(session, self._changed)
        for membership, ends in self._ended:
            memberships.end(session, membership, ends)
        memberships.add(session, self._begun)

    def _subscribe(self, said: PersonLine, person: UUID, held: Sequence[Membership]) -> None:
        """Begin a membership, or change the end of one."""
        if said.plan is None:
            return
        plan = self._plans.find(said.plan)
        wanted = subscription(Said(said), person, held, plan, self._today)
        if wanted is None:
            return
        if wanted.id.int:
            self._ended.append((wanted.id, wanted.ends))
        else:
            plan = plan or self._make(said.plan)
            self._begun.append(replace(wanted, id=self._pen.new_id(), plan=plan))

    def _make(self, name: str) -> Plan:
        plan = Plan(self._pen.new_id(), name, AfterEnd.WELCOME, 0)
        self._made.append(plan)
        self._plans.add(plan)
        return plan
