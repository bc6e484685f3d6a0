"""The `kiosk` command keeps its contract: scripts, and the volunteer who types, rely on it."""

import json
import re
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import qrcode

from kiosk.cli import main
from kiosk.sheet import COLUMNS
from tests.places import SERVER, fill

pytestmark = pytest.mark.skipif(bool(SERVER), reason="about the folder of a place")

AT = "2026-11-26T10:42"


class Terminal:
    """Somebody who types commands about one folder."""

    def __init__(self, folder: Path, capture: pytest.CaptureFixture[str]) -> None:
        self.folder, self._capture = folder, capture
        self.out = self.err = ""

    def type(self, *words: object, at: str | None = AT) -> int:
        """Run one command; what it says is in `out` and `err`."""
        time = [] if at is None else ["--at", at]
        try:
            status = main(["--data", str(self.folder), *time, *map(str, words)])
        except SystemExit as left:
            status = int(left.code or 0)
        self.out, self.err = self._capture.readouterr()
        return status

    def answers(self, *words: object, at: str | None = AT, status: int = 0) -> list[Any]:
        """What a command with `--json` answers."""
        assert self.type(*words, "--json", at=at) == status
        return [json.loads(line) for line in self.out.splitlines()]

    def card(self, name: str = "Luc Barthe") -> Path:
        """Somebody new with their card."""
        assert self.type("people", "add", name) == 0
        file = self.folder.parent / f"{name}.png"
        assert self.type("card", name, "--out", file) == 0
        return file


@pytest.fixture
def terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Terminal:
    """A terminal, and a folder without a place."""
    return Terminal(tmp_path / "data", capsys)


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


def test_a_card_twice_in_one_call_is_one_visit(terminal: Terminal) -> None:
    card = terminal.card()
    kinds = [a["outcome"]["kind"] for a in terminal.answers("scan", card, card, "--record")]
    assert kinds == ["welcomed", "already_here"]
    (gone,) = terminal.answers("scan", card, "--record", at="2026-11-26T17:00")
    (again,) = terminal.answers("scan", card, "--record", at="2026-11-26T17:01")
    assert (gone["outcome"]["kind"], again["outcome"]["kind"]) == ("farewelled", "already_gone")
    assert gone["outcome"]["visit"] == again["outcome"]["visit"]


def test_a_scan_without_record_changes_nothing_and_needs_no_place(
    terminal: Terminal, tmp_path: Path
) -> None:
    card = terminal.card()
    terminal.folder = tmp_path / "nowhere"
    (answer,) = terminal.answers("scan", card)
    assert answer["codes"]
    assert answer["outcome"] is None
    assert not terminal.folder.exists()


def test_files_that_are_no_pictures_are_named_and_the_rest_goes_on(
    terminal: Terminal, tmp_path: Path
) -> None:
    card = terminal.card()
    (tmp_path / "empty.png").touch()
    (tmp_path / "letter.txt").write_text("Bonjour")
    answers = terminal.answers(
        "scan", tmp_path / "empty.png", tmp_path / "letter.txt", tmp_path / "none.png", tmp_path,
        card, "--record", status=1,
    )  # fmt: skip
    assert [bool(answer["error"]) for answer in answers] == [True, True, True, True, False]
    assert [answer["codes"] for answer in answers[:4]] == [[], [], [], []]
    assert answers[4]["outcome"]["kind"] == "welcomed"
    assert len(terminal.err.splitlines()) == 4


def test_a_disk_that_fills_up_is_told_for_each_card_and_loses_nobody_who_was_welcomed(
    terminal: Terminal, small_disk: Path
) -> None:
    terminal.folder = small_disk / "data"
    cards = [terminal.card(f"Person {number}") for number in range(12)]
    ballast = fill(small_disk, spare=100_000)
    answers = terminal.answers("scan", *cards, "--record", status=1)
    assert [answer["file"] for answer in answers] == [str(card) for card in cards]
    welcomed = [each["outcome"]["visit"] for each in answers if each["error"] is None]
    full = [each["error"] for each in answers if each["outcome"] is None]
    assert len(welcomed) + len(full) == len(cards)
    assert full
    assert all("is full" in each for each in full)
    ballast.unlink()
    assert [each["visit"] for each in terminal.answers("log")] == welcomed
    assert terminal.answers("check")[0]["ok"]
    assert terminal.type("scan", *cards, "--record") == 0


def test_what_others_write_can_not_steer_the_terminal(terminal: Terminal, tmp_path: Path) -> None:
    file = tmp_path / "two\nlines\x1b[2J.png"
    qrcode.make("\x1b[31m\u202e" + "a" * 500).save(file)
    assert terminal.type("scan", file) == 0
    assert terminal.out[:-1].isprintable()
    assert "(506 characters)" in terminal.out


def test_a_refused_code_is_no_trouble(terminal: Terminal) -> None:
    lost = terminal.card()
    found = lost.with_name("found.png")
    assert terminal.type("card", "Luc Barthe", "--out", found, "--replace") == 0
    (answer,) = terminal.answers("scan", lost, "--record")
    assert answer["outcome"] == {
        "kind": "refused",
        "person": None,
        "visit": None,
        "reason": "revoked",
    }
    assert terminal.type("scan", lost, "--record") == 0
    assert "replaced by another code" in terminal.out
    (answer,) = terminal.answers("scan", found, "--record")
    assert answer["outcome"]["kind"] == "welcomed"


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


