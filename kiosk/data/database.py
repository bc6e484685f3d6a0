"""Opens the database and gives sessions; beside `engines`, the file that knows which database it is.

One file of SQLite by default (WAL, every commit on the disk before it returns), or PostgreSQL for a
place with several stations. Writing sessions queue for one lock before they begin, so
that a transaction never finds that the world has changed between what it read and what it writes.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine
from sqlalchemy.engine import make_url
from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.orm import Session

from kiosk.data.engines import engine_for
from kiosk.data.faults import out_of_order, vanished
from kiosk.errors import Fault, OutOfOrder

PATIENCE = 5.0
"""Seconds to wait for another writer before saying that the database is locked."""

AT_ONCE = 16 * 1024 * 1024
"""Bytes of a file that is written anew while somebody may be at the door: a fifth of a second of one of
today's disks, and less than they are waited for (see `app.DOOR_PATIENCE`) on an old one."""


class Database:
    """A place's database, open. Safe to use from several threads, one session in each."""

    def __init__(self, url: str, *, patience: float = PATIENCE) -> None:
        """Prepare to open `url` (`sqlite:///FILE` or `postgresql+psycopg://…`).

        Nothing is opened yet, and a file that is not there is never made (see `kiosk.data.making`).
        `patience` is in seconds. Raises `OutOfOrder` for what names no database, or one whose driver
        is not there.
        """
        try:
            self.url = make_url(url)
            self.file = Path(self.url.database or "") if self.is_sqlite else None
            self._writer = engine_for(self.url, self.file, patience, writes=True)
            self._reader = engine_for(self.url, self.file, patience, writes=False)
        except ArgumentError as error:
            raise OutOfOrder(
                Fault.UNREACHABLE,
                "the database is not named as in postgresql+psycopg://name@server/database",
            ) from error
        except ModuleNotFoundError as error:
            raise OutOfOrder(
                Fault.UNREACHABLE,
                f"the driver of the database is not installed ({error.name}); it comes with Loge's"
                " extra 'postgresql'",
            ) from error
        self._watching: Connection | None = None
        self._changed = self._watching_since = 0
        self._identity: tuple[int, int] | None = None

    @property
    def is_sqlite(self) -> bool:
        """Whether this is one file on this machine."""
        return self.url.get_backend_name() == "sqlite"

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """One writing transaction, alone; its commit has reached the disk when the block ends.

        Raises `OutOfOrder` for trouble of the world; then, and after any other exception, nothing
        was written.
        """
        with self._session(self._writer) as session:
            yield session

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """One reading transaction on a connection that can't write. Raises `OutOfOrder`."""
        with self._session(self._reader) as session:
            yield session

    @contextmanager
    def _session(self, engine: Engine) -> Iterator[Session]:
        try:
            self._still_there()
            with Session(engine, autoflush=False) as session, session.begin():
                session.connection()  # the transaction begins now, not at the first question
                yield session
        except DBAPIError as error:
            engine.dispose()  # the next try opens the file anew
            raise out_of_order(error, self.url) from error

    def _still_there(self) -> None:
        # SQLite goes on writing into a file that was deleted or replaced; what it acknowledges is
        # then gone with the last open handle.
        if self.file is None:
            return
        try:
            stat = self.file.stat()
        except OSError:
            self._let_go()
            raise vanished(self.file) from None
        identity = (stat.st_dev, stat.st_ino)
        if self._identity not in (None, identity):
            self._let_go()
        self._identity = identity

    def _let_go(self) -> None:
        # Only of what nobody uses: other threads may be in the middle of something, and close theirs.
        self._changed += 1
        self._writer.dispose()
        self._reader.dispose()

    def data_version(self) -> str:
        """A text that changes when anybody else's commit changed something.

        On PostgreSQL it may change for less: it is the server's snapshot of what is committed.
        To be called from one thread only, always the same. Raises `OutOfOrder`.
        """
        try:
            self._still_there()
            if self._watching_since != self._changed:
                self._forget_watching()
            if self._watching is None:
                self._watching_since = self._changed
                self._watching = self._reader.connect()
            if self.is_sqlite:
                raw = self._watching.connection.cursor()
                try:
                    return str(raw.execute("PRAGMA data_version").fetchone()[0])
                finally:
                    raw.close()
            with self._watching.begin():
                question = "SELECT pg_current_snapshot()::text"
                return str(self._watching.exec_driver_sql(question).scalar())
        except (DBAPIError, sqlite3.Error) as error:
            self._forget_watching()
            raise out_of_order(error, self.url) from error

    def _forget_watching(self) -> None:
        if self._watching is not None:
            self._watching.invalidate()
            self._watching.close()
            self._watching = None

    def forget_traces(self, *, at_leisure: bool = False) -> bool:
        """Clear the file of what was erased and committed; to be called outside a session of one's own.

        What SQLite deletes is overwritten (`secure_delete`) in pages of the write-ahead log, and older
        pages are still there: all of it goes into the file, and the log is emptied. Nor are the copies
        overwritten that stay in unused parts of pages where rows were moved: the file is written anew.
        Nobody can write meanwhile, so that a long file waits until nobody is expected at the door,
        `at_leisure`. It takes the room for two more files like it.

        Returns whether nothing is left: somebody's reading may keep it from that, or there may be no
        leisure. PostgreSQL clears by itself what its next vacuum comes by. Raises `OutOfOrder`.
        """
        if self.file is None:
            return True
        try:
            self._still_there()
            with self._writer.connect() as connection:
                raw = connection.connection.cursor()
                try:
                    if not _empty_log(raw):
                        return False
                    if not at_leisure and self.file.stat().st_size > AT_ONCE:
                        return False
                    raw.execute("VACUUM")
                    return _empty_log(raw)
                finally:
                    raw.close()
        except (DBAPIError, sqlite3.Error) as error:
            self._writer.dispose()
            raise out_of_order(error, self.url) from error
        except OSError as error:
            said = f"{self.file} can't be read: {error.strerror}"
            raise OutOfOrder(Fault.UNREACHABLE, said) from error

    def close(self) -> None:
        """Let go of every connection, once no other thread uses any; the next session opens anew."""
        self._forget_watching()
        self._let_go()


