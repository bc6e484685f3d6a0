"""The dates and numbers of a report, in files and on the screen alike: they need no screen."""

from datetime import date, datetime, timedelta

from kiosk import placetime
from kiosk.records import Place
from kiosk.records.reports import Period
from kiosk.reportwords import say

_IN_FRENCH = str.maketrans(",.", "\u202f,")
_MONTHS = {
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "en": "January February March April May June July August September October November December",
}
_SHORT_MONTHS = {
    "fr": "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
    "en": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
}
_WEEKDAYS = {
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
}


def month(language: str, number: int) -> str:
    """A month, from 1 on: `novembre`."""
    return _MONTHS["fr" if language == "fr" else "en"].split()[number - 1]


def short_month(language: str, number: int) -> str:
    """The same where there is little room: `nov.`."""
    return _SHORT_MONTHS["fr" if language == "fr" else "en"].split()[number - 1]


def weekday(language: str, number: int) -> str:
    """A weekday, 0 is Monday: `lundi`."""
    return _WEEKDAYS["fr" if language == "fr" else "en"].split()[number]


def short_weekday(language: str, number: int) -> str:
    """The same where there is little room: `lun.`."""
    return weekday(language, number)[:3] + ("." if language == "fr" else "")


def hour(language: str, number: int) -> str:
    """An hour of the clock: `10 h`."""
    return f"{number}\u00a0h" if language == "fr" else f"{number}:00"


def clock(language: str, place: Place, moment: datetime) -> str:
    """`moment` on the place's clock: `26 novembre 2026 à 10 h 42`."""
    here = placetime.local(moment, place)
    said = full_day(language, here.date())
    if language == "fr":
        return f"{said} à {here.hour}\u00a0h\u00a0{here.minute:02}"
    return f"{said} at {here.hour}:{here.minute:02}"


def full_day(language: str, day: date) -> str:
    """A day with its year: `26 novembre 2026`."""
    number = "1ᵉʳ" if language == "fr" and day.day == 1 else str(day.day)
    return f"{number}\u00a0{month(language, day.month)} {day.year}"


def period(language: str, span: Period) -> str:
    """What a period is called: `novembre 2026`, `2026`, `du 3 au 9 novembre 2026`."""
    first, last = span.first, span.last
    whole = first.day == 1 and (last + timedelta(days=1)).day == 1
    months = 12 * (last.year - first.year) + last.month - first.month + 1
    if whole and months == 1:
        return f"{month(language, first.month)} {first.year}"
    if whole and months == 12 and first.month == 1:
        return str(first.year)
    if whole and months == 3 and first.month % 3 == 1:
        number = first.month // 3 + 1
        what = "quarter_1" if number == 1 else "quarter"
        return say(language, what, number=number, year=first.year)
    if first == last:
        return full_day(language, first)
    begins = full_day(language, first)
    if first.year == last.year:
        begins = begins.removesuffix(f" {first.year}")
        if first.month == last.month:
            begins = begins.removesuffix(f"\u00a0{month(language, first.month)}")
    return say(language, "to", first=begins, last=full_day(language, last))


def number(language: str, value: int) -> str:
    """A number with its thousands apart: `1 234`."""
    return f"{value:,}".replace(",", "\u202f" if language == "fr" else ",")


def decimal(language: str, value: float) -> str:
    """A number with one decimal: `12,5`."""
    whole = f"{value:,.1f}"
    return whole.translate(_IN_FRENCH) if language == "fr" else whole


def length(language: str, spent: timedelta) -> str:
    """A length of time, in hours and minutes: `1 234 h 30`."""
    minutes = round(spent.total_seconds() / 60)
    hours, rest = divmod(minutes, 60)
    return f"{number(language, hours)}\u00a0h" + (f"\u00a0{rest:02}" if rest else "")


def change(language: str, ratio: float) -> str:
    """By how much something changed: `+12 %`, `−3 %`, `=`."""
    percent = round(100 * ratio)
    if percent == 0:
        return "="
    sign = "+" if percent > 0 else "−"
    return f"{sign}{number(language, abs(percent))}" + ("\u202f%" if language == "fr" else "%")
