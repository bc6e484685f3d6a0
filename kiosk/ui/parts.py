"""What the pages at the door speak of, each in a part of its own; `Entrance` has them speak."""

from PySide6.QtCore import Property, Slot
from PySide6.QtQml import QmlElement

from kiosk.records import DocumentKind
from kiosk.ui.given import Given
from kiosk.ui.goodbye import Goodbye
from kiosk.ui.helping import Helping
from kiosk.ui.home import Home
from kiosk.ui.keypad import Keypad
from kiosk.ui.lodge import Lodge
from kiosk.ui.mine import Mine
from kiosk.ui.pages import Pages
from kiosk.ui.passing import Passing
from kiosk.ui.refusal import Refusal
from kiosk.ui.showing import Showing
from kiosk.ui.trouble import Trouble
from kiosk.ui.undone import Undone
from kiosk.ui.welcome import Welcome

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Parts(Pages):
    """The parts, as pages find them."""

    def __init__(self, given: Given) -> None:
        super().__init__(given.language, given.comfort, given.countdown, given.place)
        self._home, self._helping, self._lodge = given.home, given.helping, given.lodge
        self._welcome, self._goodbye = Welcome(given.place, given.doorway), Goodbye(given.place)
        self._refusal, self._undone, self._trouble = Refusal(), Undone(), Trouble()
        self._keypad, self._passing = Keypad(given.clock), Passing()
        self._gate = given.lodge.parts.gate
        self._showing = given.showing
        self._gate, self._mine = given.lodge.parts.gate, given.lodge.parts.mine
        self.busyChanged.connect(self._tell_whether_busy)
        self.pageChanged.connect(self._put_document_away)
        given.language.changed.connect(self._say_it_again)
        given.place.changed.connect(self._say_place_again)

    @Slot(str)
    def showDocument(self, kind: str) -> None:
        """Show what somebody asked for: the accessibility register, or the plan of the ways out."""
        self._showing.open(DocumentKind(kind))
        self.turn_to(Pages.Page.Document)

    @Slot()
    def _put_document_away(self) -> None:
        if self._page is not Pages.Page.Document:
            self._showing.close()

    @property
    def is_half_typed(self) -> bool:
        """Whether somebody is in the middle of a form."""
        typing = self._page is Pages.Page.Code and self._keypad.typed_so_far
        writing = self._page is Pages.Page.Activity and self._welcome.is_half_typed
        entering = self._page is Pages.Page.Gate and self._gate.is_half_typed
        own = self._page is Pages.Page.Mine and self._mine.is_half_typed
        return bool(typing or writing or entering or own)

    @property
    def shows_desk(self) -> bool:
        """Whether the open desk shows."""
        at_home = self._lodge.at_desk and self._page is Pages.Page.Home
        return self._lodge.is_open and (at_home or self._page is Pages.Page.Desk)

    @property
    def is_at_home(self) -> bool:
        """Whether home shows."""
        return self._page is Pages.Page.Home

    def hush(self) -> None:
        """Say nothing in passing any more."""
        self._passing.forget()

    def forget_person(self) -> None:
        """Speak of nobody any more."""
        for personal in (self._welcome, self._goodbye, self._refusal, self._undone):
            personal.forget()

    @Slot()
    def _tell_whether_busy(self) -> None:
        self._passing.be_busy(self._busy)

    @Slot()
    def _say_it_again(self) -> None:
        for spoken in (
            *(self._welcome, self._goodbye, self._refusal, self._undone, self._trouble),
            *(self._keypad, self._helping, self._passing, self._showing),
        ):
            spoken.changed.emit()
        self._lodge.say_it_again()

    @Slot()
    def _say_place_again(self) -> None:
        """The place has changed, here or at another station: whatever speaks of it says it again."""
        self._home.say_place_again()
        self._say_it_again()
        self._lodge.say_place_again()

    @Property(Home, constant=True)
    def home(self) -> Home:
        """The entrance at rest."""
        return self._home

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

    @Property(Keypad, constant=True)
    def keypad(self) -> Keypad:
        """A personal code being typed."""
        return self._keypad

    @Property(Showing, constant=True)
    def showing(self) -> Showing:
        """A document of the place, for whoever asked for it."""
        return self._showing

    @Property(Mine, constant=True)
    def mine(self) -> Mine:
        """A person's own things."""
        return self._mine

    @Property(Helping, constant=True)
    def helping(self) -> Helping:
        """Calls for help."""
        return self._helping

    @property
    def own_lodge(self) -> Lodge:
        """The gate and the desk."""
        return self._lodge

    @Property(Lodge, constant=True)
    def lodge(self) -> Lodge:
        """The gate and the desk."""
        return self._lodge

    @Property(Passing, constant=True)
    def passing(self) -> Passing:
        """What is said in passing."""
        return self._passing

    @Property(Trouble, constant=True)
    def trouble(self) -> Trouble:
        """What is out of order."""
        return self._trouble
