"""`kiosk scan`: every file is answered, and what is answered is on the disk."""

from pathlib import Path

import qrcode

from tests.commands.conftest import Terminal
from tests.places import fill


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
