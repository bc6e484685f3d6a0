"""A list of people from another program, looked through before it is taken; everybody as a file."""

from enum import Enum
from functools import partial
from pathlib import Path

from PySide6.QtCore import Property, QEnum, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.errors import Fault
from kiosk.importing import Preview, Task
from kiosk.importwriting import Writing
from kiosk.records.importing import NotRead, Table
from kiosk.ui.backstage import Backstage
from kiosk.ui.countdown import Monotonic
from kiosk.ui.desk import Desk
from kiosk.ui.importparts import ImportParts
from kiosk.ui.importreading import ImportReading
from kiosk.ui.language import Language

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1

ENDINGS = (".csv", ".xlsx", ".txt", ".tsv", ".xls", ".ods")
"""Files that are offered; of those that can't be read it is said what to do."""


@QmlElement
class Importing(ImportParts):
    """From a file to its columns, to what each line would do, to *Importer*."""

    changed = Signal()

    @QEnum
    class Step(Enum):
        """How far somebody is."""

        Start = 0
        Reading = 1
        Columns = 2
        Preview = 3
        Going = 4

    def __init__(
        self,
        desk: Desk,
        backstage: Backstage,
        monotonic: Monotonic,
        language: Language,
        folder: Path,
    ) -> None:
        """`folder` is the data folder, for exports."""
        super().__init__(desk, backstage, monotonic, language, folder)
        self._desk = desk
        self._reading = ImportReading(backstage, self.changed.emit)
        self._step = Importing.Step.Start
        self._file: Path | None = None
        self._why: NotRead | None = None
        self._going.changed.connect(self._follow)
        self._going.done.connect(self._finish)
        self._going.undone.connect(self._rest)
        self._going.troubled.connect(self._rest)
        language.changed.connect(self._say_again)

    @Slot()
    def open(self) -> None:
        """Somebody comes into the room."""
        self._past.refresh()

    @Slot()
    def close(self) -> None:
        """They leave it: nothing of it is kept; a list on its way goes on."""
        self._choosing.close()
        self._export.forget()
        self._past.forget()
        self.startAgain()

    @Slot()
    def _say_again(self) -> None:
        parts = (self._columns, self._going, self._past, self._export, self._choosing)
        for part in parts:
            part.changed.emit()
        self._preview.say_again()

    # -- from the file to what it would do -------------------------------------------------------

    @Slot()
    def chooseFile(self) -> None:
        """Choose a file, and read it."""
        self._choosing.begin(ENDINGS, self.read)

    def read(self, file: Path) -> None:
        """Read that file."""
        self._leave()
        self._wait()
        self._reading.read(file, partial(self.show, file))

    def show(self, file: Path, found: Table | NotRead) -> None:
        """This is in that file."""
        self._file = file
        if isinstance(found, NotRead):
            self._why = found
            self._turn_to(Importing.Step.Start)
        else:
            self._columns.show(found)
            self._turn_to(Importing.Step.Columns)

    @Slot()
    def look(self) -> None:
        """See what each line would do."""
        table, mapping = self._columns.table, self._columns.mapping
        if table is None or not mapping.names_people:
            return
        self._wait()
        self._reading.look(table, mapping, self.foresee, self._stay)

    def _stay(self, _: Fault | None) -> None:
        self._turn_to(Importing.Step.Columns)

    def foresee(self, preview: Preview) -> None:
        """This is what each line would do."""
        self._preview.show(preview)
        self._turn_to(Importing.Step.Preview)

    @Slot()
    def goBack(self) -> None:
        """Back to the columns."""
        self._reading.stop()
        self._preview.show(None)
        self._turn_to(Importing.Step.Columns)

    @Slot()
    def startAgain(self) -> None:
        """Leave the file."""
        self._leave()
        self.changed.emit()

    def _wait(self) -> None:
        self._reading.stop()  # which forgets how far it was
        self._turn_to(Importing.Step.Reading)

    def _turn_to(self, step: Step) -> None:
        self._step = step
        self.changed.emit()

    def _leave(self) -> None:
        self._reading.stop()
        self._file = self._why = None
        self._columns.show(None)
        self._preview.show(None)
        if not self._going.is_going:
            self._step = Importing.Step.Start

    # -- taking it in ----------------------------------------------------------------------------

    @Slot()
    def take(self) -> None:
        """Take it in."""
        if self._file is not None and not self._going.is_going:
            self._desk.trusted(partial(self._take, self._file.name))

    def _take(self, file: str) -> None:
        by, unanswered = self._desk.by, self._preview.unanswered

        def gathered(tasks: list[Task]) -> None:
            self._leave()
            if tasks:
                self._going.begin(Writing(tasks, file, by, unanswered))
            self.changed.emit()

        self._wait()
        self._reading.gather(self._preview.tasks, gathered)

    @Slot()
    def _follow(self) -> None:
        going = self._going.is_going
        if going != (self._step is Importing.Step.Going):
            self._turn_to(Importing.Step.Going if going else Importing.Step.Start)

    @Slot(object)
    def _finish(self, writing: Writing) -> None:
        assert writing.id is not None
        self._past.refresh()
        self._desk.say(lambda: self._words.taken_in(writing), self._past.undoing(writing.id))

    @Slot()
    def _rest(self) -> None:
        self._past.refresh()

    # -- what pages see --------------------------------------------------------------------------

    @Property(int, notify=changed)
    def step(self) -> int:
        """How far somebody is, one of `Step`."""
        return int(self._step.value)

    @Property(str, notify=changed)
    def file(self) -> str:
        """What the file is called."""
        return "" if self._file is None else self._file.name

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """Why the file can't be read."""
        return "" if self._why is None else self._words.not_read(self._why)

    @Property(str, notify=changed)
    def said(self) -> str:
        """How far a file is read."""
        if not self._reading.looked_at:
            if not self._reading.lines:
                return self.tr("Reading the list…")
            said = self.tr("Reading the list: %n lines so far…", "", self._reading.lines)
            return self._words.counted(said, self._reading.lines)
        said = self.tr("Looking at the lines: %n so far…", "", self._reading.looked_at)
        return self._words.counted(said, self._reading.looked_at)
