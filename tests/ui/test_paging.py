"""A long list: a finger scrolls it, buttons turn its pages, and it knows where it stands."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QAbstractItemModelTester, QTest

from kiosk.ui.rows import Rows
from tests.ui.rooms import Room, accessible_name

LIST = (
    "required property Rows rows",
    """Item {
        anchors.fill: parent
        PagedList {
            id: list
            anchors.fill: parent; anchors.bottomMargin: Theme.touch
            model: root.rows; objectName: "list"; rowHeight: 60
            delegate: Pill {
                required property string said
                height: 48; objectName: "line"; text: said; visible: list.shows(y)
            }
        }
        Pager { anchors.bottom: parent.bottom; list: list }
    }""",
)
COLUMNS = (
    "required property Rows rows",
    """PagedList {
        id: list
        anchors.fill: parent
        between: 12; columns: 2; model: root.rows; objectName: "list"; rowHeight: 60
        delegate: Pill {
            required property string said
            height: 48; objectName: "line"; text: said; visible: list.shows(y)
            width: list.cell - list.between
        }
    }""",
)
FIVE_HUNDRED = [{"said": f"line {n}"} for n in range(500)]


class Listed(Room):
    """A window of twelve lines, and what shows of them."""

    def __init__(self, rows: Rows, finger: QPointingDevice, page: tuple[str, str] = LIST) -> None:
        super().__init__(page, {"rows": rows}, finger)
        self.rows = rows
        self.window.setProperty("textScale", 1.0)
        self.become((1280, 800))
        self.window.resize(400, 12 * 60 + 64)
        self.put(FIVE_HUNDRED)

    def put(self, rows: list[dict[str, str]]) -> None:
        self.rows.put(rows)
        self.settle()

    def settle(self) -> None:
        for _ in range(3):  # what is drawn puts other things into their places
            self.window.grabWindow()
            QCoreApplication.processEvents()

    def turn(self, name: str) -> None:
        self.touch(name)
        self.settle()

    def drag(self, start: int, end: int) -> None:
        """Put a finger on the list, move it, and take it off: a mouse to Qt, which gives it its time."""
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mousePress(self.window, left, none, QPoint(300, start))
        for y in range(start, end, -10):
            QTest.mouseMove(self.window, QPoint(300, y))
            QCoreApplication.processEvents()
        QTest.mouseRelease(self.window, left, none, QPoint(300, end))
        while self.ask("moving"):
            self.settle()

    def made(self) -> list[QQuickItem]:
        """All lines there are, be they out of sight."""
        items = [self.window.contentItem()]
        for each in items:
            items += each.childItems()
        return [each for each in items if each.objectName() == "line"]

    def shown(self) -> list[int]:
        """The numbers of the lines that are on the screen."""
        return sorted(int(each.property("text")[5:]) for each in self.made() if each.isVisible())

    def ask(self, what: str) -> Any:
        found = self.find("list")
        context = qmlContext(found)
        assert context is not None
        value, _ = QQmlExpression(context, found, what).evaluate()
        return value


@pytest.fixture
def listed(finger: QPointingDevice) -> Iterator[Listed]:
    made = Listed(Rows("said"), finger)
    yield made
    made.close()
    assert made.warnings == []


def test_five_hundred_lines_are_turned_page_by_page(listed: Listed) -> None:
    assert listed.shown() == list(range(12))
    assert listed.reads("1 of 42")
    assert not listed.find("listBack").isEnabled()
    listed.turn("listMore")
    listed.turn("listMore")
    assert listed.shown() == list(range(24, 36))
    assert listed.reads("3 of 42")
    listed.turn("listBack")
    assert listed.shown() == list(range(12, 24))
    assert len(listed.made()) < 20  # only what shows is made


def test_two_columns_begin_and_end_where_the_list_does(finger: QPointingDevice) -> None:
    listed = Listed(Rows("said"), finger, COLUMNS)
    try:
        spans = sorted({(each.x(), each.x() + each.width()) for each in listed.made()})
        assert spans == [(0, 194), (206, 400)]
    finally:
        listed.close()


def test_the_last_page_is_a_full_one(listed: Listed) -> None:
    listed.put(FIVE_HUNDRED[:30])
    listed.turn("listMore")
    listed.turn("listMore")
    assert listed.shown() == list(range(18, 30))
    assert listed.reads("3 of 3")
    assert not listed.find("listMore").isEnabled()


def test_a_finger_scrolls_it_to_a_whole_line(listed: Listed) -> None:
    listed.drag(600, 250)
    first, *_, last = listed.shown()
    assert first > 0
    assert last == first + 11
    assert listed.ask("above") == 60 * first


def test_whoever_reads_stays_where_they_are_while_lines_come_and_change(listed: Listed) -> None:
    listed.turn("listMore")
    listed.put([{"said": f"line {n + 1000}"} for n in range(501)])
    assert listed.shown() == list(range(1012, 1024))
    listed.put(FIVE_HUNDRED[:15])  # and not further than there is something to read
    assert listed.shown() == list(range(3, 15))
    listed.put([])
    assert not [each for each in listed.items() if each.objectName() == "listMore"]
    listed.put(FIVE_HUNDRED)
    assert listed.shown() == list(range(12))


def test_its_buttons_are_large_enough_and_have_names(listed: Listed) -> None:
    for name, said in (("listBack", "Previous page"), ("listMore", "Next page")):
        button = listed.find(name)
        assert min(button.width(), button.height()) >= 48
        assert accessible_name(button) == said


def test_rows_become_others_without_a_jump() -> None:
    rows = Rows("n")
    QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Warning)
    resets: list[bool] = []
    rows.modelReset.connect(lambda: resets.append(True))
    for count in (3, 5, 2, 0, 4, 4):
        rows.put([{"n": (count, n)} for n in range(count)])
        assert [rows.data(rows.index(n, 0)) for n in range(rows.rowCount())] == [
            (count, n) for n in range(count)
        ]
    assert not resets
