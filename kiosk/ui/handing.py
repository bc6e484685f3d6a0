"""Handing over: what is still open, a short note, and the next person's card."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import handovers, shifts
from kiosk.handovers import LONGEST
from kiosk.records import Person
from kiosk.records.desk import NoShift, Shift
from kiosk.ui.backstage import Backstage
from kiosk.ui.desk import Desk
from kiosk.ui.deskrooms import DeskRooms
from kiosk.ui.today import TodayRoom

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Handing(QObject):
    """The note that the next one will see first, and who that is."""

    changed = Signal()
    cardWanted = Signal()

    def __init__(self, desk: Desk, today: TodayRoom, backstage: Backstage) -> None:
        """`cardWanted` asks for the next person's card."""
        super().__init__()
        self._desk, self._today, self._backstage = desk, today, backstage
        self._words = ""
        self._is_asking = False
        desk.closed.connect(self._forget)
        desk.shiftOver.connect(self._leave_words)
        today.changed.connect(self.changed)

    @Slot()
    def begin(self) -> None:
        """Ask about what is open; that takes a PIN that is fresh."""
        self._desk.trusted(lambda: self._desk.own_rooms.lay(DeskRooms.Sheet.HandOver.value))

    @Slot(str)
    def write(self, words: str) -> None:
        """Write the note."""
        self._words = words

    @Slot()
    def handOver(self) -> None:
        """Ask for the card of whoever takes over; leaving the place meanwhile loses no word."""
        self._is_asking = True
        self._desk.pass_on()
        self.cardWanted.emit()

    @Slot()
    def giveBack(self) -> None:
        """End the shift although nobody takes over: the board will ask who does."""
        shift, words = self._desk.shift, self._words
        if shift is not None:
            self._backstage.write(
                lambda session, pen: shifts.give_back(session, pen, shift.id, words),
                lambda _: self._desk.leave(),
            )

    def hand_to(self, person: Person, is_here: Callable[[], bool]) -> None:
        """Have `person`, who has typed their PIN, hold the shift instead.

        The desk opens only for somebody who `is_here` still, once that is written; else it closes.
        """
        shift, words = self._desk.shift, self._words
        if shift is None:
            return
        if shift.person.id == person.id:
            self._backstage.write(
                lambda session, pen: shifts.begin(session, pen, person),
                partial(self._kept, shift.id, is_here),
            )
            return
        self._is_asking = False  # the words go with the shift
        self._backstage.write(
            lambda session, pen: shifts.hand_over(session, pen, shift, person, words),
            partial(self._handed, shift.id, is_here),
        )

    def _kept(self, before: UUID, is_here: Callable[[], bool], done: Shift | NoShift) -> None:
        """Whoever hands over has shown their own card: they go on, or begin anew."""
        if isinstance(done, NoShift):
            self._refused(is_here)
        elif is_here():
            self._desk.open(done)
            if done.id == before:
                self._desk.say(lambda: self.tr("You hold the shift already."))

    def _handed(self, before: UUID, is_here: Callable[[], bool], done: Shift | NoShift) -> None:
        if isinstance(done, NoShift):
            self._refused(is_here)
        elif is_here():
            self._words = ""
            self._desk.open(done)
            called = done.person.called
            self._desk.say(lambda: self.tr("Welcome to the desk, %1.").replace("%1", called))
        elif self._desk.shift is not None and self._desk.shift.id == before:
            self._desk.leave()

    def _refused(self, is_here: Callable[[], bool]) -> None:
        """Who had the shift has it still, with the words: the next one is not trusted any more."""
        if is_here():
            self._is_asking = True
            self._desk.shiftRefused.emit()

    @Slot(object)
    def _leave_words(self, shift: Shift) -> None:
        """Whoever was handing over has left, and nobody took over: their words wait all the same."""
        words, person = self._words, shift.person.id
        if self._is_asking:
            self._backstage.write(lambda session, pen: handovers.write(session, pen, person, words))

    @Slot()
    def _forget(self) -> None:
        self._words, self._is_asking = "", False
        self.changed.emit()

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def open(self) -> list[str]:
        """What the next one will find open, a line for each."""
        return [str(each["title"]) for each in self._today.open_things()]

    @Property(int, constant=True)
    def longest(self) -> int:
        """How many characters a note may have."""
        return LONGEST

    @Property(int, notify=changed)
    def days(self) -> int:
        """After how many days a note is erased."""
        return self._backstage.place.choices.note_days

    @Property(str, notify=changed)
    def words(self) -> str:
        """The note so far."""
        return self._words
