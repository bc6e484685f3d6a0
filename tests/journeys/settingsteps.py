"""How people get about among the settings."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent

from kiosk import choices
from kiosk.data import places
from kiosk.records import Person, Place
from kiosk.records.choices import Changed, Setting, Value
from tests.places import Doorway
from tests.ui.conftest import Kiosk


def place(doorway: Doorway) -> Place:
    with doorway.database.reading() as session:
        return places.place_now(session)


def change(doorway: Doorway, by: Person, new: dict[Setting, Value]) -> None:
    """Somebody changes settings at another station."""
    with doorway.database.writing() as session:
        assert isinstance(choices.change(session, doorway.pen(), new, {}, by.id), Changed)


def write(kiosk: Kiosk, name: str, text: str) -> None:
    """Touch a field, and type these words in place of what it holds."""
    kiosk.touch(name)
    kiosk.expect_thing(name)
    field = kiosk.find(name)
    kiosk.qtbot.waitUntil(lambda: bool(field.property("activeFocus")))
    field.metaObject().invokeMethod(field, "selectAll")
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QCoreApplication.sendEvent(kiosk.window, event)
    kiosk.qtbot.waitUntil(lambda: field.property("text") == text)


def choose(kiosk: Kiosk, name: str) -> None:
    """Choose the file of that name on the stick."""
    for touched in ("file:Clé USB stick", f"file:{name}"):
        kiosk.expect_thing(touched)
        kiosk.touch(touched)


def find(kiosk: Kiosk, words: str, setting: str) -> None:
    """Look for a setting by a word, and open it."""
    write(kiosk, "search", words)
    kiosk.touch("typed")
    kiosk.qtbot.waitUntil(lambda: not kiosk.shows("typed"))
    assert not kiosk.reads("français")  # the keys have gone
    kiosk.expect_thing(f"setting:{setting}")
    kiosk.touch(f"setting:{setting}")


def to_saving(desk: Kiosk, _: Person) -> None:
    """Go where a report is saved."""
    desk.touch("room:reports")
    desk.expect_thing("toSave")
    desk.touch("toSave")
