"""Everything behind the window of the first start: threads, camera and scanner, put together."""

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot

from kiosk.settings import Settings
from kiosk.ui import paths
from kiosk.ui.aside import Aside
from kiosk.ui.comfort import Comfort, suits_of
from kiosk.ui.doorway import House
from kiosk.ui.handheld import Handheld
from kiosk.ui.home import Home
from kiosk.ui.language import Language
from kiosk.ui.preview import Feed
from kiosk.ui.screen import Pane
from kiosk.ui.setup import CARD, Setup
from kiosk.ui.setup_place import SetupPlace
from kiosk.ui.setupdoor import SetupDoor
from kiosk.ui.sounds import Sounds
from kiosk.ui.writer import Writer

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from kiosk.ui.cameras import Cameras
    from kiosk.ui.serial import SerialScanner
    from kiosk.ui.sight import Sight

log = logging.getLogger("kiosk")


class SetupStage(QObject):
    """The first start, built and wired, and not yet running."""

    def __init__(
        self,
        house: House,
        cameras: "Callable[[], Cameras]",
        *,
        settings: Settings | None = None,
        camera: str | None = None,
    ) -> None:
        """`cameras` makes what cameras are found by; the rest is as `engine.run` has it."""
        super().__init__()
        said = settings or Settings()
        self._cameras, self._camera, self._serial_port = cameras, camera, said.serial
        self.writer, self.aside = Writer(house.database), Aside()
        self.feed = Feed()
        self.language = Language(paths.assets() / "translations", house.place.language)
        self.home = Home(lambda: house.place, house.clock, self.language, self.feed)
        door = SetupDoor(house, self.writer, self.aside)
        place = SetupPlace(house.place, self.language)
        self.setup = Setup(
            door, self.home, self.language, Comfort(suits_of(said, house.place.choices)), place
        )
        self.screen = setup_pane(self.setup, self.language)
        self.sounds = Sounds(paths.assets() / "sounds", said.sound != "off")
        self.handheld: Handheld | None = None
        self.serial: SerialScanner | None = None
        self.sight: Sight | None = None
        self._has_begun = False
        for worker in (self.writer, self.aside):
            worker.outOfOrder.connect(self.setup.show_trouble)
            worker.failed.connect(self.setup.show_failure)

    def show(self, window: tuple[int, int] | None) -> None:
        """Show the window; what takes longer begins once it is there."""
        self.screen.window.frameSwapped.connect(self.begin, Qt.ConnectionType.QueuedConnection)
        self.screen.show(window)

    @Slot()
    def begin(self) -> None:
        """Show the page at which the first start stands, and listen to scanners; once."""
        if self._has_begun:
            return
        self._has_begun = True
        self.screen.window.frameSwapped.disconnect(self.begin)
        self.handheld = Handheld(self.screen.window)
        self.handheld.code.connect(self.setup.scan)
        if self._serial_port:
            from kiosk.ui.serial import SerialScanner

            self.serial = SerialScanner(self._serial_port)
            self.serial.code.connect(self.setup.scan)
            self.serial.start()
        self.setup.sounded.connect(self.sounds.play)
        self.setup.pageChanged.connect(self._open_eyes)
        self.setup.begin()

    def catch(
        self, kind: type[BaseException], error: BaseException, trace: "TracebackType | None"
    ) -> None:
        """Take an unexpected exception: its trace to the log, words to the screen."""
        log.error("unexpected", exc_info=(kind, error, trace))
        self.setup.show_failure()

    def close(self) -> None:
        """Take everything down: what was accepted is written first."""
        if self.handheld is not None:
            self.handheld.close()
        if self.serial is not None:
            self.serial.stop()
        if self.sight is not None:
            self.sight.close()
        self.aside.stop()
        self.writer.stop()
        self.screen.close()
        self.language.close()

    @Slot()
    def _open_eyes(self) -> None:
        """Switch the camera on when the card is made, so that it sees by the test."""
        page: object = self.setup.property("page")
        if self.sight is not None or not isinstance(page, int) or page < CARD:
            return
        from kiosk.ui.sight import Sight  # it loads the multimedia

        self.sounds.prepare()
        self.sight = Sight(self.feed, self._cameras(), 0, 0)
        self.sight.scanner.code.connect(self.setup.scan)
        self.sight.sees.connect(self.home.see)
        self.sight.open(self._camera, None)


def setup_pane(setup: Setup, language: Language) -> Pane:
    """The window of the first start, loaded and not yet shown."""
    pictures = {"card": setup.pictures}
    return Pane("SetupWindow", language, {"setup": setup}, pictures)
