"""A report as a workbook: a sheet for each table, and cells that are what they say."""

import io
from datetime import date, datetime, timedelta

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from kiosk import reportwords
from kiosk.records import Place
from kiosk.records.reports import Report
from kiosk.reporttables import Secret, Share, Table, Value, about, tables, written

FORMATS = {date: "dd/mm/yyyy", datetime: "dd/mm/yyyy hh:mm", timedelta: "[h]:mm", float: "0.0"}
PERCENT = "+0%;-0%;0%"
WIDEST = 60
"""Letters of a column at most."""


def xlsx(report: Report, place: Place, language: str) -> bytes:
    """A workbook: what it is about, then a sheet for each table, with typed cells."""
    book = Workbook()
    first = book.active
    assert isinstance(first, Worksheet)
    first.title = reportwords.say(language, "about")
    _write(first.cell(1, 1), reportwords.say(language, "title"), bold=True)
    for n, (name, value) in enumerate(about(report, place, language), start=2):
        _write(first.cell(n, 1), name, bold=True)
        _write(first.cell(n, 2), value)
        first.cell(n, 2).alignment = Alignment(wrap_text=True, vertical="top")
    first.column_dimensions["A"].width, first.column_dimensions["B"].width = 28, 70
    for table in tables(report, place, language):
        _fill(book.create_sheet(table.title[:31]), table, language)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _fill(sheet: Worksheet, table: Table, language: str) -> None:
    for column, title in enumerate(table.headers, start=1):
        _write(sheet.cell(1, column), title, bold=True)
        texts = [title, *(written(row[column - 1], language) for row in table.rows)]
        letter = get_column_letter(column)
        sheet.column_dimensions[letter].width = min(WIDEST, 3 + max(map(len, texts)))
    for n, row in enumerate(table.rows, start=2):
        for column, value in enumerate(row, start=1):
            if isinstance(value, Secret):
                _write(sheet.cell(n, column), written(value, language))
                sheet.cell(n, column).alignment = Alignment(horizontal="right")
            else:
                _write(sheet.cell(n, column), value)
    sheet.freeze_panes = "B2"


def _write(at: Cell, value: Value, *, bold: bool = False) -> None:
    """One cell, by its type; words are words, also when they begin like a formula."""
    if isinstance(value, str):
        at.value = "".join(letter for letter in value if letter.isprintable())
        at.data_type = "s"
    elif isinstance(value, Share):
        at.value, at.number_format = value.ratio, PERCENT
    else:
        at.value = value
        at.number_format = FORMATS.get(type(value), "General")
    at.font = Font(bold=bold)
