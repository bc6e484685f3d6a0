"""A report as tables, each with a title, its columns and typed cells, for files and for screens."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum
from functools import partial

from kiosk import placetime, reportnumbers, reportwords
from kiosk.records import ComesAs, LegalForm, Place
from kiosk.records.reports import Departures, Part, Report, Totals, Unit


class Secret(Enum):
    """A figure that is withheld."""

    FEW = 0


@dataclass(frozen=True, slots=True)
class Share:
    """A part of one, such as a change by 0.12."""

    ratio: float


Value = str | int | float | date | datetime | timedelta | Share | Secret | None
"""What a cell holds: words, a number, a day, a moment of the place's clock, a length of time, a share, or
nothing."""


@dataclass(frozen=True, slots=True)
class Table:
    """One table; `name` is for programs."""

    name: str
    title: str
    headers: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]


def tables(report: Report, place: Place, language: str) -> tuple[Table, ...]:
    """All tables of `report`, the figures as a whole first."""
    say = partial(reportwords.say, language)
    by_hour = [reportnumbers.hour(language, int(part.name)) for part in report.hours]
    found = [
        _figures(report, place, language),
        _course(report, language),
        Table(
            "weekdays",
            say("weekdays"),
            (say("weekday"), say("visits")),
            tuple(
                (reportnumbers.weekday(language, n), _or_secret(part.visits))
                for n, part in enumerate(report.weekdays)
            ),
        ),
        Table(
            "hours",
            say("by_hour"),
            (say("hour"), say("visits")),
            tuple(
                (name, _or_secret(part.visits))
                for name, part in zip(by_hour, report.hours, strict=True)
            ),
        ),
        Table(
            "grid",
            say("grid"),
            (say("hour"), *(reportnumbers.short_weekday(language, n) for n in range(7))),
            tuple(
                (name, *(_or_secret(line[n]) for line in report.grid))
                for n, name in enumerate(by_hour)
            ),
        ),
        Table(
            "comes_as",
            say("comes_as"),
            (say("comes_as"), say("visits"), say("people"), say("hours")),
            tuple(_named(say(part.name), part) for part in report.comes_as),
        ),
        Table(
            "departures",
            say("departures"),
            (say("departures"), say("visits"), say("hours")),
            tuple(
                (say(part.name), _or_secret(part.visits), _or_secret(part.spent))
                for part in report.departures
            ),
        ),
    ]
    if report.newness:
        rows = tuple((say(part.name), _or_secret(part.people)) for part in report.newness)
        found.append(
            Table("newness", say("newness"), (say("newness"), say("people")), rows),
        )
    return tuple(found)


def notes(report: Report, place: Place, language: str) -> tuple[str, ...]:
    """What whoever reads the tables must know."""
    said = [reportwords.say(language, "legend")] if report.withholds else []
    if report.counted_until is not None:
        when = reportnumbers.clock(language, place, report.counted_until)
        said.append(reportwords.say(language, "until", when=when))
    said.append(reportwords.say(language, "how_visits"))
    if not report.totals.exactly or report.unlinked:
        said.append(reportwords.say(language, "how_people"))
    groups = next(part for part in report.comes_as if part.name == ComesAs.GROUP.value)
    if report.newness and groups.visits != 0:
        said.append(reportwords.say(language, "how_new"))
    said.append(reportwords.say(language, "how_estimated"))
    return tuple(said)


def run_by(place: Place, language: str) -> str:
    """What kind of body keeps the place: `une association`; nothing where that is not said."""
    if place.legal_form is None or place.legal_form is LegalForm.OTHER:
        return ""
    return reportwords.say(language, place.legal_form)


def about(report: Report, place: Place, language: str) -> tuple[tuple[str, str], ...]:
    """What the file is about, line by line: a name and its value, or nothing and a sentence."""
    say, kept_by = reportwords.say, run_by(place, language)
    return (
        (say(language, "place"), place.name),
        *(((say(language, "run_by"), kept_by),) if kept_by else ()),
        (say(language, "period"), reportnumbers.period(language, report.period)),
        (say(language, "made"), reportnumbers.clock(language, place, report.made_at)),
        *(("", note) for note in notes(report, place, language)),
    )


def written(value: Value, language: str) -> str:
    """A cell in words."""
    match value:
        case None:
            return ""
        case Secret():
            return reportwords.say(language, "few")
        case Share(ratio=ratio):
            return reportnumbers.change(language, ratio)
        case timedelta():
            return reportnumbers.length(language, value)
        case datetime():
            return _moment(value, language)
        case date():
            return f"{value:%d/%m/%Y}"
        case int():
            return reportnumbers.number(language, value)
        case float():
            return reportnumbers.decimal(language, value)
        case _:
            return value


def _moment(value: datetime, language: str) -> str:
    between = "\u00a0h\u00a0" if language == "fr" else ":"
    return f"{value:%d/%m/%Y} {value.hour}{between}{value.minute:02}"


def _figures(report: Report, place: Place, language: str) -> Table:
    say = partial(reportwords.say, language)
    now, before = report.totals, report.earlier
    exactly = now.exactly and before.exactly
    estimated = next(
        part for part in report.departures if part.name == Departures.ESTIMATED.value
    ).spent
    most_at = [_most_at(each, place) for each in (now, before)]
    rows: list[tuple[Value, ...]] = [
        _compared(say("visits"), now.visits, before.visits),
        _compared(say("people" if exactly else "people_at_most"), now.people, before.people),
        _compared(say("hours"), now.spent, before.spent),
        (say("estimated_hours"), _or_secret(estimated), None, None),
        _compared(say("open_days"), now.open_days, before.open_days),
        (
            say("per_day"),
            _per_day(now.visits, now.open_days),
            _per_day(before.visits, before.open_days),
            None,
        ),
        _compared(say("most"), now.most, before.most),
        (say("most_at"), most_at[0], most_at[1], None),
    ]
    periods = [reportnumbers.period(language, each) for each in (report.period, report.before)]
    return Table("figures", say("figures"), (say("figure"), *periods, say("change")), tuple(rows))


def _compared(name: str, now: Value, before: Value) -> tuple[Value, ...]:
    return (name, _or_secret(now), _or_secret(before), _change(now, before))


def _change(now: Value, before: Value) -> Share | None:
    if isinstance(now, timedelta) and isinstance(before, timedelta) and before:
        return Share(now / before - 1)
    if isinstance(now, int) and isinstance(before, int) and before:
        return Share(now / before - 1)
    return None


def _most_at(whole: Totals, place: Place) -> Value:
    if whole.most_at is not None:
        return placetime.local(whole.most_at, place).replace(tzinfo=None)
    return None if whole.most == 0 else Secret.FEW


def _per_day(visits: int | None, days: int | None) -> Value:
    if visits is None or days is None:
        return Secret.FEW
    return visits / days if days else None


def _course(report: Report, language: str) -> Table:
    say = partial(reportwords.say, language)
    by_day = report.unit is Unit.DAY
    title = say("date" if by_day else "in_month")
    return Table(
        "course",
        say(report.unit.value),
        (title, say("visits"), say("people"), say("hours")),
        tuple(
            _named(
                date.fromisoformat(part.name) if by_day else _month_of(part.name, language), part
            )
            for part in report.course
        ),
    )


def _month_of(name: str, language: str) -> str:
    year, number = name.split("-")
    return f"{reportnumbers.month(language, int(number))} {year}"


def _named(name: Value, part: Part) -> tuple[Value, ...]:
    return (name, _or_secret(part.visits), _or_secret(part.people), _or_secret(part.spent))


def _or_secret(value: Value) -> Value:
    return Secret.FEW if value is None else value
