"""A real kiosk for a test: real pages, threads, frames and database; only time is the test's."""

import gc
import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ.setdefault("QT_IM_MODULE", "qtvirtualkeyboard")  # as the program does before Qt is there
os.environ.setdefault("QT_VIRTUALKEYBOARD_DESKTOP_DISABLE", "1")
os.environ.setdefault(
    "QT_VIRTUALKEYBOARD_LAYOUT_PATH",
    str(Path(__file__).parents[2] / "kiosk" / "ui" / "qml" / "keyboard"),
)

import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import pytest
import qrcode
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.codes.card import draw_card
from kiosk.data.database import Database
from kiosk.records import Board, Place, Station
from kiosk.ui.entrance import Entrance
from kiosk.ui.screen import application
from kiosk.ui.simulated import frame_of, held_up, room
from kiosk.ui.stage import Stage
from tests.places import Doorway
from tests.ui.plug import Plug

Page = Entrance.Page


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """No widgets."""
    return QGuiApplication


@pytest.fixture(autouse=True)
def _tidy() -> Iterator[None]:
    """Qt's objects are let go on the thread they belong to, not on whichever makes garbage."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()


class PatientBot(QtBot):
    """Waits as long as a machine that does much else may take; a test that passes waits for nothing."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = 30_000) -> None:  # noqa: N802 — pytest-qt’s name
        super().waitUntil(callback, timeout=timeout)


@pytest.fixture
def qtbot(qapp: QGuiApplication, request: pytest.FixtureRequest) -> QtBot:  # noqa: ARG001 — is there
    """Waits patiently; Qt's application is there."""
    return PatientBot(request)


@pytest.fixture(scope="session")
def finger() -> QPointingDevice:
    """The one touch screen of this process."""
    return QTest.createTouchDevice()


@dataclass
class House:
    """A place whose clock the test turns."""

    folder: Path
    database: Database
    station: Station
    place: Place
    now: datetime

    def clock(self) -> datetime:
        return self.now


@dataclass
class Time:
    """Seconds that pass when the test says so."""

    seconds: float = 1000.0

    def __call__(self) -> float:
        return self.seconds


