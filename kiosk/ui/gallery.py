"""Every page with sample data, on a screen where nobody is: for pictures, and to be measured."""

import random
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import qrcode
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QPointF
from PySide6.QtGui import QImage, QPolygonF
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.codes.decode import read
from kiosk.errors import Fault
from kiosk.phone import Phones
from kiosk.records import Board, Dials, Outcome, Place, Reason, Refused, ShownAs, TakenBack
from kiosk.records.rollcall import Roll
from kiosk.ui import paths, samples
from kiosk.ui.comfort import Comfort, Suits
from kiosk.ui.countdown import Countdown
from kiosk.ui.deskgallery import DeskPictures
from kiosk.ui.entrance import Entrance
from kiosk.ui.given import Given
from kiosk.ui.helping import Helping
from kiosk.ui.home import Home
from kiosk.ui.language import Language
from kiosk.ui.lodge import Lodge
from kiosk.ui.preview import Feed
from kiosk.ui.rollcall import RollCalling
from kiosk.ui.rollsharing import RollSharing
from kiosk.ui.screen import Screen, application
from kiosk.ui.simulated import held_up

if TYPE_CHECKING:
    from kiosk.ui.backstage import Backstage
    from kiosk.ui.doorway import Doorway
    from kiosk.ui.rolldoor import RollDoor

ROUNDS = 3
"""Turns of the event loop until a page is there."""
PATIENCE = 10_000
"""Milliseconds for the keyboard on the screen, which is made bit by bit while nothing else is to do."""


class ClosedDoor:
    """A door that nobody comes through while pictures are taken."""

    def __getattr__(self, _question: str) -> Callable[..., None]:
        return lambda *_asked, **_how: None


class _ClosedHouse(ClosedDoor):
    """A house in which nothing is read or written meanwhile."""

    def __init__(self, place: Place) -> None:
        self.place = place

    def now(self) -> datetime:
        """The moment of the pictures."""
        return samples.NOW


class _SampleRoll(ClosedDoor):
    """The same, with people inside."""

    def read(self, answer: Callable[[Roll], None]) -> None:
        answer(samples.ROLL)


class _NoServer(Phones):
    """What would serve phones, and listens to none."""

    def start(self, _host: str = "") -> int:
        return 41873

    def invite(self) -> str:
        return "/fd3feb3c9250b7974a9b528b69636321"


