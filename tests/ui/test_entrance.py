"""The entrance, from a card held to the camera to a visit on the disk and back home."""

import os
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPointF, Qt

from kiosk import presence
from kiosk.codes import token
from kiosk.records import AfterEnd, Dials, ShownAs
from tests.places import Doorway
from tests.ui.conftest import Kiosk, Page


def inside(doorway: Doorway) -> list[str]:
    return sorted(each.person.name for each in doorway.inside() if each.person)


def test_a_card_held_to_the_camera_is_welcomed_by_name_and_on_the_disk(
    kiosk: Kiosk, doorway: Doorway
) -> None:
    kiosk.scan(doorway.member("Luc Barthe"), Page.Welcome)
    assert kiosk.find("title").property("text") == "Bonjour Luc\u202f!"
    assert kiosk.find("said").property("text") == "Votre arrivée est notée, 10\u00a0h\u00a042"
    assert inside(doorway) == ["Luc Barthe"]


def test_a_second_person_is_served_at_once_on_the_first_ones_welcome(
    kiosk: Kiosk, doorway: Doorway
) -> None:
    luc, amina = doorway.member("Luc Barthe"), doorway.member("Amina Ferrand")
    kiosk.scan(luc, Page.Welcome)
    kiosk.hold_up(amina)
    kiosk.expect_words("Bonjour Amina\u202f!")
    assert inside(doorway) == ["Amina Ferrand", "Luc Barthe"]


def test_somebody_who_says_that_it_is_not_them_is_not_recorded(
    kiosk: Kiosk, doorway: Doorway
) -> None:
    kiosk.scan(doorway.member(), Page.Welcome)
    kiosk.touch("notMe")
    kiosk.expect(Page.Undone)
    assert kiosk.reads("Voilà, c’est annulé")
    assert not kiosk.reads("Luc")
    assert doorway.inside() == ()


def test_somebody_who_leaves_is_told_how_long_they_were_here(
    kiosk: Kiosk, doorway: Doorway
) -> None:
    luc = doorway.member()
    doorway.at("08:40").scan(luc)
    kiosk.house.now = doorway.at("15:05").now
    kiosk.scan(luc, Page.Goodbye)
    assert kiosk.reads("À bientôt, Luc\u202f!")
    assert kiosk.reads("Votre départ est noté, 15\u00a0h\u00a005")
    assert kiosk.reads("Aujourd’hui\u202f: 6\u00a0h\u00a025 avec nous")
    assert doorway.inside() == ()


def test_somebody_who_comes_back_at_once_has_not_left(kiosk: Kiosk, doorway: Doorway) -> None:
    luc = doorway.member()
    doorway.at("08:40").scan(luc)
    kiosk.scan(luc, Page.Goodbye)
    kiosk.touch("comingBack")
    kiosk.expect_words("À tout à l’heure, Luc\u202f!")
    assert inside(doorway) == ["Luc Barthe"]


def test_a_second_scan_within_ninety_seconds_says_that_nothing_has_changed(
    kiosk: Kiosk, doorway: Doorway
) -> None:
    luc = doorway.member()
    doorway.scan(luc)
    kiosk.later(seconds=80)
    kiosk.scan(luc, Page.Welcome)
    assert kiosk.reads("Vous êtes déjà là, depuis 10\u00a0h\u00a042. Rien n’a changé.")


def test_somebody_who_has_just_left_is_told_so_again(kiosk: Kiosk, doorway: Doorway) -> None:
    luc = doorway.member()
    doorway.at("08:40").scan(luc)
    doorway.scan(luc)
    kiosk.scan(luc, Page.Goodbye)
    assert kiosk.reads("Votre départ est déjà noté, à 10\u00a0h\u00a042. Rien n’a changé.")


def test_an_unknown_card_is_told_what_to_do_and_the_next_one_works_at_once(
    kiosk: Kiosk, doorway: Doorway
) -> None:
    luc = doorway.member()
    kiosk.scan(token.make(bytes), Page.Refusal)
    assert kiosk.reads("Passez nous voir à l’accueil, on s’en occupe ensemble.")
    kiosk.scan(luc, Page.Welcome)


def test_a_refusal_clears_itself(kiosk: Kiosk) -> None:
    kiosk.scan("https://example.org", Page.Refusal)
    kiosk.pass_time(21)
    kiosk.expect(Page.Home)


def test_somebody_whom_the_desk_awaits_is_greeted_by_name(kiosk: Kiosk, doorway: Doorway) -> None:
    luc = doorway.person("Luc Barthe")
    doorway.subscribe(luc, date(2020, 1, 1), date(2020, 12, 31), AfterEnd.DESK)
    kiosk.scan(doorway.card(luc), Page.Refusal)
    assert kiosk.reads("Bonjour Luc\u202f!")
    assert kiosk.reads("Passez d’abord à l’accueil, on vous y attend.")


def test_somebody_without_a_plan_is_welcome_and_asked_to_pass_by(
    kiosk: Kiosk, doorway: Doorway
) -> None:
    kiosk.scan(doorway.card(doorway.person()), Page.Welcome)
    assert kiosk.reads("Passez voir l’accueil quand vous pourrez")


