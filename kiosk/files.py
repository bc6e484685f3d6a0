"""Files that are there whole or not at all, also after a power cut."""

import errno
import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from uuid import UUID

from kiosk.errors import Fault, OutOfOrder

LEFT = 3600
"""Seconds after which a part belongs to a program that was stopped; others may be writing theirs."""


def save(folder: Path, stem: str, contents: Mapping[str, bytes]) -> list[Path]:
    """Write `contents`, by the endings of their names, into `folder`, which is there.

    Each appears whole, for this user's eyes only, and none before all are on the disk. Nothing that
    lies there is overwritten: all get the next name that is free. Raises `OSError`; then none of them is
    there.
    """
    beside: list[Path] = []
    made: list[Path] = []
    try:
        wanted = free(folder, stem, contents)
        for file, data in zip(wanted, contents.values(), strict=True):
            beside.append(_written_beside(file, data))
        for part, file in zip(beside, wanted, strict=True):
            settle(part, file)
            made.append(file)
    except OSError:
        _remove(made)
        raise
    finally:
        _remove(beside)
    return made


def _remove(files: Iterable[Path]) -> None:
    for file in files:
        with suppress(OSError):
            file.unlink()


def free(folder: Path, stem: str, endings: Iterable[str]) -> list[Path]:
    """Files of those `endings` (`pdf`) called `stem`, with a number behind it where one is taken."""
    wanted, number = list(endings), 1
    while True:
        name = stem if number == 1 else f"{stem}-{number}"
        files = [folder / f"{name}.{ending}" for ending in wanted]
        if not any(file.exists() for file in files):
            return files
        number += 1


def put(file: Path, data: bytes) -> None:
    """Write `file`, whole, unless another has got that name meanwhile. Raises `OSError`."""
    beside = _written_beside(file, data)
    try:
        settle(beside, file)
    finally:
        with suppress(OSError):
            beside.unlink()


def replace(file: Path, data: bytes) -> None:
    """Write `file`, whole, in place of any that lies there. Raises `OSError`."""
    beside = _written_beside(file, data)
    try:
        beside.replace(file)
    except OSError:
        with suppress(OSError):
            beside.unlink()
        raise
    sync_folder(file.parent)


def mark(person: UUID) -> str:
    """What tells somebody's files apart in their names: enough to find them again, and no name."""
    return person.hex[-10:]


def sweep(folder: Path, parts: str, now: datetime) -> None:
    """Delete the `parts` in `folder`, by their pattern, that nobody has written to for long."""
    for left in folder.glob(parts):
        if now.timestamp() - left.stat().st_mtime > LEFT:
            left.unlink(missing_ok=True)


def trouble(where: Path, error: OSError, said: str = "") -> OutOfOrder:
    """Why nothing could be written to `where`; `said` are other words for that."""
    what = said or f"{where} can't be written"
    full = error.errno in (errno.ENOSPC, errno.EDQUOT)
    fault = Fault.DISK_FULL if full else Fault.READ_ONLY
    return OutOfOrder(fault, f"{what}: {error.strerror}")


def settle(beside: Path, file: Path) -> None:
    """Give the finished file `beside` the name of `file`, unless another has it.

    Of two who try at the same moment, the first one's stays; the folder then remembers it.
    """
    try:
        os.link(beside, file)
    except FileExistsError:
        return
    except OSError:  # a file system without links, as on most sticks
        if file.exists():
            return
        beside.rename(file)
    sync_folder(file.parent)


def sync_folder(folder: Path) -> None:
    """Have the names in `folder` reach the disk, where the system lets a folder be opened."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _written_beside(file: Path, data: bytes) -> Path:
    """A file beside `file` with that in it, on the disk, for this user's eyes only."""
    beside = file.with_name(f".{file.name}.{os.getpid()}.part")
    try:
        handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
    except OSError:
        with suppress(OSError):
            beside.unlink()
        raise
    return beside
