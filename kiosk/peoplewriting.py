"""What lines say of people, gathered to be written: a long list is a handful of statements."""

from collections.abc import Sequence
from dataclasses import replace
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

NOBODY = UUID(int=0)


class PeopleWriting:
    """Gathers who is new and who changes.

    A plan of a new name is made, with the usual rule after its end.
    """

    def __init__(self, session: Session, pen: Pen) -> None:
        """Nothing is gathered yet."""
        self._session, self._pen = session, pen
        self._today = day_of(pen.now, pen.place)
        self._plans = PlanNames(memberships.plans(session))
        self._new: list[Person] = []
        self._changed: list[Person] = []
        self._begun: list[Membership] = []
        self.changed = 0
        """How many who are known are not as they were."""

    @property
    def added(self) -> int:
        """How many are new."""
        return len(self._new)

    def why_not(
        self, said: PersonLine, person: Person | None = None, held: Sequence[Membership] = ()
    ) -> Problem | None:
        """Why `person`, who holds these, can't subscribe to what a line says; None is somebody new."""
        who = NOBODY if person is None else person.id
        return not_subscribed(Said(said), who, held, self._plans, self._today)

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
        """`person`, who holds these, as the line says; nothing where that is what they are."""
        after = changed(Said(said), person)
        if after != person:
            self._changed.append(after)
        if self._subscribe(said, person.id, held) or after != person:
            self.changed += 1

    def finish(self) -> None:
        """Write it all."""
        data.add(self._session, self._new, self._pen.now)
        data.change(self._session, self._changed)
        memberships.add(self._session, self._begun)

    def _subscribe(self, said: PersonLine, person: UUID, held: Sequence[Membership]) -> bool:
        """Begin a membership, or change the end of one; whether there was anything to do."""
        if said.plan is None:
            return False
        plan = self._plans.find(said.plan)
        wanted = subscription(Said(said), person, held, plan, self._today)
        if wanted is None:
            return False
        if wanted.id.int:
            memberships.end(self._session, wanted.id, wanted.ends)
        else:
            plan = plan or self._make(said.plan)
            self._begun.append(replace(wanted, id=self._pen.new_id(), plan=plan))
        return True

    def _make(self, name: str) -> Plan:
        plan = Plan(self._pen.new_id(), name, AfterEnd.WELCOME, 0)
        memberships.add_plan(self._session, plan)
        self._plans.add(plan)
        return plan
