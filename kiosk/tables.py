"""Reads a table out of a file that somebody brings: CSV as spreadsheets write it, or XLSX.

A line that can't be made out stops no other; a file that is no table is refused, with why. Nothing here
knows what the columns mean (see `kiosk.columns`), nor the database.
"""

from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from kiosk.csvlines import decoded, parsed
from kiosk.records.importing import Line, NotRead, Table

LARGEST = 32 * 1024 * 1024
"""Bytes in a file; a hundred thousand people take a third of that."""
MOST = 100_000
"""Lines that are taken."""
WIDEST = 256
"""Columns that are looked at."""
PIECE = 250
"""Lines that are read at once."""
HEAD = 40
"""Lines among which the names of the columns are looked for: some lists have a title above."""

T = TypeVar("T")
Cells = tuple[str, ...]
Pieces = Generator[int, None, T]
"""Something that is read in pieces: how many lines so far, and in the end what came of it."""
Knows = Callable[[Cells], int]
"""Of how many cells of a line somebody knows what a column of that name says."""

_KINDS = (
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", NotRead.OLD),
    (b"\x89PNG", NotRead.NO_TABLE),
    (b"\xff\xd8\xff", NotRead.NO_TABLE),
    (b"GIF8", NotRead.NO_TABLE),
    (b"%PDF", NotRead.NO_TABLE),
    (b"RIFF", NotRead.NO_TABLE),
    (b"PK\x05\x06", NotRead.EMPTY),  # an archive with nothing in it
)
_DATA = (
    "start entering data below this line"  # a template of Frappe's, above its first line of data
)


class Unreadable(Exception):
    """A file is no table; `why` says what it is."""

    def __init__(self, why: NotRead) -> None:
        """For that reason."""
        super().__init__(why)
        self.why = why


def read_table(raw: bytes, knows: Knows) -> Table:
    """The table in the bytes of a file.

    The names of its columns are the line among the first of which `knows` knows most, else the first line
    that has two cells, else the first. Raises `Unreadable`.
    """
    return _drained(_pieces(raw, knows))


def _drained(pieces: Pieces[T]) -> T:
    while True:
        try:
            next(pieces)
        except StopIteration as end:
            found: T = end.value
            return found


def judge(raw: bytes) -> None:
    """Refuse what is no table by its size or its first bytes. Raises `Unreadable`."""
    if len(raw) > LARGEST:
        raise Unreadable(NotRead.TOO_LARGE)
    if not raw.strip(b" \t\r\n\0"):
        raise Unreadable(NotRead.EMPTY)
    for begins, why in _KINDS:
        if raw.startswith(begins):
            hidden = "EncryptedPackage".encode("utf-16-le") in raw
            raise Unreadable(NotRead.LOCKED if hidden and why is NotRead.OLD else why)


def _pieces(raw: bytes, knows: Knows) -> Pieces[Table]:
    judge(raw)
    if raw.startswith(b"PK\x03\x04"):
        from kiosk.workbook import sheets  # which loads what reads spreadsheets: not for a CSV

        found: list[tuple[int, Table] | None] = []
        for sheet in sheets(raw):
            yield 0
            table = yield from _table(sheet, knows)
            found.append(table)
        return _best(found)
    text = decoded(raw)
    if isinstance(text, NotRead):
        raise Unreadable(text)
    delimiter = max(";,\t", key=lambda mark: _score(parsed(_head(text), mark), knows))
    return _best([(yield from _table(parsed(text, delimiter), knows))])


class Reading:
    """A file on its way to a table, piece by piece; whoever goes on no more has stopped it."""

    def __init__(self, file: Path, knows: Knows) -> None:
        """Of `file`. Nothing is read yet."""
        self._file, self._knows = file, knows
        self._pieces: Pieces[Table] | None = None
        self.lines = 0
        """How many were read so far."""

    def go_on(self) -> Table | NotRead | None:
        """Read the next piece. Returns the table, or why the file is none; None while there is more."""
        try:
            if self._pieces is None:
                with self._file.open("rb") as stream:
                    self._pieces = _pieces(stream.read(LARGEST + 1), self._knows)
            self.lines = next(self._pieces)
        except StopIteration as end:
            table: Table = end.value
            return table
        except OSError:
            return NotRead.UNREACHABLE
        except Unreadable as unreadable:
            return unreadable.why
        return None


def _head(text: str) -> str:
    return "\n".join(text[: 1 << 16].splitlines()[:HEAD])


def _score(lines: Iterable[Line], knows: Knows) -> tuple[int, int]:
    """How well a delimiter suits: by the columns known in the best line, then by how many there are."""
    rows = [line.cells for line in lines if line.cells is not None]
    return (
        max((knows(row) for row in rows), default=0),
        sum(len(row) - 1 for row in rows),
    )


def _table(lines: Iterable[Line], knows: Knows) -> Pieces[tuple[int, Table] | None]:
    """The table of these lines, and how many of its columns are known; None where there is none."""
    stream = iter(lines)
    first = yield from _some(stream, HEAD, 0)
    titled = [(knows(line.cells), line.cells, n) for n, line in enumerate(first) if line.cells]
    if not titled:
        return None
    known = max(score for score, _, _ in titled)
    wide = (each for each in titled if sum(bool(cell.strip()) for cell in each[1]) > 1)
    _, header, at = (
        next(each for each in titled if each[0] == known) if known else next(wide, titled[0])
    )
    below = first[at + 1 :]
    marks = [n for n, line in enumerate(below) if line.cells and line.cells[0].lower() == _DATA]
    below = below[marks[0] + 1 :] if marks else below
    below += yield from _some(stream, MOST + 1 - len(below), len(below))
    if len(below) > MOST:
        raise Unreadable(NotRead.TOO_MANY)
    if len(header) > WIDEST:
        below = [replace(line, cells=line.cells and line.cells[:WIDEST]) for line in below]
    return known, Table(tuple(cell.strip() for cell in header[:WIDEST]), tuple(below))


def _some(stream: Iterator[Line], most: int, before: int) -> Pieces[list[Line]]:
    """So many lines at most that say something; `before` were read already."""
    found: list[Line] = []
    for number, line in enumerate(stream, 1):
        if line.cells is None or any(cell.strip() for cell in line.cells):
            found.append(line)
        if len(found) == most:
            break
        if number % PIECE == 0:
            yield before + len(found)
    return found


def _best(tables: Iterable[tuple[int, Table] | None]) -> Table:
    """The first table with columns that are known, else the first."""
    found = [table for table in tables if table is not None]
    if not found:
        raise Unreadable(NotRead.EMPTY)
    return next((table for known, table in found if known), found[0][1])
