"""`kiosk people`: all of a list or nothing, and every bad line named."""

import re
from datetime import date
from pathlib import Path

import pytest

from kiosk.sheet import COLUMNS
from tests.commands.conftest import Terminal
from tests.sheets import workbook


def test_people_are_added_listed_and_imported(terminal: Terminal, tmp_path: Path) -> None:
    (luc,) = terminal.answers("people", "add", "Luc  Barthe", "--plan", "Mensuel")
    assert luc == {"id": luc["id"], "name": "Luc Barthe"}
    file = tmp_path / "people.csv"
    file.write_bytes("name;email;skills\nZoé Lefèvre;zoe@example.org;CSS,Python\n".encode("cp1252"))
    assert terminal.answers("people", "import", file) == [{"added": 1, "changed": 0, "errors": []}]
    assert terminal.answers("people", "import", file) == [{"added": 0, "changed": 1, "errors": []}]
    assert terminal.type("people", "import", file) == 0
    assert terminal.out == "0 added, 1 changed\n"
    listed = terminal.answers("people", "list")
    assert [each["name"] for each in listed] == ["Luc Barthe", "Zoé Lefèvre"]
    assert listed[1]["skills"] == ["CSS", "Python"]


def test_a_list_with_a_bad_line_is_refused_whole(terminal: Terminal, tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_text("name,email\nLuc Barthe,luc@example.org\n,zoe@example.org\n")
    (answer,) = terminal.answers("people", "import", file, status=1)
    assert answer == {"added": 0, "changed": 0, "errors": [{"line": 3, "why": "name is missing"}]}
    assert terminal.answers("people", "list") == []
    assert terminal.type("people", "import", file) == 1
    assert terminal.err.startswith("kiosk: line 3: name is missing\n")
    assert terminal.type("people", "import", tmp_path / "none.csv") == 1
    assert len(terminal.err.splitlines()) == 1


def test_people_are_listed_as_in_a_dictionary(terminal: Terminal) -> None:
    for name in ("Zoé", "élodie", "Eva", "Édith"):
        terminal.type("people", "add", name)
    named = [each["name"] for each in terminal.answers("people", "list")]
    assert named == ["Édith", "élodie", "Eva", "Zoé"]


def test_help_names_every_column_of_a_list(terminal: Terminal) -> None:
    assert terminal.type("people", "import", "--help", at=None) == 0
    assert set(COLUMNS) <= set(re.findall(r"\w+", terminal.out))


def test_somebody_without_a_card_is_given_six_digits(terminal: Terminal) -> None:
    (luc,) = terminal.answers("people", "add", "Luc Barthe")
    (given,) = terminal.answers("people", "code", "Luc Barthe")
    assert given["id"] == luc["id"]
    assert re.fullmatch(r"[0-9]{6}", given["code"])
    assert terminal.type("people", "code", luc["id"]) == 0
    assert re.fullmatch(
        r"[0-9]{6} is the personal code of Luc Barthe; it is shown this once\n", terminal.out
    )
    assert given["code"] not in terminal.out  # the first one does not count any more


def test_a_code_for_nobody_or_for_two_people_is_refused_in_one_line(terminal: Terminal) -> None:
    for _ in range(2):
        terminal.type("people", "add", "Luc Barthe")
    for person, why in (("Zoé", "nobody is called 'Zoé'"), ("Luc Barthe", "2 people are")):
        assert terminal.type("people", "code", person) == 1
        assert why in terminal.err
        assert len(terminal.err.splitlines()) == 1
        assert terminal.out == ""


def test_a_workbook_is_imported_like_a_list_in_csv(terminal: Terminal, tmp_path: Path) -> None:
    file = tmp_path / "people.xlsx"
    rows = [("name", "email", "plan", "starts"), ("Luc Barthe", None, "Mensuel", date(2026, 1, 1))]
    file.write_bytes(workbook([*rows, ("Zoé Blanc", "zoe@example.org")]))
    assert terminal.answers("people", "import", file) == [{"added": 2, "changed": 0, "errors": []}]
    file.write_bytes(workbook([("name", "phone"), ("Luc", "1")]))
    (answer,) = terminal.answers("people", "import", file, status=1)
    assert answer["errors"][0]["why"].startswith("column 'phone' is not one of")


def test_everybody_is_exported_into_a_file_that_is_never_written_over(
    terminal: Terminal, tmp_path: Path
) -> None:
    terminal.type("people", "add", "Luc Barthe", "--plan", "Mensuel")
    file = tmp_path / "tous.csv"
    (answer,) = terminal.answers("people", "export", file)
    assert answer == {"file": str(file), "people": 1}
    assert (
        file.read_text(encoding="utf-8-sig").splitlines()[1].startswith("Luc Barthe;Luc;;Mensuel")
    )
    assert terminal.type("people", "export", file) == 1
    assert len(terminal.err.splitlines()) == 1
    assert terminal.type("people", "export", tmp_path / "tous.xlsx") == 0
    assert terminal.type("people", "export", tmp_path / "tous.txt") == 2


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_what_is_exported_goes_back_in(terminal: Terminal, tmp_path: Path, ending: str) -> None:
    file, again = tmp_path / f"tous.{ending}", tmp_path / f"again.{ending}"
    listed = tmp_path / "list.csv"
    listed.write_text(
        "name,email,plan,starts,skills\n"
        'Luc Barthe,fam@example.org,Mensuel,2026-01-01,"CSS,C++"\nLéo Barthe,,,,\n'
    )
    assert terminal.type("people", "import", listed) == 0
    assert terminal.type("people", "add", "Léo Barthe", "--email", "fam@example.org") == 0
    before = terminal.answers("people", "list")
    assert terminal.type("people", "export", file) == 0
    assert terminal.answers("people", "import", file) == [{"added": 0, "changed": 3, "errors": []}]
    assert terminal.answers("people", "list") == before
    assert terminal.type("people", "export", again) == 0


def test_a_loge_id_that_nobody_has_is_named_with_its_line(
    terminal: Terminal, tmp_path: Path
) -> None:
    file = tmp_path / "list.csv"
    for id in ("00000000-0000-0000-0000-00000000002a", "42"):
        file.write_text(f"name,loge_id\nLuc Barthe,{id}\n")
        (answer,) = terminal.answers("people", "import", file, status=1)
        (error,) = answer["errors"]
        assert (error["line"], id in error["why"]) == (2, True)
