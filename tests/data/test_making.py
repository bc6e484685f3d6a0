"""A place's database is made whole or not at all, and never made up."""

import multiprocessing
import sqlite3
from pathlib import Path
from uuid import UUID

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy.exc import IntegrityError

from kiosk.data import acts, log, making, people, places
from kiosk.data.database import Database
from kiosk.data.tables import Base
from kiosk.errors import Fault, OutOfOrder
from kiosk.records import Actor, Event, EventKind, Person
from kiosk.records.desk import Act, ActKind
from tests.places import PLACE, SERVER, THURSDAY, Doorway

pytestmark = pytest.mark.skipif(bool(SERVER), reason="about SQLite's file")


def test_a_new_place_is_as_it_was_described(doorway: Doorway) -> None:
    with doorway.database.reading() as session:
        assert places.place(session) == PLACE


def test_the_tables_are_those_that_the_migrations_make(doorway: Doorway) -> None:
    with doorway.database.reading() as session:
        context = MigrationContext.configure(session.connection())
        assert compare_metadata(context, Base.metadata) == []


def test_the_newest_migration_is_the_one_that_start_up_looks_for() -> None:
    folder = Path(making.__file__).parent / "migrations" / "versions"
    assert max(file.name.split("_")[0] for file in folder.glob("*.py")) == making.HEAD


def test_making_a_place_leaves_nothing_else_behind(tmp_path: Path) -> None:
    making.make(f"sqlite:///{tmp_path / 'loge.sqlite3'}", PLACE, THURSDAY)
    assert [file.name for file in tmp_path.iterdir()] == ["loge.sqlite3"]


def test_a_place_that_is_there_is_left_as_it_is(doorway: Doorway) -> None:
    doorway.scan(doorway.member())
    making.make(f"sqlite:///{doorway.database.file}", PLACE, THURSDAY)
    assert len(doorway.log()) == 1


def test_what_is_left_of_a_lost_database_is_not_written_into_a_new_one(tmp_path: Path) -> None:
    (tmp_path / "loge.sqlite3-wal").write_bytes(b"the last pages of it")
    with pytest.raises(OutOfOrder, match="restore a backup"):
        making.make(f"sqlite:///{tmp_path / 'loge.sqlite3'}", PLACE, THURSDAY)


def test_a_folder_that_is_not_there_can_not_hold_a_place(tmp_path: Path) -> None:
    with pytest.raises(OutOfOrder) as trouble:
        making.make(f"sqlite:///{tmp_path / 'no' / 'loge.sqlite3'}", PLACE, THURSDAY)
    assert trouble.value.fault is Fault.READ_ONLY


def _make(url: str) -> None:
    making.make(url, PLACE, THURSDAY)


def test_of_two_who_make_a_place_at_once_both_open_the_same(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'loge.sqlite3'}"
    context = multiprocessing.get_context("spawn")
    makers = [context.Process(target=_make, args=(url,)) for _ in range(3)]
    for maker in makers:
        maker.start()
    for maker in makers:
        maker.join(60)
        assert maker.exitcode == 0
    database = Database(url)
    with database.reading() as session:
        assert places.place(session) == PLACE
    database.close()
    assert [file.name for file in tmp_path.iterdir()] == ["loge.sqlite3"]


def version(doorway: Doorway, number: str) -> None:
    """Have the database say that it is of that version."""
    assert doorway.database.file is not None
    with sqlite3.connect(doorway.database.file) as other:
        other.execute("UPDATE alembic_version SET version_num = ?", (number,))
    other.close()


def test_a_place_that_is_up_to_date_is_opened_without_a_backup(
    doorway: Doorway, tmp_path: Path
) -> None:
    making.bring_up_to_date(doorway.database, tmp_path / "backups", THURSDAY)
    assert not (tmp_path / "backups").exists()


@pytest.mark.parametrize("number", ["9999", "an unknown one"])
def test_a_newer_version_s_database_is_not_touched(
    doorway: Doorway, tmp_path: Path, number: str
) -> None:
    version(doorway, number)
    with pytest.raises(OutOfOrder, match="newer version") as trouble:
        making.bring_up_to_date(doorway.database, tmp_path / "backups", THURSDAY)
    assert trouble.value.fault is Fault.NEWER


