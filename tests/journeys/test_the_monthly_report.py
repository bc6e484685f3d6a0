"""The monthly report, which is chosen in the list of settings and among the reports."""

import json
from pathlib import Path

import pytest

from kiosk import monthly
from kiosk.records import Person
from kiosk.records.choices import Setting
from kiosk.records.monthly import NO_MONTHLY, Monthly
from kiosk.ui.reader import Reader
from tests.journeys.desksteps import open_desk
from tests.journeys.settingsteps import change, choose, find, place, to_saving
from tests.places import SERVER, Doorway
from tests.ui.conftest import Kiosk

pytestmark = pytest.mark.skipif(bool(SERVER), reason="about the screen")


def kept(doorway: Doorway) -> Monthly:
    return place(doorway).choices.monthly


def formats(doorway: Doorway) -> tuple[str, ...]:
    return place(doorway).choices.monthly.formats


def test_the_monthly_report_is_switched_on_in_the_list_and_undone(
    room: Kiosk, doorway: Doorway
) -> None:
    find(room, "mensuel", "report.monthly")
    room.expect_words("Il va dans le dossier des exports")
    room.touch("offer0")
    room.touch("offer1")  # before the first is written
    room.expect_words("Rapport mensuel\u202f: PDF, Excel")
    room.qtbot.waitUntil(lambda: formats(doorway) == ("pdf", "xlsx"))
    room.touch("spot:reports")
    room.expect_words("Le premier de chaque mois, en PDF, XLSX, dans")
    room.touch("undo")
    room.expect_words("Le premier de chaque mois, en PDF, dans")
    room.touch("monthly")
    room.expect_words("s’enregistre automatiquement, dans les formats")
    assert formats(doorway) == ()
    room.touch("undo")
    room.expect_words("Le premier de chaque mois, en PDF, dans")
    room.touch("settingsOf:reports")
    room.expect_thing("setting:report.monthly")
    room.touch("setting:report.monthly")
    room.expect_thing("toUsual")
    room.touch("toUsual")
    room.qtbot.waitUntil(lambda: formats(doorway) == ())


def test_the_monthly_report_shows_at_once_what_another_station_chose(
    desk: Kiosk, doorway: Doorway, amina: Person
) -> None:
    open_desk(desk, doorway, amina)
    to_saving(desk, amina)
    desk.touch("eachMonth")
    desk.expect_words("s’enregistre automatiquement, dans les formats")
    change(doorway, amina, {Setting.MONTHLY: ["csv"]})
    desk.expect_words("en CSV, par la borne «\u202fentrance\u202f», dans son dossier des exports")
    with doorway.database.writing() as session:
        monthly.move(session, doorway.pen(), "/mnt/partage", amina.id)
    desk.expect_words("en CSV, par la borne «\u202fentrance\u202f», dans /mnt/partage")
    desk.touch("settingsOf:reports")
    desk.expect_thing("setting:report.monthly")
    desk.touch("setting:report.monthly")
    desk.expect_words("La borne «\u202fentrance\u202f» l’enregistre dans /mnt/partage")
    change(doorway, amina, {Setting.MONTHLY: ["pdf"]})
    desk.qtbot.waitUntil(lambda: bool(desk.find("offer0").property("chosen")))


