"""A person's own things, at the kiosk: seen and changed by whoever has shown a card and typed their code.

A card alone lets its holder in and out; this takes the second proof (rule 12, see `personal.prove`).
"""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from kiosk import consents, placetime, tags
from kiosk.data import Session, codes, memberships, people, visits
from kiosk.data import own as data
from kiosk.presence import Pen
from kiosk.records import Actor, CodeKind, ConsentKind, Person, Place
from kiosk.records.own import Change, NotChanged, Own, Stay
from kiosk.spelling import Unfit, clean_name, tidy

SHOWN = timedelta(days=90)
"""How far back their visits are shown: as long as these are linked to them (rule 14)."""
LONGEST = 40
"""Characters of what somebody is called."""


def own(session: Session, now: datetime, place: Place, person: UUID) -> Own | None:
    """What `person` sees of themselves; None once they are known no more."""
    found = people.person(session, person)
    since = data.known_since(session, person)
    if found is None or since is None:
        return None
    today = placetime.local(now, place).date()
    stays = data.stays(session, person, now - SHOWN)
    said = consents.held(session, person)
    return Own(
        person=found,
        known_since=since,
        today=today,
        month=_time_since(stays, _first_of_month(today, place), now),
        stays=tuple(stays),
        said=tuple(said[kind] for kind in ConsentKind if kind in said),
        memberships=tuple(memberships.memberships(session, person)),
        has_photo=data.has_photo(session, person),
        inside=visits.open_visit(session, person) is not None,
    )


def has_personal_code(session: Session, person: UUID) -> bool:
    """Whether `person` can give the second proof at the kiosk at all."""
    return codes.has(session, person, CodeKind.PERSONAL)


def change(
    session: Session, pen: Pen, person: UUID, version: int, wanted: Change
) -> Person | NotChanged:
    """Change what somebody wants changed of their own things, as `version` had them.

    Whether others may ask them is a consent, kept with its moment. Returns them as they are now; refuses
    what can't be kept, and to write over what somebody else has changed meanwhile.
    """
    known = people.person(session, person)
    if known is None:
        return NotChanged.GONE
    try:
        after = changed(known, wanted)
    except Unfit:
        return NotChanged.UNFIT
    if after == known:
        return known
    if known.version != version:  # whoever writes has the place's database to themselves
        return NotChanged.MEANWHILE
    people.change(session, [after])
    if after.can_be_asked is not known.can_be_asked:
        theirs = replace(pen, by=Actor.PERSON)
        consents.write(session, theirs, person, ConsentKind.ASKED, agreed=after.can_be_asked)
    return replace(after, version=version + 1)


def changed(known: Person, wanted: Change) -> Person:
    """`known` as `wanted`: words tidied, each once. Raises `Unfit` for a name that nobody could read."""
    called = known.called
    if wanted.called is not None:
        called = clean_name(tidy(wanted.called, LONGEST))
    return replace(
        known,
        called=called,
        skills=known.skills if wanted.skills is None else tags.fit(wanted.skills),
        needs=known.needs if wanted.needs is None else tags.fit(wanted.needs),
        dials=wanted.dials or known.dials,
        language=wanted.language or known.language,
        can_be_asked=known.can_be_asked if wanted.can_be_asked is None else wanted.can_be_asked,
    )


def _first_of_month(day: date, place: Place) -> datetime:
    first = datetime.combine(day.replace(day=1), time(0), place.zone)
    return first.astimezone(UTC)


def _time_since(stays: list[Stay], since: datetime, now: datetime) -> timedelta:
    spent = timedelta()
    for stay in stays:
        until = stay.departed_at or now
        spent += max(timedelta(), until - max(since, stay.arrived_at))
    return spent