def test_a_migration_that_fails_leaves_all_as_it_was_and_a_backup_beside(
    doorway: Doorway, tmp_path: Path
) -> None:
    doorway.scan(doorway.member())
    version(doorway, "0000")  # the migration then finds its tables made
    with pytest.raises(Exception, match="0000"):
        making.bring_up_to_date(doorway.database, tmp_path / "backups", THURSDAY)
    assert len(doorway.log()) == 1
    (backup,) = (tmp_path / "backups").iterdir()
    copy = Database(f"sqlite:///{backup}")
    with copy.reading() as session:
        assert places.place(session) == PLACE
    copy.close()


@pytest.mark.parametrize("content", [b"", None])
def test_an_empty_or_foreign_database_is_not_taken_for_a_place(
    tmp_path: Path, content: bytes | None
) -> None:
    file = tmp_path / "loge.sqlite3"
    if content is None:
        with sqlite3.connect(file) as other:
            other.execute("CREATE TABLE recipe (name)")
        other.close()
    else:
        file.write_bytes(content)
    database = Database(f"sqlite:///{file}")
    with pytest.raises(OutOfOrder, match="is not a database of Loge") as trouble:
        making.bring_up_to_date(database, tmp_path / "backups", THURSDAY)
    assert trouble.value.fault is Fault.DAMAGED
    database.close()


def test_a_place_of_the_first_version_is_brought_up_to_date_after_a_backup(tmp_path: Path) -> None:
    file = tmp_path / "loge.sqlite3"
    file.touch()
    database = of_version("0001", file)
    zoe, alias, visit = UUID(int=1), UUID(int=2), UUID(int=3)
    with database.writing() as session:
        session.connection().exec_driver_sql(
            "INSERT INTO person (id, name, called, can_be_asked, made_at) VALUES (?, ?, ?, ?, ?)",
            (zoe.hex, "Zoé Lefèvre", "Zoé", False, "2026-11-20 08:00:00.000000"),
        )
        log.add_alias(session, alias, zoe, "2026-11")
        arrival = UUID(int=4), EventKind.ARRIVAL, visit, alias, THURSDAY, THURSDAY, "entrance"
        log.append(session, [Event(*arrival, Actor.PERSON)])
    making.bring_up_to_date(database, tmp_path / "backups", THURSDAY)
    with database.reading() as session:
        context = MigrationContext.configure(session.connection())
        assert compare_metadata(context, Base.metadata) == []
        assert [line.person for line in log.lines(session, None)] == [zoe]
        assert people.person(session, zoe) == Person(zoe, "Zoé Lefèvre", "Zoé")
    database.close()
    assert len(list((tmp_path / "backups").iterdir())) == 1


def of_version(number: str, file: Path) -> Database:
    """An empty database as that version made it."""
    config = Config()
    config.set_main_option("script_location", str(Path(making.__file__).parent / "migrations"))
    database = Database(f"sqlite:///{file}")
    with database.writing() as session:
        config.attributes["connection"] = session.connection()
        command.upgrade(config, number)
    return database


def test_a_place_that_has_called_its_roll_keeps_what_it_knows_of_it(tmp_path: Path) -> None:
    file = tmp_path / "loge.sqlite3"
    file.touch()
    database = of_version("0003", file)
    with database.writing() as session:
        acts.add(session, Act(UUID(int=1), ActKind.CALL_OPENED, "entrance", THURSDAY))
    making.bring_up_to_date(database, tmp_path / "backups", THURSDAY)
    with database.writing() as session:
        for number, kind in enumerate(ActKind, start=2):
            acts.add(session, Act(UUID(int=number), kind, "entrance", THURSDAY))
        connection = session.connection()
        assert len(connection.exec_driver_sql("SELECT * FROM act").all()) == 1 + len(ActKind)
        with pytest.raises(IntegrityError):
            connection.exec_driver_sql("UPDATE act SET kind = 'nonsense'")
    with database.reading() as session:
        context = MigrationContext.configure(session.connection())
        assert compare_metadata(context, Base.metadata) == []
    database.close()
