"""Six digits for somebody without their card: typed on large keys, or on a keyboard."""

from datetime import datetime

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.codes.token import PERSONAL_DIGITS
from kiosk.records import Clock
from kiosk.ui.slowing import Slowing

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Keypad(QObject):
    """What has been typed of a personal code, and whether the next one has to wait."""

    changed = Signal()
    complete = Signal(str)

    def __init__(self, clock: Clock) -> None:
        """`complete` says the digits as soon as there are enough of them."""
        super().__init__()
        self._slowing = Slowing(clock)
        self._slowing.over.connect(self._forgive)
        self._slowing.changed.connect(self.changed)
        self._digits = ""
        self.turn = 0
        """Counts the codes that were begun: which of them an answer is to."""
        self._leaving = self._wrong = self._asking = False

    def begin(self, leaving: bool) -> None:
        """Begin anew, for somebody who comes or is leaving."""
        self._leaving = leaving
        self._wrong = False
        self.clear()

    def refuse(self, until: datetime | None = None) -> None:
        """The code was nobody's: say so, and let the next one wait until then."""
        self._wrong = True
        self._slowing.begin(until)
        self.clear()

    @Slot(str)
    def type(self, digit: str) -> None:
        """Take one more digit; anything else, or too early, is left alone."""
        if self._asking or self.is_waiting or len(digit) != 1 or digit not in "0123456789":
            return
        self._digits += digit
        self._wrong = False
        self._asking = len(self._digits) == PERSONAL_DIGITS
        self.changed.emit()
        if self._asking:
            self.complete.emit(self._digits)

    @Slot()
    def erase(self) -> None:
        """Take the last digit back."""
        if not self._asking:
            self._digits = self._digits[:-1]
            self.changed.emit()

    @Slot()
    def clear(self) -> None:
        """Forget what was typed."""
        self.turn += 1
        self._digits = ""
        self._asking = False
        self.changed.emit()

    @Slot()
    def _forgive(self) -> None:
        self._wrong = False

    @property
    def is_waiting(self) -> bool:
        """Whether no code may be typed yet."""
        return self._slowing.is_on

    @property
    def is_leaving(self) -> bool:
        """Whether it is somebody who leaves."""
        return self._leaving

    @property
    def typed_so_far(self) -> str:
        """The digits there are."""
        return self._digits

    @Property(int, notify=changed)
    def typed(self) -> int:
        """How many digits there are."""
        return len(self._digits)

    @Property(int, constant=True)
    def digits(self) -> int:
        """How many it takes."""
        return PERSONAL_DIGITS

    @Property(bool, notify=changed)
    def leaving(self) -> bool:
        """Whether it is somebody who leaves."""
        return self._leaving

    @Property(bool, notify=changed)
    def waiting(self) -> bool:
        """Whether no code may be typed yet."""
        return self.is_waiting

    @Property(str, notify=changed)
    def said(self) -> str:
        """What there is to say: that the last code was nobody's, or how long to wait."""
        if self.is_waiting:
            seconds = self._slowing.seconds
            return self.tr("Several codes in a row were not right. Try again in %n s.", "", seconds)
        if self._wrong:
            return self.tr("This code is not known here. Try once more, or ask for help.")
        return ""
