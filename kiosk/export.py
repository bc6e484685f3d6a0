"""The journal as a file for a spreadsheet: there whole or not at all, and for this user's eyes only.

UTF-8 with a byte order mark and semicolons, as a French spreadsheet opens it. A cell that begins like
a formula gets an apostrophe before it (OWASP, *CSV Injection*): names are typed by anybody.
"""

import csv
import io
import os
from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TextIO

from kiosk import files, placetime
from kiosk.data import Session
from kiosk.folder import make_folder
from kiosk.journal import journal, why
from kiosk.records import Place
from kiosk.records.journal import Asked, Cursor, Line, Wording

FOLDER = "exports"
"""Where exports lie, within the data folder."""
PIECE = 500
"""Lines that are read at once; whoever waits for the board waits no longer than that takes."""
MARK = "\ufeff"
FORMULA = ("=", "+", "-", "@", "\t", "\r")


def cell(text: str) -> str:
    """`text` as no spreadsheet takes it for a formula."""
    return f"'{text}" if text.startswith(FORMULA) else text


def row(line: Line, place: Place, wording: Wording) -> list[str]:
    """A line's cells.

    When it occurred, and was noted (ISO 8601 on the place's clock), what, whom it concerns, how many they
    are, who did it, in which role, at which station, and why.
    """
    return [
        placetime.local(line.at, place).isoformat(timespec="seconds"),
        placetime.local(line.recorded_at, place).isoformat(timespec="seconds"),
        cell(wording.what.get(line.what, line.what)),
        cell(line.subject or (wording.erased if line.erased else "")),
        str(line.headcount),
        cell(line.actor or ""),
        cell("" if line.by is None else wording.by.get(line.by, line.by)),
        cell(wording.stations.get(line.station, line.station)),
        cell(why(line, wording)),
    ]


def heading(wording: Wording) -> str:
    """How such a file begins."""
    return MARK + _lines([[cell(title) for title in wording.titles]])


def export_csv(
    session: Session, place: Place, asked: Asked, wording: Wording, stream: TextIO
) -> int:
    """Write all of what is `asked` of the journal into `stream`. Returns how many lines that is."""
    stream.write(heading(wording))
    written, before = 0, None
    while True:
        page = journal(session, place, asked, before=before, most=PIECE)
        stream.write(_lines(row(line, place, wording) for line in page.lines))
        written, before = written + len(page.lines), page.before
        if before is None:
            return written


class Export:
    """A journal on its way to a file of the folder of exports, piece by piece.

    Each piece is a reading of its own; what is written down while it goes on is not in it.
    """

    def __init__(
        self, folder: Path, place: Place, asked: Asked, wording: Wording, now: datetime
    ) -> None:
        """Into the data folder `folder`, named for `now`. Nothing is written yet."""
        self._folder, self._place, self._asked, self._wording = folder, place, asked, wording
        here = placetime.local(now, place)
        self._name = f"journal-{here:%Y-%m-%d}-{here.hour:02}h{here.minute:02}"
        self._now = now
        self._before: Cursor | None = None
        self._stream: TextIO | None = None
        self.written = 0
        """How many lines are in it so far."""
        self.file: Path | None = None
        """Where it lies, once it is whole."""

    @property
    def _beside(self) -> Path:
        return self._folder / FOLDER / f"{self._name}.{os.getpid()}.part"

    def go_on(self, session: Session) -> bool:
        """Write the next piece. Returns whether there is more.

        Raises `OutOfOrder` for a full disk or a folder that can't be written; nothing is left then.
        """
        try:
            stream = self._stream or self._begin()
            page = journal(session, self._place, self._asked, before=self._before, most=PIECE)
            stream.write(_lines(row(line, self._place, self._wording) for line in page.lines))
            self.written += len(page.lines)
            self._before = page.before
            if page.before is None:
                self._finish(stream)
        except OSError as error:
            self.abandon()
            raise files.trouble(self._folder / FOLDER, error) from error
        return self.file is None

    def abandon(self) -> None:
        """Leave nothing of what is not whole."""
        if self._stream is not None:
            with suppress(OSError):
                self._stream.close()
            self._stream = None
        with suppress(OSError):
            self._beside.unlink()

    def _begin(self) -> TextIO:
        make_folder(self._folder / FOLDER)
        files.sweep(self._folder / FOLDER, "*.part", self._now)
        handle = os.open(self._beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        self._stream = os.fdopen(handle, "w", encoding="utf-8", newline="")
        self._stream.write(heading(self._wording))
        return self._stream

    def _finish(self, stream: TextIO) -> None:
        stream.flush()
        os.fsync(stream.fileno())
        stream.close()
        self._stream = None
        (file,) = files.free(self._folder / FOLDER, self._name, ["csv"])
        files.settle(self._beside, file)
        with suppress(OSError):
            self._beside.unlink()
        self.file = file


def _lines(rows: Iterable[list[str]]) -> str:
    stream = io.StringIO()
    csv.writer(stream, delimiter=";", lineterminator="\r\n").writerows(rows)
    return stream.getvalue()
