"""What the goodbye says: a departure is recorded, or was a moment ago."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.records import AlreadyGone, Farewelled, Where
from kiosk.spelling import initials
from kiosk.ui import words

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Goodbye(QObject):
    """The departure of one person, on the page that only they look at."""

    changed = Signal()

    def __init__(self, place: Where) -> None:
        super().__init__()
        self._place = place
        self._outcome: Farewelled | AlreadyGone | None = None

    def forget(self) -> None:
        """Speak of nobody any more."""
        self._outcome = None
        self.changed.emit()

    def show(self, outcome: Farewelled | AlreadyGone) -> None:
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
        if self._outcome is None or self._outcome.visit.departed_at is None:
            return ""
        at = words.hour(self._outcome.visit.departed_at, self._place())
        if isinstance(self._outcome, AlreadyGone):
            return self.tr("You have left already, at %1. Nothing has changed.").replace("%1", at)
        return self.tr("Your departure is recorded, %1").replace("%1", at)

    @Property(bool, notify=changed)
    def undoable(self) -> bool:
        """Whether they may say that they come back."""
        return self._outcome is not None and self._outcome.undoable

    @Property(str, notify=changed)
    def today(self) -> str:
        """How long they have been here today."""
        if self._outcome is None:
            return ""
        spent = words.length(self._outcome.today)
        return self.tr("Today: %1 with us").replace("%1", spent)
