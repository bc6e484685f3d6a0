"""A person's own things among the pages: how one gets there, and what a card means there."""

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.deskpages import DeskPages
from kiosk.ui.given import Given
from kiosk.ui.pages import Pages
from kiosk.ui.sounds import Sound

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1

OF_A_CARD = (Pages.Page.Welcome, Pages.Page.Activity, Pages.Page.Shown, Pages.Page.Mine)
"""The pages on which it is still known whose card was shown."""


@QmlElement
class MinePages(DeskPages):
    """Turns to somebody's own things, and home again."""

    def __init__(self, given: Given) -> None:
        super().__init__(given)
        self._card = ""
        self._mine.asked.connect(self.wait)
        self._mine.answered.connect(self.answered)
        self._mine.refused.connect(self._refuse_own)
        self._mine.own_things.spoken.connect(given.language.choose)
        self._mine.own_data.erased.connect(self._say_erased)
        for part in (self._mine.own_record, self._mine.own_data):
            part.gone.connect(self._say_gone)
        given.language.changed.connect(self._tell_language)
        self.pageChanged.connect(self._put_own_away)

    @Slot()
    def openMine(self) -> None:
        """Let somebody see their own things; from their welcome on, their card has been shown."""
        card = self._card if self._page is Pages.Page.Welcome else ""
        self._mine.begin()
        self._tell_language()
        self.turn_to(Pages.Page.Mine)
        self._card = card
        if card:
            self._mine.take(card)

    def remember_card(self, text: str) -> None:
        """This card was shown for what the page says; nothing for a personal code, which is one proof."""
        self._card = text

    def take_for_own(self, text: str) -> bool:
        """Take a code that is shown for one's own things, which is no arrival. Returns whether it was.

        The card that opened them still lies before the camera, or in a hand: it asks nothing more.
        """
        if self._page is not Pages.Page.Mine:
            return False
        if self._mine.takes_codes:
            self.stay()
            self._card = text
            self._mine.take(text)
            return True
        return text == self._card

    @Slot()
    def _put_own_away(self) -> None:
        if self._page is not Pages.Page.Mine:
            self._mine.begin()
        if self._page not in OF_A_CARD:
            self._card = ""

    @Slot()
    def _refuse_own(self) -> None:
        self.sounded.emit(Sound.REFUSAL)
        self.stay()

    @Slot()
    def _say_erased(self) -> None:
        self.goHome()
        self._passing.say(self.tr("It is erased for good. All the best!"))

    @Slot()
    def _say_gone(self) -> None:
        """The desk has erased them, or put two records of theirs together, while they looked at it."""
        self.goHome()
        self._passing.say(self.tr("What you looked at is no longer here: please ask at the desk."))

    @Slot()
    def _tell_language(self) -> None:
        self._mine.own_facts.speak(self._language.current)
