"""A report as a file says what the report says, in cells of their kind, and nothing that is withheld."""

import csv
import io
import json
import os
import stat
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from kiosk import reportfiles, reportnumbers, reports, reportwords
from kiosk.errors import Fault, OutOfOrder
from kiosk.records import LegalForm
from kiosk.records.reports import Part, Period, Report
from kiosk.reportfiles import Format
from kiosk.reporttables import Secret, tables
from tests.places import PLACE, THURSDAY, Doorway, fill
from tests.reporting import all_came, people_of, report

OCTOBER = reports.month(date(2026, 10, 1))


@pytest.fixture
def october(doorway: Doorway) -> Report:
    """A month with a small group in it, compared with one before."""
    crowd = people_of(doorway, 20)
    all_came(doorway, crowd[:9], "2026-09-02")
    for day in ("2026-10-05", "2026-10-12"):
        all_came(doorway, crowd[:12], day)
    all_came(doorway, crowd[12:14], "2026-10-13", hour="14:00")
    all_came(doorway, crowd[14:], "2026-10-14")
    return report(doorway, OCTOBER)


def book_of(made: Report, language: str = "fr", name: str = "Le Perron") -> openpyxl.Workbook:
    data = reportfiles.content(Format.XLSX, made, replace(PLACE, name=name), language)
    return openpyxl.load_workbook(io.BytesIO(data))


def rows_of(book: openpyxl.Workbook, sheet: str) -> list[tuple[Any, ...]]:
    return [tuple(cell.value for cell in row) for row in book[sheet].iter_rows()]


def test_a_workbook_has_a_sheet_for_each_table(october: Report) -> None:
    assert book_of(october).sheetnames == [
        *("À propos", "Vue d’ensemble", "Jour par jour", "Jours de la semaine", "Heures d’arrivée"),
        *("Arrivées par jour et heure", "À titre de", "Départs", "Nouvelles personnes"),
    ]
    assert book_of(october, "en").sheetnames[1:3] == ["Overview", "Day by day"]


def test_cells_of_a_workbook_are_numbers_days_and_lengths_of_time(october: Report) -> None:
    book = book_of(october)
    figures = {row[0]: row[1:] for row in rows_of(book, "Vue d’ensemble")}
    assert figures["Chiffre"] == ("octobre 2026", "septembre 2026", "Évolution")
    assert figures["Présences"] == (32, 9, pytest.approx(32 / 9 - 1))
    assert figures["Heures de présence"][:2] == (timedelta(hours=64), timedelta(hours=18))
    assert figures["Atteint pour la première fois"][0] == datetime.fromisoformat("2026-10-05T09:00")
    sheet = book["Jour par jour"]
    monday = next(
        row for row in sheet.iter_rows() if row[0].value == datetime.fromisoformat("2026-10-05")
    )
    assert [cell.value for cell in monday[1:]] == [12, 12, timedelta(hours=24)]
    assert [cell.is_date for cell in monday] == [
        True,
        False,
        False,
        True,
    ]  # openpyxl's word for times
    assert monday[3].number_format == "[h]:mm"
    assert sheet.column_dimensions["C"].width > 20


def test_words_that_look_like_a_formula_stay_words(october: Report) -> None:
    book = book_of(october, name='=HYPERLINK("http://x";"y")\x07')
    cell = book["À propos"]["B2"]
    assert (cell.value, cell.data_type) == ('=HYPERLINK("http://x";"y")', "s")
    text = reportfiles.content(Format.CSV, october, replace(PLACE, name="=cmd"), "fr").decode()
    assert "Lieu;'=cmd\r\n" in text


@pytest.mark.parametrize(
    ("form", "said"),
    [
        (LegalForm.ASSOCIATION, ["Porté par;une association"]),
        (LegalForm.PUBLIC, ["Porté par;une commune ou un organisme public"]),
        (LegalForm.OTHER, []),
        (None, []),
    ],
)
def test_a_report_says_who_runs_the_place(
    october: Report, form: LegalForm | None, said: list[str]
) -> None:
    place = replace(PLACE, legal_form=form)
    text = reportfiles.content(Format.CSV, october, place, "fr").decode()
    assert [line for line in text.splitlines() if line.startswith("Porté par")] == said


def every_cell(made: Report) -> list[object]:
    return [cell for table in tables(made, PLACE, "fr") for row in table.rows for cell in row]


def test_what_is_withheld_is_in_no_file(october: Report) -> None:
    """Two people came on a Tuesday afternoon; with six on the Wednesday they are eight."""
    assert Secret.FEW in every_cell(october)
    text = reportfiles.content(Format.CSV, october, PLACE, "fr").decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text), delimiter=";"))
    few = reportwords.say("fr", "few")
    assert ["mardi", few] in rows
    assert ["mercredi", few] in rows
    assert ["2026-10-13", few, few, few] in rows
    assert ["lundi", "24"] in rows
    found = json.loads(reportfiles.content(Format.JSON, october, PLACE, "fr"))
    assert [day["visits"] for day in found["weekdays"]] == [24, None, None, 0, 0, 0, 0]
    book = book_of(october)
    assert rows_of(book, "Jours de la semaine")[1:4] == [
        ("lundi", 24),
        ("mardi", few),
        ("mercredi", few),
    ]
    assert any(str(row[1]).startswith("* Moins de 5") for row in rows_of(book, "À propos"))


