"""Another screen of the place in a process of its own, as on another machine, touched from the test."""

import multiprocessing
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, cast

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.data.database import Database
from kiosk.records import Place
from kiosk.ui.entrance import Entrance
from tests.places import Doorway, station
from tests.ui.conftest import running

PATIENCE = 60.0
"""Seconds that a busy machine may take for one step."""


@dataclass
class Apart:
    """The other program; every step waits until it is done there, while this one goes on."""

    line: Connection
    qtbot: QtBot

    def touch(self, name: str) -> None:
        self._tell("touch", name)

    def expect(self, page: Entrance.Page) -> None:
        self._tell("expect", page)

    def expect_words(self, text: str) -> None:
        self._tell("expect_words", text)

    def expect_thing(self, name: str) -> None:
        self._tell("expect_thing", name)

    def hold(self, name: str) -> None:
        """Put the finger on it, and leave it there."""
        self._tell("hold", name)

    def begin_to_let_go(self) -> None:
        """Take the finger away, without waiting for what becomes of it."""
        self.line.send([("let_go",)])

    def begin(self, *names: str) -> None:
        """Touch these, one after the other, without waiting for what becomes of it."""
        self.line.send([("touch", name) for name in names])

    def end(self) -> None:
        """Wait until what was begun is done."""
        self.qtbot.waitUntil(self.line.poll, timeout=int(PATIENCE * 1000))
        said = self.line.recv()
        assert said is None, said

    def _tell(self, verb: str, about: object) -> None:
        self.line.send([(verb, about)])
        self.end()


class Waiting:
    """Waits as pytest-qt does, where there is no test."""

    def waitUntil(self, callback: Callable[[], bool | None]) -> None:  # noqa: N802 — pytest-qt’s name
        end = time.monotonic() + PATIENCE
        while True:
            try:
                if callback() is not False:
                    return
                trouble = "it never came"
            except AssertionError as error:
                trouble = str(error)
            assert time.monotonic() < end, trouble
            QTest.qWait(10)


def _live(
    line: Connection, url: str, place: Place, now: datetime, folder: Path, shows: str
) -> None:
    """The whole of the other process: a screen that does what it is told until the line is cut."""
    doorway = Doorway(Database(url), place, station(2), now)
    finger = QTest.createTouchDevice()
    with running(doorway, folder, cast("QtBot", Waiting()), finger, shows=shows) as desk:
        line.send(None)
        try:
            while True:
                while not line.poll():
                    QTest.qWait(5)
                line.send(_trouble_of(desk, line.recv()))
        except EOFError:
            pass
    doorway.database.close()


def _trouble_of(desk: Any, steps: list[tuple[Any, ...]]) -> str | None:
    """Do these steps; returns what went wrong."""
    try:
        for verb, *about in steps:
            getattr(desk, verb)(*about)
    except AssertionError as error:
        return str(error) or repr(error)
    return None


@contextmanager
def apart(doorway: Doorway, folder: Path, qtbot: QtBot, shows: str = "desk") -> Iterator[Apart]:
    """Another program of the same place, which `shows` the desk; it has ended, and well, afterwards."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    url = doorway.database.url.render_as_string(hide_password=False)
    folder.mkdir()
    program = context.Process(
        target=_live, args=(theirs, url, doorway.place, doorway.now, folder, shows)
    )
    program.start()
    theirs.close()
    other = Apart(ours, qtbot)
    other.end()
    yield other
    ours.close()
    program.join(PATIENCE)
    assert program.exitcode == 0
