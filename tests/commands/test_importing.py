"""`kiosk people import` of a long list: the door goes on, and whoever stops it loses nothing."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk import peoplelist
from kiosk.commands import people as command
from kiosk.data.database import Database
from tests.commands.conftest import Terminal

LINES = 300


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "people.csv"
    lines = (f"Personne {n},p{n}@example.org" for n in range(LINES))
    made.write_text("name,email\n" + "\n".join(lines) + "\nSans adresse,\n")
    return made


def opens(terminal: Terminal) -> bool:
    """Whether somebody else may write into the place at once."""
    other = Database(f"sqlite:///{terminal.folder / 'loge.sqlite3'}", patience=0.0)
    with other.writing():
        pass
    other.close()
    return True


def test_the_door_goes_on_while_a_list_is_read_and_between_its_portions(
    terminal: Terminal, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found: list[bool] = []
    read = peoplelist.read

    def reading(raw: bytes) -> object:
        found.append(opens(terminal))
        return read(raw)

    monkeypatch.setattr(peoplelist, "read", reading)
    monkeypatch.setattr(command, "sleep", lambda _: found.append(opens(terminal)))
    (done,) = terminal.answers("people", "import", file)
    assert done == {"added": LINES + 1, "changed": 0, "errors": []}
    assert len(found) > 2


def stop() -> Callable[[float], None]:
    def stopping(_: float) -> None:
        raise KeyboardInterrupt

    return stopping


def test_a_list_that_was_stopped_is_taken_in_again_and_nobody_is_there_twice(
    terminal: Terminal, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as stopped:
        stopped.setattr(command, "sleep", stop())
        assert terminal.type("people", "import", file) != 0
    there = len(terminal.answers("people", "list"))
    assert 0 < there < LINES
    (done,) = terminal.answers("people", "import", file)
    assert done == {"added": LINES + 1 - there, "changed": 0, "errors": []}
    assert len(terminal.answers("people", "list")) == LINES + 1


def test_what_others_came_between_is_named_and_the_rest_is_there(
    terminal: Terminal, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def meanwhile(_: float) -> None:
        monkeypatch.setattr(command, "sleep", lambda _: None)
        words = ("people", "add", "Max", "--email", f"p{LINES - 1}@example.org")
        assert terminal.type(*words) == 0

    monkeypatch.setattr(command, "sleep", meanwhile)
    assert terminal.type("people", "import", file) == 1
    assert terminal.err.splitlines()[-2:] == [
        f"kiosk: line {LINES + 1}: somebody has had the e-mail p{LINES - 1}@example.org"
        " since the list was read",
        f'kiosk: the rest was imported from "{file}"',
    ]
    assert len(terminal.answers("people", "list")) == LINES + 1
