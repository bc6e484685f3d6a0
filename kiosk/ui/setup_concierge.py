"""The third page of the first start: the first concierge, and their PIN."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import pins
from kiosk.records import Person

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SetupConcierge(QObject):
    """Who it is, and what has been typed of their PIN, twice."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.name_said = self.called_said = ""
        self.pin = self.again = ""
        self._repeats = self._has_pin = False

    def load(self, person: Person | None, has_pin: bool) -> None:
        """Begin with whoever was added before; nothing of a PIN is ever shown again."""
        self.name_said = "" if person is None else person.name
        self.called_said = "" if person is None else person.called
        self._has_pin = has_pin
        self.forget_pin()

    def forget_pin(self) -> None:
        """Have the PIN typed anew."""
        self.pin = self.again = ""
        self._repeats = False
        self.changed.emit()

    def repeat(self, repeats: bool) -> None:
        """Type the PIN once more from now on, or for the first time."""
        self._repeats, self.again = repeats, ""
        if not repeats:
            self.pin = ""
        self.changed.emit()

    @property
    def keeps_pin(self) -> bool:
        """Whether the PIN that they have is to stay."""
        return self._has_pin and not self.pin

    @Slot(str)
    def rename(self, name: str) -> None:
        """It is `name`; what they are called follows, unless that was said otherwise."""
        follows = self.called_said == _first(self.name_said)
        self.name_said = name
        if follows:
            self.called_said = _first(name)
        self.changed.emit()

    @Slot(str)
    def call(self, called: str) -> None:
        """Call them `called`."""
        self.called_said = called
        self.changed.emit()

    @Slot(str)
    def type(self, digit: str) -> None:
        """Take one more digit; anything else, or one too many, is left alone."""
        if len(digit) != 1 or digit not in "0123456789" or self.typed_so_far >= pins.MAX:
            return
        if self._repeats:
            self.again += digit
        else:
            self.pin += digit
        self.changed.emit()

    @Slot()
    def erase(self) -> None:
        """Take the last digit back."""
        if self._repeats:
            self.again = self.again[:-1]
        else:
            self.pin = self.pin[:-1]
        self.changed.emit()

    @property
    def typed_so_far(self) -> int:
        """How many digits there are."""
        return len(self.again if self._repeats else self.pin)

    @Property(str, notify=changed)
    def name(self) -> str:
        """Their name, as typed."""
        return self.name_said

    @Property(str, notify=changed)
    def called(self) -> str:
        """What they are called, as typed."""
        return self.called_said

    @Property(int, notify=changed)
    def typed(self) -> int:
        """How many digits there are."""
        return self.typed_so_far

    @Property(int, constant=True)
    def digits(self) -> int:
        """How many there can be."""
        return pins.MAX

    @Property(bool, notify=changed)
    def repeats(self) -> bool:
        """Whether the PIN is typed for the second time."""
        return self._repeats

    @Property(bool, notify=changed)
    def hasPin(self) -> bool:
        """Whether they have chosen one before."""
        return self._has_pin


def _first(name: str) -> str:
    return name.split()[0] if name.split() else ""
