"""Reads a list of people out of a CSV or XLSX file, for the command: its columns have fixed names.

CSV as spreadsheets write it: UTF-8, UTF-16 or Windows-1252; comma, semicolon or tab. Every line that
can't be taken is named, with why; what can be said about the lines alone is said here, and nothing of it
needs the database.
"""

import csv
import io
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeVar
from uuid import UUID

from kiosk.csvlines import decoded, utf16
from kiosk.formulas import unguarded
from kiosk.records import LineError
from kiosk.records.importing import NotRead
from kiosk.spelling import Unfit, clean, clean_email
from kiosk.tables import LARGEST, Unreadable, judge

COLUMNS = (
    "name",
    "called",
    "email",
    "plan",
    "starts",
    "ends",
    "skills",
    "needs",
    "external_id",
)
OWN = "loge_id"
"""One more column, in a list that Loge has written itself: who a line is about. Its cells may hold an
apostrophe before what begins like a formula, and strokes between words."""

_NOT_READ = {
    NotRead.EMPTY: "the file is empty",
    NotRead.TOO_LARGE: f"the file is larger than {LARGEST >> 20} MB; split the list",
    NotRead.TOO_MANY: "the sheet has more lines than a spreadsheet may have",
    NotRead.SWOLLEN: "the file would unpack to far too much; it is not opened",
    NotRead.OLD: "the file is a spreadsheet of before 2007; save it as XLSX or CSV",
    NotRead.LOCKED: "the file has a password; save it without one",
    NotRead.OTHER_KIND: "the file is a spreadsheet of another kind; save it as XLSX or CSV",
    NotRead.NO_TABLE: "the file is no list; CSV and XLSX can be read",
    NotRead.BROKEN: "the file is damaged or not complete; save it again",
}
"""Why a file is none of people, and what to do."""

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class PersonLine:
    """What one line says of a person; None where it says nothing, which leaves things as they are."""

    line: int
    name: str
    called: str | None = None
    email: str | None = None
    plan: str | None = None
    starts: date | None = None
    ends: date | None = None
    skills: tuple[str, ...] | None = None
    needs: tuple[str, ...] | None = None
    external_id: str | None = None
    loge_id: UUID | None = None


def read_people(raw: bytes) -> tuple[list[PersonLine], list[LineError]]:
    """The people in `raw`, and the lines that can't be taken."""
    try:
        judge(raw)
        rows = _cells(raw) if raw.startswith(b"PK\x03\x04") else _rows(_text(raw))
        header = next((cells for _, cells in rows if any(map(str.strip, cells))), [])
        columns = _columns(header)
    except Unreadable as unreadable:
        return [], [LineError(1, _NOT_READ[unreadable.why])]
    except _BadLine as bad:
        return [], [bad.error]
    found: list[PersonLine] = []
    errors: list[LineError] = []
    try:
        for line, cells in rows:
            if not any(cell.strip() for cell in cells):
                continue
            try:
                found.append(_person(line, columns, cells))
            except Unfit as unfit:
                errors.append(LineError(line, str(unfit)))
    except Unreadable as unreadable:
        errors.append(LineError(1, _NOT_READ[unreadable.why]))
    except _BadLine as bad:
        errors.append(bad.error)
    return found, errors


class _BadLine(Exception):
    """The file can't be read on from here."""

    def __init__(self, line: int, why: str) -> None:
        super().__init__(why)
        self.error = LineError(line, why)


def _text(raw: bytes) -> str:
    if utf16(raw):
        text = decoded(raw)
        if isinstance(text, NotRead):
            raise Unreadable(text)
        return text
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError as error:
            where = error
    line = raw.count(b"\n", 0, where.start) + 1
    raise _BadLine(line, "a letter is neither in UTF-8 nor in Windows-1252")


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    """The rows of `text`, each with the number of the line that it begins on."""
    text, above, delimiter = _told_delimiter(text)
    reader = csv.reader(
        io.StringIO(text, newline=""), delimiter=delimiter or _delimiter(text), strict=True
    )
    while True:
        begins = above + reader.line_num + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise _BadLine(begins, f"the quotes or the cells can't be made out ({error})") from None
        yield begins, cells


def _cells(raw: bytes) -> Iterator[tuple[int, list[str]]]:
    """The rows of the first sheet of a workbook that say something, as wide as its columns' names."""
    from kiosk.workbook import sheets  # which loads what reads workbooks: nothing for a CSV

    wide = 0
    book = sheets(raw)  # open as long as it is there
    for line in next(book, iter(())):
        if not line.cells:
            continue
        cells = list(line.cells)
        wide = wide or len(cells)
        yield line.line, cells + [""] * (wide - len(cells))


