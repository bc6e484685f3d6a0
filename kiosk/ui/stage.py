"""Everything behind the screen of a house: pages, threads and camera put together, and taken down."""

import logging
import time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from kiosk import board
from kiosk.settings import Settings
from kiosk.ui import paths
from kiosk.ui.aside import Aside
from kiosk.ui.backstage import HouseBackstage
from kiosk.ui.comfort import Comfort, suits_of
from kiosk.ui.countdown import Countdown, Monotonic
from kiosk.ui.doorway import House
from kiosk.ui.entrance import Entrance
from kiosk.ui.given import Given
from kiosk.ui.handheld import Handheld
from kiosk.ui.helping import Helping
from kiosk.ui.home import Home
from kiosk.ui.housedoor import HouseDoor
from kiosk.ui.language import Language
from kiosk.ui.lodge import Lodge
from kiosk.ui.placenow import HouseNow, PlaceNow
from kiosk.ui.preview import Feed
from kiosk.ui.reader import Reader
from kiosk.ui.rollcall import RollCalling
from kiosk.ui.rolldoor import RollDoor
from kiosk.ui.rollkeeper import RollKeeper
from kiosk.ui.rollsharing import RollSharing
from kiosk.ui.screen import Screen
from kiosk.ui.showing import Showing
from kiosk.ui.sounds import Sound, Sounds
from kiosk.ui.writer import Writer

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from types import TracebackType

    from PIL.Image import Image

    from kiosk.ui.cameras import Cameras
    from kiosk.ui.serial import SerialScanner
    from kiosk.ui.sight import Sight

log = logging.getLogger("kiosk")

DRAWING = 3.0
"""Seconds that a page of a document is still waited for at the end; it may never be done."""
MINUTE = 60_000
"""Milliseconds between two rounds: visits whose day is over, data whose time is over."""
HOLD, PAUSE = 2.5, 10.0
"""Seconds that a sample card is held up, and that home shows before it comes."""


