"""Somebody asks for help at a station, and whoever is at the desk goes to them."""

import pytest

from tests.journeys.desksteps import open_desk, trusted
from tests.places import SERVER, Doorway
from tests.ui.conftest import Kiosk, Page

pytestmark = pytest.mark.skipif(bool(SERVER), reason="about the screen")

AT_THE_ENTRANCE = "Quelqu’un demande de l’aide à l’entrée."


def call(station: Kiosk) -> None:
    station.touch("help")
    station.expect(Page.Help)


def go(station: Kiosk) -> None:
    station.expect_thing("going")
    station.touch("going")
    station.expect_words("Merci, on vous attend.")
    station.qtbot.waitUntil(lambda: not station.shows("going"))


def test_a_call_rings_at_a_desk_that_nobody_has_open(kiosk: Kiosk, desk: Kiosk) -> None:
    desk.expect_thing("takeShift")
    call(kiosk)
    desk.expect_words(AT_THE_ENTRANCE)
    assert desk.shows("takeShift")  # whoever is there may still take the shift
    go(desk)
    kiosk.expect_words("Quelqu’un arrive")


@pytest.mark.parametrize("room", ["today", "days", "members", "journal", "reports", "settings"])
def test_a_call_is_seen_in_every_room_of_the_desk(
    kiosk: Kiosk, desk: Kiosk, doorway: Doorway, room: str
) -> None:
    open_desk(desk, doorway, trusted(doorway))
    desk.touch(f"room:{room}")
    call(kiosk)
    desk.expect_words(AT_THE_ENTRANCE)
    go(desk)


def test_a_call_waits_behind_the_keys_of_a_form_and_is_seen_once_they_are_gone(
    kiosk: Kiosk, desk: Kiosk, doorway: Doorway
) -> None:
    open_desk(desk, doorway, trusted(doorway))
    desk.touch("handOver")
    desk.expect_thing("words")
    desk.touch("words")
    desk.touch_key("c")
    call(kiosk)
    desk.qtbot.waitUntil(lambda: bool(desk.stage.helping.property("ringing")))
    assert not desk.shows("going")
    desk.touch("close")
    go(desk)


def test_a_call_from_the_desk_says_so_at_the_entrance(
    kiosk: Kiosk, desk: Kiosk, doorway: Doorway
) -> None:
    desk.scan(doorway.member("Luc Barthe"), shows=Page.Welcome)
    call(desk)
    kiosk.expect_words("Quelqu’un demande de l’aide à l’accueil.")
