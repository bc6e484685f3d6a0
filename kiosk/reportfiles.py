"""A report as a file: for a spreadsheet, for programs, and on the disk whole or not at all.

The drawn one is made where there is Qt (`kiosk.ui.reportpaper`).
"""

import csv
import errno
import io
import json
from collections.abc import Mapping
from dataclasses import asdict
from datetime import date, datetime, timedelta
from enum import StrEnum
from pathlib import Path

from kiosk import files, reportwords
from kiosk.errors import Fault, OutOfOrder
from kiosk.export import MARK, cell
from kiosk.records import Place
from kiosk.records.reports import Period, Report
from kiosk.reporttables import Share, Value, about, tables, written


class Format(StrEnum):
    """What kind of file; its value is how its name ends."""

    PDF = "pdf"
    XLSX = "xlsx"
    CSV = "csv"
    JSON = "json"


def stem(period: Period, language: str) -> str:
    """What a report's file is called, without its ending: `rapport-2026-11`."""
    said = reportwords.say(language, "file")
    first, last = period.first, period.last
    whole = first.day == 1 and (last + timedelta(days=1)).day == 1
    if whole and (first.year, first.month) == (last.year, last.month):
        return f"{said}-{first:%Y-%m}"
    if whole and (first.month, last.month) == (1, 12) and first.year == last.year:
        return f"{said}-{first:%Y}"
    return f"{said}-{first:%Y-%m-%d}" + ("" if first == last else f"-{last:%Y-%m-%d}")


def csv_text(report: Report, place: Place, language: str) -> bytes:
    """All tables below each other, an empty line between two: one file that a spreadsheet opens.

    UTF-8 with a mark and semicolons, as French spreadsheets want it; times are in hours, with the
    language's sign for decimals.
    """
    stream = io.StringIO()
    writer = csv.writer(stream, delimiter=";", lineterminator="\r\n")
    writer.writerow([cell(reportwords.say(language, "title"))])
    writer.writerows([cell(each) for each in line] for line in about(report, place, language))
    for table in tables(report, place, language):
        writer.writerow([])
        writer.writerow([cell(table.title)])
        writer.writerow([cell(each) for each in table.headers])
        writer.writerows([_plain(value, language) for value in row] for row in table.rows)
    return (MARK + stream.getvalue()).encode()


def _plain(value: Value, language: str) -> str:
    """A cell as a spreadsheet reads it."""
    match value:
        case Share(ratio=ratio):
            return _decimal(100 * ratio, language) + "\u00a0%"
        case timedelta():
            return _decimal(value.total_seconds() / 3600, language)
        case datetime():
            return f"{value:%Y-%m-%d %H:%M}"
        case date():
            return value.isoformat()
        case float():
            return _decimal(value, language)
        case int():
            return str(value)
        case _:
            return cell(written(value, language))


def _decimal(value: float, language: str) -> str:
    said = f"{value:.2f}"
    return said.replace(".", ",") if language == "fr" else said


def json_text(report: Report, place: Place) -> bytes:
    """All figures for programs: times in ISO 8601, lengths in seconds, null for what is withheld."""
    found = {"place": place.name, **asdict(report)}
    return (json.dumps(found, default=_for_json, ensure_ascii=False, indent=1) + "\n").encode()


def _for_json(value: object) -> object:
    if isinstance(value, timedelta):
        return value.total_seconds()
    if isinstance(value, datetime):
        return value.astimezone(value.tzinfo).isoformat()
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(type(value).__name__)


def content(format: Format, report: Report, place: Place, language: str) -> bytes:
    """A report in one of the formats that need no drawing. Raises `ValueError` for the one that does."""
    match format:
        case Format.XLSX:
            from kiosk import reportsheets  # it takes a moment to load, and is wanted once a month

            return reportsheets.xlsx(report, place, language)
        case Format.CSV:
            return csv_text(report, place, language)
        case Format.JSON:
            return json_text(report, place)
        case Format.PDF:
            raise ValueError("a PDF is drawn by the screen's part of the program")


def save(folder: Path, stem: str, contents: Mapping[Format, bytes], now: datetime) -> list[Path]:
    """Write the files into `folder`, which is there; each appears whole, for this user's eyes only.

    Nothing that lies there is overwritten: all get the next name that is free. Raises `OutOfOrder` for
    a full disk, a folder that is gone, or one that can't be written.
    """
    try:
        files.sweep(folder, ".*.part", now)
        return files.save(folder, stem, {each.value: data for each, data in contents.items()})
    except OSError as error:
        raise trouble(folder, error) from error


def trouble(folder: Path, error: OSError) -> OutOfOrder:
    """Why nothing could be written into `folder`."""
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return OutOfOrder(Fault.MISSING, f"{folder} can't be written: {error.strerror}")
    return files.trouble(folder, error)
