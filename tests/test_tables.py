"""Tables out of whatever somebody brings: read, or refused in one word, and never in the way."""

import csv
import io
import struct
import zipfile
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from kiosk.columns import knows
from kiosk.csvlines import LONGEST
from kiosk.formulas import guarded, unguarded
from kiosk.records.importing import Line, NotRead, Table
from kiosk.tables import LARGEST, PIECE, Reading, Unreadable, read_table
from tests.sheets import CONTENT, packed, with_part, workbook

HEAD = ("Nom", "Courriel")
LUC = ("Luc Barthe", "luc@example.org")


def read(raw: bytes) -> Table:
    return read_table(raw, knows)


def refusal(raw: bytes) -> NotRead:
    with pytest.raises(Unreadable) as refused:
        read(raw)
    return refused.value.why


@pytest.mark.parametrize(
    "raw",
    [
        b"Nom,Courriel\nLuc Barthe,luc@example.org\n",
        b"Nom;Courriel\r\nLuc Barthe;luc@example.org\r\n",
        b"Nom\tCourriel\rLuc Barthe\tluc@example.org\r",
        b"\xef\xbb\xbfNom;Courriel\nLuc Barthe;luc@example.org",
        "Nom;Courriel\nLuc Barthe;luc@example.org".encode("utf-16"),
        "Nom;Courriel\nLuc Barthe;luc@example.org".encode("utf-16-le"),
        "Nom;Courriel\nLuc Barthe;luc@example.org".encode("utf-16-be"),
        b'"Nom";"Courriel"\n"Luc Barthe";"luc@example.org"\n',
        workbook([HEAD, LUC]),
        workbook([["rien"]], [HEAD, LUC]),
    ],
)
def test_a_list_is_read_however_it_was_written(raw: bytes) -> None:
    table = read(raw)
    assert table.header == HEAD
    assert [line.cells for line in table.lines] == [LUC]


def test_accents_of_windows_and_mixed_ends_of_lines_are_read() -> None:
    table = read("Nom;Courriel\r\nZoé;\nÉdith;e@x.fr\rLuc;\n".encode("cp1252"))
    assert [line.cells for line in table.lines] == [("Zoé", ""), ("Édith", "e@x.fr"), ("Luc", "")]
    assert [line.line for line in table.lines] == [2, 3, 4]


def test_a_title_above_the_columns_is_passed_over() -> None:
    rows = [["Adhérents du Perron, 2026"], [], ["imprimé le", "3 mai"], HEAD, LUC]
    for raw in (
        workbook(rows),
        "Adhérents;\n\nimprimé le;3 mai\nNom;Courriel\nLuc Barthe;l".encode(),
    ):
        table = read(raw)
        assert table.header == HEAD
        assert table.lines[0].line == 5


def test_a_template_of_dokos_is_read_from_where_its_data_starts() -> None:
    rows = [
        *(["Data Import Template"], ["Table:", "Customer"]),
        *(["Column Labels:", "ID", "Customer Name"], ["Column Name:", "name", "customer_name"]),
        *(["Start entering data below this line"], ["", "C-1", "Luc Barthe"]),
    ]
    table = read(workbook(rows))
    assert table.header == ("Column Labels:", "ID", "Customer Name")
    assert [line.cells for line in table.lines] == [("", "C-1", "Luc Barthe")]


def test_days_and_numbers_of_a_spreadsheet_are_said_as_they_would_be_typed() -> None:
    rows = [
        ("Nom", "Début", "Fin", "Identifiant", "Formule"),
        ("Luc", date(2026, 11, 26), datetime(2026, 12, 1, 10, 30), 12.0, True),  # noqa: DTZ001 — a spreadsheet has no zones
    ]
    (line,) = read(workbook(rows)).lines
    assert line.cells == ("Luc", "2026-11-26", "2026-12-01 10:30:00", "12", "True")


def test_a_line_whose_quotes_do_not_close_stops_none_before_it() -> None:
    table = read(b'Nom,Courriel\nLuc,a\nZo"e",b\n"Ana"x,c\nEva,d\n"Max,e\n')
    assert [(line.line, line.cells) for line in table.lines] == [
        *((2, ("Luc", "a")), (3, ('Zo"e"', "b")), (4, None), (5, ("Eva", "d")), (6, None)),
    ]


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_a_quote_that_is_left_open_spoils_its_own_line_alone(ends: str) -> None:
    lines = [f"Personne {n};p{n}@example.org" for n in range(10_000)]
    lines[5000] = '"' + lines[5000]
    table = read(ends.join(["Nom;Courriel", *lines]).encode())
    assert [line.line for line in table.lines] == list(range(2, 10_002))
    assert [line.line for line in table.lines if line.cells is None] == [5002]


