"""The roll on paper: boxes to tick with a pen, in two columns, with numbered pages."""

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPageSize, QPainter, QPdfWriter, QPen

from kiosk import rollwords
from kiosk.records.rollcall import Roll, RollEntry
from kiosk.rollwords import say

DOTS = 10
"""To a millimetre."""
WIDTH, HEIGHT, MARGIN = 210.0, 297.0, 12.0
"""Millimetres of A4, and what printers leave white."""
HEAD, FOOT, ROW, GUTTER = 38.0, 8.0, 11.0, 6.0
"""Millimetres of the head of each page, its foot, a row, and between the columns."""
COLUMN = (WIDTH - 2 * MARGIN - GUTTER) / 2
ROWS = int((HEIGHT - 2 * MARGIN - HEAD - FOOT) // ROW)
_ELIDE = Qt.TextElideMode.ElideRight


def paper(roll: Roll) -> bytes:
    """`roll` as a PDF of A4 pages, two columns of rows on each. May be drawn on any thread."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(round(25.4 * DOTS))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setTitle(f"{rollwords.heading(roll)}, {roll.place.name}")
    writer.setCreator("Loge")
    page = 2 * ROWS
    pages = [roll.entries[n : n + page] for n in range(0, len(roll.entries), page)] or [()]
    painter = QPainter(writer)
    pen = _Pen(painter)
    for number, entries in enumerate(pages, start=1):
        if number > 1:
            writer.newPage()
        _head(pen, roll)
        for n, entry in enumerate(entries):
            x = MARGIN + n // ROWS * (COLUMN + GUTTER)
            _row(pen, roll, entry, x, MARGIN + HEAD + n % ROWS * ROW)
        said = say(roll.place, "page", page=number, pages=len(pages))
        foot = f"{roll.place.name}. {rollwords.as_of(roll)} {said}"
        pen.write(foot, MARGIN, HEIGHT - MARGIN - 5, WIDTH - 2 * MARGIN, 9)
    painter.end()
    return bytes(buffer.data().data())


class _Pen:
    """Draws in millimetres and points."""

    def __init__(self, painter: QPainter) -> None:
        self._painter = painter
        painter.setPen(QPen(Qt.GlobalColor.black, 0.4 * DOTS))

    def write(
        self, text: str, x: float, y: float, width: float, points: float, *, bold: bool = False
    ) -> None:
        """One line, from its top; what has no room is left out."""
        font = QFont()
        font.setBold(bold)
        font.setPixelSize(round(points * 0.3528 * DOTS))
        self._painter.setFont(font)
        metrics = QFontMetricsF(font)
        line = metrics.elidedText(text, _ELIDE, width * DOTS)
        box = QRectF(x * DOTS, y * DOTS, width * DOTS, metrics.height())
        self._painter.drawText(box, Qt.TextFlag.TextSingleLine, line)

    def box(self, x: float, y: float, width: float, height: float) -> None:
        """A rectangle."""
        self._painter.drawRect(QRectF(x * DOTS, y * DOTS, width * DOTS, height * DOTS))

    def line(self, x: float, y: float, to_x: float, to_y: float) -> None:
        """A straight line."""
        points = (round(each * DOTS) for each in (x, y, to_x, to_y))
        self._painter.drawLine(*points)


def _head(pen: _Pen, roll: Roll) -> None:
    place, wide = roll.place, WIDTH - 2 * MARGIN
    if roll.call is not None and roll.call.drill:
        pen.box(MARGIN - 2, MARGIN - 1, wide + 4, 12)
    pen.write(rollwords.heading(roll), MARGIN, MARGIN, 0.5 * wide, 24, bold=True)
    where = f"{place.name}, {rollwords.day(place, roll.as_of)}"
    pen.write(where, MARGIN + 0.5 * wide, MARGIN + 2, 0.5 * wide, 14)
    if roll.call is not None:
        began = say(place, "began", hour=rollwords.hour(place, roll.call.began_at))
        pen.write(began, MARGIN, MARGIN + 13, 0.5 * wide, 14)
    pen.write(rollwords.as_of(roll), MARGIN, MARGIN + 20, wide, 11.5, bold=True)
    for n, what in enumerate(("total", "found", "missing")):
        number = str(roll.inside) if what == "total" else "………"
        said = f"{say(place, what)} {number}"
        pen.write(said, MARGIN + n * wide / 3, MARGIN + 27, wide / 3, 16, bold=True)
    pen.line(MARGIN, MARGIN + HEAD - 2, WIDTH - MARGIN, MARGIN + HEAD - 2)


def _row(pen: _Pen, roll: Roll, entry: RollEntry, x: float, y: float) -> None:
    place = roll.place
    pen.box(x, y + 1, 7.5, 7.5)
    if entry.found:
        pen.line(x + 1.5, y + 4.5, x + 3.2, y + 6.7)
        pen.line(x + 3.2, y + 6.7, x + 6.2, y + 2.2)
    group = 20 if entry.headcount > 1 else 0
    wide = COLUMN - 10 - group
    pen.write(rollwords.called(place, entry), x + 10, y, wide, 14, bold=True)
    if group:
        seen = str(entry.seen) if entry.seen else "……"
        pen.write(f"{seen} / {entry.headcount}", x + COLUMN - group, y + 1, group, 14)
    if entry.needs_assistance:
        urgent = f"▲ {say(place, 'assistance')}, {rollwords.about(place, entry)}"
        pen.write(urgent, x + 10, y + 5.6, COLUMN - 10, 9, bold=True)
    else:
        pen.write(rollwords.about(place, entry), x + 10, y + 5.6, COLUMN - 10, 9)
