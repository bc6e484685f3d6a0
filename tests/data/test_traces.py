"""What SQLite leaves of erased people between the rows of its file, and how it is cleared."""

import random
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from kiosk import app, erasing, erasures, members, photos
from kiosk.check import check
from kiosk.data import people
from kiosk.errors import Fault, OutOfOrder
from kiosk.house import House
from kiosk.records import Actor, Person
from kiosk.records.own import Losing, Traces
from kiosk.settings import Settings
from tests.places import SERVER, Doorway
from tests.twins import everything, full

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


def erase(doorway: Doorway, folder: Path, gone: Iterable[Person]) -> Traces:
    """What is to be forgotten of all of them."""
    left = []
    for person in gone:
        with doorway.database.writing() as session:
            pen = doorway.pen(Actor.DESK)
            done = erasing.erase(session, pen, folder, person.id, None)
            assert isinstance(done, Losing)
            left.append(done.traces)
    return Traces(
        frozenset(word for each in left for word in each.words),
        frozenset(id for each in left for id in each.ids),
    )


def left_of(doorway: Doorway, gone: Iterable[Person]) -> list[Person]:
    """Of whom the file still says something."""
    found = file_of(doorway).read_bytes()
    return [each for each in gone if each.called.encode() in found or each.id.hex.encode() in found]


def file_of(doorway: Doorway) -> Path:
    assert doorway.database.file is not None
    return doorway.database.file


def leave(doorway: Doorway, tree: str, text: str) -> None:
    """Leave `text` where SQLite leaves copies: in the unused middle of the first page of `tree`."""
    assert doorway.database.forget_traces()
    doorway.database.close()
    with closing(sqlite3.connect(file_of(doorway))) as connection:
        question = "SELECT rootpage FROM sqlite_schema WHERE name = ?"
        (root,) = connection.execute(question, (tree,)).fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    with file_of(doorway).open("r+b") as stream:
        stream.seek((root - 1) * size)
        content = stream.read(size)
        told = {2: 12, 5: 12, 10: 8, 13: 8}[content[0]] + 2 * int.from_bytes(content[3:5])
        cells = int.from_bytes(content[5:7])
        assert cells - told > len(text) + 10
        stream.seek((root - 1) * size + told + 5)
        stream.write(text.encode())


@pytest.mark.parametrize(
    "tree",
    ["person", "ix_person_email", "sqlite_autoindex_skill_1", "ix_visit_person_id_arrived_at"],
)
@pytest.mark.parametrize("cut", [0, 6])
def test_a_copy_between_the_rows_is_cleared_wherever_it_lies_and_whatever_it_lacks(
    doorway: Doorway, tree: str, cut: int
) -> None:
    amina, _ = doorway.concierge()
    doorway.person("Luc Martin", email="luc@example.org", skills=("couture",))
    doorway.scan(doorway.card(amina))
    gone = uuid4()
    text = gone.hex if "visit" in tree else "zephyrine@example.net"
    leave(doorway, tree, text[cut:])
    with doorway.database.reading() as session:
        before = people.people(session)
    assert text[cut:].encode() in file_of(doorway).read_bytes()
    assert doorway.database.forget_traces(["zephyrine@example.net"], [gone])
    assert text[cut:].encode() not in file_of(doorway).read_bytes()
    with doorway.database.reading() as session:
        assert people.people(session) == before
        assert check(session).ok


def test_every_table_is_the_same_once_it_was_built_anew(doorway: Doorway) -> None:
    amina, _ = doorway.concierge()
    full(doorway, amina)
    before, gone = everything(doorway.database), "zephyrine@example.net"
    with closing(sqlite3.connect(file_of(doorway))) as connection:
        question = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
        tables = {name for (name,) in connection.execute(question)}
    for table in sorted(tables - {"presence_event", "alias", "visit"}):
        leave(doorway, table, gone)
    assert gone.encode() in file_of(doorway).read_bytes()
    assert doorway.database.forget_traces([gone])
    assert gone.encode() not in file_of(doorway).read_bytes()
    assert everything(doorway.database) == before
    with doorway.database.reading() as session:
        assert check(session).ok


