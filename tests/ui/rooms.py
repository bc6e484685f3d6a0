"""A window with one room of the desk in it, as large as the desk gives it, without the desk."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, QPointF
from PySide6.QtGui import QPointingDevice
from PySide6.QtQml import QQmlApplicationEngine, QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.ui import days_samples, paths
from kiosk.ui.comfort import SCALES
from kiosk.ui.days import Days
from kiosk.ui.journal import Journal
from kiosk.ui.language import Language
from kiosk.ui.samples import NOW, PLACE
from kiosk.ui.screen import application

WINDOW = """
import QtQuick
import Loge
Window {
    id: root
    required property real unit
    required property real textScale
    required property string theme
    %s
    color: Theme.paper
    visible: true
    Binding { target: Theme; property: "unit"; value: root.unit }
    Binding { target: Theme; property: "textScale"; value: root.textScale }
    Binding { target: Theme; property: "name"; value: root.theme }
    %s
}
"""
DAYS = (
    "required property Days days; property string touched",
    'DeskDaysPage { objectName: "page"; anchors.fill: parent; days: root.days'
    "; settings: null; onChosen: visit => root.touched = visit }",
)
CARD = (
    "required property Days days",
    """Rectangle {
        anchors.centerIn: parent; color: Theme.card; height: Theme.px(210); width: Theme.px(600)
        OccupancyChart {
            anchors.fill: parent; anchors.margins: Theme.px(20); anchors.topMargin: Theme.text(44)
            average: root.days.curve.average; bars: root.days.curve.bars; labels: root.days.curve.labels
            limit: root.days.curve.limit; now: root.days.curve.now; seats: root.days.curve.seats
        }
    }""",
)
"""The drawing alone, in a card of the desk's first room."""
JOURNAL = (
    "required property Journal journal",
    'DeskJournalPage { objectName: "page"; anchors.fill: parent; journal: root.journal'
    "; settings: null }",
)
ROOMS = {
    (1024, 600): (836, 600),
    (600, 1024): (600, 940),
    (1280, 800): (1060, 800),
    (800, 1280): (800, 1160),
    (1920, 1080): (1590, 1080),
}
"""How much of a screen the desk leaves to a room."""


class Room:
    """The window, and what is in it."""

    def __init__(
        self,
        page: tuple[str, str],
        objects: dict[str, QObject],
        finger: QPointingDevice | None = None,
    ) -> None:
        application()
        self.warnings: list[str] = []
        self.engine = QQmlApplicationEngine()
        self.engine.warnings.connect(self._remember)
        self.engine.addImportPath(str(paths.qml()))
        self._objects = objects  # to outlive what is bound to them
        look = {"unit": 1.0, "textScale": 1.0, "theme": "light"}
        self.engine.setInitialProperties({**look, **objects})
        self.engine.loadData((WINDOW % page).encode())
        roots = self.engine.rootObjects()
        assert roots, self.warnings
        assert isinstance(roots[0], QQuickWindow)
        self.window, self.finger = roots[0], finger

    def _remember(self, warnings: list[Any]) -> None:
        self.warnings += [str(warning.toString()) for warning in warnings]

    def become(self, screen: tuple[int, int], text: str = "A", theme: str = "light") -> None:
        """Look as on a screen of that size."""
        wide, high = screen
        least = min(wide / 800, high / 1280) if high > wide else min(wide / 1280, high / 800)
        self.window.setProperty("unit", max(0.75, least))
        self.window.setProperty("textScale", SCALES[text])
        self.window.setProperty("theme", theme)
        self.window.resize(*ROOMS[screen])
        for _ in range(5):
            QCoreApplication.processEvents()

    def items(self, within: QQuickItem | None = None) -> Iterator[QQuickItem]:
        """Everything that shows."""
        for child in (within or self.window.contentItem()).childItems():
            if child.isVisible():
                yield child
                yield from self.items(child)

    def reads(self, text: str) -> bool:
        """Whether that is written somewhere."""
        texts = (each.property("text") for each in self.items() if each.inherits("QQuickText"))
        return any(text in said for said in texts)

    def says(self, text: str) -> bool:
        """Whether a screen reader would say that of something."""
        said = (accessible_name(each) for each in self.items())
        return any(text in each for each in said)

    def find(self, name: str) -> QQuickItem:
        """The one item of that name."""
        found = [item for item in self.items() if item.objectName() == name]
        assert len(found) == 1, f"{len(found)} items named {name}"
        return found[0]

    def touch(self, name: str) -> None:
        """Touch it in its middle."""
        assert self.finger is not None
        QCoreApplication.processEvents()
        item = self.find(name)
        where = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        QTest.touchEvent(self.window, self.finger).press(0, where, self.window).commit()
        QTest.touchEvent(self.window, self.finger).release(0, where, self.window).commit()
        QCoreApplication.processEvents()

    @property
    def page(self) -> QQuickItem:
        """The room itself."""
        found = self.window.findChild(QQuickItem, "page")
        assert found is not None
        return found

    def close(self) -> None:
        """Take it down."""
        self.window.close()
        shiboken6.delete(self.engine)


def accessible_name(item: QQuickItem) -> str:
    """What a screen reader calls it."""
    context = qmlContext(item)
    if context is None:
        return ""
    value, _ = QQmlExpression(context, item, "Accessible.name").evaluate()
    return str(value or "")


def never(_question: object, _done: object, _troubled: object = None) -> None:
    """A reader that does not answer."""


def sample_days(language: Language) -> Days:
    """Attendance, of which the pictures' samples are shown."""
    days = Days(never, lambda: PLACE, lambda: NOW, language)
    days.open()
    return days


def sample_journal(language: Language) -> Journal:
    """The journal, the same."""
    journal = Journal(never, never, lambda: PLACE, lambda: NOW, language, Path())
    journal.open()
    return journal


@contextmanager
def speaking(language: str) -> Iterator[Language]:
    """That language."""
    made = Language(paths.assets() / "translations", language)
    yield made
    made.close()


def cases_of_days(days: Days) -> Iterator[str]:
    """Show attendance in every way, by name."""
    month: Any = days.month  # to Qt properties, to Python the objects themselves
    week: Any = days.week
    samples = days_samples
    for name, day, stays in (
        ("today", samples.DAY, samples.STAYS),
        ("whole", samples.WHOLE_DAY, samples.STAYS[:2]),
        ("nobody", samples.EMPTY_DAY, ()),
    ):
        days.show(day, stays)
        for view in ("chart", "table", "list"):
            days.look(view)
            yield f"{name}-{view}"
    days.look("chart")
    month.unfold()
    yield "month"
    month.fold()
    days.turn(True)
    for name, heat in (("week", samples.HEAT), ("no-week", samples.NO_HEAT)):
        week.show(heat)
        for view in ("chart", "table"):
            days.look(view)
            yield f"{name}-{view}"
    days.turn(False)
    days.look("chart")


def cases_of_journal(journal: Journal) -> Iterator[str]:
    """Show the journal in every way, by name."""
    exporting: Any = journal.exporting
    journal.show(days_samples.PAGE)
    yield "journal"
    journal.show(days_samples.NO_LINES)
    yield "journal-empty"
    journal.export()
    yield "journal-export"
    exporting.stop()
