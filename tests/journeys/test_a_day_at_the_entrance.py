"""Whole visits, by touch: what people do at the entrance from when they come until they have gone."""

import subprocess
import sys

import pytest

from kiosk import personal
from kiosk.codes import token
from kiosk.data import notices as data
from kiosk.records import NoticeKind
from kiosk.ui.sounds import Sound
from tests.journeys.steps import burst, on_board, personal_code, type_digits
from tests.places import SERVER, Doorway
from tests.ui.conftest import Kiosk, Page

pytestmark = pytest.mark.skipif(bool(SERVER), reason="about the screen")


def test_somebody_arrives_says_what_they_work_on_changes_it_and_leaves(
    kiosk: Kiosk, doorway: Doorway
) -> None:
    luc = doorway.member("Luc Barthe")
    kiosk.scan(luc, Page.Welcome)
    kiosk.touch("write")
    kiosk.expect(Page.Activity)
    field = kiosk.find("field")
    field.setProperty("text", "Site")
    kiosk.touch("english")
    assert kiosk.reads("What are you working on?")
    assert field.property("text") == "Site"  # nothing typed is lost by a change of language
    kiosk.touch("french")
    field.setProperty("text", "Site d’une AMAP")
    kiosk.touch("keep")
    kiosk.expect(Page.Welcome)
    kiosk.qtbot.waitUntil(lambda: kiosk.find("activity").property("text") == "Site d’une AMAP")
    kiosk.touch("write")
    kiosk.expect(Page.Activity)
    assert kiosk.find("field").property("text") == "Site d’une AMAP"
    kiosk.touch("clear")
    kiosk.settle()
    for letter in "thèse":
        kiosk.touch_key(letter)
    kiosk.touch("keep")
    kiosk.expect(Page.Welcome)
    kiosk.qtbot.waitUntil(lambda: kiosk.find("activity").property("text").casefold() == "thèse")
    assert on_board(doorway).entries == ()  # nothing is shown that nobody chose to show
    kiosk.touch("change")
    kiosk.touch("firstName")
    kiosk.qtbot.waitUntil(lambda: bool(kiosk.find("withActivity").property("enabled")))
    kiosk.touch("withActivity")
    kiosk.expect_words("Thèse")
    kiosk.touch("fine")
    kiosk.expect_words("Sur le tableau\u202f: prénom et activité")
    kiosk.touch("fine")
    kiosk.expect_words("Luc")
    (entry,) = on_board(doorway).entries
    assert (entry.shown, entry.activity) == ("Luc", "Thèse")
    kiosk.later(hours=2)
    kiosk.scan(luc, Page.Goodbye)
    assert kiosk.reads("Aujourd’hui\u202f: 2\u00a0h\u00a000 avec nous")
    assert doorway.inside() == ()


def test_somebody_who_comes_again_is_offered_what_they_chose_last_time(
    kiosk: Kiosk, doorway: Doorway
) -> None:
    luc = doorway.member("Luc Barthe")
    kiosk.house.now = doorway.at("2026-11-25 09:00").now
    kiosk.scan(luc, Page.Welcome)
    kiosk.touch("write")
    kiosk.find("field").setProperty("text", "Site d’une AMAP")
    kiosk.touch("keep")
    kiosk.touch("change")
    kiosk.touch("name")
    kiosk.qtbot.waitUntil(lambda: bool(kiosk.find("withActivity").property("enabled")))
    kiosk.touch("withActivity")
    kiosk.touch("fine")
    kiosk.expect_words("nom et activité")
    kiosk.later(hours=2)
    kiosk.scan(luc, Page.Goodbye)
    kiosk.later(hours=23, minutes=42)
    kiosk.scan(luc, Page.Welcome)
    kiosk.expect_words("Comme hier\u202f: Site d’une AMAP")
    kiosk.touch("before0")
    kiosk.expect_words("sans votre nom")  # nothing is ticked in advance
    kiosk.qtbot.waitUntil(lambda: bool(kiosk.find("activity").property("chosen")))
    kiosk.touch("activity")  # once more, and it is not chosen any more
    kiosk.qtbot.waitUntil(lambda: not kiosk.find("before0").property("chosen"))
    kiosk.touch("before0")
    kiosk.qtbot.waitUntil(lambda: bool(kiosk.find("activity").property("chosen")))
    kiosk.touch("proposed")
    kiosk.expect_words("Sur le tableau\u202f: nom et activité")
    (entry,) = on_board(doorway).entries
    assert (entry.shown, entry.activity) == ("Luc Barthe", "Site d’une AMAP")


