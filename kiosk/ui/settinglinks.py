"""The ways from where settings are used to what they are, for whoever may change them."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.records.desk import Right
from kiosk.ui.desk import Desk
from kiosk.ui.deskrooms import DeskRooms
from kiosk.ui.settingspots import Spot

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SettingLinks(QObject):
    """Which ways are there, and going one of them."""

    changed = Signal()
    came = Signal(str)

    def __init__(self, desk: Desk) -> None:
        """`came` says from which spot somebody has come to the settings."""
        super().__init__()
        self._desk = desk
        self._offered = False
        desk.changed.connect(self._look)

    @Slot()
    def _look(self) -> None:
        shift = self._desk.shift
        offered = shift is not None and Right.SETTINGS in shift.rights
        if offered is not self._offered:
            self._offered = offered
            self.changed.emit()

    @Slot(str)
    def follow(self, spot: str) -> None:
        """Come from where they are used, and look at those that count there."""
        self._desk.trusted(lambda: self._come(Spot(spot)), Right.SETTINGS)

    def _come(self, spot: Spot) -> None:
        self._desk.own_rooms.turn_to(DeskRooms.Room.Settings)
        self.came.emit(spot)

    @Property(bool, notify=changed)
    def offered(self) -> bool:
        """Whether whoever has the desk open may change settings; nobody else is shown a way to them."""
        return self._offered
