"""What whoever calls the roll does, step by step, and what is written of it."""

import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager

from PySide6.QtCore import QTimer
from PySide6.QtQuick import QQuickItem

from kiosk import rollcall
from kiosk.records import Person
from kiosk.records.desk import ActKind
from kiosk.records.rollcall import Roll, RollCall
from kiosk.ui import rolling
from tests.journeys.steps import burst
from tests.places import Doorway
from tests.test_rollcall import acts
from tests.ui.conftest import Kiosk, Page


def lines(kiosk: Kiosk) -> list[QQuickItem]:
    return [item for item in kiosk.items() if item.objectName() == "line"]


def touch_line(kiosk: Kiosk, item: QQuickItem) -> None:
    kiosk.settle()
    kiosk.touch_at(kiosk.centre(item))


def open_list(kiosk: Kiosk, doorway: Doorway, inside: int) -> None:
    """Open the list, once the station knows everybody on it."""
    roll = kiosk.stage.calling
    kiosk.qtbot.waitUntil(lambda: roll.roll is not None and roll.roll.inside == inside)
    kiosk.house.now = doorway.now
    kiosk.stage.entrance.open_roll_call(None)
    kiosk.expect(Page.RollCall)
    kiosk.qtbot.waitUntil(lambda: len(lines(kiosk)) > 0)


def open_by_card(kiosk: Kiosk, doorway: Doorway, name: str = "Zoé Roux") -> Person:
    """Open the list from the page of the evacuation, as anybody with a card can."""
    person = doorway.person(name)
    kiosk.touch("openRollCall")
    kiosk.expect(Page.Gate)
    burst(kiosk, doorway.card(person))
    kiosk.expect(Page.RollCall)
    return person


def traces(kiosk: Kiosk, doorway: Doorway, *wanted: tuple[ActKind, Person, str | None]) -> None:
    """Wait until the database says that these people opened the list, or took it along, and no others."""
    left = Counter((kind, person.id, how) for kind, person, how in wanted)
    kinds = (ActKind.LIST_OPENED, ActKind.LIST_TAKEN)
    kiosk.qtbot.waitUntil(lambda: Counter(a for a in acts(doorway) if a[0] in kinds) == left)


def in_database(doorway: Doorway) -> Roll:
    with doorway.database.reading() as session:
        return rollcall.current(session, doorway.now, doorway.place)


def past(doorway: Doorway) -> list[RollCall]:
    with doorway.database.reading() as session:
        return list(rollcall.past(session))


def found_in_database(kiosk: Kiosk, doorway: Doorway, number: int) -> None:
    kiosk.qtbot.waitUntil(lambda: in_database(doorway).found == number)


@contextmanager
def locked(doorway: Doorway) -> Iterator[None]:
    """Another program holds the database."""
    with closing(sqlite3.connect(str(doorway.database.file), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


def hurry(kiosk: Kiosk, milliseconds: int) -> None:
    """Have what could not be written be tried again soon."""
    for timer in kiosk.stage.calling.findChildren(QTimer):
        if timer.interval() == rolling.AGAIN:
            timer.setInterval(milliseconds)
