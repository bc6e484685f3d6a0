"""One person at the desk: who is looked at, and which side of them."""

from enum import Enum

from PySide6.QtCore import Property, QEnum, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.records import Person

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Member(QObject):
    """Whoever is looked at, and which of their tabs shows."""

    changed = Signal()
    opened = Signal()
    """Somebody else is looked at, or nobody any more."""
    refreshWanted = Signal()
    """They are to be read anew: something about them was written."""

    @QEnum
    class Tab(Enum):
        """The sides of a person."""

        Details = 0
        Plans = 1
        Cards = 2
        Visits = 3
        Data = 4

    def __init__(self) -> None:
        super().__init__()
        self._person: Person | None = None
        self._tab = Member.Tab.Details

    @property
    def person(self) -> Person | None:
        """Who is looked at, as they were when they were read."""
        return self._person

    @property
    def current_tab(self) -> Tab:
        """The tab that shows."""
        return self._tab

    def show(self, person: Person | None) -> None:
        """Look at `person` from now on; at somebody else, from their first tab on."""
        same = self._person is not None and person is not None and self._person.id == person.id
        self._person = person
        if not same:
            self._tab = Member.Tab.Details
            self.opened.emit()
        self.changed.emit()

    @Slot()
    def refresh(self) -> None:
        """Have them read anew, after something about them was written."""
        if self._person is not None:
            self.refreshWanted.emit()

    @Slot(int)
    def look(self, tab: int) -> None:
        """Show one of their tabs."""
        self._tab = Member.Tab(tab)
        self.changed.emit()

    @Slot()
    def close(self) -> None:
        """Look at nobody."""
        self.show(None)

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        """Whether somebody is looked at."""
        return self._person is not None

    @Property(str, notify=changed)
    def name(self) -> str:
        """Their name."""
        return "" if self._person is None else self._person.name

    @Property(int, notify=changed)
    def tab(self) -> int:
        """The tab that shows, one of `Tab`."""
        return int(self._tab.value)
