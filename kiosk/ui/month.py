"""A month of days to choose one from."""

from datetime import date, timedelta

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui import words
from kiosk.ui.language import Language
from kiosk.ui.rows import Rows

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1

CELLS = 42
"""Six weeks: as many as a month may touch."""


@QmlElement
class Month(QObject):
    """The month that shows, Monday first; open while somebody chooses from it."""

    changed = Signal()
    chosen = Signal(object)

    def __init__(self, language: Language) -> None:
        """`chosen` says a day that somebody touched."""
        super().__init__()
        self._language = language
        self._first = self._day = self._today = date(2000, 1, 1)
        self._opened = False
        self._cells = Rows("number", "name", "there", "chosen", "today")

    def show(self, day: date, today: date) -> None:
        """Mark `day`, in its month; nothing after `today` can be chosen."""
        self._day, self._today, self._first = day, today, day.replace(day=1)
        self._fill()

    @Slot()
    def unfold(self) -> None:
        """Let somebody choose."""
        self._opened = True
        self._first = self._day.replace(day=1)
        self._fill()

    @Slot()
    def fold(self) -> None:
        """Put it away."""
        self._opened = False
        self.changed.emit()

    @Slot(int)
    def turn(self, months: int) -> None:
        """So many months forward, or back."""
        number = self._first.year * 12 + self._first.month - 1 + months
        self._first = date(number // 12, number % 12 + 1, 1)
        self._fill()

    @Slot(int)
    def choose(self, cell: int) -> None:
        """Take the day of that cell, unless it is to come or of another month."""
        day = self._of(cell)
        if day.month == self._first.month and day <= self._today:
            self.fold()
            self.chosen.emit(day)

    def _of(self, cell: int) -> date:
        return self._first + timedelta(days=cell - self._first.weekday())

    def _fill(self) -> None:
        days = [self._of(cell) for cell in range(CELLS)]
        self._cells.put(
            [
                {
                    "number": day.day,
                    "name": words.calendar_day(day, self._language.current, self._today),
                    "there": day.month == self._first.month and day <= self._today,
                    "chosen": day == self._day,
                    "today": day == self._today,
                }
                for day in days
            ]
        )
        self.changed.emit()

    @Property(bool, notify=changed)
    def opened(self) -> bool:
        """Whether somebody is choosing."""
        return self._opened

    @Property(str, notify=changed)
    def title(self) -> str:
        """The month: `novembre 2026`."""
        return words.month(self._first, self._language.current)

    @Property(bool, notify=changed)
    def isLast(self) -> bool:
        """Whether it is this month: what follows is to come."""
        return self._first >= self._today.replace(day=1)

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def weekdays(self) -> list[str]:
        """The seven, in short."""
        return [words.weekday(n, self._language.current, short=True) for n in range(7)]

    @Property(Rows, constant=True)
    def cells(self) -> Rows:
        """Its days, week by week, and those of the months around it that fill the weeks."""
        return self._cells
