"""What becomes of what is known of somebody, at their request: taken along, or erased for good."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from kiosk import erasing
from kiosk.errors import Fault
from kiosk.records.own import Losing, NotErased
from kiosk.ui.backstage import Backstage
from kiosk.ui.takingalong import Made, take_along


class DataRequest(QObject):
    """The files that were made for somebody, and what would be gone with them; one person at a time."""

    changed = Signal()
    asked = Signal()
    answered = Signal()
    erased = Signal(bool)
    missed = Signal()

    def __init__(self, backstage: Backstage) -> None:
        """`asked` and `answered` go with each question to the house.

        `erased` says that somebody is known no more, and whether it is still about them here; `missed`
        that they were known no more already.
        """
        super().__init__()
        self._backstage = backstage
        self.forget()

    def forget(self) -> None:
        """It is about somebody else, or nobody: what comes late is for nobody."""
        self._stay = object()
        self._losing: Losing | None = None
        self._refused: NotErased | None = None
        self._is_writing = self._is_asking = False
        self.put_away()

    def put_away(self) -> None:
        """Say nothing of the files any more."""
        self._file: Path | None = None
        self._fault: Fault | None = None
        self.changed.emit()

    # -- taken along -----------------------------------------------------------------------------

    def take_along(self, person: UUID, by: UUID) -> None:
        """Write what is known of `person` into two files, at the request of `by`."""
        if self._is_writing:
            return
        self.put_away()
        is_here = self._begin_writing()

        def answer(made: Made) -> None:
            if is_here():
                self.have(made)
            self.answered.emit()

        take_along(self._backstage, person, by, answer)

    def have(self, made: Made) -> None:
        """This was written; or that was in the way."""
        self._file = made if isinstance(made, Path) else None
        self._fault = made if isinstance(made, Fault) else None
        self._is_writing = False
        self.changed.emit()
        if made is None:
            self.missed.emit()

    # -- erased ----------------------------------------------------------------------------------

    def weigh(self, person: UUID, by: UUID | None) -> None:
        """Find out what would be gone with `person`; `by` is None for themselves."""
        is_here = self._whoever_is_here()
        self._is_asking = True
        self.asked.emit()
        self.changed.emit()

        def end(found: Losing | NotErased | None) -> None:
            if is_here():
                self._is_asking = False
                if found is not None:
                    self.find(found)
                self.changed.emit()
            self.answered.emit()

        self._backstage.ask(
            lambda session: erasing.weigh(session, person, by), end, lambda _: end(None)
        )

    def find(self, found: Losing | NotErased) -> None:
        """This would be gone, or that is why it can't be."""
        self._losing = found if isinstance(found, Losing) else None
        self._refused = found if isinstance(found, NotErased) else None
        self.changed.emit()
        if found is NotErased.GONE:
            self.missed.emit()

    def keep(self) -> None:
        """Have them known as before."""
        self._losing = self._refused = None
        self.changed.emit()

    def erase(self, by: UUID | None) -> None:
        """Erase them for good, after what would be gone was said; `by` is None for themselves."""
        losing = self._losing
        if losing is None or self._is_writing:
            return
        id, folder, is_here = losing.person.id, self._backstage.folder, self._begin_writing()

        def answer(done: Losing | NotErased) -> None:
            self.answered.emit()
            if is_here():
                self._is_writing = False
                self.changed.emit()
            if isinstance(done, Losing):
                self._backstage.forget_traces()
                self.erased.emit(is_here())
            elif is_here():
                self.find(done)

        self._backstage.write(
            lambda session, pen: erasing.erase(session, pen, folder, id, by), answer
        )

    def _begin_writing(self) -> Callable[[], bool]:
        self._is_writing = True
        self.asked.emit()
        self.changed.emit()
        return self._whoever_is_here()

    def _whoever_is_here(self) -> Callable[[], bool]:
        """What tells later whether it is still about whom it is about now."""
        stay = self._stay
        return lambda: stay is self._stay

    # -- how far it is ---------------------------------------------------------------------------

    @property
    def is_writing(self) -> bool:
        """Whether the files are being written, or they are being erased."""
        return self._is_writing

    @property
    def is_busy(self) -> bool:
        """Whether anything is being done."""
        return self._is_writing or self._is_asking

    @property
    def losing(self) -> Losing | None:
        """What would be gone, while it is asked once more."""
        return self._losing

    @property
    def refused(self) -> NotErased | None:
        """Why they can't be erased now."""
        return self._refused

    @property
    def file(self) -> Path | None:
        """The file to be read, once it is written."""
        return self._file

    @property
    def fault(self) -> Fault | None:
        """Why it could not be."""
        return self._fault
