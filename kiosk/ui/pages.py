"""Which page shows, and until when.

A page nobody touches goes home by itself; home speaks the place's language again, as the station
usually does.
"""

from enum import Enum

from PySide6.QtCore import Property, QEnum, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.comfort import Comfort
from kiosk.ui.countdown import Countdown
from kiosk.ui.language import Language
from kiosk.ui.placenow import PlaceNow

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1

FAILSAFE = 10.0
"""Seconds after which the failsafe page goes home."""
UNHURRIED = 300.0
"""Seconds for somebody who switched the countdown off: long after they walked away."""
BUSY = 300
"""Milliseconds after which waiting is shown."""
SETTLE = 350
"""Milliseconds for which a page that has just appeared takes no touch: it was meant for the one before.
A second tap by a trembling hand comes within these."""


@QmlElement
class Pages(QObject):
    """The page that shows, and the time that it has left."""

    pageChanged = Signal()
    touched = Signal()
    busyChanged = Signal()
    adjustingChanged = Signal()
    settlingChanged = Signal()

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
        Activity = 7
        Shown = 8
        Code = 9
        Help = 10
        Gate = 11
        Desk = 12
        Mine = 13
        Document = 14
        RollCall = 20
        Evacuation = 21

    def __init__(
        self, language: Language, comfort: Comfort, countdown: Countdown, place: PlaceNow
    ) -> None:
        super().__init__()
        self._place = place
        self._language, self._comfort, self._countdown = language, comfort, countdown
        self._page = Pages.Page.Home
        self._adjusting = False
        self._waiting = 0
        self._busy = False
        self._patience = QTimer(self, interval=BUSY, singleShot=True)
        self._patience.timeout.connect(self.be_busy)
        self._settled = QTimer(self, interval=SETTLE, singleShot=True)
        self._settled.timeout.connect(self.settlingChanged)
        countdown.over.connect(self._nobody_touches)
        language.changed.connect(self._count_down)
        comfort.changed.connect(self._count_down)

    @Slot()
    def goHome(self) -> None:
        """Show home, as usual; trouble stays until the world is well."""
        if self._page is not Pages.Page.Trouble:
            self.turn_to(Pages.Page.Home)
        self.adjust(False)
        self.forget_choices()

    @Slot()
    def touch(self) -> None:
        """Somebody touched the screen."""
        self.stay()
        self.touched.emit()

    @Slot()
    def stay(self) -> None:
        """Somebody is there: begin the page's time again."""
        self._countdown.stay()

    @Slot(bool)
    def adjust(self, adjusting: bool) -> None:
        """Show, or put away, what suits the screen to somebody's eyes."""
        if adjusting is not self._adjusting:
            self._adjusting = adjusting
            self._count_down()
            self.adjustingChanged.emit()

    def forget_choices(self) -> None:
        """Speak and look as usual: somebody else is here."""
        self._language.reset()
        self._comfort.reset()

    def turn_to(self, page: Page) -> None:
        """Show `page`, with all its time before it."""
        if page is not self._page:
            self.settle()
        self._page = page
        self.adjust(False)
        self._count_down()
        self.pageChanged.emit()

    def begin(self, page: Page) -> None:
        """Show `page` anew: no touch counts for a moment, also where it shows already."""
        self.turn_to(page)
        self.settle()

    @Slot()
    def wait(self) -> None:
        """A question was put to the door."""
        self._waiting += 1
        if not self._patience.isActive() and not self._busy:
            self._patience.start()

    @Slot()
    def answered(self) -> None:
        """The door has answered one of them."""
        self._waiting = max(0, self._waiting - 1)
        if self._waiting == 0:
            self._patience.stop()
            self._busy = False
            self.busyChanged.emit()

    def settle(self) -> None:
        """Take no touch for a moment: whoever touches now means what showed before."""
        self._settled.start()
        self.settlingChanged.emit()

    def _time(self) -> float | None:
        """The seconds that the page has, as the place chooses; None for ever."""
        chosen = self._place().choices
        match self._page:
            case Pages.Page.Home | Pages.Page.Trouble | Pages.Page.Evacuation:
                usual = self._language.is_usual and self._comfort.is_usual and not self._adjusting
                return None if usual else float(chosen.idle_seconds)
            case Pages.Page.Failsafe:
                return FAILSAFE
            case Pages.Page.Desk:
                return float(chosen.desk_seconds)
            case (
                Pages.Page.Activity
                | Pages.Page.Shown
                | Pages.Page.Code
                | Pages.Page.Help
                | Pages.Page.Gate
                | Pages.Page.Document
                | Pages.Page.Mine
            ):
                return float(chosen.idle_seconds)
        return float(chosen.result_seconds)

    @Slot()
    def _count_down(self) -> None:
        seconds, patience = self._time(), self._comfort.patience
        if seconds is None:
            self._countdown.stop()
        elif patience is None:
            self._countdown.start(UNHURRIED)
        else:
            self._countdown.start(seconds * patience)

    @Slot()
    def _nobody_touches(self) -> None:
        self.goHome()

    @Slot()
    def be_busy(self) -> None:
        """Tell whoever still waits for an answer that it takes a moment."""
        self._busy = self._waiting > 0
        self.busyChanged.emit()

    @property
    def current(self) -> Page:
        """The page that shows."""
        return self._page

    @Property(int, notify=pageChanged)
    def page(self) -> int:
        """The page that shows, one of `Page`."""
        return int(self._page.value)

    @Property(bool, notify=settlingChanged)
    def settling(self) -> bool:
        """Whether touches are not for the person whose page shows."""
        return self._settled.isActive()

    @Property(bool, notify=adjustingChanged)
    def adjusting(self) -> bool:
        """Whether somebody is suiting the screen to their eyes."""
        return self._adjusting

    @Property(Language, constant=True)
    def language(self) -> Language:
        """What is spoken."""
        return self._language

    @Property(Comfort, constant=True)
    def comfort(self) -> Comfort:
        """How large, in which colours, and how patiently."""
        return self._comfort

    @Property(Countdown, constant=True)
    def countdown(self) -> Countdown:
        """The time that the page has left."""
        return self._countdown
