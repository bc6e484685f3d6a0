"""Takes an import back: as a whole, for a day, in portions; what others have done since is left alone.

Whoever was added goes again, unless they have come, were changed or given something since. Whoever
was changed gets back each field that still holds what the import wrote. The rest is named.
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
from kiosk.importportion import FIELDS
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
    told = {who: {} if how is None else json.loads(how) for who, how in some}
    begun = {who: how.get("added") for who, how in told.items() if not how or "added" in how}
    befores = {who: how for who, how in told.items() if who not in begun}
    added = list(begun)
    busy: set[UUID] = set()
    if added:
        busy |= importchanges.have_done_something(session, added, row.made_at)
        busy |= _subscribed_since(session, begun)
    kept = [*busy, *_give_back(session, befores)]
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


def _subscribed_since(session: Session, begun: Mapping[UUID, Any]) -> set[UUID]:
    """Which of those whom an import added hold another subscription than the one it began for them."""
    return {
        each.person
        for each in memberships.memberships_of(session, list(begun))
        if not begun[each.person]
        or [str(each.id), each.ends.isoformat() if each.ends else None]
        != begun[each.person]["begun"]
    }


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
            id, ends = UUID(what["begun"][0]), _day(what["begun"][1])
            as_begun = id in held and held[id].ends == ends and id not in paused
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
        old, new = (tuple(each) if isinstance(each, list) else each for each in what[field])
        is_taken = field == "external_id" and owners.get(str(old or "")) not in (None, person.id)
        if getattr(person, field) == new and not is_taken:
            back[field] = old
        else:
            whole = False
    return replace(person, **back), whole


def _lengthen_back(session: Session, held: Mapping[UUID, Membership], what: list[Any]) -> bool:
    id, old, new = UUID(what[0]), _day(what[1]), _day(what[2])
    if id not in held or held[id].ends != new or membership.cuts_pause(held[id], old):
        return False
    memberships.end(session, id, old)
    return True


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
