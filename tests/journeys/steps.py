"""What people do at the entrance, step by step."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent

from kiosk import board, personal
from kiosk.records import Board, Person
from tests.places import Doorway
from tests.ui.conftest import Kiosk


def on_board(doorway: Doorway) -> Board:
    with doorway.database.reading() as session:
        return board.board(session, doorway.now, doorway.place)


def personal_code(doorway: Doorway, person: Person) -> str:
    with doorway.database.writing() as session:
        return personal.give(session, doorway.pen(), person)


def type_digits(kiosk: Kiosk, digits: str) -> None:
    for digit in digits:
        kiosk.touch(f"key{digit}")


def burst(kiosk: Kiosk, text: str) -> None:
    """What a handheld scanner types: a key every 5 ms, and Enter."""
    for n, letter in enumerate([*text, "\r"]):
        key = Qt.Key.Key_Return if letter == "\r" else ord(letter)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            none = Qt.KeyboardModifier.NoModifier
            event = QKeyEvent(kind, key, none, 99, 0, 0, letter, False, 1)
            event.setTimestamp(10_000 + 5 * n)
            QCoreApplication.sendEvent(kiosk.window, event)


def focus_on(kiosk: Kiosk, name: str) -> None:
    """Go there by the tabulator alone."""
    for _ in range(40):
        if kiosk.window.activeFocusItem().objectName() == name:
            return
        kiosk.key(Qt.Key.Key_Tab)
    raise AssertionError(f"no way to {name}")


def type_words(kiosk: Kiosk, name: str, words: str) -> None:
    """Type into the line of that name, on a keyboard that is plugged in, as fast as people do."""
    kiosk.window.requestActivate()  # there may be two in a test
    kiosk.touch(name)
    field = kiosk.find(name)
    kiosk.qtbot.waitUntil(lambda: bool(field.property("activeFocus")))
    before = field.property("text")
    for n, letter in enumerate(words):
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            none = Qt.KeyboardModifier.NoModifier
            event = QKeyEvent(kind, 0, none, 99, 0, 0, letter, False, 1)
            event.setTimestamp(20_000 + 200 * n)
            QCoreApplication.sendEvent(kiosk.window, event)

    def typed() -> None:
        assert field.property("text") == before + words

    kiosk.qtbot.waitUntil(typed)
