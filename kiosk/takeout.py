"""All that is known of somebody, to be taken along (GDPR, articles 15 and 20).

One file for a machine (JSON) and one for people (HTML, see `takeoutpage`), with their photo in both.
They lie in the folder of exports, for this user's eyes only, and their names say no person's.
"""

import json
from base64 import b64encode
from collections.abc import Iterable
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from uuid import UUID

from kiosk import acts, files, placetime
from kiosk.data import Session, attendance, consents, people, photos
from kiosk.data import takeout as data
from kiosk.export import FOLDER
from kiosk.folder import make_folder
from kiosk.presence import Pen
from kiosk.records import Person, Place
from kiosk.records.desk import ActKind
from kiosk.records.own import Taken

Fact = dict[str, object]


def gather(session: Session, now: datetime, place: Place, person: UUID) -> Taken | None:
    """All that is known of `person`, as of `now`; None where nobody of that id is."""
    found = people.person(session, person)
    since = people.known_since(session, person)
    if found is None or since is None:
        return None

    def moments(rows: Iterable[object], *names: str) -> list[Fact]:
        return [{name: _plain(getattr(row, name), place) for name in names} for row in rows]

    done = data.acts(session, person)
    facts: Fact = {
        "place": place.name,
        "made_at": _plain(now, place),
        "person": _who(found, since, place),
        "consents": moments(consents.said(session, person), "kind", "agreed", "said_at", "by"),
        "codes": moments(data.codes(session, person), "kind", "made_at", "revoked_at"),
        "pin": moments(data.pin(session, person), "chosen_at"),
        "memberships": _memberships(session, person, place),
        "visits": _visits(session, person, place),
        "corrections": moments(data.corrections(session, person), "kind", "recorded_at", "why"),
        "done_about_you": moments(
            (each for each in done if each.about_id == person), "kind", "made_at", "station"
        ),
        "done_by_you": moments(
            (each for each in done if each.person_id == person), "kind", "made_at", "station"
        ),
        "trusted_with": moments(data.trust(session, person), "kind", "granted_at"),
        "shifts": moments(data.shifts(session, person), "began_at", "ended_at"),
        "handover_notes": moments(data.handovers(session, person), "written_at", "words"),
        "told_the_desk": moments(data.notices(session, person), "kind", "made_at", "station"),
        "introductions": moments(data.introductions(session, person), "made_at", "done"),
        "roll_calls_opened": moments(data.roll_calls(session, person), "began_at", "drill"),
        "imports": moments(data.imports(session, person), "made_at", "file", "before"),
    }
    return Taken(found, facts, photos.photo(session, person))


def note(session: Session, pen: Pen, person: UUID, by: UUID) -> None:
    """Write down that what is known of `person` was taken along; `by` is who had it made."""
    acts.note(session, pen, ActKind.TAKEN_ALONG, person=by, about=person)


def write(folder: Path, place: Place, taken: Taken, page: str, now: datetime) -> tuple[Path, Path]:
    """Write both files into the exports of the data folder `folder`: the `page` for people, and the JSON.

    Returns where they lie. Raises `OutOfOrder`; then neither is there.
    """
    into = folder / FOLDER
    here = placetime.local(now, place)
    name = f"donnees-{files.mark(taken.person.id)}-{here:%Y-%m-%d}-{here.hour:02}h{here.minute:02}"
    make_folder(into)
    try:
        for_people, for_machines = files.save(
            into, name, {"html": page.encode(), "json": as_json(taken).encode()}
        )
    except OSError as error:
        raise files.trouble(into, error) from error
    return for_people, for_machines


def forget(folder: Path, person: UUID) -> None:
    """Delete the files of `person` alone that still lie in the data folder. Raises `OSError`.

    What they took along, also what was half written, and messages with their card.
    """
    for each in (folder / FOLDER).glob(f"*-{files.mark(person)}*"):
        each.unlink(missing_ok=True)


def as_json(taken: Taken) -> str:
    """The file for a machine."""
    photo = None if taken.photo is None else b64encode(taken.photo).decode()
    whole = {**taken.facts, "photo_jpeg_base64": photo}
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def _who(person: Person, since: datetime, place: Place) -> Fact:
    dials = person.dials
    return {
        "id": str(person.id),
        "name": person.name,
        "called": person.called,
        "email": person.email,
        "external_id": person.external_id,
        "language": person.language,
        "skills": list(person.skills),
        "needs": list(person.needs),
        "can_be_asked": person.can_be_asked,
        "needs_assistance": person.needs_assistance,
        "shown_as": None if dials is None else dials.shown_as.value,
        "activity_shown": None if dials is None else dials.activity_shown,
        "known_since": _plain(since, place),
    }


def _memberships(session: Session, person: UUID, place: Place) -> list[Fact]:
    rests = data.pauses(session, person)
    return [
        {
            "plan": row.name,
            "starts": _plain(row.starts, place),
            "ends": _plain(row.ends, place),
            "pauses": [
                {"starts": _plain(each.starts, place), "ends": _plain(each.ends, place)}
                for each in rests
                if each.membership_id == row.id
            ],
        }
        for row in data.memberships(session, person)
    ]


def _visits(session: Session, person: UUID, place: Place) -> list[Fact]:
    shown = {row.id: row for row in data.visits(session, person)}
    return [
        {
            "arrived_at": _plain(stay.arrived_at, place),
            "departed_at": _plain(stay.departed_at, place),
            "estimated": stay.estimated,
            "comes_as": stay.comes_as.value,
            "activity": stay.activity,
            "shown_as": _plain(shown[stay.visit].shown_as, place),
            "activity_shown": shown[stay.visit].activity_shown,
        }
        for stay in attendance.stays_of(session, person)
    ]


def _plain(value: object, place: Place) -> object:
    """`value` as JSON has it: a moment on the place's clock, with its offset."""
    if isinstance(value, datetime):
        return placetime.local(value, place).isoformat(timespec="seconds")
    if isinstance(value, date):
        return value.isoformat()
    return value.value if isinstance(value, StrEnum) else value
