"""People see and change their own things at the kiosk, by their card and their personal code."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk import erasing, erasures, own, trust
from kiosk.data import people
from kiosk.records import Actor, Dials, Person, ShownAs
from kiosk.records.choices import Choices
from kiosk.records.desk import Right
from kiosk.records.own import Change, Losing
from tests.journeys.desksteps import trusted
from tests.journeys.steps import burst, focus_on, personal_code, type_digits
from tests.places import SERVER, Doorway
from tests.twins import merged
from tests.ui.conftest import Kiosk, Page

pytestmark = pytest.mark.skipif(bool(SERVER), reason="about the screen")


@pytest.fixture
def karim(doorway: Doorway) -> Person:
    return doorway.person("Karim Haddad", skills=("électronique",))


def known(doorway: Doorway, person: Person) -> Person | None:
    with doorway.database.reading() as session:
        return people.person(session, person.id)


def open_own(kiosk: Kiosk, doorway: Doorway, person: Person) -> str:
    """Show a card, type the personal code, and be there. Returns the card’s code."""
    card, digits = doorway.card(person), personal_code(doorway, person)
    kiosk.touch("noCard")
    kiosk.expect(Page.Code)
    kiosk.touch("mine")
    kiosk.expect(Page.Mine)
    kiosk.hold_up(card)
    kiosk.expect_words(f"Bonjour {person.called}")
    type_digits(kiosk, digits)
    kiosk.expect_thing("tab:me")
    kiosk.expect_thing("called")
    return card


def type_a_skill(kiosk: Kiosk, doorway: Doorway, person: Person) -> None:
    """Be about to type one."""
    open_own(kiosk, doorway, person)
    kiosk.touch("tab:words")
    kiosk.touch("addWord")
    kiosk.expect_thing("field")


def test_karim_changes_his_dials_with_card_and_code_and_is_no_arrival(
    kiosk: Kiosk, doorway: Doorway, karim: Person
) -> None:
    open_own(kiosk, doorway, karim)
    kiosk.touch("tab:shown")
    kiosk.touch("as:first_name")
    kiosk.expect_words("C’est changé.")
    kiosk.touch("withActivity")
    kiosk.qtbot.waitUntil(
        lambda: (
            (known(doorway, karim) or karim).dials == Dials(ShownAs.FIRST_NAME, activity_shown=True)
        )
    )
    kiosk.touch("done")
    kiosk.expect(Page.Home)
    assert doorway.inside() == ()


def test_whoever_taps_faster_than_it_is_written_gets_all_of_it(
    kiosk: Kiosk, doorway: Doorway, karim: Person
) -> None:
    open_own(kiosk, doorway, karim)
    things = kiosk.stage.lodge.parts.mine.own_things
    things.showAs("name")
    things.showActivity(True)
    things.remove("skills", "électronique")
    kiosk.qtbot.waitUntil(lambda: (known(doorway, karim) or karim).version == 4)
    changed = known(doorway, karim)
    assert changed is not None
    assert (changed.dials, changed.skills) == (Dials(ShownAs.NAME, activity_shown=True), ())


def test_a_change_is_taken_back_by_a_tap(kiosk: Kiosk, doorway: Doorway, karim: Person) -> None:
    open_own(kiosk, doorway, karim)
    kiosk.touch("tab:words")
    kiosk.touch("word:électronique")
    kiosk.expect_words("C’est changé.")
    assert (known(doorway, karim) or karim).skills == ()
    kiosk.touch("undo")
    kiosk.expect_thing("word:électronique")
    assert (known(doorway, karim) or karim).skills == ("électronique",)


def test_a_skill_is_typed_and_one_that_others_use_is_chosen(
    kiosk: Kiosk, doorway: Doorway, karim: Person
) -> None:
    doorway.person("Hugo Lenoir", skills=("Soudure",))
    type_a_skill(kiosk, doorway, karim)
    kiosk.touch_key("s")
    kiosk.expect_thing("suggested:Soudure")
    kiosk.touch("suggested:Soudure")
    kiosk.expect_thing("word:Soudure")
    assert (known(doorway, karim) or karim).skills == ("électronique", "Soudure")


def test_a_skill_more_leaves_all_that_the_desk_has_written(kiosk: Kiosk, doorway: Doorway) -> None:
    skills = tuple(f"savoir {n}" for n in range(21))
    doorway.person("Hugo Lenoir", skills=("Couture",))
    ines = doorway.person("Inès Roche", skills=skills)
    open_own(kiosk, doorway, ines)
    kiosk.touch("tab:words")
    kiosk.touch("addWord")
    kiosk.expect_thing("field")
    kiosk.touch_key("c")
    kiosk.expect_thing("suggested:Couture")
    kiosk.touch("suggested:Couture")
    kiosk.expect_words("C’est changé.")
    found = known(doorway, ines)
    assert found is not None
    assert found.skills == (*skills, "Couture")


@pytest.mark.parametrize(("typed", "kept"), [("soudure ", "Soudure"), ("  ", None)])
def test_a_skill_typed_otherwise_than_others_spell_it_does_not_become_another(
    kiosk: Kiosk, doorway: Doorway, karim: Person, typed: str, kept: str | None
) -> None:
    doorway.person("Hugo Lenoir", skills=("Soudure",))
    type_a_skill(kiosk, doorway, karim)
    kiosk.find("field").setProperty("text", typed)
    kiosk.touch("keep")
    kiosk.expect_thing(f"word:{kept}" if kept else "addWord")
    had = ("électronique",)
    assert (known(doorway, karim) or karim).skills == ((*had, kept) if kept else had)


def test_what_the_desk_changed_meanwhile_is_shown_and_nothing_typed_is_lost(
    kiosk: Kiosk, doorway: Doorway, karim: Person
) -> None:
    open_own(kiosk, doorway, karim)
    kiosk.touch("called")
    kiosk.expect_thing("field")
    kiosk.find("field").setProperty("text", "Kim")
    with doorway.database.writing() as session:
        pen = doorway.pen(Actor.DESK)
        own.change(session, pen, karim.id, karim.version, Change(needs=("vélo",)))
    kiosk.touch("keep")
    kiosk.expect_words("L’accueil vient de changer quelque chose ici")
    assert kiosk.find("field").property("text") == "Kim"
    kiosk.touch("keep")
    kiosk.expect_words("C’est changé.")
    changed = known(doorway, karim)
    assert changed is not None
    assert (changed.called, changed.needs) == ("Kim", ("vélo",))


def test_a_wrong_code_opens_nothing_and_after_several_this_page_waits(
    kiosk: Kiosk, doorway: Doorway, karim: Person
) -> None:
    card = doorway.card(karim)
    personal_code(doorway, karim)
    others = personal_code(doorway, doorway.person("Zoé Blanc"))
    kiosk.touch("noCard")
    kiosk.touch("mine")
    kiosk.hold_up(card)
    kiosk.expect_words("Bonjour Karim")
    type_digits(kiosk, others)
    kiosk.expect_words("Ce code n’est pas connu ici.")
    for _ in range(4):
        type_digits(kiosk, others)
        kiosk.qtbot.waitUntil(lambda: not kiosk.stage.lodge.parts.mine.property("busy"))
    kiosk.expect_words("Plusieurs codes de suite étaient faux.")
    assert not kiosk.shows("tab:me")
    kiosk.touch("back")
    kiosk.put_away()
    kiosk.later(seconds=1)
    kiosk.scan(card, shows=Page.Welcome)  # cards are taken as ever


def test_whoever_walks_away_half_way_leaves_nothing_on_the_screen(
    kiosk: Kiosk, doorway: Doorway, karim: Person
) -> None:
    open_own(kiosk, doorway, karim)
    kiosk.touch("called")
    kiosk.expect_thing("field")
    kiosk.find("field").setProperty("text", "Kimou")
    kiosk.put_away()
    kiosk.pass_time(Choices().idle_seconds + 1)
    kiosk.expect(Page.Home)
    kiosk.touch("noCard")
    kiosk.touch("mine")
    kiosk.expect(Page.Mine)
    assert not any("Karim" in said or "Kimou" in said for said in kiosk.words())
    assert kiosk.stage.lodge.parts.mine.own_record.current is None


def test_somebody_without_a_personal_code_is_told_to_ask_for_one(
    kiosk: Kiosk, doorway: Doorway, karim: Person
) -> None:
    kiosk.touch("noCard")
    kiosk.touch("mine")
    kiosk.hold_up(doorway.card(karim))
    kiosk.expect_words("Vous n’avez pas encore de code personnel")


def test_from_the_welcome_the_card_was_shown_already_and_the_code_is_still_asked_for(
    kiosk: Kiosk, doorway: Doorway, karim: Person
) -> None:
    card, digits = doorway.card(karim), personal_code(doorway, karim)
    kiosk.hold_up(card)
    kiosk.expect(Page.Welcome)
    kiosk.touch("mine")
    kiosk.expect_words("Tapez votre code personnel")
    type_digits(kiosk, digits)
    kiosk.expect_thing("tab:visits")
    kiosk.touch("tab:visits")
    kiosk.expect_words("ce mois-ci")
    kiosk.touch("tab:data")
    kiosk.touch("eraseMe")
    kiosk.expect_words("notez-le d’abord")
    assert len(doorway.inside()) == 1  # the card still lies there, and asked nothing more


def test_whoever_came_by_a_code_alone_shows_a_card_first(
    kiosk: Kiosk, doorway: Doorway, karim: Person
) -> None:
    digits = personal_code(doorway, karim)
    kiosk.touch("noCard")
    type_digits(kiosk, digits)
    kiosk.expect(Page.Welcome)
    kiosk.touch("mine")
    kiosk.expect_words("Montrez votre carte.")


def test_somebody_else_s_card_by_a_handheld_scanner_is_taken_and_shows_nothing_of_karim(
    kiosk: Kiosk, doorway: Doorway, karim: Person
) -> None:
    open_own(kiosk, doorway, karim)
    kiosk.put_away()
    kiosk.settle()
    burst(kiosk, doorway.member("Zoé Blanc"))
    kiosk.expect(Page.Welcome)
    kiosk.expect_words("Bonjour Zoé")
    assert kiosk.stage.lodge.parts.mine.own_record.current is None


def test_karim_is_spoken_to_as_he_likes_as_soon_as_he_shows_his_card(
    kiosk: Kiosk, doorway: Doorway, karim: Person
) -> None:
    card = open_own(kiosk, doorway, karim)
    kiosk.touch("speak:en")
    kiosk.expect_words("You are called")
    kiosk.touch("done")
    kiosk.expect(Page.Home)
    kiosk.expect_words("Je n’ai pas ma carte")
    kiosk.put_away()
    kiosk.later(seconds=1)
    kiosk.scan(card, shows=Page.Welcome)
    kiosk.expect_words("Hello Karim!")


def test_what_is_known_of_him_waits_at_the_desk(
    kiosk: Kiosk, doorway: Doorway, karim: Person, tmp_path: Path
) -> None:
    open_own(kiosk, doorway, karim)
    kiosk.touch("tab:data")
    kiosk.touch("takeAlong")
    kiosk.expect_words("Le fichier est prêt")
    (file,) = (tmp_path / "exports").glob("*.json")
    assert json.loads(file.read_text(encoding="utf-8"))["person"]["name"] == "Karim Haddad"


def test_he_erases_himself_by_two_taps_after_seeing_what_will_be_gone(
    kiosk: Kiosk, doorway: Doorway, karim: Person, tmp_path: Path
) -> None:
    open_own(kiosk, doorway, karim)
    kiosk.put_away()
    kiosk.touch("tab:data")
    kiosk.touch("eraseMe")
    kiosk.expect_thing("eraseForGood")
    assert kiosk.reads("pas même une sauvegarde")
    kiosk.touch("keepThem")
    kiosk.expect_thing("eraseMe")
    assert known(doorway, karim) is not None
    kiosk.touch("eraseMe")
    kiosk.expect_thing("eraseForGood")
    kiosk.touch("eraseForGood")
    kiosk.expect(Page.Home)
    kiosk.expect_words("C’est effacé pour de bon.")
    assert known(doorway, karim) is None
    assert erasures.noted(tmp_path) == {karim.id}


def test_whoever_is_trusted_is_told_who_can_erase_them(
    kiosk: Kiosk, doorway: Doorway, karim: Person
) -> None:
    doorway.concierge()
    with doorway.database.writing() as session:
        trust.grant(session, doorway.pen(), karim.id, {Right.TREASURER}, None)
    open_own(kiosk, doorway, karim)
    kiosk.touch("tab:data")
    kiosk.touch("eraseMe")
    kiosk.expect_words("demandez à quelqu’un qui a les réglages")
    assert known(doorway, karim) is not None


def test_all_of_it_goes_by_the_keyboard_alone(
    kiosk: Kiosk, doorway: Doorway, karim: Person
) -> None:
    digits = personal_code(doorway, karim)
    focus_on(kiosk, "noCard")
    kiosk.key(Qt.Key.Key_Return)
    kiosk.expect(Page.Code)
    focus_on(kiosk, "mine")
    kiosk.key(Qt.Key.Key_Return)
    kiosk.hold_up(doorway.card(karim))
    kiosk.expect_words("Bonjour Karim")
    for digit in digits:
        kiosk.key(Qt.Key(ord(digit)))
    kiosk.expect_thing("called")
    focus_on(kiosk, "tab:shown")
    kiosk.key(Qt.Key.Key_Return)
    focus_on(kiosk, "as:name")
    kiosk.key(Qt.Key.Key_Return)
    kiosk.expect_words("C’est changé.")
    assert (known(doorway, karim) or karim).dials == Dials(ShownAs.NAME)


# -- the desk erases or merges them meanwhile ----------------------------------------------------

GONE = "demandez à l’accueil"


@pytest.fixture(params=["erased", "merged"])
def gone(
    request: pytest.FixtureRequest, kiosk: Kiosk, doorway: Doorway, karim: Person, tmp_path: Path
) -> Person:
    """Somebody who looks at their own things, and whose record is no more by now."""
    amina, twin = trusted(doorway), doorway.person("Karim Hadad")
    open_own(kiosk, doorway, karim)
    if request.param == "merged":
        merged(doorway, twin, karim, amina)
    else:
        with doorway.database.writing() as session:
            pen = doorway.pen(Actor.DESK)
            done = erasing.erase(session, pen, tmp_path, karim.id, amina.id)
        assert isinstance(done, Losing)
    return karim


@pytest.mark.usefixtures("gone")
def test_whoever_changes_something_of_a_record_that_is_gone_is_sent_home_with_a_word(
    kiosk: Kiosk,
) -> None:
    kiosk.touch("tab:shown")
    kiosk.expect_thing("as:first_name")
    things = kiosk.stage.lodge.parts.mine.own_things
    things.showAs("first_name")
    things.showActivity(True)  # before the first was answered
    kiosk.expect(Page.Home)
    kiosk.expect_words(GONE)
    assert things.property("called") == ""


@pytest.mark.usefixtures("gone")
@pytest.mark.parametrize("button", ["takeAlong", "eraseMe"])
def test_whoever_wants_the_data_of_a_record_that_is_gone_is_sent_home_with_a_word(
    kiosk: Kiosk, button: str
) -> None:
    kiosk.touch("tab:data")
    kiosk.expect_thing(button)
    kiosk.touch(button)
    kiosk.expect(Page.Home)
    kiosk.expect_words(GONE)
