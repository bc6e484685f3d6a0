"""What somebody takes along of what is known of them, or has erased, at the kiosk."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.records.own import NotErased
from kiosk.ui.backstage import Backstage
from kiosk.ui.datarequest import DataRequest
from kiosk.ui.ownrecord import OwnRecord

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class OwnData(QObject):
    """What becomes of what is known of them, at their request."""

    changed = Signal()
    asked = Signal()
    answered = Signal()
    erased = Signal()
    gone = Signal()

    def __init__(self, backstage: Backstage, record: OwnRecord) -> None:
        """`erased` says that they are known no more, `gone` that they were not by then."""
        super().__init__()
        self._record, self._request = record, DataRequest(backstage)
        self._request.changed.connect(self.changed)
        self._request.asked.connect(self.asked)
        self._request.answered.connect(self.answered)
        self._request.erased.connect(self._say_erased)
        self._request.missed.connect(self.gone)

    @property
    def request(self) -> DataRequest:
        """What they asked for."""
        return self._request

    def close(self) -> None:
        """They have gone: nothing of them is kept."""
        self._request.forget()

    @Slot()
    def takeAlong(self) -> None:
        """Write what is known of them into two files, which the desk gives them."""
        mine = self._record.current
        if mine is not None and not self._request.is_busy:
            self._request.take_along(mine.person.id, mine.person.id)

    @Slot()
    def askToErase(self) -> None:
        """Find out what would be gone, to be said before anything is."""
        mine = self._record.current
        if mine is not None and not self._request.is_busy:
            self._request.put_away()
            self._request.weigh(mine.person.id, None)

    @Slot()
    def stay(self) -> None:
        """Be known as before."""
        self._request.keep()

    @Slot()
    def erase(self) -> None:
        """Be erased for good, after what would be gone was said."""
        if self._request.losing is not None and not self._request.is_busy:
            self._request.put_away()
            self._request.erase(None)

    @Slot(bool)
    def _say_erased(self, here: bool) -> None:
        if here:
            self.erased.emit()

    # -- in words --------------------------------------------------------------------------------

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether something is being done."""
        return self._request.is_busy

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        """Whether it is asked once more before they are erased."""
        return self._request.losing is not None

    @Property(bool, notify=changed)
    def refused(self) -> bool:
        """Whether something could not be done."""
        return self._request.refused is not None or self._request.fault is not None

    @Property(str, notify=changed)
    def said(self) -> str:
        """Where the files are to be had; or why they can't be erased now, and what to do."""
        match self._request.refused:
            case NotErased.INSIDE:
                return self.tr(
                    "Your departure is not noted yet: note it first, then come back to this page."
                )
            case NotErased.ON_SHIFT:
                return self.tr("You hold the shift: give it back or hand it over first.")
            case NotErased.LAST_KEYS:
                return self.tr("Nobody else could hand out keys: trust somebody else first.")
            case NotErased.NOT_YOURS:
                return self.tr(
                    "You are trusted with keys: ask somebody who has the settings to erase you, at"
                    " the desk."
                )
            case NotErased():
                return self.tr("Please ask at the desk.")
        if self._request.fault is not None:
            return self.tr("The file could not be written: please tell the desk.")
        file = self._request.file
        if file is None:
            return ""
        said = self.tr("The file is ready: ask for %1 at the desk. Nobody else gets it.")
        return said.replace("%1", file.name)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def losses(self) -> list[str]:
        """What would be gone, line by line."""
        losing = self._request.losing
        if losing is None:
            return []
        return [
            self.tr("Your name, your address, what you can help with and look for"),
            self.tr("%n card(s) or code(s) that open the door", "", losing.codes),
            self.tr("Your memberships, and what you agreed to"),
        ]

    @Property(str, notify=changed)
    def stays(self) -> str:
        """What is left all the same: counts, without a name."""
        losing = self._request.losing
        if losing is None:
            return ""
        return self.tr("%n visit(s) stay in the counts, without you", "", losing.visits)
