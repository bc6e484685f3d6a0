"""The words and numbers of a report, in files and on the screen alike: they need no screen."""

from datetime import date, datetime, timedelta

from kiosk import placetime
from kiosk.records import Place
from kiosk.records.reports import Period

WITHHELD = "*"
"""Stands for a withheld figure where there is room for one sign; the legend says what it means."""

_FRENCH = {
    "title": "Rapport de fréquentation",
    "place": "Lieu",
    "period": "Période",
    "made": "Établi le",
    "until": "Période en cours\u202f: compté jusqu’au {when}",
    "figures": "Ensemble",
    "figure": "Chiffre",
    "change": "Évolution",
    "before": "Avant",
    "visits": "Présences",
    "people": "Personnes différentes",
    "people_at_most": "Personnes, au plus",
    "hours": "Heures de présence",
    "estimated_hours": "Heures au départ estimé",
    "per_day": "Présences par jour ouvert",
    "open_days": "Jours avec du monde",
    "most": "Le plus de monde à la fois",
    "most_at": "Atteint pour la première fois",
    "unlinked": "Présences sans nom",
    "comes_as": "À titre de",
    "member": "Membres",
    "day_pass": "Pass journée",
    "visitor": "En visite",
    "nomad": "Nomades",
    "group": "Groupes",
    "departures": "Départs",
    "noted": "Départ noté",
    "estimated": "Départ estimé",
    "newness": "Nouvelles personnes",
    "new": "Venues pour la première fois",
    "returning": "Déjà venues",
    "unknown": "On ne sait pas",
    "weekdays": "Jours de la semaine",
    "weekday": "Jour",
    "by_hour": "Heures d’arrivée",
    "hour": "Heure",
    "grid": "Arrivées par jour et heure",
    "day": "Jour par jour",
    "month": "Mois par mois",
    "date": "Date",
    "in_month": "Mois",
    "visits_by_day": "Présences, jour par jour",
    "visits_by_month": "Présences, mois par mois",
    "about": "À propos",
    "few": "moins de 5 ou masqué*",
    "legend": "* Moins de 5 personnes, ou masqué pour qu’un groupe de moins de 5 ne puisse pas"
    " être retrouvé par soustraction dans ce rapport.",
    "how_visits": "Une présence est comptée le jour de l’arrivée\u202f; un groupe de douze en compte"
    " douze. La journée va de 4\u00a0h à 4\u00a0h.",
    "how_people": "Les présences de plus de 90 jours ne sont plus reliées à un nom\u202f: au-delà d’un"
    " mois, une personne venue plusieurs mois est alors comptée chaque mois.",
    "how_estimated": "Un départ que personne n’a noté est estimé à la fermeture.",
    "page": "page {page} sur {pages}",
    "to": "du {first} au {last}",
    "nobody": "Personne n’est venu pendant cette période.",
    "quarter": "{number}ᵉ trimestre {year}",
    "quarter_1": "1ᵉʳ trimestre {year}",
    "file": "rapport",
    "none": "–",
}
_ENGLISH = {
    "title": "Attendance report",
    "place": "Place",
    "period": "Period",
    "made": "Made on",
    "until": "Not over yet: counted until {when}",
    "figures": "Overview",
    "figure": "Figure",
    "change": "Change",
    "before": "Before",
    "visits": "Visits",
    "people": "Different people",
    "people_at_most": "Different people, at most",
    "hours": "Hours of presence",
    "estimated_hours": "Hours with an estimated end",
    "per_day": "Visits per day with people",
    "open_days": "Days with people",
    "most": "Most people at once",
    "most_at": "Reached for the first time",
    "unlinked": "Visits without a name",
    "comes_as": "Came as",
    "member": "Members",
    "day_pass": "Day passes",
    "visitor": "Visitors",
    "nomad": "Nomads",
    "group": "Groups",
    "departures": "Departures",
    "noted": "Departure noted",
    "estimated": "Departure estimated",
    "newness": "New people",
    "new": "Came for the first time",
    "returning": "Had come before",
    "unknown": "Not known",
    "weekdays": "Days of the week",
    "weekday": "Day",
    "by_hour": "Hours of arrival",
    "hour": "Hour",
    "grid": "Arrivals by day and hour",
    "day": "Day by day",
    "month": "Month by month",
    "date": "Date",
    "in_month": "Month",
    "visits_by_day": "Visits, day by day",
    "visits_by_month": "Visits, month by month",
    "about": "About",
    "few": "under 5 or withheld*",
    "legend": "* Fewer than 5 people, or withheld so that a group of fewer than 5 people can’t be found"
    " by subtraction within this report.",
    "how_visits": "A visit counts on the day of its arrival; a group of twelve counts as twelve. The day"
    " runs from 4:00 to 4:00.",
    "how_people": "Visits older than 90 days are no longer linked to a name: beyond one month, somebody"
    " who came in several months then counts in each.",
    "how_estimated": "A departure that nobody noted is estimated at closing time.",
    "page": "page {page} of {pages}",
    "to": "{first} to {last}",
    "nobody": "Nobody came during this period.",
    "quarter": "quarter {number} of {year}",
    "quarter_1": "quarter 1 of {year}",
    "file": "report",
    "none": "–",
}
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


def say(language: str, what: str, **values: object) -> str:
    """What is said in French, or else in English. A name may hold braces."""
    words = (_FRENCH if language == "fr" else _ENGLISH)[what]
    for name, value in values.items():
        words = words.replace(f"{{{name}}}", str(value))
    return words


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
