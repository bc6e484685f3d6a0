"""Rows of a list on the screen, each a handful of named values."""

from collections.abc import Mapping, Sequence
from typing import Any

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

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1

Index = QModelIndex | QPersistentModelIndex
Row = Mapping[str, Any]

_FIRST = int(Qt.ItemDataRole.UserRole)


@QmlElement
class Rows(QAbstractListModel):
    """Rows with the same values in each; whoever scrolled to one stays there when they become others."""

    changed = Signal()
    ended = Signal()
    """Somebody has come to the last row, and it `goes_on`."""

    def __init__(self, *roles: str) -> None:
        """`roles` name the values of a row."""
        super().__init__()
        self._roles = roles
        self._rows: list[Row] = []
        self.goes_on = False
        """Whether there are more rows than these, for whoever comes to the last."""

    def put(self, rows: Sequence[Row]) -> None:
        """Become `rows`: those that there were say something else, and what is new comes after them."""
        old, new = len(self._rows), len(rows)
        if new < old:
            self.beginRemoveRows(QModelIndex(), new, old - 1)
            del self._rows[new:]
            self.endRemoveRows()
        if kept := len(self._rows):
            self._rows = list(rows[:kept])
            self.dataChanged.emit(self.index(0), self.index(kept - 1))
        if new > old:
            self.beginInsertRows(QModelIndex(), old, new - 1)
            self._rows = list(rows)
            self.endInsertRows()
        self.changed.emit()

    def rowCount(self, parent: Index | None = None) -> int:
        """Qt's."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: Index) -> bool:
        """Qt's."""
        return self.goes_on and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        """Qt's."""
        if not parent.isValid():
            self.ended.emit()

    def roleNames(self) -> dict[int, QByteArray]:
        """Qt's."""
        return {_FIRST + n: QByteArray(name.encode()) for n, name in enumerate(self._roles)}

    def data(self, index: Index, role: int = _FIRST) -> Any:
        """Qt's."""
        if not _FIRST <= role < _FIRST + len(self._roles):
            return None
        return self._rows[index.row()][self._roles[role - _FIRST]]

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many rows there are."""
        return len(self._rows)