class Gallery:
    """A screen that shows one page after another, and stands still between them."""

    def __init__(
        self,
        place: Place = samples.PLACE,
        board: Board = samples.BOARD,
        outcomes: Mapping[str, Outcome] = samples.OUTCOMES,
        *,
        shows_board: bool = False,
    ) -> None:
        """The entrance, or the board on the wall."""
        application()
        self.language = Language(paths.assets() / "translations", place.language)
        self.comfort = Comfort(Suits())
        self._feed = Feed()
        self._outcomes, self._shows_board = outcomes, shows_board
        self._board = board
        self._home = Home(place, lambda: samples.NOW, self.language, self._feed)
        doorway = cast("Doorway", ClosedDoor())
        self._helping = Helping("entrance", doorway, standing_clock)
        backstage = cast("Backstage", _ClosedHouse(place))
        self._lodge = Lodge(backstage, standing_clock, self.language, Path(), at_desk=False)
        self._address: str | None = "192.168.1.20"
        self._calling = RollCalling(
            cast("RollDoor", _SampleRoll()),
            RollSharing(Path(), place, bytes, address=lambda: self._address, serve=_NoServer),
            place,
            lambda: samples.NOW,
            standing_clock,
        )
        self._entrance = Entrance(
            Given(
                doorway=doorway,
                home=self._home,
                helping=self._helping,
                lodge=self._lodge,
                calling=self._calling,
                language=self.language,
                comfort=self.comfort,
                countdown=Countdown(standing_clock),
                place=place,
                clock=lambda: samples.NOW,
            )
        )
        self.screen = Screen(
            self._entrance, self.language, shows="board" if shows_board else "entrance"
        )

    def walk(
        self, size: tuple[int, int], language: str, suits: Suits
    ) -> Iterator[tuple[str, QQuickWindow]]:
        """Show every page in turn, in a window of that size: the name of each, and the window."""
        self.screen.show(size)
        fill(self._feed)
        for name, turn in self._pages().items():
            self._home.see(True)
            self._lodge.close()
            self._entrance.answered()
            self._entrance.be_well()
            self._entrance.take(self._board)
            turn()
            self.language.choose(language)  # the next person is spoken to as usual
            self.comfort.suit(suits)
            for _ in range(ROUNDS):
                QCoreApplication.processEvents()
            if self._entrance.current is Entrance.Page.Activity:
                wait_for_keys(self.screen.window)
            yield name, self.screen.window

    def close(self) -> None:
        """Take it down."""
        self.screen.close()
        self.language.close()

    def _pages(self) -> dict[str, Callable[[], None]]:
        if self._shows_board:
            return {
                "BoardPage": self._entrance.goHome,
                "BoardPage-ringing": self._ring,
                "BoardPage-empty": lambda: self._entrance.take(samples.NOBODY),
                "BoardPage-nobody-on-shift": self._leave_desk,
                "BoardPage-full": self._fill_place,
                "EvacuationPage-wall": self._evacuate,
                "EvacuationPage-wall-drill": lambda: self._evacuate(drill=True),
            }
        luc = samples.LUC
        return {
            "HomePage": self._entrance.goHome,
            "HomePage-scanner": lambda: self._home.see(False),
            "HomePage-ringing": self._ring,
            "HomePage-empty": lambda: self._entrance.take(samples.NOBODY),
            "HomePage-full": self._fill_place,
            "HomePage-comfort": lambda: self._entrance.adjust(True),
            "CodePage": lambda: self._entrance.openCode(False),
            "CodePage-leaving": lambda: self._entrance.openCode(True),
            "CodePage-wrong": self._type_wrong,
            "CodePage-busy": self._wait_for_the_door,
            "CodePage-card-waits": self._hold_up_a_card,
            "HelpPage": self._entrance.show_help,
            "HelpPage-nobody": self._ask_where_nobody_is,
            "HelpPage-coming": self._be_answered,
            "HelpPage-alone": self._call_in_vain,
            **{name: self._showing(outcome) for name, outcome in self._outcomes.items()},
            "ShownPage": self._entrance.openShown,
            "ShownPage-named": self._show_a_name,
            "ActivityPage": self._entrance.openActivity,
            "UndonePage": lambda: self._entrance.show_undone(TakenBack(luc, inside=False)),
            "UndonePage-back-in": lambda: self._entrance.show_undone(TakenBack(luc, inside=True)),
            "TroublePage": lambda: self._entrance.show_trouble(Fault.LOCKED),
            **{f"TroublePage-{f.value}": self._troubled(f) for f in Fault},
            "TroublePage-board": lambda: self._entrance.show_board_trouble(Fault.MISSING),
            "FailsafePage": self._entrance.show_failsafe,
            **DeskPictures(self._entrance, self._lodge).pages(),
            "EvacuationPage": self._evacuate,
            "EvacuationPage-drill": lambda: self._evacuate(drill=True),
            "RollCallPage": self._call_the_roll,
            "RollCallPage-drill": lambda: self._call_the_roll(drill=True),
            "RollCallPage-missing": lambda: self._call_the_roll(self._calling.toggleMissing),
            "RollCallPage-phone": lambda: self._call_the_roll(self._calling.openPhone),
            "RollCallPage-no-network": self._look_for_a_network,
            "RollCallPage-end": lambda: self._call_the_roll(self._calling.askForEnd),
            "RollCallPage-summary": self._end_the_call,
        }

    def _ring(self) -> None:
        self._entrance.take(replace(self._board, rings=(samples.CALL,)))

    def _leave_desk(self) -> None:
        self._entrance.take(replace(self._board, on_shift=()))

    def _fill_place(self) -> None:
        full = replace(self._board.occupancy, count=self._board.occupancy.limit)
        self._entrance.take(replace(self._board, occupancy=full))

    def _evacuate(self, *, drill: bool = False) -> None:
        self._entrance.goHome()
        evacuation = replace(samples.EVACUATION, drill=drill)
        self._entrance.take(replace(self._board, evacuation=evacuation))

    def _call_the_roll(
        self, then: Callable[[], None] | None = None, *, drill: bool = False
    ) -> None:
        self._evacuate(drill=drill)
        self._entrance.open_roll_call(None)
        if then is not None:
            then()

    def _look_for_a_network(self) -> None:
        self._address, before = None, self._address
        self._call_the_roll(self._calling.openPhone)
        self._address = before

    def _end_the_call(self) -> None:
        self._call_the_roll()
        self._entrance.take(self._board)

    def _wait_for_the_door(self) -> None:
        self._entrance.openCode(False)
        self._entrance.wait()
        self._entrance.be_busy()

    def _hold_up_a_card(self) -> None:
        self._entrance.openCode(False)
        keypad: Any = self._entrance.keypad  # to Qt a property, to Python the keypad itself
        keypad.type("1")
        self._entrance.see("")

    def _ask_where_nobody_is(self) -> None:
        self._entrance.take(replace(self._board, on_shift=()))
        self._entrance.show_help()

    def _be_answered(self) -> None:
        self._helping.show(samples.CALL)
        self._ring()
        self._entrance.take(self._board)
        self._entrance.show_help()

    def _call_in_vain(self) -> None:
        self._ask_where_nobody_is()
        self._helping.show_unheard(Fault.DISK_FULL)

    def _show_a_name(self) -> None:
        named = Dials(ShownAs.NAME, activity_shown=True)
        line = samples.PEOPLE[1]
        self._entrance.offer(replace(samples.AROUND, dials=named, shown=line))
        self._entrance.openShown()

    def _type_wrong(self) -> None:
        self._entrance.openCode(False)
        self._entrance.show(Refused(Reason.WRONG_DIGITS))

    def _showing(self, outcome: Outcome) -> Callable[[], None]:
        def show() -> None:
            self._entrance.show(outcome)
            self._entrance.offer(samples.AROUND)

        return show

    def _troubled(self, fault: Fault) -> Callable[[], None]:
        return lambda: self._entrance.show_trouble(fault)


