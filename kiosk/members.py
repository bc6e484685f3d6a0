"""People at the desk: found as somebody types, added, changed, and their subscriptions in a word."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from kiosk import acts, assistance, consents, people
from kiosk.data import Session, memberships, photos, visits
from kiosk.data import members as data
from kiosk.data import people as kept
from kiosk.membership import covers, resting
from kiosk.presence import Pen
from kiosk.records import ConsentKind, Membership, Person
from kiosk.records.desk import ActKind
from kiosk.records.members import (
    Changed,
    Clash,
    Fact,
    Found,
    Listed,
    NotKept,
    Sifted,
    Subscribed,
    Twins,
)
from kiosk.register import Register
from kiosk.sheet import PersonLine
from kiosk.spelling import LONGEST, Unfit, clean_email, tidy

SOON = timedelta(days=14)
"""A membership that ends within so long is worth a word."""
FIRST = 40
"""How many lines come with what was found."""


def find(
    session: Session, register: Register, typed: str, sifted: Sifted, day: date, first: int = FIRST
) -> Found:
    """Whom what was `typed` fits among those who are `sifted`, on the place's `day`.

    The `first` of them come with their lines.
    """
    found = register.index(session).find(typed)
    if sifted is not Sifted.EVERYBODY:
        among = register.sifted(
            session, sifted, day, lambda: _among(session, register, sifted, day)
        )
        found = tuple(id for id in found if id in among)
    return Found(found, lines(session, found[:first], day))


def lines(session: Session, wanted: Sequence[UUID], day: date) -> tuple[Listed, ...]:
    """The lines of those people, in that order, as they stand on the place's `day`."""
    known = kept.people(session, wanted)
    inside = {visit.person: visit.arrived_at for visit in visits.open_visits(session)}
    photographed = photos.photographed(session, wanted)
    held: dict[UUID, list[Membership]] = {}
    for each in memberships.memberships_of(session, wanted):
        held.setdefault(each.person, []).append(each)
    found = []
    for id in wanted:
        if id in known:
            subscribed, plan, on = subscription(held.get(id, ()), day)
            name, called = known[id].name, known[id].called
            line = Listed(
                id, name, called, subscribed, plan, on, inside.get(id), id in photographed
            )
            found.append(line)
    return tuple(found)


def subscription(
    held: Sequence[Membership], day: date
) -> tuple[Subscribed, str | None, date | None]:
    """How somebody stands on the `day`: with the plan that counts, and until or since when."""
    covering = [each for each in held if covers(each, day)]
    if covering:
        last = max(covering, key=lambda each: each.ends or date.max)
        following = any(each.starts > day for each in held)
        ends = None if following else last.ends
        soon = ends is not None and ends <= day + SOON
        return (Subscribed.ENDING if soon else Subscribed.CURRENT), last.plan.name, ends
    for each in held:
        rests = resting(each, day)
        if rests is not None:
            return Subscribed.PAUSED, each.plan.name, rests.starts
    to_come = [each for each in held if each.starts > day]
    if to_come:
        first = min(to_come, key=lambda each: each.starts)
        return Subscribed.TO_COME, first.plan.name, first.starts
    if held:
        last = max(held, key=lambda each: each.ends or date.min)
        return Subscribed.ENDED, last.plan.name, last.ends
    return Subscribed.NOTHING, None, None


def twins(session: Session, register: Register, name: str, email: str, day: date) -> Twins:
    """Who has that very name, accents and capitals apart, or else that e-mail address."""
    named = register.index(session).named(name)
    sharing = () if named else _with_email(session, email)
    return Twins(lines(session, [*named, *sharing][:FIRST], day), bool(sharing))


def _with_email(session: Session, email: str) -> Sequence[UUID]:
    try:
        return kept.ids_with_email(session, clean_email(email.strip()))
    except Unfit:
        return ()


def add(
    session: Session, pen: Pen, name: str, called: str, email: str, by: UUID
) -> Person | NotKept:
    """Add somebody, as `by` says at the desk. Returns them, or why not."""
    wanted = _fit(Person(by, name, called, email))
    if isinstance(wanted, NotKept):
        return wanted
    said = PersonLine(0, wanted.name, wanted.called or None, wanted.email)
    person = people.add(session, pen, said)
    acts.note(session, pen, ActKind.PERSON_ADDED, person=by, about=person.id)
    return person


