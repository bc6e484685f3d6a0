"""What SQLite leaves of erased people between the rows of its file, and how it is cleared."""

import random
import sqlite3
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from kiosk import app, erasing, erasures, members, photos
from kiosk.check import check
from kiosk.data import people
from kiosk.errors import Fault, OutOfOrder
from kiosk.house import House
from kiosk.records import Actor, Person
from kiosk.records.own import Losing
from kiosk.settings import Settings
from tests.places import SERVER, Doorway

pytestmark = pytest.mark.skipif(bool(SERVER), reason="about SQLite's file")


def fill(doorway: Doorway, chance: random.Random) -> list[Person]:
    """Three hundred people, of whom half had their names made longer or shorter since."""
    amina, _ = doorway.concierge()
    known = [
        Person(
            UUID(int=chance.getrandbits(128), version=4),
            f"{chance.choice('abcdefgh')}zq{n:05}xw Martin",
            f"zq{n:05}xw",
            email=f"{chance.choice('abcdefgh')}.zq{n:05}xw@example.org",
            external_id=f"{chance.random()}zq{n:05}xw",
            skills=tuple(f"zq{n:05}xw{tag}" * chance.randint(1, 6) for tag in range(n % 4)),
        )
        for n in range(300)
    ]
    with doorway.database.writing() as session:
        people.add(session, known, doorway.now)
    for person in chance.sample(known, 150):
        longer = replace(
            person,
            name=person.name + " Bis" * chance.randint(0, 12),
            skills=(*person.skills, f"{person.called}new"),
        )
        with doorway.database.writing() as session:
            pen = doorway.pen(Actor.DESK)
            members.change(session, pen, person, longer, amina.id)
            photos.keep(session, pen, person.id, None, b"zq" * chance.randint(10, 2000), amina.id)
    return known


def erase(doorway: Doorway, folder: Path, gone: Iterable[Person]) -> None:
    for person in gone:
        with doorway.database.writing() as session:
            pen = doorway.pen(Actor.DESK)
            done = erasing.erase(session, pen, folder, person.id, None)
            assert isinstance(done, Losing)


def left_of(doorway: Doorway, gone: Iterable[Person]) -> list[Person]:
    """Of whom the file still says something."""
    found = file_of(doorway).read_bytes()
    return [each for each in gone if each.called.encode() in found or each.id.hex.encode() in found]


def file_of(doorway: Doorway) -> Path:
    assert doorway.database.file is not None
    return doorway.database.file


@pytest.mark.parametrize("seed", [28, 32, 35, 38])
def test_after_many_erasures_nobody_is_left_between_the_rows_of_others(
    doorway: Doorway, tmp_path: Path, seed: int
) -> None:
    chance = random.Random(seed)
    gone = chance.sample(fill(doorway, chance), 60)
    erase(doorway, tmp_path, gone)
    assert doorway.database.forget_traces()
    assert left_of(doorway, gone) == []
    with doorway.database.reading() as session:
        assert check(session).ok


def test_a_long_file_is_cleared_once_nobody_is_expected_at_the_door(
    doorway: Doorway, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chance = random.Random(35)
    gone = chance.sample(fill(doorway, chance), 60)
    monkeypatch.setattr("kiosk.data.database.AT_ONCE", 0)
    erase(doorway, tmp_path, gone)
    assert not doorway.database.forget_traces()
    assert len(left_of(doorway, gone)) in range(1, 10)  # what SQLite does not overwrite
    assert doorway.database.forget_traces(at_leisure=True)
    assert left_of(doorway, gone) == []


def test_a_reader_keeps_the_file_from_being_cleared_and_not_for_good(
    doorway: Doorway, tmp_path: Path
) -> None:
    karim = doorway.person("Kharim Haddad")
    reader = sqlite3.connect(file_of(doorway), isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT * FROM person").fetchall()
    erase(doorway, tmp_path, [karim])
    assert not doorway.database.forget_traces()
    reader.close()
    assert doorway.database.forget_traces()
    assert b"Kharim" not in file_of(doorway).read_bytes()


def test_what_is_still_owed_is_done_before_anybody_is_at_the_door(
    doorway: Doorway, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    karim = doorway.person("Kharim Haddad")
    doorway.person("Luc Martin")
    erase(doorway, tmp_path, [karim])
    assert erasures.owed(tmp_path)
    log = file_of(doorway).with_name(file_of(doorway).name + "-wal")
    assert b"Kharim" in log.read_bytes()
    station, place, database = doorway.station, doorway.place, doorway.database
    house = House(tmp_path, Settings(), database, station, place, lambda: doorway.now)

    def full(**_: object) -> bool:
        raise OutOfOrder(Fault.DISK_FULL, "the disk is full")

    with monkeypatch.context() as full_disk:
        full_disk.setattr(database, "forget_traces", full)
        app.clear_what_is_owed(house)
    assert erasures.owed(tmp_path)
    app.clear_what_is_owed(house)
    assert not erasures.owed(tmp_path)
    assert b"Kharim" not in file_of(doorway).read_bytes() + log.read_bytes()
    with doorway.database.reading() as session:
        assert check(session).ok
