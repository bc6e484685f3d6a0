"""Files that are there whole or not at all, also after a power cut."""

import os
from contextlib import suppress
from pathlib import Path


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
