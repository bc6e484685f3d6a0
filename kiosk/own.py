"""A person's own things, at the kiosk: seen and changed by whoever has shown a card and typed their code.

A card alone lets its holder in and out; this takes the second proof (rule 12, see `personal.prove`).
"""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from kiosk import consents, tags
from kiosk.data import Session, codes, memberships, people, photos, visits
from kiosk.history import history
from kiosk.presence import Pen
from kiosk.records import Actor, CodeKind, ConsentKind, Person, Place
from kiosk.records.own import Change, NotChanged, Own
from kiosk.spelling import LONGEST, Unfit, clean_name, tidy


def own(session: Session, now: datetime, place: Place, person: UUID) -> Own | None:
    """What `person` sees of themselves; None once they are known no more."""
    found = people.person(session, person)
    since = people.known_since(session, person)
    if found is None or since is None:
        return None
    said = consents.held(session, person)
    return Own(
        person=found,
        known_since=since,
        history=history(session, person, now, place),
        said=tuple(said[kind] for kind in ConsentKind if kind in said),
        memberships=tuple(memberships.memberships(session, person)),
        has_photo=photos.has_photo(session, person),
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
