"""A day as it is drawn: its bars, the line of a usual one, and what stands below and beside them."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk import placetime
from kiosk.counting import QUARTER
from kiosk.records import Clock, Where
from kiosk.records.attendance import Day
from kiosk.ui import words
from kiosk.ui.language import Language

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1

NONE = -1.0
"""Stands in a drawing for what is not known: QML's numbers have no None."""


@QmlElement
class Curve(QObject):
    """What `OccupancyChart` draws; whoever shows it gives it the day."""

    changed = Signal()

    def __init__(self, place: Where, clock: Clock, language: Language) -> None:
        super().__init__()
        self._place, self._clock, self._language = place, clock, language
        self._day: Day | None = None

    def take(self, day: Day | None) -> None:
        """Draw `day` from now on; nothing for None."""
        self._day = day
        self.changed.emit()

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def bars(self) -> list[float]:
        """The highest number inside in each quarter; `NONE` for those to come."""
        quarters = () if self._day is None else self._day.quarters
        return [NONE if each.most is None else float(each.most) for each in quarters]

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def average(self) -> list[float]:
        """The same of a usual such weekday; `NONE` where there is none."""
        quarters = () if self._day is None else self._day.quarters
        return [NONE if each.usual is None else each.usual for each in quarters]

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def labels(self) -> list[str]:
        """What stands below each quarter: the hour, at its beginning."""
        quarters = () if self._day is None else self._day.quarters
        local = [placetime.local(each.starts, self._place()) for each in quarters]
        return [words.full_hour(each.hour) if each.minute == 0 else "" for each in local]

    @Property(int, notify=changed)
    def now(self) -> int:
        """The quarter of this moment; -1 on another day, or outside of those that show."""
        if self._day is None:
            return -1
        now = self._clock()
        within = (
            n
            for n, quarter in enumerate(self._day.quarters)
            if quarter.starts <= now < quarter.starts + QUARTER
        )
        return next(within, -1)

    @Property(int, constant=True)
    def seats(self) -> int:
        """How many can work."""
        return self._place().seats

    @Property(int, constant=True)
    def limit(self) -> int:
        """How many may be inside."""
        return self._place().limit

    @Property(str, notify=changed)
    def legend(self) -> str:
        """What the line is: a usual such weekday, of so many days; nothing where there is none."""
        if self._day is None or not self._day.usual_days:
            return ""
        days = self._day.usual_days
        said = self.tr("line: average of %n %1s", "", days)
        return said.replace("%1", words.weekday(self._day.day.weekday(), self._language.current))
