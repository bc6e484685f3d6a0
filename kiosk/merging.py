"""Two records of one person are put together; nothing in the log is edited.

The aliases of the second stand for the first from then on. Up to that moment the log was written of two
who could both be here, and is folded so (see `kiosk.fold`): no visit is lost, also where two overlap.
"""

from collections.abc import Collection
from dataclasses import dataclass, replace
from uuid import UUID

from kiosk import acts, consents
from kiosk.data import Session, memberships, people, photos, shifts, trust, visits
from kiosk.data import merging as data
from kiosk.presence import Pen
from kiosk.records import ConsentKind, Person
from kiosk.records.desk import ActKind, Right
from kiosk.records.merging import Field, NotMerged, Preview, Side
from kiosk.spelling import each_once


@dataclass(frozen=True, slots=True)
class Merged:
    """What was put together, as it was stored, and what it takes to part it again."""

    person: Person
    gone: UUID
    before: data.Before
    has: data.Owned


def preview(session: Session, first: UUID, second: UUID) -> Preview | NotMerged:
    """Both records side by side, or why they can't be put together."""
    if first == second:
        return NotMerged.SAME
    known = people.people(session, [first, second])
    if len(known) < 2:
        return NotMerged.GONE
    return Preview(
        _side(session, known[first]),
        _side(session, known[second]),
        data.count_overlaps(session, first, second),
    )


def merge(
    session: Session, pen: Pen, seen: Preview, from_second: Collection[Field], by: UUID
) -> Merged | NotMerged:
    """Make one record of the two that were `seen`: the first, with what is chosen `from_second`.

    All that names the second names the first from now on: visits, codes, memberships, what they agreed
    to, what was done at the desk. Skills and needs are those of both, in their order. Others may ask
    them where the latest consent says so, or both do; help in an evacuation is needed where one says
    so. `by` is who decides.
    """
    now = preview(session, seen.first.person.id, seen.second.person.id)
    refused = now if isinstance(now, NotMerged) else _why_not(session, now, seen, by)
    if refused is not None:
        return refused
    first, second = seen.first.person, seen.second.person
    before = data.remember(session, first.id, second.id)
    data.merge(session, first, second.id, before, pen.now)
    together = _together(session, first, second, from_second)
    people.change(session, [together])
    acts.note(session, pen, ActKind.MERGED, person=by, about=first.id)
    person = people.person(session, first.id) or together  # with the version that was written
    return Merged(person, second.id, before, data.owned(session, first.id))


def part(session: Session, pen: Pen, merged: Merged, by: UUID) -> bool:
    """Make two records again of what was put together. Returns whether it could be.

    It can as long as nobody has changed the record since, the log says nothing of them since, and they
    have the photo, the PIN and the rights that they had: nothing that came since is lost.
    """
    kept = people.person(session, merged.person.id)
    if kept is None or kept.version != merged.person.version:
        return False
    if data.written_since(session, kept.id, merged.before.after):
        return False
    if data.owned(session, kept.id) != merged.has or data.is_taken(session, merged.before):
        return False
    data.part(session, merged.person, merged.gone, merged.before)
    acts.note(session, pen, ActKind.PERSON_CHANGED, person=by, about=kept.id)
    return True


def _side(session: Session, person: Person) -> Side:
    held = memberships.memberships(session, person.id)
    return Side(
        person=person,
        visits=data.count_visits(session, person.id),
        codes=data.count_codes(session, person.id),
        plans=tuple(dict.fromkeys(each.plan.name for each in held)),
        rights=trust.rights(session, person.id),
        has_photo=photos.has_photo(session, person.id),
        inside=visits.open_visit(session, person.id) is not None,
    )


def _why_not(session: Session, now: Preview, seen: Preview, by: UUID) -> NotMerged | None:
    if now.first.person != seen.first.person or now.second.person != seen.second.person:
        return NotMerged.CHANGED
    if now.first.inside and now.second.inside:
        return NotMerged.BOTH_INSIDE
    if any(each.person == now.second.person.id for each in shifts.under_way(session)):
        return NotMerged.ON_SHIFT
    hands_over = bool(now.first.rights or now.second.rights)
    if hands_over and Right.SETTINGS not in trust.rights(session, by):
        return NotMerged.NOT_YOURS
    return None


def _together(
    session: Session, first: Person, second: Person, from_second: Collection[Field]
) -> Person:
    chosen = {field.value: getattr(second, field) for field in from_second}
    said = consents.held(session, first.id).get(ConsentKind.ASKED)
    both = first.can_be_asked and second.can_be_asked
    person = replace(
        first,
        external_id=first.external_id or second.external_id,
        skills=each_once(first.skills + second.skills),
        needs=each_once(first.needs + second.needs),
        can_be_asked=both if said is None else said.agreed,
        needs_assistance=first.needs_assistance or second.needs_assistance,
        language=first.language or second.language,
        dials=first.dials or second.dials,
    )
    return replace(person, **chosen)
