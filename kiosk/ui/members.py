"""The people whom the place knows: found, looked at, changed."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.backstage import Backstage
from kiosk.ui.desk import Desk
from kiosk.ui.knownof import KnownOf
from kiosk.ui.member import Member
from kiosk.ui.merging import Merging

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Members(QObject):
    """The people whom the place knows: found, looked at, changed."""

    changed = Signal()

    def __init__(self, desk: Desk, backstage: Backstage) -> None:
        super().__init__()
        self._desk, self._backstage = desk, backstage
        self._member = Member()
        self._known_of = KnownOf(desk, backstage, self._member)
        self._merging = Merging(desk, backstage, self._member)

    @Slot()
    def open(self) -> None:
        """Somebody comes into the room."""

    @Slot()
    def close(self) -> None:
        """They leave it: nothing of it is kept."""
        self._member.close()

    @property
    def own_member(self) -> Member:
        """Whoever is looked at."""
        return self._member

    @Property(Member, constant=True)
    def member(self) -> Member:
        """Whoever is looked at."""
        return self._member

    @property
    def own_known_of(self) -> KnownOf:
        """What is known of them: taken along, or erased."""
        return self._known_of

    @property
    def own_merging(self) -> Merging:
        """What makes one record of two."""
        return self._merging

    @Property(KnownOf, constant=True)
    def knownOf(self) -> KnownOf:
        """What is known of them: taken along, or erased."""
        return self._known_of

    @Property(Merging, constant=True)
    def merging(self) -> Merging:
        """What makes one record of two."""
        return self._merging
