"""What a driver complains of is told in words about the world, or left as our own mistake."""

import sqlite3
from pathlib import Path

import psycopg
import pytest
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError

from kiosk.data.faults import out_of_order
from kiosk.errors import Fault

SERVER = make_url("postgresql+psycopg://loge:secret@server/loge")


def complaint(code: int) -> sqlite3.OperationalError:
    """SQLite's complaint of that code."""
    error = sqlite3.OperationalError("it says so")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("code", "fault"),
    [
        (sqlite3.SQLITE_BUSY, Fault.LOCKED),
        (sqlite3.SQLITE_FULL, Fault.DISK_FULL),
        (sqlite3.SQLITE_READONLY_DBMOVED, Fault.READ_ONLY),
        (sqlite3.SQLITE_CORRUPT, Fault.DAMAGED),
        (sqlite3.SQLITE_NOTADB, Fault.DAMAGED),
        (sqlite3.SQLITE_IOERR_READ, Fault.UNREACHABLE),
        (sqlite3.SQLITE_CANTOPEN, Fault.UNREACHABLE),
    ],
)
def test_sqlite_s_complaints_are_told_in_words(tmp_path: Path, code: int, fault: Fault) -> None:
    file = tmp_path / "loge.sqlite3"
    file.touch()
    told = out_of_order(complaint(code), make_url(f"sqlite:///{file}"))
    assert told.fault is fault
    assert str(file) in str(told)


def test_a_file_that_can_not_be_opened_is_looked_at(tmp_path: Path) -> None:
    gone = make_url(f"sqlite:///{tmp_path / 'none.sqlite3'}")
    assert out_of_order(complaint(sqlite3.SQLITE_CANTOPEN), gone).fault is Fault.MISSING
    folder = make_url(f"sqlite:///{tmp_path}")
    assert out_of_order(complaint(sqlite3.SQLITE_CANTOPEN), folder).fault is Fault.UNREACHABLE


@pytest.mark.parametrize(
    ("error", "fault"),
    [
        (psycopg.errors.DiskFull(), Fault.DISK_FULL),
        (psycopg.errors.LockNotAvailable(), Fault.LOCKED),
        (psycopg.errors.ReadOnlySqlTransaction(), Fault.READ_ONLY),
        (psycopg.errors.AdminShutdown(), Fault.UNREACHABLE),
        (psycopg.OperationalError("connection refused"), Fault.UNREACHABLE),
    ],
)
def test_a_server_s_complaints_are_told_without_its_password(
    error: psycopg.Error, fault: Fault
) -> None:
    told = out_of_order(DBAPIError("SELECT 1", {}, error), SERVER)
    assert told.fault is fault
    assert "secret" not in str(told)


@pytest.mark.parametrize(
    "error",
    [
        sqlite3.IntegrityError("UNIQUE constraint failed"),
        complaint(sqlite3.SQLITE_ERROR),
        psycopg.errors.UndefinedTable(),
    ],
)
def test_our_own_mistakes_stay_our_own(error: Exception) -> None:
    wrapped = DBAPIError("SELECT 1", {}, error)
    with pytest.raises(DBAPIError):
        out_of_order(wrapped, SERVER)
