"""Hours, days, lengths of time and stations, said in the language of the moment."""

import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from kiosk.records import Place
from kiosk.settings import BOARD_STATION, DESK_STATION, USUAL_STATION


def hour(moment: datetime, place: Place) -> str:
    """`moment` on the place's clock: `10 h 42`."""
    here = moment.astimezone(place.zone)
    return clock(here.hour, here.minute)


def clock(hour: int, minute: int) -> str:
    """A time of day: `10 h 42`."""
    pattern = QCoreApplication.translate("Words", "%1:%2", "hours and minutes of a clock")
    return pattern.replace("%1", str(hour)).replace("%2", f"{minute:02}")


def day(moment: datetime, place: Place, language: str) -> str:
    """`moment` as a day of the place: `jeudi 26 novembre`."""
    here = moment.astimezone(place.zone)
    pattern = QCoreApplication.translate("Words", "dddd d MMMM", "a day, as QLocale writes it")
    return QLocale(language).toString(QDate(here.year, here.month, here.day), pattern)


def length(spent: timedelta) -> str:
    """A length of time in whole minutes: `6 h 25`, `25 min`."""
    minutes = max(0, int(spent.total_seconds() // 60))
    if minutes < 60:
        pattern = QCoreApplication.translate("Words", "%1 min", "a length of time")
        return pattern.replace("%1", str(minutes))
    pattern = QCoreApplication.translate("Words", "%1 h %2", "a length of time")
    return pattern.replace("%1", str(minutes // 60)).replace("%2", f"{minutes % 60:02}")


def minutes(spent: timedelta) -> str:
    """A length of time to the second: `4 min 12 s`."""
    minutes, seconds = divmod(max(0, int(spent.total_seconds())), 60)
    return minutes_pattern().replace("%1", str(minutes)).replace("%2", f"{seconds:02}")


def minutes_pattern() -> str:
    """How a length of time is said to the second, with %1 for the minutes."""
    return QCoreApplication.translate("Words", "%1 min %2 s", "a length of time")


def listed(names: Sequence[str], most: int = 3) -> str:
    """Names in one breath: `Luc, Zoé et Ali`; of more than `most`, how many others there are."""
    if len(names) > most + 1:
        others = QCoreApplication.translate(
            "Words", "%1 and %2 others", "names, a number above one"
        )
        others = others.replace(
            "%2 ", "%2\u00a0"
        )  # a number never stands alone at the end of a line
        return filled(others, ", ".join(names[:most]), str(len(names) - most))
    return _joined(names, QCoreApplication.translate("Words", "%1 and %2", "names"))


def any_of(names: Sequence[str]) -> str:
    """The same, to choose from: `Luc, Zoé ou Ali`."""
    return _joined(names, QCoreApplication.translate("Words", "%1 or %2", "names"))


def _joined(names: Sequence[str], pattern: str) -> str:
    *others, last = names
    if not others:
        return last
    return filled(pattern, ", ".join(others), last)


def filled(pattern: str, *values: str) -> str:
    """`pattern` with `values` for its %1, %2 and %3; a name may hold these signs, too."""
    return re.sub("%([1-3])", lambda place: values[int(place[1]) - 1], pattern)


def calendar_day(day: date, language: str, today: date) -> str:
    """A day of the place: `jeudi 26 novembre`, with its year when that is not this one."""
    this_year = QCoreApplication.translate("Words", "dddd d MMMM", "a day, as QLocale writes it")
    other = QCoreApplication.translate("Words", "dddd d MMMM yyyy", "a day, as QLocale writes it")
    return written(day, language, this_year if day.year == today.year else other)


def full_day(day: date, language: str) -> str:
    """A day with its year, whichever that is: `jeudi 26 novembre 2026`."""
    return written(
        day,
        language,
        QCoreApplication.translate("Words", "dddd d MMMM yyyy", "a day, as QLocale writes it"),
    )


def short_day(day: date, language: str) -> str:
    """A day where there is little room: `26 nov.`."""
    return written(
        day, language, QCoreApplication.translate("Words", "d MMM", "a day, as QLocale writes it")
    )


def month(day: date, language: str) -> str:
    """The month of a day: `novembre 2026`."""
    return QLocale(language).standaloneMonthName(day.month) + f" {day.year}"


def weekday(number: int, language: str, *, short: bool = False) -> str:
    """A day of the week, 0 is Monday: `jeudi`, or `jeu.`."""
    form = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
    return QLocale(language).standaloneDayName(number + 1, form)


def stations() -> dict[str, str]:
    """What stations that nobody has named are called."""
    return {
        USUAL_STATION: QCoreApplication.translate("Words", "entrance", "a station"),
        DESK_STATION: QCoreApplication.translate("Words", "desk", "a station"),
        BOARD_STATION: QCoreApplication.translate("Words", "board", "a station"),
    }


def full_hour(hour: int) -> str:
    """An hour of the clock without its minutes: `10 h`."""
    pattern = QCoreApplication.translate("Words", "%1:00", "an hour of a clock, without minutes")
    return pattern.replace("%1", str(hour))


def written(day: date, language: str, pattern: str) -> str:
    """A day by a pattern of QLocale’s."""
    if day.day == 1 and language.startswith("fr"):
        pattern = re.sub("(?<!d)d(?!d)", "d'er'", pattern, count=1)  # 1er décembre
    return QLocale(language).toString(QDate(day.year, day.month, day.day), pattern)


def mean(value: float) -> str:
    """A mean number of people, with no more digits than it is worth: `12`, `0,4`."""
    if value >= 0.95 or value < 0.05:
        return str(round(value))
    return QLocale(QCoreApplication.translate("Words", "en", "this language's code")).toString(
        value, "f", 1
    )


def date_of(day: date, language: str, today: date) -> str:
    """A date without its weekday: `30 juin`, `1er juillet 2027`; with its year unless it is this one."""
    number = str(day.day)
    if day.day == 1:
        first = QCoreApplication.translate("Words", "%1", "the number of the first day of a month")
        number = first.replace("%1", number)
    month = QLocale(language).monthName(day.month)
    if day.year == today.year:
        pattern = QCoreApplication.translate("Words", "%1 %2", "a day, its month")
        return filled(pattern, number, month)
    pattern = QCoreApplication.translate("Words", "%1 %2 %3", "a day, its month, its year")
    return filled(pattern, number, month, str(day.year))
