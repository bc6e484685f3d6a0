"""The round of the monthly report: the one that is due is claimed, reckoned and written."""

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kiosk import monthly, reports
from kiosk.data import Session
from kiosk.errors import Fault
from kiosk.presence import Pen
from kiosk.records.monthly import Monthly
from kiosk.records.reports import Report
from kiosk.reportfiles import Format
from kiosk.ui.backstage import Backstage
from kiosk.ui.reportsaving import write
from kiosk.ui.reportwork import ReportWork


class MonthlyRound(QObject):
    """One at a time, and never in the way of anything else."""

    ended = Signal(object, object)

    def __init__(self, backstage: Backstage, folder: Path) -> None:
        """`folder` is that of the exports. `ended` says of which month what became of it."""
        super().__init__()
        self._backstage, self._folder = backstage, folder
        self._work = ReportWork(backstage)
        self._busy = False
        self._untold: tuple[date, list[Path] | Fault] | None = None

    def make(self) -> None:
        """A minute has passed: write the report of a month that is over, if it is for this station to."""
        if self._busy:
            return
        if self._untold is not None:
            self._busy = True
            self._end(*self._untold)
            return
        place, now, station = self._backstage.place, self._backstage.now(), self._backstage.station
        self._busy = True
        self._backstage.ask(
            lambda session: monthly.due(session, now, place, station), self._claim, self._leave
        )

    def _claim(self, month: date | None) -> None:
        if month is None:
            self._busy = False
            return
        self._backstage.write(
            lambda session, pen: monthly.claim(session, pen, month),
            partial(self._reckon, month),
            self._leave,
        )

    def _reckon(self, month: date, wanted: Monthly | None) -> None:
        if wanted is None:
            self._busy = False
            return
        self._work.begin(
            reports.month(month),
            partial(self._write, month, wanted),
            lambda: None,
            lambda fault: self._end(month, fault or Fault.UNREACHABLE),
        )

    def _write(self, month: date, wanted: Monthly, report: Report) -> None:
        place, now = self._backstage.place, self._backstage.now()
        folder = self._folder if wanted.folder is None else Path(wanted.folder)
        formats = [Format(each) for each in wanted.formats]
        made = wanted.folder is None
        self._backstage.draw(
            lambda: write(report, place, place.language, formats, folder, now, made=made),
            partial(self._end, month),
        )

    def _end(self, month: date, done: list[Path] | Fault) -> None:
        def keep(session: Session, pen: Pen) -> None:
            if isinstance(done, Fault):
                monthly.fail(session, pen, month, done)
            else:
                monthly.finish(session, pen, month, ", ".join(file.name for file in done))

        # while nothing can be kept, it is said again, and not written again
        self._untold = (month, done)
        self._backstage.write(keep, lambda _: self._told(month, done), self._leave)

    def _told(self, month: date, done: list[Path] | Fault) -> None:
        self._busy, self._untold = False, None
        self.ended.emit(month, done)

    def _leave(self, _: Fault | None = None) -> None:
        """The next minute is another try: the screen says what is wrong."""
        self._busy = False
