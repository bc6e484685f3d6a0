"""A volunteer unpacks the computer: five pages, by touch, left and taken up again."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QPointingDevice
from pytestqt.qtbot import QtBot

from kiosk import door, pins, setup, trust
from kiosk.codes import token
from kiosk.codes.decode import read
from kiosk.data import people
from kiosk.data.database import Database
from kiosk.records import LegalForm, Welcomed
from kiosk.records.desk import Right
from tests.places import SERVER, Doorway, fill
from tests.ui.first_start import (
    CARD,
    CONCIERGE,
    FORM,
    PLACE,
    READY,
    TEST,
    first_start,
    left_at,
    unnamed,
)

pytestmark = pytest.mark.skipif(bool(SERVER), reason="about the screen")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The volunteer's own folder, with a place for downloads and no printer."""
    home = tmp_path / "home"
    (home / "Downloads").mkdir(parents=True)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("PATH", str(home))
    monkeypatch.setattr("kiosk.taking.MOUNTED", ())
    return home


def test_a_volunteer_opens_their_place_by_touch_in_less_than_three_minutes(
    doorway: Doorway, tmp_path: Path, home: Path, qtbot: QtBot, finger: QPointingDevice
) -> None:
    unnamed(doorway.database)
    with first_start(doorway, tmp_path, qtbot, finger) as kiosk:
        kiosk.expect_page(PLACE)
        assert kiosk.reads("Le Perron")  # as an example only
        for letter in "perron":
            kiosk.touch_key(letter)
        kiosk.go_on(PLACE, 1)
        for name in ("day6", "closesPlus1", "seatsMinus10", "limitMinus1", "tu"):
            kiosk.touch(name)
        kiosk.go_on(FORM)
        kiosk.touch("form-association")
        kiosk.go_on(CONCIERGE)
        for letter in "amina":
            kiosk.touch_key(letter)
        assert kiosk.value("called") == "Amina"
        kiosk.go_on(CONCIERGE, 1)
        for part in (1, 2):
            kiosk.expect_page(CONCIERGE, part)
            for digit in "2583":
                kiosk.touch(f"key{digit}")
            kiosk.touch("next")
        kiosk.expect_page(CARD)
        qtbot.waitUntil(kiosk.has_card)
        kiosk.touch("save")
        kiosk.expect_words(str(home / "Downloads" / "carte-amina"))
        kiosk.go_on(TEST)
        with Image.open(home / "Downloads" / "carte-amina.png") as picture:
            (found,) = read(picture.convert("L"))
        kiosk.hold_up(found.text)
        qtbot.waitUntil(lambda: kiosk.setup.said_trial.property("works"))
        assert kiosk.value("works").startswith("It works") or "Amina" in kiosk.value("works")
        kiosk.go_on(READY)
        with qtbot.waitSignal(kiosk.setup.finished):
            kiosk.touch("next")
        place = kiosk.kept()
        assert kiosk.touches <= 45  # at four seconds each, three minutes
    assert (place.name, place.seats, place.limit, place.formal) == ("Perron", 30, 59, False)
    assert place.hours[6] is None
    assert place.hours[0] is not None
    assert f"{place.hours[0].closes:%H:%M}" == "20:30"
    assert (place.legal_form, place.setup_page) == (LegalForm.ASSOCIATION, None)
    with doorway.database.writing() as session:
        (trusted,) = trust.trusted(session)
        trying = pins.begin(session, doorway.pen(), trusted.person.id)
        scanned = door.scan(session, found.text, doorway.now, doorway.station, place)
    assert trusted.rights == frozenset(Right)
    assert isinstance(trying, pins.Trying)
    assert pins.verify(trying.hash, "2583")
    assert isinstance(scanned, Welcomed)  # and nobody had arrived in the trial
    assert scanned.person.called == "Amina"


def test_whoever_leaves_at_any_page_finds_it_again_with_all_that_was_kept(
    doorway: Doorway, tmp_path: Path, qtbot: QtBot, finger: QPointingDevice
) -> None:
    unnamed(doorway.database)
    with first_start(doorway, tmp_path, qtbot, finger) as kiosk:
        kiosk.write("name", "gone with the window")
        assert kiosk.value("name") == "gone with the window"
    with first_start(doorway, tmp_path, qtbot, finger) as kiosk:
        kiosk.expect_page(PLACE)
        assert kiosk.value("name") == ""
        kiosk.name_the_place()
    with first_start(doorway, tmp_path, qtbot, finger) as kiosk:
        kiosk.expect_page(FORM)
        kiosk.touch("form-public")
        kiosk.go_on(CONCIERGE)
    with first_start(doorway, tmp_path, qtbot, finger) as kiosk:
        kiosk.expect_page(CONCIERGE)
        kiosk.name_the_concierge()
        old = kiosk.code
    with first_start(doorway, tmp_path, qtbot, finger) as kiosk:
        kiosk.expect_page(CARD)
        assert not kiosk.has_card()
        kiosk.touch("renew")
        qtbot.waitUntil(kiosk.has_card)
        new = kiosk.code
        kiosk.go_on(TEST)
    with first_start(doorway, tmp_path, qtbot, finger) as kiosk:
        kiosk.expect_page(TEST)
        kiosk.hold_up(old)
        qtbot.waitUntil(lambda: bool(kiosk.value("refused")))
        kiosk.hold_up(new)
        qtbot.waitUntil(lambda: kiosk.setup.said_trial.property("works"))
        kiosk.go_on(READY)
        place = kiosk.kept()
    assert (place.name, place.legal_form) == ("La Fabrique", LegalForm.PUBLIC)
    assert place.setup_page is None
    assert doorway.log() == []


