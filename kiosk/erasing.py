"""Somebody is erased at their request: their name, their words, and every link to them.

Counts and the log stay: what it says is of an alias that nobody stands behind any more. It can't be taken
back, so that it is said before what will be gone (`weigh`).
"""

from collections.abc import Collection
from contextlib import suppress
from pathlib import Path, PurePath
from uuid import UUID

from kiosk import acts, erasures, takeout, trust
from kiosk.data import Session, imports, people, photos, shifts, visits
from kiosk.data import erasing as data
from kiosk.data import merging as merged
from kiosk.presence import Pen
from kiosk.records import Person
from kiosk.records.desk import ActKind, Right
from kiosk.records.own import Losing, NotErased
from kiosk.spelling import parts, plain


def weigh(session: Session, person: UUID, by: UUID | None) -> Losing | NotErased:
    """What would be gone with `person`, or why they can't be erased now.

    `by` asks, at the desk; None for themselves, at the kiosk. Not while they are inside or hold the
    shift: the roll call must be complete (rule 9). Not whoever is the last to have the shift and the
    settings in one hand: nobody could hand out keys any more. Others who are trusted are erased by
    whoever has the settings alone: the card and the code that prove somebody at the kiosk are handed out
    at the desk.
    """
    found = people.person(session, person)
    if found is None:
        return NotErased.GONE
    if any(each.person == person for each in shifts.under_way(session)):
        return NotErased.ON_SHIFT
    if visits.open_visit(session, person) is not None:
        return NotErased.INSIDE
    held = trust.rights(session, person)
    if held and trust.leaves_nobody(session, person, ()):
        return NotErased.LAST_KEYS
    if held and (by is None or Right.SETTINGS not in trust.rights(session, by)):
        return NotErased.NOT_YOURS
    return Losing(
        found,
        merged.count_visits(session, person),
        merged.count_codes(session, person),
        photos.has_photo(session, person),
    )


def erase(
    session: Session, pen: Pen, folder: Path, person: UUID, by: UUID | None
) -> Losing | NotErased:
    """Erase `person`, for good; `folder` is the data folder. Returns what is gone, or why it is not.

    With them go their files in the data folder, and the names of files of people that say theirs.

    Once it is committed, `Database.forget_traces` clears the file of what was there; until that is done
    (`erasures.settle`), `erasures.owed` says so. The list of erasures is on the disk before: should the
    commit fail, they are erased when the place is next opened. Raises `OutOfOrder` for a list that can't
    be written; nothing is erased then.
    """
    losing = weigh(session, person, by)
    if isinstance(losing, NotErased):
        return losing
    ids = [person, *merged.records_of(session, person)]
    _unname_files(session, losing.person)
    data.erase(session, person)
    acts.note(session, pen, ActKind.ERASED, person=None if by == person else by)
    erasures.note(folder, ids, pen.now)
    for each in ids:
        with suppress(OSError):
            takeout.forget(folder, each)
    return losing


def back_again(session: Session, ids: Collection[UUID]) -> list[UUID]:
    """Which of those on the list an older copy of the database has brought back."""
    return data.still_there(session, ids)


def replay(session: Session, ids: Collection[UUID]) -> None:
    """Erase them again, wherever they are by that copy: it was asked for, and done."""
    for person in ids:
        data.erase(session, person)


def _unname_files(session: Session, person: Person) -> None:
    """Of a list's file whose name says one of the names of `person`, only how it ends stays."""
    theirs = {word for word in parts(f"{person.name} {person.called}") if len(word) > 2}
    for id, file in imports.files(session):
        if any(word in plain(file) for word in theirs):
            imports.call_file(session, id, f"…{PurePath(file).suffix}")
