"""The screen at the door: what a touch or a code asks, and which page answers.

Every page listens for codes. An outcome shows its page; so does trouble, until the world is well.
"""

from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement

from kiosk.records import (
    AlreadyGone,
    AlreadyHere,
    Around,
    Board,
    Farewelled,
    Outcome,
    Person,
    Reason,
    Refused,
    Slowed,
    TakenBack,
    Welcomed,
)
from kiosk.ui.given import Given
from kiosk.ui.pages import Pages
from kiosk.ui.sounds import Sound
from kiosk.ui.troublepages import TroublePages

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1

BACK = {
    Pages.Page.Welcome: Pages.Page.Welcome,
    Pages.Page.Activity: Pages.Page.Welcome,
    Pages.Page.Shown: Pages.Page.Welcome,
    Pages.Page.Goodbye: Pages.Page.Goodbye,
}
"""Where somebody comes back to who asked for help there; from anywhere else, home."""


@QmlElement
class Entrance(TroublePages):
    """The state of the screen at the door."""

    def __init__(self, given: Given) -> None:
        super().__init__(given)
        doorway, helping = given.doorway, given.helping
        self._doorway = doorway
        self._person: Person | None = None
        self._undoable: UUID | None = None
        self._before_help = Pages.Page.Home
        helping.went.connect(self._thank)
        self._keypad.complete.connect(self._enter)
        self._keypad.changed.connect(self._look_again)
        for asking in (self._welcome, helping, self._gate):
            asking.asked.connect(self.wait)
            asking.answered.connect(self.answered)
        self._welcome.kept.connect(self.backToWelcome)
        helping.called.connect(self.show_help)
        helping.calledOff.connect(self.leaveHelp)
        self._gate.changed.connect(self._look_again)
        self.pageChanged.connect(self._put_away)

    @Slot(str)
    def see(self, text: str) -> None:
        """Take a code that came before the camera, unless somebody is filling in a form."""
        if not self.was_shown_at_gate(text):
            self.unless_asked_for_pin(text, self._take_seen)

    @Slot(str)
    def scan(self, text: str) -> None:
        """Take a code to the door, whatever page shows; during an evacuation, say to leave instead."""
        self.unless_asked_for_pin(text, self._take_code)

    def _take_seen(self, text: str) -> None:
        if self.is_half_typed and not self.is_evacuating:
            self._passing.have_card_wait(True)
        else:
            self._take_code(text)

    def _take_code(self, text: str) -> None:
        if self.take_at_gate(text) or self.take_badge(text):
            return
        if self.is_evacuating:
            self._passing.say(self.tr("Your card was not taken: please leave now."))
            self.sounded.emit(Sound.REFUSAL)
            return
        self.wait()
        leaving = self._page is Pages.Page.Code and self._keypad.is_leaving
        self._doorway.scan(text, self.show, leaving=leaving)

    @Slot(bool)
    def openCode(self, leaving: bool) -> None:
        """Ask somebody without their card, or who is leaving, for their personal code."""
        self._keypad.begin(leaving)
        self.turn_to(Pages.Page.Code)

    @Slot()
    def takeBack(self) -> None:
        """Undo what the page says, once."""
        self._undo(not_me=False)

    @Slot()
    def notMe(self) -> None:
        """Undo an arrival that somebody else's code made, once, and tell the desk."""
        self._undo(not_me=True)

    @Slot()
    def openActivity(self) -> None:
        """Let them write what they work on."""
        self._welcome.draft = self._welcome.kept_activity
        self.turn_to(Pages.Page.Activity)

    @Slot()
    def openShown(self) -> None:
        """Let them choose how they show on the board."""
        self.turn_to(Pages.Page.Shown)

    @Slot()
    def backToWelcome(self) -> None:
        """Show the welcome again."""
        self.turn_to(Pages.Page.Welcome)

    @Slot(str)
    def draft(self, text: str) -> None:
        """Somebody is typing what they work on: a form that no camera may interrupt."""
        self._welcome.draft = text
        self.stay()
        self._look_again()

    def show(self, outcome: Outcome | Slowed) -> None:
        """Show what became of a code."""
        self.answered()
        if isinstance(outcome, Slowed):
            self._keypad.refuse(outcome.until)
            self.sounded.emit(Sound.REFUSAL)
            return
        if self.show_at_desk(outcome):
            self._learn_from(outcome)
            return
        person = outcome.person
        if person is not None and self._person is not None and person.id != self._person.id:
            self.forget_choices()
        if person is not None and person.language is not None and self._language.is_usual:
            self._language.choose(person.language)  # as they asked, once and for all
        match outcome:
            case Welcomed() | AlreadyHere():
                self._welcome.show(outcome)
                self._tell(Pages.Page.Welcome, Sound.ARRIVAL, person, outcome.visit.arrival)
                self._welcome.look_around()
            case Farewelled() | AlreadyGone():
                self._goodbye.show(outcome)
                undoable = outcome.visit.departure if outcome.undoable else None
                self._tell(Pages.Page.Goodbye, Sound.DEPARTURE, person, undoable)
            case Refused(reason=Reason.WRONG_DIGITS):
                self._keypad.refuse()
                self.sounded.emit(Sound.REFUSAL)
                self.stay()
            case Refused(person=None) if self.is_half_typed:  # by a handheld scanner
                self._refusal.show(outcome)
                self._passing.say(str(self._refusal.title))
                self.sounded.emit(Sound.REFUSAL)
            case Refused():
                self._refusal.show(outcome)
                greets = outcome.reason is Reason.SEE_DESK
                sound = Sound.ARRIVAL if greets else Sound.REFUSAL  # nobody's business but theirs
                self._tell(Pages.Page.Refusal, sound, person)
        # Only now, lest recovery take this page for trouble's, and have the card count as newly shown.
        self._learn_from(outcome)

    def _learn_from(self, outcome: Outcome) -> None:
        """What was written tells that the door works."""
        if isinstance(outcome, Welcomed | Farewelled):
            self.know_that_door_works()

    @Slot(object)
    def take(self, board: Board) -> None:
        """Pass a new board on to home and to who rings."""
        self.know_that_board_works()
        self._home.take(board)
        self._helping.take(board)
        self._lodge.take(board)
        self.follow(board)

    def show_undone(self, taken: TakenBack | None) -> None:
        """Say that an arrival or a departure was undone, or that there was nothing to undo."""
        self._undone.show(taken)
        self._tell(Pages.Page.Undone, person=self._person)

    def _undo(self, *, not_me: bool) -> None:
        event, self._undoable = self._undoable, None
        if event is not None:
            self.wait()
            self._doorway.take_back(event, self._taken_back, not_me=not_me)

    def _taken_back(self, taken: TakenBack | None) -> None:
        self.answered()
        if self._page is Pages.Page.Help:
            self._before_help = Pages.Page.Home  # what it spoke of is no more
        result = self._page in (Pages.Page.Welcome, Pages.Page.Goodbye)
        if result and self._undoable is None:  # else somebody else is here by now
            self.show_undone(taken)

    @Slot(str)
    def _enter(self, digits: str) -> None:
        self.wait()
        turn = self._keypad.turn
        self._doorway.enter(
            digits, lambda outcome: self._entered(turn, outcome), leaving=self._keypad.is_leaving
        )

    def _entered(self, turn: int, outcome: Outcome | Slowed) -> None:
        """Show what became of the digits of that turn; who types by now had nothing to do with it."""
        wrong = isinstance(outcome, Refused) and outcome.reason is Reason.WRONG_DIGITS
        if wrong and turn != self._keypad.turn:
            self.answered()
        else:
            self.show(outcome)

    def offer(self, around: Around | None) -> None:
        """Offer what there is around the visit that the welcome speaks of."""
        self._welcome.offer(around)

    @Slot()
    def show_help(self) -> None:
        """Say that help was called for."""
        if self._page is not Pages.Page.Help:
            self._before_help = BACK.get(self._page, Pages.Page.Home)
        self.turn_to(Pages.Page.Help)

    @Slot()
    def leaveHelp(self) -> None:
        """Go back to where help was asked for, as far as that is still somebody's page."""
        if self._before_help is Pages.Page.Home:
            self.goHome()
        else:
            self.turn_to(self._before_help)

    def _tell(
        self,
        page: Pages.Page,
        sound: Sound | None = None,
        person: Person | None = None,
        undoable: UUID | None = None,
    ) -> None:
        self._person, self._undoable = person, undoable
        self.begin(page)  # also where one welcome follows another
        if sound is not None:
            self.sounded.emit(sound)

    @Slot()
    def _put_away(self) -> None:
        """Nothing half-typed outlives its page."""
        if self._page in (Pages.Page.Home, Pages.Page.Trouble, Pages.Page.Failsafe):
            self._person = self._undoable = None
            self.forget_person()
        if self._page is not Pages.Page.Code:
            self._keypad.clear()
        if self._page is not Pages.Page.Activity:
            self._welcome.draft = ""
        self.put_desk_away()
        self._look_again()

    @Slot()
    def _look_again(self) -> None:
        """Take the card that waited, once nothing is half-typed any more."""
        if self._passing.card_waits and not self.is_half_typed:
            self._passing.have_card_wait(False)
            self.recovered.emit()

    @Slot()
    def _thank(self) -> None:
        self._passing.say(self.tr("Thank you, they are waiting for you."))