def test_whoever_goes_back_sees_what_they_said_and_may_say_it_otherwise(
    doorway: Doorway, tmp_path: Path, qtbot: QtBot, finger: QPointingDevice
) -> None:
    unnamed(doorway.database)
    with first_start(doorway, tmp_path, qtbot, finger) as kiosk:
        kiosk.name_the_place()
        kiosk.touch("form-company")
        kiosk.go_on(CONCIERGE)
        kiosk.name_the_concierge()
        code = kiosk.code
        kiosk.go_back(CONCIERGE)
        assert kiosk.value("name") == "Amina Ferrand"
        kiosk.touch("called")
        for _ in range(5):
            kiosk.press("\b")
        for letter in "Mina":
            kiosk.press(letter)
        kiosk.go_on(CONCIERGE, 1)
        kiosk.go_on(CARD)  # the PIN stays
        qtbot.waitUntil(kiosk.has_card)
        assert kiosk.code == code
        kiosk.go_back(CONCIERGE)
        kiosk.go_back(FORM)
        kiosk.go_back(PLACE)
        assert kiosk.value("name") == "La Fabrique"
        with kiosk.house.database.reading() as session:
            (person,) = people.people(session).values()
        assert (person.name, person.called) == ("Amina Ferrand", "Mina")


def test_slips_are_named_and_mended_on_the_spot(
    doorway: Doorway, tmp_path: Path, qtbot: QtBot, finger: QPointingDevice
) -> None:
    unnamed(doorway.database)
    with first_start(doorway, tmp_path, qtbot, finger) as kiosk:
        kiosk.touch("next")
        qtbot.waitUntil(lambda: bool(kiosk.value("said")))
        kiosk.expect_page(PLACE)
        kiosk.write("name", "La Fabrique")
        kiosk.enter()
        kiosk.expect_page(PLACE, 1)
        for day in range(7):
            kiosk.touch(f"day{day}")
        kiosk.touch("next")
        qtbot.waitUntil(lambda: bool(kiosk.value("said")))
        kiosk.expect_page(PLACE, 1)
        kiosk.touch("day0")
        for _ in range(3):
            kiosk.touch("seatsPlus10")
        kiosk.touch("next")
        qtbot.waitUntil(lambda: bool(kiosk.value("said")))
        kiosk.touch("limitPlus10")
        kiosk.go_on(FORM)
        kiosk.go_on(CONCIERGE)
        kiosk.touch("next")
        qtbot.waitUntil(lambda: bool(kiosk.value("said")))
        kiosk.write("name", "Amina")
        kiosk.enter()
        kiosk.expect_page(CONCIERGE, 1)
        said = []
        for pin, again in (("25", ""), ("1234", ""), ("2583", "2584")):
            for digit in pin:
                kiosk.press(digit)
            kiosk.enter()
            for digit in again:
                kiosk.press(digit)
            if again:
                kiosk.enter()
            qtbot.waitUntil(lambda: bool(kiosk.value("wrong")))
            kiosk.expect_page(CONCIERGE, 1)
            said.append(kiosk.value("wrong"))
            for _ in range(8):
                kiosk.press("\b")
        assert len(set(said)) == 3
        place = kiosk.kept()
        assert (place.seats, place.limit, place.setup_page) == (70, 70, CONCIERGE)
        assert [hours is not None for hours in place.hours] == [True] + 6 * [False]
        with kiosk.house.database.reading() as session:
            assert people.people(session) == {}
        for part in (1, 2):
            kiosk.expect_page(CONCIERGE, part)
            for digit in "2583":
                kiosk.press(digit)
            kiosk.enter()
        kiosk.expect_page(CARD)
        with kiosk.house.database.reading() as session:
            assert [person.name for person in people.people(session).values()] == ["Amina"]


