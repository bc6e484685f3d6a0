"""The desk's reports with sample data, for pictures, and to be measured."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from kiosk.errors import Fault
from kiosk.records.monthly import NO_MONTHLY, Monthly, Unwritten
from kiosk.records.reports import Report
from kiosk.ui import report_samples as samples
from kiosk.ui.deskrooms import DeskRooms
from kiosk.ui.lodge import Lodge
from kiosk.ui.samples import NOW

FOLDER = Path("/media/amina/CLE-LOGE")


class ReportPictures:
    """Turns the desk, which `opens`, to its reports."""

    def __init__(self, lodge: Lodge, opens: Callable[[], None]) -> None:
        self._parts, self._opens = lodge.parts, opens
        self._reports = lodge.parts.reports

    def pages(self) -> dict[str, Callable[[], None]]:
        """What turns to each, by the picture's name."""
        return {
            "DeskPage-reports": partial(self._show, samples.REPORT),
            "DeskPage-reports-course": partial(self._show, samples.REPORT, "course"),
            "DeskPage-reports-course-table": partial(self._show, samples.REPORT, "course", True),
            "DeskPage-reports-week": partial(self._show, samples.REPORT, "week"),
            "DeskPage-reports-week-table": partial(self._show, samples.REPORT, "week", True),
            "DeskPage-reports-shares": partial(self._show, samples.REPORT, "shares"),
            "DeskPage-reports-shares-table": partial(self._show, samples.REPORT, "shares", True),
            "DeskPage-reports-year": partial(self._show, samples.LONG),
            "DeskPage-reports-year-course": partial(self._show, samples.LONG, "course"),
            "DeskPage-reports-few": partial(self._show, samples.FEW),
            "DeskPage-reports-nobody": partial(self._show, samples.NOTHING, "course"),
            "DeskPage-reports-periods": self._pick,
            "DeskPage-reports-days": self._pick_days,
            "DeskPage-reports-busy": self._wait,
            "DeskPage-reports-stopped": self._stop,
            "DeskPage-reports-save": self._save,
            "DeskPage-reports-saved": self._saved,
            "DeskPage-reports-save-gone": self._save_in_vain,
            "DeskPage-reports-monthly": partial(self._each_month, NO_MONTHLY),
            "DeskPage-reports-monthly-gone": partial(
                self._each_month,
                Monthly(str(FOLDER), ("pdf", "xlsx")),
                Unwritten(samples.OCTOBER.first, Fault.MISSING, NOW),
            ),
            "DeskPage-reports-monthly-elsewhere": partial(
                self._each_month,
                Monthly(str(FOLDER), ("pdf", "xlsx"), "accueil (desk)"),
                Unwritten(samples.OCTOBER.first, Fault.MISSING, NOW),
            ),
            "DeskPage-reports-monthly-silent": partial(
                self._each_month,
                Monthly(None, ("pdf", "xlsx", "csv"), "accueil (desk)"),
                Unwritten(samples.OCTOBER.first),
            ),
        }

    def _enter(self) -> None:
        self._opens()
        self._parts.desk.enter(DeskRooms.Room.Reports.value)

    def _show(self, report: Report, view: str = "figures", as_table: bool = False) -> None:
        self._enter()
        self._reports.show(report)
        self._reports.look(view)
        self._reports.tabulate(as_table)

    def _pick(self) -> None:
        self._show(samples.REPORT)
        self._reports.pick()

    def _pick_days(self) -> None:
        self._pick()
        self._reports.choose("days")

    def _wait(self) -> None:
        self._enter()
        self._reports.choose("year")

    def _stop(self) -> None:
        self._wait()
        self._reports.stop()

    def _save(self) -> None:
        self._show(samples.REPORT, "saving")
        self._reports.own_saving.offer([FOLDER])

    def _saved(self) -> None:
        self._save()
        self._reports.own_saving.show([FOLDER / "rapport-2026-10.pdf"])

    def _save_in_vain(self) -> None:
        self._save()
        self._reports.own_saving.show(Fault.MISSING)

    def _each_month(self, wanted: Monthly, unwritten: Unwritten | None = None) -> None:
        self._show(samples.REPORT, "monthly")
        self._reports.monthly_report.show(wanted, unwritten)
