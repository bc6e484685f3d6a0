"""Which period a report is of: chosen by one touch, or by its first day and its last."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal, Slot

from kiosk import reports
from kiosk.records.reports import Period
from kiosk.ui.language import Language
from kiosk.ui.month import Month

PERIODS = ("month", "last_month", "quarter", "year", "days")
"""The periods that one touch chooses, and any two days."""
USUAL = PERIODS[1]
"""The month that is over, as a whole."""


def _span(name: str, today: date) -> Period:
    """The period that goes by one of the names of `PERIODS`, as of `today`."""
    match name:
        case "quarter":
            return reports.span(today, 3)
        case "year":
            return reports.span(today, 12)
        case "last_month":
            return reports.before(reports.month(today))
    return reports.month(today)


class PeriodChoice(QObject):
    """The period that is chosen, and how far somebody is in choosing another."""

    changed = Signal()
    chosen = Signal(object)

    def __init__(self, today: Callable[[], date], language: Language) -> None:
        """`today` is the place's day; `chosen` says a period that somebody wants."""
        super().__init__()
        self._today = today
        self._month = Month(language)
        self._month.chosen.connect(self._take_day)
        self._month.changed.connect(self.changed)
        self._name, self._is_open = USUAL, False
        self._period: Period | None = None
        self._first: date | None = None

    def take(self, period: Period | None) -> None:
        """That is the period from now on, or none."""
        self._period = period

    def pick(self) -> None:
        """Let somebody choose, or leave it as it is."""
        self._is_open = not self._is_open
        self._month.fold()

    def close(self) -> None:
        """Nobody chooses any more."""
        self._is_open = False
        self._month.fold()

    def choose(self, name: str) -> None:
        """One of `PERIODS`; any two days are chosen from a month, the first, then the last."""
        if name == "days":
            self._first = None
            today = self._today()
            self._ask_for_day(today if self._period is None else self._period.first)
        elif name in PERIODS:
            self._name = name
            self.chosen.emit(_span(name, self._today()))

    @Slot(object)
    def _take_day(self, day: date) -> None:
        if self._first is None:
            self._first = day
            self._ask_for_day(day)
            return
        self._name = "days"
        first, last = sorted((self._first, day))
        self.chosen.emit(Period(first, last))

    def _ask_for_day(self, shown: date) -> None:
        self._month.show(shown, self._today())
        self._month.unfold()

    def say_again(self) -> None:
        """The month in the language of the moment."""
        today = self._today()
        self._month.show(self._first or (self._period.first if self._period else today), today)

    @property
    def period(self) -> Period | None:
        """The period that is chosen."""
        return self._period

    @property
    def name(self) -> str:
        """Which of `PERIODS` that is."""
        return self._name

    @property
    def is_open(self) -> bool:
        """Whether somebody chooses."""
        return self._is_open

    @property
    def asks_for_day(self) -> bool:
        """Whether a day is to be chosen now."""
        return bool(self._month.property("opened"))

    @property
    def has_first(self) -> bool:
        """Whether that is the last day, the first being chosen."""
        return self._first is not None

    @property
    def month(self) -> Month:
        """The days to choose from."""
        return self._month
