"""The roll as a file that can be read when the program is dead, and the papers made of it.

`roll-call.html` in the data folder is written anew every minute and replaced as a whole: whoever opens it
finds a complete list, if not the latest one. It is for the eyes of this system's user alone.
"""

import errno
import os
import re
from contextlib import suppress
from datetime import date, datetime, timedelta
from pathlib import Path

from kiosk import placetime, rollpage
from kiosk.errors import Fault, OutOfOrder
from kiosk.files import sync_folder
from kiosk.records import Place
from kiosk.records.rollcall import Roll

NAME = "roll-call.html"
PAPERS = "roll-calls"
"""The folder of the papers, in the data folder."""
KEPT = timedelta(days=90)
"""How long a paper is kept: as long as the names of visits (rule 14)."""


def write(folder: Path, roll: Roll) -> Path:
    """Write `roll` to its file in `folder`, whole and on the disk when this returns.

    Raises `OutOfOrder`; the file is then what it was before.
    """
    return _replace(folder / NAME, rollpage.document(roll).encode())


def _replace(file: Path, content: bytes) -> Path:
    beside = file.with_name(f".{file.name}.{os.getpid()}.part")
    try:
        handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        beside.replace(file)
        sync_folder(file.parent)
    except OSError as error:
        with suppress(OSError):
            beside.unlink()
        raise trouble(file, error) from error
    return file


def tidy(folder: Path, now: datetime, place: Place) -> None:
    """Take away what a program that was killed left half written, and papers older than `KEPT`."""
    oldest = placetime.local(now, place).date() - KEPT
    with suppress(OSError):
        for half in (*folder.glob(f".{NAME}.*.part"), *(folder / PAPERS).glob(".*.part")):
            half.unlink()
        for paper in (folder / PAPERS).glob("*.pdf"):
            made = re.search(r"\d{4}-\d\d-\d\d", paper.name)
            with suppress(ValueError):
                if made is not None and date.fromisoformat(made[0]) < oldest:
                    paper.unlink()


def write_paper(folder: Path, roll: Roll, pdf: bytes) -> Path:
    """Write the paper of `roll`, drawn as `pdf`, to `roll-calls/appel-2026-11-26-10h42.pdf`.

    Its folder is made; both are for this user's eyes only. Raises `OutOfOrder`.
    """
    papers = folder / PAPERS
    try:
        papers.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise trouble(papers, error) from error
    word = "appel" if roll.place.language == "fr" else "roll-call"
    here = placetime.local(roll.as_of, roll.place)
    return _replace(papers / f"{word}-{here:%Y-%m-%d-%Hh%M}.pdf", pdf)


def trouble(file: Path, error: OSError) -> OutOfOrder:
    """Why `file` could not be written."""
    full = error.errno in (errno.ENOSPC, errno.EDQUOT)
    fault = Fault.DISK_FULL if full else Fault.READ_ONLY
    return OutOfOrder(fault, f"{file} can't be written: {error.strerror}")