@dataclass
class Kiosk:
    """The kiosk, as somebody in front of it uses it."""

    stage: Stage
    house: House
    time: Time
    qtbot: QtBot
    finger: QPointingDevice
    camera: Plug

    def __post_init__(self) -> None:
        self.window = self.stage.screen.window
        self.empty = self.camera.frames
        self.held = QPoint()

    @property
    def page(self) -> Entrance.Page:
        return Page(self.stage.entrance.property("page"))

    def hold_up(self, text: str) -> None:
        """Hold a card to the camera; it stays there."""
        ours = text.startswith("LOGE:")
        card = draw_card("Le Perron", "Luc", text, "fr") if ours else qrcode.make(text).get_image()
        self.camera.frames = [frame_of(held_up(card, random.Random(5))) for _ in range(2)]

    def put_away(self) -> None:
        self.camera.frames = self.empty

    def scan(self, text: str, shows: Entrance.Page) -> None:
        """Hold up a card until its page shows."""
        self.hold_up(text)
        self.expect(shows)
        self.put_away()

    def expect(self, page: Entrance.Page) -> None:
        self.qtbot.waitUntil(lambda: self.page is page)

    def items(self, within: QQuickItem | None = None) -> Iterator[QQuickItem]:
        for child in (within or self.window.contentItem()).childItems():
            if child.isVisible():
                yield child
                yield from self.items(child)

    def find(self, name: str) -> QQuickItem:
        """The one item of that name on the page that shows."""
        found = [item for item in self.items() if item.objectName() == name]
        assert len(found) == 1, f"{len(found)} items named {name}"
        return found[0]

    def words(self) -> list[str]:
        """Every text on the screen, top to bottom as it was written."""
        texts = (item.property("text") for item in self.items() if item.inherits("QQuickText"))
        return [text for text in texts if text]

    def reads(self, text: str) -> bool:
        return any(text in said for said in self.words())

    def show_board(self, board: Board) -> None:
        """Have these people here, whoever really is."""
        self.stage.reader.stop()
        QCoreApplication.processEvents()  # what the reader has found before
        self.stage.entrance.take(board)

    def expect_words(self, text: str) -> None:
        def said() -> None:
            assert self.reads(text), self.words()

        self.qtbot.waitUntil(said)

    def shows(self, name: str) -> bool:
        """Whether there is an item of that name on the page that shows."""
        return any(item.objectName() == name for item in self.items())

    def expect_thing(self, name: str) -> None:
        self.qtbot.waitUntil(lambda: self.shows(name))
        self.window.grabWindow()  # and it has found its place

    def settle(self) -> None:
        """Wait until what is touched is meant for the page that shows."""
        self.qtbot.waitUntil(lambda: not self.stage.entrance.property("settling"))

    def touch(self, name: str) -> None:
        self.touch_at(self._where_to_touch(name))

    def hold(self, name: str) -> None:
        """Put the finger on the thing of that name, and leave it there."""
        self.held = self._where_to_touch(name).toPoint()
        self._move_finger().press(0, self.held, self.window).commit()

    def let_go(self) -> None:
        """Take the finger away from where it is held, whatever shows there by now."""
        self._move_finger().release(0, self.held, self.window).commit()

    def _where_to_touch(self, name: str) -> QPointF:
        self.settle()
        self.window.grabWindow()  # what has changed is in its place
        return self.centre(self.find(name))

    def touch_key(self, letter: str) -> None:
        """Touch the key of that letter on the screen's keyboard, once it is there."""

        def keys() -> list[QQuickItem]:
            texts = (each for each in self.items() if each.inherits("QQuickText"))
            return [each for each in texts if each.property("text").casefold() == letter]

        self.qtbot.waitUntil(lambda: len(keys()) == 1)
        self.touch_at(self.centre(keys()[0]))

    def centre(self, item: QQuickItem) -> QPointF:
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2))

    def touch_at(self, point: QPointF) -> None:
        where = point.toPoint()
        self._move_finger().press(0, where, self.window).commit()
        self._move_finger().release(0, where, self.window).commit()

    def _move_finger(self) -> QTest.QTouchEventSequence:
        return QTest.touchEvent(self.window, self.finger)

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.window, key)

    def pass_time(self, seconds: float) -> None:
        """Let pages believe that so many seconds went by."""
        self.time.seconds += seconds

    def later(self, **elapsed: float) -> None:
        """Turn the clock on the wall; a card that was put away before is held up anew."""
        self.house.now += timedelta(**elapsed)
        if self.stage.sight is not None and self.camera.frames is self.empty:
            self.stage.sight.scanner.forget()


@contextmanager
def running(
    doorway: Doorway,
    folder: Path,
    qtbot: QtBot,
    finger: QPointingDevice,
    film: Path | None = None,
    shows: str = "entrance",
) -> Iterator[Kiosk]:
    """The kiosk of Le Perron at 10:42, its camera on: it sees what the test holds up, or a film.

    It `shows` the entrance, or the concierge's desk.
    """
    application()
    # a database of its own, as another process would have, that soon says when it is locked
    url = doorway.database.url.render_as_string(hide_password=False)
    database = Database(url, patience=0.3)
    house = House(folder, database, doorway.station, doorway.place, doorway.now)
    time = Time()
    camera = Plug([frame_of(room(random.Random(3))) for _ in range(2)])
    stage = Stage(
        house,
        shows=shows,
        monotonic=time,
        cameras=lambda: camera,
        camera=None if film is None else str(film),
    )
    made = Kiosk(stage, house, time, qtbot, finger, camera)
    stage.show((1280, 800))
    qtbot.waitUntil(lambda: stage.sight is not None)
    made.window.requestActivate()
    yield made
    stage.close()
    database.close()
    assert stage.screen.warnings == []


@pytest.fixture
def kiosk(
    qtbot: QtBot, doorway: Doorway, tmp_path: Path, finger: QPointingDevice
) -> Iterator[Kiosk]:
    """The kiosk with nobody in front of it."""
    with running(doorway, tmp_path, qtbot, finger) as made:
        yield made


@pytest.fixture
def desk(
    qtbot: QtBot, doorway: Doorway, tmp_path: Path, finger: QPointingDevice
) -> Iterator[Kiosk]:
    """The concierge's own station, in the same place."""
    station = replace(doorway.station, name="desk")
    with running(replace(doorway, station=station), tmp_path, qtbot, finger, shows="desk") as made:
        yield made
