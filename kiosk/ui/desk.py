"""The desk: who has it open, which of its rooms shows, and what was just done and can be undone.

It is open for somebody who holds the shift and has typed their PIN at this station. After some minutes
without a touch (five, unless the place chooses others) it asks for the PIN again before anything that
concerns money, data or settings; who is here, arrivals and departures stay one tap.
"""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import byhand, shifts
from kiosk.records import Board, Person
from kiosk.records.desk import NoShift, Right, Shift
from kiosk.ui import words
from kiosk.ui.backstage import Backstage
from kiosk.ui.countdown import Monotonic
from kiosk.ui.deskrooms import DeskRooms
from kiosk.ui.doings import Doings, Job
from kiosk.ui.holding import Holding

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1

LOOK = 1000
"""Milliseconds between two looks at whether it is time."""


@QmlElement
class Desk(QObject):
    """The desk of this station."""

    changed = Signal()
    opened = Signal()
    closed = Signal()
    shiftRefused = Signal()
    pinWanted = Signal(object)
    shiftOver = Signal(object)
    staled = Signal()
    left = Signal()

    def __init__(self, backstage: Backstage, monotonic: Monotonic) -> None:
        """`opened` and `closed` turn pages; `pinWanted` says whose PIN is to be typed again.

        `shiftOver` says of which shift the board tells that it has ended, before the desk closes for it;
        `left` that it has closed with something to say to whoever had it open;
        `staled` that nobody has touched it for so long that what is private is to be hidden.
        """
        super().__init__()
        self._backstage, self._monotonic = backstage, monotonic
        self._holding = Holding()
        self._fresh_until = 0.0
        self._shows_private = False
        self._after: Callable[[], None] | None = None
        self._rooms = DeskRooms()
        self._doings = Doings(backstage)
        self._look = QTimer(self, interval=LOOK)
        self._look.timeout.connect(self._look_at_the_clock)

    # -- the shift -------------------------------------------------------------------------------

    @property
    def shift(self) -> Shift | None:
        """The shift for which it is open."""
        return self._holding.shift

    @property
    def by(self) -> UUID:
        """Who does what is done at the desk now. Raises `RuntimeError` while it is closed."""
        shift = self.shift
        if shift is None:
            raise RuntimeError("the desk is closed")
        return shift.person.id

    def take_shift(self, person: Person, is_here: Callable[[], bool]) -> None:
        """Have `person`, who has typed their PIN, take the shift or go on with it, and open.

        It opens only for somebody who `is_here` still, once that is written.
        """
        self._backstage.write(
            lambda session, pen: shifts.begin(session, pen, person), partial(self._begun, is_here)
        )

    def _begun(self, is_here: Callable[[], bool], shift: Shift | NoShift) -> None:
        if not is_here():
            return
        if isinstance(shift, Shift):
            self.open(shift)
        else:
            self.shiftRefused.emit()

    def pass_on(self) -> None:
        """The shift is about to be somebody else's: its end puts nobody away from the gate."""
        self._holding.pass_on(True)

    def forget_gate(self) -> None:
        """Nobody is at the gate any more: what waited for their PIN is not done.

        A shift that ended meanwhile, while it was about to be somebody else's, is over now.
        """
        self._after = None
        self._holding.pass_on(False)
        self._close_when_over()

    def open(self, shift: Shift) -> None:
        """Open for whoever holds `shift` and has just typed their PIN."""
        after, self._after = self._after, None
        same = self._holding.begin(shift)
        self.be_touched(fresh=True)
        self._shows_private = True
        self._look.start()
        if not same:
            self._doings.be_quiet()
            self._rooms.turn_to(DeskRooms.Room.Today)
        self.changed.emit()
        self.opened.emit()
        if after is not None and same:
            after()

    @Slot()
    def leave(self) -> None:
        """Close it at this station; the shift goes on."""
        was_open = self.shift is not None
        self._holding.end()
        self.forget_gate()
        self._look.stop()
        self._doings.be_quiet()
        self._rooms.turn_to(DeskRooms.Room.Today)
        self.changed.emit()
        if was_open:
            self.closed.emit()

    def part(self, said: Callable[[], str], undo: Job, *, comes_back: bool = False) -> None:
        """Close it, since whoever had it open has ended their shift by what they did here, and say so."""
        self.leave()
        self._doings.say(said, undo, comes_back=comes_back)
        self.left.emit()

    def say_goodbye(self, person: Person, departure: UUID) -> None:
        """`person`, who had it open, has left by what they did here, and may come back."""
        if self.shift is None or self.is_holder(person):
            self.part(
                lambda: self.tr("See you soon, %1! Your departure is recorded.").replace(
                    "%1", person.called
                ),
                lambda session, pen: byhand.undo(session, pen, departure, person.id),
                comes_back=True,
            )

    def take(self, board: Board) -> None:
        """Who holds the shift now: whoever has no longer, has no desk either."""
        self._holding.take(board.on_shift)
        self._close_when_over()
        self.changed.emit()

    def _close_when_over(self) -> None:
        if self._holding.is_over:
            self.shiftOver.emit(self.shift)
            self.leave()

    # -- the PIN again ---------------------------------------------------------------------------

    def be_touched(self, *, fresh: bool = False) -> None:
        """Somebody touches the screen: what is fresh stays so."""
        if fresh or self.is_fresh:
            self._fresh_until = self._monotonic() + 60.0 * self._backstage.place.choices.pin_minutes

    @property
    def is_fresh(self) -> bool:
        """Whether the PIN was typed and the desk has been in use ever since."""
        return self.shift is not None and self._monotonic() < self._fresh_until

    def trusted(self, action: Callable[[], None], right: Right = Right.CONCIERGE) -> None:
        """Do `action` now, or once the PIN was typed again; never without that right."""
        shift = self.shift
        if shift is None:
            return
        if right not in shift.rights:
            self.say(
                lambda: self.tr("That is not among your rights: ask somebody who has the settings.")
            )
        elif self.is_fresh:
            action()
        else:
            self._after = action
            self.pinWanted.emit(shift.person)

    @Slot()
    def _look_at_the_clock(self) -> None:
        if self.shift is not None and not self.is_fresh:
            if self._rooms.is_private:
                self._rooms.turn_to(DeskRooms.Room.Today)
            if self._shows_private:
                self._shows_private = False
                self.staled.emit()
        self.changed.emit()

    def prove(self) -> None:
        """Ask for the PIN where it is not fresh, so that what is hidden shows again."""
        self.trusted(lambda: None)

    # -- rooms -----------------------------------------------------------------------------------

    @Slot(int)
    def enter(self, room: int) -> None:
        """Show a room; all but the first want a PIN that is fresh."""
        wanted = DeskRooms.Room(room)
        if wanted is DeskRooms.Room.Today:
            self._rooms.turn_to(wanted)
        else:
            self.trusted(partial(self._rooms.turn_to, wanted))

    @property
    def own_rooms(self) -> DeskRooms:
        """Its rooms, and which of them shows."""
        return self._rooms

    @Property(DeskRooms, constant=True)
    def rooms(self) -> DeskRooms:
        """Its rooms, and which of them shows."""
        return self._rooms

    # -- what was done ---------------------------------------------------------------------------

    def say(self, said: Callable[[], str], undo: Job | None = None) -> None:
        """Say what was done, for a while; `undo` takes it back. Nothing while it is closed."""
        if self.shift is not None:
            self._doings.say(said, undo)

    @property
    def own_doings(self) -> Doings:
        """What was just done."""
        return self._doings

    @Property(Doings, constant=True)
    def doings(self) -> Doings:
        """What was just done."""
        return self._doings

    def is_holder(self, person: Person | None) -> bool:
        """Whether it is `person` who has it open."""
        shift = self.shift
        return shift is not None and person is not None and shift.person.id == person.id

    # -- what pages see --------------------------------------------------------------------------

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        """Whether it is open."""
        return self.shift is not None

    @Property(str, notify=changed)
    def holder(self) -> str:
        """Who has it open, by what they are called."""
        return "" if self.shift is None else self.shift.person.called

    @Property(str, notify=changed)
    def since(self) -> str:
        """Since when they hold the shift, in words."""
        shift = self.shift
        if shift is None:
            return ""
        hour = words.hour(shift.began_at, self._backstage.place)
        return self.tr("on shift since %1").replace("%1", hour)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def onShift(self) -> list[str]:
        """Who holds the shift, by what they are called."""
        return [each.called for each in self._holding.on_shift]

    @Property(bool, notify=changed)
    def fresh(self) -> bool:
        """Whether the PIN need not be typed again."""
        return self.is_fresh

    @Slot(int)
    def askPin(self, index: int) -> None:
        """Somebody who holds the shift opens the desk again, by their PIN."""
        on_shift = self._holding.on_shift
        if 0 <= index < len(on_shift):
            visit = on_shift[index].visit
            self._backstage.ask(lambda session: shifts.shift_of(session, visit), self._ask_pin_of)

    def _ask_pin_of(self, shift: Shift | None) -> None:
        if shift is not None:
            self.pinWanted.emit(shift.person)
