"""What each setting does, at once, on the screens."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk import presence
from kiosk.records import Dials, Person, ShownAs
from kiosk.records.choices import Choices, Setting
from kiosk.settings import read_settings
from kiosk.ui.comfort import Suits, suits_of
from tests.journeys.desksteps import open_desk
from tests.journeys.settingsteps import change
from tests.places import SERVER, Doorway
from tests.ui.conftest import Kiosk, Page

pytestmark = pytest.mark.skipif(bool(SERVER), reason="about the screen")


def test_seats_and_limit_show_at_once(kiosk: Kiosk, doorway: Doorway, amina: Person) -> None:
    change(doorway, amina, {Setting.SEATS: 12, Setting.LIMIT: 13})
    kiosk.qtbot.waitUntil(lambda: kiosk.stage.home.property("seats") == 12)
    assert kiosk.stage.home.property("limit") == 13


def test_the_zone_moves_the_clock_on_the_wall(
    kiosk: Kiosk, doorway: Doorway, amina: Person
) -> None:
    kiosk.expect_words("10\u00a0h\u00a042")
    change(doorway, amina, {Setting.ZONE: "Indian/Reunion"})
    kiosk.expect_words("13\u00a0h\u00a042")


def test_another_language_of_the_place_is_spoken_at_once_but_not_to_who_chose_their_own(
    kiosk: Kiosk, doorway: Doorway, amina: Person
) -> None:
    change(doorway, amina, {Setting.LANGUAGE: "en"})
    kiosk.expect_words("Ask for help")
    kiosk.stage.language.choose("fr")
    kiosk.expect_words("Demander de l’aide")
    change(doorway, amina, {Setting.LANGUAGE: "fr"})
    change(doorway, amina, {Setting.LANGUAGE: "en"})
    kiosk.qtbot.waitUntil(lambda: kiosk.stage.place().language == "en")
    assert kiosk.reads("Demander de l’aide")


def test_a_place_where_people_say_tu_says_it_to_everybody(
    kiosk: Kiosk, doorway: Doorway, amina: Person
) -> None:
    kiosk.expect_words("Montrez votre carte ou votre téléphone")
    change(doorway, amina, {Setting.FORMAL: False})
    kiosk.expect_words("Montre ta carte ou ton téléphone")
    kiosk.stage.language.choose("en")
    kiosk.expect_words("Show your card or your phone")
    kiosk.stage.language.choose("fr")
    kiosk.expect_words("Montre ta carte ou ton téléphone")
    change(doorway, amina, {Setting.FORMAL: True})
    kiosk.expect_words("Montrez votre carte ou votre téléphone")


def test_looks_and_sounds_follow_the_place(
    kiosk: Kiosk, doorway: Doorway, amina: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    comfort, heard = kiosk.stage.comfort, list[bool]()
    monkeypatch.setattr(kiosk.stage.sounds, "switch", heard.append)
    change(
        doorway,
        amina,
        {
            Setting.TEXT: "A+",
            Setting.THEME: "dark",
            Setting.MOTION: False,
            Setting.COUNTDOWN: False,
            Setting.SOUND: False,
        },
    )
    kiosk.qtbot.waitUntil(lambda: comfort.property("size") == "A+")
    seen = [comfort.property(name) for name in ("theme", "motion", "hurry")]
    assert seen == ["dark", False, False]
    assert comfort.is_usual
    assert heard == [False]


def test_what_the_place_does_not_ask_is_not_asked(
    kiosk: Kiosk, doorway: Doorway, amina: Person
) -> None:
    change(doorway, amina, {Setting.ASKS_ACTIVITY: False})
    kiosk.qtbot.waitUntil(lambda: not kiosk.stage.place().choices.asks_activity)
    kiosk.scan(doorway.member(), shows=Page.Welcome)
    kiosk.expect_words("Bonjour Luc")
    assert not kiosk.reads("Qu’est-ce qui vous amène")
    change(doorway, amina, {Setting.ASKS_ACTIVITY: True})
    kiosk.expect_words("Qu’est-ce qui vous amène")


@pytest.mark.parametrize(
    ("setting", "seconds", "turn"),
    [
        (Setting.RESULT_SECONDS, 60, None),
        (Setting.IDLE_SECONDS, 90, lambda kiosk: kiosk.touch("noCard")),
    ],
)
def test_a_page_stays_as_long_as_the_place_chooses(
    kiosk: Kiosk,
    doorway: Doorway,
    amina: Person,
    setting: Setting,
    seconds: int,
    turn: Callable[[Kiosk], None] | None,
) -> None:
    change(doorway, amina, {setting: seconds})
    kiosk.qtbot.waitUntil(lambda: getattr(kiosk.stage.place().choices, setting) == seconds)
    page = Page.Welcome if turn is None else Page.Code
    kiosk.scan(doorway.member(), shows=page) if turn is None else turn(kiosk)
    kiosk.expect(page)
    kiosk.pass_time(seconds - 1)
    kiosk.qtbot.waitUntil(lambda: 0 < kiosk.stage.countdown.property("left") < 1.5 / seconds)
    kiosk.pass_time(2)
    kiosk.expect(Page.Home)


def test_the_desk_at_the_entrance_closes_when_the_place_says(
    kiosk: Kiosk, doorway: Doorway, amina: Person
) -> None:
    change(doorway, amina, {Setting.DESK_SECONDS: 300, Setting.PIN_MINUTES: 1})
    kiosk.qtbot.waitUntil(lambda: kiosk.stage.place().choices.pin_minutes == 1)
    open_desk(kiosk, doorway, amina, through="lodge")
    kiosk.pass_time(59)
    assert kiosk.stage.lodge.parts.desk.property("fresh")
    kiosk.pass_time(2)
    assert not kiosk.stage.lodge.parts.desk.property("fresh")
    kiosk.expect(Page.Desk)
    kiosk.pass_time(240)
    kiosk.expect(Page.Home)


@pytest.mark.parametrize("proposes", [True, False])
def test_a_last_choice_is_proposed_only_where_the_place_has_it_proposed(
    kiosk: Kiosk, doorway: Doorway, amina: Person, proposes: bool
) -> None:
    luc = doorway.person("Luc Barthe")
    yesterday = doorway.at("2026-11-25 09:00")
    with doorway.database.writing() as session:
        presence.arrive(session, yesterday.pen(), luc.id, dials=Dials(ShownAs.NAME, True))
    card = doorway.card(luc)
    yesterday.after(hours=2).scan(card)
    if not proposes:
        change(doorway, amina, {Setting.PROPOSES_LAST: False})
        kiosk.qtbot.waitUntil(lambda: not kiosk.stage.place().choices.proposes_last)
    kiosk.scan(card, shows=Page.Welcome)
    kiosk.expect_words("Bonjour Luc")
    assert kiosk.shows("proposed") is proposes


def test_what_a_station_s_own_file_says_wins_over_the_place(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text('text = "A++"\nmotion = "on"\n', encoding="utf-8")
    chosen = Choices(text="A+", theme="dark", motion=False, countdown=False)
    said = suits_of(read_settings(tmp_path), chosen)
    assert said == Suits("A++", "dark", motion=True, hurry=False)
