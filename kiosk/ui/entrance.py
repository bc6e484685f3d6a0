"""Which page shows, and until when.

Every page listens for codes. An outcome shows its page; a page nobody touches goes home by itself;
home speaks the place's language again.
"""

import logging
from collections.abc import Callable
from enum import Enum
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import Property, QEnum, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.errors import Fault
from kiosk.records import (
    AlreadyGone,
    AlreadyHere,
    Board,
    Farewelled,
    Outcome,
    Person,
    Place,
    Refused,
    TakenBack,
    Welcomed,
)
from kiosk.ui.countdown import Countdown
from kiosk.ui.goodbye import Goodbye
from kiosk.ui.home import Home
from kiosk.ui.language import Language
from kiosk.ui.refusal import Refusal
from kiosk.ui.trouble import Trouble
from kiosk.ui.undone import Undone
from kiosk.ui.welcome import Welcome

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger("kiosk")

RESULT = 20.0
"""Seconds that a result stays without a touch; doubled with larger text."""
IDLE = 30.0
"""Seconds without a touch after which home forgets the language that somebody chose there."""
FAILSAFE = 10.0
"""Seconds after which the failsafe page goes home."""
PROBE = 1000
"""Milliseconds between two looks at whether the world is well again."""
BUSY = 300
"""Milliseconds after which waiting is shown."""


class Doorway(Protocol):
    """What the entrance asks of the door. Answers come on the GUI thread."""

    def scan(self, text: str, answer: Callable[[Outcome], None]) -> None:
        """Take a code."""

    def take_back(self, event: UUID, answer: Callable[[TakenBack | None], None]) -> None:
        """Undo an arrival or a departure."""

    def probe(self, well: Callable[[], None], ill: Callable[[Fault], None]) -> None:
        """Find out whether a scan could be recorded now."""


