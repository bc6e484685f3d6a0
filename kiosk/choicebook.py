"""The book of all that the place can choose: its kind, what a new place has, and what can't be."""

import re
import zoneinfo
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import time
from functools import lru_cache
from typing import cast

from kiosk.placetime import DAY_BREAK
from kiosk.records import DayHours, LegalForm, Place
from kiosk.records.choices import Choices, Group, Kind, Setting, Value, Wrong
from kiosk.records.monthly import FORMATS
from kiosk.records.setup import UNNAMED
from kiosk.setup import MOST
from kiosk.spelling import Unfit, clean_name

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
"""The days of the week as a file names them."""
ZONES = (
    *("Europe/Paris", "America/Guadeloupe", "America/Martinique", "America/Cayenne"),
    *("America/Miquelon", "Indian/Reunion", "Indian/Mayotte", "Pacific/Noumea"),
    *("Pacific/Tahiti", "Pacific/Marquesas", "Pacific/Gambier", "Pacific/Wallis"),
    *("Europe/Brussels", "Europe/Luxembourg", "Europe/Zurich", "America/Montreal"),
)
"""The zones that the screen offers: those of France, and where else French is spoken nearby. A file may
name any other."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One setting: what it belongs to, how it is chosen, what a new place has, and what there is."""

    setting: Setting
    group: Group
    kind: Kind
    default: Value
    offers: tuple[Value, ...] = ()
    """What there is to choose from; with some of them, in the order in which they are kept."""


def _hours(opens: str, closes: str) -> Value:
    return {day: [opens, closes] for day in DAYS}


def _one(setting: Setting, group: Group, *offers: Value) -> Entry:
    """A choice that is not of the place's own row; what a new place has is said with its record."""
    usual = {each.name: each.default for each in fields(Choices)}
    return Entry(setting, group, Kind.ONE_OF, cast("Value", usual[setting]), offers)


BOOK = (
    Entry(Setting.NAME, Group.PLACE, Kind.WORDS, UNNAMED),
    Entry(Setting.HOURS, Group.PLACE, Kind.HOURS, _hours("08:00", "20:00")),
    Entry(Setting.SEATS, Group.PLACE, Kind.COUNT, 40),
    Entry(Setting.LIMIT, Group.PLACE, Kind.COUNT, 60),
    Entry(Setting.LEGAL_FORM, Group.PLACE, Kind.ONE_OF, None, (*LegalForm, None)),
    Entry(Setting.ZONE, Group.PLACE, Kind.ONE_OF, ZONES[0], ZONES),
    Entry(Setting.LANGUAGE, Group.WORDS, Kind.ONE_OF, "fr", ("fr", "en")),
    Entry(Setting.FORMAL, Group.WORDS, Kind.ONE_OF, True, (True, False)),
    _one(Setting.ASKS_ACTIVITY, Group.DOOR, True, False),
    _one(Setting.PROPOSES_LAST, Group.DOOR, True, False),
    _one(Setting.RESULT_SECONDS, Group.DOOR, 10, 20, 30, 60),
    _one(Setting.IDLE_SECONDS, Group.DOOR, 20, 30, 60, 90),
    _one(Setting.DESK_SECONDS, Group.DOOR, 30, 60, 120, 300),
    _one(Setting.PIN_MINUTES, Group.DOOR, 1, 5, 10, 15),
    _one(Setting.TEXT, Group.LOOKS, "A", "A+", "A++"),
    _one(Setting.THEME, Group.LOOKS, "light", "contrast", "dark"),
    _one(Setting.MOTION, Group.LOOKS, True, False),
    _one(Setting.COUNTDOWN, Group.LOOKS, True, False),
    _one(Setting.SOUND, Group.LOOKS, True, False),
    _one(Setting.NOTE_DAYS, Group.DATA, 1, 3, 7),
    _one(Setting.DESK_DAYS, Group.DATA, 30, 60, 90),
    Entry(Setting.MONTHLY, Group.REPORTS, Kind.SOME_OF, [], FORMATS),
)
"""Everything, in the order of the list."""
ENTRIES = {entry.setting: entry for entry in BOOK}


