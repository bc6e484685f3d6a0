"""What the concierge does at the desk, step by step."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event
from typing import Protocol

from kiosk import pins, today, trust
from kiosk.records import Person
from kiosk.records.desk import Right, Today
from kiosk.ui.entrance import Entrance
from kiosk.ui.writer import Urgency
from tests.journeys.steps import personal_code
from tests.places import Doorway
from tests.ui.conftest import Kiosk, Page

PIN = "2580"
HASH = pins.make_hash(PIN)


class Screen(Protocol):
    """A station that somebody stands before, in this process or in another."""

    def touch(self, name: str) -> None: ...
    def expect(self, page: Entrance.Page) -> None: ...
    def expect_words(self, text: str) -> None: ...
    def expect_thing(self, name: str) -> None: ...


def trusted(doorway: Doorway, name: str = "Amina Ferrand", *rights: Right) -> Person:
    """Somebody who may take the shift, with a PIN."""
    person = doorway.person(name)
    with doorway.database.writing() as session:
        trust.grant(session, doorway.pen(), person.id, rights or trust.ALL, None)
        pins.choose(session, doorway.pen(), person.id, HASH)
    return person


def type_pin(screen: Screen, pin: str = PIN) -> None:
    """Type a PIN, and say that it is complete."""
    for digit in pin:
        screen.touch(f"key{digit}")
    screen.touch("accept")


def show_code(screen: Screen, digits: str) -> None:
    """Type a personal code at the gate."""
    for digit in digits:
        screen.touch(f"key{digit}")


def come_to_gate(
    screen: Screen, doorway: Doorway, person: Person, through: str = "takeShift"
) -> None:
    """Say at the gate of a closed desk who it is, by the personal code; the PIN is asked for next.

    On the kiosk the way there is `through` what stands in its corner.
    """
    screen.expect_thing(through)
    screen.touch(through)
    screen.expect(Page.Gate)
    show_code(screen, personal_code(doorway, person))
    screen.expect_words(f"Bonjour {person.called}")


def open_desk(screen: Screen, doorway: Doorway, person: Person, through: str = "takeShift") -> None:
    """Take the shift at a desk that is closed; `through` is the way there."""
    come_to_gate(screen, doorway, person, through)
    type_pin(screen)
    screen.expect_thing("arrival")


def ask_for_next(screen: Kiosk, note: str = "") -> None:
    """Have the gate ask who takes over, once there is a word for them, if any."""
    screen.touch("handOver")
    screen.expect_thing("nextCard")
    if note:
        screen.touch("words")
    for letter in note:
        screen.touch_key(letter)
    screen.touch("nextCard")
    screen.expect_words("Qui prend le relais\u202f?")


def begin_drill(screen: Screen) -> None:
    """Call the roll from the open desk, and say that it is an exercise."""
    screen.touch("evacuate")
    screen.expect(Page.Gate)
    screen.touch("exercise")
    screen.touch("callTheRoll")
    screen.expect(Page.RollCall)


def open_members(
    screen: Kiosk, doorway: Doorway, person: Person, through: str = "takeShift"
) -> None:
    """Take the shift, and go where the people are."""
    open_desk(screen, doorway, person, through)
    screen.touch("room:members")
    screen.qtbot.waitUntil(lambda: screen.stage.lodge.parts.desk.own_rooms.is_private)


def look_at(desk: Kiosk, person: Person, tab: str) -> None:
    """Somebody is looked at, on one of their sides."""
    desk.stage.lodge.parts.members.own_member.show(person)
    desk.expect_thing(f"tab:{tab}")
    desk.touch(f"tab:{tab}")


def go_to_keys(screen: Screen) -> None:
    """Open the room where the keys hang, by the settings; the PIN must be fresh."""
    screen.touch("room:settings")
    screen.expect_thing("room:trust")
    screen.touch("room:trust")
    screen.expect_thing("trust")


@contextmanager
def slow_to_open(kiosk: Kiosk) -> Iterator[None]:
    """Type a PIN that is right; what it opens is written only once the block is over, and answered."""
    gate, writer = kiosk.stage.lodge.parts.gate, kiosk.stage.writer
    go = Event()
    held: list[bool] = []

    def hold() -> None:  # before anything that the gate asks for next
        writer.submit(lambda _: go.wait())
        held.append(True)

    gate.answered.connect(hold)
    type_pin(kiosk)
    kiosk.qtbot.waitUntil(lambda: bool(held))
    gate.answered.disconnect(hold)
    try:
        yield
    finally:
        go.set()
    _hear_everything(kiosk)


@contextmanager
def slow_to_hash(kiosk: Kiosk, pin: str = PIN) -> Iterator[None]:
    """Type a PIN; it is hashed only once the block is over, and what that leads to answered."""
    go = Event()
    kiosk.stage.aside.run(go.wait, lambda _: None)
    type_pin(kiosk, pin)
    _hear_everything(kiosk)  # whatever the gate asks before it
    try:
        yield
    finally:
        go.set()
    hashed: list[bool] = []
    kiosk.stage.aside.run(lambda: True, hashed.append)
    kiosk.qtbot.waitUntil(lambda: bool(hashed))
    _hear_everything(kiosk)


def _hear_everything(kiosk: Kiosk) -> None:
    """Wait until the writer has answered whatever it was asked."""
    heard: list[bool] = []
    kiosk.stage.writer.submit(lambda _: True, heard.append, urgency=Urgency.HOUSE)
    kiosk.qtbot.waitUntil(lambda: bool(heard))


def seen(doorway: Doorway) -> Today:
    """What the desk would show now."""
    with doorway.database.reading() as session:
        return today.today(session, doorway.now, doorway.place)
