"""Somebody on shift looks back: who came, what was done, and puts an hour right that they find."""

from typing import Any

import pytest

from kiosk import presence
from kiosk.records import Visit
from tests.journeys.desksteps import open_desk, trusted
from tests.places import SERVER, Doorway
from tests.ui.conftest import Kiosk

pytestmark = pytest.mark.skipif(bool(SERVER), reason="about the screen")


def arrived(doorway: Doorway, name: str, at: str) -> Visit:
    person = doorway.person(name)
    with doorway.database.writing() as session:
        visit = presence.arrive(session, doorway.at(at).pen(), person.id)
    assert visit is not None
    return visit


def test_somebody_on_shift_looks_through_the_day_and_opens_a_visit(
    kiosk: Kiosk, doorway: Doorway
) -> None:
    arrived(doorway, "Luc Barthe", "08:40")
    open_desk(kiosk, doorway, trusted(doorway), through="lodge")
    kiosk.touch("room:days")
    kiosk.expect_words("Luc Barthe")
    kiosk.touch("stay0")
    kiosk.qtbot.waitUntil(lambda: kiosk.stage.lodge.parts.visiting.property("known"))
    kiosk.stage.lodge.parts.desk.own_rooms.putAway()
    kiosk.touch("room:journal")
    kiosk.expect_words("· Luc Barthe")
    kiosk.touch("room:today")
    kiosk.qtbot.waitUntil(lambda: not kiosk.reads("· Luc Barthe"))


def test_whoever_leaves_the_desk_alone_leaves_no_names_on_it(
    kiosk: Kiosk, doorway: Doorway
) -> None:
    arrived(doorway, "Luc Barthe", "08:40")
    open_desk(kiosk, doorway, trusted(doorway), through="lodge")
    kiosk.touch("room:journal")
    kiosk.expect_words("Luc Barthe")
    kiosk.pass_time(301)
    kiosk.qtbot.waitUntil(lambda: not kiosk.reads("Luc Barthe"))
    lines: Any = kiosk.stage.lodge.parts.journal.lines  # to Qt a property
    assert lines.rowCount() == 0
