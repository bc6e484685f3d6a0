"""People: added one by one or from a list, found by name, given what they are called."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from unicodedata import normalize
from uuid import UUID

from kiosk import membership, placetime
from kiosk.data import Session, memberships
from kiosk.data import people as data
from kiosk.ids import uuid7
from kiosk.presence import Pen
from kiosk.records import AfterEnd, Imported, LineError, Membership, Person, Plan
from kiosk.sheet import PersonLine, read_people
from kiosk.spelling import Unfit, plain


def add(session: Session, pen: Pen, said: PersonLine) -> Person:
    """Add somebody, with a membership when `said` names a plan.

    A plan of a new name is made, with the usual rule after its end (let in, and the concierge is
    told). Raises `Unfit` when another program's id is taken, and for a plan that is retired.
    """
    taken = data.ids_by_external_id(session) if said.external_id else {}
    if said.external_id in taken:
        raise Unfit(f"external id {said.external_id!r} is taken")
    for error in _not_offered(session, [said], [None]):
        raise Unfit(error.why)
    writing = _Writing(session, pen)
    person = writing.add(said)
    writing.finish()
    return person


def import_people(session: Session, pen: Pen, raw: bytes) -> Imported:
    """Take a list of people from the bytes of a CSV file: all of it, or nothing.

    A line changes somebody who has its id of Loge's, else its external id, or, when it has neither, its
    e-mail address; else it adds somebody. An empty cell leaves things as they are. With any line that
    can't be taken, nothing is written, and every such line is named.
    """
    lines, errors = read_people(raw)
    matches = _match(session, lines, errors)
    errors += _not_offered(session, lines, matches)
    errors += _cutting_pauses(session, lines, matches)
    if errors:
        return Imported(0, 0, tuple(sorted(errors, key=lambda error: error.line)))
    known = data.people(session, {id for id in matches if id is not None})
    writing = _Writing(session, pen)
    for said, match in zip(lines, matches, strict=True):
        if match is None:
            writing.add(said)
        else:
            writing.change(known[match], said)
    writing.finish()
    return Imported(len(writing.added), len(writing.changed))


def find(session: Session, wanted: str) -> list[Person]:
    """Everybody whose id or exact name is `wanted`."""
    try:
        ids = [UUID(wanted)]
    except ValueError:
        ids = data.named(session, " ".join(normalize("NFC", wanted).split()))
    return list(data.people(session, ids).values())


def everybody(session: Session) -> list[Person]:
    """All people, by name as a dictionary has it: accents and capitals hardly count."""
    return sorted(
        data.people(session).values(), key=lambda person: (plain(person.name), person.name)
    )


def _match(
    session: Session, lines: Sequence[PersonLine], errors: list[LineError]
) -> list[UUID | None]:
    """Whom each line is about, None for somebody new; what can't be told goes to `errors`."""
    by_external_id = data.ids_by_external_id(session)
    by_email = data.ids_by_email(session)
    own = data.people(session, {said.loge_id for said in lines if said.loge_id is not None})
    seen: dict[object, int] = {}
    matches: list[UUID | None] = []
    for said in lines:
        known = by_email.get(said.email or "", [])
        if said.external_id is not None:
            known = [by_external_id[said.external_id]] if said.external_id in by_external_id else []
        if said.loge_id is not None:
            known = [said.loge_id] if said.loge_id in own else []
            if not known:
                errors.append(LineError(said.line, f"nobody has the loge_id {said.loge_id}"))
            elif by_external_id.get(said.external_id or "", said.loge_id) != said.loge_id:
                taken = f"external id {said.external_id!r} is somebody else's"
                errors.append(LineError(said.line, taken))
        if len(known) > 1:
            errors.append(LineError(said.line, f"{len(known)} people have the e-mail {said.email}"))
        match = known[0] if known else None
        key = match or (said.external_id, None if said.external_id else said.email)
        if key in seen:
            errors.append(LineError(said.line, f"the same person as in line {seen[key]}"))
        elif key != (None, None):
            seen[key] = said.line
        matches.append(match)
    return matches


