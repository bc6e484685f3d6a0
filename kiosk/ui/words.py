"""Hours, days and lengths of time, said in the language of the moment."""

import re
from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from kiosk.records import Place


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


def listed(names: Sequence[str], most: int = 3) -> str:
    """Names in one breath: `Luc, Zoé et Ali`; of more than `most`, how many others there are."""
    if len(names) > most + 1:
        others = QCoreApplication.translate(
            "Words", "%1 and %2 others", "names, a number above one"
        )
        return _filled(others, ", ".join(names[:most]), str(len(names) - most))
    return _joined(names, QCoreApplication.translate("Words", "%1 and %2", "names"))


def any_of(names: Sequence[str]) -> str:
    """The same, to choose from: `Luc, Zoé ou Ali`."""
    return _joined(names, QCoreApplication.translate("Words", "%1 or %2", "names"))


def _joined(names: Sequence[str], pattern: str) -> str:
    *others, last = names
    if not others:
        return last
    return _filled(pattern, ", ".join(others), last)


def _filled(pattern: str, *values: str) -> str:
    """`pattern` with `values` for its %1 and %2; a name may hold these signs, too."""
    return re.sub("%([12])", lambda place: values[int(place[1]) - 1], pattern)
