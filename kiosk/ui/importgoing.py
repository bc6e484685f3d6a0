"""A list on its way into the place, or back out of it: in portions, so that the door goes first."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeVar
from uuid import UUID

from PySide6.QtCore import Property, QObject, Qt, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.data import Session
from kiosk.errors import Fault, OutOfOrder
from kiosk.importportion import Portion
from kiosk.importundoing import TakenBack, take_back
from kiosk.importwriting import Writing
from kiosk.pacing import Pace
from kiosk.presence import Pen
from kiosk.records.importing import Undone
from kiosk.ui.backstage import Backstage
from kiosk.ui.countdown import Monotonic
from kiosk.ui.lasting import Lasting

if TYPE_CHECKING:
    from kiosk.records import Person

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1

T = TypeVar("T")


@QmlElement
class ImportGoing(QObject):
    """How far it is; somebody may stop it, and then all of it is taken back."""

    changed = Signal()
    done = Signal(object)
    """A `Writing` is whole."""
    undone = Signal(object)
    """An import is taken back: an `Undone`; or one was stopped, and nothing of it is left: None."""
    troubled = Signal()
    """It could not go on; what was written is being taken back, now or by the next round."""
    _broke = Signal()

    def __init__(
        self, backstage: Backstage, number: Callable[[int], str], monotonic: Monotonic
    ) -> None:
        """`number` writes one."""
        super().__init__()
        self._backstage, self._number, self._monotonic = backstage, number, monotonic
        self._pace, self._lasting = Pace(), Lasting()
        self._writing: Writing | None = None
        self._undoing: UUID | None = None
        self._done = self._total = 0
        self._kept: list[Person] = []
        self._stops = self._was_stopped = False
        self._broke.connect(self._fail, Qt.ConnectionType.QueuedConnection)

    @property
    def is_going(self) -> bool:
        """Whether something is under way."""
        return self._writing is not None or self._undoing is not None

    def begin(self, writing: Writing) -> None:
        """Take that list in. One thing at a time."""
        self._writing, self._stops = writing, False
        self._done, self._total = 0, writing.total
        self._pace = Pace()
        self._lasting.keep()
        self.changed.emit()
        self._go_on(writing)

    def undo(self, id: UUID, people: int) -> None:
        """Take an import back that is marked as undone, of so many `people`."""
        self._was_stopped = False
        self._begin_undoing(id, people)

    @Slot()
    def stop(self) -> None:
        """Stop taking the list in, after the portion under way; what is back out stays out."""
        self._stops = True
        self.changed.emit()

    def show_progress(self) -> None:
        """Say anew how far it is."""
        if self._writing is not None:
            self._done = self._writing.done
        self.changed.emit()

    def rest(self) -> None:
        """Nothing is under way any more."""
        self._writing = self._undoing = None
        self._lasting.let_go()
        self.changed.emit()

    def _go_on(self, writing: Writing) -> None:
        most = self._pace.size
        self._write(
            lambda session, pen: writing.write(session, pen, most), partial(self._written, writing)
        )

    def _written(self, writing: Writing, portion: Portion, seconds: float) -> None:
        writing.take(portion)
        self._pace.took(portion.lines, seconds)
        if portion.gone:
            self.rest()
            self.undone.emit(None)
        elif not portion.goes_on:
            self.rest()
            self.done.emit(writing)
        elif self._stops:
            self._writing, self._was_stopped = None, True
            self._begin_undoing(portion.id, writing.done)
        else:
            self._go_on(writing)
        self.show_progress()

    def _begin_undoing(self, id: UUID, people: int) -> None:
        self._undoing, self._kept, self._pace = id, [], Pace()
        self._done, self._total = 0, people
        self._lasting.keep()
        self.changed.emit()
        self._take_back(id)

    def _take_back(self, id: UUID) -> None:
        most = self._pace.size
        self._write(
            lambda session, pen: take_back(session, pen.now, id, most),
            partial(self._taken_back, id),
        )

    def _write(
        self, portion: Callable[[Session, Pen], T], answer: Callable[[T, float], None]
    ) -> None:
        """Write a portion; `answer` hears how many seconds it took, without its commit."""

        def job(session: Session, pen: Pen) -> tuple[T, float]:
            began = self._monotonic()
            try:
                done = portion(session, pen)
            except OutOfOrder:
                raise
            except Exception:  # the failsafe tells of it; here nobody waits for it any longer
                self._broke.emit()
                raise
            return done, self._monotonic() - began

        self._backstage.write(job, lambda done: answer(*done), self._fail)

    def _taken_back(self, id: UUID, portion: TakenBack, seconds: float) -> None:
        self._pace.took(portion.people, seconds)
        self._done += portion.people
        self._kept += portion.kept
        if portion.goes_on:
            self._take_back(id)
        else:
            self.rest()
            undone = Undone(tuple(self._kept))
            self.undone.emit(None if self._was_stopped and not self._kept else undone)
        self.changed.emit()

    @Slot()
    def _fail(self, _: Fault | None = None) -> None:
        self.rest()  # the round of the house takes back what nobody goes on with
        self.troubled.emit()

    @Property(bool, notify=changed)
    def going(self) -> bool:
        """Whether something is under way."""
        return self.is_going

    @Property(float, notify=changed)
    def progress(self) -> float:
        """How far it is, from 0 to 1."""
        return self._done / self._total if self._total else 0.0

    @Property(bool, notify=changed)
    def stoppable(self) -> bool:
        """Whether it can be stopped."""
        return self._writing is not None and not self._stops

    @Property(str, notify=changed)
    def said(self) -> str:
        """What is under way, and how far."""
        pattern = (
            self.tr("Taking in: %1 of %2 lines")
            if self._writing is not None
            else self.tr("Taking back: %1 of %2 people")
        )
        done, total = (self._number(each) for each in (self._done, self._total))
        return pattern.replace("%1", done).replace("%2", total)
