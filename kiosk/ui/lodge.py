"""*La loge*: the gate, the desk and its rooms, put together."""

from pathlib import Path

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.records import Board, Evacuation, Farewelled, Outcome, Person
from kiosk.ui.backstage import Backstage
from kiosk.ui.cardshown import CardShown
from kiosk.ui.countdown import Monotonic
from kiosk.ui.desk import Desk
from kiosk.ui.deskrooms import DeskRooms
from kiosk.ui.gate import Gate
from kiosk.ui.language import Language
from kiosk.ui.lodgeparts import furnish
from kiosk.ui.lodgerooms import LodgeRooms

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Lodge(LodgeRooms):
    """Who wants in, and what they find there."""

    changed = Signal()
    gateWanted = Signal()
    deskWanted = Signal()
    deskClosed = Signal()
    rollCallWanted = Signal(object, bool)

    def __init__(
        self,
        backstage: Backstage,
        monotonic: Monotonic,
        language: Language,
        folder: Path,
        *,
        at_desk: bool,
    ) -> None:
        """`at_desk` on the concierge's own station, where the desk is home; `folder` holds the data.

        `gateWanted`, `deskWanted` and `deskClosed` turn pages; `rollCallWanted` says who opens a roll
        call (None where the house can't tell), and whether it is an exercise.
        """
        super().__init__(furnish(backstage, monotonic, language, folder))
        self._at_desk = at_desk
        self._evacuation: Evacuation | None = None
        self._gate, self._desk = self._parts.gate, self._parts.desk
        self._cards = CardShown(self._desk)
        self._gate.passed.connect(self._let_in)
        self._gate.chosen.connect(self._give_keys)
        self._desk.pinWanted.connect(self._ask_pin)
        self._desk.opened.connect(self.deskWanted)
        self._desk.shiftRefused.connect(self._gate.refuse_shift)
        self._desk.closed.connect(self.deskClosed)
        self._parts.handing.cardWanted.connect(self._ask_for_next)
        self._parts.trusting.cardWanted.connect(self._ask_for_trusted)

    # -- the gate --------------------------------------------------------------------------------

    @Slot()
    def ask(self) -> None:
        """Somebody wants to the desk: who takes the shift, or goes on with it?"""
        self._ask(Gate.Purpose.Shift)

    @Slot()
    def askForRollCall(self) -> None:
        """Somebody opens a roll call: any card will do."""
        drill = self._evacuation is not None and self._evacuation.drill
        self._gate.begin(Gate.Purpose.RollCall, exercise=drill)
        self.gateWanted.emit()

    @Slot()
    def callTheRoll(self) -> None:
        """Whoever has the desk open opens a roll call: they have shown their card."""
        shift = self._desk.shift
        if shift is not None and self._desk.is_fresh:
            self.rollCallWanted.emit(shift.person, self._gate.is_exercise)

    def _ask(self, purpose: Gate.Purpose, person: Person | None = None) -> None:
        self._gate.begin(purpose, person)
        self.gateWanted.emit()

    @Slot(object)
    def _ask_pin(self, person: Person) -> None:
        self._ask(Gate.Purpose.Fresh, person)

    @Slot()
    def _ask_for_next(self) -> None:
        self._ask(Gate.Purpose.HandOver)

    @Slot()
    def _ask_for_trusted(self) -> None:
        self._ask(Gate.Purpose.Trust)

    @Slot(object)
    def _let_in(self, person: Person | None) -> None:
        if person is None or self._gate.wanted is Gate.Purpose.RollCall:
            self.rollCallWanted.emit(person, self._gate.is_exercise)
            return
        match self._gate.wanted:
            case Gate.Purpose.HandOver:
                self._parts.handing.hand_to(person, self._gate.whoever_is_here())
            case _:
                self._desk.take_shift(person, self._gate.whoever_is_here())

    @Slot(object, str)
    def _give_keys(self, person: Person, hash: str) -> None:
        self._parts.trusting.give(person, hash)
        self.deskWanted.emit()

    def leave_gate(self) -> None:
        """Nobody is at the gate any more: what was typed is forgotten, what comes late is for nobody."""
        self._gate.close()
        self._desk.forget_gate()

    # -- the desk --------------------------------------------------------------------------------

    @property
    def at_desk(self) -> bool:
        """Whether this is the concierge's own station."""
        return self._at_desk

    @property
    def is_open(self) -> bool:
        """Whether the desk is open."""
        return self._desk.shift is not None

    def close(self) -> None:
        """Close the desk at this station, if it is open."""
        if self.is_open:
            self._desk.leave()

    @Slot()
    def showToday(self) -> None:
        """Show today in figures, where its days are looked at."""
        self._desk.trusted(self._show_today)

    def _show_today(self) -> None:
        self._desk.enter(DeskRooms.Room.Days.value)
        self._parts.days.look("table")

    def take(self, board: Board) -> None:
        """Something has changed: who holds the shift, who is here."""
        self._desk.take(board)
        self._parts.today.refresh()
        self._parts.members.refresh()
        if self._evacuation != board.evacuation:
            self._evacuation = board.evacuation
            self.changed.emit()

    def refresh(self) -> None:
        """A minute has passed: say lengths of time anew, and write the report of a month that is over."""
        self._parts.today.refresh()
        self._parts.reports.monthly_report.make_round()

    def be_touched(self) -> None:
        """Somebody touches the screen."""
        self._desk.be_touched()

    def report(self, outcome: Outcome) -> bool:
        """Say in passing what became of a card that was shown at the open desk.

        Returns whether that is all: whoever leaves their own desk on a kiosk gets the goodbye of anybody.
        """
        leaves = isinstance(outcome, Farewelled) and self._desk.is_holder(outcome.person)
        return (self._at_desk or not leaves) and self._cards.report(outcome)

    def say_it_again(self) -> None:
        """Say everything in the language of the moment."""
        self._parts.say_it_again()

    def say_place_again(self) -> None:
        """The place has changed."""
        self._parts.say_place_again()

    # -- for the pages ---------------------------------------------------------------------------

    @Property(bool, constant=True)
    def atDesk(self) -> bool:
        """Whether this is the concierge's own station."""
        return self._at_desk

    @Property(bool, notify=changed)
    def realAlarm(self) -> bool:
        """Whether a roll call is under way that is no exercise."""
        return self._evacuation is not None and not self._evacuation.drill

    @Property(Gate, constant=True)
    def gate(self) -> Gate:
        """The gate."""
        return self._gate

    @Property(Desk, constant=True)
    def desk(self) -> Desk:
        """The desk."""
        return self._desk
