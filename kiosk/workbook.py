"""Reads the sheets of an XLSX file that may be anybody's, so that it can't fill or stop this machine.

What it unpacks to is known from the archive's directory before anything is unpacked, and zipfile
gives no more of a part than that says. No document type is let in, so that no entity can grow
(CVE-2003-1564, *billion laughs*). Formulas count as what they last came to, nothing where that is an
error; links and macros are never looked at.
"""

import io
import itertools
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from datetime import date, datetime, time
from typing import IO
from xml.parsers import expat

from openpyxl import load_workbook
from openpyxl.cell.cell import ERROR_CODES

from kiosk.records.importing import Line, NotRead
from kiosk.tables import WIDEST, Unreadable

UNPACKED = 160 * 1024 * 1024
"""Bytes of all parts; a hundred thousand people take half of that."""
PARTS = 2000
SQUEEZED = 200
"""By how much a part may have been packed: sheets of one value repeated come to a hundred."""
SMALL = 1 << 20
"""Bytes of a part that may be packed by any factor."""
LONGEST = 1_048_576
"""Rows of a sheet at most (ECMA-376, as Excel has it), and of all sheets of a book: however few bytes say
that a million are empty, going through them takes some ten seconds."""
_PIECE = 1 << 16
_PACKED = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""How a part may be packed (ECMA-376-2, annex C); of other ways zipfile unpacks too much at once."""

# It tells the terminal of all that it leaves out of a file: styles, checks, pictures.
warnings.filterwarnings("ignore", category=UserWarning, module="openpyxl")


def sheets(raw: bytes) -> Iterator[Iterator[Line]]:
    """The lines of each sheet in `raw`, in their order, the empty ones among them without cells.

    Raises `Unreadable`, also while it goes on.
    """
    _inspect(raw)
    try:
        book = load_workbook(io.BytesIO(raw), read_only=True, data_only=True, keep_links=False)
    except Unreadable:
        raise
    except Exception:  # whatever a made-up file makes it stumble over
        raise Unreadable(NotRead.BROKEN) from None
    rows_of_book = itertools.count(1)
    try:
        for sheet in book.worksheets:
            sheet.reset_dimensions()  # what it says of its size need not be so
            yield _lines(sheet.iter_rows(max_col=WIDEST, values_only=True), rows_of_book)
    finally:
        book.close()


def _lines(rows: Iterator[tuple[object, ...]], rows_of_book: Iterator[int]) -> Iterator[Line]:
    try:
        for number, row in enumerate(rows, 1):
            if next(rows_of_book) > LONGEST:
                raise Unreadable(NotRead.TOO_MANY)
            last = next((n for n in range(len(row), 0, -1) if row[n - 1] is not None), 0)
            yield Line(number, tuple(map(_said, row[:last])))
    except Unreadable:
        raise
    except Exception:
        raise Unreadable(NotRead.BROKEN) from None


def _said(value: object) -> str:
    """What a cell says, as it would be typed."""
    match value:
        case None:
            return ""
        case datetime():
            return value.date().isoformat() if value.time() == time() else value.isoformat(" ")
        case date():
            return value.isoformat()
        case float() if value.is_integer():
            return str(int(value))
        case str() if value in ERROR_CODES:  # a formula that came to nothing
            return ""
        case _:
            return str(value)


def _inspect(raw: bytes) -> None:
    """Let nothing be unpacked that is too much or no spreadsheet."""
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            parts = archive.infolist()
            _judge(parts)
            for part in parts:  # whatever it calls itself: other parts say what is read as XML
                with archive.open(part) as stream:
                    _refuse_document_types(stream)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError):
        raise Unreadable(NotRead.BROKEN) from None


def _judge(parts: list[zipfile.ZipInfo]) -> None:
    """Refuse an archive for what its directory says of it."""
    names = {part.filename for part in parts}
    if "mimetype" in names and "content.xml" in names:
        raise Unreadable(NotRead.OTHER_KIND)
    if len(parts) > PARTS or sum(part.file_size for part in parts) > UNPACKED:
        raise Unreadable(NotRead.SWOLLEN)
    if "[Content_Types].xml" not in names:
        raise Unreadable(NotRead.NO_TABLE)
    for part in parts:
        if part.flag_bits & 1:
            raise Unreadable(NotRead.LOCKED)
        if part.compress_type not in _PACKED:
            raise Unreadable(NotRead.BROKEN)
        if part.file_size > max(SMALL, SQUEEZED * part.compress_size):
            raise Unreadable(NotRead.SWOLLEN)


class _Begun(Exception):
    """The first element is there: no document type can come any more."""


def _refuse_document_types(stream: IO[bytes]) -> None:
    parser = expat.ParserCreate()

    def refuse(*_: object) -> None:
        raise Unreadable(NotRead.BROKEN)

    def begin(*_: object) -> None:
        raise _Begun

    parser.StartDoctypeDeclHandler = refuse
    parser.StartElementHandler = begin
    try:
        while piece := stream.read(_PIECE):
            parser.Parse(piece, False)
    except (_Begun, expat.ExpatError):
        return  # what is no XML is openpyxl's to refuse
