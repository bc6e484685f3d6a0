"""Somebody takes along all that is known of them, and nothing of it can do harm."""

import inspect
import json
import os
import stat
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import insert

from kiosk import takeout, takeoutpage
from kiosk.data import attendance, consents, people, photos, visits
from kiosk.data import takeout as data
from kiosk.data.tables import PHOTO, PRESENCE_EVENT, Base
from kiosk.errors import Fault, OutOfOrder
from kiosk.records import Person
from kiosk.records.desk import ActKind
from kiosk.records.own import Taken
from kiosk.takeoutwords import _ENGLISH, _FRENCH, _VALUES
from tests.places import Doorway
from tests.twins import full

pytestmark = pytest.mark.postgresql
NASTY = '=cmd|"<script>alert(1)</script>'


def gather(doorway: Doorway, person: Person) -> Taken:
    with doorway.database.reading() as session:
        taken = takeout.gather(session, doorway.now, doorway.place, person.id)
    assert taken is not None
    return taken


def page(doorway: Doorway, taken: Taken) -> str:
    return takeoutpage.document(doorway.place, taken, doorway.now)


def write(doorway: Doorway, folder: Path, taken: Taken) -> tuple[Path, Path]:
    return takeout.write(folder, doorway.place, taken, page(doorway, taken), doorway.now)


def karim_with_everything(doorway: Doorway) -> Person:
    amina, _ = doorway.concierge()
    karim, _ = full(doorway, amina)
    doorway.subscribe(karim, doorway.now.date())
    doorway.card(karim)
    with doorway.database.writing() as session:
        last = visits.last_visit(session, karim.id)
        assert last is not None
        visits.set_activity(session, last.id, "réparer une imprimante")
        takeout.note(session, doorway.pen(), karim.id, amina.id)
    return karim


def test_all_that_is_known_of_karim_is_in_the_file(doorway: Doorway, tmp_path: Path) -> None:
    karim = karim_with_everything(doorway)
    _, file = write(doorway, tmp_path, gather(doorway, karim))
    facts: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    assert facts["person"]["name"] == "Karim Haddad"
    assert facts["person"]["skills"] == ["électronique"]
    assert facts["photo_jpeg_base64"] == "anBlZw=="
    (visit,) = facts["visits"]
    assert visit["activity"] == "réparer une imprimante"
    assert visit["arrived_at"] == "2026-11-26T10:42:00+01:00"
    assert [(each["kind"], each["agreed"]) for each in facts["consents"]] == [("asked", True)]
    assert {each["kind"] for each in facts["done_about_you"]} >= {ActKind.TAKEN_ALONG, ActKind.SEEN}
    for name in ("codes", "memberships", "introductions", "told_the_desk"):
        assert facts[name], name


def test_what_others_are_called_is_not_theirs_to_take_along(
    doorway: Doorway, tmp_path: Path
) -> None:
    files = write(doorway, tmp_path, gather(doorway, karim_with_everything(doorway)))
    for file in files:
        text = file.read_text(encoding="utf-8")
        assert "Amina" not in text
        assert "Hadad" not in text


def test_the_files_are_for_this_user_and_their_names_say_nobody_s(
    doorway: Doorway, tmp_path: Path
) -> None:
    taken = gather(doorway, doorway.person("Karim Haddad"))
    files = [*write(doorway, tmp_path, taken), *write(doorway, tmp_path, taken)]
    assert len(set(files)) == 4
    for file in files:
        assert "karim" not in file.name.casefold()
        if os.name == "posix":
            assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert not list(tmp_path.rglob("*.part"))


def test_words_of_somebody_are_words_and_no_page_of_their_own(doorway: Doorway) -> None:
    karim = doorway.person(f"Karim {NASTY}", skills=(NASTY,))
    said = page(doorway, gather(doorway, karim))
    assert "<script" not in said
    assert "&lt;script&gt;" in said
    assert "default-src 'none'" in said
    assert "données personnelles" in said
    assert json.loads(takeout.as_json(gather(doorway, karim)))["person"]["skills"] == [NASTY]


def test_the_photo_is_in_the_page(doorway: Doorway) -> None:
    karim = doorway.person("Karim Haddad")
    with doorway.database.writing() as session:
        session.execute(
            insert(PHOTO).values(person_id=karim.id, picture=b"jpeg", made_at=doorway.now)
        )
    assert 'src="data:image/jpeg;base64,anBlZw=="' in page(doorway, gather(doorway, karim))


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_title_and_every_sign_is_put_into_words(doorway: Doorway, language: str) -> None:
    karim = karim_with_everything(doorway)
    there = replace(doorway, place=replace(doorway.place, language=language))
    said = page(there, gather(there, karim))
    for kind in ("taken_along", "not_me", "asked", "made_at"):
        assert f">{kind}<" not in said
    assert _FRENCH.keys() == _ENGLISH.keys()
    assert {kind.value for kind in ActKind} <= _VALUES.keys()


def test_a_disk_that_is_full_leaves_neither_file(doorway: Doorway, small_disk: Path) -> None:
    taken = gather(doorway, doorway.person("Karim Haddad"))
    taken = replace(taken, photo=bytes(4 << 20))
    with pytest.raises(OutOfOrder) as trouble:
        write(doorway, small_disk, taken)
    assert trouble.value.fault is Fault.DISK_FULL
    assert not [each for each in small_disk.rglob("*") if each.is_file()]


def test_nobody_has_nothing_to_take_along(doorway: Doorway) -> None:
    with doorway.database.reading() as session:
        assert takeout.gather(session, doorway.now, doorway.place, uuid4()) is None


def test_no_table_that_names_people_is_forgotten() -> None:
    read = "".join(inspect.getsource(each) for each in (attendance, consents, data, people, photos))
    for table in Base.metadata.tables.values():
        names = any(key.column.table.name == "person" for key in table.foreign_keys)
        if names and table.name not in ("setting", "merged", PRESENCE_EVENT.name):
            assert f"{table.name.upper()}.c" in read or f" {table.name.upper()}," in read, (
                table.name
            )