def test_a_list_for_spreadsheets_has_a_mark_semicolons_and_the_language_s_decimals(
    october: Report,
) -> None:
    data = reportfiles.content(Format.CSV, october, PLACE, "fr")
    assert data.startswith("\ufeffRapport de fréquentation\r\n".encode())
    assert "Heures de présence;64,00;18,00;255,56\u00a0%" in data.decode()
    assert "Hours of presence;64.00;18.00;" in reportfiles.csv_text(october, PLACE, "en").decode()


def test_a_report_for_programs_has_moments_with_their_offset(october: Report) -> None:
    found = json.loads(reportfiles.content(Format.JSON, october, PLACE, "fr"))
    assert found["place"] == "Le Perron"
    assert found["period"] == {"first": "2026-10-01", "last": "2026-10-31", "months": 1}
    assert found["totals"]["spent"] == 64 * 3600
    assert datetime.fromisoformat(found["totals"]["most_at"]) == datetime(
        2026, 10, 5, 7, tzinfo=UTC
    )


@pytest.mark.parametrize(
    ("period", "name", "said"),
    [
        (OCTOBER, "rapport-2026-10", "octobre 2026"),
        (reports.span(date(2026, 5, 5), 12), "rapport-2026", "2026"),
        (reports.span(date(2026, 2, 1), 3), "rapport-2026-01-01-2026-03-31", "1ᵉʳ trimestre 2026"),
        (
            Period(date(2026, 11, 3), date(2026, 11, 9)),
            "rapport-2026-11-03-2026-11-09",
            "du 3 au 9\u00a0novembre 2026",
        ),
        (
            Period(date(2025, 12, 1), date(2026, 1, 9)),
            "rapport-2025-12-01-2026-01-09",
            "du 1ᵉʳ\u00a0décembre 2025 au 9\u00a0janvier 2026",
        ),
        (
            Period(date(2026, 11, 3), date(2026, 11, 3)),
            "rapport-2026-11-03",
            "3\u00a0novembre 2026",
        ),
    ],
)
def test_a_period_is_called_what_somebody_would_call_it(
    period: Period, name: str, said: str
) -> None:
    assert reportfiles.stem(period, "fr") == name
    assert reportnumbers.period("fr", period) == said


def test_a_length_of_time_and_a_change_are_said_as_people_say_them() -> None:
    assert (
        reportnumbers.length("fr", timedelta(hours=1234, minutes=5)) == "1\u202f234\u00a0h\u00a005"
    )
    assert reportnumbers.length("en", timedelta(minutes=30)) == "0\u00a0h\u00a030"
    assert [reportnumbers.change("fr", each) for each in (0.123, -0.031, 0.001)] == [
        *("+12\u202f%", "−3\u202f%"),
        "=",
    ]
    assert reportnumbers.decimal("fr", 1234.56) == "1\u202f234,6"


# -- on the disk -----------------------------------------------------------------------------------


def test_files_are_whole_for_this_user_alone_and_replace_nothing(tmp_path: Path) -> None:
    contents = {Format.PDF: b"%PDF", Format.CSV: b"x"}
    first = reportfiles.save(tmp_path, "rapport-2026-10", contents, THURSDAY)
    second = reportfiles.save(tmp_path, "rapport-2026-10", {Format.CSV: b"y"}, THURSDAY)
    assert [file.name for file in (*first, *second)] == [
        *("rapport-2026-10.pdf", "rapport-2026-10.csv"),
        "rapport-2026-10-2.csv",
    ]
    assert first[1].read_bytes() == b"x"
    assert stat.S_IMODE(first[0].stat().st_mode) == 0o600
    assert len(list(tmp_path.iterdir())) == 3


def test_a_folder_that_is_gone_is_said_to_be(tmp_path: Path) -> None:
    with pytest.raises(OutOfOrder) as trouble:
        reportfiles.save(tmp_path / "stick", "rapport", {Format.CSV: b"x"}, THURSDAY)
    assert trouble.value.fault is Fault.MISSING
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_leaves_neither_half_a_file_nor_half_of_the_files(small_disk: Path) -> None:
    fill(small_disk, spare=16384)
    before = set(small_disk.iterdir())
    with pytest.raises(OutOfOrder) as trouble:
        contents = {Format.CSV: b"x", Format.PDF: os.urandom(200_000)}
        reportfiles.save(small_disk, "rapport", contents, THURSDAY)
    assert trouble.value.fault is Fault.DISK_FULL
    assert set(small_disk.iterdir()) == before


def test_a_report_of_nobody_is_a_file_like_any_other(doorway: Doorway) -> None:
    made = report(doorway, OCTOBER)
    assert made.comes_as[0] == Part("member", 0, 0, timedelta())
    figures = {row[0]: row[1:] for row in rows_of(book_of(made), "Vue d’ensemble")}
    assert figures["Présences"] == (0, 0, None)
    assert figures["Présences par jour fréquenté"] == (None, None, None)
