"""The report that is written by itself each month: switched on and off, and written when it is due."""

from datetime import date, datetime
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import choices, monthly, reportnumbers, reports
from kiosk.data import Session
from kiosk.errors import Fault
from kiosk.export import FOLDER
from kiosk.presence import Pen
from kiosk.records.choices import Changed, Setting, Value, Wrong
from kiosk.records.desk import Right
from kiosk.records.monthly import NO_MONTHLY, Monthly, Unwritten
from kiosk.ui.backstage import Backstage
from kiosk.ui.choicewords import ChoiceWords
from kiosk.ui.desk import Desk
from kiosk.ui.language import Language
from kiosk.ui.monthlyround import MonthlyRound
from kiosk.ui.reportsaving import ReportSaving

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1


def _kept(session: Session) -> tuple[Monthly, Unwritten | None]:
    return monthly.kept(session), monthly.unwritten(session)


def _change(
    session: Session, pen: Pen, wanted: Monthly, seen: Monthly, by: UUID
) -> Changed | Wrong:
    """Choose it among the settings, of which it is one, and the folder of this machine with it."""
    new, old = (list[Value](each.formats) for each in (wanted, seen))
    done = choices.change(session, pen, {Setting.MONTHLY: new}, {Setting.MONTHLY: old}, by)
    if isinstance(done, Changed):
        monthly.move(session, pen, wanted.folder, by)
    return done


@QmlElement
class MonthlyReport(QObject):
    """What the place wants of it, and how far it is."""

    changed = Signal()

    def __init__(
        self,
        desk: Desk,
        backstage: Backstage,
        language: Language,
        folder: Path,
        saving: ReportSaving,
    ) -> None:
        """`folder` is the data folder; `saving` knows the formats and the folder that somebody chose."""
        super().__init__()
        self._desk, self._backstage, self._language = desk, backstage, language
        self._own, self._saving = folder / FOLDER, saving
        self._round = MonthlyRound(backstage, self._own)
        self._round.ended.connect(self._tell)
        self._wanted = NO_MONTHLY
        self._words = ChoiceWords(language)
        self._unwritten: Unwritten | None = None
        self._told: datetime | None = None
        desk.opened.connect(self._remind)

    # -- by itself -------------------------------------------------------------------------------

    def make_round(self) -> None:
        """A minute has passed: write the report of a month that is over, if nobody has."""
        self._round.make()

    @Slot(object, object)
    def _tell(self, month: date, done: list[Path] | Fault) -> None:
        if isinstance(done, Fault):
            self._remind()
            return
        self._desk.say(
            lambda: self.tr("The report of %1 is written.").replace("%1", self._named(month))
        )
        self.look()

    @Slot()
    def _remind(self) -> None:
        """Tell whoever has the desk of what could not be written, once each time that it was tried."""

        def tell(found: tuple[Monthly, Unwritten | None]) -> None:
            self.show(*found)
            unwritten = found[1]
            if unwritten is None or unwritten.tried_at == self._told or self._desk.shift is None:
                return
            self._told, month = unwritten.tried_at, unwritten.month
            self._desk.say(
                lambda: self.tr("The report of %1 could not be written: see Reports.").replace(
                    "%1", self._named(month)
                )
            )

        self._backstage.ask(_kept, tell)

    # -- at the desk -----------------------------------------------------------------------------

    @Slot()
    def look(self) -> None:
        """Read what is wanted, and what could not be written."""
        self._backstage.ask(_kept, lambda found: self.show(*found))

    def follow_place(self) -> None:
        """The place has changed, here or at another station: so may have what is wanted."""
        if self._wanted != self._backstage.place.choices.monthly:
            self.look()

    def show(self, wanted: Monthly, unwritten: Unwritten | None = None) -> None:
        """Show that this is wanted, and that this could not be written."""
        self._wanted, self._unwritten = wanted, unwritten
        self.changed.emit()

    @Slot()
    def turn(self) -> None:
        """Have one written each month, as reports are saved here, or no more."""
        seen = self._wanted
        formats = () if seen.formats else tuple(each.value for each in self._saving.formats)
        folder = None if self._saving.is_own else str(self._saving.folder)
        wanted = Monthly(folder if formats else seen.folder, formats)
        self._desk.trusted(partial(self._choose, wanted, seen), Right.SETTINGS)

    def _choose(self, wanted: Monthly, seen: Monthly) -> None:
        by = self._desk.by

        def answered(done: Changed | Wrong) -> None:
            self.look()
            if isinstance(done, Wrong):
                self._desk.say(lambda: self._words.wrong(done))
                return

            def undo(session: Session, pen: Pen) -> bool:
                return isinstance(_change(session, pen, seen, wanted, by), Changed)

            self._desk.say(partial(self._said, bool(wanted.formats)), undo)

        self._backstage.write(
            lambda session, pen: _change(session, pen, wanted, seen, by), answered
        )

    def _said(self, on: bool) -> str:
        if on:
            return self.tr("A report will be written each month.")
        return self.tr("No report is written by itself any more.")

    @Slot()
    def tryAgain(self) -> None:
        """Write what could not be written, now."""
        self._desk.trusted(
            lambda: self._backstage.write(monthly.try_again, lambda _: self._again())
        )

    def _again(self) -> None:
        self.look()
        self.make_round()

    def _named(self, month: date) -> str:
        return reportnumbers.period(self._language.current, reports.month(month))

    @Property(bool, notify=changed)
    def on(self) -> bool:
        """Whether one is written each month."""
        return bool(self._wanted.formats)

    @Property(str, notify=changed)
    def said(self) -> str:
        """What is written each month, or what would be."""
        wanted = self._wanted
        if not wanted.formats:
            return self.tr(
                "On the first of each month, in the formats and the place that are chosen."
            )
        said = self.tr("On the first of each month, as %1, into %2", "formats, a folder")
        formats = ", ".join(each.upper() for each in wanted.formats)
        folder = self._own if wanted.folder is None else wanted.folder
        return said.replace("%1", formats).replace("%2", str(folder))

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """Which month could not be written, and why; nothing when all is well."""
        if self._unwritten is None:
            return ""
        folder = self._own if self._wanted.folder is None else Path(self._wanted.folder)
        said = self.tr("The report of %1 could not be written.")
        said = said.replace("%1", self._named(self._unwritten.month))
        return f"{said} {self._saving.why(self._unwritten.fault, folder)}"
