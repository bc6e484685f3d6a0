"""One page of the roll, row by row. Nothing moves under a finger that ticks."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.records.rollcall import Roll, RollEntry
from kiosk.ui.rows import NamedValues

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1

ROLES = ("visit", "called", "about", "urgent", "seen", "headcount", "found")


@QmlElement
class RollRows(NamedValues):
    """The entries of one page, in an order that stays until somebody asks for another.

    They fill the columns of the page evenly. Whoever is added comes below, and moves nobody.
    """

    turned = Signal()

    def __init__(
        self, called: Callable[[RollEntry], str], about: Callable[[RollEntry], str]
    ) -> None:
        """`called` gives the name of an entry, or what stands for it; `about` what helps to find them."""
        super().__init__(*ROLES)
        self._called, self._about = called, about
        self._entries: dict[UUID, RollEntry] = {}
        self._order: list[UUID] = []
        self._rows: list[RollEntry] = []
        self._room, self._columns, self._first = 1, 1, 0
        self._deep = 1
        self._only_missing = False

    def size(self) -> int:
        """How many lines the page has."""
        return len(self._rows)

    def value(self, row: int, name: str) -> object:
        """What is shown of an entry by that name."""
        entry = self._rows[row]
        match name:
            case "visit":
                return str(entry.visit)
            case "called":
                return self._called(entry)
            case "about":
                return self._about(entry)
            case "urgent":
                return entry.needs_assistance
        return getattr(entry, name)

    def entry(self, visit: str) -> RollEntry | None:
        """The entry of that visit; None for one that is not on the roll."""
        try:
            return self._entries.get(UUID(visit))
        except ValueError:
            return None

    def take(self, roll: Roll) -> None:
        """Show `roll`. Whoever is listed stays in their place; others come at the end."""
        self._entries = {each.visit: each for each in roll.entries}
        listed = set(self._order)
        self._order = [visit for visit in self._order if visit in self._entries]
        self._order += [e.visit for e in roll.entries if e.visit not in listed and self._wants(e)]
        self._show(settle=not self._rows)

    def sort_anew(self, roll: Roll, *, only_missing: bool) -> None:
        """Begin at the first page: everybody in the order of the roll, or only those missing."""
        self._only_missing, self._order, self._first = only_missing, [], 0
        self.take(roll)
        self._show(settle=True)

    @Slot(int, int)
    def makeRoom(self, rows: int, columns: int) -> None:
        """Have so many rows in each column of a page, and keep the first one that shows."""
        self._columns = max(1, columns)
        self._room = max(1, rows) * self._columns
        self._show(settle=True)

    @Slot(int)
    def turn(self, pages: int) -> None:
        """Show a later page, or an earlier one."""
        self._first = max(0, self._first + pages * self._room)
        self._show(settle=True)

    @Property(int, notify=turned)
    def page(self) -> int:
        """Which page shows, from 1 on."""
        return self._first // self._room + 1

    @Property(int, notify=turned)
    def pageCount(self) -> int:
        """How many pages there are, at least one."""
        return self._last // self._room + 1

    @Property(int, notify=turned)
    def deep(self) -> int:
        """How many rows each column of the page was given; what came since lies below, row by row."""
        return self._deep

    def say_again(self) -> None:
        """The language is another."""
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def _wants(self, entry: RollEntry) -> bool:
        return not (self._only_missing and entry.found)

    @property
    def _last(self) -> int:
        """Where the last page begins."""
        return max(0, len(self._order) - 1) // self._room * self._room

    def _show(self, *, settle: bool) -> None:
        """Show the page; `settle` spreads it evenly, where nobody's finger is on it yet."""
        self._first = min(self._last, self._first // self._room * self._room)
        chosen = self._order[self._first : self._first + self._room]
        rows = [self._entries[visit] for visit in chosen]
        if settle:
            self._deep = max(1, -(-len(rows) // self._columns))
        self._put(rows)
        self.turned.emit()

    def _put(self, rows: list[RollEntry]) -> None:
        if [each.visit for each in rows] != [each.visit for each in self._rows]:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        for number, (new, old) in enumerate(zip(rows, self._rows, strict=True)):
            if new != old:
                self._rows[number] = new
                self.dataChanged.emit(self.index(number), self.index(number))
