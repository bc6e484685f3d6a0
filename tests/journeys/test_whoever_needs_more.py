"""Help, a keyboard instead of fingers, larger text, more time: whoever needs more than a card."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent

from kiosk import presence
from kiosk.records import Dials, ShownAs
from tests.journeys.steps import focus_on, on_board, personal_code
from tests.places import SERVER, Doorway
from tests.ui.conftest import Kiosk, Page

pytestmark = pytest.mark.skipif(bool(SERVER), reason="about the screen")


def test_somebody_asks_for_help_and_is_told_when_somebody_comes(kiosk: Kiosk) -> None:
    rang: list[bool] = []
    kiosk.stage.helping.rang.connect(lambda: rang.append(True))
    kiosk.touch("help")
    kiosk.expect_words("Personne à l’accueil\u202f: qui prend le relais\u202f?")
    assert kiosk.reads("Tout le monde ici peut vous aider")
    kiosk.qtbot.waitUntil(lambda: rang == [True])
    kiosk.touch("fine")
    kiosk.expect_words("Quelqu’un demande de l’aide ici. Personne à l’accueil")
    kiosk.touch("help")
    kiosk.expect(Page.Help)
    kiosk.stage.helping.go()
    kiosk.expect_words("Quelqu’un arrive")
    assert rang == [True]


def test_somebody_who_asks_for_help_is_told_whom_to_look_for(
    kiosk: Kiosk, doorway: Doorway
) -> None:
    for name in ("Inès", "Yann"):
        person = doorway.person(f"{name} X", can_be_asked=True, skills=("CSS",))
        with doorway.database.writing() as session:
            dials = Dials(ShownAs.FIRST_NAME)
            assert presence.arrive(session, doorway.pen(), person.id, dials=dials)
    kiosk.expect_words("2 ici")
    kiosk.touch("help")
    kiosk.expect(Page.Help)
    assert kiosk.reads("Vous pouvez demander à ")
    assert kiosk.reads("Inès ou Yann") or kiosk.reads("Yann ou Inès")


def test_whoever_is_on_shift_is_named_to_somebody_who_asks_for_help(
    kiosk: Kiosk, doorway: Doorway
) -> None:
    doorway.concierge()
    kiosk.expect_words("1 ici")
    kiosk.touch("help")
    kiosk.expect_words("À l’accueil\u202f: Amina")
    kiosk.touch("noHelp")
    kiosk.expect(Page.Home)
    kiosk.qtbot.waitUntil(lambda: on_board(doorway).rings == ())


def test_somebody_with_low_sight_sets_the_colours_and_time_for_themselves(kiosk: Kiosk) -> None:
    kiosk.touch("comfort")
    kiosk.touch("dark")
    kiosk.touch("unhurried")
    kiosk.touch("still")
    assert kiosk.stage.comfort.property("theme") == "dark"
    kiosk.touch("done")
    kiosk.touch("noCard")
    kiosk.pass_time(200)
    kiosk.qtbot.waitUntil(lambda: kiosk.stage.countdown.property("left") < 0.4)
    assert kiosk.page is Page.Code
    kiosk.pass_time(101)
    kiosk.expect(Page.Home)
    assert kiosk.stage.comfort.is_usual


def test_a_trembling_finger_that_touches_twice_does_one_thing(
    kiosk: Kiosk, doorway: Doorway
) -> None:
    kiosk.scan(doorway.member("Luc Barthe"), Page.Welcome)
    kiosk.settle()
    fine = kiosk.centre(kiosk.find("fine"))
    kiosk.touch_at(fine)
    kiosk.touch_at(fine)  # where home has “Je repars” by now
    assert kiosk.page is Page.Home


def test_somebody_who_can_not_touch_does_it_all_with_a_keyboard(
    kiosk: Kiosk, doorway: Doorway
) -> None:
    digits = personal_code(doorway, doorway.person("Luc Barthe"))
    focus_on(kiosk, "noCard")
    kiosk.key(Qt.Key.Key_Return)
    kiosk.expect(Page.Code)
    for digit in digits:
        kiosk.key(Qt.Key(ord(digit)))
    kiosk.expect(Page.Welcome)
    focus_on(kiosk, "change")
    kiosk.key(Qt.Key.Key_Space)
    kiosk.expect(Page.Shown)
    focus_on(kiosk, "firstName")
    kiosk.key(Qt.Key.Key_Space)
    focus_on(kiosk, "fine")
    kiosk.key(Qt.Key.Key_Return)
    kiosk.expect_words("Sur le tableau\u202f: prénom")
    focus_on(kiosk, "write")
    kiosk.key(Qt.Key.Key_Return)
    kiosk.expect(Page.Activity)
    for letter in "AMAP":
        kiosk.key(Qt.Key(ord(letter)))
    kiosk.qtbot.waitUntil(lambda: kiosk.find("field").property("text").upper() == "AMAP")
    kiosk.key(Qt.Key.Key_Return)
    kiosk.qtbot.waitUntil(lambda: kiosk.reads("AMAP") or kiosk.reads("amap"))
    focus_on(kiosk, "help")
    kiosk.key(Qt.Key.Key_Return)
    kiosk.expect(Page.Help)
    kiosk.key(Qt.Key.Key_Escape)
    kiosk.expect(Page.Home)
    (entry,) = on_board(doorway).entries
    assert entry.shown == "Luc"


def test_somebody_types_what_they_work_on_with_the_keys_on_the_screen(
    kiosk: Kiosk, doorway: Doorway
) -> None:
    kiosk.scan(doorway.member("Luc Barthe"), Page.Welcome)
    kiosk.touch("write")
    kiosk.expect(Page.Activity)

    kiosk.settle()
    for letter in "fil":
        kiosk.touch_key(letter)
    kiosk.qtbot.waitUntil(lambda: kiosk.find("field").property("text").casefold() == "fil")
    assert kiosk.stage.entrance.is_half_typed
    kiosk.touch("keep")
    kiosk.qtbot.waitUntil(lambda: kiosk.find("activity").property("text").casefold() == "fil")


def test_an_accent_is_one_touch_on_the_keys_of_the_screen(kiosk: Kiosk, doorway: Doorway) -> None:
    kiosk.scan(doorway.member("Luc Barthe"), Page.Welcome)
    kiosk.touch("write")
    kiosk.expect(Page.Activity)
    kiosk.settle()
    for letter in "vélo":
        kiosk.touch_key(letter)
    kiosk.qtbot.waitUntil(lambda: kiosk.find("field").property("text").casefold() == "vélo")
    kiosk.touch("clear")
    assert kiosk.find("field").property("text") == ""
    assert not kiosk.stage.entrance.is_half_typed


def test_whoever_asks_for_help_comes_back_to_where_they_were(
    kiosk: Kiosk, doorway: Doorway
) -> None:
    kiosk.scan(doorway.member("Luc Barthe"), Page.Welcome)
    kiosk.touch("help")
    kiosk.expect(Page.Help)
    kiosk.touch("fine")
    assert kiosk.reads("Bonjour Luc\u202f!")
    kiosk.touch("help")
    kiosk.expect(Page.Help)
    kiosk.touch("noHelp")
    assert kiosk.page is Page.Welcome
    kiosk.touch("notMe")
    kiosk.expect(Page.Undone)
    assert doorway.inside() == ()
    kiosk.touch("help")
    kiosk.expect(Page.Help)
    kiosk.touch("fine")
    kiosk.expect(Page.Home)  # and not on the welcome that was undone
    kiosk.touch("help")
    kiosk.expect(Page.Help)
    kiosk.hold_up(doorway.member("Amina Ferrand"))
    kiosk.expect_words("Bonjour Amina\u202f!")
    kiosk.touch("fine")
    kiosk.touch("help")
    kiosk.expect(Page.Help)
    kiosk.touch("fine")
    kiosk.expect(Page.Home)  # and not on somebody else's welcome


def test_whoever_goes_to_help_is_thanked(kiosk: Kiosk) -> None:
    kiosk.touch("help")
    kiosk.expect(Page.Help)
    kiosk.touch("fine")
    kiosk.expect_words("Quelqu’un demande de l’aide ici")
    kiosk.touch("going")
    kiosk.expect_words("Merci, on vous attend.")
    kiosk.qtbot.waitUntil(lambda: not kiosk.reads("Quelqu’un demande"))


def test_escape_puts_away_the_sheet_and_keeps_the_page(kiosk: Kiosk, doorway: Doorway) -> None:
    kiosk.scan(doorway.member("Luc Barthe"), Page.Welcome)
    kiosk.touch("comfort")
    kiosk.touch("dark")
    kiosk.key(Qt.Key.Key_Escape)
    assert not kiosk.stage.entrance.property("adjusting")
    assert kiosk.page is Page.Welcome
    assert kiosk.stage.comfort.property("theme") == "dark"


def test_a_finger_that_rests_on_a_key_types_one_digit_and_shows_that_somebody_is_there(
    kiosk: Kiosk,
) -> None:
    kiosk.touch("noCard")
    kiosk.pass_time(25)
    countdown = kiosk.stage.countdown
    kiosk.qtbot.waitUntil(lambda: countdown.property("left") < 0.3)
    none = Qt.KeyboardModifier.NoModifier
    for repeats in (False, True, True):
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_1, none, "1", repeats)
        QCoreApplication.sendEvent(kiosk.window, event)
    assert countdown.property("left") == 1.0
    typed = [item for item in kiosk.items() if item.property("index") is not None]
    assert kiosk.stage.entrance.is_half_typed
    assert len([dot for slot in typed for dot in kiosk.items(slot)]) == 1
