"""`kiosk people import` of a long list: the door goes on while it is read, and a kill loses nothing."""

from pathlib import Path
from typing import Any

import pytest

from kiosk import peoplelist
from kiosk.data import Session
from kiosk.data.database import Database
from kiosk.peoplewriting import PeopleWriting
from tests.commands.conftest import Terminal

LINES = 300


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "people.csv"
    lines = (f"Personne {n},p{n}@example.org" for n in range(LINES))
    made.write_text("name,email\n" + "\n".join(lines) + "\n")
    return made


def test_the_door_goes_on_while_a_list_is_read(
    terminal: Terminal, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert terminal.type("people", "add", "Luc Barthe") == 0
    read = peoplelist.read
    arrived: list[str] = []

    def reading(raw: bytes) -> object:
        other = Database(f"sqlite:///{terminal.folder / 'loge.sqlite3'}", patience=0.0)
        with other.writing():
            arrived.append("somebody")
        other.close()
        return read(raw)

    monkeypatch.setattr(peoplelist, "read", reading)
    (done,) = terminal.answers("people", "import", file)
    assert done == {"added": LINES, "changed": 0, "errors": []}
    assert arrived == ["somebody"]


def test_what_somebody_wrote_while_a_list_was_gathered_counts(
    terminal: Terminal, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gather = peoplelist.gather
    came: list[int] = []

    def gathering(*about: Any) -> object:
        found = gather(*about)
        if not came:
            came.append(terminal.type("people", "add", "Max", "--email", "p7@example.org"))
        return found

    monkeypatch.setattr(peoplelist, "gather", gathering)
    (done,) = terminal.answers("people", "import", file)
    assert done == {"added": LINES - 1, "changed": 1, "errors": []}
    assert len(terminal.answers("people", "list")) == LINES


def test_a_list_that_was_stopped_at_its_last_line_has_added_nobody(
    terminal: Terminal, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = PeopleWriting.write

    def stop(writing: PeopleWriting, session: Session) -> None:
        write(writing, session)
        raise KeyboardInterrupt

    with monkeypatch.context() as stopped:
        stopped.setattr(PeopleWriting, "write", stop)
        assert terminal.type("people", "import", file) != 0
    assert terminal.answers("people", "list") == []
    (done,) = terminal.answers("people", "import", file)
    assert done == {"added": LINES, "changed": 0, "errors": []}
