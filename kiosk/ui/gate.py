"""The gate: a card or a personal code, then a PIN, and the desk opens.

One page asks for all of it, whatever it is for. Whom a card belongs to is said only once it is shown.
"""

from collections.abc import Callable
from enum import Enum
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Property, QEnum, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import pins
from kiosk.codes.token import PERSONAL_DIGITS
from kiosk.records import Person, Refused, Slowed
from kiosk.records.desk import Right, Trusted
from kiosk.ui import gatesaid
from kiosk.ui.backstage import Backstage
from kiosk.ui.proving import Answer, Met, Proving, Troubled
from kiosk.ui.slowing import Slowing

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1

T = TypeVar("T")


@QmlElement
class Gate(QObject):
    """What is asked for, what has been typed, and what there is to say of it."""

    changed = Signal()
    asked = Signal()
    answered = Signal()
    refused = Signal()
    passed = Signal(object)
    chosen = Signal(object, str)

    @QEnum
    class Purpose(Enum):
        """What the gate is asked for."""

        Shift = 0
        HandOver = 1
        Fresh = 2
        Trust = 3
        RollCall = 4

    @QEnum
    class Step(Enum):
        """What is to be shown or typed next."""

        Card = 0
        Pin = 1
        Choose = 2
        Again = 3

    def __init__(self, backstage: Backstage) -> None:
        """`passed` says who has shown what it takes; `chosen` who chose a PIN, and its hash.

        `asked` and `answered` go with each question to the house; `refused` wants a sound.
        """
        super().__init__()
        self._proving, self._slowing = Proving(backstage), Slowing(backstage.now)
        self._slowing.changed.connect(self.changed)
        self._purpose, self._step = Gate.Purpose.Shift, Gate.Step.Card
        self._person: Person | None = None
        self._digits = self._first = ""
        self._said: Callable[[], str] | None = None
        self._busy = self._exercise = False
        self._turn = 0
        self._stay = object()

    def begin(
        self, purpose: Purpose, person: Person | None = None, *, exercise: bool = False
    ) -> None:
        """Ask anew: for a card first, unless it is known that it is `person`.

        A roll call is first thought to be an `exercise`, or not.
        """
        self._stay = object()
        self._exercise = exercise
        self._purpose, self._person = purpose, person
        self._step = Gate.Step.Card if person is None else Gate.Step.Pin
        self._said = None
        self._slowing.begin(None)
        self._clear()

    @Slot()
    def turnExercise(self) -> None:
        """Say that it is an exercise, or that it is none."""
        self._exercise = not self._exercise
        self.changed.emit()

    @property
    def is_exercise(self) -> bool:
        """Whether the roll call is an exercise."""
        return self._exercise

    def close(self) -> None:
        """Forget all of it."""
        self.begin(Gate.Purpose.Shift)

    def whoever_is_here(self) -> Callable[[], bool]:
        """What tells later whether whoever is at the gate now has not left it since."""
        stay = self._stay
        return lambda: stay is self._stay

    def take(self, text: str) -> None:
        """Take a code that was read; while a PIN is asked for, none is."""
        if self.takes_codes and not self._busy:
            self._recognise(partial(self._proving.by_card, text))

    def ask_whether_theirs(self, text: str, answer: Callable[[bool], None]) -> None:
        """Find out whether a code that was read is of the person whose PIN is asked for."""
        asked = self._person

        def met(found: Met) -> None:
            answer(isinstance(found, Trusted) and asked is not None and found.person.id == asked.id)

        self._proving.by_card(text, met)

    def remind_of_pin(self) -> None:
        """Say, where there is nothing else to say, that it is the PIN's turn."""
        if self._said is None and not self.takes_codes:
            self._said = gatesaid.now_the_pin
            self.changed.emit()

    @property
    def takes_codes(self) -> bool:
        """Whether a card is what is asked for."""
        return self._step is Gate.Step.Card

    @property
    def is_half_typed(self) -> bool:
        """Whether somebody is typing, or about to."""
        return bool(self._digits) or not self.takes_codes

    @property
    def wanted(self) -> Purpose:
        """What it is asked for."""
        return self._purpose

    @Slot(str)
    def type(self, digit: str) -> None:
        """Take one more digit; anything else, or too early, is left alone."""
        if self._busy or self.is_waiting or len(digit) != 1 or digit not in "0123456789":
            return
        if len(self._digits) < self._most:
            self._digits += digit
            self._said = None
        self.changed.emit()
        if self.takes_codes and len(self._digits) == PERSONAL_DIGITS:
            self._recognise(partial(self._proving.by_code, self._digits))

    @Slot()
    def erase(self) -> None:
        """Take the last digit back."""
        if not self._busy:
            self._digits = self._digits[:-1]
            self.changed.emit()

    @Slot()
    def accept(self) -> None:
        """Say that the PIN is complete."""
        if self._busy or self.takes_codes or self.is_waiting or not pins.is_pin(self._digits):
            return
        match self._step:
            case Gate.Step.Pin:
                self._try(self._digits)
            case Gate.Step.Choose:
                self._choose(self._digits)
            case Gate.Step.Again:
                self._repeat(self._digits)

    def _recognise(self, ask: Callable[[Answer, Troubled], None]) -> None:
        self._wait()
        alarm = self._purpose is Gate.Purpose.RollCall
        ask(self._hear(self.meet), self._hear(self._let_anybody) if alarm else None)

    def _let_anybody(self, _: object) -> None:
        """In an alarm, a house that can't tell whose card it is keeps nobody from the list."""
        self.passed.emit(None)

    def _hear(self, then: Callable[[T], None]) -> Callable[[T], None]:
        """Have `then` hear an answer, unless something else is asked for by the time it comes."""
        turn = self._turn

        def answered(answer: T) -> None:
            self.answered.emit()
            if turn == self._turn:
                self._clear()
                then(answer)

        return answered

    def meet(self, met: Met) -> None:
        """Go on with whoever was recognised, or say why not."""
        match met:
            case Slowed():
                self.slow(met)
            case Refused():
                self._refuse(partial(gatesaid.why_not, met.reason))
            case Trusted() if self._purpose is Gate.Purpose.RollCall:
                self.passed.emit(met.person)
            case Trusted() if self._purpose is Gate.Purpose.Trust:
                self._go_on(Gate.Step.Choose, met.person)
            case Trusted() if Right.CONCIERGE not in met.rights:
                self.refuse_shift()
            case Trusted() if not met.has_pin:
                self._refuse(gatesaid.no_pin)
            case Trusted():
                self._go_on(Gate.Step.Pin, met.person)

    @Slot()
    def refuse_shift(self) -> None:
        """Say that whoever is there may not take the shift."""
        self._refuse(gatesaid.not_trusted)

    def _try(self, pin: str) -> None:
        person = self._person
        if person is not None:
            self._wait()
            self._proving.by_pin(person, pin, self._hear(partial(self._let_in, person)))

    def _let_in(self, person: Person, answer: bool | Slowed) -> None:
        if isinstance(answer, Slowed):
            self.slow(answer)
        elif answer:
            self.passed.emit(person)
        else:
            self._refuse(gatesaid.wrong_pin)

    def _choose(self, pin: str) -> None:
        if pins.is_weak(pin):
            self._clear()
            self._refuse(gatesaid.weak_pin)
            return
        self._go_on(Gate.Step.Again, self._person)
        self._first = pin

    def _repeat(self, pin: str) -> None:
        person = self._person
        if person is None or pin != self._first:
            self._go_on(Gate.Step.Choose, person)
            self._refuse(gatesaid.not_the_same)
            return
        self._wait()
        self._proving.hash(pin, self._hear(partial(self.chosen.emit, person)))

    def _go_on(self, step: Step, person: Person | None) -> None:
        self._step, self._person, self._said = step, person, None
        self._clear()

    def _refuse(self, said: Callable[[], str]) -> None:
        self._said = said
        self.changed.emit()
        self.refused.emit()

    def slow(self, slow: Slowed) -> None:
        """Have the next one wait."""
        self._slowing.begin(slow.until)
        self.changed.emit()
        self.refused.emit()

    def _wait(self) -> None:
        self._busy = True
        self.changed.emit()
        self.asked.emit()

    def _clear(self) -> None:
        self._turn += 1
        self._digits = self._first = ""
        self._busy = False
        self.changed.emit()

    @property
    def _most(self) -> int:
        return PERSONAL_DIGITS if self.takes_codes else pins.MAX

    @property
    def is_waiting(self) -> bool:
        """Whether nothing may be typed yet."""
        return self._slowing.is_on

    @Property(int, notify=changed)
    def purpose(self) -> int:
        """What it is asked for, one of `Purpose`."""
        return int(self._purpose.value)

    @Property(int, notify=changed)
    def step(self) -> int:
        """What is asked for next, one of `Step`."""
        return int(self._step.value)

    @Property(bool, notify=changed)
    def exercise(self) -> bool:
        """Whether the roll call is an exercise."""
        return self._exercise

    @Property(str, notify=changed)
    def called(self) -> str:
        """Who has shown their card."""
        return "" if self._person is None else self._person.called

    @Property(int, notify=changed)
    def typed(self) -> int:
        """How many digits there are."""
        return len(self._digits)

    @Property(int, notify=changed)
    def digits(self) -> int:
        """How many there may be."""
        return self._most

    @Property(bool, notify=changed)
    def complete(self) -> bool:
        """Whether what was typed can be a PIN."""
        return not self.takes_codes and not self._busy and pins.is_pin(self._digits)

    @Property(bool, notify=changed)
    def waiting(self) -> bool:
        """Whether nothing may be typed now."""
        return self._busy or self.is_waiting

    @Property(str, notify=changed)
    def said(self) -> str:
        """What there is to say: what was not right, or how long to wait."""
        if self.is_waiting:
            seconds = self._slowing.seconds
            return self.tr("Several wrong PINs in a row. Try again in %n s.", "", seconds)
        return "" if self._said is None else self._said()
