"""An export on its way: written a piece at a time between whatever else the reader has to do."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import acts
from kiosk.data import Session
from kiosk.errors import Fault, OutOfOrder
from kiosk.export import Export
from kiosk.presence import Pen
from kiosk.records import Where
from kiosk.records.desk import Act, ActKind
from kiosk.records.journal import Asked, Wording
from kiosk.ui.patience import AskAnyway

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1

T = TypeVar("T")
Write = Callable[[Callable[[Session, Pen], T], Callable[[T], None]], None]
"""Has something written; the answer comes on the GUI thread (see `kiosk.ui.housedoor`)."""


@QmlElement
class Exporting(QObject):
    """The file that is being written, or the last one, or why there is none."""

    changed = Signal()

    def __init__(self, ask: AskAnyway, write: Write[Act], place: Where, folder: Path) -> None:
        """`ask` reads on the reader's thread; `folder` is the data folder."""
        super().__init__()
        self._ask, self._write, self._place, self._folder = ask, write, place, folder
        self._export: Export | None = None
        self._written = 0
        self._file: Path | None = None
        self._fault: Fault | None = None

    def begin(self, asked: Asked, wording: Wording, now: datetime, person: UUID | None) -> None:
        """Write all of what is `asked`; `person` is on shift and asks for it. One at a time."""
        if self._export is None:
            self.forget()
            self._export = Export(self._folder, self._place(), asked, wording, now)
            self._go_on(self._export, person)
            self.changed.emit()

    @Slot()
    def stop(self) -> None:
        """Leave it, and nothing of it."""
        leaving, self._export = self._export, None
        if leaving is not None:  # on the thread that writes it, after the piece under way
            self._ask(lambda _: leaving.abandon(), lambda _: None, lambda _: leaving.abandon())
        self.changed.emit()

    def forget(self) -> None:
        """Say nothing of the last one any more."""
        self._written, self._file, self._fault = 0, None, None
        self.changed.emit()

    def _go_on(self, export: Export, person: UUID | None) -> None:
        def piece(session: Session) -> bool | Fault:
            try:
                return export.go_on(session)
            except OutOfOrder as trouble:
                return trouble.fault

        def done(more: object) -> None:
            if export is not self._export:
                return
            self._written = export.written
            if more is True:
                self._go_on(export, person)
            else:
                self._end(export, more, person)
            self.changed.emit()

        def troubled(fault: Fault | None) -> None:
            export.abandon()  # no piece is under way any more
            if export is self._export:
                self._end(export, fault or Fault.UNREACHABLE, person)
                self.changed.emit()

        self._ask(piece, done, troubled)

    def _end(self, export: Export, more: object, person: UUID | None) -> None:
        self._export = None
        if isinstance(more, Fault):
            self._fault = more
        elif export.file is not None:
            self._file = file = export.file
            self._write(
                lambda session, pen: acts.note(
                    session, pen, ActKind.EXPORTED, person=person, detail=file.name
                ),
                lambda _: None,
            )

    @Property(bool, notify=changed)
    def going(self) -> bool:
        """Whether one is being written."""
        return self._export is not None

    @Property(bool, notify=changed)
    def failed(self) -> bool:
        """Whether the last one could not be written."""
        return self._fault is not None

    @Property(str, notify=changed)
    def said(self) -> str:
        """How far it is, where it lies, or why there is none."""
        lines = self._written
        if self._export is not None:
            return self.tr("Writing the file: %n lines so far…", "", lines)
        if self._fault is Fault.DISK_FULL:
            return self.tr("The disk is full: no file could be written.")
        if self._fault is not None:
            return self.tr("The file could not be written. Please ask whoever keeps this machine.")
        if self._file is None:
            return ""
        said = self.tr("%n lines are in %1. The file holds names: keep it safe.", "", lines)
        return said.replace("%1", str(self._file))
