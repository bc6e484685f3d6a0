"""The concierge at the desk: taking the shift, making links, putting things right, handing over."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from kiosk import byhand, handovers, notices, presence, rollcall, trust
from kiosk.records import Actor, ComesAs, EventKind
from kiosk.records.desk import Need, Right
from kiosk.ui import words
from tests.journeys.desksteps import (
    ask_for_next,
    come_to_gate,
    go_to_keys,
    open_desk,
    seen,
    show_code,
    trusted,
    type_pin,
)
from tests.journeys.steps import burst, on_board, personal_code
from tests.places import SERVER, Doorway
from tests.ui.conftest import Kiosk, Page

pytestmark = pytest.mark.skipif(bool(SERVER), reason="about the screen")


def test_somebody_trusted_takes_the_shift_with_their_card_and_their_pin(
    desk: Kiosk, doorway: Doorway
) -> None:
    amina = trusted(doorway)
    desk.expect_words("Personne à l’accueil\u202f: qui prend le relais\u202f?")
    desk.touch("takeShift")
    desk.expect(Page.Gate)
    desk.hold_up(doorway.card(amina))
    desk.expect_words("Bonjour Amina")
    assert desk.reads("Le tableau dira que vous êtes à l’accueil.")  # before she does it
    type_pin(desk)
    desk.expect_words("Amina, concierge")
    assert [each.called for each in on_board(doorway).on_shift] == ["Amina"]
    assert [each.person for each in doorway.inside()] == [amina]  # the card took her in, too


def test_a_wrong_pin_opens_nothing_and_five_of_them_make_it_wait(
    desk: Kiosk, doorway: Doorway
) -> None:
    amina = trusted(doorway)
    come_to_gate(desk, doorway, amina)
    for _ in range(4):
        type_pin(desk, "1111")
        desk.expect_words("Ce n’est pas le bon code secret.")
    type_pin(desk, "1111")
    desk.expect_words("Réessayez dans 30\u00a0s.")
    desk.later(seconds=31)
    desk.qtbot.waitUntil(lambda: bool(desk.find("key2").property("enabled")))
    type_pin(desk)
    desk.expect_words("Amina, concierge")


def test_somebody_who_is_not_trusted_does_not_get_in(desk: Kiosk, doorway: Doorway) -> None:
    desk.expect_thing("takeShift")
    desk.touch("takeShift")
    desk.hold_up(doorway.card(doorway.person()))
    desk.expect_words("Cette carte n’ouvre pas la loge.")
    assert doorway.log() == []  # nothing at the gate is an arrival
    desk.put_away()
    gone = doorway.person("Zoé Blanc")
    old = doorway.card(gone)
    doorway.card(gone, replaces=True)
    burst(desk, old)
    desk.expect_words("Cette carte a été remplacée par une autre.")
    burst(desk, "LOGE:00000000000000000000000000")
    desk.expect_words("Cette carte n’est pas connue ici.")


def test_on_a_calm_day_the_desk_says_so(desk: Kiosk, doorway: Doorway) -> None:
    amina = trusted(doorway)
    doorway.subscribe(amina, starts=date(2020, 1, 1))
    past = doorway.after(days=-2)
    with past.database.writing() as session:
        visit = presence.arrive(session, past.pen(), amina.id)
        assert visit is not None
        presence.depart(session, past.pen(), visit)
    open_desk(desk, doorway, amina)
    desk.expect_words("Tout est calme.")
    assert desk.reads("1")


def test_two_people_are_introduced_and_that_can_be_taken_back(
    desk: Kiosk, doorway: Doorway
) -> None:
    for name, more in (("Luc", {"needs": ("CSS",)}), ("Inès", {"skills": ("CSS",)})):
        person = doorway.person(f"{name} X", can_be_asked=True, **more)
        past = doorway.after(days=-2)
        with past.database.writing() as session:
            visit = presence.arrive(session, past.pen(), person.id)
            assert visit is not None
            presence.depart(session, past.pen(), visit)
        with doorway.database.writing() as session:
            presence.arrive(session, doorway.pen(), person.id)
    open_desk(desk, doorway, trusted(doorway))
    desk.expect_words("CSS\u202f: Luc cherche, Inès sait")
    desk.touch("introduced0")
    desk.expect_words("Bravo\u202f: Luc et Inès")
    desk.qtbot.waitUntil(lambda: seen(doorway).meetings == ())
    desk.touch("undo")
    desk.expect_words("CSS\u202f: Luc cherche, Inès sait")
    desk.touch("later0")
    desk.expect_words("Plus tard\u202f: Luc et Inès")
    desk.qtbot.waitUntil(lambda: not desk.reads("CSS\u202f: Luc cherche"))


def test_a_call_for_help_at_the_kiosk_is_settled_at_the_desk(
    kiosk: Kiosk, desk: Kiosk, doorway: Doorway
) -> None:
    open_desk(desk, doorway, trusted(doorway))
    kiosk.touch("help")
    kiosk.expect(Page.Help)
    desk.expect_words("Quelqu’un a demandé de l’aide à l’entrée")
    desk.touch("remedy0")
    kiosk.expect_words("Quelqu’un arrive")
    assert [each for each in seen(doorway).attention if each.need is Need.HELP] == []


def test_whoever_arrives_at_the_kiosk_is_on_the_desk_s_list_at_once_and_leaves_by_one_tap(
    kiosk: Kiosk, desk: Kiosk, doorway: Doorway
) -> None:
    open_desk(desk, doorway, trusted(doorway))
    kiosk.scan(doorway.member("Luc Barthe"), shows=Page.Welcome)
    desk.expect_thing("depart:Luc Barthe")
    desk.touch("depart:Luc Barthe")
    desk.expect_words("Départ noté\u202f: Luc.")
    desk.qtbot.waitUntil(lambda: len(doorway.inside()) == 1)
    assert doorway.log()[-1].by is Actor.DESK
    desk.touch("undo")
    desk.qtbot.waitUntil(lambda: len(doorway.inside()) == 2)
    assert doorway.log()[-1].kind is EventKind.UNDO


def test_somebody_without_a_card_is_found_by_the_first_letters_and_noted_as_here(
    desk: Kiosk, doorway: Doorway
) -> None:
    doorway.person("Édith Perrin")
    doorway.person("Luc Barthe")
    open_desk(desk, doorway, trusted(doorway))
    desk.touch("arrival")
    desk.expect_thing("name")
    for letter in "edi":
        desk.touch_key(letter)
    desk.expect_thing("found:Édith Perrin")
    assert not desk.shows("found:Luc Barthe")
    desk.touch("found:Édith Perrin")
    desk.expect_words("Arrivée notée\u202f: Édith.")
    desk.expect_thing("depart:Édith Perrin")
    assert not desk.shows("sheet")


def test_a_class_is_counted_in_full(desk: Kiosk, doorway: Doorway) -> None:
    open_desk(desk, doorway, trusted(doorway))
    desk.touch("arrival")
    desk.touch("aGroup")
    desk.touch("more10")
    desk.touch("more-1")
    desk.expect_words("Noter l’arrivée de 19 personnes")
    desk.touch("noteGroup")
    desk.expect_words("groupe de 19")
    assert sum(each.visit.headcount for each in doorway.inside()) == 20
    assert {each.visit.comes_as for each in doorway.inside()} == {ComesAs.MEMBER, ComesAs.GROUP}


def test_a_wrong_hour_is_put_right_with_a_reason(desk: Kiosk, doorway: Doorway) -> None:
    luc = doorway.person("Luc Barthe")
    doorway.scan(doorway.card(luc))
    open_desk(desk, doorway, trusted(doorway))
    desk.expect_thing("line:Luc Barthe")
    desk.touch("line:Luc Barthe")
    desk.expect_thing("minutes60")
    desk.touch("minutes60")
    desk.touch("correct")
    desk.expect_words("Dites pourquoi en un mot")
    desk.touch("why0")
    desk.touch("correct")
    desk.expect_words("Cette heure n’est pas encore passée.")
    for _ in range(2):
        desk.touch("minutes-60")
    desk.touch("correct")
    desk.expect_words("L’heure est corrigée.")
    (visit,) = [each.visit for each in doorway.inside() if each.person == luc]
    assert doorway.hour(visit.arrived_at) == "26 09:42"
    desk.expect_words(words.hour(visit.arrived_at, doorway.place))


def test_a_person_the_kiosk_sends_off_while_the_desk_corrects_them_is_not_sent_off_twice(
    kiosk: Kiosk, desk: Kiosk, doorway: Doorway
) -> None:
    luc = doorway.person("Luc Barthe")
    code = doorway.card(luc)
    doorway.after(minutes=-30).scan(code)
    open_desk(desk, doorway, trusted(doorway))
    desk.expect_thing("line:Luc Barthe")
    desk.touch("line:Luc Barthe")
    desk.expect_thing("theDeparture")
    desk.touch("theDeparture")
    desk.touch("why1")
    kiosk.scan(code, shows=Page.Goodbye)
    desk.touch("correct")
    desk.expect_words("Quelqu’un vient de modifier cette présence")
    departures = [each for each in doorway.log() if each.kind is EventKind.DEPARTURE]
    assert len(departures) == 1


def test_at_closing_time_whoever_is_left_is_looked_at_and_the_place_declared_empty(
    desk: Kiosk, doorway: Doorway
) -> None:
    doorway.scan(doorway.member("Luc Barthe"))
    doorway.scan(doorway.member("Zoé Blanc"))
    open_desk(desk, doorway, trusted(doorway))
    desk.later(hours=10)
    desk.stage.lodge.refresh()
    desk.expect_words("3 départs non confirmés")
    desk.touch("remedy0")
    desk.expect_thing("empty")
    desk.touch("empty")
    desk.expect_words("Le lieu est vide\u202f?")
    desk.touch("everybodyLeft")
    desk.expect_words("2 départs notés.")
    assert [each.person.called for each in doorway.inside() if each.person] == ["Amina"]
    desk.touch("undo")
    desk.qtbot.waitUntil(lambda: len(doorway.inside()) == 3)


def test_the_shift_is_handed_over_with_a_word_that_the_next_one_sees_first(
    desk: Kiosk, doorway: Doorway
) -> None:
    amina, luc = trusted(doorway), trusted(doorway, "Luc Barthe")
    open_desk(desk, doorway, amina)
    ask_for_next(desk, "colis")
    desk.hold_up(doorway.card(luc))
    desk.expect_words("Bonjour Luc")
    type_pin(desk)
    desk.expect_words("Bienvenue à l’accueil, Luc.")
    desk.expect_words("Colis")
    assert [each.called for each in on_board(doorway).on_shift] == ["Luc"]
    desk.touch("read")
    desk.qtbot.waitUntil(lambda: not desk.shows("note"))


def test_leaving_at_the_kiosk_closes_the_desk(kiosk: Kiosk, desk: Kiosk, doorway: Doorway) -> None:
    amina = trusted(doorway)
    code = doorway.card(amina)
    doorway.after(minutes=-30).scan(code)
    open_desk(desk, doorway, amina)
    desk.expect_words("Amina, concierge")
    kiosk.scan(code, shows=Page.Goodbye)
    desk.expect_words("Personne à l’accueil\u202f: qui prend le relais\u202f?")


def test_after_five_idle_minutes_the_pin_is_asked_again_for_what_is_private_only(
    desk: Kiosk, doorway: Doorway
) -> None:
    doorway.scan(doorway.member("Luc Barthe"))
    open_desk(desk, doorway, trusted(doorway))
    go_to_keys(desk)
    desk.pass_time(301)
    desk.qtbot.waitUntil(lambda: not desk.shows("trust"))
    desk.touch("depart:Luc Barthe")
    desk.expect_words("Départ noté\u202f: Luc.")
    desk.touch("room:settings")
    desk.expect_words("Tapez votre code secret")
    type_pin(desk)
    desk.expect_thing("room:trust")


def test_somebody_is_trusted_with_the_keys_and_chooses_a_pin(desk: Kiosk, doorway: Doorway) -> None:
    luc = doorway.person("Luc Barthe")
    open_desk(desk, doorway, trusted(doorway))
    go_to_keys(desk)
    desk.touch("trust")
    desk.expect(Page.Gate)
    desk.hold_up(doorway.card(luc))
    desk.expect_words("Luc, choisissez votre code secret")
    type_pin(desk, "1234")
    desk.expect_words("N’importe qui devinerait celui-ci.")
    type_pin(desk, "7391")
    desk.expect_words("Encore une fois")
    type_pin(desk, "7392")
    desk.expect_words("Les deux n’étaient pas pareils.")
    for _ in range(2):
        type_pin(desk, "7391")
    desk.expect_words("Luc peut maintenant prendre la permanence.")
    desk.expect_thing("concierge:Luc Barthe")
    desk.touch("treasurer:Luc Barthe")
    desk.expect_words("Luc\u202f: droits modifiés.")
    with doorway.database.reading() as session:
        assert len(trust.rights(session, luc.id)) == 2
    desk.touch("settings:Amina Ferrand")
    desk.expect_words("Plus personne ne pourrait changer les réglages.")


def test_the_desk_opens_on_the_kiosk_and_closes_when_nobody_touches_it(
    kiosk: Kiosk, doorway: Doorway
) -> None:
    amina = trusted(doorway)
    kiosk.touch("lodge")
    kiosk.expect(Page.Gate)
    kiosk.hold_up(doorway.card(amina))
    kiosk.expect_words("Bonjour Amina")
    kiosk.put_away()
    type_pin(kiosk)
    kiosk.expect(Page.Desk)
    kiosk.expect_words("Amina, concierge")
    burst(kiosk, doorway.member("Luc Barthe"))
    kiosk.expect_words("Arrivée notée\u202f: Luc.")
    assert kiosk.page is Page.Desk
    kiosk.pass_time(61)
    kiosk.expect(Page.Home)
    assert [each.called for each in on_board(doorway).on_shift] == ["Amina"]
    kiosk.touch("lodge")
    kiosk.expect(Page.Gate)
    assert not kiosk.reads("Amina, concierge")


def test_a_pin_half_typed_does_not_outlive_its_page(kiosk: Kiosk, doorway: Doorway) -> None:
    amina = trusted(doorway)
    come_to_gate(kiosk, doorway, amina, "lodge")
    kiosk.touch("key2")
    kiosk.pass_time(31)
    kiosk.expect(Page.Home)
    kiosk.touch("lodge")
    kiosk.expect(Page.Gate)
    assert not kiosk.reads("Bonjour Amina")
    assert kiosk.stage.lodge.parts.gate.property("typed") == 0


def test_two_concierges_take_the_shift_at_once_and_both_have_it(
    kiosk: Kiosk, desk: Kiosk, doorway: Doorway
) -> None:
    amina, luc = trusted(doorway), trusted(doorway, "Luc Barthe")
    desk.touch("takeShift")
    show_code(desk, personal_code(doorway, amina))
    kiosk.touch("lodge")
    show_code(kiosk, personal_code(doorway, luc))
    desk.expect_words("Bonjour Amina")
    kiosk.expect_words("Bonjour Luc")
    type_pin(desk)
    type_pin(kiosk)
    desk.expect_words("Amina, concierge")
    kiosk.expect_words("Luc, concierge")
    assert {each.called for each in on_board(doorway).on_shift} == {"Amina", "Luc"}


def test_wrong_pins_at_two_stations_count_together(
    kiosk: Kiosk, desk: Kiosk, doorway: Doorway
) -> None:
    amina = trusted(doorway)
    come_to_gate(desk, doorway, amina)
    kiosk.touch("lodge")
    kiosk.hold_up(doorway.card(amina))
    kiosk.expect_words("Bonjour Amina")
    for _ in range(2):
        type_pin(desk, "1111")
        desk.expect_words("Ce n’est pas le bon code secret.")
        type_pin(kiosk, "1111")
        kiosk.expect_words("Ce n’est pas le bon code secret.")
    type_pin(kiosk, "1111")
    kiosk.expect_words("Réessayez dans 30\u00a0s.")
    type_pin(desk)
    desk.expect_words("Réessayez dans 30\u00a0s.")
    assert on_board(doorway).on_shift == ()


def test_the_desk_can_be_used_with_a_keyboard_alone(desk: Kiosk, doorway: Doorway) -> None:
    amina = trusted(doorway)
    desk.expect_thing("takeShift")
    for _ in range(6):
        if desk.window.activeFocusItem().objectName() == "takeShift":
            break
        desk.key(Qt.Key.Key_Tab)
    desk.key(Qt.Key.Key_Return)
    desk.expect(Page.Gate)
    for digit in personal_code(doorway, amina):
        desk.key(getattr(Qt.Key, f"Key_{digit}"))
    desk.expect_words("Bonjour Amina")
    for digit in "2580":
        desk.key(getattr(Qt.Key, f"Key_{digit}"))
    desk.key(Qt.Key.Key_Return)
    desk.expect_words("Amina, concierge")


def test_nearly_full_is_amber_at_the_desk_and_on_the_entrance(
    kiosk: Kiosk, desk: Kiosk, doorway: Doorway
) -> None:
    amina = trusted(doorway)
    open_desk(desk, doorway, amina)
    with doorway.database.writing() as session:
        byhand.arrive_group(session, doorway.pen(), 50, "Lycée", amina.id)
    desk.expect_words("51 personnes à l’intérieur\u202f: bientôt complet")
    kiosk.expect_words("presque complet")
    with doorway.database.writing() as session:
        byhand.arrive_group(session, doorway.pen(), 9, "", amina.id)
    desk.expect_words("complet\u202f: 60 maximum")
    kiosk.scan(doorway.member("Zoé Blanc"), shows=Page.Welcome)  # nobody is locked out


def test_what_the_last_shift_left_is_there_in_the_morning(desk: Kiosk, doorway: Doorway) -> None:
    amina = trusted(doorway)
    yesterday = doorway.after(days=-1)
    with doorway.database.writing() as session:
        handovers.write(session, yesterday.pen(), amina.id, "La clé est chez Sofia")
        notices.ask_for_help(session, doorway.pen())
    open_desk(desk, doorway, amina)
    desk.expect_words("La clé est chez Sofia")
    assert desk.reads(f"Amina, à {words.hour(doorway.now, doorway.place)}")


def test_a_card_that_is_greeted_at_the_kiosk_leaves_no_desk_open_behind_it(
    kiosk: Kiosk, doorway: Doorway
) -> None:
    amina = trusted(doorway)
    come_to_gate(kiosk, doorway, amina, "lodge")
    type_pin(kiosk)
    kiosk.expect(Page.Desk)
    luc = doorway.member("Luc Barthe")
    doorway.scan(luc)
    burst(kiosk, luc)  # already here: their welcome shows again
    kiosk.expect(Page.Welcome)
    kiosk.touch("lodge")
    kiosk.expect(Page.Gate)
    kiosk.touch("back")
    kiosk.expect(Page.Home)


def test_an_alarm_takes_the_place_of_a_gate_to_the_shift(kiosk: Kiosk, doorway: Doorway) -> None:
    amina = trusted(doorway)
    come_to_gate(kiosk, doorway, amina, "lodge")
    with doorway.database.writing() as session:
        rollcall.start(session, doorway.pen(), None, drill=False)
    kiosk.expect(Page.Evacuation)
    assert doorway.log() == []


def test_somebody_whose_keys_are_taken_while_they_type_is_told_so(
    desk: Kiosk, doorway: Doorway
) -> None:
    amina = trusted(doorway)
    come_to_gate(desk, doorway, amina)
    with doorway.database.writing() as session:
        trust.grant(session, doorway.pen(), amina.id, {Right.TREASURER}, None)
    type_pin(desk)
    desk.expect_words("Cette carte n’ouvre pas la loge.")
    assert doorway.log() == []


def test_whoever_says_that_somebody_needs_help_to_leave_can_take_it_back(
    desk: Kiosk, doorway: Doorway
) -> None:
    doorway.scan(doorway.member("Luc Barthe"))
    open_desk(desk, doorway, trusted(doorway))

    def needs_help() -> bool:
        return any(each.person.needs_assistance for each in doorway.inside() if each.person)

    desk.expect_thing("line:Luc Barthe")
    desk.touch("line:Luc Barthe")
    desk.expect_thing("assist")
    desk.touch("assist")
    desk.expect_words("Luc\u202f: à aider lors d’une évacuation.")
    assert needs_help()
    desk.touch("undo")
    desk.expect_words("C’est annulé.")
    assert not needs_help()
    desk.touch("room:journal")
    desk.expect_words("Plus à aider lors d’une évacuation")
    desk.expect_words("Luc Barthe")
