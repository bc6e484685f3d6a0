"""What the concierge does at the desk, step by step."""

from kiosk import pins, today, trust
from kiosk.records import Person
from kiosk.records.desk import Right, Today
from tests.journeys.steps import personal_code
from tests.places import Doorway
from tests.ui.conftest import Kiosk, Page

PIN = "2580"
HASH = pins.make_hash(PIN)


def trusted(doorway: Doorway, name: str = "Amina Ferrand", *rights: Right) -> Person:
    """Somebody who may take the shift, with a PIN."""
    person = doorway.person(name)
    with doorway.database.writing() as session:
        trust.grant(session, doorway.pen(), person.id, rights or trust.ALL, None)
        pins.choose(session, doorway.pen(), person.id, HASH)
    return person


def type_pin(kiosk: Kiosk, pin: str = PIN) -> None:
    """Type a PIN, and say that it is complete."""
    for digit in pin:
        kiosk.touch(f"key{digit}")
    kiosk.touch("accept")


def show_code(kiosk: Kiosk, digits: str) -> None:
    """Type a personal code at the gate."""
    for digit in digits:
        kiosk.touch(f"key{digit}")


def open_desk(kiosk: Kiosk, doorway: Doorway, person: Person, through: str = "takeShift") -> None:
    """Take the shift at a desk that is closed, by the personal code and the PIN.

    On the kiosk the way there is `through` what stands in its corner.
    """
    kiosk.expect_thing(through)
    kiosk.touch(through)
    kiosk.expect(Page.Gate)
    show_code(kiosk, personal_code(doorway, person))
    kiosk.expect_words(f"Bonjour {person.called}")
    type_pin(kiosk)
    kiosk.expect_thing("arrival")


def seen(doorway: Doorway) -> Today:
    """What the desk would show now."""
    with doorway.database.reading() as session:
        return today.today(session, doorway.now, doorway.place)
