"""What a period came to, in figures."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.backstage import Backstage
from kiosk.ui.desk import Desk

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Reports(QObject):
    """What a period came to, in figures."""

    changed = Signal()

    def __init__(self, desk: Desk, backstage: Backstage) -> None:
        super().__init__()
        self._desk, self._backstage = desk, backstage

    @Slot()
    def open(self) -> None:
        """Somebody comes into the room."""

    @Slot()
    def close(self) -> None:
        """They leave it: nothing of it is kept."""
