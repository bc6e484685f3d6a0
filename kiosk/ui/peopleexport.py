"""Everybody as a file, at the desk: read, written aside, and written down."""

import os
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import acts, peoplefile, placetime, taking
from kiosk.errors import Fault, OutOfOrder
from kiosk.export import FOLDER
from kiosk.peoplefile import COLUMNS, Everybody, Form
from kiosk.records.desk import ActKind
from kiosk.ui.backstage import Backstage
from kiosk.ui.desk import Desk
from kiosk.ui.importlines import ImportWords

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PeopleExport(QObject):
    """The file that is being written, or the last one, or why there is none."""

    changed = Signal()

    def __init__(
        self,
        desk: Desk,
        backstage: Backstage,
        said: ImportWords,
        folder: Path,
        sticks: Callable[[], Sequence[Path]] = taking.sticks,
    ) -> None:
        """`said` names the columns. A file lies on a stick, if one is plugged in, else in `folder`."""
        super().__init__()
        self._sticks = sticks
        self._desk, self._backstage, self._words, self._folder = desk, backstage, said, folder
        self._busy, self._written = False, 0
        self._done: Path | Fault | None = None

    @Slot(str)
    def export(self, form: str) -> None:
        """Write everybody into a file of that `Form`. One at a time."""
        if not self._busy:
            self._desk.trusted(partial(self._export, Form(form)))

    def _export(self, form: Form) -> None:
        place, now = self._backstage.place, self._backstage.now()
        self._busy, self._done = True, None
        self._backstage.ask(
            lambda session: peoplefile.everybody(session, place, now),
            partial(self._write, form),
            lambda fault: self.show(fault or Fault.UNREACHABLE),
        )
        self.changed.emit()

    def _write(self, form: Form, everybody: Everybody) -> None:
        here = placetime.local(self._backstage.now(), self._backstage.place)
        when = f"{here:%Y-%m-%d}-{here.hour:02}h{here.minute:02}"
        name = f"{self.tr('people', 'the name of a file')}-{when}"
        titles = [self._words.field(field) for field in COLUMNS]
        exports, sticks = self._folder / FOLDER, self._sticks

        def write() -> Path | Fault:
            plugged_in = (stick for stick in sticks() if os.access(stick, os.W_OK))
            try:
                return peoplefile.write(next(plugged_in, exports), titles, everybody, form, name)
            except OutOfOrder as trouble:
                return trouble.fault

        self._backstage.draw(write, partial(self._note, len(everybody.rows)))

    def _note(self, people: int, done: Path | Fault) -> None:
        self._written = people
        by = None if self._desk.shift is None else self._desk.by
        if isinstance(done, Path):
            self._backstage.write(
                lambda session, pen: acts.note(
                    session, pen, ActKind.EXPORTED, person=by, detail=done.name
                )
            )
        self.show(done, people)

    def show(self, done: Path | Fault, people: int = 0) -> None:
        """There is such a file of so many people now, or there is none."""
        self._busy, self._done, self._written = False, done, people
        self.changed.emit()

    def forget(self) -> None:
        """Say nothing of it any more."""
        self._done = None
        self.changed.emit()

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether one is being written."""
        return self._busy

    @Property(bool, notify=changed)
    def failed(self) -> bool:
        """Whether the last one could not be written."""
        return isinstance(self._done, Fault)

    @Property(str, notify=changed)
    def said(self) -> str:
        """Where it lies, or why there is none."""
        if self._busy:
            return self.tr("Writing the file…")
        if self._done is None:
            return ""
        if self._done is Fault.DISK_FULL:
            return self.tr("The disk is full: no file could be written.")
        if isinstance(self._done, Fault):
            return self.tr("The file could not be written. Please ask whoever keeps this machine.")
        said = self.tr(
            "%n people are in %1. The file holds names: keep it safe.", "", self._written
        )
        return said.replace("%1", str(self._done))