def test_what_is_undone_before_the_place_was_read_again_shows_as_it_was(
    desk: Kiosk, doorway: Doorway, amina: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_desk(desk, doorway, amina)
    to_saving(desk, amina)
    desk.touch("eachMonth")
    desk.expect_words("s’enregistre automatiquement, dans les formats")
    monkeypatch.setattr(Reader, "_look", lambda _: None)
    desk.touch("monthly")
    desk.expect_words("Le premier de chaque mois, en PDF, dans")
    desk.touch("undo")
    desk.expect_words("s’enregistre automatiquement, dans les formats")


def test_a_desk_is_told_that_another_station_is_silent_and_has_it_written_there(
    desk: Kiosk, doorway: Doorway, amina: Person, tmp_path: Path
) -> None:
    doorway.scan(doorway.member())
    change(doorway, amina, {Setting.MONTHLY: ["csv"]})  # at the entrance, which is off since
    desk.house.now = doorway.at("2026-12-02 09:00").now
    open_desk(desk, doorway, amina)
    desk.expect_words(
        "Le rapport (novembre 2026) n’est pas encore enregistré\u202f: voir Rapports."
    )
    to_saving(desk, amina)
    desk.touch("eachMonth")
    desk.expect_words("la borne «\u202fentrance\u202f» le fera dès qu’elle sera en marche.")
    assert not desk.shows("monthlyAgain")
    desk.touch("monthlyHere")
    desk.expect_words("Cette borne enregistrera le rapport chaque mois.")
    exports = tmp_path / "exports"
    desk.qtbot.waitUntil(lambda: (exports / "rapport-2026-11.csv").exists())
    desk.qtbot.waitUntil(lambda: not desk.shows("monthlyHere"))
    assert kept(doorway) == Monthly(None, ("csv",), "desk")
    desk.expect_words("Le premier de chaque mois, en CSV, dans")


def test_whoever_had_it_written_at_their_station_takes_that_back(
    desk: Kiosk, doorway: Doorway, amina: Person
) -> None:
    with doorway.database.writing() as session:
        wanted = Monthly("/mnt/partage", ("csv",))
        monthly.choose(session, doorway.pen(), wanted, amina.id)
    open_desk(desk, doorway, amina)
    to_saving(desk, amina)
    desk.touch("eachMonth")
    desk.expect_thing("monthlyHere")
    desk.touch("monthlyHere")
    desk.expect_words("Cette borne enregistrera le rapport chaque mois.")
    desk.expect_words("Le premier de chaque mois, en CSV, dans")
    desk.touch("undo")
    desk.expect_words("en CSV, par la borne «\u202fentrance\u202f», dans /mnt/partage")
    assert kept(doorway) == Monthly("/mnt/partage", ("csv",), "entrance")


def test_of_two_who_see_to_the_monthly_report_at_once_the_second_is_told(
    desk: Kiosk, doorway: Doorway, amina: Person
) -> None:
    open_desk(desk, doorway, amina)
    to_saving(desk, amina)
    desk.touch("eachMonth")
    desk.expect_words("s’enregistre automatiquement, dans les formats")
    change(doorway, amina, {Setting.MONTHLY: ["csv"]})
    desk.expect_words("en CSV, par la borne «\u202fentrance\u202f», dans son dossier des exports")
    desk.stage.lodge.parts.reports.monthly_report.show(NO_MONTHLY)  # as before they were told
    desk.touch("monthly")
    desk.expect_words("Quelqu’un d’autre vient de le changer.")
    desk.expect_words("en CSV, par la borne «\u202fentrance\u202f», dans son dossier des exports")
    assert formats(doorway) == ("csv",)


def test_a_file_of_settings_switches_the_monthly_report_on(
    room: Kiosk, doorway: Doorway, stick: Path
) -> None:
    room.touch("saveSettings")
    room.expect_words("Enregistré\u202f: ")
    (file,) = stick.iterdir()
    said = json.loads(file.read_text(encoding="utf-8"))
    assert said["settings"]["report.monthly"] == []
    said["settings"]["report.monthly"] = ["csv", "pdf"]
    file.write_text(json.dumps(said), encoding="utf-8")
    room.touch("readSettings")
    choose(room, file.name)
    room.expect_words("Aucun → PDF, CSV")
    room.touch("takeFile")
    room.qtbot.waitUntil(lambda: formats(doorway) == ("pdf", "csv"))
    with doorway.database.reading() as session:
        assert monthly.due(session, doorway.now, doorway.place) is None  # none of the past
    room.expect_thing("undo")
    room.touch("undo")
    room.qtbot.waitUntil(lambda: formats(doorway) == ())
