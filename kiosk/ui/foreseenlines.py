"""The lines of a list, with what becomes of each, as a page shows them."""

from collections.abc import Sequence

from PySide6.QtCore import Property, Signal
from PySide6.QtQml import QmlElement

from kiosk.records.importing import Foreseen
from kiosk.ui.importlines import ImportWords, nameless
from kiosk.ui.rows import NamedValues

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ForeseenLines(NamedValues):
    """The lines of a list as a model; each is put into words when it shows."""

    changed = Signal()

    def __init__(self, said: ImportWords) -> None:
        super().__init__("line", "name", "fate", "said", "detail", "asks")
        self._said = said
        self._lines: Sequence[Foreseen] = ()

    def put(self, lines: Sequence[Foreseen]) -> None:
        """Become these; whoever looks at some stays there where they are the same lines."""
        if [each.line for each in lines] == [each.line for each in self._lines]:
            self._lines = lines
            if lines:
                self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
        else:
            self.beginResetModel()
            self._lines = lines
            self.endResetModel()
        self.changed.emit()

    def size(self) -> int:
        """How many there are."""
        return len(self._lines)

    def value(self, row: int, name: str) -> object:
        """What a line says by that name."""
        line = self._lines[row]
        match name:
            case "line":
                return line.line
            case "name":
                return line.name or nameless()
            case "fate":
                return line.fate.value
            case "said":
                return self._said.fate(line.fate)
            case "detail":
                return self._said.detail(line)
            case _:
                return line.question is not None

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many there are."""
        return len(self._lines)
