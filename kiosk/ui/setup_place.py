"""The first page of the first start: the place, as far as it is said."""

from dataclasses import replace
from datetime import time

from PySide6.QtCore import Property, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.records import DayHours, Place
from kiosk.records.setup import UNNAMED, PlaceSaid
from kiosk.setup import MOST
from kiosk.ui import words
from kiosk.ui.language import LANGUAGES, Language

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1

HALF_HOUR = 30
FIRST, NIGHT = 4 * 60, 28 * 60
"""Minutes since midnight: the earliest at which a place opens, and the latest at which it closes."""
USUAL = DayHours(time(8), time(20))


@QmlElement
class SetupPlace(QObject):
    """What has been said of the place, and not been kept yet."""

    changed = Signal()

    def __init__(self, place: Place, language: Language) -> None:
        super().__init__()
        self._language = language
        self.said = _said(place)
        language.changed.connect(self.changed)

    def load(self, place: Place) -> None:
        """Begin with what is kept of `place`."""
        self._become(_said(place))

    @Slot(str)
    def rename(self, name: str) -> None:
        """Call it `name`."""
        self._become(replace(self.said, name=name))

    @Slot(int)
    def toggle(self, day: int) -> None:
        """Open on that weekday (0 is Monday), or not any more."""
        self._become(replace(self.said, days=self.said.days ^ {day}))

    @Slot(str, int)
    def step(self, what: str, by: int) -> None:
        """Change `opens` or `closes` by so many half hours, `seats` or `limit` by so many."""
        if what in ("opens", "closes"):
            self._step_hours(what, by * HALF_HOUR)
        else:
            self._count(what, self._number(what) + by)

    @Slot(str, str)
    def type(self, what: str, digit: str) -> None:
        """Put one more digit behind `seats` or `limit`."""
        if len(digit) == 1 and digit in "0123456789":
            self._count(what, self._number(what) * 10 + int(digit))

    @Slot(str)
    def erase(self, what: str) -> None:
        """Take the last digit of `seats` or `limit` back."""
        self._count(what, self._number(what) // 10, least=0)

    @Slot(str)
    def speak(self, language: str) -> None:
        """Speak `fr` or `en` at the place from now on, and at once."""
        if language in LANGUAGES:
            self._become(replace(self.said, language=language))
            self._language.choose(language)

    @Slot(bool)
    def address(self, formal: bool) -> None:
        """Say *vous* to people, or *tu*."""
        self._become(replace(self.said, formal=formal))

    def _become(self, said: PlaceSaid) -> None:
        if said != self.said:
            self.said = said
            self.changed.emit()

    def _number(self, what: str) -> int:
        return self.said.seats if what == "seats" else self.said.limit

    def _count(self, what: str, count: int, least: int = 1) -> None:
        count = max(least, min(count, MOST))
        self._become(
            replace(self.said, seats=count) if what == "seats" else replace(self.said, limit=count)
        )

    def _step_hours(self, what: str, minutes: int) -> None:
        opens, closes = self._minutes()
        if what == "opens":
            opens = max(FIRST, min(opens + minutes, closes - HALF_HOUR, 24 * 60 - HALF_HOUR))
        else:
            closes = max(opens + HALF_HOUR, min(closes + minutes, NIGHT))
        self._become(replace(self.said, opens=_time(opens), closes=_time(closes)))

    def _minutes(self) -> tuple[int, int]:
        """The hours, in minutes since midnight; closing after midnight is beyond 24 hours."""
        opens, closes = (
            each.hour * 60 + each.minute for each in (self.said.opens, self.said.closes)
        )
        return opens, closes if closes > opens else closes + 24 * 60

    @Property(str, notify=changed)
    def name(self) -> str:
        """What it is called, as typed."""
        return self.said.name

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def days(self) -> list[dict[str, object]]:
        """The week, Monday first: `short` and `long` names, and whether it is `open`."""
        locale = QLocale(self._language.current)
        return [
            {
                "short": locale.standaloneDayName(day + 1, QLocale.FormatType.ShortFormat),
                "long": locale.standaloneDayName(day + 1, QLocale.FormatType.LongFormat),
                "open": day in self.said.days,
            }
            for day in range(7)
        ]

    @Property(str, notify=changed)
    def opens(self) -> str:
        """When it opens: `8 h 00`."""
        return words.clock(self.said.opens.hour, self.said.opens.minute)

    @Property(str, notify=changed)
    def closes(self) -> str:
        """When it closes."""
        return words.clock(self.said.closes.hour, self.said.closes.minute)

    @Property(bool, notify=changed)
    def closesTomorrow(self) -> bool:
        """Whether that is after midnight."""
        return self.said.closes <= self.said.opens

    @Property(int, notify=changed)
    def seats(self) -> int:
        """How many can work."""
        return self.said.seats

    @Property(int, notify=changed)
    def limit(self) -> int:
        """How many may be inside."""
        return self.said.limit

    @Property(str, notify=changed)
    def spoken(self) -> str:
        """The place's language, `fr` or `en`."""
        return self.said.language

    @Property(bool, notify=changed)
    def formal(self) -> bool:
        """Whether people are said *vous* to."""
        return self.said.formal


def _said(place: Place) -> PlaceSaid:
    """What the page shows of a place that is kept; one that nobody has named has no name yet."""
    days = frozenset(day for day, hours in enumerate(place.hours) if hours is not None)
    hours = next((hours for hours in place.hours if hours is not None), USUAL)
    name = "" if place.name == UNNAMED else place.name
    return PlaceSaid(
        name,
        days,
        hours.opens,
        hours.closes,
        place.seats,
        place.limit,
        place.language,
        place.formal,
    )


def _time(minutes: int) -> time:
    return time(minutes // 60 % 24, minutes % 60)
