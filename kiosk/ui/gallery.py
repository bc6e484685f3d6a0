"""Every page with sample data, on a screen where nobody is: for pictures, and to be measured."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.errors import Fault
from kiosk.records import (
    Board,
    Dials,
    DocumentKind,
    Outcome,
    Place,
    Reason,
    Refused,
    ShownAs,
    TakenBack,
)
from kiosk.ui import paths, samples
from kiosk.ui.closeddoor import ClosedDoor, ClosedHouse
from kiosk.ui.comfort import Comfort, Suits
from kiosk.ui.countdown import Countdown
from kiosk.ui.deskgallery import DeskPictures
from kiosk.ui.entrance import Entrance
from kiosk.ui.given import Given
from kiosk.ui.helping import Helping
from kiosk.ui.home import Home
from kiosk.ui.language import Language
from kiosk.ui.lodge import Lodge
from kiosk.ui.minegallery import MinePictures
from kiosk.ui.placenow import PlaceNow
from kiosk.ui.posing import ROUNDS, fill, let_go, standing_clock, wait_for_keys
from kiosk.ui.preview import Feed
from kiosk.ui.rollgallery import Network, RollPictures, sample_calling
from kiosk.ui.screen import Screen, application
from kiosk.ui.settingsgallery import pose
from kiosk.ui.showing import Showing

if TYPE_CHECKING:
    from kiosk.ui.backstage import Backstage
    from kiosk.ui.doorway import Doorway


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
        self._place = PlaceNow(place)
        self._home = Home(self._place, lambda: samples.NOW, self.language, self._feed)
        doorway = cast("Doorway", ClosedDoor())
        self._helping = Helping("entrance", doorway, standing_clock)
        backstage = cast("Backstage", ClosedHouse(place))
        self._lodge = Lodge(backstage, standing_clock, self.language, Path(), at_desk=False)
        self._shown = Showing(backstage)
        self._mine = self._lodge.parts.mine
        network = Network()
        calling = sample_calling(self._place, network)
        self._entrance = Entrance(
            Given(
                doorway=doorway,
                showing=self._shown,
                home=self._home,
                helping=self._helping,
                lodge=self._lodge,
                calling=calling,
                language=self.language,
                comfort=self.comfort,
                countdown=Countdown(standing_clock),
                place=self._place,
                clock=lambda: samples.NOW,
            )
        )
        self._roll = RollPictures(self._entrance, calling, network, board)
        self.screen = Screen(
            self._entrance, self.language, shows="board" if shows_board else "entrance"
        )

    def walk(
        self, size: tuple[int, int], language: str, suits: Suits
    ) -> Iterator[tuple[str, QQuickWindow]]:
        """Show every page in turn, in a window of that size: the name of each, and the window."""
        self.screen.show(size)
        fill(self._feed)
        self._be_usual(language, suits)
        for name, turn in self._pages().items():
            self._home.see(True)
            self._lodge.close()
            self._entrance.answered()
            self._entrance.be_well()
            self._entrance.hush()
            self._entrance.take(self._board)
            turn()
            self._be_usual(language, suits)  # somebody of the samples may have chosen otherwise
            for _ in range(ROUNDS):
                QCoreApplication.processEvents()
            let_go()
            if (
                self._entrance.current is Entrance.Page.Activity
                or self._mine.own_writing.is_half_typed
            ):
                wait_for_keys(self.screen.window)
            yield name, self.screen.window

    def _be_usual(self, language: str, suits: Suits) -> None:
        """As the place has it: a page that goes back to what is usual says nothing anew."""
        self.language.choose(language)
        self.language.be_usual(language)
        self.comfort.suit(suits)
        self.comfort.be_usual(suits)

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
                **self._roll.wall(),
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
            "HomePage-documents": self._shelve,
            "DocumentPage": partial(self._read, larger=False),
            "DocumentPage-larger": partial(self._read, larger=True),
            "DocumentPage-busy": self._wait_for_document,
            "DocumentPage-gone": self._miss_document,
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
            **DeskPictures(self._entrance, self._lodge, self.screen.window).pages(),
            **MinePictures(self._entrance, self._lodge).pages(),
            **self._roll.pages(),
        }

    def _ring(self) -> None:
        self._entrance.take(replace(self._board, rings=(samples.CALL,)))

    def _shelve(self) -> None:
        self._entrance.goHome()
        self._entrance.take(replace(self._board, documents=tuple(DocumentKind)))

    def _wait_for_document(self) -> None:
        self._shelve()
        self._entrance.showDocument("access")

    def _read(self, *, larger: bool) -> None:
        self._wait_for_document()
        pose(self._shown, larger=larger)

    def _miss_document(self) -> None:
        self._wait_for_document()
        self._shown.show(None)

    def _leave_desk(self) -> None:
        self._entrance.take(replace(self._board, on_shift=()))

    def _fill_place(self) -> None:
        full = replace(self._board.occupancy, count=self._board.occupancy.limit)
        self._entrance.take(replace(self._board, occupancy=full))

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
