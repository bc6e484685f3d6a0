"""The first start in a test, as the volunteer before it uses it; only the camera is the test's."""

import random
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QPointingDevice
from pytestqt.qtbot import QtBot

from kiosk.data import places
from kiosk.data.database import Database
from kiosk.records import Place
from kiosk.records.setup import UNNAMED
from kiosk.settings import Settings
from kiosk.ui.screen import application
from kiosk.ui.setup_stage import SetupStage
from kiosk.ui.simulated import frame_of, room
from tests.places import Doorway
from tests.ui.conftest import House, Kiosk, Time
from tests.ui.plug import Plug

PLACE, FORM, CONCIERGE, CARD, TEST, READY = range(1, 7)


@dataclass
class FirstStart(Kiosk):
    """The window of the first start, and how often it was touched."""

    touches: int = 0

    @property
    def setup(self) -> Any:
        return cast("SetupStage", self.stage).setup

    def expect_page(self, page: int, part: int = 0) -> None:
        """Wait until that page shows, and everything of it is there."""

        def shows() -> None:
            found = (self.setup.property("page"), self.setup.property("part"))
            assert found == (page, part), (found, self.words())

        self.qtbot.waitUntil(shows)

    def settle(self) -> None:
        """Nothing comes by itself here, so there is nothing to wait for."""

    def touch_at(self, point: Any) -> None:
        self.touches += 1
        super().touch_at(point)

    def write(self, field: str, text: str) -> None:
        """Touch a field and type on a keyboard that is plugged in."""
        self.touch(field)
        for letter in text:
            self.press(letter)

    def press(self, letter: str) -> None:
        key = Qt.Key.Key_Backspace if letter == "\b" else Qt.Key.Key_unknown
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter)
            QCoreApplication.sendEvent(self.window, event)

    def value(self, name: str) -> str:
        return str(self.find(name).property("text"))

    def go_on(self, page: int, part: int = 0) -> None:
        self.touch("next")
        self.expect_page(page, part)

    def go_back(self, page: int, part: int = 0) -> None:
        self.touch("back")
        self.expect_page(page, part)

    def name_the_place(self, name: str = "La Fabrique") -> None:
        """All of the first page."""
        self.write("name", name)
        self.go_on(PLACE, 1)
        self.go_on(FORM)

    def name_the_concierge(self, name: str = "Amina Ferrand", pin: str = "2583") -> None:
        """All of the third page."""
        self.write("name", name)
        self.go_on(CONCIERGE, 1)
        for part in (1, 2):
            self.expect_page(CONCIERGE, part)
            for digit in pin:
                self.touch(f"key{digit}")
            self.touch("next")
        self.expect_page(CARD)
        self.qtbot.waitUntil(self.has_card)

    def has_card(self) -> bool:
        return bool(self.setup.said_card.property("card"))

    @property
    def code(self) -> str:
        return str(self.setup.pictures.drawn.text)

    def kept(self) -> Place:
        with self.house.database.reading() as session:
            place = places.place(session)
        assert place is not None
        return place

    def enter(self) -> None:
        self.key(Qt.Key.Key_Return)


def unnamed(database: Database, page: int | None = 1) -> Place:
    """The place as `kiosk run` makes it, or as it was left at that page."""
    with database.writing() as session:
        places.change(session, setup_page=page, name=UNNAMED)
        place = places.place(session)
    assert place is not None
    return place


@contextmanager
def first_start(
    doorway: Doorway,
    folder: Path,
    qtbot: QtBot,
    finger: QPointingDevice,
    size: tuple[int, int] = (1280, 800),
) -> Iterator[FirstStart]:
    """The first start of the place in `doorway`, wherever it stands; closed at the end."""
    application()
    url = doorway.database.url.render_as_string(hide_password=False)
    database = Database(url, patience=0.3)
    with database.reading() as session:
        place = places.place(session) or doorway.place
    house = House(folder, database, doorway.station, place, doorway.now)
    camera = Plug([frame_of(room(random.Random(3))) for _ in range(2)])
    stage = SetupStage(house, lambda: camera, settings=Settings(sound="off"))
    made = FirstStart(cast("Any", stage), house, Time(), qtbot, finger, camera)
    stage.show(size)
    qtbot.waitUntil(lambda: bool(stage.setup.property("page")))
    made.window.requestActivate()
    try:
        yield made
    finally:
        stage.close()
        database.close()
    assert stage.screen.warnings == []


def left_at(doorway: Doorway, page: int) -> Doorway:
    """The same place, with the first start at that page."""
    return replace(doorway, place=unnamed(doorway.database, page))
