"""The ways to the settings from where they are used, for whoever may change them."""

from collections.abc import Callable

import pytest

from kiosk.records import Person
from kiosk.records.choices import Setting
from kiosk.records.desk import Right
from kiosk.ui.deskrooms import DeskRooms
from kiosk.ui.settingspots import USED
from tests.journeys.desksteps import look_at, open_desk, trusted
from tests.journeys.settingsteps import to_saving
from tests.places import SERVER, Doorway
from tests.ui.conftest import Kiosk, Page

pytestmark = pytest.mark.skipif(bool(SERVER), reason="about the screen")


def test_how_long_a_pin_is_good_for_is_set_from_where_keys_are_handed_out(room: Kiosk) -> None:
    room.touch("room:trust")
    room.expect_thing("settingsOf:keys")
    room.touch("settingsOf:keys")
    room.expect_words("Réglages\u202f: Clés")
    room.touch("setting:pin_minutes")
    room.expect_words("Durée de validité du code secret")
    room.touch("toSettings")
    room.expect_thing("allSettings")
    assert not room.shows("setting:name")
    room.touch("allSettings")
    room.expect_thing("setting:name")


def test_the_hours_are_one_touch_from_attendance_and_the_seats_from_today(
    desk: Kiosk, doorway: Doorway, amina: Person
) -> None:
    open_desk(desk, doorway, amina)
    desk.touch("settingsOf:today")
    desk.expect_thing("setting:limit")
    desk.touch("setting:seats")
    desk.expect_words("Combien de personnes peuvent travailler ici")
    desk.touch("spot:today")
    desk.expect_thing("arrival")
    desk.touch("room:days")
    desk.expect_thing("settingsOf:days")
    desk.touch("settingsOf:days")
    desk.expect_thing("day0")
    desk.touch("spot:days")
    desk.expect_thing("oneDay")


def to_journal(desk: Kiosk, _: Person) -> None:
    desk.touch("room:journal")


def to_cards(desk: Kiosk, _: Person) -> None:
    desk.touch("room:members")
    desk.expect_thing("room:cards")
    desk.touch("room:cards")


def to_next_shift(desk: Kiosk, _: Person) -> None:
    desk.touch("handOver")


def to_display(desk: Kiosk, _: Person) -> None:
    desk.touch("suit")


def to_dials(desk: Kiosk, person: Person) -> None:
    desk.touch("room:members")
    look_at(desk, person, "details")
    desk.expect_thing("fact:dials")
    desk.touch("fact:dials")


Go = Callable[[Kiosk, Person], None]
WAYS = [
    (to_journal, "pastCalls", "journal", "Qui a fait quoi à la loge"),
    (to_cards, "saveSheets", "cards", "Nom du lieu"),
    (to_saving, "eachMonth", "reports", "Rapport mensuel"),
    (to_next_shift, "nextCard", "hand_over", "Mots laissés entre permanences"),
    (to_display, "unhurried", "display", "Langue du lieu"),
    (to_dials, "close", "members", "Demander ce qui amène les gens"),
]
"""How to come where settings are used, what is there, where that is, and what the way leads to."""


@pytest.mark.parametrize(("go", "there", "spot", "words"), WAYS)
def test_whoever_has_the_settings_comes_to_them_from_where_they_are_used(
    desk: Kiosk, doorway: Doorway, amina: Person, go: Go, there: str, spot: str, words: str
) -> None:
    open_desk(desk, doorway, amina)
    go(desk, amina)
    desk.expect_thing(there)
    desk.touch(f"settingsOf:{spot}")
    desk.expect_words(words)
    assert desk.stage.lodge.parts.desk.own_rooms.current_room is DeskRooms.Room.Settings
    assert not desk.shows(there)


@pytest.mark.parametrize(("go", "there", "spot", "words"), WAYS)
def test_whoever_has_no_right_to_the_settings_sees_no_way_to_them(
    desk: Kiosk, doorway: Doorway, go: Go, there: str, spot: str, words: str
) -> None:
    bob = trusted(doorway, "Bob Martin", Right.CONCIERGE)
    open_desk(desk, doorway, bob)
    go(desk, bob)
    desk.expect_thing(there)
    assert not desk.shows(f"settingsOf:{spot}")
    assert not desk.reads(words)


def test_members_see_no_way_to_the_settings_where_they_suit_the_screen_to_themselves(
    kiosk: Kiosk, doorway: Doorway, amina: Person
) -> None:
    open_desk(kiosk, doorway, amina, through="lodge")
    kiosk.touch("suit")
    kiosk.expect_thing("settingsOf:display")
    kiosk.touch("done")
    kiosk.touch("leaveDesk")
    kiosk.expect(Page.Home)
    kiosk.touch("comfort")
    kiosk.expect_thing("unhurried")
    assert not kiosk.shows("settingsOf:display")


def test_every_setting_but_the_clock_has_a_place_where_somebody_would_look_for_it() -> None:
    used = {setting for group in USED.values() for setting in group}
    assert set(Setting) - used == {Setting.ZONE}
