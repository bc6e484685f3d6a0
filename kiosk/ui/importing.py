"""A list of people from another program, looked through before it is taken; everybody as a file."""

from enum import Enum
from functools import partial
from pathlib import Path

from PySide6.QtCore import Property, QEnum, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.columns import knows
from kiosk.errors import Fault
from kiosk.importing import Preview, Task
from kiosk.importmatching import known
from kiosk.importwriting import Writing
from kiosk.records.importing import NotRead, Table
from kiosk.tables import Reading
from kiosk.ui.backstage import Backstage
from kiosk.ui.choosing import Choosing
from kiosk.ui.desk import Desk
from kiosk.ui.importcolumns import ImportColumns
from kiosk.ui.importgoing import ImportGoing
from kiosk.ui.importlines import ImportWords
from kiosk.ui.importpreview import ImportPreview
from kiosk.ui.language import Language
from kiosk.ui.pastimports import PastImports
from kiosk.ui.peopleexport import PeopleExport

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1

ENDINGS = (".csv", ".xlsx", ".txt", ".tsv", ".xls", ".ods")
"""Files that are offered; of those that can't be read it is said what to do."""
LOOKED_AT = 200
"""Lines that are looked at at once: whoever has had enough waits for no more."""


@QmlElement
class Importing(QObject):
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

    def __init__(self, desk: Desk, backstage: Backstage, language: Language, folder: Path) -> None:
        """`folder` is the data folder, for exports."""
        super().__init__()
        self._desk, self._backstage = desk, backstage
        self._words = words = ImportWords(language)
        self._choosing = Choosing(backstage)
        self._columns = ImportColumns(words)
        self._preview = ImportPreview(words, backstage)
        self._going = ImportGoing(backstage, words.number)
        self._past = PastImports(desk, backstage, language, words, self._going)
        self._export = PeopleExport(desk, backstage, words, folder)
        self._step, self._turn = Importing.Step.Start, 0
        self._file: Path | None = None
        self._why: NotRead | None = None
        self._read = self._looked_at = 0
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
        self._read_on(file, Reading(file, knows), self._wait())

    def _read_on(self, file: Path, reading: Reading, turn: int) -> None:
        def read(found: Table | NotRead | None) -> None:
            if turn != self._turn:
                return
            if found is not None:
                self.show(file, found)
            else:
                self._read = reading.lines
                self._read_on(file, reading, turn)
                self.changed.emit()

        self._backstage.draw(reading.go_on, read)

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
        turn = self._wait()
        place, now = self._backstage.place, self._backstage.now()

        def begin(preview: Preview) -> None:
            if turn == self._turn:
                self._look_on(preview, turn)

        def fail(_: Fault | None) -> None:
            if turn == self._turn:
                self._turn_to(Importing.Step.Columns)

        self._backstage.ask(
            lambda session: Preview(known(session, place, now), table, mapping), begin, fail
        )

    def _look_on(self, preview: Preview, turn: int) -> None:
        def looked(goes_on: bool) -> None:
            if turn != self._turn:
                return
            self._looked_at = preview.looked_at
            if goes_on:
                self._look_on(preview, turn)
            else:
                self.foresee(preview)
            self.changed.emit()

        self._backstage.draw(lambda: preview.go_on(LOOKED_AT), looked)

    def foresee(self, preview: Preview) -> None:
        """This is what each line would do."""
        self._preview.show(preview)
        self._turn_to(Importing.Step.Preview)

    @Slot()
    def goBack(self) -> None:
        """Back to the columns."""
        self._turn += 1
        self._preview.show(None)
        self._turn_to(Importing.Step.Columns)

    @Slot()
    def startAgain(self) -> None:
        """Leave the file."""
        self._leave()
        self.changed.emit()

    def _wait(self) -> int:
        self._turn += 1
        self._read = self._looked_at = 0
        self._turn_to(Importing.Step.Reading)
        return self._turn

    def _turn_to(self, step: Step) -> None:
        self._step = step
        self.changed.emit()

    def _leave(self) -> None:
        self._turn += 1
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
        by, turn = self._desk.by, self._wait()

        def gathered(tasks: list[Task]) -> None:
            if turn != self._turn:
                return
            self._leave()
            if tasks:
                self._going.begin(Writing(tasks, file, by))
            self.changed.emit()

        # of a hundred thousand it takes a while
        self._backstage.draw(self._preview.tasks, gathered)

    @Slot()
    def _follow(self) -> None:
        going = self._going.is_going
        if going != (self._step is Importing.Step.Going):
            self._turn_to(Importing.Step.Going if going else Importing.Step.Start)

    @Slot(object)
    def _finish(self, writing: Writing) -> None:
        assert writing.id is not None
        self._past.refresh()
        said = partial(self._said, writing.added, writing.changed, len(writing.left))
        self._desk.say(said, self._past.undoing(writing.id))

    @Slot()
    def _rest(self) -> None:
        self._past.refresh()

    def _said(self, added: int, changed: int, left: int) -> str:
        said = self.tr("Imported: %1 added, %2 changed.")
        said = said.replace("%1", self._words.number(added))
        said = said.replace("%2", self._words.number(changed))
        if left:
            said += " " + self.tr("%n left: changed meanwhile.", "", left)
        return said

    # -- what pages see --------------------------------------------------------------------------

    @property
    def own_choosing(self) -> Choosing:
        """Where a file is chosen."""
        return self._choosing

    @property
    def own_columns(self) -> ImportColumns:
        """The columns of the file."""
        return self._columns

    @property
    def own_preview(self) -> ImportPreview:
        """What each line would do."""
        return self._preview

    @property
    def own_going(self) -> ImportGoing:
        """What is on its way."""
        return self._going

    @property
    def own_past(self) -> PastImports:
        """The imports that were done."""
        return self._past

    @property
    def own_export(self) -> PeopleExport:
        """Everybody as a file."""
        return self._export

    @Property(Choosing, constant=True)
    def choosing(self) -> Choosing:
        """Where a file is chosen."""
        return self._choosing

    @Property(ImportColumns, constant=True)
    def columns(self) -> ImportColumns:
        """The columns of the file."""
        return self._columns

    @Property(ImportPreview, constant=True)
    def preview(self) -> ImportPreview:
        """What each line would do."""
        return self._preview

    @Property(ImportGoing, constant=True)
    def going(self) -> ImportGoing:
        """What is on its way."""
        return self._going

    @Property(PastImports, constant=True)
    def past(self) -> PastImports:
        """The imports that were done."""
        return self._past

    @Property(PeopleExport, constant=True)
    def exporting(self) -> PeopleExport:
        """Everybody as a file."""
        return self._export

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
        if not self._looked_at:
            if not self._read:
                return self.tr("Reading the list…")
            said = self.tr("Reading the list: %n lines so far…", "", self._read)
            return self._words.counted(said, self._read)
        said = self.tr("Looking at the lines: %n so far…", "", self._looked_at)
        return self._words.counted(said, self._looked_at)
