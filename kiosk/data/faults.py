"""Turns a database driver's errors into the trouble of the world that they stand for."""

import errno
import shutil
import sqlite3
from pathlib import Path

from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError

from kiosk.errors import Fault, OutOfOrder

_SQLITE: dict[int, tuple[Fault, str]] = {
    sqlite3.SQLITE_BUSY: (Fault.LOCKED, "{where} is locked by another program"),
    sqlite3.SQLITE_LOCKED: (Fault.LOCKED, "{where} is locked by another program"),
    sqlite3.SQLITE_READONLY: (Fault.READ_ONLY, "{where} can't be written"),
    sqlite3.SQLITE_PERM: (Fault.READ_ONLY, "{where} can't be written"),
    sqlite3.SQLITE_FULL: (Fault.DISK_FULL, "the disk of {where} is full"),
    sqlite3.SQLITE_CORRUPT: (Fault.DAMAGED, "{where} is damaged; restore a backup"),
    sqlite3.SQLITE_NOTADB: (Fault.DAMAGED, "{where} is not a database"),
}
_NEEDED = 256 * 1024  # bytes that SQLite wants for its write-ahead log and its index of it

_POSTGRESQL: dict[str, tuple[Fault, str]] = {
    "53100": (Fault.DISK_FULL, "the disk of {where} is full"),
    "55P03": (Fault.LOCKED, "{where} is locked by another program"),
    "25006": (Fault.READ_ONLY, "{where} can't be written"),
}


def vanished(file: Path) -> OutOfOrder:
    """There is no file where the place's database was."""
    return OutOfOrder(Fault.MISSING, f"{file} is not there")


def out_of_order(error: DBAPIError | sqlite3.Error, url: URL) -> OutOfOrder:
    """The trouble behind `error`, in words that name the database at `url` (never its password).

    An error that is ours and not the world's (broken SQL, a broken rule) is raised again as it is.
    """
    cause = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(cause, sqlite3.Error):
        return _of_sqlite(cause, Path(url.database or "")) or _ours(error)
    return _of_postgresql(cause, url.render_as_string(hide_password=True)) or _ours(error)


def _ours(error: Exception) -> OutOfOrder:
    raise error


def _of_sqlite(cause: sqlite3.Error, file: Path) -> OutOfOrder | None:
    if isinstance(cause, sqlite3.IntegrityError):
        return None
    code = getattr(cause, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
    if code in (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN):
        return _of_the_disk(cause, file)
    if code not in _SQLITE:
        return None
    fault, words = _SQLITE[code]
    return OutOfOrder(fault, words.format(where=file))


def _of_the_disk(cause: sqlite3.Error, file: Path) -> OutOfOrder:
    """SQLite only says that it could not read, write or open: look why."""
    try:
        if not file.exists():
            return vanished(file)
        if shutil.disk_usage(file.parent).free < _NEEDED:
            return OutOfOrder(Fault.DISK_FULL, f"the disk of {file} is full")
        with file.open("r+b"):
            pass
    except OSError as error:
        if error.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
            return OutOfOrder(Fault.READ_ONLY, f"{file} can't be written")
        return OutOfOrder(Fault.UNREACHABLE, f"{file} can't be opened: {error.strerror}")
    return OutOfOrder(Fault.UNREACHABLE, f"{file} can't be read or written: {cause}")


def _of_postgresql(cause: BaseException | None, where: str) -> OutOfOrder | None:
    state = getattr(cause, "sqlstate", None)
    if state in _POSTGRESQL:
        fault, words = _POSTGRESQL[state]
        return OutOfOrder(fault, words.format(where=where))
    lost = state is None and type(cause).__name__ == "OperationalError"
    if lost or (state or "")[:2] in ("08", "57", "28", "3D"):
        return OutOfOrder(Fault.UNREACHABLE, f"{where} does not answer")
    return None
