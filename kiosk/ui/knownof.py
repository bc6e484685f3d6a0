"""What is known of somebody, at the desk: taken along at their request, or erased for good."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.errors import Fault
from kiosk.records.own import NotErased
from kiosk.ui.backstage import Backstage
from kiosk.ui.datarequest import DataRequest
from kiosk.ui.desk import Desk
from kiosk.ui.member import Member

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class KnownOf(QObject):
    """Of whoever is looked at: the files that were made for them, and what would be gone with them."""

    changed = Signal()

    def __init__(self, desk: Desk, backstage: Backstage, member: Member) -> None:
        super().__init__()
        self._desk, self._member = desk, member
        self._request = DataRequest(backstage)
        self._request.changed.connect(self.changed)
        self._request.erased.connect(self._say_erased)
        self._request.missed.connect(member.refresh)
        member.opened.connect(self.leave)

    @property
    def request(self) -> DataRequest:
        """What was asked for."""
        return self._request

    @Slot()
    def leave(self) -> None:
        """Think of nothing any more."""
        self._request.forget()

    @Slot()
    def takeAlong(self) -> None:
        """Write what is known of them into two files; with the concierge beside them (rule 12)."""
        self._desk.trusted(self._take_along)

    def _take_along(self) -> None:
        person = self._member.person
        if person is not None:
            self._request.take_along(person.id, self._desk.by)

    @Slot()
    def askToErase(self) -> None:
        """Find out what would be gone with them, to be said before anything is."""
        self._desk.trusted(self._weigh)

    def _weigh(self) -> None:
        person = self._member.person
        if person is not None:
            self._request.weigh(person.id, self._desk.by)

    @Slot()
    def erase(self) -> None:
        """Erase them for good, after what would be gone was said."""
        if self._request.losing is not None:
            self._desk.trusted(lambda: self._request.erase(self._desk.by))

    @Slot(bool)
    def _say_erased(self, here: bool) -> None:
        self._desk.say(lambda: self.tr("Erased for good. The counts stay, without a name."))
        if here:
            self._member.close()

    # -- for the page ----------------------------------------------------------------------------

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether something is being done."""
        return self._request.is_writing

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        """Whether it is asked once more before they are erased."""
        return self._request.losing is not None

    @Property(str, notify=changed)
    def file(self) -> str:
        """Where what is known of them lies, or why it does not; nothing before it was asked for."""
        request = self._request
        if request.is_writing and request.losing is None:
            return self.tr("Writing the files…")
        if request.fault is Fault.DISK_FULL:
            return self.tr("The disk is full: no file could be written.")
        if request.fault is not None:
            return self.tr("The file could not be written. Please ask whoever keeps this machine.")
        if request.file is None:
            return ""
        steps = " › ".join(request.file.parts).removeprefix("/ › ")  # breaks where a line ends
        return self.tr("It lies in %1").replace("%1", steps)

    @Property(bool, notify=changed)
    def failed(self) -> bool:
        """Whether the files could not be written."""
        return self._request.fault is not None

    @Property(str, notify=changed)
    def refused(self) -> str:
        """Why they can't be erased now, and what to do."""
        match self._request.refused:
            case NotErased.INSIDE:
                return self.tr("They are noted as here: note their departure first.")
            case NotErased.ON_SHIFT:
                return self.tr("They hold the shift: it has to be given back or handed over first.")
            case NotErased.LAST_KEYS:
                return self.tr("Nobody else could hand out keys: trust somebody else first.")
            case NotErased.NOT_YOURS:
                return self.tr("They are trusted with a role: ask somebody who has the settings.")
            case NotErased.GONE:
                return self.tr("They are not known any more.")
        return ""

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def losses(self) -> list[str]:
        """What would be gone, line by line."""
        losing = self._request.losing
        if losing is None:
            return []
        return [
            self.tr("Their name, their address, what they can help with and look for")
            if not losing.has_photo
            else self.tr("Their name, their photo, their address, what they can help with"),
            self.tr("%n card(s) or code(s) that open the door", "", losing.codes),
            self.tr("Their memberships, and what they agreed to"),
        ]

    @Property(str, notify=changed)
    def stays(self) -> str:
        """What is left all the same: counts, without a name."""
        losing = self._request.losing
        if losing is None:
            return ""
        return self.tr("%n visit(s) stay in the counts, without them", "", losing.visits)