def test_numbers_can_be_typed_and_stay_numbers(
    doorway: Doorway, tmp_path: Path, qtbot: QtBot, finger: QPointingDevice
) -> None:
    unnamed(doorway.database)
    with first_start(doorway, tmp_path, qtbot, finger) as kiosk:
        kiosk.write("name", "La Fabrique")
        kiosk.go_on(PLACE, 1)
        kiosk.touch("limitValue")
        for letter in "\b\b250x-":
            kiosk.press(letter)
        assert kiosk.value("limitValue") == "250"
        for _ in range(60):
            kiosk.touch("closesPlus1")
        for _ in range(60):
            kiosk.touch("opensMinus1")
        kiosk.go_on(FORM)
        hours = kiosk.kept().hours[0]
        assert hours is not None
        assert (f"{hours.opens:%H:%M}", f"{hours.closes:%H:%M}") == ("04:00", "04:00")


def test_of_two_stations_that_begin_at_once_the_second_goes_on_from_the_first(
    doorway: Doorway, tmp_path: Path, qtbot: QtBot, finger: QPointingDevice
) -> None:
    unnamed(doorway.database)
    with (
        first_start(doorway, tmp_path, qtbot, finger) as one,
        first_start(doorway, tmp_path, qtbot, finger) as other,
    ):
        one.window.requestActivate()
        one.name_the_place("Le Perron")
        other.window.requestActivate()
        other.write("name", "La Fabrique")
        other.go_on(PLACE, 1)
        other.touch("next")
        other.expect_page(FORM)
        assert other.value("said")
        assert other.kept().name == "Le Perron"


def test_a_place_that_is_set_up_elsewhere_in_the_meantime_is_ready_here_too(
    doorway: Doorway, tmp_path: Path, qtbot: QtBot, finger: QPointingDevice
) -> None:
    left_at(doorway, FORM)
    with first_start(doorway, tmp_path, qtbot, finger) as kiosk:
        with doorway.database.writing() as session:
            setup.finish(session)
        kiosk.go_on(READY)


def test_a_disk_that_takes_nothing_is_told_in_words_and_what_was_typed_stays(
    doorway: Doorway, small_disk: Path, qtbot: QtBot, finger: QPointingDevice
) -> None:
    unnamed(doorway.database)
    file = small_disk / "loge.sqlite3"
    assert doorway.database.file is not None
    with doorway.database.writing() as session:
        session.connection()
    doorway.database.close()
    file.write_bytes(doorway.database.file.read_bytes())
    doorway.database = Database(f"sqlite:///{file}")
    with first_start(doorway, small_disk, qtbot, finger) as kiosk:
        kiosk.write("name", "La Fabrique")
        kiosk.go_on(PLACE, 1)
        kiosk.touch("seatsMinus10")
        ballast = fill(small_disk)
        kiosk.touch("next")
        qtbot.waitUntil(lambda: bool(kiosk.value("said")))
        kiosk.expect_page(PLACE, 1)
        assert kiosk.value("seatsValue") == "30"
        ballast.unlink()
        kiosk.go_on(FORM)
        assert (kiosk.kept().name, kiosk.kept().seats) == ("La Fabrique", 30)
    doorway.database.close()


def test_a_place_that_another_program_holds_is_told_in_words_and_goes_on_afterwards(
    doorway: Doorway, tmp_path: Path, qtbot: QtBot, finger: QPointingDevice
) -> None:
    left_at(doorway, FORM)
    with first_start(doorway, tmp_path, qtbot, finger) as kiosk:
        kiosk.touch("form-other")
        with doorway.database.writing():
            kiosk.touch("next")
            qtbot.waitUntil(lambda: bool(kiosk.setup.property("said")))
            kiosk.expect_page(FORM)
        kiosk.go_on(CONCIERGE)
        assert kiosk.kept().legal_form is LegalForm.OTHER


def test_the_card_can_be_taken_in_three_ways(
    doorway: Doorway, tmp_path: Path, home: Path, qtbot: QtBot, finger: QPointingDevice
) -> None:
    left_at(doorway, CONCIERGE)
    with first_start(doorway, tmp_path, qtbot, finger) as kiosk:
        kiosk.name_the_concierge("Zoé d’Arc")
        kiosk.touch("print")
        qtbot.waitUntil(lambda: bool(kiosk.value("result")))
        printer = home / "lp"
        printer.write_text("#!/bin/sh\nexit 0\n")
        printer.chmod(0o755)
        said = kiosk.value("result")
        kiosk.touch("print")
        qtbot.waitUntil(lambda: kiosk.value("result") not in ("", said))
        kiosk.touch("save")
        kiosk.expect_words(str(home / "Downloads" / "carte-zoe"))
        kiosk.touch("phone")
        qtbot.waitUntil(lambda: bool(kiosk.find("sheet")))

        def seen() -> list[str]:
            assert kiosk.window.grabWindow().save(str(tmp_path / "screen.png"))
            with Image.open(tmp_path / "screen.png") as picture:
                return [each.text for each in read(picture.convert("L"))]

        qtbot.waitUntil(lambda: seen() == [kiosk.code])
        kiosk.touch("close")
        kiosk.go_on(TEST)


