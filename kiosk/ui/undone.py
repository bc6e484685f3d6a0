"""What the screen says once an arrival or a departure was taken back."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.records import TakenBack

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Undone(QObject):
    """An undo, or that there was nothing left to undo (None)."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._taken: TakenBack | None = None

    def forget(self) -> None:
        """Speak of nobody any more."""
        self._taken = None
        self.changed.emit()

    def show(self, taken: TakenBack | None) -> None:
        """Speak of `taken` from now on."""
        self._taken = taken
        self.changed.emit()

    @Property(str, notify=changed)
    def title(self) -> str:
        """What is so now. Nobody is named who may be somebody else."""
        if self._taken is None:
            return self.tr("Nothing has changed")
        if self._taken.inside and self._taken.person is not None:
            return self.tr("See you in a moment, %1!").replace("%1", self._taken.person.called)
        return self.tr("All right, it is undone")

    @Property(bool, notify=changed)
    def isInside(self) -> bool:
        """Whether the visit goes on."""
        return self._taken is not None and self._taken.inside

    @Property(str, notify=changed)
    def said(self) -> str:
        """And what follows from it."""
        if self._taken is None:
            return self.tr("There was nothing left to undo.")
        if self._taken.inside:
            return self.tr("Your departure is not recorded any more: your visit goes on.")
        return self.tr("The arrival is not recorded any more. Is it your turn? Show your card.")
