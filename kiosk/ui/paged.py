"""A list of which only a page shows: as many rows as fit, turned with buttons."""

from collections.abc import Sequence

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.rows import Row, Rows

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Paged(Rows):
    """Rows, a page of them at a time; the screen says how many fit."""

    taken = Signal()
    turned = Signal()

    def __init__(self, *roles: str) -> None:
        """`roles` name the values of a row."""
        super().__init__(*roles)
        self._all: list[Row] = []
        self._fits, self._first = 1, 0

    def take(self, rows: Sequence[Row]) -> None:
        """Become `rows`, from the first one on."""
        self._all, self._first = list(rows), 0
        self.taken.emit()
        self._show()

    def say_again(self, rows: Sequence[Row]) -> None:
        """The same rows in other words: the page stays."""
        self._all = list(rows)
        self.taken.emit()
        self._show()

    @Slot(int)
    def fit(self, rows: int) -> None:
        """So many rows fit from now on; the one at the top stays on the page."""
        if max(1, rows) != self._fits:
            self._fits = max(1, rows)
            self._show()

    @Slot(int)
    def turn(self, pages: int) -> None:
        """Turn so many pages forward, or back."""
        self._first += pages * self._fits
        self._show()

    def _show(self) -> None:
        last = max(0, len(self._all) - 1) // self._fits
        page = min(max(0, self._first // self._fits), last)
        self._first = page * self._fits
        self.put(self._all[self._first : self._first + self._fits])
        self.turned.emit()

    @Property(int, notify=taken)
    def total(self) -> int:
        """How many rows there are on all pages."""
        return len(self._all)

    @Property(bool, notify=turned)
    def isFirst(self) -> bool:
        """Whether the first page shows."""
        return self._first == 0

    @Property(bool, notify=turned)
    def isLast(self) -> bool:
        """Whether the last page shows."""
        return self._first + self._fits >= len(self._all)

    @Property(str, notify=turned)
    def number(self) -> str:
        """Which page shows: `1 sur 3`; nothing where there is one alone."""
        if len(self._all) <= self._fits:
            return ""
        pages = -(-len(self._all) // self._fits)
        said = self.tr("%1 of %2", "a page, of so many")
        return said.replace("%1", str(self._first // self._fits + 1)).replace("%2", str(pages))
