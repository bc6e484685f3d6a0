"""What all sub-commands have in common: scripts, and the volunteer who types, rely on it."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands.conftest import AT, Terminal


def test_five_minutes_of_somebody_new(terminal: Terminal) -> None:
    card = terminal.card()
    (answer,) = terminal.answers("scan", card, "--record")
    assert set(answer) == {"file", "codes", "ms", "outcome", "error"}
    assert (answer["file"], answer["error"]) == (str(card), None)
    assert len(answer["codes"]) == 1
    assert answer["ms"] > 0
    assert answer["outcome"]["kind"] == "welcomed"
    assert answer["outcome"]["reason"] is None
    (here,) = terminal.answers("here")
    assert (here["count"], here["seats"], here["limit"]) == (1, 40, 60)
    assert here["people"] == [
        {
            "id": answer["outcome"]["person"],
            "name": "Luc Barthe",
            "since": "2026-11-26T10:42:00+01:00",
            "activity": None,
            "comes_as": "member",
            "shown_as": "counted",
            "unconfirmed": False,
        }
    ]
    (line,) = terminal.answers("log")
    assert line == {
        "seq": 1,
        "id": line["id"],
        "kind": "arrival",
        "person": answer["outcome"]["person"],
        "visit": answer["outcome"]["visit"],
        "occurred_at": "2026-11-26T10:42:00+01:00",
        "recorded_at": "2026-11-26T10:42:00+01:00",
        "station": "entrance",
        "by": "person",
    }
    assert terminal.answers("check") == [{"ok": True, "events": 1, "visits": 1, "problems": []}]


def test_the_same_in_words_for_a_person(terminal: Terminal) -> None:
    card = terminal.card()
    terminal.type("scan", card, "--record")
    assert terminal.out.rstrip().endswith("welcomed: Luc Barthe")
    terminal.type("here", at="2026-11-26T21:00")
    assert terminal.out.splitlines() == [
        "1 here, 40 seats, 60 at most",
        "2026-11-26 10:42  Luc Barthe  unconfirmed",
    ]
    terminal.type("log")
    assert terminal.out.split() == [
        "1",
        "2026-11-26",
        "10:42",
        "arrival",
        "Luc",
        "Barthe",
        "(entrance,",
        "by",
        "person)",
    ]
    terminal.type("log", "--csv")
    head, row = terminal.out.splitlines()
    assert head == "seq,id,kind,person,visit,occurred_at,recorded_at,station,by"
    assert row.startswith("1,")
    assert terminal.type("check") == 0
    assert terminal.out == "ok: 1 event, 1 visit\n"
    terminal.type("people", "list")
    assert terminal.out.rstrip().endswith("  Luc Barthe")


@pytest.mark.parametrize(
    "words",
    [
        ("here",),
        ("log",),
        ("check",),
        ("people", "list"),
        ("scan", "x.png", "--record"),
        ("card", "Luc", "--out", "x.png"),
    ],
)
def test_a_typo_or_a_pulled_stick_never_opens_an_empty_place(
    terminal: Terminal, words: tuple[str, ...]
) -> None:
    assert terminal.type(*words) == 1
    assert "there is no place in" in terminal.err
    assert len(terminal.err.splitlines()) == 1
    assert not terminal.folder.exists()


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("nothing",),
        ("people",),
        ("people", "add"),
        ("people", "add", "  "),
        ("people", "add", "Luc\x07"),
        ("people", "add", "Luc", "--email", "luc"),
        ("people", "add", "Luc", "--plan", " "),
        ("scan",),
        ("card", "Luc"),
        ("card", "Luc", "--out", "x.gif"),
        ("log", "--since", "yesterday"),
        ("log", "--since", "0001-01-01"),
        ("here", "--at", "noon"),
        ("here", "--at", "0001-01-01"),
        ("here", "--colour"),
        ("shoot", "x", "--size", "big"),
        ("shoot", "x", "--size", "99999x99999"),
        ("run", "--as", "king"),
    ],
)
def test_a_wrong_call_is_one_line_and_status_two(
    terminal: Terminal, words: tuple[str, ...]
) -> None:
    terminal.type("people", "add", "Zoé Lefèvre")
    assert terminal.type(*words) == 2
    assert len(terminal.err.splitlines()) == 1
    assert terminal.err.startswith("kiosk: ")
    assert terminal.out == ""


def test_nobody_pretends_a_time_on_a_real_place(terminal: Terminal) -> None:
    terminal.type("people", "add", "Luc Barthe", at=None)
    assert terminal.type("here", at=None) == 0
    assert terminal.type("here", at=AT) == 2
    assert "--at is only for" in terminal.err


def test_a_time_may_stand_before_or_behind_the_command_and_names_its_zone(
    terminal: Terminal,
) -> None:
    card = terminal.card()
    terminal.type("scan", card, "--record", "--at", "2026-11-26T08:00:00Z", at=None)
    (here,) = terminal.answers("here", "--at", "2026-11-26T21:00", at=None)
    assert here["people"][0]["since"] == "2026-11-26T09:00:00+01:00"


def test_every_command_closes_what_is_overdue_but_check_only_looks(terminal: Terminal) -> None:
    card = terminal.card()
    terminal.type("scan", card, "--record")
    (checked,) = terminal.answers("check", at="2026-11-28T09:00")
    assert checked["events"] == 1
    (here,) = terminal.answers("here", at="2026-11-28T09:00")
    assert here["count"] == 0
    estimate = terminal.answers("log", at="2026-11-28T09:00")[-1]
    assert (estimate["kind"], estimate["by"]) == ("estimate", "clock")
    assert estimate["occurred_at"] == "2026-11-26T20:00:00+01:00"


@pytest.mark.parametrize("url", ["nonsense", "mysql://server/loge", "what+ever://server/loge"])
def test_a_database_that_can_not_be_asked_is_one_line(terminal: Terminal, url: str) -> None:
    terminal.folder.mkdir()
    (terminal.folder / "settings.toml").write_text(f'database = "{url}"')
    assert terminal.type("here") == 1
    assert len(terminal.err.splitlines()) == 1
    assert "database" in terminal.err


def test_a_place_without_its_key_is_not_opened(terminal: Terminal) -> None:
    terminal.card()
    (terminal.folder / "place.key").unlink()
    assert terminal.type("here") == 1
    assert "restore a backup" in terminal.err
    assert terminal.type("people", "add", "Zoé") == 1
    assert not (terminal.folder / "place.key").exists()


def test_a_folder_that_can_not_be_written_says_so(terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    terminal.folder = tmp_path / "file" / "data"
    assert terminal.type("people", "add", "Luc Barthe") == 1
    assert len(terminal.err.splitlines()) == 1


def test_help_tells_of_every_command(terminal: Terminal) -> None:
    assert terminal.type("--help", at=None) == 0
    for command in ("run", "demo", "scan", "people", "card", "here", "log", "check", "shoot"):
        assert f"\n    {command} " in terminal.out
        assert terminal.out.isascii() or "Perron" in terminal.out
    assert terminal.type("--version", at=None) == 0
    assert terminal.out.startswith("kiosk ")


QUIET = ["PySide6", "shiboken6", "alembic", "qrcode", "kiosk.ui", "sqlalchemy.dialects.postgresql"]


@pytest.mark.parametrize(
    "words", [["people", "list"], ["here"], ["log"], ["check"], ["scan", "CARD", "--record"]]
)
def test_a_script_never_waits_for_qt(terminal: Terminal, words: list[str]) -> None:
    card = terminal.card()
    words = [str(card) if word == "CARD" else word for word in words]
    program = (
        "import sys; from kiosk.cli import main; status = main(sys.argv[1:]);"
        f"print([n for n in {QUIET} if n in sys.modules], file=sys.stderr); sys.exit(status)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, "--data", str(terminal.folder), "--at", AT, *words],
        capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    assert done.stderr.strip() == "[]"


def test_a_reader_who_has_had_enough_is_no_trouble(terminal: Terminal) -> None:
    card = terminal.card()
    for hour in range(8, 20):
        terminal.type("scan", card, "--record", at=f"2026-11-26T{hour:02}:00")
    command = [sys.executable, "-m", "kiosk", "--data", str(terminal.folder), "log"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as log:
        assert log.stdout is not None
        assert log.stderr is not None
        log.stdout.close()
        assert log.stderr.read() == b""
