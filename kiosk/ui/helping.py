"""Calls for help: the page of whoever called, and the ring at every station."""

from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.records import Notice, OnShift, Station
from kiosk.ui.countdown import Monotonic
from kiosk.ui.doorway import Doorway

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1

AGAIN = 15.0
"""Seconds between two sounds of a call that nobody has answered."""
LOOK = 1000
"""Milliseconds between two looks at whether it is time."""


@QmlElement
class Helping(QObject):
    """What rings, where, and whether this station's own call has been answered."""

    changed = Signal()
    rang = Signal()
    called = Signal()
    calledOff = Signal()
    asked = Signal()
    answered = Signal()

    def __init__(self, station: Station, doorway: Doorway, monotonic: Monotonic) -> None:
        """`rang` is said at a new call, and again while nobody answers.

        `called` and `calledOff` are said of this station's own call, `asked` and `answered` of questions
        to the door.
        """
        super().__init__()
        self._station, self._doorway, self._monotonic = station.name, doorway, monotonic
        self._rings: tuple[Notice, ...] = ()
        self._on_shift: tuple[OnShift, ...] = ()
        self._own: Notice | None = None
        self._has_rung = False
        self._next = 0.0
        self._timer = QTimer(self, interval=LOOK)
        self._timer.timeout.connect(self._ring_again)

    def take(self, rings: Sequence[Notice], on_shift: Sequence[OnShift]) -> None:
        """These calls ring now, and these people are on shift."""
        known = {each.id for each in self._rings}
        self._rings, self._on_shift = tuple(rings), tuple(on_shift)
        if any(each.id not in known for each in rings):
            self._ring()
            self._timer.start()
        elif not rings:
            self._timer.stop()
        self._has_rung = self._has_rung or self._own in rings
        self.changed.emit()

    @Slot()
    def ask(self) -> None:
        """Ring every station."""
        self.asked.emit()
        self._doorway.ask_for_help(self._called)

    @Slot()
    def go(self) -> None:
        """Somebody goes to whoever has waited longest."""
        if self._rings:
            self._doorway.settle(self._rings[0].id, lambda _: None)

    @Slot()
    def callOff(self) -> None:
        """No help is needed any more."""
        if self._own is not None:
            self._doorway.settle(self._own.id, lambda _: None)
        self.calledOff.emit()

    def _called(self, notice: Notice) -> None:
        self.answered.emit()
        self.show(notice)
        self.called.emit()

    def show(self, notice: Notice) -> None:
        """Speak of `notice`, this station's own, from now on."""
        self._own = notice
        self._has_rung = notice in self._rings
        self.changed.emit()

    @Property(bool, notify=changed)
    def ringing(self) -> bool:
        """Whether somebody waits for help."""
        return bool(self._rings)

    @Property(str, notify=changed)
    def where(self) -> str:
        """Where they wait."""
        if not self._rings:
            return ""
        first = self._rings[0]
        if first.station == self._station:
            return self.tr("Somebody asks for help here")
        return self.tr("Somebody asks for help: %1").replace("%1", first.station)

    @Property(bool, notify=changed)
    def comes(self) -> bool:
        """Whether somebody comes."""
        return self._has_rung and self._own not in self._rings

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def onShift(self) -> list[str]:
        """What those are called who hold the concierge's role now."""
        return [each.called for each in self._on_shift]

    def _ring(self) -> None:
        self._next = self._monotonic() + AGAIN
        self.rang.emit()

    def _ring_again(self) -> None:
        if self._monotonic() >= self._next:
            self._ring()
