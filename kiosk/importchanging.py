"""What one line of a list changes of somebody: their fields, and what they subscribe to."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from kiosk import membership
from kiosk.personlines import Said, joined
from kiosk.plannames import PlanNames
from kiosk.records import AfterEnd, Membership, Person, Plan
from kiosk.records.importing import Difference, Field, Problem, Wrong


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

    None where it speaks of none, or of one that is so already, or is part of one that is. `plan` is the
    one of that name, if any.
    """
    line = said.person
    if line.plan is None:
        return None
    of_plan = [each for each in held if plan is not None and each.plan.id == plan.id]
    same = [
        each
        for each in of_plan
        if line.starts in (None, each.starts) and (line.ends is None or line.ends >= each.starts)
    ]
    if same:
        as_said = line.ends in (None, same[-1].ends)
        return None if as_said else replace(same[-1], ends=line.ends)
    starts = line.starts or (today if line.ends is None else min(today, line.ends))
    unmade = plan or Plan(UUID(int=0), line.plan, AfterEnd.WELCOME, 0)
    wanted = Membership(UUID(int=0), person, unmade, starts, line.ends)
    # some programs tell of every renewal, and of no end: what runs on is what they mean
    return None if any(membership.includes(each, wanted) for each in of_plan) else wanted


def not_subscribed(
    said: Said, person: UUID, held: Sequence[Membership], plans: PlanNames, today: date
) -> Problem | None:
    """Why what a line says of a subscription can't be: as where somebody subscribes at the desk."""
    plan = plans.find(said.person.plan)
    wanted = subscription(said, person, held, plan, today)
    if wanted is None or plan is None:
        return None
    if plan.is_retired and all(each.plan.id != plan.id for each in held):
        return Problem(Wrong.NOT_OFFERED, Field.PLAN, plan.name)
    if membership.cuts_pause(wanted, wanted.ends):
        return Problem(Wrong.OUTSIDE_PAUSE, Field.ENDS, plan.name)
    others = (each for each in held if each.plan.id == plan.id and each.id != wanted.id)
    if any(membership.overlaps(wanted, each) for each in others):
        return Problem(Wrong.OVERLAPS, Field.PLAN, plan.name)
    return None


def differ(
    said: Said, person: Person, held: Sequence[Membership], plans: PlanNames, today: date
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
    plan = plans.find(said.person.plan)
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


def _only_louder(new: str, old: str) -> bool:
    """Whether the name is the same in capitals, as some programs write families."""
    return new != old and new.casefold() == old.casefold() and any(map(str.isupper, new.split()))
