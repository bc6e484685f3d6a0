"""`kiosk run` and `kiosk demo` where there is no display."""

import os
import re
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk import app
from kiosk.records import Place
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


def kept(folder: Path) -> Place:
    """The place as it is on the disk."""
    with app.open_house(folder) as house:
        return house.place


@pytest.mark.skipif(sys.platform != "linux", reason="about signals")
@pytest.mark.parametrize(
    ("shows", "page"), [((), 1), (("--as", "entrance"), 1), (("--as", "board"), None)]
)
def test_a_place_that_run_makes_is_still_to_be_set_up_unless_it_is_a_board_on_a_wall(
    tmp_path: Path, shows: tuple[str, ...], page: int | None
) -> None:
    folder = tmp_path / "data"
    with started(folder, *shows) as program:
        wait_until_it_hears(program)
        program.send_signal(signal.SIGTERM)
        assert program.wait(20) == 0
    assert kept(folder).setup_page == page
    with started(folder) as program:  # the power goes
        program.kill()
        program.wait(20)
    assert kept(folder).setup_page == page


def test_a_place_that_people_add_makes_is_not_asked_to_be_set_up(terminal: Terminal) -> None:
    assert terminal.type("people", "add", "Luc Barthe") == 0
    assert kept(terminal.folder).setup_page is None


@contextmanager
def started(folder: Path, *shows: str) -> Iterator["subprocess.Popen[bytes]"]:
    """`kiosk run` on a screen that nobody sees."""
    command = [sys.executable, "-m", "kiosk", "--data", str(folder), "run", *shows]
    quiet = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    with subprocess.Popen([*command, "--window", "1024x600"], env=quiet) as program:
        yield program


def wait_until_it_hears(program: "subprocess.Popen[bytes]") -> None:
    """Wait until the program would end well if it were told to (proc(5): the signals that it catches)."""
    mine = 1 << (signal.SIGTERM - 1)
    status = Path(f"/proc/{program.pid}/status")
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        (caught,) = re.findall(r"SigCgt:\s*(\w+)", status.read_text())
        if int(caught, 16) & mine:
            return
        select.select([], [], [], 0.05)
