"""The database keeps what it was told, refuses what it must, and says what is wrong with the world."""

import multiprocessing
import shutil
import sqlite3
import subprocess
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import delete, insert, text, update
from sqlalchemy.exc import DBAPIError, IntegrityError

from kiosk.data import log, visits
from kiosk.data.copying import copy_to
from kiosk.data.database import Database, soundness
from kiosk.data.tables import PERSON, PLACE, PRESENCE_EVENT, VISIT
from kiosk.errors import Fault, OutOfOrder
from kiosk.records import Welcomed
from tests.places import SERVER, Doorway, fill

sqlite_only = pytest.mark.skipif(bool(SERVER), reason="about SQLite's file")


@pytest.mark.postgresql
@pytest.mark.parametrize(
    "statement",
    [
        update(PRESENCE_EVENT).values(station="elsewhere"),
        delete(PRESENCE_EVENT),
    ],
)
def test_nobody_changes_or_removes_a_line_of_the_log(doorway: Doorway, statement: object) -> None:
    doorway.scan(doorway.member())
    with pytest.raises(DBAPIError, match="append-only"), doorway.database.writing() as session:
        session.execute(statement)  # type: ignore[call-overload]
    assert [event.station for event in doorway.log()] == ["entrance"]


@sqlite_only
def test_another_program_can_not_replace_a_line_of_the_log(doorway: Doorway) -> None:
    doorway.scan(doorway.member())
    assert doorway.database.file is not None
    with sqlite3.connect(doorway.database.file) as other:
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            other.execute("INSERT OR REPLACE INTO presence_event SELECT * FROM presence_event")
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            other.execute("DELETE FROM presence_event")
    other.close()


@pytest.mark.postgresql
def test_the_database_itself_refuses_a_second_open_visit(doorway: Doorway) -> None:
    outcome = doorway.scan(doorway.member())
    assert isinstance(outcome, Welcomed)
    twin = type(outcome.visit)(
        id=uuid4(),
        person=outcome.person.id,
        arrived_at=doorway.now,
        arrival=uuid4(),
    )
    with pytest.raises(IntegrityError), doorway.database.writing() as session:
        visits.add(session, twin)
    assert len(doorway.inside()) == 1


@pytest.mark.postgresql
def test_what_fails_half_way_was_never_written(doorway: Doorway) -> None:
    with pytest.raises(ZeroDivisionError), doorway.database.writing() as session:
        session.execute(update(PLACE).values(name="Elsewhere"))
        raise ZeroDivisionError
    with doorway.database.reading() as session:
        assert session.execute(PLACE.select()).one().name == "Le Perron"


@pytest.mark.postgresql
def test_a_reading_session_can_not_write(doorway: Doorway) -> None:
    with pytest.raises(OutOfOrder) as trouble, doorway.database.reading() as session:
        session.execute(update(PLACE).values(name="Elsewhere"))
    assert trouble.value.fault is Fault.READ_ONLY


@pytest.mark.postgresql
def test_a_change_by_another_program_is_noticed(doorway: Doorway) -> None:
    before = doorway.database.data_version()
    assert doorway.database.data_version() == before
    other = Database(doorway.database.url.render_as_string(hide_password=False))
    Doorway(other, doorway.place, doorway.station, doorway.now).scan(doorway.member())
    other.close()
    assert doorway.database.data_version() != before


@pytest.mark.postgresql
def test_what_is_ours_and_not_the_world_s_is_no_trouble_of_the_world(doorway: Doorway) -> None:
    with pytest.raises(DBAPIError), doorway.database.writing() as session:
        session.execute(text("SELECT nothing FROM nowhere"))


@sqlite_only
def test_a_locked_database_says_so_and_works_again_once_it_is_free(doorway: Doorway) -> None:
    luc = doorway.member()
    file = doorway.database.file
    assert file is not None
    hasty = Doorway(
        Database(f"sqlite:///{file}", patience=0), doorway.place, doorway.station, doorway.now
    )
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(OutOfOrder, match="locked by another program") as trouble:
        hasty.scan(luc)
    assert trouble.value.fault is Fault.LOCKED
    other.execute("ROLLBACK")
    other.close()
    assert isinstance(hasty.scan(luc), Welcomed)
    hasty.database.close()


