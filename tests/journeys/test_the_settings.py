"""The settings, by touch: changed at the desk, in force at once at the entrance of another program."""

import json
from pathlib import Path

import pytest

from kiosk import trust
from kiosk.records import Person
from kiosk.records.choices import Setting
from kiosk.records.desk import Right
from tests.journeys.apart import Apart
from tests.journeys.desksteps import open_desk, trusted, type_pin
from tests.journeys.settingsteps import change, choose, find, place, write
from tests.places import SERVER, Doorway
from tests.ui.conftest import Kiosk

pytestmark = pytest.mark.skipif(bool(SERVER), reason="about the screen")


def test_a_new_name_and_new_hours_show_at_once_at_the_entrance_and_can_be_undone(
    room: Kiosk, entrance: Apart, doorway: Doorway
) -> None:
    entrance.expect_words("Le Perron")
    room.touch("setting:name")
    room.expect_thing("settingText")
    write(room, "settingText", "La Fabrique")
    room.touch("keepSetting")
    entrance.expect_words("La Fabrique")
    room.touch("setting:hours")
    room.expect_thing("day5")
    for day in ("day5", "day6"):
        room.touch(day)  # all but the weekend
    for _ in range(4):
        room.touch("closesMinus1")
    room.touch("keepSetting")
    room.expect_words("Horaires d’ouverture\u202f: lun.–ven. 8\u00a0h\u00a000–18\u00a0h\u00a000")
    room.qtbot.waitUntil(lambda: place(doorway).hours[0] != place(doorway).hours[6])
    room.touch("undo")
    room.expect_words("C’est annulé.")
    room.qtbot.waitUntil(lambda: place(doorway).hours == doorway.place.hours)
    assert place(doorway).name == "La Fabrique"
    entrance.expect_words("La Fabrique")


def test_a_file_of_settings_is_saved_changed_looked_at_and_taken_but_for_what_is_wrong(
    room: Kiosk, doorway: Doorway, stick: Path
) -> None:
    room.touch("saveSettings")
    room.expect_words("Enregistré\u202f: ")
    (file,) = stick.iterdir()
    assert file.name == "reglages-le-perron-2026-11-26.json"
    said = json.loads(file.read_text(encoding="utf-8"))
    said["settings"] |= {"name": "La Fabrique", "seats": 500, "sound": False}
    file.write_text(json.dumps(said), encoding="utf-8")
    room.touch("readSettings")
    choose(room, file.name)
    room.expect_words("2\u00a0réglages changeraient. 1\u00a0ne peut pas être repris")
    room.expect_words("500 · Il ne peut pas y avoir plus de places")
    assert place(doorway) == doorway.place
    room.touch("takeFile")
    room.expect_words("2\u00a0réglages modifiés.")
    changed = place(doorway)
    assert (changed.name, changed.seats, changed.choices.sound) == ("La Fabrique", 40, False)
    room.touch("undo")
    room.expect_words("C’est annulé.")
    assert place(doorway) == doorway.place


def test_a_file_that_is_none_of_settings_is_refused_in_words(
    room: Kiosk, doorway: Doorway, stick: Path
) -> None:
    (stick / "autre.json").write_bytes(b"[" * 100_000)
    room.touch("readSettings")
    choose(room, "autre.json")
    room.expect_words("Ce n’est pas un fichier de réglages, ou il est abîmé.")
    assert not room.shows("takeFile")
    room.touch("leaveFile")
    room.expect_thing("setting:name")
    assert place(doorway) == doorway.place


def test_whoever_has_no_right_to_the_settings_is_told_so(desk: Kiosk, doorway: Doorway) -> None:
    open_desk(desk, doorway, trusted(doorway, "Bob Martin", Right.CONCIERGE))
    desk.touch("room:settings")
    desk.expect_thing("setting:seats")
    desk.touch("setting:seats")
    desk.expect_thing("settingPlus1")
    desk.touch("settingPlus1")
    desk.touch("keepSetting")
    desk.expect_words("Ce droit ne fait pas partie des vôtres")
    assert place(doorway) == doorway.place


def test_changing_a_setting_asks_for_the_pin_again_after_a_while(
    room: Kiosk, doorway: Doorway
) -> None:
    room.touch("setting:seats")
    room.expect_thing("settingPlus1")
    room.pass_time(301)
    room.expect_thing("arrival")  # nothing private stays open
    room.touch("room:settings")
    room.expect_words("Tapez votre code secret")
    type_pin(room)
    room.expect_thing("setting:seats")
    assert place(doorway) == doorway.place


def test_of_two_who_change_the_same_setting_the_second_sees_what_the_first_has_chosen(
    room: Kiosk, doorway: Doorway, amina: Person
) -> None:
    room.touch("setting:seats")
    room.expect_thing("settingPlus10")
    room.touch("settingPlus10")
    change(doorway, amina, {Setting.SEATS: 12})
    room.qtbot.waitUntil(lambda: room.stage.place().seats == 12)
    room.touch("keepSetting")
    room.expect_words("Quelqu’un d’autre vient de le changer.")
    assert place(doorway).seats == 12
    room.touch("keepSetting")  # they have been told
    room.qtbot.waitUntil(lambda: place(doorway).seats == 50)


def test_whoever_lost_the_right_meanwhile_changes_nothing(
    room: Kiosk, doorway: Doorway, amina: Person
) -> None:
    with doorway.database.writing() as session:
        trust.grant(session, doorway.pen(), amina.id, {Right.CONCIERGE}, None)
    find(room, "couleurs", "theme")
    room.expect_thing("offer2")
    room.touch("offer2")
    room.expect_words("Ce droit ne fait pas partie des vôtres")
    assert place(doorway) == doorway.place


@pytest.mark.parametrize(
    ("typed", "setting"),
    [
        ("horraires", "hours"),
        ("ouvertrue", "hours"),
        ("dark", "theme"),
        ("TUTOIE", None),
        ("bruit", None),
        ("sounds", "sound"),
        ("hexagonale", "zone"),
    ],
)
def test_a_setting_is_found_by_a_word_with_a_slip_in_either_language(
    room: Kiosk, typed: str, setting: str | None
) -> None:
    room.stage.lodge.parts.settings.lookFor(typed)
    if setting is None:
        room.expect_words("Rien trouvé.")
    else:
        room.expect_thing(f"setting:{setting}")