class Stage(QObject):
    """Everything behind one screen, built and wired, and not yet running."""

    def __init__(
        self,
        house: House,
        *,
        shows: str = "entrance",
        settings: Settings | None = None,
        camera: str | None = None,
        cards: "Sequence[Image] | None" = None,
        cameras: "Callable[[], Cameras] | None" = None,
        hold: float = HOLD,
        pause: float = PAUSE,
        monotonic: Monotonic = time.monotonic,
    ) -> None:
        """See `kiosk.ui.engine.run`; for `hold` and `pause`, in seconds, see `SimulatedCamera`.

        `cameras` makes what cameras are found by, instead of those of the system; `monotonic` is what
        pages are timed by.
        """
        super().__init__()
        self.place = PlaceNow(house.place)
        house = HouseNow(house, self.place)
        self._settings = settings or Settings()
        self._board_only = shows == "board"
        self._at_desk = shows == "desk"
        self._camera, self._cards, self._hold, self._pause = camera, cards, hold, pause
        self._cameras = cameras or partial(system_cameras, self._settings.frame)
        self.writer = Writer(house.database)
        self.reader = Reader(
            house.database,
            lambda session: board.of_now(session, house.clock()),
        )
        self.aside, self.drawing = Aside(), Aside()
        self.door = HouseDoor(house, self.writer, self.reader)
        self.backstage = HouseBackstage(house, self.writer, self.reader, self.aside, self.drawing)
        self.feed = Feed()
        self.language = Language(
            paths.assets() / "translations", house.place.language, formal=house.place.formal
        )
        self.home = Home(self.place, house.clock, self.language, self.feed)
        self.countdown = Countdown(monotonic)
        self.comfort = Comfort(suits_of(self._settings, house.place.choices))
        here = None if self._board_only else house.station.name
        self.helping = Helping(here, self.door, monotonic)
        self.lodge = Lodge(
            self.backstage, monotonic, self.language, house.folder, at_desk=self._at_desk
        )
        self.sharing = RollSharing(house.folder, self.place, house.station.random)
        self.calling = RollCalling(
            RollDoor(house, self.writer, self.reader),
            self.sharing,
            self.place,
            house.clock,
            monotonic,
        )
        self.keeper = RollKeeper(house.folder)
        self.calling.read.connect(self.keeper.keep)
        self.showing = Showing(self.backstage)
        self.entrance = Entrance(
            Given(
                doorway=self.door,
                showing=self.showing,
                home=self.home,
                helping=self.helping,
                lodge=self.lodge,
                calling=self.calling,
                language=self.language,
                comfort=self.comfort,
                countdown=self.countdown,
                place=self.place,
                clock=house.clock,
            )
        )
        self.screen = Screen(self.entrance, self.language, shows=shows)
        self.sounds = Sounds(paths.assets() / "sounds", self._is_heard)
        self.handheld: Handheld | None = None
        self.serial: SerialScanner | None = None
        self._serial_port = self._settings.serial
        self.sight: Sight | None = None
        self._minute = QTimer(self, interval=MINUTE)
        self._minute.timeout.connect(self._make_round)
        self._minute.timeout.connect(self.calling.refresh)
        self.writer.committed.connect(self.reader.refresh)
        self.writer.outOfOrder.connect(self.entrance.show_trouble)
        self.writer.failed.connect(self.entrance.show_failsafe)
        for aside in (self.aside, self.drawing):
            aside.outOfOrder.connect(self.entrance.show_trouble)
            aside.failed.connect(self.entrance.show_failsafe)
        self.place.changed.connect(self._suit_place)
        self.reader.board.connect(self.entrance.take)
        self.reader.outOfOrder.connect(self.entrance.show_board_trouble)
        self.reader.failed.connect(self.entrance.show_board_failsafe)

    def show(self, window: tuple[int, int] | None) -> None:
        """Show the first page; what takes longer begins once it is there."""
        self.screen.window.frameSwapped.connect(self.begin, Qt.ConnectionType.QueuedConnection)
        self.screen.show(window)

    @Slot()
    def begin(self) -> None:
        """Start what runs by itself: the board, the camera, and the minute's round; once."""
        if self._minute.isActive():
            return
        self.screen.window.frameSwapped.disconnect(self.begin)
        self.reader.start()
        self._minute.start()
        self.sounds.prepare()
        self.entrance.sounded.connect(self.sounds.play)
        self.helping.rang.connect(self._ring)
        if self._board_only:
            return
        self.handheld = Handheld(self.screen.window)
        self.handheld.code.connect(self.entrance.scan)
        if self._serial_port:
            self._listen_to_serial()
        from kiosk.ui.sight import Sight  # not before the first frame: it loads the multimedia

        self.sight = Sight(self.feed, self._cameras(), self._hold, self._pause)
        self.sight.scanner.code.connect(self.entrance.see)
        self.sight.sees.connect(self.home.see)
        self.entrance.recovered.connect(self.sight.scanner.forget)
        self.sight.open(self._camera, self._cards)
        self.entrance.pageChanged.connect(self._tell_whether_home)
        self.entrance.touched.connect(self.sight.be_touched)
        self._tell_whether_home()
        self.screen.make_ready()

    def catch(
        self, kind: type[BaseException], error: BaseException, trace: "TracebackType | None"
    ) -> None:
        """Take an unexpected exception: its trace to the log, the failsafe to the screen."""
        log.error("unexpected", exc_info=(kind, error, trace))
        self.entrance.show_failsafe()

    def close(self) -> None:
        """Take everything down: what was accepted is written first."""
        self._minute.stop()
        if self.handheld is not None:
            self.handheld.close()
        if self.serial is not None:
            self.serial.stop()
        if self.sight is not None:
            self.sight.close()
        self.calling.close()
        self.showing.close()
        self.reader.stop()
        self.aside.stop()
        self.drawing.stop(DRAWING)
        self.writer.stop()
        self.keeper.stop()
        self.screen.close()
        self.language.close()

    def _listen_to_serial(self) -> None:
        from kiosk.ui.serial import SerialScanner

        self.serial = SerialScanner(self._serial_port)
        self.serial.code.connect(self.entrance.scan)
        self.serial.start()

    @Slot()
    def _make_round(self) -> None:
        self.door.make_round(self.entrance.show_house_trouble)
        self.lodge.refresh()

    @property
    def _is_heard(self) -> bool:
        """Whether sounds are wanted: as this machine's own file says, else as the place chooses."""
        said = self._settings.sound
        return said == "on" if said else self.place().choices.sound

    @Slot()
    def _suit_place(self) -> None:
        """The place has changed: its language, and how its screens suit people."""
        place = self.place()
        self.language.be_usual(place.language, formal=place.formal)
        self.comfort.be_usual(suits_of(self._settings, place.choices))
        self.sounds.switch(self._is_heard)

    @Slot()
    def _ring(self) -> None:
        self.sounds.play(Sound.HELP)

    @Slot()
    def _tell_whether_home(self) -> None:
        if self.sight is not None:
            self.sight.be_at_home(self.entrance.is_at_home)


def system_cameras(resolution: tuple[int, int]) -> "Cameras":
    """The cameras of this machine, asked for frames of that width and height in pixels."""
    from kiosk.ui.cameras import SystemCameras

    return SystemCameras(resolution)