@sqlite_only
def test_a_file_that_is_gone_is_never_written_into_the_void(doorway: Doorway) -> None:
    luc = doorway.member()
    file = doorway.database.file
    assert file is not None
    kept = file.with_suffix(".kept")
    doorway.scan(luc)
    file.rename(kept)
    with pytest.raises(OutOfOrder) as trouble:
        doorway.at("17:00").scan(luc)
    assert trouble.value.fault is Fault.MISSING
    with pytest.raises(OutOfOrder):
        doorway.database.data_version()
    kept.rename(file)
    doorway.at("17:00").scan(luc)
    assert len(doorway.log()) == 2


@sqlite_only
def test_a_file_that_was_put_in_place_of_another_is_the_one_that_is_written(
    doorway: Doorway, template: str
) -> None:
    luc = doorway.member()
    doorway.scan(luc)
    file = doorway.database.file
    assert file is not None
    doorway.database.close()
    for ending in ("-wal", "-shm"):
        file.with_name(file.name + ending).unlink(missing_ok=True)
    shutil.copyfile(template, file.with_suffix(".other"))
    doorway.log()
    file.with_suffix(".other").replace(file)
    assert doorway.log() == []


@sqlite_only
@pytest.mark.parametrize("content", [b"not a database at all, but long enough to tell" * 100])
def test_a_file_that_is_no_database_is_named(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "loge.sqlite3"
    file.write_bytes(content)
    database = Database(f"sqlite:///{file}")
    with (
        pytest.raises(OutOfOrder, match="is not a database") as trouble,
        database.reading() as session,
    ):
        session.execute(PLACE.select())
    assert trouble.value.fault is Fault.DAMAGED
    database.close()


@sqlite_only
def test_pages_that_were_overwritten_are_found(doorway: Doorway) -> None:
    for number in range(60):
        doorway.scan(doorway.member(f"Person {number}"))
    file = doorway.database.file
    assert file is not None
    doorway.database.close()
    with sqlite3.connect(file) as other:
        other.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    other.close()
    with file.open("r+b") as stream:
        stream.seek(4096 * 12)
        stream.write(b"\xff" * 4096 * 8)
    try:
        with doorway.database.reading() as session:
            found = soundness(session)
    except OutOfOrder as trouble:
        assert trouble.fault is Fault.DAMAGED
    else:
        assert found


@sqlite_only
def test_a_row_that_points_nowhere_is_found(doorway: Doorway) -> None:
    luc = doorway.person()
    doorway.card(luc)
    assert doorway.database.file is not None
    with sqlite3.connect(doorway.database.file) as other:  # foreign keys are off in most programs
        other.execute("DELETE FROM person")
    other.close()
    with doorway.database.reading() as session:
        assert soundness(session) == ["a row of code points to a row of person that is not there"]


@pytest.mark.postgresql
def test_a_sound_database_has_nothing_to_say(doorway: Doorway) -> None:
    doorway.scan(doorway.member())
    with doorway.database.reading() as session:
        assert soundness(session) == []


@sqlite_only
def test_a_copy_of_a_database_in_use_is_whole(doorway: Doorway, tmp_path: Path) -> None:
    doorway.scan(doorway.member())
    file = doorway.database.file
    assert file is not None
    copy_to(file, tmp_path / "copy.sqlite3")
    copy = Database(f"sqlite:///{tmp_path / 'copy.sqlite3'}")
    with copy.reading() as session:
        assert len(list(log.events(session))) == 1
        assert soundness(session) == []
    copy.close()
    with pytest.raises(OutOfOrder, match="no backup could be written"):
        copy_to(file, tmp_path / "no" / "copy.sqlite3")


@sqlite_only
def test_a_full_disk_says_so_loses_nothing_and_is_well_once_there_is_room(
    doorway: Doorway, small_disk: Path
) -> None:
    cards = [doorway.member(f"Person {number}") for number in range(5)]
    file = doorway.database.file
    assert file is not None
    doorway.database.close()
    shutil.copy(file, small_disk / "loge.sqlite3")
    there = Database(f"sqlite:///{small_disk / 'loge.sqlite3'}")
    door = Doorway(there, doorway.place, doorway.station, doorway.now)
    told = [door.scan(cards[0])]
    ballast = fill(small_disk)
    for card in cards[1:] * 20:
        try:
            told.append(door.scan(card))
        except OutOfOrder as trouble:
            assert trouble.fault is Fault.DISK_FULL
            break
    else:
        pytest.fail("the disk was never full")
    ballast.unlink()
    assert isinstance(door.scan(cards[4]), Welcomed)
    with there.reading() as session:
        arrivals = {event.visit for event in log.events(session)}
        assert soundness(session) == []
    assert {o.visit.id for o in told if isinstance(o, Welcomed)} <= arrivals
    there.close()


@sqlite_only
def test_a_disk_that_can_not_be_written_says_so(doorway: Doorway, small_disk: Path) -> None:
    luc = doorway.member()
    file = doorway.database.file
    assert file is not None
    doorway.database.close()
    shutil.copy(file, small_disk / "loge.sqlite3")
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    there = Database(f"sqlite:///{small_disk / 'loge.sqlite3'}")
    door = Doorway(there, doorway.place, doorway.station, doorway.now)
    with pytest.raises(OutOfOrder, match="can't be written") as trouble:
        door.scan(luc)
    assert trouble.value.fault is Fault.READ_ONLY
    there.close()


@pytest.mark.skipif(not SERVER, reason="about PostgreSQL")
@pytest.mark.postgresql
def test_a_server_that_does_not_answer_is_named_without_its_password() -> None:
    gone = Database("postgresql+psycopg://loge:secret@127.0.0.1:9/loge")
    with pytest.raises(OutOfOrder, match="does not answer") as trouble, gone.reading():
        pass
    assert trouble.value.fault is Fault.UNREACHABLE
    assert "secret" not in str(trouble.value)
    gone.close()


def _scan_all(url: str, doorway: tuple[object, ...], cards: list[str], answers: object) -> None:
    place, station_, now = doorway
    door = Doorway(Database(url), place, station_, now)  # type: ignore[arg-type]
    for card in cards:
        answers.put(door.scan(card).kind)  # type: ignore[attr-defined]
    door.database.close()


@pytest.mark.postgresql
def test_two_stations_that_read_the_same_cards_never_make_two_visits(doorway: Doorway) -> None:
    from tests.places import station

    cards = [doorway.member(f"Person {number}") for number in range(12)]
    url = doorway.database.url.render_as_string(hide_password=False)
    doorway.database.close()
    context = multiprocessing.get_context("spawn")
    answers = context.Queue()
    stations = [
        context.Process(
            target=_scan_all,
            args=(url, (doorway.place, station(seed), doorway.now), cards, answers),
        )
        for seed in (1, 2)
    ]
    for each in stations:
        each.start()
    for each in stations:
        each.join(60)
        assert each.exitcode == 0
    kinds = sorted(answers.get(timeout=5) for _ in range(24))
    assert kinds == ["already_here"] * 12 + ["welcomed"] * 12
    assert len(doorway.inside()) == 12


@pytest.mark.postgresql
def test_people_are_written_as_they_are_named(doorway: Doorway) -> None:
    with doorway.database.writing() as session:
        session.execute(
            insert(PERSON).values(
                id=uuid4(), name="Zoé 👩🏽‍🔧", called="Zoé", can_be_asked=False, made_at=doorway.now
            )
        )
    with doorway.database.reading() as session:
        assert session.execute(PERSON.select()).one().name == "Zoé 👩🏽‍🔧"
        assert session.execute(VISIT.select()).all() == []
