"""Copies of an SQLite file that may be in use."""

import sqlite3
from pathlib import Path
from typing import Any

from kiosk.errors import Fault, OutOfOrder


def copy_to(source: Path, target: Path) -> None:
    """Write a whole, consistent copy of an SQLite file that may be in use.

    `target` appears only when complete and on the disk. Raises `OutOfOrder`.
    """
    beside = target.with_name(target.name + ".part")
    try:
        opened: list[Any] = [sqlite3.connect(f"{source.absolute().as_uri()}?mode=ro", uri=True)]
        try:
            opened.append(sqlite3.connect(beside))
            opened[0].backup(opened[1])
        finally:
            for connection in opened:
                connection.close()
        beside.replace(target)
    except (sqlite3.Error, OSError) as error:
        beside.unlink(missing_ok=True)
        raise OutOfOrder(
            Fault.UNREACHABLE, f"no backup could be written to {target}: {error}"
        ) from error
