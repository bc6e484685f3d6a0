"""Makes a place's database, and brings an older one up to date."""

import os
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.engine import make_url

from kiosk.data import places
from kiosk.data.copying import copy_to
from kiosk.data.database import Database
from kiosk.errors import Fault, OutOfOrder
from kiosk.files import settle
from kiosk.records import Place

HEAD = "0006"
"""The newest migration; a test holds it against the folder, so that start-up needs no Alembic."""


def make(url: str, place: Place, now: datetime) -> None:
    """Make the database of a new place, whole or not at all.

    Where two do it at the same moment the first one's stays, and the second is as if it had not
    tried. Raises `OutOfOrder`.
    """
    target = make_url(url)
    if target.get_backend_name() != "sqlite":
        _fill(Database(url), place, now)
        return
    file = Path(target.database or "")
    beside = file.with_name(f"{file.name}.{os.getpid()}.new")
    if file.exists():
        return
    if file.with_name(f"{file.name}-wal").exists() and not file.exists():
        # SQLite would take these last pages of a lost database for the new one's
        raise OutOfOrder(
            Fault.DAMAGED, f"{file} is gone but {file.name}-wal is there; restore a backup"
        )
    try:
        beside.unlink(missing_ok=True)
        beside.touch()
        _fill(Database(f"sqlite:///{beside}"), place, now)
        settle(beside, file)
    except OSError as error:
        raise OutOfOrder(
            Fault.READ_ONLY, f"nothing can be written in {file.parent}: {error.strerror}"
        ) from error
    finally:
        for ending in ("", "-wal", "-shm"):
            with suppress(OSError):
                beside.with_name(beside.name + ending).unlink()


def _fill(database: Database, place: Place, now: datetime) -> None:
    try:
        with database.writing() as session:
            _migrate(session.connection())
            if places.place(session) is None:
                places.add(session, place, now)
    finally:
        database.close()


def bring_up_to_date(database: Database, backups: Path, now: datetime) -> None:
    """Run the migrations that `database` has not seen, after a backup into the folder `backups`.

    One that is up to date costs one small query. Raises `OutOfOrder` for one that a newer version
    has written, and for a file that is no database of ours.
    """
    version = _version(database)
    if version == HEAD:
        return
    if not (version.isdecimal() and int(version) < int(HEAD)):
        raise OutOfOrder(
            Fault.NEWER,
            f"{_where(database)} was written by a newer version of Loge; update this one",
        )
    if database.file is not None:
        backups.mkdir(exist_ok=True)
        copy_to(database.file, backups / f"before-{HEAD}-{now:%Y%m%dT%H%M%S}.sqlite3")
    with database.writing() as session:
        _migrate(session.connection())


def _version(database: Database) -> str:
    with database.reading() as session:
        connection = session.connection()
        if connection.dialect.has_table(connection, "alembic_version"):
            rows = connection.exec_driver_sql("SELECT version_num FROM alembic_version").all()
            if len(rows) == 1:
                return str(rows[0][0])
    raise OutOfOrder(Fault.DAMAGED, f"{_where(database)} is not a database of Loge")


def _where(database: Database) -> str:
    return str(database.file or database.url.render_as_string(hide_password=True))


def _migrate(connection: Connection) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option(
        "script_location", str(Path(__file__).parent / "migrations").replace("%", "%%")
    )
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
