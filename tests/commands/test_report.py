"""`kiosk report`: a period's figures as a file, for a script or a treasurer."""

import json
from pathlib import Path

import pytest

from tests.commands.conftest import Terminal


def visited(terminal: Terminal) -> None:
    """Somebody came on a day of October."""
    card = terminal.card()
    for at in ("2026-10-05T09:00", "2026-10-05T11:00"):
        terminal.type("scan", card, "--record", at=at)


@pytest.mark.parametrize("ending", ["pdf", "xlsx", "csv", "json"])
def test_last_month_is_written_in_the_form_that_the_name_says(
    terminal: Terminal, tmp_path: Path, ending: str
) -> None:
    visited(terminal)
    file = tmp_path / f"october.{ending}"
    file.write_bytes(b"old")
    assert terminal.type("report", "--out", file) == 0, terminal.err
    assert terminal.out == f"{file}\n"
    begins = {"pdf": b"%PDF", "xlsx": b"PK", "csv": b"\xef\xbb\xbf", "json": b"{"}[ending]
    assert file.read_bytes().startswith(begins)
    assert not list(tmp_path.glob(".*.part"))


def test_one_visitor_is_told_of_in_no_form(terminal: Terminal, tmp_path: Path) -> None:
    visited(terminal)
    file = tmp_path / "october.json"
    days = ("--from", "2026-10-01", "--to", "2026-10-31")
    assert terminal.type("report", *days, "--out", file, "--lang", "en") == 0
    found = json.loads(file.read_text(encoding="utf-8"))
    assert found["totals"]["visits"] is None
    assert found["period"]["last"] == "2026-10-31"


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("--out", "x.doc"), "does not end in"),
        (("--from", "2026-10-01", "--out", "x.csv"), "belong together"),
        (("--from", "2026-10-02", "--to", "2026-10-01", "--out", "x.csv"), "comes before"),
        (("--from", "2027-10-02", "--to", "2027-10-03", "--out", "x.csv"), "still to come"),
        (("--from", "yesterday", "--to", "2026-10-03", "--out", "x.csv"), "is not a day"),
        (("--from", "0001-01-01", "--to", "2026-10-03", "--out", "x.csv"), "is not a day"),
    ],
)
def test_a_call_that_means_no_report_says_so(
    terminal: Terminal, words: tuple[str, ...], says: str
) -> None:
    terminal.type("people", "add", "Luc Barthe")
    assert terminal.type("report", *words) == 2
    assert says in terminal.err
    assert terminal.err.count("\n") == 1


def test_a_folder_that_is_not_there_is_trouble(terminal: Terminal, tmp_path: Path) -> None:
    terminal.type("people", "add", "Luc Barthe")
    assert terminal.type("report", "--out", tmp_path / "gone" / "x.csv") == 1
    assert "can't be written" in terminal.err
