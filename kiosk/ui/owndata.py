"""What somebody takes along of what is known of them, or has erased, at the kiosk."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import erasing
from kiosk.errors import Fault
from kiosk.records.own import Losing, NotErased
from kiosk.ui.backstage import Backstage
from kiosk.ui.ownrecord import OwnRecord
from kiosk.ui.takingalong import Made, take_along

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class OwnData(QObject):
    """What becomes of what is known of them, at their request."""

    changed = Signal()
    asked = Signal()
    answered = Signal()
    erased = Signal()

    def __init__(self, backstage: Backstage, record: OwnRecord) -> None:
        """`erased` says that they are known no more."""
        super().__init__()
        self._backstage, self._record = backstage, record
        self.close()

    def close(self) -> None:
        """They have gone: nothing of them is kept."""
        self._stay = object()
        self._losing: Losing | None = None
        self._refused: NotErased | None = None
        self._file: Path | None = None
        self._fault: Fault | None = None
        self._busy = False
        self.changed.emit()

    # -- taken along -----------------------------------------------------------------------------

    @Slot()
    def takeAlong(self) -> None:
        """Write what is known of them into two files, which the desk gives them."""
        mine = self._record.current
        if mine is None or self._busy:
            return
        id, is_here = mine.person.id, self._whoever_is_here()
        self._begin()

        def answer(made: Made) -> None:
            if is_here():
                self.have(made)
            self._end(is_here)

        take_along(self._backstage, id, id, answer)

    def have(self, made: Made) -> None:
        """This was written; or that was in the way."""
        self._file = made if isinstance(made, Path) else None
        self._fault = made if isinstance(made, Fault) else None
        self.changed.emit()

    # -- erased ----------------------------------------------------------------------------------

    @Slot()
    def askToErase(self) -> None:
        """Find out what would be gone, to be said before anything is."""
        mine = self._record.current
        if mine is None or self._busy:
            return
        id, is_here = mine.person.id, self._whoever_is_here()
        self._begin()

        def take(found: Losing | NotErased) -> None:
            if is_here():
                self.weigh(found)
            self._end(is_here)

        self._backstage.ask(
            lambda session: erasing.weigh(session, id, None), take, lambda _: self._end(is_here)
        )

    def weigh(self, found: Losing | NotErased) -> None:
        """This would be gone, or that is why it can't be."""
        self._losing = found if isinstance(found, Losing) else None
        self._refused = found if isinstance(found, NotErased) else None
        self.changed.emit()

    @Slot()
    def stay(self) -> None:
        """Be known as before."""
        self._losing = self._refused = None
        self.changed.emit()

    @Slot()
    def erase(self) -> None:
        """Be erased for good, after what would be gone was said."""
        losing = self._losing
        if losing is None or self._busy:
            return
        id, folder, is_here = losing.person.id, self._backstage.folder, self._whoever_is_here()
        self._begin()

        def answer(done: Losing | NotErased) -> None:
            self._end(is_here)
            if isinstance(done, Losing):
                self._backstage.forget_traces()
                if is_here():
                    self.erased.emit()
            elif is_here():
                self.weigh(done)

        self._backstage.write(
            lambda session, pen: erasing.erase(session, pen, folder, id, None), answer
        )

    def _begin(self) -> None:
        self._busy, self._file, self._fault = True, None, None
        self.asked.emit()
        self.changed.emit()

    def _end(self, is_here: Callable[[], bool]) -> None:
        self.answered.emit()
        if is_here():
            self._busy = False
            self.changed.emit()

    def _whoever_is_here(self) -> Callable[[], bool]:
        """What tells later whether whoever asks now has not left since."""
        stay = self._stay
        return lambda: stay is self._stay

    # -- in words --------------------------------------------------------------------------------

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether something is being done."""
        return self._busy

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        """Whether it is asked once more before they are erased."""
        return self._losing is not None

    @Property(bool, notify=changed)
    def refused(self) -> bool:
        """Whether something could not be done."""
        return self._refused is not None or self._fault is not None

    @Property(str, notify=changed)
    def said(self) -> str:
        """Where the files are to be had; or why they can't be erased now, and what to do."""
        match self._refused:
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
        if self._fault is not None:
            return self.tr("The file could not be written: please tell the desk.")
        if self._file is None:
            return ""
        said = self.tr("The file is ready: ask for %1 at the desk. Nobody else gets it.")
        return said.replace("%1", self._file.name)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def losses(self) -> list[str]:
        """What would be gone, line by line."""
        losing = self._losing
        if losing is None:
            return []
        return [
            self.tr("Your name, your address, what you can help with and look for"),
            self.tr("%n card(s) or code(s) that open the door", "", losing.codes),
            self.tr("Your memberships, and what you agreed to"),
            self.tr("%n visit(s) stay in the counts, without you", "", losing.visits),
        ]
