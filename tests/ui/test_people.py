"""The list of who is here, with few people and with many."""

from dataclasses import replace
from random import Random
from uuid import UUID

import pytest
from PySide6.QtCore import QAbstractListModel, QCoreApplication, QMetaObject, QObject, QPointF
from PySide6.QtTest import QAbstractItemModelTester

from kiosk.records import Board, BoardEntry, Occupancy
from kiosk.ui.people import People
from tests.ui.conftest import Kiosk

pytestmark = pytest.mark.usefixtures("qapp")
LONG = "Marie-Antoinette de La Tour d’Auvergne-Lauraguais Montmorency"


def entry(number: int, name: str = "Luc Barthe", activity: str | None = "AMAP") -> BoardEntry:
    return BoardEntry(UUID(int=number), name, "LB", activity, ("Python",), ("CSS",))


def shown(model: QAbstractListModel) -> list[str]:
    return [model.data(model.index(row), 256) for row in range(model.rowCount())]


def height(kiosk: Kiosk, name: str) -> float:
    """Where on the screen, counted from its top; far below it while it is not there."""
    found = [each for each in kiosk.items() if each.property("text") == name]
    return found[0].mapToScene(QPointF(0, 0)).y() if found else 10_000


def test_people_come_and_go_row_by_row() -> None:
    people, chance = People(), Random(1)
    QAbstractItemModelTester(people, QAbstractItemModelTester.FailureReportingMode.Warning)
    resets: list[bool] = []
    people.modelReset.connect(lambda: resets.append(True))
    everybody = [entry(n, f"Person {n:02}") for n in range(30)]
    for _ in range(50):
        some = chance.sample(everybody, chance.randrange(31))
        people.take(some)
        assert shown(people) == [each.shown for each in some]
    assert not resets


def test_somebody_who_changes_their_activity_keeps_their_row() -> None:
    people = People()
    people.take([entry(1), entry(2)])
    changed: list[int] = []
    people.dataChanged.connect(lambda first, _last: changed.append(first.row()))
    people.take([entry(1), replace(entry(2), activity="Podcast")])
    assert changed == [1]


def test_five_hundred_people_are_paged_with_buttons(kiosk: Kiosk) -> None:
    everybody = tuple(entry(n, f"Person {n:03}") for n in range(500))
    kiosk.show_board(Board(everybody, 3, Occupancy(503, 40, 600)))
    kiosk.expect_words("Person 000")
    kiosk.expect_words("et 3 autres personnes")
    assert height(kiosk, "Person 000") > 0
    for _ in range(3):
        kiosk.touch("peopleMore")
    kiosk.expect_words("Person 018")
    kiosk.qtbot.waitUntil(lambda: 0 < height(kiosk, "Person 018") < 300)
    kiosk.touch("peopleBack")
    kiosk.qtbot.waitUntil(lambda: 0 < height(kiosk, "Person 012") < 300)


def test_what_does_not_fit_comes_by_itself_until_somebody_stops_it(kiosk: Kiosk) -> None:
    everybody = tuple(entry(n, f"Person {n:03}") for n in range(10))
    kiosk.show_board(Board(everybody, 0, Occupancy(10, 40, 60)))
    kiosk.expect_words("Person 000")
    turning = kiosk.window.findChild(QObject, "turning")
    assert turning is not None

    def wait_for_the_next() -> None:
        QCoreApplication.processEvents()  # the list has its place by then
        assert turning.property("running")
        QMetaObject.invokeMethod(turning, "triggered")

    wait_for_the_next()
    kiosk.qtbot.waitUntil(lambda: height(kiosk, "Person 009") < 700)
    wait_for_the_next()  # and from the beginning
    kiosk.qtbot.waitUntil(lambda: 0 < height(kiosk, "Person 000") < 300)
    kiosk.touch("still")
    assert not turning.property("running")
    kiosk.touch("still")
    assert turning.property("running")
    kiosk.stage.comfort.move(False)
    assert turning.property("running")
    wait_for_the_next()  # at once, without sliding
    assert height(kiosk, "Person 009") < 700
    kiosk.stage.comfort.move(True)
    kiosk.show_board(Board(everybody[:4], 0, Occupancy(4, 40, 60)))
    kiosk.qtbot.waitUntil(lambda: not turning.property("running"))  # all of it fits


def test_the_list_begins_anew_for_the_next_person(kiosk: Kiosk) -> None:
    everybody = tuple(entry(n, f"Person {n:03}") for n in range(30))
    kiosk.show_board(Board(everybody, 0, Occupancy(30, 40, 60)))
    kiosk.expect_words("1 sur 5")
    kiosk.touch("peopleMore")
    kiosk.touch("still")
    kiosk.expect_words("2 sur 5")
    kiosk.touch("noCard")
    kiosk.touch("back")
    kiosk.expect_words("1 sur 5")
    turning = kiosk.window.findChild(QObject, "turning")
    assert turning is not None
    assert turning.property("running")


def test_the_list_stands_straight_after_every_size_of_text(kiosk: Kiosk) -> None:
    everybody = tuple(entry(n, f"Person {n:03}") for n in range(30))
    kiosk.show_board(Board(everybody, 0, Occupancy(30, 40, 60)))
    kiosk.expect_words("Person 000")
    first = height(kiosk, "Person 000")
    for size in ("A++", "A", "A+", "A"):
        kiosk.stage.comfort.resize(size)
        kiosk.expect_words("Person 000")
        kiosk.touch("peopleMore")  # and it is sliding while the size changes
    kiosk.qtbot.waitUntil(lambda: height(kiosk, "Person 006") == first)
    kiosk.touch("peopleBack")
    kiosk.qtbot.waitUntil(lambda: height(kiosk, "Person 000") == first)


def test_a_very_long_name_stays_in_its_card(kiosk: Kiosk) -> None:
    kiosk.show_board(Board((entry(1, LONG, "a" * 200),), 0, Occupancy(1, 40, 60)))
    kiosk.expect_words(LONG)
    item = next(each for each in kiosk.items() if each.property("text") == LONG)
    assert item.property("contentWidth") <= item.width() + 1


def test_nobody_is_here_yet(kiosk: Kiosk) -> None:
    kiosk.expect_words("Personne pour l’instant")
