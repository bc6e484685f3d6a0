"""The rooms of the settings with sample data, for pictures, and to be measured."""

from collections.abc import Callable
from functools import partial
from typing import Any

from kiosk.records.choices import FileLine, NotRead, Setting, Wrong
from kiosk.ui.deskrooms import DeskRooms
from kiosk.ui.lodge import Lodge

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
    FileLine("theme", "light", "violet", Wrong.NOT_OFFERED),
    FileLine("telephone", None, "01 02 03 04 05", Wrong.UNKNOWN),
    FileLine("sound", True, False),
)


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
            "DeskPage-settings-file": self._look_at_file,
            "DeskPage-settings-file-bad": self._look_at_bad_file,
        }

    def _enter(self) -> None:
        self._open_desk()
        self._lodge.parts.desk.enter(DeskRooms.Room.Settings.value)
        self._settings.open()

    def _look_for(self, words: str) -> None:
        self._enter()
        self._settings.lookFor(words)

    def _choose(self, setting: Setting) -> None:
        self._enter()
        self._settings.choose(setting.value)

    @property
    def _one(self) -> Any:
        return self._settings.one  # to Qt a property, to Python the part itself

    @property
    def _file(self) -> Any:
        return self._settings.file

    def _change_hours(self) -> None:
        self._choose(Setting.HOURS)
        self._one.mark(5)
        self._one.mark(6)
        self._one.move("closes", 12)

    def _refuse_seats(self) -> None:
        self._choose(Setting.SEATS)
        self._one.step(30)
        self._one.refuse(Wrong.OVER_LIMIT)

    def _look_at_file(self) -> None:
        self._enter()
        self._file.show(FILE, LINES)

    def _look_at_bad_file(self) -> None:
        self._enter()
        self._file.refuse(FILE, NotRead.NOT_OURS)
