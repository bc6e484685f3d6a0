"""`kiosk report`: what a period came to, as a file."""

import argparse
from datetime import date, datetime
from pathlib import Path

from kiosk import app, files, placetime, reportfiles, reports
from kiosk.commands.answers import print_line
from kiosk.errors import WrongCall
from kiosk.house import House
from kiosk.records.reports import Period, Report
from kiosk.reportfiles import Format


def run(options: argparse.Namespace) -> int:
    """Write the report of the days from `--from` to `--to` (last month's for neither) to `--out`."""
    format = _format(options.out)
    with app.open_house(options.data, at=options.at) as house:
        now = house.clock()
        period = _period(options.first, options.last, placetime.day_of(now, house.place))
        made = _reckoned(house, period, now)
        language = options.lang or house.place.language
        if format is Format.PDF:
            data = app.draw_report(made, house.place, language)
        else:
            data = reportfiles.content(format, made, house.place, language)
    try:
        files.replace(options.out, data)
    except OSError as error:
        raise reportfiles.trouble(options.out, error) from error
    print_line(str(options.out))
    return 0


def _reckoned(house: House, period: Period, now: datetime) -> Report:
    """Its figures, read in pieces, so that a door that is open meanwhile goes on."""
    reckoning = reports.Reckoning(house.place, period, now)
    more = True
    while more:
        with house.database.reading() as session:
            more = reckoning.go_on(session)
    assert reckoning.report is not None
    return reckoning.report


def _format(file: Path) -> Format:
    ending = file.suffix.lower().removeprefix(".")
    if ending not in set(Format):
        endings = ", ".join(f".{each.value}" for each in Format)
        raise WrongCall(f"{str(file)!r} does not end in one of {endings}")
    return Format(ending)


def _period(first: str | None, last: str | None, today: date) -> Period:
    if first is None and last is None:
        return reports.before(reports.month(today))
    if first is None or last is None:
        raise WrongCall("--from and --to belong together")
    period = Period(_day(first), _day(last))
    if period.first > period.last:
        raise WrongCall(f"{last} comes before {first}")
    if period.first > today:
        raise WrongCall(f"{first} is still to come")
    return period


def _day(text: str) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise WrongCall(f"{text!r} is not a day such as 2026-11-26") from None
    if not 1970 < day.year < 2200:
        raise WrongCall(f"{text!r} is not a day between 1971 and 2199")
    return day