def test_the_trial_tells_other_codes_from_the_card_and_records_nothing(
    doorway: Doorway, tmp_path: Path, qtbot: QtBot, finger: QPointingDevice
) -> None:
    left_at(doorway, CONCIERGE)
    with first_start(doorway, tmp_path, qtbot, finger) as kiosk:
        kiosk.name_the_concierge()
        code = kiosk.code
        kiosk.go_on(TEST)
        said = set()
        for text in (
            doorway.member("Luc Barthe"),
            token.make(doorway.station.random),
            "https://example.org/a-ticket",
        ):
            kiosk.hold_up(text)
            qtbot.waitUntil(
                lambda: (
                    bool(kiosk.setup.said_trial.property("said"))
                    and kiosk.value("refused") not in said
                ),
            )
            said.add(kiosk.value("refused"))
        assert len(said) == 3
        kiosk.put_away()
        assert kiosk.stage.handheld is not None
        kiosk.stage.handheld.code.emit(code)  # as its own tests make it say
        qtbot.waitUntil(lambda: kiosk.setup.said_trial.property("works"))
        assert "Amina" in kiosk.value("works")
    assert doorway.log() == []


def test_without_a_camera_the_trial_says_what_to_do_and_can_be_left_out(
    doorway: Doorway, tmp_path: Path, qtbot: QtBot, finger: QPointingDevice
) -> None:
    left_at(doorway, CONCIERGE)
    with first_start(doorway, tmp_path, qtbot, finger) as kiosk:
        kiosk.name_the_concierge()
        kiosk.go_on(TEST)
        qtbot.waitUntil(lambda: bool(kiosk.setup.home.property("sees")))
        kiosk.camera.pull_out()
        qtbot.waitUntil(lambda: not kiosk.setup.home.property("sees"))
        kiosk.go_on(READY)
        assert kiosk.kept().setup_page is None


@pytest.mark.parametrize("size", [(1024, 600), (600, 1024)])
def test_a_small_screen_leads_through_the_same_five_pages(
    doorway: Doorway, tmp_path: Path, qtbot: QtBot, finger: QPointingDevice, size: tuple[int, int]
) -> None:
    unnamed(doorway.database)
    with first_start(doorway, tmp_path, qtbot, finger, size) as kiosk:
        for _ in range(2):
            kiosk.touch("larger")
        kiosk.write("name", "La Fabrique")
        for _ in range(6):
            if kiosk.setup.property("page") == PLACE:
                kiosk.touch("next")
                qtbot.wait(50)
        kiosk.expect_page(FORM)
        kiosk.go_on(CONCIERGE)
        kiosk.name_the_concierge()
        kiosk.go_on(TEST)
        kiosk.go_on(READY)


def test_on_a_small_screen_a_slip_is_shown_where_it_can_be_mended(
    doorway: Doorway, tmp_path: Path, qtbot: QtBot, finger: QPointingDevice
) -> None:
    unnamed(doorway.database)
    with first_start(doorway, tmp_path, qtbot, finger, (800, 480)) as kiosk:
        for _ in range(2):
            kiosk.touch("larger")
        kiosk.write("name", "La Fabrique")
        kiosk.go_on(PLACE, 1)
        qtbot.waitUntil(lambda: kiosk.setup.parts > 2)
        kiosk.setup.said_place.step("seats", 30)
        for _ in range(kiosk.setup.parts - 2):
            kiosk.touch("next")
        kiosk.expect_page(PLACE, kiosk.setup.parts - 1)
        kiosk.touch("next")
        qtbot.waitUntil(lambda: bool(kiosk.value("said")))
        kiosk.touch("limitPlus10")
        for _ in range(kiosk.setup.parts - 1):
            if kiosk.setup.property("page") == PLACE:
                kiosk.touch("next")
        kiosk.expect_page(FORM)


def test_the_language_of_the_place_applies_at_once(
    doorway: Doorway, tmp_path: Path, qtbot: QtBot, finger: QPointingDevice
) -> None:
    unnamed(doorway.database)
    with first_start(doorway, tmp_path, qtbot, finger) as kiosk:
        kiosk.write("name", "The Stoop")
        kiosk.go_on(PLACE, 1)
        kiosk.touch("speakEnglish")
        kiosk.expect_words("Language of the place")
        kiosk.go_on(FORM)
        assert kiosk.kept().language == "en"
