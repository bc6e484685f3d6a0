"""Takes an import back: as a whole, for a day, in portions; what others have done since is left alone.

Whoever was added goes again, unless they have come, are not as they were written or were given something
since. Whoever was changed gets back each field that still holds what the import wrote. The rest is
named, and so are those who were put together with somebody else.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from kiosk import acts, membership
from kiosk.data import Session, importchanges, imports, memberships
from kiosk.data import people as data
from kiosk.importportion import FIELDS, dated
from kiosk.presence import Pen
from kiosk.records import Membership, Person
from kiosk.records.desk import ActKind
from kiosk.records.importing import NotUndone, PastImport

UNDOABLE = timedelta(days=1)
"""How long an import can be taken back; as long it is kept how people were before."""
REMEMBERED = timedelta(days=90)
"""How long it is known who took in which file."""
STALE = timedelta(seconds=30)
"""After so long without a portion, whoever wrote it is taken for gone: their program was stopped."""
PORTION = 40


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What one portion took back: of how many people, and who was left as they are."""

    people: int
    kept: tuple[Person, ...]
    goes_on: bool


def past(session: Session) -> list[PastImport]:
    """The imports of the last 90 days that are done or undone, the latest first."""
    return imports.past(session)


def may_undo(session: Session, pen: Pen, id: UUID, by: UUID | None) -> int | NotUndone:
    """Have the import `id` taken back from now on, to the end, even should this program stop.

    Returns how many people it is about, or why it stays.
    """
    row = imports.row(session, id)
    if row is None or row.undone_at is not None:
        return NotUndone.ALREADY
    if row.going_at is not None:
        return NotUndone.GOING_ON
    if pen.now - row.made_at > UNDOABLE:
        return NotUndone.TOO_LATE
    imports.undo(session, id, pen.now)
    acts.note(session, pen, ActKind.IMPORT_UNDONE, person=by)
    return importchanges.count_changes(session, id)


def take_back(session: Session, now: datetime, id: UUID, most: int = PORTION) -> TakenBack:
    """Take back `most` more people of an import: one that is being undone, or was stopped half-way."""
    row = imports.row(session, id)
    if row is None or row.going_at is None:
        return TakenBack(0, (), goes_on=False)
    some = importchanges.changes(session, id, most)
    if not some:
        made = [UUID(plan) for plan in json.loads(row.plans or "[]")]
        importchanges.remove_unused_plans(session, made)
        imports.close(session, id)
        return TakenBack(0, (), goes_on=False)
    if row.undone_at is None:  # whoever wrote it and comes back to it finds that it is over
        imports.undo(session, id, now)
    else:
        imports.stay(session, id, now)
    told = {who: json.loads(how) for who, how in some if how is not None}
    added = {who: how for who, how in told.items() if "added" in how}
    befores = {who: how for who, how in told.items() if who not in added}
    busy: set[UUID] = set()
    if added:
        busy |= importchanges.have_done_something(session, list(added), row.made_at)
        busy |= _changed_since(session, added)
    together = [who for who, how in some if how is None]
    kept = [*together, *busy, *_give_back(session, befores)]
    left = data.people(session, kept)
    importchanges.forget_changes(session, id, [person for person, _ in some])
    if added:
        importchanges.remove(session, [person for person in added if person not in busy])
    return TakenBack(len(some), tuple(left.values()), goes_on=True)


def erase_old(session: Session, now: datetime) -> None:
    """Erase how people were before imports that can't be undone any more, and what is old of them."""
    imports.erase(session, now - UNDOABLE, now - REMEMBERED)


def tidy(session: Session, now: datetime) -> bool:
    """Take back a portion of what was stopped half-way. Returns whether there is more of that."""
    stopped = imports.left_alone(session, now - STALE)
    if stopped is None:
        return False
    # as of long ago: it stays to be taken back, whatever happens between two portions
    if take_back(session, now - 2 * STALE, stopped).goes_on:
        return True
    return imports.left_alone(session, now - STALE) is not None


def _changed_since(session: Session, added: Mapping[UUID, Mapping[str, Any]]) -> set[UUID]:
    """Which of those whom an import added are not as it wrote them, or hold another subscription.

    How often a record was written does not count: another import may have been taken back.
    """
    others = {
        each.person
        for each in memberships.memberships_of(session, added)
        if dated(each) != added[each.person].get("begun")
    }
    for who, person in data.people(session, added).items():
        fields = {name: _value(each) for name, each in added[who]["added"].items()}
        if replace(person, version=1) != Person(who, **fields):
            others.add(who)
    return others


def _give_back(session: Session, changes: Mapping[UUID, Mapping[str, Any]]) -> list[UUID]:
    """Give these people back what they had. Returns those who could not get all of it."""
    people = data.people(session, changes)
    held = {each.id: each for each in memberships.memberships_of(session, changes)}
    paused = importchanges.paused(session, list(held))
    ids = [what["external_id"][0] for what in changes.values() if "external_id" in what]
    owners = imports.ids_by_external_id(session, [id for id in ids if id])
    written: list[Person] = []
    gone: list[UUID] = []
    kept: list[UUID] = []
    for who, what in changes.items():
        person = people.get(who)
        if person is None:
            continue
        before, whole = _before(person, what, owners)
        if before != person:
            written.append(before)
        if "begun" in what:
            id = UUID(what["begun"][0])
            as_begun = id in held and dated(held[id]) == what["begun"] and id not in paused
            whole = whole and (as_begun or id not in held)
            gone += [id] if as_begun else []
        if "ends" in what:
            whole = _lengthen_back(session, held, what["ends"]) and whole
        kept += [] if whole else [who]
    data.change(session, written)
    importchanges.remove_memberships(session, gone)
    return kept


def _before(
    person: Person, what: Mapping[str, Any], owners: Mapping[str, UUID]
) -> tuple[Person, bool]:
    """`person` with what they had before where it still is as it was written, and whether that is all."""
    whole = True
    back: dict[str, Any] = {}
    for field in FIELDS:
        if field not in what:
            continue
        old, new = map(_value, what[field])
        is_taken = field == "external_id" and owners.get(str(old or "")) not in (None, person.id)
        if getattr(person, field) == new and not is_taken:
            back[field] = old
        else:
            whole = False
    return replace(person, **back), whole


def _lengthen_back(session: Session, held: Mapping[UUID, Membership], what: list[Any]) -> bool:
    id, old = UUID(what[0]), None if what[3] is None else date.fromisoformat(what[3])
    if id not in held or dated(held[id]) != what[:3] or membership.cuts_pause(held[id], old):
        return False
    memberships.end(session, id, old)
    return True


def _value(told: Any) -> Any:
    """A field of a person out of JSON."""
    return tuple(told) if isinstance(told, list) else told
