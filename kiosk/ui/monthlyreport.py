"""The report that is written by itself each month: switched on and off, and written when it is due."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import acts, choices, monthly
from kiosk.data import Session
from kiosk.errors import Fault
from kiosk.export import FOLDER
from kiosk.presence import Pen
from kiosk.records.choices import Changed, Setting, Value, Wrong
from kiosk.records.desk import ActKind, Right
from kiosk.records.monthly import NO_MONTHLY, Monthly, Unwritten
from kiosk.ui.backstage import Backstage
from kiosk.ui.choicewords import ChoiceWords
from kiosk.ui.desk import Desk
from kiosk.ui.language import Language
from kiosk.ui.monthlyround import MonthlyRound
from kiosk.ui.monthlywords import MonthlyWords
from kiosk.ui.reportsaving import ReportSaving

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1


def _change(
    session: Session, pen: Pen, wanted: Monthly, seen: Monthly, by: UUID
) -> Changed | Wrong:
    """Choose it among the settings, of which it is one, and with it the folder, and whose that is."""
    new, old = (list[Value](each.formats) for each in (wanted, seen))
    done = choices.change(session, pen, {Setting.MONTHLY: new}, {Setting.MONTHLY: old}, by)
    if isinstance(done, Changed):
        monthly.choose(session, pen, wanted, by)
        if not done.after:
            acts.note(session, pen, ActKind.SETTINGS, person=by, detail=Setting.MONTHLY)
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
        self._desk, self._backstage = desk, backstage
        own = folder / FOLDER
        self._saving = saving
        self._said = MonthlyWords(language, backstage.station, own, saving)
        self._round = MonthlyRound(backstage, own)
        self._round.ended.connect(self._tell)
        self._wanted = NO_MONTHLY
        self._words = ChoiceWords(language)
        self._unwritten: Unwritten | None = None
        self._told: Unwritten | None = None
        desk.opened.connect(self._remind)
        # what was done and undone between two readings of the place has not changed it
        desk.own_doings.undone.connect(self.look)

    # -- by itself -------------------------------------------------------------------------------

    def make_round(self) -> None:
        """A minute has passed: write the report of a month that is over, if it is for this station to."""
        self._round.make()
        if self._unwritten is not None:
            self.look()

    @Slot(object, object)
    def _tell(self, month: date, done: list[Path] | Fault) -> None:
        if isinstance(done, Fault):
            self._remind()
            return
        self._desk.say(
            lambda: self.tr("The report of %1 is written.").replace("%1", self._said.month(month))
        )
        self.look()

    @Slot()
    def _remind(self) -> None:
        """Tell whoever has the desk of what could not be written, once each time that it was tried."""

        def tell(found: tuple[Monthly, Unwritten | None]) -> None:
            self.show(*found)
            unwritten = found[1]
            if unwritten is None or unwritten == self._told or self._desk.shift is None:
                return
            self._told = unwritten
            self._desk.say(lambda: self._told_of(unwritten))

        self._ask(tell)

    def _told_of(self, unwritten: Unwritten) -> str:
        if unwritten.fault is None:
            said = self.tr("The report of %1 is not written yet: see Reports.")
        else:
            said = self.tr("The report of %1 could not be written: see Reports.")
        return said.replace("%1", self._said.month(unwritten.month))

    def _ask(self, answer: Callable[[tuple[Monthly, Unwritten | None]], None]) -> None:
        house = self._backstage
        now, place, station = house.now(), house.place, house.station

        def found(session: Session) -> tuple[Monthly, Unwritten | None]:
            unwritten = monthly.unwritten(session, now, place, station)
            return monthly.kept(session), unwritten

        house.ask(found, answer)

    # -- at the desk -----------------------------------------------------------------------------

    @Slot()
    def look(self) -> None:
        """Read what is wanted, and what could not be written."""
        self._ask(lambda found: self.show(*found))

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
        here = self._here(tuple(each.value for each in self._saving.formats))
        wanted = replace(seen, formats=()) if seen.formats else here
        self._desk.trusted(partial(self._choose, wanted, seen), Right.SETTINGS)

    @Slot()
    def writeHere(self) -> None:
        """Have this station write it from now on, where reports are saved here."""
        seen = self._wanted
        wanted = self._here(seen.formats)
        self._desk.trusted(partial(self._choose, wanted, seen), Right.SETTINGS)

    def _here(self, formats: tuple[str, ...]) -> Monthly:
        folder = None if self._saving.is_own else str(self._saving.folder)
        return Monthly(folder, formats, self._backstage.station)

    def _choose(self, wanted: Monthly, seen: Monthly) -> None:
        by = self._desk.by

        def answered(done: Changed | Wrong) -> None:
            self.look()
            if isinstance(done, Wrong):
                self._desk.say(lambda: self._words.wrong(done))
                return

            def undo(session: Session, pen: Pen) -> bool:
                return isinstance(_change(session, pen, seen, wanted, by), Changed)

            self._desk.say(partial(self._chosen, wanted, seen), undo)
            self.make_round()

        self._backstage.write(
            lambda session, pen: _change(session, pen, wanted, seen, by), answered
        )

    def _chosen(self, wanted: Monthly, seen: Monthly) -> str:
        if wanted.formats == seen.formats:
            return self.tr("This station will write the report each month.")
        if wanted.formats:
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

    @Property(bool, notify=changed)
    def on(self) -> bool:
        """Whether one is written each month."""
        return bool(self._wanted.formats)

    @Property(str, notify=changed)
    def said(self) -> str:
        """What is written each month, or what would be."""
        return self._said.wanted(self._wanted)

    @Property(bool, notify=changed)
    def elsewhere(self) -> bool:
        """Whether another station writes it."""
        return bool(self._wanted.formats) and self._said.is_elsewhere(self._wanted)

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """Which month is not written, and why; nothing when all is well."""
        if self._unwritten is None:
            return ""
        return self._said.unwritten(self._wanted, self._unwritten)

    @Property(bool, notify=changed)
    def failed(self) -> bool:
        """Whether somebody can have it tried again."""
        return self._unwritten is not None and self._unwritten.fault is not None
