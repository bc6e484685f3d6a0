"""Where files of this machine lie that somebody may choose: sticks, downloads, pictures, documents.

Everything here may take seconds (a stick wakes up, a folder is long), so none of it belongs on the
thread that draws.
"""

import os
import stat
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from heapq import nlargest
from pathlib import Path

from kiosk.taking import sticks

MOST = 500
"""How many lines of one folder are offered: the newest."""


class SpotKind(StrEnum):
    """What a folder to begin in is to the people at the desk."""

    STICK = "stick"
    DRIVE = "drive"
    DOWNLOADS = "downloads"
    PICTURES = "pictures"
    DOCUMENTS = "documents"
    DESKTOP = "desktop"
    HOME = "home"


@dataclass(frozen=True, slots=True)
class Spot:
    """A folder to begin in."""

    kind: SpotKind
    path: Path


@dataclass(frozen=True, slots=True)
class Lying:
    """A file, or a folder, that lies in one; `size` in bytes, None of a folder. `changed_at` is UTC."""

    path: Path
    is_folder: bool
    size: int | None
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class Listing:
    """What lies in a folder, the newest first; `files` tells whether any of it can be chosen.

    A folder that `is_gone` can't be read: the stick was pulled out, or it is somebody else's.
    """

    lying: tuple[Lying, ...] = ()
    files: int = 0
    is_gone: bool = False


def spots() -> tuple[Spot, ...]:
    """The folders to begin in: sticks first, then those that this user has."""
    found = [Spot(SpotKind.STICK, stick) for stick in sticks()]
    taken = {spot.path for spot in found}
    for kind, path in (*_own_folders(), *_drives()):
        if path not in taken and path.is_dir():
            taken.add(path)
            found.append(Spot(kind, path))
    return tuple(found)


def look(folder: Path, endings: Sequence[str]) -> Listing:
    """The files in `folder` whose names end with one of `endings` (`.png`), and its folders.

    Capitals do not count. What is hidden, or nothing that one can open, is left out.
    """
    wanted = tuple(ending.casefold() for ending in endings)
    try:
        with os.scandir(folder) as entries:
            lying = list(_lying(entries, wanted))
    except OSError:
        return Listing(is_gone=True)
    newest = nlargest(MOST, lying, key=lambda each: (each.changed_at, each.path.name))
    return Listing(tuple(newest), sum(not each.is_folder for each in newest))


def _lying(entries: Iterator[os.DirEntry[str]], wanted: tuple[str, ...]) -> Iterator[Lying]:
    for entry in entries:
        with suppress(OSError):  # a link to nowhere, or gone meanwhile
            known = entry.stat()
            if _is_hidden(entry.name, known):
                continue
            changed_at = _moment(known.st_mtime)
            if stat.S_ISDIR(known.st_mode):
                yield Lying(Path(entry.path), True, None, changed_at)
            elif stat.S_ISREG(known.st_mode) and entry.name.casefold().endswith(wanted):
                yield Lying(Path(entry.path), False, known.st_size, changed_at)


def _moment(seconds: float) -> datetime:
    """When that was; a stick may hold dates of any kind."""
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (OverflowError, OSError, ValueError):
        return datetime.fromtimestamp(0, UTC)


def _own_folders() -> Iterator[tuple[SpotKind, Path]]:
    from platformdirs import (
        user_desktop_path,
        user_documents_path,
        user_downloads_path,
        user_pictures_path,
    )

    home = Path.home()
    yield SpotKind.DOWNLOADS, user_downloads_path()
    yield SpotKind.DOWNLOADS, home / "Téléchargements"  # where no desktop has written down which
    yield SpotKind.PICTURES, user_pictures_path()
    yield SpotKind.DOCUMENTS, user_documents_path()
    yield SpotKind.DESKTOP, user_desktop_path()
    yield SpotKind.HOME, home


if sys.platform == "win32":
    from string import ascii_uppercase

    def _drives() -> Iterator[tuple[SpotKind, Path]]:
        yield from ((SpotKind.DRIVE, Path(f"{letter}:\\")) for letter in ascii_uppercase)

    def _is_hidden(name: str, known: os.stat_result) -> bool:
        return bool(known.st_file_attributes & stat.FILE_ATTRIBUTE_HIDDEN) or name.startswith(".")

else:

    def _drives() -> Iterator[tuple[SpotKind, Path]]:
        yield from ()

    def _is_hidden(name: str, _known: os.stat_result) -> bool:
        return name.startswith(".")