def test_nobody_touches_the_welcome_and_it_goes_home(kiosk: Kiosk, doorway: Doorway) -> None:
    kiosk.scan(doorway.member(), Page.Welcome)
    kiosk.pass_time(10)
    countdown = kiosk.stage.countdown
    kiosk.qtbot.waitUntil(lambda: 0.4 < countdown.property("left") < 0.55)
    assert kiosk.page is Page.Welcome
    kiosk.pass_time(10.5)
    kiosk.expect(Page.Home)


def test_a_touch_anywhere_keeps_the_welcome(kiosk: Kiosk, doorway: Doorway) -> None:
    kiosk.scan(doorway.member(), Page.Welcome)
    kiosk.pass_time(15)
    countdown = kiosk.stage.countdown
    kiosk.qtbot.waitUntil(lambda: countdown.property("left") < 0.3)
    kiosk.touch_at(QPointF(1100, 660))
    assert countdown.property("left") == 1.0
    assert kiosk.page is Page.Welcome


def test_somebody_who_reads_larger_text_has_twice_the_time(kiosk: Kiosk, doorway: Doorway) -> None:
    kiosk.touch("larger")
    kiosk.scan(doorway.member(), Page.Welcome)
    kiosk.pass_time(39)
    countdown = kiosk.stage.countdown
    kiosk.qtbot.waitUntil(lambda: countdown.property("left") < 0.1)
    assert kiosk.page is Page.Welcome
    kiosk.pass_time(2)
    kiosk.expect(Page.Home)


def test_all_good_goes_home(kiosk: Kiosk, doorway: Doorway) -> None:
    kiosk.scan(doorway.member(), Page.Welcome)
    kiosk.touch("fine")
    assert kiosk.page is Page.Home


def test_a_card_that_stays_in_view_is_one_presentation(kiosk: Kiosk, doorway: Doorway) -> None:
    kiosk.hold_up(doorway.member())
    kiosk.expect(Page.Welcome)
    kiosk.touch("fine")
    kiosk.later(minutes=5)
    with kiosk.qtbot.waitSignal(kiosk.stage.feed.changed):
        pass
    with kiosk.qtbot.waitSignal(kiosk.stage.feed.changed):
        pass
    assert kiosk.page is Page.Home
    assert len(doorway.log()) == 1


def test_the_keyboard_alone_undoes_and_goes_home(kiosk: Kiosk, doorway: Doorway) -> None:
    kiosk.scan(doorway.member(), Page.Welcome)
    kiosk.key(Qt.Key.Key_Tab)
    kiosk.key(Qt.Key.Key_Return)
    kiosk.expect(Page.Undone)
    assert doorway.inside() == ()
    kiosk.key(Qt.Key.Key_Escape)
    assert kiosk.page is Page.Home
    kiosk.key(Qt.Key.Key_Tab)
    while kiosk.window.activeFocusItem().objectName() != "english":
        kiosk.key(Qt.Key.Key_Tab)
    kiosk.key(Qt.Key.Key_Space)
    assert kiosk.reads("Who is here")


def test_enter_on_the_welcome_is_all_good(kiosk: Kiosk, doorway: Doorway) -> None:
    kiosk.scan(doorway.member(), Page.Welcome)
    kiosk.key(Qt.Key.Key_Enter)
    assert kiosk.page is Page.Home


def test_somebody_who_chose_to_be_seen_appears_on_the_list(kiosk: Kiosk, doorway: Doorway) -> None:
    """Written by another connection, as another station or the desk would."""
    doorway.scan(doorway.member("Luc Barthe"))
    kiosk.expect_words("1 ici")
    visit = doorway.visits()[0]
    with doorway.database.writing() as session:
        presence.change(session, doorway.pen(), visit, Dials(ShownAs.NAME, True))
    kiosk.expect_words("Luc Barthe")
    doorway.after(hours=1).scan(doorway.member("Amina Ferrand"))
    kiosk.expect_words("et 1 autre personne")


def test_visits_of_yesterday_are_closed_by_the_minutes_round(
    kiosk: Kiosk, doorway: Doorway
) -> None:
    doorway.scan(doorway.member())
    kiosk.expect_words("1 ici")
    kiosk.later(days=1)
    kiosk.stage.door.make_round(kiosk.stage.entrance.show_house_trouble)
    kiosk.expect_words("0 ici")
    assert doorway.visits()[0].estimated


def test_a_message_with_somebody_s_card_is_erased_by_the_round_a_day_later(kiosk: Kiosk) -> None:
    draft = kiosk.house.folder / "exports" / "carte-0000000001.eml"
    draft.parent.mkdir()
    draft.write_text("a card")
    os.utime(draft, (kiosk.house.now.timestamp(), kiosk.house.now.timestamp()))
    kiosk.later(days=1, minutes=1)
    kiosk.stage.door.make_round(kiosk.stage.entrance.show_house_trouble)
    kiosk.qtbot.waitUntil(lambda: not draft.exists())


@pytest.mark.parametrize("minutes", [1, 61])
def test_the_clock_on_home_follows_the_hour(kiosk: Kiosk, minutes: int) -> None:
    kiosk.later(minutes=minutes)
    now = kiosk.house.now
    kiosk.expect_words(f"{now.hour}\u00a0h\u00a0{now.minute:02}")
    assert kiosk.house.now - now == timedelta()