@QmlElement
class Entrance(QObject):
    """The state of the screen at the door."""

    pageChanged = Signal()
    busyChanged = Signal()
    recovered = Signal()

    @QEnum
    class Page(Enum):
        """The pages, each named for its file."""

        Home = 0
        Welcome = 1
        Goodbye = 2
        Refusal = 3
        Undone = 4
        Trouble = 5
        Failsafe = 6

    def __init__(
        self, doorway: Doorway, home: Home, language: Language, countdown: Countdown, place: Place
    ) -> None:
        super().__init__()
        self._doorway, self._home = doorway, home
        self._language, self._countdown = language, countdown
        self._welcome, self._goodbye = Welcome(place), Goodbye(place)
        self._refusal, self._undone, self._trouble = Refusal(), Undone(), Trouble()
        self._page = Entrance.Page.Home
        self._person: Person | None = None
        self._undoable: UUID | None = None
        self._board_is_well = True
        self._waiting = 0
        self._busy = False
        self._patience = QTimer(self, interval=BUSY, singleShot=True)
        self._patience.timeout.connect(self._become_busy)
        self._probe = QTimer(self, interval=PROBE)
        self._probe.timeout.connect(self._look_whether_well)
        countdown.over.connect(self._nobody_touches)
        language.changed.connect(self._say_it_again)

    @Slot(str)
    def scan(self, text: str) -> None:
        """Take a code to the door, whatever page shows."""
        self._waiting += 1
        self._patience.start()
        self._doorway.scan(text, self.show)

    @Slot()
    def takeBack(self) -> None:
        """Undo what the page says, once."""
        event, self._undoable = self._undoable, None
        if event is not None:
            self._doorway.take_back(event, self._taken_back)

    @Slot()
    def goHome(self) -> None:
        """Show home, in the place's language; trouble stays until the world is well."""
        if self._page is not Entrance.Page.Trouble:
            self._turn_to(Entrance.Page.Home)
        self._language.reset()

    @Slot()
    def stay(self) -> None:
        """Somebody touched the screen: begin the page's time again."""
        self._countdown.stay()

    def show(self, outcome: Outcome) -> None:
        """Show what became of a code."""
        self._answered()
        person = outcome.person
        if None not in (person, self._person) and person != self._person:
            self._language.reset()
        match outcome:
            case Welcomed() | AlreadyHere():
                self._welcome.show(outcome)
                self._turn_to(Entrance.Page.Welcome, person, outcome.visit.arrival)
            case Farewelled() | AlreadyGone():
                self._goodbye.show(outcome)
                self._turn_to(Entrance.Page.Goodbye, person, outcome.visit.departure)
            case Refused():
                self._refusal.show(outcome)
                self._turn_to(Entrance.Page.Refusal, person)

    @Slot(object)
    def show_trouble(self, fault: Fault) -> None:
        """Say that the world is out of order, until a probe finds that it is well."""
        self._answered()
        self._trouble.show(fault)
        self._turn_to(Entrance.Page.Trouble)
        self._probe.start()

    @Slot(object)
    def show_board_trouble(self, fault: Fault) -> None:
        """The same, for somebody who could not read; well again once a board arrives."""
        self._board_is_well = False
        self.show_trouble(fault)

    @Slot()
    def show_failsafe(self) -> None:
        """Say sorry, whatever happened, and go home."""
        self._answered()
        self._turn_to(Entrance.Page.Failsafe)

    @Slot(object)
    def take(self, board: Board) -> None:
        """Pass a new board on to home."""
        self._board_is_well = True
        self._home.take(board)

    def show_undone(self, taken: TakenBack | None) -> None:
        """Say that an arrival or a departure was undone, or that there was nothing to undo."""
        self._undone.show(taken)
        self._turn_to(Entrance.Page.Undone, self._person)

    def _taken_back(self, taken: TakenBack | None) -> None:
        result = self._page in (Entrance.Page.Welcome, Entrance.Page.Goodbye)
        if result and self._undoable is None:  # else somebody else is here by now
            self.show_undone(taken)

    def _turn_to(
        self, page: Page, person: Person | None = None, undoable: UUID | None = None
    ) -> None:
        self._page, self._person, self._undoable = page, person, undoable
        if page is not Entrance.Page.Trouble:
            self._probe.stop()
        self._count_down()
        self.pageChanged.emit()

    def _count_down(self) -> None:
        patience = self._language.patience
        match self._page:
            case Entrance.Page.Home | Entrance.Page.Trouble if self._language.is_usual:
                self._countdown.stop()
            case Entrance.Page.Home | Entrance.Page.Trouble:
                self._countdown.start(IDLE * patience)
            case Entrance.Page.Failsafe:
                self._countdown.start(FAILSAFE)
            case _:
                self._countdown.start(RESULT * patience)

    @Slot()
    def _nobody_touches(self) -> None:
        self.goHome()

    @Slot()
    def _say_it_again(self) -> None:
        self._count_down()
        for spoken in (self._welcome, self._goodbye, self._refusal, self._undone, self._trouble):
            spoken.changed.emit()

    @Slot()
    def _look_whether_well(self) -> None:
        self._probe.stop()  # one question at a time
        self._doorway.probe(self._well, self._ill)

    def _well(self) -> None:
        if self._page is not Entrance.Page.Trouble:
            return
        if self._board_is_well:
            self._turn_to(Entrance.Page.Home)
            self.recovered.emit()
        else:
            self._probe.start()

    def _ill(self, fault: Fault) -> None:
        if self._page is Entrance.Page.Trouble:
            self._trouble.show(fault)
            self._probe.start()

    @Slot()
    def _become_busy(self) -> None:
        self._busy = self._waiting > 0
        self.busyChanged.emit()

    def _answered(self) -> None:
        self._waiting = 0
        self._patience.stop()
        self._busy = False
        self.busyChanged.emit()

    @property
    def is_at_home(self) -> bool:
        """Whether home shows."""
        return self._page is Entrance.Page.Home

    @Property(int, notify=pageChanged)
    def page(self) -> int:
        """The page that shows, one of `Page`."""
        return int(self._page.value)

    @Property(bool, notify=busyChanged)
    def busy(self) -> bool:
        """Whether somebody has been waiting for an answer long enough to be told."""
        return self._busy

    @Property(Home, constant=True)
    def home(self) -> Home:
        """The entrance at rest."""
        return self._home

    @Property(Language, constant=True)
    def language(self) -> Language:
        """What is spoken."""
        return self._language

    @Property(Countdown, constant=True)
    def countdown(self) -> Countdown:
        """The time that the page has left."""
        return self._countdown

    @Property(Welcome, constant=True)
    def welcome(self) -> Welcome:
        """An arrival."""
        return self._welcome

    @Property(Goodbye, constant=True)
    def goodbye(self) -> Goodbye:
        """A departure."""
        return self._goodbye

    @Property(Refusal, constant=True)
    def refusal(self) -> Refusal:
        """A code that the door did not take."""
        return self._refusal

    @Property(Undone, constant=True)
    def undone(self) -> Undone:
        """An undo."""
        return self._undone

    @Property(Trouble, constant=True)
    def trouble(self) -> Trouble:
        """What is out of order."""
        return self._trouble