def values(place: Place) -> dict[Setting, Value]:
    """What `place` has chosen, of everything."""
    own: dict[Setting, Value] = {
        Setting.NAME: place.name,
        Setting.HOURS: _said_hours(place.hours),
        Setting.SEATS: place.seats,
        Setting.LIMIT: place.limit,
        Setting.LEGAL_FORM: place.legal_form,
        Setting.ZONE: place.zone.key,
        Setting.LANGUAGE: place.language,
        Setting.FORMAL: place.formal,
        Setting.MONTHLY: list(place.choices.monthly.formats),
    }
    return {
        entry.setting: own[entry.setting]
        if entry.setting in own
        else getattr(place.choices, entry.setting)
        for entry in BOOK
    }


def _said_hours(week: Sequence[DayHours | None]) -> Value:
    return {
        day: None if hours is None else [f"{hours.opens:%H:%M}", f"{hours.closes:%H:%M}"]
        for day, hours in zip(DAYS, week, strict=True)
    }


def wrong(setting: Setting, value: Value) -> Wrong | None:
    """Why `value` can't be that of `setting`, looked at alone."""
    match ENTRIES[setting].kind:
        case Kind.WORDS:
            return _wrong_name(value)
        case Kind.HOURS:
            return _wrong_hours(value)
        case Kind.COUNT:
            counts = type(value) is int and 1 <= value <= MOST
            return None if counts else Wrong.NUMBER
        case Kind.ONE_OF if setting is Setting.ZONE:
            known = isinstance(value, str) and value in _every_zone()
            return None if known else Wrong.NOT_OFFERED
        case Kind.ONE_OF:
            offered = [each for each in ENTRIES[setting].offers if type_of(each) is type_of(value)]
            return None if value in offered else Wrong.NOT_OFFERED
        case Kind.SOME_OF:
            if not isinstance(value, list):
                return Wrong.NOT_OFFERED
            offers = ENTRIES[setting].offers
            fit = all(each in offers and value.count(each) == 1 for each in value)
            return None if fit else Wrong.NOT_OFFERED


def tidied(setting: Setting, value: Value) -> Value:
    """The value as it is kept: a name in one line, without spaces around it; some of a few in order."""
    if wrong(setting, value) is not None:
        return value
    if setting is Setting.NAME:
        return clean_name(str(value))
    if isinstance(value, list):
        return [each for each in ENTRIES[setting].offers if each in value]
    return value


def type_of(value: Value) -> type:
    """The kind of a value in the terms of JSON, in which True is no number."""
    return str if isinstance(value, str) else type(value)


def wrong_together(all_values: Mapping[Setting, Value]) -> dict[Setting, Wrong]:
    """Which of the values of a whole place can't be beside the others."""
    seats, limit = all_values[Setting.SEATS], all_values[Setting.LIMIT]
    if isinstance(seats, int) and isinstance(limit, int) and seats > limit:
        return {Setting.SEATS: Wrong.OVER_LIMIT, Setting.LIMIT: Wrong.OVER_LIMIT}
    return {}


def as_hours(value: Value) -> tuple[DayHours | None, ...]:
    """The week that `value` says. Raises `ValueError` for what says none."""
    if not isinstance(value, dict) or set(value) != set(DAYS):
        raise ValueError("not the seven days of the week")
    return tuple(_as_day(value[day]) for day in DAYS)


def _as_day(said: Value) -> DayHours | None:
    if said is None:
        return None
    if not isinstance(said, list) or len(said) != 2 or not all(isinstance(e, str) for e in said):
        raise ValueError("no two hours")
    opens, closes = (_as_time(str(each)) for each in said)
    return DayHours(opens, closes)


def _as_time(said: str) -> time:
    if not re.fullmatch("[0-2][0-9]:[0-5][0-9]", said):
        raise ValueError("an hour is said as 08:00")
    return time.fromisoformat(said)


def _wrong_name(value: Value) -> Wrong | None:
    if not isinstance(value, str) or not value.split():
        return Wrong.NAME_MISSING
    try:
        clean_name(value)
    except Unfit:
        return Wrong.NAME_UNFIT
    return None


def _wrong_hours(value: Value) -> Wrong | None:
    try:
        week = as_hours(value)
    except ValueError:
        return Wrong.NOT_HOURS
    open_days = [hours for hours in week if hours is not None]
    if not open_days:
        return Wrong.NO_DAY
    fit = all(
        hours.opens >= DAY_BREAK and (hours.closes > hours.opens or hours.closes <= DAY_BREAK)
        for hours in open_days
    )
    return None if fit else Wrong.NIGHT


@lru_cache(maxsize=1)
def _every_zone() -> frozenset[str]:
    return frozenset(zoneinfo.available_timezones())
