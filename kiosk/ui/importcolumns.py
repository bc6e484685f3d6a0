"""The columns of a list: what each says, as guessed, and as whoever knows the list says."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.columns import guess, turned
from kiosk.records.importing import Field, Mapping, Table
from kiosk.ui.importlines import ImportWords

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1

SAMPLES = 2
"""Cells of a column that are shown."""
LOOKED_THROUGH = 50
"""Lines in which they are looked for."""


@QmlElement
class ImportColumns(QObject):
    """The columns of a table, with some of their cells."""

    changed = Signal()

    def __init__(self, said: ImportWords) -> None:
        super().__init__()
        self._words = said
        self._table: Table | None = None
        self._mapping = Mapping(())
        self._column = -1

    @property
    def table(self) -> Table | None:
        """The table."""
        return self._table

    @property
    def mapping(self) -> Mapping:
        """What its columns say."""
        return self._mapping

    def show(self, table: Table | None) -> None:
        """These are the columns of `table`, as far as their names tell; None forgets them."""
        self._table, self._column = table, -1
        self._mapping = Mapping(()) if table is None else guess(table.header)
        self.changed.emit()

    @Slot(int)
    def choose(self, column: int) -> None:
        """Say what a column says; -1 for none."""
        self._column = column
        self.changed.emit()

    @Slot(str)
    def turn(self, field: str) -> None:
        """The column that was chosen says that; nothing for not taken."""
        if 0 <= self._column < len(self._mapping.fields):
            wanted = Field(field) if field else None
            self._mapping = turned(self._mapping, self._column, wanted)
        self.choose(-1)

    @Property(str, notify=changed)
    def said(self) -> str:
        """What is to be done with them."""
        if self._table is not None and not self._mapping.names_people:
            return self.tr("Which column holds the names? Touch what stands beside it.")
        return self._words.origin(self._mapping.origin)

    @Property(bool, notify=changed)
    def canLook(self) -> bool:
        """Whether people can be told by them."""
        return self._mapping.names_people

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def rows(self) -> list[dict[str, Any]]:
        """Each of them."""
        if self._table is None:
            return []
        lines = [line.cells for line in self._table.lines[:LOOKED_THROUGH] if line.cells]
        return [
            {
                "name": name or self._nameless(at),
                "sample": " · ".join(_samples(lines, at)),
                "field": self._says(at, field),
                "taken": field is not None or self._serves(at),
            }
            for at, (name, field) in enumerate(
                zip(self._table.header, self._mapping.fields, strict=True)
            )
        ]

    @Property(str, notify=changed)
    def column(self) -> str:
        """The one of which somebody says what it says."""
        if self._table is None or self._column < 0:
            return ""
        return self._table.header[self._column] or self._nameless(self._column)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def fields(self) -> list[dict[str, Any]]:
        """All that a column can say, the chosen one's among them."""
        taken = self._mapping.fields
        mine = taken[self._column] if 0 <= self._column < len(taken) else None
        return [
            {
                "field": "" if field is None else field.value,
                "said": self._words.field(field),
                "chosen": field is mine,
            }
            for field in (*Field, None)
        ]

    def _serves(self, at: int) -> bool:
        """Whether the column tells which lines count, and whose address is whose."""
        return at == self._mapping.status or at in (self._mapping.payer or ())

    def _says(self, at: int, field: Field | None) -> str:
        if field is None and at == self._mapping.status:
            return self.tr("Paid or not")
        if field is None and at in (self._mapping.payer or ()):
            return self.tr("Who paid")
        return self._words.field(field)

    def _nameless(self, at: int) -> str:
        return self.tr("Column %1").replace("%1", str(at + 1))


def _samples(lines: Sequence[tuple[str, ...]], column: int) -> list[str]:
    """What stands in a column, of the first lines that say something."""
    cells = (line[column].strip() for line in lines if column < len(line))
    said = dict.fromkeys(" ".join(cell[:200].split())[:40] for cell in cells if cell)
    return list(said)[:SAMPLES]
