"""Opening hours while somebody changes them, as the page sees them."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import choicebook
from kiosk.records.choices import Value
from kiosk.ui import words
from kiosk.ui.language import Language
from kiosk.ui.weekdraft import WeekDraft

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class HoursDraft(QObject):
    """The days that are being changed, and from when to when the place opens on them."""

    changed = Signal()

    def __init__(self, language: Language, become: Callable[[Value], None]) -> None:
        """`become` hears of every week that it would be."""
        super().__init__()
        self._language, self._become = language, become
        self._week: WeekDraft | None = None

    def begin(self, value: Value) -> None:
        """Begin with the week that holds."""
        self._week = WeekDraft(choicebook.as_hours(value))
        self.changed.emit()

    def end(self) -> None:
        """Nobody changes hours any more."""
        self._week = None
        self.changed.emit()

    @Slot(int)
    def mark(self, day: int) -> None:
        """Change that day of the week, too, or not any more."""
        if self._week is not None:
            self._week.mark(day)
            self.changed.emit()

    @Slot(str, int)
    def move(self, what: str, by: int) -> None:
        """Move when the place `opens` or `closes` on the marked days by so many half hours."""
        if self._week is not None:
            self._week.step(what, by)
            self._say()

    @Slot(bool)
    def open(self, day_open: bool) -> None:
        """Have the place open on the marked days, or not."""
        if self._week is not None:
            self._week.open(day_open)
            self._say()

    def _say(self) -> None:
        if self._week is not None:
            self._become(self._week.value)
        self.changed.emit()

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def days(self) -> list[dict[str, object]]:
        """The week, Monday first: `short` and `long` names, and whether it is `marked`."""
        week = self._week
        if week is None:
            return []
        code = self._language.current
        return [
            {
                "short": words.weekday(day, code, short=True),
                "long": words.weekday(day, code),
                "marked": day in week.marked,
            }
            for day in range(len(choicebook.DAYS))
        ]

    @Property(bool, notify=changed)
    def opensThen(self) -> bool:
        """Whether the place opens on the marked days."""
        return self._week is not None and self._week.hours is not None

    @Property(str, notify=changed)
    def opens(self) -> str:
        """When it opens on them."""
        hours = None if self._week is None else self._week.hours
        return "" if hours is None else words.clock(hours.opens.hour, hours.opens.minute)

    @Property(str, notify=changed)
    def closes(self) -> str:
        """When it closes on them."""
        hours = None if self._week is None else self._week.hours
        return "" if hours is None else words.clock(hours.closes.hour, hours.closes.minute)

    @Property(bool, notify=changed)
    def closesTomorrow(self) -> bool:
        """Whether that is after midnight."""
        hours = None if self._week is None else self._week.hours
        return hours is not None and hours.closes <= hours.opens