def test_somebody_without_their_card_types_six_digits_and_leaves_by_them(
    kiosk: Kiosk, doorway: Doorway
) -> None:
    digits = personal_code(doorway, doorway.person("Luc Barthe"))
    kiosk.touch("noCard")
    type_digits(kiosk, digits)
    kiosk.expect_words("Bonjour Luc\u202f!")
    kiosk.touch("fine")
    kiosk.touch("leave")
    assert kiosk.reads("Vous repartez\u202f?")
    type_digits(kiosk, digits)
    kiosk.expect_words("À bientôt, Luc\u202f!")
    assert doorway.inside() == ()


def test_a_wrong_personal_code_says_so_and_can_be_typed_again(
    kiosk: Kiosk, doorway: Doorway
) -> None:
    digits = personal_code(doorway, doorway.person("Luc Barthe"))
    wrong = f"{(int(digits) + 1) % 10**6:06}"
    kiosk.touch("noCard")
    for _ in range(personal.FREE - 1):
        type_digits(kiosk, wrong)
        kiosk.expect_words("Ce code n’est pas connu ici.")
    type_digits(kiosk, wrong)
    kiosk.expect_words("Réessayez dans 10\u00a0s.")
    kiosk.later(seconds=11)
    kiosk.qtbot.waitUntil(lambda: bool(kiosk.find("key1").property("enabled")))
    type_digits(kiosk, digits)
    kiosk.expect(Page.Welcome)


def test_a_card_shown_by_somebody_who_leaves_is_a_departure_or_nothing(
    kiosk: Kiosk, doorway: Doorway
) -> None:
    luc = doorway.member()
    kiosk.touch("leave")
    seen = [item for item in kiosk.items() if item.inherits("Preview")]
    assert len(seen) == 1  # what the camera sees, where they are asked for their card
    kiosk.scan(luc, Page.Refusal)
    assert kiosk.reads("Vous pouvez partir, tout va bien")
    assert doorway.log() == []


def test_somebody_who_left_long_ago_and_says_so_again_reopens_nothing(
    kiosk: Kiosk, doorway: Doorway
) -> None:
    luc = doorway.member("Luc Barthe")
    kiosk.scan(luc, Page.Welcome)
    kiosk.touch("fine")
    kiosk.later(hours=1)
    kiosk.scan(luc, Page.Goodbye)
    assert kiosk.reads("Je reviens")
    kiosk.touch("fine")
    kiosk.later(hours=6)
    kiosk.touch("leave")
    kiosk.scan(luc, Page.Goodbye)
    assert kiosk.reads("déjà noté")
    assert not kiosk.reads("Je reviens")


def test_a_handheld_scanner_works_while_somebody_types_their_personal_code(
    kiosk: Kiosk, doorway: Doorway
) -> None:
    amina = doorway.member("Amina Ferrand")
    kiosk.touch("noCard")
    type_digits(kiosk, "123")
    burst(kiosk, amina)
    kiosk.expect_words("Bonjour Amina\u202f!")
    kiosk.touch("fine")
    kiosk.touch("noCard")
    assert not kiosk.stage.entrance.is_half_typed


