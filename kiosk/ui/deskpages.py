"""The gate and the desk among the pages: when they show, and what a card means there."""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.records import Outcome, Person, Refused, Welcomed
from kiosk.ui.evacuating import Evacuating
from kiosk.ui.given import Given
from kiosk.ui.pages import Pages
from kiosk.ui.sounds import Sound

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class DeskPages(Evacuating):
    """Turns to the gate and the desk, and home again."""

    sounded = Signal(str)

    def __init__(self, given: Given) -> None:
        super().__init__(given)
        lodge = given.lodge
        self._shown_at_gate = ""
        self._gate.refused.connect(self._refuse_at_gate)
        lodge.gateWanted.connect(self._show_gate)
        lodge.deskWanted.connect(self._show_desk)
        lodge.deskClosed.connect(self._desk_closed)
        lodge.parts.desk.left.connect(self._tell_whoever_left)
        lodge.rollCallWanted.connect(self._open_roll_call)
        self.touched.connect(lodge.be_touched)

    @Slot(object, bool)
    def _open_roll_call(self, person: Person | None, exercise: bool) -> None:
        self.open_roll_call(None if person is None else person.id, drill=exercise)

    @Slot()
    def leaveGate(self) -> None:
        """Go back to where the gate was asked for."""
        if self._lodge.is_open:
            self._show_desk()
        else:
            self.goHome()

    def take_at_gate(self, text: str) -> bool:
        """Take a code that is shown at the gate, which is no arrival. Returns whether it was."""
        if self._page is not Pages.Page.Gate or not self._gate.takes_codes:
            return False
        self.stay()
        self._shown_at_gate = text
        self._gate.take(text)
        return True

    def take_badge(self, text: str) -> bool:
        """Take what was read for the badge that the open desk waits for, which is no arrival.

        Returns whether it was.
        """
        taken = self.shows_desk and self._lodge.parts.codes.own_badge.take(text)
        if taken:
            self.stay()
        return taken

    def was_shown_at_gate(self, text: str) -> bool:
        """Whether that card opened the gate and still lies before the camera: it asks nothing more."""
        return self._page is Pages.Page.Gate and text == self._shown_at_gate

    def unless_asked_for_pin(self, text: str, take: Callable[[str], None]) -> None:
        """Have `take` take a code, unless it is of the person whose PIN the gate asks for.

        Theirs is no arrival and no departure, whichever of their codes it is and however it was read:
        they are told that it is the PIN's turn.
        """
        if self._page is not Pages.Page.Gate or self._gate.takes_codes:
            take(text)
            return
        if text == self._shown_at_gate:
            self._remind_of_pin()
            return
        is_here = self._gate.whoever_is_here()

        def answered(theirs: bool) -> None:
            self.answered()
            if not theirs:
                take(text)
            elif is_here():
                self._shown_at_gate = text
                self._remind_of_pin()

        self.wait()
        self._gate.ask_whether_theirs(text, answered)

    def _remind_of_pin(self) -> None:
        self.stay()
        self._gate.remind_of_pin()

    def show_at_desk(self, outcome: Outcome) -> bool:
        """Say in passing what became of a card while the desk shows; no page is turned for it.

        Returns whether that was all there is to say.
        """
        if not self.shows_desk:
            return False
        if self._lodge.report(outcome):
            arrived = isinstance(outcome, Welcomed)
            self.sounded.emit(Sound.ARRIVAL if arrived else Sound.DEPARTURE)
            return True
        if isinstance(outcome, Refused) and outcome.person is None:
            self._refusal.show(outcome)
            self._passing.say(str(self._refusal.title))
            self.sounded.emit(Sound.REFUSAL)
            return True
        return False

    def put_desk_away(self) -> None:
        """Nothing typed at the gate outlives it; nor does the desk where others pass."""
        if self._page is not Pages.Page.Gate:
            self._lodge.leave_gate()
            self._shown_at_gate = ""
        if self._page not in (Pages.Page.Desk, Pages.Page.Gate) and not self._lodge.at_desk:
            self._lodge.close()

    @Slot()
    def _show_gate(self) -> None:
        self._shown_at_gate = ""
        self.turn_to(Pages.Page.Gate)

    @Slot()
    def _show_desk(self) -> None:
        self.turn_to(Pages.Page.Home if self._lodge.at_desk else Pages.Page.Desk)

    @Slot()
    def _desk_closed(self) -> None:
        if self._page in (Pages.Page.Desk, Pages.Page.Gate):
            self.goHome()

    @Slot()
    def _tell_whoever_left(self) -> None:
        """The desk says it itself where it is home; on a kiosk nothing is left of it."""
        if not self._lodge.at_desk:
            self._passing.say(str(self._lodge.parts.desk.own_doings.said))

    @Slot()
    def _refuse_at_gate(self) -> None:
        self.sounded.emit(Sound.REFUSAL)
        self.stay()
