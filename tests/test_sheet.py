"""Lists of people as spreadsheets in France write them, and as people break them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.records import LineError
from kiosk.sheet import PersonLine, read_people
from kiosk.spelling import LONGEST, Unfit, clean

WHOLE = """name,called,email,plan,starts,ends,skills,needs,external_id
Zoé Lefèvre,Zoé,zoe@example.org,Mensuel,2026-11-01,2026-12-31,"couture, CSS",budget,42
"""
ZOE = PersonLine(
    line=2,
    name="Zoé Lefèvre",
    called="Zoé",
    email="zoe@example.org",
    plan="Mensuel",
    starts=date(2026, 11, 1),
    ends=date(2026, 12, 31),
    skills=("couture", "CSS"),
    needs=("budget",),
    external_id="42",
)


@pytest.mark.parametrize(
    "raw",
    [
        WHOLE.encode(),
        WHOLE.encode("utf-8-sig"),
        WHOLE.encode("cp1252"),
        WHOLE.replace("\n", "\r\n").encode(),
        WHOLE.replace('"couture, CSS"', "couture|CSS").replace(",", ";").encode("cp1252"),
        WHOLE.encode("utf-16"),
        WHOLE.encode("utf-16-le"),
        WHOLE.replace('"couture, CSS"', "couture|CSS").replace(",", "\t").encode("utf-16"),
        WHOLE.replace("name,called", "Name , CALLED").encode(),
        WHOLE.replace("2026-11-01", "01/11/2026").encode(),
        (WHOLE + "\n  \n,,,,,,,,\n").encode(),
        (WHOLE.replace("\n", ",,\n")).encode(),
    ],
)
def test_a_list_is_read_however_the_spreadsheet_wrote_it(raw: bytes) -> None:
    assert read_people(raw) == ([ZOE], [])


@pytest.mark.parametrize("above", ["\n", "\r\n  \r\n", "sep=,\n", "SEP=,\r\n\r\n"])
def test_what_stands_above_the_names_of_the_columns_is_no_line_of_the_list(above: str) -> None:
    people, errors = read_people((above + WHOLE + ",x\n").encode())
    first = len(above.splitlines()) + 2
    assert [(each.line, each.name) for each in people] == [(first, ZOE.name)]
    assert errors == [LineError(first + 1, "number of cells: 2, of columns: 9")]


def test_the_mark_that_a_list_tells_wins() -> None:
    people, errors = read_people(b"sep=;\nname;called\nLuc, dit Lulu;Lulu\n")
    assert ([each.name for each in people], errors) == (["Luc, dit Lulu"], [])


@pytest.mark.parametrize(
    ("line", "why"),
    [
        (",,,,,,,,1", "name is missing"),
        ("Luc,,,,,,,", "number of cells: 8, of columns: 9"),
        ("Luc,,,,,,,,,x", "number of cells: 10, of columns: 9"),
        ("Luc,,luc at example,,,,,,", "email 'luc at example' is not an address"),
        (
            "Luc,,,Mensuel,tomorrow,,,,",
            "starts 'tomorrow' is not a date (2026-11-26 or 26/11/2026)",
        ),
        ("Luc,,,Mensuel,2026-02-30,,,,", "starts '2026-02-30' is not a date"),
        ("Luc,,,Mensuel,2026-02-03,2026-02-01,,,", "ends before it starts"),
        ("Luc,,,,2026-02-03,,,,", "dates without a plan"),
        ("L\x00uc,,,,,,,,", "name holds a character that can't be shown (U+0000)"),
        ("Luc\u202ehtraB,,,,,,,,", "name holds a character that can't be shown (U+202E)"),
        ("x" * (LONGEST + 1) + ",,,,,,,,", f"name is longer than {LONGEST} characters"),
    ],
)
def test_a_line_that_can_not_be_taken_is_named_with_why(line: str, why: str) -> None:
    people, (error,) = read_people((WHOLE + line + "\nInès,,,,,,,,\n").encode())
    assert [person.name for person in people] == ["Zoé Lefèvre", "Inès"]
    assert error.line == 3
    assert error.why.startswith(why)


def test_all_that_is_wrong_with_a_line_is_named_at_once() -> None:
    _, (error,) = read_people((WHOLE + ",,nowhere,,2026-02-30,,,,\n").encode())
    assert error.why == (
        "name is missing; email 'nowhere' is not an address; "
        "starts '2026-02-30' is not a date (2026-11-26 or 26/11/2026)"
    )


@pytest.mark.parametrize(
    ("raw", "line", "why"),
    [
        (b"", 1, "the file is empty"),
        (b" \n\n", 1, "the file is empty"),
        ("name\nZoé\n".encode("utf-16") + b"!", 1, "the file is damaged or not complete"),
        (b"PK\x03\x04" + bytes(30), 1, "the file is damaged or not complete"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 1, "the file is a spreadsheet of before 2007"),
        (b"\x89PNG\r\n\x1a\n", 1, "the file is no list"),
        (b"name\nZo\x81\n", 2, "a letter is neither in UTF-8 nor in Windows-1252"),
        (b"nom,email\nZoe,\n", 1, "there is no column 'name'"),
        (b"name,phone\nZoe,\n", 1, "column 'phone' is not one of"),
        (b"name,name\nZoe,\n", 1, "a column stands there twice"),
        (b'name\nZoe\n"Luc\n', 3, "the quotes or the cells can't be made out"),
        (b"name\n" + b"x" * 200_000, 2, "the quotes or the cells can't be made out"),
    ],
)
def test_a_file_that_is_no_list_says_so(raw: bytes, line: int, why: str) -> None:
    _, errors = read_people(raw)
    assert [error.line for error in errors] == [line]
    assert errors[0].why.startswith(why)


def test_a_name_over_two_lines_is_counted_from_where_it_begins() -> None:
    people, errors = read_people(b'name,email\n"Luc\nBarthe",luc\nZoe,\n')
    assert errors == [LineError(2, "email 'luc' is not an address")]
    assert [(person.line, person.name) for person in people] == [(4, "Zoe")]


@given(st.binary(max_size=400))
def test_no_file_that_anybody_drops_on_the_desk_raises(raw: bytes) -> None:
    people, errors = read_people(raw)
    assert people == [] or errors == [] or all(error.line >= 1 for error in errors)


@given(st.text(max_size=60))
def test_a_cleaned_text_stays_as_it_is_when_cleaned_again(text: str) -> None:
    try:
        once = clean(text, "name")
    except Unfit:
        return
    assert clean(once, "name") == once
    assert once == once.strip()
