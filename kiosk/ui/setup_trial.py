"""The last page of the first start: does the card work?"""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.records import Person
from kiosk.records.setup import Proof
from kiosk.ui.sounds import Sound

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SetupTrial(QObject):
    """What the code that was last held up proved to be. Nothing is recorded."""

    changed = Signal()
    sounded = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._proof: Proof | None = None
        self._called = ""

    def forget(self) -> None:
        """Nothing was held up yet."""
        self._proof = None
        self.changed.emit()

    def show(self, proof: Proof, person: Person | None) -> None:
        """Say what it proved to be; once the card has worked, it has worked."""
        if self._proof is Proof.WORKS and proof is not Proof.WORKS:
            return
        self._proof = proof
        self._called = "" if person is None else person.called
        self.changed.emit()
        self.sounded.emit(Sound.ARRIVAL if proof is Proof.WORKS else Sound.REFUSAL)

    @Property(bool, notify=changed)
    def works(self) -> bool:
        """Whether the concierge's card was read."""
        return self._proof is Proof.WORKS

    @Property(str, notify=changed)
    def said(self) -> str:
        """What there is to say of the last code."""
        match self._proof:
            case Proof.WORKS:
                return self.tr("It works, %1!").replace("%1", self._called)
            case Proof.OTHER:
                return self.tr("This is the card of somebody else.")
            case Proof.REPLACED:
                return self.tr("This card was replaced by a newer one. Hold up the newer one.")
            case Proof.UNKNOWN:
                return self.tr("This card is not known here.")
            case Proof.UNREADABLE:
                return self.tr("This is not a card of this place, or it can’t be read.")
        return ""
