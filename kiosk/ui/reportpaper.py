"""A report on paper: A4 pages with the place's name, its figures, the plots and the tables behind."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

from kiosk import reportnumbers, reportwords
from kiosk.records import Place
from kiosk.records.reports import Report
from kiosk.reporttables import Table, notes, run_by, tables, written
from kiosk.ui import reportplots
from kiosk.ui.papertools import DOTS, HEIGHT, MARGIN, WIDTH, Ink, Pen, fitting, width

WIDE = WIDTH - 2 * MARGIN
FOOT = HEIGHT - MARGIN - 6
ROW = 6.4
"""Millimetres of a table's row."""
LINE = 4.6
"""Millimetres of a line of small print."""


def paper(report: Report, place: Place, language: str) -> bytes:
    """`report` as a PDF of A4 pages. May be drawn on any thread."""
    pages = _Counting(report, place, language).lay_out()
    return _Paper(report, place, language, pages).draw()


class _Layout:
    """Lays a report out from top to bottom, page by page; what is done with a pen is left to others."""

    def __init__(self, report: Report, place: Place, language: str) -> None:
        self._report, self._place, self._language = report, place, language
        self._say = partial(reportwords.say, language)
        self._pen: Pen | None = None
        self._y, self._page = MARGIN, 1

    def turn(self) -> None:
        """Another page."""
        self._page += 1
        self._y = MARGIN

    def lay_out(self) -> int:
        """All of it; returns how many pages that is."""
        by_name = {table.name: table for table in tables(self._report, self._place, self._language)}
        self._head()
        self._table(by_name["figures"], (0.34, 0.26, 0.26, 0.14))
        if self._report.totals.visits != 0:
            self._plot(by_name["course"].title, 62, reportplots.course)
            if self._report.grid[0]:
                self._plot(by_name["grid"].title, 66, reportplots.grid)
            all_hidden = not any(part.visits for part in self._report.comes_as)
            if not all_hidden:
                self._plot(by_name["comes_as"].title, 46, reportplots.comes_as)
            self._table(by_name["comes_as"], (0.31, 0.23, 0.23, 0.23), titled=all_hidden)
            self._table(by_name["departures"], (0.5, 0.25, 0.25))
            if "newness" in by_name:
                self._table(by_name["newness"], (0.6, 0.4))
            self._table(by_name["weekdays"], (0.6, 0.4))
            self._table(by_name["hours"], (0.6, 0.4))
            self._table(by_name["course"], (0.31, 0.23, 0.23, 0.23))
        self._notes()
        return self._page

    def _need(self, height: float) -> None:
        if self._y + height > FOOT:
            self.turn()

    def _head(self) -> None:
        if self._pen is not None:
            period = reportnumbers.period(self._language, self._report.period)
            made = reportnumbers.clock(self._language, self._place, self._report.made_at)
            self._pen.write(self._whose(), MARGIN, self._y, WIDE, 13, ink=Ink.SOFT)
            self._pen.write(self._say("title"), MARGIN, self._y + 7, WIDE, 22, bold=True)
            self._pen.write(period, MARGIN, self._y + 18, WIDE, 15, bold=True)
            self._pen.write(
                f"{self._say('made')} {made}", MARGIN, self._y + 26, WIDE, 10, ink=Ink.SOFT
            )
        self._y += 34
        if self._report.totals.visits == 0:
            if self._pen is not None:
                self._pen.write(self._say("nobody"), MARGIN, self._y, WIDE, 13, bold=True)
            self._y += 10

    def _whose(self) -> str:
        """`Le Perron, porté par une association`."""
        keeper = run_by(self._place, self._language)
        kept = f", {self._say('run_by').lower()} {keeper}" if keeper else ""
        return self._place.name + kept

    def _title(self, title: str) -> None:
        if self._pen is not None:
            self._pen.write(title, MARGIN, self._y, WIDE, 13, bold=True)
        self._y += 8

    def _table(self, table: Table, widths: Sequence[float], *, titled: bool = True) -> None:
        """A table with its title, its head again on every page that it goes on to."""
        self._need(8 + 3 * ROW)
        if titled:
            self._title(table.title)
        self._line(table.headers, widths, bold=True)
        for n, row in enumerate(table.rows):
            if self._y + ROW > FOOT:
                self.turn()
                self._line(table.headers, widths, bold=True)
            self._line([written(each, self._language) for each in row], widths, shaded=n % 2 == 0)
        self._y += 5

    def _line(
        self,
        cells: Sequence[str],
        widths: Sequence[float],
        *,
        bold: bool = False,
        shaded: bool = False,
    ) -> None:
        if self._pen is not None:
            if shaded:
                self._pen.fill(MARGIN, self._y, WIDE, ROW, Ink.PAPER)
            x = MARGIN
            for n, (cell, part) in enumerate(zip(cells, widths, strict=True)):
                room = part * WIDE
                size = fitting(cell, room - 3.2, 10, bold=bold)
                self._pen.write(cell, x + 1.5, self._y + 1, room - 3, size, bold=bold, right=n > 0)
                x += room
            if bold:
                self._pen.line(MARGIN, self._y + ROW, MARGIN + WIDE, self._y + ROW)
        self._y += ROW

    def _plot(self, title: str, height: float, draw: reportplots.Draw) -> None:
        self._need(8 + height)
        self._title(title)
        if self._pen is not None:
            draw(self._pen, (MARGIN, self._y, WIDE, height), self._report, self._language)
        self._y += height + 5

    def _notes(self) -> None:
        """What whoever reads it must know, all on one page."""
        said = notes(self._report, self._place, self._language)
        lines = [1 + int(width(note, 9) / (WIDE - 2)) for note in said]
        self._need(sum(lines) * LINE)
        for note, count in zip(said, lines, strict=True):
            if self._pen is not None:
                self._pen.paragraph(note, MARGIN, self._y, WIDE, 9)
            self._y += count * LINE


class _Counting(_Layout):
    """Counts the pages without a pen."""


class _Paper(_Layout):
    """Draws them."""

    def __init__(self, report: Report, place: Place, language: str, pages: int) -> None:
        super().__init__(report, place, language)
        self._pages = pages
        self._buffer = QBuffer()
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._writer = QPdfWriter(self._buffer)
        self._writer.setResolution(round(25.4 * DOTS))
        self._writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        self._writer.setPageMargins(QMarginsF(0, 0, 0, 0))
        period = reportnumbers.period(language, report.period)
        self._writer.setTitle(f"{self._say('title')}, {place.name}, {period}")
        self._writer.setCreator("Loge")

    def draw(self) -> bytes:
        painter = QPainter(self._writer)
        self._pen = Pen(painter)
        self._foot()
        self.lay_out()
        painter.end()
        return bytes(self._buffer.data().data())

    def turn(self) -> None:
        super().turn()
        self._writer.newPage()
        self._foot()

    def _foot(self) -> None:
        assert self._pen is not None
        period = reportnumbers.period(self._language, self._report.period)
        said = f"{self._place.name} · {self._say('title')} · {period}"
        number = self._say("page", page=self._page, pages=self._pages)
        y = HEIGHT - MARGIN - 3
        self._pen.write(said, MARGIN, y, 0.75 * WIDE, 9, ink=Ink.SOFT)
        self._pen.write(number, MARGIN + 0.75 * WIDE, y, 0.25 * WIDE, 9, ink=Ink.SOFT, right=True)
