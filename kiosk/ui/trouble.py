"""What the screen says when the world is out of order: what happened, what works, whom to tell."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.errors import Fault

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Trouble(QObject):
    """Plain words for each `Fault`; nothing technical, and nothing about anybody."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._fault = Fault.LOCKED
        self._of_board = False

    def show(self, fault: Fault, of_board: bool = False) -> None:
        """Speak of `fault` from now on; where it is the board's alone, the door works."""
        self._fault, self._of_board = fault, of_board
        self.changed.emit()

    @Property(str, notify=changed)
    def happened(self) -> str:
        """What is wrong."""
        return {
            Fault.LOCKED: self.tr("The screen is waiting for its turn to write."),
            Fault.READ_ONLY: self.tr("The screen can’t write anything down any more."),
            Fault.DISK_FULL: self.tr("The screen has no room left to write."),
            Fault.DAMAGED: self.tr("The screen can’t read its visitors’ book any more."),
            Fault.NEWER: self.tr("This screen needs to be updated."),
            Fault.MISSING: self.tr("The screen can’t find its visitors’ book."),
            Fault.UNREACHABLE: self.tr("The screen can’t get to its visitors’ book."),
            Fault.CAMERA: self.tr("The screen can’t see any more."),
        }[self._fault]

    @Property(str, notify=changed)
    def works(self) -> str:
        """What can be done all the same."""
        if self._of_board:
            return self.tr(
                "The list of who is here is not up to date. Come in or leave as usual: the screen at "
                "the entrance will tell you whether your card is recorded."
            )
        return self.tr(
            "Nothing was recorded just now. Come in or leave as usual, and tell the desk: "
            "they will write it down for you."
        )

    @Property(str, notify=changed)
    def ask(self) -> str:
        """Who can help."""
        if self._fault is Fault.LOCKED:
            return self.tr("This usually takes a few seconds. If it lasts, please tell the desk.")
        return self.tr("Please tell the desk: they know whom to call.")
