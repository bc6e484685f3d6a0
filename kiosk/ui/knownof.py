"""What is known of somebody, at the desk: taken along at their request, or erased for good."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import erasing
from kiosk.errors import Fault
from kiosk.records.own import Losing, NotErased
from kiosk.ui.backstage import Backstage
from kiosk.ui.desk import Desk
from kiosk.ui.member import Member
from kiosk.ui.takingalong import Made, take_along

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class KnownOf(QObject):
    """Of whoever is looked at: the files that were made for them, and what would be gone with them."""

    changed = Signal()

    def __init__(self, desk: Desk, backstage: Backstage, member: Member) -> None:
        super().__init__()
        self._desk, self._backstage, self._member = desk, backstage, member
        self._losing: Losing | None = None
        self._refused: NotErased | None = None
        self._file: Path | None = None
        self._fault: Fault | None = None
        self._busy = False
        self._stay = object()
        member.opened.connect(self.leave)

    @Slot()
    def leave(self) -> None:
        """Think of nothing any more."""
        self._stay = object()
        self._losing = self._refused = self._file = self._fault = None
        self._busy = False
        self.changed.emit()

    # -- taken along -----------------------------------------------------------------------------

    @Slot()
    def takeAlong(self) -> None:
        """Write what is known of them into two files; with the concierge beside them (rule 12)."""
        self._desk.trusted(self._write)

    def _write(self) -> None:
        person = self._member.person
        if person is None or self._busy:
            return
        is_here = self._whoever_is_looked_at()
        self._file = self._fault = None
        self._busy = True
        self.changed.emit()

        def answer(made: Made) -> None:
            if is_here():
                self.have(made)

        take_along(self._backstage, person.id, self._desk.by, answer)

    def have(self, made: Made) -> None:
        """This was written; or that was in the way."""
        self._file = made if isinstance(made, Path) else None
        self._fault = made if isinstance(made, Fault) else None
        self._have_done()

    def _have_done(self) -> None:
        self._busy = False
        self.changed.emit()

    # -- erased ----------------------------------------------------------------------------------

    @Slot()
    def askToErase(self) -> None:
        """Find out what would be gone with them, to be said before anything is."""
        self._desk.trusted(self._weigh)

    def _weigh(self) -> None:
        person = self._member.person
        if person is None:
            return
        id, by, is_here = person.id, self._desk.by, self._whoever_is_looked_at()

        def take(found: Losing | NotErased) -> None:
            if is_here():
                self.weigh(found)

        self._backstage.ask(lambda session: erasing.weigh(session, id, by), take)

    def weigh(self, found: Losing | NotErased) -> None:
        """This would be gone, or that is why it can't be."""
        self._losing = found if isinstance(found, Losing) else None
        self._refused = found if isinstance(found, NotErased) else None
        self.changed.emit()

    @Slot()
    def erase(self) -> None:
        """Erase them for good, after what would be gone was said."""
        if self._losing is not None:
            self._desk.trusted(self._erase)

    def _erase(self) -> None:
        losing = self._losing
        if losing is None or self._busy:
            return
        by, folder, is_here = self._desk.by, self._backstage.folder, self._whoever_is_looked_at()
        self._busy = True
        self.changed.emit()

        def answer(done: Losing | NotErased) -> None:
            self._have_done()
            if isinstance(done, Losing):
                self._backstage.forget_traces()
                self._desk.say(lambda: self.tr("Erased for good. The counts stay, without a name."))
                if is_here():
                    self._member.close()
            elif is_here():
                self.weigh(done)

        self._backstage.write(
            lambda session, pen: erasing.erase(session, pen, folder, losing.person.id, by), answer
        )

    def _whoever_is_looked_at(self) -> Callable[[], bool]:
        """What tells later whether they still are, in what is asked now."""
        stay = self._stay
        return lambda: stay is self._stay

    # -- for the page ----------------------------------------------------------------------------

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether something is being done."""
        return self._busy

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        """Whether it is asked once more before they are erased."""
        return self._losing is not None

    @Property(str, notify=changed)
    def file(self) -> str:
        """Where what is known of them lies, or why it does not; nothing before it was asked for."""
        if self._busy and self._losing is None:
            return self.tr("Writing the files…")
        if self._fault is Fault.DISK_FULL:
            return self.tr("The disk is full: no file could be written.")
        if self._fault is not None:
            return self.tr("The file could not be written. Please ask whoever keeps this machine.")
        if self._file is None:
            return ""
        steps = " › ".join(self._file.parts).removeprefix("/ › ")  # breaks where a line ends
        return self.tr("It lies in %1").replace("%1", steps)

    @Property(bool, notify=changed)
    def failed(self) -> bool:
        """Whether the files could not be written."""
        return self._fault is not None

    @Property(str, notify=changed)
    def refused(self) -> str:
        """Why they can't be erased now, and what to do."""
        match self._refused:
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
        losing = self._losing
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
        if self._losing is None:
            return ""
        return self.tr("%n visit(s) stay in the counts, without them", "", self._losing.visits)
