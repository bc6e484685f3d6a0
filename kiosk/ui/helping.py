"""Calls for help: the page of whoever called, and the ring at every station."""

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.errors import Fault
from kiosk.records import Board, Notice, OnShift
from kiosk.settings import DESK_STATION, USUAL_STATION
from kiosk.ui import words
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
    went = Signal()
    asked = Signal()
    answered = Signal()
    unheard = Signal(object)

    def __init__(self, here: str | None, doorway: Doorway, monotonic: Monotonic) -> None:
        """`here` is this station's name, None where nobody can call from: a board on a wall.

        `rang` is said at a new call, and again while nobody answers. `called` and `calledOff` are said of
        this station's own call, `unheard` with why it could not be passed on, `asked` and `answered` of
        questions to the door.
        """
        super().__init__()
        self._here, self._doorway, self._monotonic = here, doorway, monotonic
        self._rings: tuple[Notice, ...] = ()
        self._on_shift: tuple[OnShift, ...] = ()
        self._to_ask: tuple[str, ...] = ()
        self._own: Notice | None = None
        self._has_rung = self._alone = False
        self._next = 0.0
        self._timer = QTimer(self, interval=LOOK)
        self._timer.timeout.connect(self._ring_again)

    def take(self, board: Board) -> None:
        """The calls that ring now, who is on shift, and whom else one may ask."""
        known = {each.id for each in self._rings}
        self._rings, self._on_shift, self._to_ask = board.rings, board.on_shift, board.to_ask
        if any(each.id not in known for each in self._rings):
            self._ring()
            self._timer.start()
        elif not self._rings:
            self._timer.stop()
        self._has_rung = self._has_rung or self._own in self._rings
        self.changed.emit()

    @Slot()
    def ask(self) -> None:
        """Ring every station."""
        self.asked.emit()
        self._doorway.ask_for_help(self._called, self.show_unheard)

    @Slot()
    def go(self) -> None:
        """Somebody goes to whoever has waited longest."""
        if self._rings:
            self._settle(self._rings[0])
            self.went.emit()

    @Slot()
    def callOff(self) -> None:
        """No help is needed any more."""
        if self._own is not None:
            self._settle(self._own)
        self.calledOff.emit()

    def _settle(self, notice: Notice) -> None:
        self.asked.emit()
        self._doorway.settle(notice.id, lambda _: self.answered.emit())

    def _called(self, notice: Notice) -> None:
        self.answered.emit()
        self.show(notice)
        self.called.emit()

    def show_unheard(self, fault: Fault) -> None:
        """Ring here at least, and name whoever may be asked: there is always a human."""
        self.answered.emit()
        self.unheard.emit(fault)
        self._own, self._alone, self._has_rung = None, True, False
        self.changed.emit()
        self.rang.emit()
        self.called.emit()

    def show(self, notice: Notice) -> None:
        """Speak of `notice`, this station's own, from now on."""
        self._own, self._alone = notice, False
        self._has_rung = notice in self._rings
        self.changed.emit()

    @Property(bool, notify=changed)
    def ringing(self) -> bool:
        """Whether somebody waits for help."""
        return bool(self._rings)

    @Property(str, notify=changed)
    def where(self) -> str:
        """Where they wait; and where nobody is on shift, the question who takes over."""
        if not self._rings:
            return ""
        station = self._rings[0].station
        if station == self._here:
            said = self.tr("Somebody asks for help here.")
        elif station == USUAL_STATION:
            said = self.tr("Somebody asks for help at the entrance.")
        elif station == DESK_STATION:
            said = self.tr("Somebody asks for help at the desk.")
        else:
            said = self.tr("Somebody asks for help: %1.").replace("%1", station)
        return said if self._on_shift else f"{said} {self._who_takes_over()}"

    @Property(bool, notify=changed)
    def comes(self) -> bool:
        """Whether somebody comes."""
        return self._has_rung and self._own not in self._rings

    @Property(bool, notify=changed)
    def alone(self) -> bool:
        """Whether the call could not be passed on to other stations."""
        return self._alone

    @Property(str, notify=changed)
    def told(self) -> str:
        """What has been done: somebody on shift knows, or somebody is being looked for."""
        if not self._on_shift:
            return self.tr("We are looking for somebody")
        called = words.listed([each.called for each in self._on_shift])
        return self.tr("We have told %1").replace("%1", called)

    @Property(str, notify=changed)
    def toAsk(self) -> str:
        """Whom to turn to: who holds the concierge's role now, or else whoever may be asked."""
        if self._on_shift:
            called = words.listed([each.called for each in self._on_shift])
            return self.tr("At the desk: %1").replace("%1", called)
        if not self._to_ask:
            return self.tr("Everybody here can help you, just ask.")
        names = words.any_of(self._to_ask)
        return self.tr("You can ask %1, they are glad to help.").replace("%1", names)

    @Property(str, notify=changed)
    def takesOver(self) -> str:
        """The question who takes over, where nobody is on shift."""
        return "" if self._on_shift else self._who_takes_over()

    def _who_takes_over(self) -> str:
        return self.tr("Nobody at the desk: who takes over?")

    def _ring(self) -> None:
        self._next = self._monotonic() + AGAIN
        self.rang.emit()

    def _ring_again(self) -> None:
        if self._monotonic() >= self._next:
            self._ring()
