"""The data folder of a place: its database, its key, this machine's settings, the log file.

The key lies beside the database and never in it: whoever copies the one alone can forge no card.
"""

import os
from contextlib import suppress
from pathlib import Path

from kiosk.errors import Fault, OutOfOrder
from kiosk.files import settle
from kiosk.records import Randomness

DATABASE = "loge.sqlite3"
KEY = "place.key"
KEY_BYTES = 32


def default_folder() -> Path:
    """Where this system keeps a program's data for its user."""
    from platformdirs import user_data_path

    return user_data_path("loge", appauthor=False)


def make_folder(folder: Path) -> None:
    """Make `folder`, for this user's eyes only. Raises `OutOfOrder`."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise OutOfOrder(
            Fault.READ_ONLY, f"the folder {folder} can't be made: {error.strerror}"
        ) from error


def read_key(folder: Path) -> bytes:
    """The place's key (32 bytes). Raises `OutOfOrder` where it is gone or is none."""
    file = folder / KEY
    try:
        key = bytes.fromhex(file.read_text(encoding="ascii"))
    except FileNotFoundError as error:
        raise OutOfOrder(
            Fault.MISSING, f"{file} is not there; without it no code is known: restore a backup"
        ) from error
    except OSError as error:
        raise OutOfOrder(Fault.UNREACHABLE, f"{file}: {error.strerror}") from error
    except ValueError:
        key = b""
    if len(key) != KEY_BYTES:
        raise OutOfOrder(Fault.DAMAGED, f"{file} holds no key; restore a backup")
    return key


def make_key(folder: Path, random: Randomness) -> bytes:
    """Make the place's key unless there is one; of two who try at once, both get the first one's."""
    file = folder / KEY
    beside = folder / f"{KEY}.{os.getpid()}.new"
    try:
        handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "w", encoding="ascii") as stream:
            stream.write(random(KEY_BYTES).hex() + "\n")
            stream.flush()
            os.fsync(stream.fileno())
        settle(beside, file)
    except OSError as error:
        raise OutOfOrder(
            Fault.READ_ONLY, f"nothing can be written in {folder}: {error.strerror}"
        ) from error
    finally:
        with suppress(OSError):
            beside.unlink()
    return read_key(folder)
