"""The list of those who were erased: their ids alone, outside the database and its backups.

It is what keeps them erased once an older copy of the database is put back (rule 14). A line is there
before the erasure counts; one that a power cut has torn is passed over.
"""

import os
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from kiosk.errors import Fault, OutOfOrder
from kiosk.files import sync_folder, trouble

FILE = "erasures"
"""Its name within the data folder."""

OWED = "erasures.owed"
"""What lies there as long as the database's file is to be cleared; it is empty."""


def note(folder: Path, ids: Iterable[UUID], now: datetime) -> None:
    """Add `ids` to the list in the data folder `folder`; on the disk when this returns.

    From then on it is owed to clear the database's file of them.

    Raises `OutOfOrder`.
    """
    file = folder / FILE
    moment = f"{now.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
    lines = "".join(f"{moment} {id}\n" for id in ids)
    try:
        handle = os.open(file, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
        with os.fdopen(handle, "r+b") as stream:
            end = stream.seek(0, os.SEEK_END)
            torn = end and (stream.seek(end - 1), stream.read(1))[1] != b"\n"
            stream.write(("\n" if torn else "").encode() + lines.encode())
            stream.flush()
            os.fsync(stream.fileno())
    except OSError as error:
        raise trouble(file, error) from error
    owe(folder)


def owe(folder: Path) -> None:
    """Remember in the data folder `folder` that the database's file is to be cleared of somebody.

    Raises `OutOfOrder`.
    """
    file = folder / OWED
    try:
        file.touch(mode=0o600)
        sync_folder(folder)
    except OSError as error:
        raise trouble(file, error) from error


def owed(folder: Path) -> bool:
    """Whether it is still to be cleared: the program ended first, or something was in the way."""
    return (folder / OWED).exists()


def settle(folder: Path) -> None:
    """It is cleared. Raises `OutOfOrder`."""
    file = folder / OWED
    try:
        file.unlink(missing_ok=True)
    except OSError as error:
        raise trouble(file, error) from error


def noted(folder: Path) -> set[UUID]:
    """Who is on the list of the data folder `folder`. Raises `OutOfOrder` for one that can't be read."""
    file = folder / FILE
    try:
        text = file.read_text(encoding="ascii", errors="replace")
    except FileNotFoundError:
        return set()
    except OSError as error:
        raise OutOfOrder(Fault.UNREACHABLE, f"{file}: {error.strerror}") from error
    return {id for line in text.splitlines() for id in _id(line)}


def _id(line: str) -> list[UUID]:
    try:
        return [UUID(line.split()[1])]
    except (IndexError, ValueError):
        return []