def test_the_camera_does_not_take_the_page_from_somebody_who_types(
    kiosk: Kiosk, doorway: Doorway
) -> None:
    luc = doorway.member("Luc Barthe")
    kiosk.touch("noCard")
    type_digits(kiosk, "12")
    kiosk.hold_up(luc)
    with kiosk.qtbot.waitSignal(kiosk.stage.sight.scanner.code):  # type: ignore[union-attr]
        pass
    assert kiosk.page is Page.Code
    kiosk.expect_words("Une carte attend")
    kiosk.touch("erase")
    kiosk.touch("erase")
    kiosk.expect_words("Bonjour Luc\u202f!")  # it is still held up, and now it counts
    assert not kiosk.reads("Une carte attend")


def test_words_that_nobody_is_changing_keep_no_card_waiting(kiosk: Kiosk, doorway: Doorway) -> None:
    kiosk.scan(doorway.member("Luc Barthe"), Page.Welcome)
    kiosk.touch("write")
    kiosk.find("field").setProperty("text", "Site d’une AMAP")
    kiosk.touch("keep")
    kiosk.qtbot.waitUntil(lambda: kiosk.reads("Site d’une AMAP"))
    kiosk.touch("write")
    kiosk.expect(Page.Activity)
    kiosk.hold_up(doorway.member("Amina Ferrand"))
    kiosk.expect_words("Bonjour Amina\u202f!")


def test_whoever_walks_away_in_the_middle_leaves_nothing_behind(kiosk: Kiosk) -> None:
    kiosk.touch("noCard")
    type_digits(kiosk, "123")
    kiosk.touch("comfort")
    kiosk.touch("contrast")
    kiosk.pass_time(31)
    kiosk.expect(Page.Home)
    assert kiosk.stage.comfort.is_usual
    assert not kiosk.stage.entrance.property("adjusting")
    assert not kiosk.stage.entrance.is_half_typed


def test_the_desk_hears_of_somebody_who_was_greeted_by_another_s_name(
    kiosk: Kiosk, doorway: Doorway
) -> None:
    kiosk.scan(doorway.member("Luc Barthe"), Page.Welcome)
    kiosk.touch("notMe")
    kiosk.expect(Page.Undone)
    with doorway.database.reading() as session:
        (told,) = data.unsettled(session, NoticeKind.NOT_ME, doorway.now)
    assert told.person is not None


def test_an_unknown_card_then_a_good_one_in_the_same_hand(kiosk: Kiosk, doorway: Doorway) -> None:
    kiosk.scan(token.make(bytes), Page.Refusal)
    kiosk.hold_up(doorway.member("Luc Barthe"))
    kiosk.expect_words("Bonjour Luc\u202f!")


def test_two_people_ten_seconds_apart_are_each_greeted(kiosk: Kiosk, doorway: Doorway) -> None:
    luc, amina = doorway.member("Luc Barthe"), doorway.member("Amina Ferrand")
    kiosk.scan(luc, Page.Welcome)
    kiosk.touch("english")
    kiosk.later(seconds=10)
    kiosk.pass_time(10)
    kiosk.hold_up(amina)
    kiosk.expect_words("Bonjour Amina\u202f!")  # in the place's language: somebody else is here
    assert kiosk.stage.entrance.property("settling")
    kiosk.touch_at(kiosk.centre(kiosk.find("notMe")))  # meant for the page before
    assert kiosk.page is Page.Welcome
    kiosk.touch("notMe")
    kiosk.expect(Page.Undone)
    assert len(doorway.inside()) == 1


def test_a_scan_does_not_wait_for_whoever_reads_the_last_result(
    kiosk: Kiosk, doorway: Doorway
) -> None:
    queue = {name: doorway.member(f"{name} Barthe") for name in ("Luc", "Zoé", "Ali")}
    for name, code in queue.items():
        kiosk.hold_up(code)  # nobody touches anything between them
        kiosk.expect_words(f"Bonjour {name}\u202f!")
    assert len(doorway.inside()) == len(queue)


