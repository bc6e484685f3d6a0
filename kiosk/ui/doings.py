"""What was just done at the desk: said for a while, and undone by one tap."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.data import Session
from kiosk.presence import Pen
from kiosk.ui.backstage import Backstage

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1

SAID = 20_000
"""Milliseconds for which what was done is said, and can be undone."""

Job = Callable[[Session, Pen], object]


@QmlElement
class Doings(QObject):
    """The last thing that was done."""

    changed = Signal()
    undone = Signal()

    def __init__(self, backstage: Backstage) -> None:
        super().__init__()
        self._backstage = backstage
        self._said: Callable[[], str] | None = None
        self._undo: Job | None = None
        self._comes_back = False
        self._quiet = QTimer(self, interval=SAID, singleShot=True)
        self._quiet.timeout.connect(self.be_quiet)

    def say(
        self, said: Callable[[], str], undo: Job | None = None, *, comes_back: bool = False
    ) -> None:
        """Say what was done, for a while; `undo` takes it back, and returns False if it could not.

        Of a departure, whoever takes it back `comes_back`.
        """
        self._said, self._undo, self._comes_back = said, undo, comes_back
        self._quiet.start()
        self.changed.emit()

    @Slot()
    def be_quiet(self) -> None:
        """Say no more."""
        self._said = self._undo = None
        self._quiet.stop()
        self.changed.emit()

    @Slot()
    def takeBack(self) -> None:
        """Undo what was just said, once."""
        undo = self._undo
        self.be_quiet()
        if undo is not None:
            self._backstage.write(undo, self._taken_back)

    def _taken_back(self, done: object) -> None:
        self.undone.emit()
        if done is False:
            self.say(lambda: self.tr("There was nothing left to undo."))
        else:
            self.say(lambda: self.tr("Undone."))

    @Property(str, notify=changed)
    def said(self) -> str:
        """What was just done; nothing once that is a while ago."""
        return "" if self._said is None else self._said()

    @Property(bool, notify=changed)
    def comesBack(self) -> bool:
        """Whether whoever takes it back comes back."""
        return self._comes_back

    @Property(bool, notify=changed)
    def undoable(self) -> bool:
        """Whether it can be taken back."""
        return self._undo is not None
