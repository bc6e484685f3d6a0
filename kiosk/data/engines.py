"""How connections are opened: those that write and those that only read, on either database."""

import sqlite3
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

_WRITERS = 0x4C6F6765  # "Loge", the one advisory lock that all writers of a PostgreSQL place take


def engine_for(url: URL, file: Path | None, patience: float, *, writes: bool) -> Engine:
    """What opens connections to `url`, which is `file` if it is SQLite's.

    One that `writes` takes the writers' lock as a transaction begins; on any other nothing can be
    written. `patience` is how many seconds to wait for a lock. Raises what SQLAlchemy does of an
    address that is none.
    """
    return _of_server(url, patience, writes) if file is None else _of_file(file, patience, writes)


def _of_server(url: URL, patience: float, writes: bool) -> Engine:
    options = "-c default_transaction_read_only=" + ("off" if writes else "on")
    options += f" -c lock_timeout={int(patience * 1000)}"
    engine = create_engine(
        url,
        connect_args={"options": options, "connect_timeout": 5},
        pool_size=2,
        hide_parameters=True,
    )
    if writes:
        event.listen(engine, "begin", _take_the_writers_lock)
    return engine


def _take_the_writers_lock(connection: Connection) -> None:
    connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_WRITERS})")


def _of_file(file: Path, patience: float, writes: bool) -> Engine:
    engine = create_engine(
        "sqlite://",
        creator=_Opener(file, patience, writes),
        # What SQLAlchemy takes by itself here keeps a connection for each thread, and closes them all
        # when one thread disposes of it: under the hands of the others, which ends the program.
        poolclass=QueuePool,
        pool_size=2,
        hide_parameters=True,  # a trace in the log must not hold what is said of people
    )
    begin = "BEGIN IMMEDIATE" if writes else "BEGIN"
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql(begin))
    return engine


class _Opener:
    """Opens the file as every connection of ours must be opened."""

    def __init__(self, file: Path, patience: float, writes: bool) -> None:
        self.file, self.patience, self.writes = file, patience, writes

    def __call__(self) -> sqlite3.Connection:
        connection = sqlite3.connect(
            f"{self.file.absolute().as_uri()}?mode=rw",
            uri=True,
            timeout=self.patience,
            isolation_level=None,  # the driver's own idea of transactions leaves DDL out of them
            check_same_thread=False,  # the pool hands it to one thread at a time
        )
        try:
            # REPLACE deletes without a trigger unless triggers may set off others.
            connection.executescript(
                "PRAGMA foreign_keys=ON; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;"
                "PRAGMA recursive_triggers=ON;"
            )
            if not self.writes:
                connection.execute("PRAGMA query_only=ON")
            elif connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
                connection.execute("PRAGMA journal_mode=WAL")
        except BaseException:
            connection.close()
            raise
        return connection
