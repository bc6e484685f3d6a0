"""The kiosk, for whole visits."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import folders, taking
from kiosk.records import Person
from tests.journeys.apart import Apart, apart
from tests.journeys.desksteps import open_desk, open_members, trusted
from tests.places import Doorway
from tests.ui.conftest import Kiosk, _tidy, desk, finger, kiosk, qapp_cls, qtbot

__all__ = ["_tidy", "amina", "desk", "finger", "kiosk", "members", "qapp_cls", "qtbot"]


@pytest.fixture
def amina(doorway: Doorway) -> Person:
    """Somebody who has all the keys, and a PIN."""
    return trusted(doorway)


@pytest.fixture
def members(desk: Kiosk, doorway: Doorway, amina: Person) -> Kiosk:
    """The desk, open for Amina, in the room of the members."""
    open_members(desk, doorway, amina)
    return desk


@pytest.fixture
def room(desk: Kiosk, doorway: Doorway, amina: Person) -> Kiosk:
    """The desk, open for Amina, at the settings."""
    open_desk(desk, doorway, amina)
    desk.touch("room:settings")
    desk.expect_thing("setting:name")
    return desk


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A stick that is plugged in, the only place where files lie."""
    folder = tmp_path / "stick"
    folder.mkdir()
    monkeypatch.setattr(taking, "sticks", lambda: [folder])
    monkeypatch.setattr(folders, "sticks", lambda: [folder])
    return folder


@pytest.fixture
def entrance(room: Kiosk, doorway: Doorway, tmp_path: Path) -> Iterator[Apart]:
    """The entrance in a program of its own, beside the desk of this one."""
    with apart(doorway, tmp_path / "other", room.qtbot, shows="entrance") as program:
        yield program
