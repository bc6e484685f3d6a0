"""What is said in passing, over whatever page shows: it takes no page from anybody."""

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1

SAID = 4000
"""Milliseconds for which a word stays."""


@QmlElement
class Passing(QObject):
    """That an answer takes a moment, that a card waits for a form, or a word to somebody."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._busy = self._card_waits = False
        self._word = ""
        self._said = QTimer(self, interval=SAID, singleShot=True)
        self._said.timeout.connect(self.forget)

    def say(self, word: str) -> None:
        """Say `word` for a moment."""
        self._word = word
        self._said.start()
        self.changed.emit()

    def be_busy(self, busy: bool) -> None:
        """Say, or no longer, that an answer takes a moment."""
        self._busy = busy
        self.changed.emit()

    def have_card_wait(self, waits: bool) -> None:
        """Say, or no longer, that a card is held up which waits until a form is done."""
        self._card_waits = waits
        self.changed.emit()

    @property
    def card_waits(self) -> bool:
        """Whether a card is held up which waits until a form is done."""
        return self._card_waits

    @Property(str, notify=changed)
    def text(self) -> str:
        """What there is to say; nothing most of the time."""
        if self._busy:
            return self.tr("One moment…")
        if self._card_waits:
            return self.tr("A card is waiting: finish, or touch Back")
        return self._word

    @Slot()
    def forget(self) -> None:
        """Say no more to whoever it was for."""
        self._word = ""
        self.changed.emit()
