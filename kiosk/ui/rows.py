"""Rows of a list on the screen, each a handful of named values, a page of them at a time."""

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
    """Rows with the same values in each, replaced all at once: whoever turns a page sees another."""

    changed = Signal()

    def __init__(self, *roles: str) -> None:
        """`roles` name the values of a row."""
        super().__init__()
        self._roles = roles
        self._rows: list[Row] = []

    def put(self, rows: Sequence[Row]) -> None:
        """Become `rows`."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()
        self.changed.emit()

    def rowCount(self, parent: Index | None = None) -> int:
        """Qt's."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

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
