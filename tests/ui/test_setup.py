"""The first start as the program runs it: before the usual screens, in the same process."""

import logging
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QMetaObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk import app
from kiosk.house import House
from kiosk.ui import engine
from tests.places import SERVER

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.skipif(bool(SERVER), reason="about the screen"),
]


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """A place whose first start was left at its last page."""
    place = replace(app.DEFAULT_PLACE, setup_page=5)
    log = logging.getLogger("kiosk")
    before = list(log.handlers)
    with app.open_house(tmp_path / "data", make=place, runs=True) as house:
        yield house
    for handler in set(log.handlers) - set(before):
        log.removeHandler(handler)
        handler.close()


def windows() -> list[QQuickWindow]:
    return [each for each in QGuiApplication.topLevelWindows() if isinstance(each, QQuickWindow)]


def whenever(does: Callable[[QQuickWindow], None], patience: int = 100) -> QTimer:
    """Do something with the window that shows, again and again, a hundred times at most."""
    timer = QTimer(interval=100)
    looks = iter(range(patience))

    def look() -> None:
        if next(looks, None) is None:
            QCoreApplication.exit(3)
        for window in windows():
            if window.isVisible():
                does(window)

    timer.timeout.connect(look)
    timer.start()
    return timer


def close(window: QQuickWindow) -> None:
    window.close()


def is_first_start(window: QQuickWindow) -> bool:
    return window.metaObject().indexOfProperty("setup") >= 0


def test_whoever_goes_through_it_comes_to_the_door_in_the_same_program(house: House) -> None:
    seen: list[str] = []

    def go_on(window: QQuickWindow) -> None:
        if is_first_start(window):
            seen.append("first start")
            item = window.findChild(QQuickItem, "next")
            assert item is not None
            QMetaObject.invokeMethod(item, "click")
        else:
            seen.append("door")
            window.close()

    timer = whenever(go_on)
    assert app.show(house, shows="entrance", window=(1024, 600), camera=None) == 0
    timer.stop()
    assert seen[0] == "first start"
    assert seen[-1] == "door"
    with app.open_house(house.folder) as again:
        assert again.place.setup_page is None


def test_whoever_closes_it_finds_it_again(house: House) -> None:
    for _ in range(2):
        timer = whenever(close)
        assert engine.set_up(house, window=(1024, 600)) == 0
        timer.stop()


def test_a_board_shows_itself_whatever_is_still_to_be_said(house: House) -> None:
    seen: list[bool] = []

    def look(window: QQuickWindow) -> None:
        seen.append(not is_first_start(window))
        window.close()

    timer = whenever(look)
    assert app.show(house, shows="board", window=(1024, 600), camera=None) == 0
    timer.stop()
    assert seen
    assert all(seen)


PROGRAM = """
import gc, sys, threading
from dataclasses import replace
from pathlib import Path
from PySide6.QtCore import QMetaObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow
from kiosk import app
from kiosk.ui.screen import application

application()
rounds = iter(range(20))

def look():
    for window in QGuiApplication.topLevelWindows():
        if not isinstance(window, QQuickWindow) or not window.isVisible():
            continue
        if window.metaObject().indexOfProperty("setup") >= 0:
            QMetaObject.invokeMethod(window.findChild(QQuickItem, "next"), "click")
        elif (number := next(rounds, None)) is None:
            window.close()
        elif number == 0:
            threading.Thread(target=gc.collect).start()

timer = QTimer(interval=100)
timer.timeout.connect(look)
timer.start()
place = replace(app.DEFAULT_PLACE, setup_page=4)
with app.open_house(Path(sys.argv[1]), make=place, runs=True) as house:
    gc.disable()  # until the door shows; then on another thread, as it may happen to any
    sys.exit(app.show(house, shows="entrance", window=(1024, 600), camera=None))
"""


def test_the_threads_of_the_door_clear_away_nothing_of_the_first_start(tmp_path: Path) -> None:
    command = [sys.executable, "-c", PROGRAM, str(tmp_path / "data")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, "")
