"""What a period came to, in figures: which period, how it is looked at, and how far it is."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import placetime, reportnumbers, reports
from kiosk.errors import Fault
from kiosk.records.reports import Period, Report
from kiosk.reporttables import notes
from kiosk.ui.backstage import Backstage
from kiosk.ui.desk import Desk
from kiosk.ui.language import Language
from kiosk.ui.month import Month
from kiosk.ui.monthlyreport import MonthlyReport
from kiosk.ui.periodchoice import USUAL, PeriodChoice
from kiosk.ui.reportfigures import VIEWS, ReportFigures
from kiosk.ui.reportsaving import ReportSaving
from kiosk.ui.reportwork import ReportWork

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1

SAVING, MONTHLY = "saving", "monthly"
"""What is looked at while a report is saved, or those to come are."""


@QmlElement
class Reports(QObject):
    """The report that shows, and the way to every other."""

    changed = Signal()

    def __init__(self, desk: Desk, backstage: Backstage, language: Language, folder: Path) -> None:
        """`folder` is the data folder. Nothing is asked before `open`."""
        super().__init__()
        self._backstage, self._language = backstage, language
        self._work = ReportWork(backstage)
        self._figures = ReportFigures(lambda: backstage.place, language)
        self._saving = ReportSaving(desk, backstage, language, folder, lambda: self._figures.report)
        self._monthly = MonthlyReport(desk, backstage, language, folder, self._saving)
        self._choice = PeriodChoice(lambda: self._today, language)
        self._choice.chosen.connect(self.reckon)
        self._choice.changed.connect(self.changed)
        self._view, self._as_table = VIEWS[0], False
        self._failed = False
        language.changed.connect(self.say_again)

    @property
    def monthly_report(self) -> MonthlyReport:
        """The report that is written by itself."""
        return self._monthly

    @property
    def own_figures(self) -> ReportFigures:
        """What plots and tables show."""
        return self._figures

    @property
    def own_saving(self) -> ReportSaving:
        """The files of it."""
        return self._saving

    @Slot()
    def open(self) -> None:
        """Show the month that is over, as a whole."""
        self._view, self._as_table = VIEWS[0], False
        self._figures.look(VIEWS[0])
        self.choose(USUAL)

    @Slot()
    def close(self) -> None:
        """Let what is on its way go, and keep nothing."""
        self._work.stop()
        self._choice.take(None)
        self._choice.close()
        self._saving.forget()
        self._figures.take(None)

    @Slot()
    def pick(self) -> None:
        """Let somebody choose a period, or go on with this one."""
        self._choice.pick()

    @Slot(str)
    def choose(self, period: str) -> None:
        """One of `PERIODS`; any two days are chosen from a month, the first, then the last."""
        self._choice.choose(period)

    @Slot(object)
    def reckon(self, period: Period) -> None:
        """Have the report of `period` made."""
        self._choice.take(reports.until(period, self._today))
        self._choice.close()
        self._failed = False
        self._figures.take(None)
        self._saving.forget()
        if self._view not in VIEWS:
            self._view = VIEWS[0]
        self._work.begin(period, self.show, self.changed.emit, self._complain)
        self.changed.emit()

    def show(self, report: Report) -> None:
        """Show `report`, which is there."""
        self._work.stop()
        self._choice.take(report.period)
        self._figures.take(report)
        self.changed.emit()

    def _complain(self, _: Fault | None) -> None:
        self._failed = True
        self.changed.emit()

    @Slot()
    def stop(self) -> None:
        """Leave what is on its way."""
        self._work.stop()
        self.changed.emit()

    @Slot()
    def goOn(self) -> None:
        """Begin it once more."""
        if self._choice.period is not None:
            self.reckon(self._choice.period)

    @Slot(str)
    def look(self, view: str) -> None:
        """Look at it in one of `VIEWS`, save it, or see to those to come."""
        if view in (*VIEWS, SAVING, MONTHLY):
            if view == SAVING and self._view in VIEWS:
                self._saving.open()
            if view == MONTHLY:
                self._monthly.look()
            self._view = view
            self._figures.look(view)
            self.changed.emit()

    @Slot(bool)
    def tabulate(self, as_table: bool) -> None:
        """Show the figures rather than the drawing."""
        self._as_table = as_table
        self.changed.emit()

    @Slot()
    def seeToMonthly(self) -> None:
        """Come from the settings, to those to come."""
        self.look(MONTHLY)

    @Slot()
    def say_again(self) -> None:
        """The same in the language of the moment."""
        self._figures.say_again()
        self._choice.say_again()
        self._saving.changed.emit()
        self._monthly.changed.emit()
        self.changed.emit()

    @property
    def _today(self) -> date:
        return placetime.day_of(self._backstage.now(), self._backstage.place)

    @Property(str, notify=changed)
    def chosen(self) -> str:
        """Which of `PERIODS` shows."""
        return self._choice.name

    @Property(str, notify=changed)
    def title(self) -> str:
        """The period in words."""
        period = self._choice.period
        if period is None:
            return ""
        said = reportnumbers.period(self._language.current, period)
        return said[0].upper() + said[1:]

    @Property(str, notify=changed)
    def asks(self) -> str:
        """Which day is to be chosen, while one is."""
        if not self._choice.asks_for_day:
            return ""
        return self.tr("The last day") if self._choice.has_first else self.tr("The first day")

    @Property(str, notify=changed)
    def view(self) -> str:
        """How it is looked at."""
        return self._view

    @Property(bool, notify=changed)
    def asTable(self) -> bool:
        """Whether the figures show rather than the drawing."""
        return self._as_table

    @Property(bool, notify=changed)
    def working(self) -> bool:
        """Whether a report is on its way."""
        return self._work.is_going

    @Property(float, notify=changed)
    def progress(self) -> float:
        """How much of it is done, from 0 to 1."""
        return self._work.progress

    @Property(str, notify=changed)
    def far(self) -> str:
        """The same in words."""
        percent = str(int(100 * self._work.progress))
        return self.tr("Counting… %1 %").replace("%1", percent)

    @Property(bool, notify=changed)
    def loaded(self) -> bool:
        """Whether the report is there."""
        return self._figures.report is not None

    @Property(bool, notify=changed)
    def picking(self) -> bool:
        """Whether somebody chooses a period."""
        return self._choice.is_open

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether the report is there to be looked at."""
        return self._figures.report is not None and not self._choice.is_open

    @Property(str, notify=changed)
    def legend(self) -> str:
        """What stands below the figures: what is withheld, or until when they are counted."""
        report, language = self._figures.report, self._language.current
        if report is None:
            return ""
        said = notes(report, self._backstage.place, language)
        return said[0] if report.withholds or report.counted_until is not None else ""

    @Property(bool, notify=changed)
    def empty(self) -> bool:
        """Whether nobody came in that period."""
        report = self._figures.report
        return report is not None and report.totals.visits == 0

    @Property(bool, notify=changed)
    def stopped(self) -> bool:
        """Whether it was left, or could not be made."""
        wanted = self._choice.period is not None
        return wanted and not self._work.is_going and self._figures.report is None

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """Why there is none, in words."""
        if self._failed:
            return self.tr("The figures could not be read. Please try again.")
        return self.tr("Stopped.")

    @Property(ReportFigures, constant=True)
    def figures(self) -> ReportFigures:
        """What plots and tables show."""
        return self._figures

    @Property(ReportSaving, constant=True)
    def saving(self) -> ReportSaving:
        """The files of it."""
        return self._saving

    @Property(MonthlyReport, constant=True)
    def monthly(self) -> MonthlyReport:
        """The report that is written by itself."""
        return self._monthly

    @Property(Month, constant=True)
    def month(self) -> Month:
        """The days to choose from."""
        return self._choice.month
