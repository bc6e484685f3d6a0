"""`kiosk check`: nothing is called sound that is not."""

import sqlite3

from tests.commands.conftest import Terminal


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


def test_check_calls_nothing_sound_that_a_newer_version_wrote(terminal: Terminal) -> None:
    terminal.card()
    with sqlite3.connect(terminal.folder / "loge.sqlite3") as other:
        other.execute("UPDATE alembic_version SET version_num = '9999'")
    other.close()
    (checked,) = terminal.answers("check", status=1)
    assert "newer version" in checked["problems"][0]