def test_a_cell_of_some_lines_is_one_cell() -> None:
    table = read(b'Nom,Courriel\n"Luc\nBarthe\n",a\nEva,c\n')
    assert [(line.line, line.cells) for line in table.lines] == [
        *((2, ("Luc\nBarthe\n", "a")), (5, ("Eva", "c"))),
    ]


def test_a_long_file_is_read_in_pieces(tmp_path: Path) -> None:
    file = tmp_path / "liste.csv"
    file.write_text("Nom;Courriel\n" + "Luc;a\n" * 1000)
    reading = Reading(file, knows)
    seen = []
    while (found := reading.go_on()) is None:
        seen.append(reading.lines)
    assert isinstance(found, Table)
    assert (len(found.lines), len(seen), seen) == (1000, len(set(seen)), sorted(seen))
    assert Reading(tmp_path / "gone.csv", knows).go_on() is NotRead.UNREACHABLE


def test_a_cell_of_a_megabyte_spoils_its_own_line_alone() -> None:
    table = read(b"Nom,Courriel\nLuc,a\n" + b"x" * (1 << 20) + b",b\nEva,c\n")
    assert [line.cells is None for line in table.lines] == [False, True, False]


@pytest.mark.parametrize("before", [b"", b'"Eva', b'Eva;"x\n'])
def test_a_line_without_end_spoils_itself_alone(before: bytes) -> None:
    table = read(b"Nom;Courriel\nLuc;a\n" + before + b";" * (LONGEST + 1) + b"\nEva;c\n")
    assert [line.cells for line in table.lines if line.cells] == [("Luc", "a"), ("Eva", "c")]
    assert None in [line.cells for line in table.lines]


def test_columns_beyond_those_that_are_looked_at_are_left_out_of_every_line() -> None:
    wide = ";".join(["Nom", "Courriel", *(f"Q{n}" for n in range(300))])
    line = ";".join(["Luc", "a", *(f"A{n}" for n in range(300))])
    table = read(f"{wide}\n{line}\n".encode())
    assert (len(table.header), [len(line.cells or ()) for line in table.lines]) == (256, [256])


def test_a_cell_whose_formula_came_to_an_error_says_nothing() -> None:
    table = read(workbook([("Nom", "Formule"), ("Luc", "#N/A"), ("Eva", "#REF!"), ("Zoé", "#1")]))
    assert [line.cells for line in table.lines] == [("Luc", ""), ("Eva", ""), ("Zoé", "#1")]


def test_nothing_is_read_as_a_formula_and_none_is_worked_out() -> None:
    raw = with_part(
        workbook([("Nom", "Courriel"), ("x", "y")]),
        "xl/worksheets/sheet1.xml",
        lambda xml: xml.replace(
            b"</sheetData>", b'<row r="3"><c r="A3"><f>1+1</f><v>2</v></c></row></sheetData>'
        ),
    )
    assert read(raw).lines[-1].cells == ("2",)
    assert read(b"Nom;Courriel\n=cmd|calc;x\n").lines == (Line(2, ("=cmd|calc", "x")),)


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@pytest.mark.parametrize(
    ("raw", "why"),
    [
        (b"", NotRead.EMPTY),
        (b" \r\n\r\n", NotRead.EMPTY),
        (workbook([[]]), NotRead.EMPTY),
        (bytes(LARGEST + 1), NotRead.TOO_LARGE),
        (OLE + bytes(600), NotRead.OLD),
        (OLE + "EncryptedPackage".encode("utf-16-le"), NotRead.LOCKED),
        (b"\x89PNG\r\n\x1a\n" + bytes(99), NotRead.NO_TABLE),
        (b"\xff\xd8\xff\xe0" + bytes(99), NotRead.NO_TABLE),
        (b"\x7fELF\x02\x01\x01" + bytes(range(1, 30)), NotRead.NO_TABLE),
        (workbook([HEAD, LUC])[:900], NotRead.BROKEN),
        (b"PK\x03\x04" + bytes(40), NotRead.BROKEN),
        (packed(), NotRead.BROKEN),
        (b"PK\x05\x06" + bytes(18), NotRead.EMPTY),
        (packed(workbook=b"<no/>"), NotRead.EMPTY),
        (b"Nom\n" + b"Luc\n" * 100_001, NotRead.TOO_MANY),
        (b"\xff\xfeN\x00\x00\xd8", NotRead.BROKEN),
    ],
)
def test_what_is_no_list_is_refused_with_why(raw: bytes, why: NotRead) -> None:
    assert refusal(raw) is why


