"""The roll as a file that can be read when the program is dead, and the papers made of it.

`roll-call.html` in the data folder is written anew every minute and replaced as a whole: whoever opens it
finds a complete list, if not the latest one. It is for the eyes of this system's user alone.
"""

import re
from contextlib import suppress
from datetime import date, datetime, timedelta
from pathlib import Path

from kiosk import files, placetime, rollpage
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
    try:
        files.replace(file, content)
    except OSError as error:
        raise files.trouble(file, error) from error
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
        raise files.trouble(papers, error) from error
    word = "appel" if roll.place.language == "fr" else "roll-call"
    here = placetime.local(roll.as_of, roll.place)
    return _replace(papers / f"{word}-{here:%Y-%m-%d-%Hh%M}.pdf", pdf)
