"""What the welcome says: an arrival is recorded, or was a moment ago."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.board import initials
from kiosk.records import AlreadyHere, Place, Welcomed
from kiosk.ui import words

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Welcome(QObject):
    """The arrival of one person, on the page that only they look at."""

    changed = Signal()

    def __init__(self, place: Place) -> None:
        super().__init__()
        self._place = place
        self._outcome: Welcomed | AlreadyHere | None = None

    def show(self, outcome: Welcomed | AlreadyHere) -> None:
        """Speak of `outcome` from now on."""
        self._outcome = outcome
        self.changed.emit()

    @Property(str, notify=changed)
    def called(self) -> str:
        """What the person is called."""
        return self._outcome.person.called if self._outcome else ""

    @Property(str, notify=changed)
    def initials(self) -> str:
        """The initials of their name."""
        return initials(self._outcome.person.name) if self._outcome else ""

    @Property(str, notify=changed)
    def said(self) -> str:
        """What was recorded, and when."""
        if self._outcome is None:
            return ""
        at = words.hour(self._outcome.visit.arrived_at, self._place)
        if isinstance(self._outcome, AlreadyHere):
            return self.tr("You are here already, since %1. Nothing has changed.").replace("%1", at)
        return self.tr("Your arrival is recorded, %1").replace("%1", at)

    @Property(bool, notify=changed)
    def seeDesk(self) -> bool:
        """Whether the desk would like a word, some time."""
        return self._outcome is not None and self._outcome.see_desk