def test_an_archive_that_would_fill_the_machine_is_never_unpacked() -> None:
    assert refusal(packed(sheet=bytes(50 << 20))) is NotRead.SWOLLEN
    many = {f"sheet{n}": b"ab" * 4 for n in range(2001)}
    assert refusal(packed(**many)) is NotRead.SWOLLEN


@pytest.mark.parametrize("way", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_an_archive_packed_in_a_way_that_no_spreadsheet_is_is_broken(way: int) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", way) as archive:
        archive.writestr("[Content_Types].xml", CONTENT)
    assert refusal(stream.getvalue()) is NotRead.BROKEN


def test_an_archive_that_lies_about_its_size_is_broken() -> None:
    honest = bytes(30 << 20)
    raw = bytearray(packed(workbook=b"<a/>", sheet=honest))
    size = struct.pack("<I", len(honest))
    while (at := raw.find(size)) >= 0:
        raw[at : at + 4] = struct.pack("<I", 1000)
    assert refusal(bytes(raw)) is NotRead.BROKEN


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities_that_grow_are_refused_before_they_do(encoding: str) -> None:
    bomb = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><a>&b;</a>'
    raw = with_part(workbook([HEAD, LUC]), "xl/workbook.xml", lambda _: bomb.encode(encoding))
    assert refusal(raw) is NotRead.BROKEN


def far_down(sheets: int) -> bytes:
    """Some sheets of one person each, in the last row that a sheet has."""
    raw = workbook(*([HEAD, LUC] for _ in range(sheets)))
    for number in range(1, sheets + 1):
        raw = with_part(
            raw,
            f"xl/worksheets/sheet{number}.xml",
            lambda xml: xml.replace(b'<row r="2"', b'<row r="1048576"').replace(b'2"', b'1048576"'),
        )
    return raw


def test_rows_far_down_the_sheets_of_a_book_are_gone_through_once() -> None:
    assert refusal(far_down(3)) is NotRead.TOO_MANY


def test_whoever_waits_for_a_row_far_down_can_stop_at_any_time(tmp_path: Path) -> None:
    file = tmp_path / "liste.xlsx"
    file.write_bytes(far_down(1))
    reading = Reading(file, knows)
    pieces = 0
    while (found := reading.go_on()) is None:
        pieces += 1
    assert isinstance(found, Table)
    assert [line.line for line in found.lines] == [1_048_576]
    assert pieces > 1_048_576 // PIECE


@given(st.text())
def test_what_is_guarded_against_formulas_comes_back_as_it_was(text: str) -> None:
    assert unguarded(guarded(text)) == text
    assert not guarded(text).startswith(("=", "+", "-", "@", "\t", "\r"))


@settings(deadline=None)
@given(st.binary(max_size=600) | st.binary(max_size=400).map(lambda raw: b"PK\x03\x04" + raw))
def test_no_file_whatever_raises_anything_else(raw: bytes) -> None:
    try:
        table = read(raw)
    except Unreadable:
        return
    assert all(line.line >= 1 for line in table.lines)


@settings(deadline=None)
@given(
    st.lists(st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=2, max_size=4))
)
def test_what_a_spreadsheet_writes_is_read_back(rows: list[list[str]]) -> None:
    assume(all(knows(tuple(row)) < len(HEAD) for row in rows))
    stream = io.StringIO()
    csv.writer(stream, delimiter=";").writerows([HEAD, *rows])
    table = read(b"\xef\xbb\xbf" + stream.getvalue().encode())
    kept = [tuple(row) for row in rows if any(cell.strip() for cell in row)]
    assert [line.cells for line in table.lines] == kept
