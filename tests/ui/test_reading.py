"""What is read for the screens, and how often: a kiosk that nobody touches does nothing."""

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from kiosk.records import Board
from kiosk.ui import samples
from kiosk.ui.reader import Reader
from tests.places import Doorway
from tests.ui.conftest import Kiosk


def ask(reader: Reader, qtbot: QtBot) -> None:
    """Ask something, and wait for the answer."""
    answers: list[None] = []
    reader.ask(lambda _: None, answers.append)
    qtbot.waitUntil(lambda: answers == [None])


def boards(reader: Reader) -> list[Board]:
    """Every board that is read from now on."""
    found: list[Board] = []
    reader.board.connect(found.append)
    return found


def rests(reader: Reader, qtbot: QtBot) -> Callable[[], bool]:
    """Whether no board comes by itself: the second question is answered after what followed the first."""
    found = boards(reader)

    def still() -> bool:
        before = len(found)
        ask(reader, qtbot)
        ask(reader, qtbot)
        return len(found) == before

    return still


@pytest.fixture
def reader(doorway: Doorway, qtbot: QtBot) -> Iterator[Reader]:
    reader = Reader(doorway.database, lambda _: samples.NOBODY)
    with qtbot.waitSignal(reader.board):
        reader.start()
    yield reader
    reader.stop()


def test_whoever_asks_something_does_not_have_the_board_read_again(
    reader: Reader, qtbot: QtBot
) -> None:
    found = boards(reader)
    ask(reader, qtbot)
    ask(reader, qtbot)
    assert found == []


def test_the_board_is_read_again_when_that_is_asked_for_though_nobody_wrote(
    reader: Reader, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(reader.board):
        reader.refresh()


def test_a_board_that_makes_its_screen_ask_comes_to_rest(reader: Reader, qtbot: QtBot) -> None:
    reader.board.connect(lambda _: reader.ask(lambda _: None, lambda _: None))
    reader.refresh()
    qtbot.waitUntil(rests(reader, qtbot))


def test_a_kiosk_that_nobody_touches_comes_to_rest(kiosk: Kiosk) -> None:
    qtbot = kiosk.qtbot
    qtbot.waitUntil(rests(kiosk.stage.reader, qtbot))


def test_a_desk_that_nobody_touches_comes_to_rest(desk: Kiosk) -> None:
    qtbot = desk.qtbot
    qtbot.waitUntil(rests(desk.stage.reader, qtbot))