def test_only_what_was_recorded_since_a_day_is_shown(terminal: Terminal) -> None:
    card = terminal.card()
    for at in ("2026-11-25T10:00", "2026-11-26T02:00", "2026-11-26T09:00"):
        terminal.type("scan", card, "--record", at=at)
    lines = terminal.answers("log", "--since", "2026-11-26")
    assert [line["occurred_at"][:16] for line in lines] == ["2026-11-26T09:00"]
    assert len(terminal.answers("log", "--since", "2026-11-26T01:00")) == 2


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


def test_check_names_the_first_difference(terminal: Terminal) -> None:
    card = terminal.card()
    terminal.type("scan", card, "--record")
    with sqlite3.connect(terminal.folder / "loge.sqlite3") as other:
        other.execute("UPDATE visit SET headcount = 4")
    other.close()
    (checked,) = terminal.answers("check", status=1)
    assert checked["ok"] is False
    assert "headcount is 4 in the table, 1 by the log" in checked["problems"][0]
    assert terminal.type("check") == 1
    assert terminal.err.startswith("kiosk: visit ")


def test_check_tells_of_a_file_that_is_no_database(terminal: Terminal) -> None:
    terminal.card()
    (terminal.folder / "loge.sqlite3").write_bytes(b"no database" * 500)
    (checked,) = terminal.answers("check", status=1)
    assert (checked["ok"], checked["events"], checked["visits"]) == (False, 0, 0)
    assert "is not a database" in checked["problems"][0]
    assert terminal.type("here") == 1
    assert len(terminal.err.splitlines()) == 1


@pytest.mark.parametrize("url", ["nonsense", "mysql://server/loge", "what+ever://server/loge"])
def test_a_database_that_can_not_be_asked_is_one_line(terminal: Terminal, url: str) -> None:
    terminal.folder.mkdir()
    (terminal.folder / "settings.toml").write_text(f'database = "{url}"')
    assert terminal.type("here") == 1
    assert len(terminal.err.splitlines()) == 1
    assert "database" in terminal.err


def test_people_are_listed_as_in_a_dictionary(terminal: Terminal) -> None:
    for name in ("Zoé", "élodie", "Eva", "Édith"):
        terminal.type("people", "add", name)
    named = [each["name"] for each in terminal.answers("people", "list")]
    assert named == ["Édith", "élodie", "Eva", "Zoé"]


def test_check_calls_nothing_sound_that_a_newer_version_wrote(terminal: Terminal) -> None:
    terminal.card()
    with sqlite3.connect(terminal.folder / "loge.sqlite3") as other:
        other.execute("UPDATE alembic_version SET version_num = '9999'")
    other.close()
    (checked,) = terminal.answers("check", status=1)
    assert "newer version" in checked["problems"][0]


def test_a_place_without_its_key_is_not_opened(terminal: Terminal) -> None:
    terminal.card()
    (terminal.folder / "place.key").unlink()
    assert terminal.type("here") == 1
    assert "restore a backup" in terminal.err
    assert terminal.type("people", "add", "Zoé") == 1
    assert not (terminal.folder / "place.key").exists()


def test_a_person_is_found_by_id_or_exact_name_and_two_of_a_name_are_told_apart(
    terminal: Terminal, tmp_path: Path
) -> None:
    (first,) = terminal.answers("people", "add", "Luc Barthe")
    terminal.answers("people", "add", "Luc Barthe")
    out = tmp_path / "card.pdf"
    assert terminal.type("card", "Luc Barthe", "--out", out) == 1
    assert first["id"] in terminal.err
    assert terminal.type("card", "luc", "--out", out) == 1
    assert not out.exists()
    assert terminal.type("card", first["id"], "--out", out, "--phone") == 0
    assert out.read_bytes().startswith(b"%PDF-")


def test_a_folder_that_can_not_be_written_says_so(terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    terminal.folder = tmp_path / "file" / "data"
    assert terminal.type("people", "add", "Luc Barthe") == 1
    assert len(terminal.err.splitlines()) == 1


def test_where_there_is_no_display_the_program_says_so_and_tells_of_shoot(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for command in ("run", "demo"):
        assert terminal.type(command) == 1
        assert "kiosk shoot" in terminal.err
        assert len(terminal.err.splitlines()) == 1
    monkeypatch.setenv("DISPLAY", ":12345")
    assert terminal.type("demo") == 1
    assert not terminal.folder.exists()


def test_help_tells_of_every_command(terminal: Terminal) -> None:
    assert terminal.type("--help", at=None) == 0
    for command in ("run", "demo", "scan", "people", "card", "here", "log", "check", "shoot"):
        assert f"\n    {command} " in terminal.out
        assert terminal.out.isascii() or "Perron" in terminal.out
    assert terminal.type("--version", at=None) == 0
    assert terminal.out.startswith("kiosk ")


def test_help_names_every_column_of_a_list(terminal: Terminal) -> None:
    assert terminal.type("people", "import", "--help", at=None) == 0
    assert set(COLUMNS) <= set(re.findall(r"\w+", terminal.out))


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
