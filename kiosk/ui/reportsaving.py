"""A report saved: in which formats, where, and what became of it."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import acts, reportfiles, taking
from kiosk.errors import Fault, OutOfOrder
from kiosk.export import FOLDER
from kiosk.folder import make_folder
from kiosk.records import Place
from kiosk.records.desk import ActKind
from kiosk.records.reports import Report
from kiosk.reportfiles import Format
from kiosk.ui.backstage import Backstage
from kiosk.ui.desk import Desk
from kiosk.ui.language import Language
from kiosk.ui.reportpaper import paper

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1

OFFERED = (Format.PDF, Format.XLSX, Format.CSV)


def write(
    report: Report,
    place: Place,
    language: str,
    formats: Sequence[Format],
    folder: Path,
    now: datetime,
    *,
    made: bool,
) -> list[Path] | Fault:
    """Draw and write `report`; on no thread that draws the screen.

    `made` has the folder made where it is not there; else one that is gone is a fault.
    """
    try:
        if made:
            make_folder(folder)
        contents = {
            each: paper(report, place, language)
            if each is Format.PDF
            else reportfiles.content(each, report, place, language)
            for each in formats
        }
        stem = reportfiles.stem(report.period, language)
        return reportfiles.save(folder, stem, contents, now)
    except OutOfOrder as trouble:
        return trouble.fault


@QmlElement
class ReportSaving(QObject):
    """The files of the report that shows."""

    changed = Signal()

    def __init__(
        self,
        desk: Desk,
        backstage: Backstage,
        language: Language,
        folder: Path,
        report: Callable[[], Report | None],
    ) -> None:
        """`folder` is the data folder, whose exports are one place to save; sticks are the others."""
        super().__init__()
        self._desk, self._backstage, self._language = desk, backstage, language
        self._own = folder / FOLDER
        self._report = report
        self._formats = {Format.PDF}
        self._sticks: tuple[Path, ...] = ()
        self._where = 0
        self._writing = False
        self._files: list[Path] = []
        self._fault: Fault | None = None

    @Slot()
    def open(self) -> None:
        """Look which sticks are plugged in."""
        self._backstage.draw(lambda: tuple(taking.sticks()), self.offer)

    def offer(self, sticks: Sequence[Path]) -> None:
        """These sticks are plugged in; one is what somebody means who has plugged it in."""
        self._sticks = tuple(sticks)
        self._where = 1 if self._sticks else 0
        self.changed.emit()

    @property
    def folder(self) -> Path:
        """Where it is to be saved."""
        return self._own if self._where == 0 else self._sticks[self._where - 1]

    @property
    def is_own(self) -> bool:
        """Whether that is the folder of exports."""
        return self._where == 0

    @property
    def formats(self) -> tuple[Format, ...]:
        """The formats that are chosen."""
        return tuple(each for each in OFFERED if each in self._formats)

    @Slot(str)
    def turn(self, format: str) -> None:
        """Have it in that format too, or no more; one at least stays."""
        turned = self._formats ^ {Format(format)}
        self._formats = turned or self._formats
        self.changed.emit()

    @Slot(int)
    def choosePlace(self, number: int) -> None:
        """The folder of exports (0), or one of the sticks."""
        if 0 <= number <= len(self._sticks):
            self._where = number
            self.changed.emit()

    @Slot()
    def save(self) -> None:
        """Write the files."""
        report, shift = self._report(), self._desk.shift
        if report is None or shift is None or self._writing:
            return
        place, language, formats = self._backstage.place, self._language.current, self.formats
        folder, own, now = self.folder, self.is_own, self._backstage.now()
        self.forget()
        self._writing = True
        self.changed.emit()

        def answered(done: list[Path] | Fault) -> None:
            self.show(done)
            if isinstance(done, Fault):
                return
            detail = ", ".join(file.name for file in done)
            self._backstage.write(
                lambda session, pen: acts.note(
                    session, pen, ActKind.REPORTED, person=shift.person.id, detail=detail
                )
            )

        self._backstage.draw(
            lambda: write(report, place, language, formats, folder, now, made=own), answered
        )

    def show(self, done: list[Path] | Fault) -> None:
        """Say what became of it."""
        self._writing = False
        self._fault = done if isinstance(done, Fault) else None
        self._files = [] if isinstance(done, Fault) else done
        self.changed.emit()

    def wait(self) -> None:
        """Say that it is being written."""
        self._writing = True
        self.changed.emit()

    def forget(self) -> None:
        """Say nothing of the last one any more."""
        self._files, self._fault, self._writing = [], None, False
        self.changed.emit()

    def why(self, fault: Fault, folder: str) -> str:
        """Why nothing could be written into `folder`, in words."""
        if fault is Fault.DISK_FULL:
            return self.tr("The disk is full: nothing was written.")
        if fault is Fault.MISSING:
            said = self.tr("The folder %1 is not there. Is the stick plugged in?")
            return said.replace("%1", folder)
        return self.tr("Nothing can be written into %1.").replace("%1", folder)

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def chosen(self) -> list[str]:
        """The formats that are chosen, by the endings of their names."""
        return [each.value for each in self.formats]

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def places(self) -> list[str]:
        """Where it can be saved."""
        sticks = (self.tr("On %1", "a USB stick").replace("%1", each.name) for each in self._sticks)
        return [self.tr("In the exports folder"), *sticks]

    @Property(int, notify=changed)
    def where(self) -> int:
        """Which of these."""
        return self._where

    @Property(bool, notify=changed)
    def writing(self) -> bool:
        """Whether it is being written."""
        return self._writing

    @Property(bool, notify=changed)
    def failed(self) -> bool:
        """Whether it could not be."""
        return self._fault is not None

    @Property(str, notify=changed)
    def said(self) -> str:
        """Where the files lie, or why there are none."""
        if self._writing:
            return self.tr("Writing…")
        if self._fault is not None:
            return self.why(self._fault, str(self.folder))
        if not self._files:
            return ""
        names = ", ".join(file.name for file in self._files)
        said = self.tr("Saved in %1: %2", "a folder, names of files")
        return said.replace("%1", str(self._files[0].parent)).replace("%2", names)