def _told_delimiter(text: str) -> tuple[str, int, str]:
    """The list without the line that tells a spreadsheet where its cells end, and that mark, if any.

    Excel's; between them how many lines were taken off, one or none.
    """
    told = re.match(r"sep=([,;\t])[;,\t]*(?:\r\n|\r|\n)", text, re.IGNORECASE)
    return (text[told.end() :], 1, told[1]) if told else (text, 0, "")


def _delimiter(text: str) -> str:
    """The mark that finds more of our columns in the first line that says something."""
    head = text.lstrip().split("\n", 1)[0]

    def known(delimiter: str) -> int:
        return sum(_column(cell) in COLUMNS for cell in head.split(delimiter))

    return max(",;\t", key=known)


def _column(cell: str) -> str:
    return cell.strip().strip('"').strip().lower()


def _columns(header: list[str]) -> list[str]:
    columns = [_column(cell) for cell in header]
    while columns and not columns[-1]:
        columns.pop()
    strange = [cell for cell in columns if cell not in (*COLUMNS, OWN)]
    if "name" not in columns:
        raise _BadLine(1, f"there is no column 'name' (the columns are {', '.join(COLUMNS)})")
    if strange:
        raise _BadLine(1, f"column {strange[0]!r} is not one of {', '.join(COLUMNS)}")
    if len(set(columns)) < len(columns):
        raise _BadLine(1, "a column stands there twice")
    return columns


def _person(line: int, columns: list[str], cells: list[str]) -> PersonLine:
    """What a line says; `Unfit` names all that is wrong with it, so that it is mended once."""
    if not any(map(str.strip, cells[len(columns) :])):
        cells = cells[: len(columns)]
    if len(cells) != len(columns):
        raise Unfit(f"number of cells: {len(cells)}, of columns: {len(columns)}")
    if OWN in columns:
        cells = [unguarded(cell) for cell in cells]
    said = {column: cell for column, cell in zip(columns, cells, strict=True) if cell.strip()}
    wrong: list[str] = []

    def take(read: Callable[[str, str], _T], column: str) -> _T | None:
        try:
            return read(said[column], column) if column in said else None
        except Unfit as unfit:
            wrong.append(str(unfit))
            return None

    if "name" not in said:
        wrong.append("name is missing")
    found = PersonLine(
        line=line,
        name=take(clean, "name") or "",
        called=take(clean, "called"),
        email=take(clean_email, "email"),
        plan=take(clean, "plan"),
        starts=take(_date, "starts"),
        ends=take(_date, "ends"),
        skills=take(_strokes if OWN in columns else _list, "skills"),
        needs=take(_strokes if OWN in columns else _list, "needs"),
        external_id=take(clean, "external_id"),
        loge_id=take(_id, OWN),
    )
    if (found.starts or found.ends) and "plan" not in said:
        wrong.append("dates without a plan")
    if found.starts and found.ends and found.ends < found.starts:
        wrong.append("ends before it starts")
    if wrong:
        raise Unfit("; ".join(wrong))
    return found


def _list(text: str, column: str) -> tuple[str, ...]:
    words = (clean(word, column) for word in re.split(r"[,;|]", text))
    return tuple(dict.fromkeys(word for word in words if word))


def parted(text: str) -> list[str]:
    """The words in a cell as Loge writes it: between upright strokes, else commas or semicolons."""
    single = r"(?<!\|)\|(?!\|)"
    parts = re.split(single, text) if re.search(single, text) else re.split("[,;]", text)
    return [part.replace("||", "|") for part in parts]


def _strokes(text: str, column: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(clean(word, column) for word in parted(text) if word.strip()))


def _id(text: str, column: str) -> UUID:
    try:
        return UUID(text.strip())
    except ValueError:
        raise Unfit(f"{column} {text.strip()!r} is not an id of Loge's") from None


def _date(text: str, column: str) -> date:
    day = text.strip()
    for form in ("%Y-%m-%d", "%d/%m/%Y"):
        try:
            return datetime.strptime(day, form).date()  # noqa: DTZ007 — a day, not a moment
        except ValueError:
            continue
    raise Unfit(f"{column} {day!r} is not a date (2026-11-26 or 26/11/2026)")
