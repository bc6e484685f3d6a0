"""The report that is written by itself each month, in words."""

from datetime import date
from pathlib import Path

from kiosk import reportnumbers, reports
from kiosk.records.monthly import Monthly, Unwritten
from kiosk.ui.language import Language
from kiosk.ui.reportsaving import ReportSaving
from kiosk.ui.tongue import Tongue


class MonthlyWords(Tongue):
    """Says it in the language of the moment, to whoever sits at one station."""

    def __init__(self, language: Language, station: str, own: Path, saving: ReportSaving) -> None:
        """`own` is the folder of exports of this `station`; `saving` knows why files are not written."""
        super().__init__(language)
        self._station, self._own, self._saving = station, own, saving

    def month(self, month: date) -> str:
        """A month, by its first day."""
        return reportnumbers.period(self._language.current, reports.month(month))

    def is_elsewhere(self, wanted: Monthly) -> bool:
        """Whether another station writes it."""
        return wanted.station not in (None, self._station)

    def wanted(self, wanted: Monthly) -> str:
        """What is written each month, or what would be."""
        if not wanted.formats:
            return self.tr(
                "On the first of each month, in the formats and the place that are chosen."
            )
        said = self.tr("On the first of each month, as %1, into %2", "formats, a folder")
        if self.is_elsewhere(wanted):
            said = self.tr("On the first of each month, as %1, by the station %3, into %2")
        formats = ", ".join(each.upper() for each in wanted.formats)
        said = said.replace("%1", formats).replace("%2", self._folder(wanted))
        return said.replace("%3", wanted.station or "")

    def unwritten(self, wanted: Monthly, unwritten: Unwritten) -> str:
        """Which month is not written, and why."""
        fault, elsewhere = unwritten.fault, self.is_elsewhere(wanted)
        if fault is None:
            said = self.tr(
                "The report of %1 is not written yet: the station %2 will do it as soon as it runs."
            )
        elif elsewhere:
            said = self.tr("The report of %1 could not be written by the station %2.")
        else:
            said = self.tr("The report of %1 could not be written.")
        said = said.replace("%1", self.month(unwritten.month))
        said = said.replace("%2", wanted.station or "")
        return said if fault is None else f"{said} {self._saving.why(fault, self._folder(wanted))}"

    def _folder(self, wanted: Monthly) -> str:
        if wanted.folder is None and self.is_elsewhere(wanted):
            return self.tr("its exports folder")
        return str(self._own if wanted.folder is None else wanted.folder)
