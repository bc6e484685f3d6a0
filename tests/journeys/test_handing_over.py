"""Handing over while life goes on: whoever does may be gone before the next one has begun."""

import pytest

from kiosk import handovers, shifts, trust
from kiosk.records import Person
from kiosk.records.desk import Right
from tests.journeys.desksteps import ask_for_next, open_desk, show_code, trusted, type_pin
from tests.journeys.steps import on_board, personal_code
from tests.places import SERVER, Doorway
from tests.ui.conftest import Kiosk, Page

pytestmark = pytest.mark.skipif(bool(SERVER), reason="about the screen")


def notes(doorway: Doorway) -> list[str]:
    with doorway.database.reading() as session:
        return [each.words for each in handovers.unread(session, doorway.now)]


def hand_over(desk: Kiosk, doorway: Doorway, amina: Person) -> str:
    """Amina, here for two hours, writes a word and asks who takes over; her card, to leave with."""
    card = doorway.card(amina)
    doorway.after(hours=-2).scan(card)
    open_desk(desk, doorway, amina)
    ask_for_next(desk, "colis")
    return card


def leave(kiosk: Kiosk, desk: Kiosk, card: str) -> None:
    """Tap out at the entrance, and have the desk know of it."""
    kiosk.scan(card, shows=Page.Goodbye)
    desk.qtbot.waitUntil(lambda: desk.stage.lodge.parts.desk.property("onShift") == [])


def test_whoever_takes_over_finds_the_word_of_a_concierge_who_has_tapped_out_meanwhile(
    kiosk: Kiosk, desk: Kiosk, doorway: Doorway
) -> None:
    amina, luc = trusted(doorway), trusted(doorway, "Luc Barthe")
    card = hand_over(desk, doorway, amina)
    show_code(desk, personal_code(doorway, luc))
    desk.expect_words("Bonjour Luc")
    leave(kiosk, desk, card)
    assert desk.page is Page.Gate
    type_pin(desk)
    desk.expect_words("Bienvenue à l’accueil, Luc.")
    desk.expect_words("Colis")
    assert notes(doorway) == ["Colis"]
    assert [each.called for each in on_board(doorway).on_shift] == ["Luc"]


def test_the_word_of_a_concierge_who_has_left_waits_when_nobody_takes_over(
    kiosk: Kiosk, desk: Kiosk, doorway: Doorway
) -> None:
    amina, luc = trusted(doorway), trusted(doorway, "Luc Barthe")
    leave(kiosk, desk, hand_over(desk, doorway, amina))
    desk.touch("back")
    desk.expect_words("Personne à l’accueil\u202f: qui prend le relais\u202f?")
    open_desk(desk, doorway, luc)
    desk.expect_words("Colis")
    assert notes(doorway) == ["Colis"]


def test_a_concierge_who_comes_back_to_the_gate_begins_anew(
    kiosk: Kiosk, desk: Kiosk, doorway: Doorway
) -> None:
    amina = trusted(doorway)
    leave(kiosk, desk, hand_over(desk, doorway, amina))
    show_code(desk, personal_code(doorway, amina))
    desk.expect_words("Bonjour Amina")
    type_pin(desk)
    desk.expect_words("Amina, concierge")
    with doorway.database.reading() as session:
        (shift,) = shifts.under_way(session)
    assert shift == desk.stage.lodge.parts.desk.shift


def test_somebody_who_loses_the_keys_at_the_gate_leaves_the_desk_to_whoever_has_it(
    desk: Kiosk, doorway: Doorway
) -> None:
    amina, luc = trusted(doorway), trusted(doorway, "Luc Barthe")
    hand_over(desk, doorway, amina)
    show_code(desk, personal_code(doorway, luc))
    desk.expect_words("Bonjour Luc")
    with doorway.database.writing() as session:
        trust.grant(session, doorway.pen(), luc.id, {Right.TREASURER}, None)
    type_pin(desk)
    desk.expect_words("Cette carte n’ouvre pas la loge.")
    desk.touch("back")
    desk.expect_words("Amina, concierge")
    assert desk.stage.lodge.parts.handing.property("words") == "Colis"