def _not_offered(
    session: Session, lines: Sequence[PersonLine], matches: Sequence[UUID | None]
) -> list[LineError]:
    """The lines that give somebody a plan which is retired, and which they never had."""
    retired = {each.name: each.id for each in memberships.plans(session) if each.is_retired}
    had = {
        plan: {each.person for each in memberships.memberships_in(session, plan)}
        for plan in retired.values()
    }
    return [
        LineError(said.line, f"the plan {said.plan!r} is not offered any more")
        for said, match in zip(lines, matches, strict=True)
        if said.plan in retired and match not in had[retired[said.plan]]
    ]


def _cutting_pauses(
    session: Session, lines: Sequence[PersonLine], matches: Sequence[UUID | None]
) -> list[LineError]:
    """The lines that end what somebody has before a pause of it."""
    ending = [(each, who) for each, who in zip(lines, matches, strict=True) if who and each.ends]
    held: dict[UUID, list[Membership]] = {}
    for each in memberships.memberships_of(session, {who for _, who in ending}):
        held.setdefault(each.person, []).append(each)
    return [
        LineError(said.line, f"the plan {said.plan!r} would end before its pause does")
        for said, who in ending
        for same in _spoken_of(said, held.get(who, ()))[-1:]
        if membership.cuts_pause(same, said.ends)
    ]


def _spoken_of(said: PersonLine, held: Sequence[Membership]) -> list[Membership]:
    """Those of these subscriptions that a line may speak of; the last is meant."""
    return [
        each
        for each in held
        if each.plan.name == said.plan
        and said.starts in (None, each.starts)
        and (said.ends is None or said.ends >= each.starts)
    ]


@dataclass(slots=True)
class _Writing:
    """Gathers what is to be written, so that a long list is a handful of statements."""

    session: Session
    pen: Pen
    added: list[Person] = field(default_factory=list)
    changed: list[Person] = field(default_factory=list)
    memberships: list[Membership] = field(default_factory=list)
    plans: dict[str, Plan] = field(default_factory=dict)

    def add(self, said: PersonLine) -> Person:
        person = Person(
            id=uuid7(self.pen.now, self.pen.station.random),
            name=said.name,
            called=said.called or said.name.split()[0],
            email=said.email,
            external_id=said.external_id,
            skills=said.skills or (),
            needs=said.needs or (),
        )
        self.added.append(person)
        self._subscribe(person.id, said, [])
        return person

    def change(self, person: Person, said: PersonLine) -> None:
        # what somebody is called follows their name, unless they were given a nickname
        follows = person.called == person.name.split()[0]
        self.changed.append(
            replace(
                person,
                name=said.name,
                called=said.called or (said.name.split()[0] if follows else person.called),
                email=said.email or person.email,
                external_id=said.external_id or person.external_id,
                skills=person.skills if said.skills is None else said.skills,
                needs=person.needs if said.needs is None else said.needs,
            )
        )
        if said.plan is not None:
            self._subscribe(person.id, said, memberships.memberships(self.session, person.id))

    def finish(self) -> None:
        data.add(self.session, self.added, self.pen.now)
        data.change(self.session, self.changed)
        memberships.add(self.session, self.memberships)

    def _subscribe(self, person: UUID, said: PersonLine, held: Sequence[Membership]) -> None:
        """Begin a membership, or change the end of the one that the line speaks of again."""
        if said.plan is None:
            return
        plan = self._plan(said.plan)
        same = _spoken_of(said, held)
        if not same:
            starts = said.starts or self._first_day(said.ends)
            self.memberships.append(Membership(self.pen.new_id(), person, plan, starts, said.ends))
        elif said.ends is not None:
            memberships.end(self.session, same[-1].id, said.ends)

    def _first_day(self, ends: date | None) -> date:
        today = placetime.day_of(self.pen.now, self.pen.place)
        return today if ends is None else min(today, ends)

    def _plan(self, name: str) -> Plan:
        plan = self.plans.get(name) or memberships.plan_named(self.session, name)
        if plan is None:
            plan = Plan(self.pen.new_id(), name, AfterEnd.WELCOME, 0)
            memberships.add_plan(self.session, plan)
        self.plans[name] = plan
        return plan
