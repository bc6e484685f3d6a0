"""A card that is shown at the gate says who somebody is: it is no arrival, and no departure either."""

import pytest

from kiosk import presence
from kiosk.records import EventKind, Person
from tests.journeys.desksteps import (
    ask_for_next,
    come_to_gate,
    go_to_keys,
    open_desk,
    trusted,
    type_pin,
)
from tests.journeys.steps import burst, on_board
from tests.places import SERVER, Doorway
from tests.ui.conftest import Kiosk, Page

pytestmark = pytest.mark.skipif(bool(SERVER), reason="about the screen")

READ = "Votre carte est lue\u202f: tapez maintenant votre code secret."


def here_for_hours(doorway: Doorway, name: str = "Amina Ferrand") -> Person:
    """Somebody who may take the shift, and whose card would now be a departure."""
    person = trusted(doorway, name)
    early = doorway.after(hours=-2)
    with early.database.writing() as session:
        presence.arrive(session, early.pen(), person.id)
    return person


def nobody_left(doorway: Doorway) -> bool:
    return all(event.kind is EventKind.ARRIVAL for event in doorway.log())


def test_a_card_that_is_scanned_twice_at_the_gate_makes_nobody_leave(
    desk: Kiosk, doorway: Doorway
) -> None:
    amina = here_for_hours(doorway)
    card = doorway.card(amina)
    desk.expect_thing("takeShift")
    desk.touch("takeShift")
    burst(desk, card)
    desk.expect_words("Bonjour Amina")
    burst(desk, card)
    desk.expect_words(READ)
    type_pin(desk)
    desk.expect_words("Amina, concierge")
    assert nobody_left(doorway)


def test_whoever_typed_their_code_and_shows_their_card_too_does_not_leave(
    desk: Kiosk, doorway: Doorway
) -> None:
    amina = here_for_hours(doorway)
    come_to_gate(desk, doorway, amina)
    burst(desk, doorway.card(amina))
    desk.expect_words(READ)
    type_pin(desk)
    desk.expect_words("Amina, concierge")
    assert nobody_left(doorway)


def test_a_concierge_who_shows_their_card_where_the_pin_is_asked_again_stays(
    desk: Kiosk, doorway: Doorway
) -> None:
    amina = here_for_hours(doorway)
    card = doorway.card(amina)
    open_desk(desk, doorway, amina)
    desk.pass_time(301)
    desk.touch("room:settings")
    desk.expect_words("Tapez votre code secret")
    desk.hold_up(card)
    desk.expect_words(READ)
    burst(desk, card)
    type_pin(desk)  # while the card is still held up
    desk.expect_thing("room:trust")
    assert desk.shows("holder")
    assert nobody_left(doorway)


def test_the_next_concierge_may_scan_their_card_twice_and_takes_over_all_the_same(
    desk: Kiosk, doorway: Doorway
) -> None:
    amina, luc = here_for_hours(doorway), here_for_hours(doorway, "Luc Barthe")
    card = doorway.card(luc)
    open_desk(desk, doorway, amina)
    ask_for_next(desk)
    for said in ("Bonjour Luc", READ):
        burst(desk, card)
        desk.expect_words(said)
    type_pin(desk)
    desk.expect_words("Luc, concierge")
    assert nobody_left(doorway)


def test_somebody_who_chooses_a_pin_may_show_their_card_once_more(
    desk: Kiosk, doorway: Doorway
) -> None:
    luc = doorway.person("Luc Barthe")
    card = doorway.card(luc)
    doorway.after(hours=-2).scan(card)
    open_desk(desk, doorway, here_for_hours(doorway))
    go_to_keys(desk)
    desk.touch("trust")
    desk.expect(Page.Gate)
    for said in ("Luc, choisissez votre code secret", READ):
        burst(desk, card)
        desk.expect_words(said)
    type_pin(desk, "7391")
    desk.expect_words("Encore une fois")
    burst(desk, card)
    desk.expect_words(READ)
    type_pin(desk, "7391")
    desk.expect_words("Luc peut maintenant prendre la permanence.")
    assert nobody_left(doorway)


def test_somebody_else_s_card_is_taken_while_a_pin_is_asked_for(
    desk: Kiosk, doorway: Doorway
) -> None:
    amina = here_for_hours(doorway)
    come_to_gate(desk, doorway, amina)
    burst(desk, doorway.member("Luc Barthe"))
    desk.expect(Page.Welcome)
    assert on_board(doorway).on_shift == ()


def test_a_card_that_did_not_open_the_desk_opens_the_roll_call_at_the_same_gate(
    kiosk: Kiosk, doorway: Doorway
) -> None:
    card = doorway.card(doorway.person("Luc Barthe"))
    kiosk.touch("lodge")
    kiosk.expect(Page.Gate)
    kiosk.hold_up(card)
    kiosk.expect_words("Cette carte n’ouvre pas la loge.")
    kiosk.put_away()
    kiosk.touch("rollCall")
    kiosk.expect_words("Évacuation")
    kiosk.later(seconds=3)  # and held up anew
    kiosk.hold_up(card)
    kiosk.expect(Page.RollCall)
