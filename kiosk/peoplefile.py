"""Everybody as a file for a spreadsheet, with the columns that the import reads.

CSV in UTF-8 with a byte order mark and semicolons, or XLSX with days as days. A cell that begins like
a formula gets an apostrophe before it (see `kiosk.formulas`). The file holds names: it is for this
user's eyes only.
"""

import csv
import errno
import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import files, placetime
from kiosk.data import Session, memberships
from kiosk.data import people as data
from kiosk.export import MARK
from kiosk.folder import make_folder
from kiosk.formulas import guarded
from kiosk.personlines import joined
from kiosk.records import Membership, Person, Place
from kiosk.records.importing import Field
from kiosk.spelling import plain

if TYPE_CHECKING:
    from uuid import UUID

COLUMNS = (
    *(Field.NAME, Field.CALLED, Field.EMAIL, Field.PLAN, Field.STARTS, Field.ENDS),
    *(Field.SKILLS, Field.NEEDS, Field.EXTERNAL_ID, Field.LOGE_ID),
)
"""What is written of each person, in this order."""

Cell = str | date


class Form(StrEnum):
    """What kind of file."""

    CSV = "csv"
    XLSX = "xlsx"


@dataclass(frozen=True, slots=True)
class Everybody:
    """All people at a moment, as rows of a file."""

    rows: tuple[tuple[Cell, ...], ...]


def everybody(session: Session, place: Place, now: datetime) -> Everybody:
    """All people, by name, each with the subscription that counts most on the day of `now`."""
    today = placetime.day_of(now, place)
    people = data.people(session)
    held: dict[UUID, list[Membership]] = {}
    for each in memberships.memberships_of(session, people):
        held.setdefault(each.person, []).append(each)
    by_name = sorted(people.values(), key=lambda person: (plain(person.name), person.name))
    return Everybody(
        tuple(_row(person, _current(held.get(person.id, ()), today)) for person in by_name)
    )


def write(where: Path, titles: Sequence[str], everybody: Everybody, form: Form, name: str) -> Path:
    """Write `everybody` into the folder `where`, as `name` with its ending, or with a number behind it.

    `titles` are the names of `COLUMNS`. Returns the file. Raises `OutOfOrder`.
    """
    make_folder(where)
    try:
        (file,) = files.save(where, name, {form: _content(titles, everybody, form)})
    except OSError as error:
        raise files.trouble(where, error) from error
    return file


def write_to(file: Path, titles: Sequence[str], everybody: Everybody, form: Form) -> None:
    """Write `everybody` into `file`, which is there whole or not at all. Raises `OutOfOrder`.

    A file of that name that is there already stays as it is, and that is trouble, too.
    """
    try:
        if file.exists():
            raise FileExistsError(errno.EEXIST, "it is there already")
        files.put(file, _content(titles, everybody, form))
    except OSError as error:
        raise files.trouble(file, error) from error


def _content(titles: Sequence[str], everybody: Everybody, form: Form) -> bytes:
    return (as_csv if form is Form.CSV else _as_xlsx)(titles, everybody)


def as_csv(titles: Sequence[str], everybody: Everybody) -> bytes:
    """The same as the bytes of a CSV file."""
    stream = io.StringIO()
    writer = csv.writer(stream, delimiter=";", lineterminator="\r\n")
    writer.writerows([titles, *(map(_typed, row) for row in everybody.rows)])
    return (MARK + stream.getvalue()).encode()


def _as_xlsx(titles: Sequence[str], everybody: Everybody) -> bytes:
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell

    book = Workbook(write_only=True)
    sheet = book.create_sheet("Loge")
    sheet.freeze_panes = "A2"
    for row in (titles, *everybody.rows):
        cells = []
        for value in row:
            cell = WriteOnlyCell(sheet, _visible(value))
            if isinstance(value, date):
                cell.number_format = "yyyy-mm-dd"
            elif value:
                cell.data_type = "s"  # whatever it begins with
            cells.append(cell)
        sheet.append(cells)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _row(person: Person, held: Membership | None) -> tuple[Cell, ...]:
    texts = (person.name, person.called, person.email or "")
    words = (joined(person.skills), joined(person.needs), person.external_id or "")
    plan: tuple[Cell, ...] = ("", "", "")
    if held is not None:
        plan = (guarded(held.plan.name), held.starts, held.ends or "")
    return (*map(guarded, texts), *plan, *map(guarded, words), str(person.id))


def _current(held: Sequence[Membership], today: date) -> Membership | None:
    """The subscription that covers today, else the next one, else the last."""
    covering = [each for each in held if each.starts <= today and (each.ends or today) >= today]
    coming = [each for each in held if each.starts > today]
    return next(iter((*covering[-1:], *coming[:1], *held[-1:])), None)


def _typed(value: Cell) -> str:
    return value.isoformat() if isinstance(value, date) else value


def _visible(value: Cell) -> Cell:
    """What XML can hold of a text: there are two characters that are none."""
    return value if isinstance(value, date) else value.translate({0xFFFE: None, 0xFFFF: None})