def test_a_long_table_is_left_alone_as_long_as_somebody_may_come_in(doorway: Doorway) -> None:
    amina, _ = doorway.concierge()
    doorway.scan(doorway.card(amina))
    gone = uuid4()
    leave(doorway, "visit", gone.hex)
    assert not doorway.database.forget_traces((), [gone])
    assert gone.hex.encode() in file_of(doorway).read_bytes()
    assert doorway.database.forget_traces((), [gone], at_leisure=True)
    assert gone.hex.encode() not in file_of(doorway).read_bytes()
    with doorway.database.reading() as session:
        assert check(session).ok


def test_a_word_that_is_in_the_rows_of_others_has_nothing_built_anew(doorway: Doorway) -> None:
    doorway.person("Luc Martin")
    assert doorway.database.forget_traces()
    before = file_of(doorway).read_bytes()
    assert doorway.database.forget_traces(["Luc Martin"])
    assert file_of(doorway).read_bytes() == before


@pytest.mark.parametrize("seed", [1, 7, 16, 20])
def test_after_many_erasures_nobody_is_left_between_the_rows_of_others(
    doorway: Doorway, tmp_path: Path, seed: int
) -> None:
    chance = random.Random(seed)
    gone = chance.sample(fill(doorway, chance), 60)
    to_forget = erase(doorway, tmp_path, gone)
    with doorway.database.reading() as session:
        before = people.people(session)
    assert doorway.database.forget_traces(to_forget.words, to_forget.ids)
    assert left_of(doorway, gone) == []
    with doorway.database.reading() as session:
        assert people.people(session) == before
        assert check(session).ok


def test_a_reader_keeps_the_file_from_being_cleared_and_not_for_good(
    doorway: Doorway, tmp_path: Path
) -> None:
    karim = doorway.person("Kharim Haddad")
    reader = sqlite3.connect(file_of(doorway), isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT * FROM person").fetchall()
    to_forget = erase(doorway, tmp_path, [karim])
    assert not doorway.database.forget_traces(to_forget.words, to_forget.ids)
    reader.close()
    assert doorway.database.forget_traces(to_forget.words, to_forget.ids)
    assert b"Kharim" not in file_of(doorway).read_bytes()


def test_foreign_keys_are_looked_after_once_the_file_is_cleared(doorway: Doorway) -> None:
    doorway.person("Luc Martin")
    leave(doorway, "person", "Kharim Haddad")
    assert doorway.database.forget_traces(["Kharim Haddad"])
    with doorway.database.writing() as session:
        on = session.connection().exec_driver_sql("PRAGMA foreign_keys").scalar()
    assert on == 1


def test_what_is_still_owed_is_done_before_anybody_is_at_the_door(
    doorway: Doorway, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    karim = doorway.person("Kharim Haddad")
    doorway.person("Luc Martin")
    erase(doorway, tmp_path, [karim])
    leave(doorway, "person", "Kharim Haddad")
    assert erasures.owed(tmp_path)
    station, place, database = doorway.station, doorway.place, doorway.database
    house = House(tmp_path, Settings(), database, station, place, lambda: doorway.now)

    def full() -> bool:
        raise OutOfOrder(Fault.DISK_FULL, "the disk is full")

    with monkeypatch.context() as full_disk:
        full_disk.setattr(database, "forget_unused", full)
        app.clear_what_is_owed(house)
    assert erasures.owed(tmp_path)
    app.clear_what_is_owed(house)
    assert not erasures.owed(tmp_path)
    assert b"Kharim" not in file_of(doorway).read_bytes()
    with doorway.database.reading() as session:
        assert check(session).ok
