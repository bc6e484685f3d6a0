"""Whoever walks away from the gate before the house has answered leaves no desk open behind them."""

from dataclasses import replace

import pytest

from kiosk import trust
from tests.journeys.desksteps import (
    ask_for_next,
    come_to_gate,
    go_to_keys,
    open_desk,
    show_code,
    slow_to_hash,
    slow_to_open,
    trusted,
    type_pin,
)
from tests.journeys.steps import on_board, personal_code
from tests.places import SERVER, Doorway
from tests.ui.conftest import Kiosk, Page

pytestmark = pytest.mark.skipif(bool(SERVER), reason="about the screen")


def test_whoever_walks_away_before_the_desk_opens_finds_it_closed(
    desk: Kiosk, doorway: Doorway
) -> None:
    amina = trusted(doorway)
    come_to_gate(desk, doorway, amina)
    with slow_to_open(desk):
        desk.pass_time(31)
        desk.expect(Page.Home)
    desk.expect_thing("open:Amina")  # the shift is hers, as she asked
    assert not desk.stage.lodge.is_open
    assert not desk.shows("arrival")
    desk.touch("open:Amina")
    desk.expect_words("Bonjour Amina")
    type_pin(desk)
    desk.expect_words("Amina, concierge")


def test_whoever_goes_back_before_the_pin_is_looked_at_finds_the_desk_closed(
    desk: Kiosk, doorway: Doorway
) -> None:
    amina = trusted(doorway)
    come_to_gate(desk, doorway, amina)
    with slow_to_hash(desk):
        desk.touch("back")
        desk.expect(Page.Home)
    assert not desk.stage.lodge.is_open
    assert on_board(doorway).on_shift == ()
    open_desk(desk, doorway, amina)


def test_the_desk_does_not_open_to_whoever_comes_to_the_kiosk_s_gate_next(
    kiosk: Kiosk, doorway: Doorway
) -> None:
    amina = trusted(doorway)
    come_to_gate(kiosk, doorway, amina, "lodge")
    with slow_to_open(kiosk):
        kiosk.touch("back")
        kiosk.expect(Page.Home)
        kiosk.touch("lodge")
        kiosk.expect(Page.Gate)
    assert kiosk.page is Page.Gate
    assert not kiosk.stage.lodge.is_open
    show_code(kiosk, personal_code(doorway, amina))
    kiosk.expect_words("Bonjour Amina")
    type_pin(kiosk)
    kiosk.expect(Page.Desk)
    kiosk.expect_words("Amina, concierge")


def test_a_room_that_wants_the_pin_again_stays_shut_when_it_comes_too_late(
    desk: Kiosk, doorway: Doorway
) -> None:
    open_desk(desk, doorway, trusted(doorway))
    desk.pass_time(301)
    desk.touch("room:settings")
    desk.expect_words("Tapez votre code secret")
    with slow_to_open(desk):
        desk.touch("back")
        desk.expect(Page.Home)
    assert not desk.shows("room:trust")
    desk.touch("room:settings")  # it is asked for once more
    desk.expect_words("Tapez votre code secret")
    type_pin(desk)
    desk.expect_thing("room:trust")


def test_what_waited_for_a_pin_is_forgotten_with_the_gate(desk: Kiosk, doorway: Doorway) -> None:
    open_desk(desk, doorway, trusted(doorway))
    desk.pass_time(301)
    desk.touch("room:settings")
    desk.expect_words("Tapez votre code secret")
    desk.touch("back")
    desk.expect(Page.Home)
    desk.touch("handOver")
    desk.expect_words("Tapez votre code secret")
    type_pin(desk)
    desk.expect_thing("nextCard")
    assert not desk.shows("room:trust")


def test_a_shift_that_is_handed_over_too_late_leaves_the_desk_closed(
    desk: Kiosk, doorway: Doorway
) -> None:
    amina, luc = trusted(doorway), trusted(doorway, "Luc Barthe")
    open_desk(desk, doorway, amina)
    ask_for_next(desk)
    show_code(desk, personal_code(doorway, luc))
    desk.expect_words("Bonjour Luc")
    with slow_to_open(desk):
        desk.touch("back")
        desk.expect(Page.Home)
        desk.expect_words("Amina, concierge")
    desk.expect_thing("open:Luc")
    assert not desk.stage.lodge.is_open
    assert [each.called for each in on_board(doorway).on_shift] == ["Luc"]
    desk.touch("open:Luc")
    desk.expect_words("Bonjour Luc")
    type_pin(desk)
    desk.expect_words("Luc, concierge")


def test_whoever_takes_over_gets_in_although_the_board_tells_first_that_the_shift_is_over(
    desk: Kiosk, doorway: Doorway
) -> None:
    amina, luc = trusted(doorway), trusted(doorway, "Luc Barthe")
    open_desk(desk, doorway, amina)
    ask_for_next(desk)
    show_code(desk, personal_code(doorway, luc))
    desk.expect_words("Bonjour Luc")
    with slow_to_open(desk):
        desk.stage.entrance.take(on_board(doorway))
        desk.stage.entrance.take(replace(on_board(doorway), on_shift=()))
        assert desk.page is Page.Gate
    desk.expect_words("Luc, concierge")


def test_somebody_whose_new_pin_is_hashed_too_late_is_not_trusted(
    desk: Kiosk, doorway: Doorway
) -> None:
    luc = doorway.person("Luc Barthe")
    open_desk(desk, doorway, trusted(doorway))
    go_to_keys(desk)
    desk.touch("trust")
    desk.expect(Page.Gate)
    show_code(desk, personal_code(doorway, luc))
    desk.expect_words("Luc, choisissez votre code secret")
    type_pin(desk, "7391")
    desk.expect_words("Encore une fois")
    with slow_to_hash(desk, "7391"):
        desk.pass_time(31)
        desk.expect(Page.Home)
    with doorway.database.reading() as session:
        assert trust.rights(session, luc.id) == frozenset()
