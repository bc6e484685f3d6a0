"""What a refusal says: never no alone, always what to do now."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.records import Reason, Refused

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Refusal(QObject):
    """A friendly word for each `Reason`."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._refused = Refused(Reason.EMPTY)

    def forget(self) -> None:
        """Speak of nobody any more."""
        self._refused = Refused(Reason.EMPTY)
        self.changed.emit()

    def show(self, refused: Refused) -> None:
        """Speak of `refused` from now on."""
        self._refused = refused
        self.changed.emit()

    @Property(str, notify=changed)
    def title(self) -> str:
        """What happened, in a few words."""
        person = self._refused.person
        if self._refused.reason is Reason.NOT_HERE:
            return self.tr("You can go, all is well")
        if person is not None:
            return self.tr("Hello %1!").replace("%1", person.called)
        return {
            Reason.EMPTY: self.tr("Shall we try again?"),
            Reason.FOREIGN: self.tr("This code is from somewhere else"),
            Reason.DAMAGED: self.tr("Shall we try again?"),
            Reason.UNKNOWN: self.tr("We don’t know this card yet"),
            Reason.REVOKED: self.tr("This card has been replaced"),
            Reason.SEE_DESK: self.tr("Hello!"),
            Reason.WRONG_DIGITS: self.tr("Shall we try again?"),
        }[self._refused.reason]

    @Property(bool, notify=changed)
    def toDesk(self) -> bool:
        """Whether the desk is where to go now."""
        return self._refused.reason in (Reason.UNKNOWN, Reason.REVOKED, Reason.SEE_DESK)

    @Property(bool, notify=changed)
    def toDoor(self) -> bool:
        """Whether there is nothing left to do but to go."""
        return self._refused.reason is Reason.NOT_HERE

    @Property(str, notify=changed)
    def advice(self) -> str:
        """What to do now."""
        return {
            Reason.EMPTY: self.tr(
                "There was nothing to read. Hold your card flat, facing the camera."
            ),
            Reason.FOREIGN: self.tr("Show the card that you were given here, or your phone."),
            Reason.DAMAGED: self.tr(
                "The card was hard to read. Wipe it, hold it flat, and show it again. "
                "If that does not help, the desk will make you another."
            ),
            Reason.UNKNOWN: self.tr("Come and see us at the desk, we will sort it out together."),
            Reason.REVOKED: self.tr("Show the new one, or come and see us at the desk."),
            Reason.SEE_DESK: self.tr("Please come to the desk first, we are expecting you."),
            Reason.WRONG_DIGITS: self.tr("This code is not known here."),
            Reason.NOT_HERE: self.tr(
                "Your arrival was not recorded today, so there is no departure to record. "
                "Are you arriving? Show your card once more."
            ),
        }[self._refused.reason]