def _empty_log(cursor: DBAPICursor) -> bool:
    """Have all of the write-ahead log in the file, and nothing in the log; or whether that is to wait."""
    busy, *_ = cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return not busy


def append_only(connection: Connection, table: str) -> None:
    """Have the database refuse every change to a line of `table`, and every removal of one."""
    for statement in _APPEND_ONLY[connection.dialect.name]:
        connection.exec_driver_sql(statement.format(table=table))


_APPEND_ONLY: dict[str, tuple[str, ...]] = {
    "sqlite": (
        "CREATE TRIGGER {table}_no_update BEFORE UPDATE ON {table} "
        "BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END",
        "CREATE TRIGGER {table}_no_delete BEFORE DELETE ON {table} "
        "BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END",
        # INSERT OR REPLACE by a program that leaves recursive_triggers off, as most do
        "CREATE TRIGGER {table}_no_replace BEFORE INSERT ON {table} "
        "WHEN EXISTS (SELECT 1 FROM {table} WHERE seq = NEW.seq OR id = NEW.id) "
        "BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END",
    ),
    "postgresql": (
        "CREATE FUNCTION {table}_refuse() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION '{table} is append-only'; END $$",
        "CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} "
        "FOR EACH STATEMENT EXECUTE FUNCTION {table}_refuse()",
    ),
}


def soundness(session: Session) -> list[str]:
    """What the database itself finds wrong with its file: damage, and rows that point nowhere."""
    connection = session.connection()
    if connection.dialect.name != "sqlite":
        return []
    damage = connection.exec_driver_sql("PRAGMA integrity_check(20)").scalars()
    astray = connection.exec_driver_sql("PRAGMA foreign_key_check")
    return [f"the file is damaged: {words}" for words in damage if words != "ok"] + [
        f"a row of {row[0]} points to a row of {row[2]} that is not there" for row in astray
    ]


def moment(session: Session) -> tuple[object, ...]:
    """Something that is another as soon as `session` can see what anybody has committed since.

    It may be another for less: on SQLite each connection has moments of its own.
    """
    connection = session.connection()
    if connection.dialect.name != "sqlite":
        return (connection.exec_driver_sql("SELECT pg_current_snapshot()::text").scalar(),)
    version = connection.exec_driver_sql("PRAGMA data_version").scalar()
    return connection.connection.dbapi_connection, version
