"""The list of who is here, changed row by row so that a list on screen never jumps."""

from collections.abc import Sequence
from typing import Any
from zlib import crc32

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtQml import QmlElement

from kiosk.records import BoardEntry

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1

Index = QModelIndex | QPersistentModelIndex
ROLES = ("shown", "initials", "activity", "skills", "needs", "tint", "onShift", "comesAs")
TINTS, ON_SHIFT = 4, 4
"""How many colours the initials come in, the same for a name each day: they tell nothing, but help to
find somebody again. One more is the concierge's."""


def tint(name: str, *, on_shift: bool = False) -> int:
    """The number of the colour in which the initials of `name` are drawn."""
    return ON_SHIFT if on_shift else crc32(name.encode()) % TINTS


_FIRST = int(Qt.ItemDataRole.UserRole)


@QmlElement
class People(QAbstractListModel):
    """The board's entries, one row for each visit."""

    counted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._entries: list[BoardEntry] = []

    def rowCount(self, parent: Index | None = None) -> int:
        """Qt's."""
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def roleNames(self) -> dict[int, QByteArray]:
        """Qt's."""
        return {_FIRST + n: QByteArray(name.encode()) for n, name in enumerate(ROLES)}

    def data(self, index: Index, role: int = _FIRST) -> Any:
        """Qt's."""
        entry = self._entries[index.row()]
        match ROLES[role - _FIRST] if _FIRST <= role < _FIRST + len(ROLES) else "":
            case "activity":
                return entry.activity or ""
            case "skills" | "needs" as role_name:
                return list(getattr(entry, role_name))
            case "onShift":
                return entry.on_shift
            case "comesAs":
                return entry.comes_as.value
            case "tint":
                return tint(entry.shown, on_shift=entry.on_shift)
            case "shown" | "initials" as role_name:
                return getattr(entry, role_name)
        return None

    def take(self, entries: Sequence[BoardEntry]) -> None:
        """Become `entries`, by as few changes as it takes."""
        wanted = {entry.visit for entry in entries}
        for row in reversed(range(len(self._entries))):
            if self._entries[row].visit not in wanted:
                self._remove(row)
        for row, entry in enumerate(entries):
            self._put(row, entry)
        self.counted.emit()

    def _remove(self, row: int) -> None:
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._entries[row]
        self.endRemoveRows()

    def _put(self, row: int, entry: BoardEntry) -> None:
        if row < len(self._entries) and self._entries[row].visit == entry.visit:
            if self._entries[row] != entry:
                self._entries[row] = entry
                self.dataChanged.emit(self.index(row), self.index(row))
            return
        later = range(row + 1, len(self._entries))
        old = next((n for n in later if self._entries[n].visit == entry.visit), None)
        if old is not None:
            self._remove(old)
        self.beginInsertRows(QModelIndex(), row, row)
        self._entries.insert(row, entry)
        self.endInsertRows()

    @Property(int, notify=counted)
    def count(self) -> int:
        """How many rows there are."""
        return len(self._entries)