@contextmanager
def gallery(
    place: Place = samples.PLACE,
    board: Board = samples.BOARD,
    outcomes: Mapping[str, Outcome] = samples.OUTCOMES,
    *,
    shows_board: bool = False,
) -> Iterator[Gallery]:
    """A `Gallery`, closed at the end."""
    made = Gallery(place, board, outcomes, shows_board=shows_board)
    try:
        yield made
    finally:
        made.close()


def wait_for_keys(window: QQuickWindow) -> None:
    """Let the keyboard on the screen be made, as far as there is one."""
    deadline = QDeadlineTimer(PATIENCE)
    while not deadline.hasExpired():
        kinds = Counter(_kind(item) for item in _items(window.contentItem()))
        keys = sum(count for kind, count in kinds.items() if kind.endswith("Key"))
        keys -= kinds["FillerKey"]
        if keys and kinds["KeyPanel"] >= keys:
            return
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def _kind(item: QQuickItem) -> str:
    return str(item.metaObject().className()).split("_")[0]


def _items(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        yield child
        yield from _items(child)


def standing_clock() -> float:
    """A clock on which every countdown stands at its beginning."""
    return 0.0


def fill(feed: Feed) -> None:
    """Let the preview show a card held up."""
    code = qrcode.QRCode(box_size=14, border=4)
    code.add_data("LOGE:014D2PF2DBSQQG28T5CY4TQKFFKN")
    scene = held_up(code.make_image().get_image(), random.Random(7))  # noqa: S311 — a scene
    form = QImage.Format.Format_Grayscale8
    picture = QImage(scene.tobytes(), scene.width, scene.height, scene.width, form)
    (found,) = read(scene)
    corners = [QPointF(x / scene.width, y / scene.height) for x, y in found.corners]
    feed.put(picture.copy(), [QPolygonF(corners)], picture.size())
