"""While a roll call is under way: every page turns to the evacuation's, and no card is taken."""

from uuid import UUID

from PySide6.QtCore import Property, Slot
from PySide6.QtQml import QmlElement

from kiosk.records import Board
from kiosk.ui.gate import Gate
from kiosk.ui.given import Given
from kiosk.ui.pages import Pages
from kiosk.ui.parts import Parts
from kiosk.ui.rollcall import RollCalling

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1

AFTERWARDS = 120.0
"""Seconds that the end of a call stays without a touch; then home comes back."""
MEANWHILE = frozenset({Pages.Page.RollCall, Pages.Page.Evacuation, Pages.Page.Gate})
"""The pages that may show while a call is under way; any other turns to the evacuation's."""


@QmlElement
class Evacuating(Parts):
    """The pages of an evacuation, before those of every day."""

    def __init__(self, given: Given) -> None:
        super().__init__(given)
        calling = self._calling = given.calling
        calling.began.connect(self._evacuate)
        calling.ended.connect(self._return)
        given.language.changed.connect(calling.say_again)
        self.pageChanged.connect(self._forget_call)

    @property
    def is_evacuating(self) -> bool:
        """Whether a roll call is under way."""
        return self._calling.is_under_way

    def open_roll_call(self, person: UUID | None, *, drill: bool | None = None) -> None:
        """Have `person` open the list of the call under way, or begin one, which is written down.

        A new call is real unless it is a `drill`; a drill under way becomes real for False alone.
        """
        self._calling.begin(person, drill=drill)
        self._calling.open()
        self.turn_to(Pages.Page.RollCall)

    @Slot()
    def leaveRollCall(self) -> None:
        """Put the list away: it names people whom not everybody may see."""
        if not self.is_evacuating:
            self.goHome()
        else:
            self._calling.backToList()
            super().turn_to(Pages.Page.Evacuation)

    @Slot()
    def goHome(self) -> None:
        """The same; during an evacuation, home is its page."""
        if self.is_evacuating:
            self.leaveRollCall()
            self.forget_choices()
        else:
            super().goHome()

    def turn_to(self, page: Pages.Page) -> None:
        """The same; while a call is under way, no other page than its own shows."""
        if self.is_evacuating and not self._may_show(page):
            listed = self._page is Pages.Page.RollCall
            page = Pages.Page.RollCall if listed else Pages.Page.Evacuation
        super().turn_to(page)

    def _may_show(self, page: Pages.Page) -> bool:
        """Whether `page` may show during an evacuation: a gate to nothing but the list is one."""
        if page is Pages.Page.Gate:
            return self._gate.wanted is Gate.Purpose.RollCall
        return page in MEANWHILE

    def follow(self, board: Board) -> None:
        """Follow what the board says of a roll call."""
        self._calling.take(board.evacuation)

    def _time(self) -> float | None:
        if self._page is Pages.Page.RollCall:
            return None if self.is_evacuating else AFTERWARDS
        return super()._time()

    @Slot()
    def _evacuate(self) -> None:
        self.hush()
        if not self._may_show(self._page):
            self.begin(Pages.Page.Evacuation)
        else:
            self.turn_to(self._page)

    @Slot()
    def _return(self) -> None:
        if self._page is Pages.Page.RollCall:
            self.begin(Pages.Page.RollCall)  # with the time of a page that goes home by itself
        else:
            self.goHome()

    @Slot()
    def _forget_call(self) -> None:
        if self._page not in MEANWHILE:
            self._calling.forget()

    @Property(RollCalling, constant=True)
    def calling(self) -> RollCalling:
        """The roll call."""
        return self._calling
