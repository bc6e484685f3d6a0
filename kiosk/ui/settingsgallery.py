"""The rooms of the settings with sample data, for pictures, and to be measured."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import Any

from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen

from kiosk.records import DocumentKind
from kiosk.records.choices import FileLine, NotRead, Setting, Wrong
from kiosk.records.documents import NotShelved, Shelved
from kiosk.ui import samples
from kiosk.ui.deskrooms import DeskRooms
from kiosk.ui.lodge import Lodge
from kiosk.ui.pagereader import Drawn
from kiosk.ui.settingspots import Spot

FILE = "reglages-le-perron-2026-11-28.json"
LINES = (
    FileLine("name", "Le Perron", "La Fabrique d’à côté"),
    FileLine(
        "hours",
        {
            day: ["08:00", "19:00"]
            for day in (
                *("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
            )
        },
        {
            **{
                day: ["09:00", "18:30"]
                for day in ("monday", "tuesday", "wednesday", "thursday", "friday")
            },
            "saturday": ["10:00", "02:00"],
            "sunday": None,
        },
    ),
    FileLine("seats", 40, 400, Wrong.OVER_LIMIT),
    FileLine("report.monthly", [], ["pdf", "xlsx"]),
    FileLine("theme", "light", "violet", Wrong.NOT_OFFERED),
    FileLine("telephone", None, "01 02 03 04 05", Wrong.UNKNOWN),
    FileLine("sound", True, False),
)


SHELVED = (
    Shelved(
        DocumentKind.ACCESS,
        "registre-accessibilite-le-perron.pdf",
        2_400_000,
        samples.NOW - timedelta(days=40),
    ),
)


def pose(showing: Any, *, larger: bool) -> None:
    """Show a sheet of paper with a plan on it; `larger` than its frame."""
    if larger:
        showing.enlarge(1)
    sheet = QImage(900, 1270, QImage.Format.Format_RGB32)
    sheet.fill(QColor("#FFFFFF"))
    pen = QPainter(sheet)
    pen.setPen(QPen(QColor("#1C2733"), 6))
    for wall in ((90, 260, 720, 760), (90, 260, 300, 330), (390, 590, 420, 430)):
        pen.drawRect(*wall)
    pen.setPen(QPen(QColor("#2B6E4F"), 10))
    pen.drawLine(240, 700, 240, 1130)
    pen.setFont(QFont("Atkinson Hyperlegible", 36))
    pen.drawText(90, 160, samples.PLACE.name)
    pen.end()
    showing.put(Drawn(sheet, 4))


class SettingsPictures:
    """Turns an open desk to the rooms of its settings."""

    def __init__(self, lodge: Lodge, open_desk: Callable[[], None]) -> None:
        """`open_desk` opens the desk with its sample data."""
        self._lodge, self._open_desk = lodge, open_desk
        self._settings = lodge.parts.settings

    def pages(self) -> dict[str, Callable[[], None]]:
        """What turns to each, by the picture's name."""
        return {
            "DeskPage-settings": self._enter,
            "DeskPage-settings-found": partial(self._look_for, "horraires"),
            "DeskPage-settings-nothing": partial(self._look_for, "zorro"),
            "DeskPage-settings-name": partial(self._choose, Setting.NAME),
            "DeskPage-settings-hours": self._change_hours,
            "DeskPage-settings-seats": self._refuse_seats,
            "DeskPage-settings-zone": partial(self._choose, Setting.ZONE),
            "DeskPage-settings-theme": partial(self._choose, Setting.THEME),
            "DeskPage-settings-monthly": partial(self._choose, Setting.MONTHLY),
            "DeskPage-settings-here": self._come_from_display,
            "DeskPage-settings-file": self._look_at_file,
            "DeskPage-settings-file-bad": self._look_at_bad_file,
            "DeskPage-documents": partial(self._shelve, SHELVED),
            "DeskPage-documents-none": partial(self._shelve, ()),
            "DeskPage-documents-bad": self._refuse_document,
            "DeskPage-documents-busy": self._check_document,
            "DeskPage-documents-look": self._look_at_document,
        }

    def _enter(self) -> None:
        self._open_desk()
        self._lodge.parts.desk.enter(DeskRooms.Room.Settings.value)
        self._settings.open()
        self._settings.shelve(())

    def _look_for(self, words: str) -> None:
        self._enter()
        self._settings.lookFor(words)

    def _choose(self, setting: Setting) -> None:
        self._enter()
        self._settings.choose(setting.value)

    def _come_from_display(self) -> None:
        self._enter()
        links: Any = self._settings.links
        links.follow(Spot.DISPLAY.value)

    @property
    def _one(self) -> Any:
        return self._settings.one  # to Qt a property, to Python the part itself

    @property
    def _file(self) -> Any:
        return self._settings.file

    def _change_hours(self) -> None:
        self._choose(Setting.HOURS)
        self._one.hours.mark(5)
        self._one.hours.mark(6)
        self._one.hours.move("closes", 12)

    def _refuse_seats(self) -> None:
        self._choose(Setting.SEATS)
        self._one.step(30)
        self._one.refuse(Wrong.OVER_LIMIT)

    def _look_at_file(self) -> None:
        self._enter()
        self._file.show(FILE, LINES)

    def _shelve(self, shelved: tuple[Shelved, ...]) -> None:
        self._open_desk()
        self._lodge.parts.desk.enter(DeskRooms.Room.Documents.value)
        self._lodge.parts.shelf.take(shelved)

    def _refuse_document(self) -> None:
        self._shelve(SHELVED)
        self._lodge.parts.shelf.refuse(NotShelved.HEAVY)

    def _check_document(self) -> None:
        self._shelve(SHELVED)
        self._lodge.parts.shelf.check(DocumentKind.EVACUATION)

    def _look_at_document(self) -> None:
        self._shelve(SHELVED)
        shelf = self._lodge.parts.shelf
        shelf.look(DocumentKind.ACCESS.value)
        pose(shelf.showing, larger=False)

    def _look_at_bad_file(self) -> None:
        self._enter()
        self._file.refuse(FILE, NotRead.NOT_OURS)
