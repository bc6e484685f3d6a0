"""All of the place's settings as one file: written, and read again with a look at what it would change.

JSON in UTF-8, one setting a line, with a version. What only one machine knows (its camera, its printer,
the folder of the monthly report) is not in it, nor is anything about people.
"""

import json
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import NoReturn

from kiosk import choicebook, choices, files
from kiosk.data import Session, places
from kiosk.errors import Fault, OutOfOrder
from kiosk.records import Place
from kiosk.records.choices import FileLine, NotRead, Setting, Value, Wrong

VERSION = 1
KIND = "loge settings"
LARGEST = 256 * 1024
"""Bytes of a file that is read at all: ours have some two thousand."""
MOST = 200
"""So many lines of a file are looked at; ours have some twenty."""


def text(place: Place) -> str:
    """The settings of `place` as a file has them."""
    kept = choicebook.values(place)
    lines = ",\n".join(
        f"    {json.dumps(setting)}: {json.dumps(kept[setting], ensure_ascii=False)}"
        for setting in kept
    )
    return (
        f'{{\n  "kind": "{KIND}",\n  "version": {VERSION},\n  "settings": {{\n{lines}\n  }}\n}}\n'
    )


def save(content: str, folder: Path, stem: str) -> Path:
    """Write the settings into `folder`, named `stem` or with a number behind it, and return the file.

    Nothing that lies there is overwritten, and nothing is there by half. Raises `OutOfOrder`.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (file,) = files.save(folder, stem, {"json": content.encode()})
    except OSError as error:
        raise files.trouble(folder, error) from error
    return file


def load(file: Path) -> dict[str, Value] | NotRead:
    """The settings in `file`, of which no more is read than settings take. Raises `OutOfOrder`."""
    try:
        with file.open("rb") as stream:
            return read(stream.read(LARGEST + 1))
    except OSError as error:
        raise OutOfOrder(Fault.UNREACHABLE, f"{file}: {error.strerror}") from error


def read(content: bytes) -> dict[str, Value] | NotRead:
    """The settings that a file says, by their names, unlooked at; or why it is none of settings."""
    if len(content) > LARGEST:
        return NotRead.TOO_LARGE
    try:
        said = json.loads(
            content.decode("utf-8-sig"), object_pairs_hook=_pairs, parse_constant=_refuse
        )
    except (ValueError, RecursionError):
        return NotRead.NOT_OURS
    if not isinstance(said, dict) or said.get("kind") != KIND:
        return NotRead.NOT_OURS
    version, settings = said.get("version"), said.get("settings")
    if type(version) is not int:
        return NotRead.NOT_OURS
    if version > VERSION:
        return NotRead.NEWER
    if version != VERSION or not isinstance(settings, dict) or len(settings) > MOST:
        return NotRead.NOT_OURS
    return settings


def preview(session: Session, moment: datetime, said: Mapping[str, Value]) -> tuple[FileLine, ...]:
    """What the settings that a file `said` would change, and which of them can't be, in its order."""
    now = places.place_now(session)
    kept = choicebook.values(now)
    known = {
        Setting(name): choicebook.tidied(Setting(name), value)
        for name, value in said.items()
        if name in set(Setting)
    }
    wrong = choices.refused(session, moment, now, known)
    return tuple(
        FileLine(name, kept[Setting(name)], known[Setting(name)], wrong.get(Setting(name)))
        if name in set(Setting)
        else FileLine(name[:64], None, value, Wrong.UNKNOWN)
        for name, value in said.items()
        if name not in set(Setting) or known[Setting(name)] != kept[Setting(name)]
    )


def _pairs(pairs: list[tuple[str, Value]]) -> dict[str, Value]:
    """A dictionary. Raises `ValueError` where one name is said twice: nobody could tell which holds."""
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a name is there twice")
    return found


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is no value")