def remove_again(session: Session, person: UUID) -> bool:
    """Take somebody away who was added by mistake.

    Returns whether that could be: not once anything tells of them, or somebody has changed them.
    """
    known = kept.person(session, person)
    if known is None or known.version > 1 or not data.is_untouched(session, person):
        return False
    data.remove(session, person)
    return True


def change(
    session: Session, pen: Pen, base: Person, wanted: Person, by: UUID
) -> Changed | Clash | NotKept:
    """Change somebody from how they were read (`base`) to how they are `wanted`, as `by` says.

    What somebody else has changed meanwhile stays as they left it; where that is the very same, nothing
    is written, and the clash says what they made of it. What they are called follows their name,
    unless they were given a nickname.
    """
    stored = kept.person(session, base.id)
    if stored is None:
        return NotKept.GONE
    fit = _fit(wanted if wanted.called != base.called else _following(base, wanted))
    if isinstance(fit, NotKept):
        return fit
    meant = [fact for fact in Fact if getattr(fit, fact) != getattr(base, fact)]
    if stored.version != base.version:
        clashing = tuple(
            fact
            for fact in meant
            if getattr(stored, fact) not in (getattr(base, fact), getattr(fit, fact))
        )
        if clashing:
            return Clash(stored, clashing)
    return _written(session, pen, stored, replace(stored, **_facts(fit, meant)), by)


def turn_back(session: Session, pen: Pen, changed: Changed, by: UUID) -> bool:
    """Take a change back, as far as it holds. Returns whether it did."""
    before = replace(changed.before, version=changed.after.version)
    return isinstance(change(session, pen, changed.after, before, by), Changed)


def _written(session: Session, pen: Pen, before: Person, after: Person, by: UUID) -> Changed:
    facts = [fact for fact in Fact if getattr(before, fact) != getattr(after, fact)]
    if Fact.NEEDS_ASSISTANCE in facts:
        assistance.keep(session, pen, before.id, by, needs=after.needs_assistance)
    if Fact.CAN_BE_ASKED in facts:
        agreed = after.can_be_asked
        consents.keep_in_step(session, pen, before.id, ConsentKind.ASKED, agreed=agreed)
    others = [fact for fact in facts if fact is not Fact.NEEDS_ASSISTANCE]
    if others:
        kept.change(session, [after])
        noted = " ".join(others)
        acts.note(session, pen, ActKind.PERSON_CHANGED, person=by, about=before.id, detail=noted)
    return Changed(before, kept.person(session, before.id) or after)


def _facts(person: Person, facts: Iterable[Fact]) -> dict[str, Any]:
    return {fact.value: getattr(person, fact) for fact in facts}


def _following(base: Person, wanted: Person) -> Person:
    words = wanted.name.split()
    follows = words and base.name.split()[:1] == [base.called]
    return replace(wanted, called=words[0]) if follows else wanted


def _fit(person: Person) -> Person | NotKept:
    """Somebody whose words are tidy; what is no address is refused, not mended."""
    name = tidy(person.name, LONGEST)
    if not any(each.isalnum() for each in name):
        return NotKept.NO_NAME
    email = (person.email or "").strip()
    try:
        email = clean_email(email) if email else ""
    except Unfit:
        return NotKept.BAD_EMAIL
    called = tidy(person.called, LONGEST) or name.split()[0]
    return replace(person, name=name, called=called, email=email or None)


def _among(session: Session, register: Register, sifted: Sifted, day: date) -> set[UUID]:
    match sifted:
        case Sifted.HERE:
            return {visit.person for visit in visits.open_visits(session) if visit.person}
        case Sifted.ENDING:
            return data.ending(session, day + SOON)
        case Sifted.NO_PLAN:
            return data.without_plan(session)
        case Sifted.ASSISTANCE:
            return register.index(session).needing_assistance()
    return set(register.index(session).everybody())
