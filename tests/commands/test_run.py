"""`kiosk run` and `kiosk demo` where there is no display."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands.conftest import Terminal


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


def test_a_volunteer_who_draws_the_screens_reads_nothing_but_their_names(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "kiosk", "shoot", str(tmp_path), "--size", "600x400"]
    said = subprocess.run(command, capture_output=True, text=True, check=True)
    assert said.stderr == ""
    assert sorted(said.stdout.split()) == sorted(map(str, tmp_path.iterdir()))