def test_a_card_held_for_two_seconds_is_one_arrival(kiosk: Kiosk, doorway: Doorway) -> None:
    kiosk.hold_up(doorway.member("Luc Barthe"))
    kiosk.expect(Page.Welcome)
    sight = kiosk.stage.sight
    assert sight is not None
    shown = sight.scanner.frames
    kiosk.qtbot.waitUntil(lambda: sight.scanner.frames > shown + 60)
    assert kiosk.page is Page.Welcome
    assert not kiosk.reads("déjà")
    assert len(doorway.log()) == 1


def test_the_door_goes_on_without_its_camera_until_that_is_back(
    kiosk: Kiosk, doorway: Doorway
) -> None:
    luc, sight = doorway.member("Luc Barthe"), kiosk.stage.sight
    assert sight is not None
    kiosk.expect_words("Montrez votre carte ou votre téléphone")
    kiosk.qtbot.waitUntil(lambda: sight.scanner.frames > 0)
    kiosk.camera.plug_out()
    for _ in range(5):
        sight.look_after_it()
    assert kiosk.reads("Lecteur ou code")
    burst(kiosk, luc)
    kiosk.expect(Page.Welcome)
    kiosk.touch("fine")
    kiosk.later(hours=2)
    kiosk.camera.plug_in()
    frames = sight.scanner.frames
    kiosk.qtbot.waitUntil(lambda: sight.scanner.frames > frames)
    sight.look_after_it()
    assert kiosk.reads("Montrez votre carte ou votre téléphone")
    kiosk.scan(luc, Page.Goodbye)


ELSEWHERE = """
import sys
from datetime import datetime
from kiosk import presence
from kiosk.data import people
from kiosk.data.database import Database
from kiosk.records import Dials, ShownAs
from tests.places import PLACE, station

database = Database(sys.argv[1])
with database.writing() as session:
    (luc,) = people.named(session, "Luc Barthe")
    pen = presence.Pen(PLACE, station(7), datetime.fromisoformat(sys.argv[2]))
    presence.arrive(session, pen, luc, dials=Dials(ShownAs.NAME))
database.close()
"""


def test_the_board_follows_the_door_of_another_process(kiosk: Kiosk, doorway: Doorway) -> None:
    doorway.person("Luc Barthe")
    kiosk.expect_words("0 ici")
    url = doorway.database.url.render_as_string(hide_password=False)
    there = [sys.executable, "-c", ELSEWHERE, url, doorway.now.isoformat()]
    subprocess.run(there, check=True)
    kiosk.expect_words("Luc Barthe")
    assert kiosk.reads("1 ici")


def test_each_outcome_has_its_sound(kiosk: Kiosk, doorway: Doorway) -> None:
    heard: list[str] = []
    kiosk.stage.entrance.sounded.connect(heard.append)
    luc = doorway.member("Luc Barthe")
    kiosk.scan(token.make(bytes), Page.Refusal)
    kiosk.hold_up(luc)
    kiosk.expect(Page.Welcome)
    kiosk.put_away()
    kiosk.touch("fine")
    kiosk.later(hours=2)
    kiosk.scan(luc, Page.Goodbye)
    assert heard == [Sound.REFUSAL, Sound.ARRIVAL, Sound.DEPARTURE]


def test_a_code_from_elsewhere_takes_no_form_from_whoever_types(
    kiosk: Kiosk, doorway: Doorway
) -> None:
    digits = personal_code(doorway, doorway.person("Luc Barthe"))
    kiosk.touch("noCard")
    kiosk.settle()
    type_digits(kiosk, digits[:3])
    burst(kiosk, "https://example.org/")
    kiosk.expect_words("Ce code vient d’ailleurs")
    assert kiosk.page is Page.Code
    assert not kiosk.stage.entrance.property("settling")  # the next digit counts
    type_digits(kiosk, digits[3:])
    kiosk.expect_words("Bonjour Luc\u202f!")
