"""The kiosk, for whole visits."""

import pytest

from kiosk.records import Person
from tests.journeys.desksteps import open_members, trusted
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
