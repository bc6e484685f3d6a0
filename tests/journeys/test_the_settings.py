"""The settings, by touch: changed at the desk, in force at once at the entrance of another program."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent

from kiosk import choices, documents, folders, monthly, presence, taking, trust
from kiosk.data import places
from kiosk.records import Dials, DocumentKind, Person, Place, ShownAs
from kiosk.records.choices import Changed, Choices, Setting, Value
from kiosk.records.desk import Right
from kiosk.records.documents import Document
from kiosk.records.monthly import NO_MONTHLY
from kiosk.settings import read_settings
from kiosk.ui.comfort import Suits, suits_of
from kiosk.ui.deskrooms import DeskRooms
from kiosk.ui.settingspots import USED
from tests.journeys.apart import Apart, apart
from tests.journeys.desksteps import look_at, open_desk, trusted, type_pin
from tests.places import SERVER, Doorway
from tests.ui.conftest import Kiosk, Page

pytestmark = pytest.mark.skipif(bool(SERVER), reason="about the screen")


def place(doorway: Doorway) -> Place:
    with doorway.database.reading() as session:
        return places.place_now(session)


def change(doorway: Doorway, by: Person, new: dict[Setting, Value]) -> None:
    """Somebody changes settings at another station."""
    with doorway.database.writing() as session:
        assert isinstance(choices.change(session, doorway.pen(), new, {}, by.id), Changed)


def write(kiosk: Kiosk, name: str, text: str) -> None:
    """Touch a field, and type these words in place of what it holds."""
    kiosk.touch(name)
    kiosk.expect_thing(name)
    field = kiosk.find(name)
    kiosk.qtbot.waitUntil(lambda: bool(field.property("activeFocus")))
    field.metaObject().invokeMethod(field, "selectAll")
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QCoreApplication.sendEvent(kiosk.window, event)
    kiosk.qtbot.waitUntil(lambda: field.property("text") == text)


def choose(kiosk: Kiosk, name: str) -> None:
    """Choose the file of that name on the stick."""
    for touched in ("file:Clé USB stick", f"file:{name}"):
        kiosk.expect_thing(touched)
        kiosk.touch(touched)


@pytest.fixture
def room(desk: Kiosk, doorway: Doorway, amina: Person) -> Kiosk:
    """The desk, open for Amina, at the settings."""
    open_desk(desk, doorway, amina)
    desk.touch("room:settings")
    desk.expect_thing("setting:name")
    return desk


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A stick that is plugged in, the only place where files lie."""
    folder = tmp_path / "stick"
    folder.mkdir()
    monkeypatch.setattr(taking, "sticks", lambda: [folder])
    monkeypatch.setattr(folders, "sticks", lambda: [folder])
    return folder


@pytest.fixture
def entrance(room: Kiosk, doorway: Doorway, tmp_path: Path) -> Iterator[Apart]:
    """The entrance in a program of its own, beside the desk of this one."""
    with apart(doorway, tmp_path / "other", room.qtbot, shows="entrance") as program:
        yield program


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


def test_the_documents_are_found_among_the_settings_and_lead_to_their_room(
    room: Kiosk,
) -> None:
    write(room, "search", "evacuation")
    room.expect_thing("setting:document:evacuation")
    room.expect_words("Aucun pour l’instant · absent du fichier de réglages")
    assert not room.shows("setting:document:access")
    room.touch("setting:document:evacuation")
    room.expect_thing("put:evacuation")


def test_how_long_a_pin_is_good_for_is_set_from_where_keys_are_handed_out(room: Kiosk) -> None:
    room.touch("room:trust")
    room.expect_thing("settingsOf:keys")
    room.touch("settingsOf:keys")
    room.expect_words("Réglages\u202f: Clés")
    room.touch("setting:pin_minutes")
    room.expect_words("Durée de validité du code secret")
    room.touch("toSettings")
    room.expect_thing("allSettings")
    assert not room.shows("setting:name")
    room.touch("allSettings")
    room.expect_thing("setting:name")


def test_the_accessibility_register_is_put_there_and_read_at_the_entrance(
    room: Kiosk, entrance: Apart, stick: Path
) -> None:
    sheet = Image.new("RGB", (620, 877), "white")
    sheet.save(stick / "registre.pdf", save_all=True, append_images=[sheet])
    room.touch("room:documents")
    room.expect_words("Aucun pour l’instant")
    room.touch("put:access")
    choose(room, "registre.pdf")
    room.expect_words("consultable à l’entrée désormais.")
    entrance.expect_thing("accessRegister")
    entrance.touch("accessRegister")
    entrance.expect(Page.Document)
    entrance.expect_words("Registre public d’accessibilité")
    entrance.expect_thing("documentPicture")
    entrance.expect_words("1 sur 2")
    entrance.touch("pageMore")
    entrance.expect_words("2 sur 2")
    entrance.touch("enlarge")
    entrance.expect_thing("lookDown")
    entrance.touch("leaveDocument")
    entrance.expect(Page.Home)
    room.touch("remove:access")
    room.expect_words("Registre public d’accessibilité\u202f: retiré.")
    room.touch("undo")
    room.expect_words("C’est annulé.")
    entrance.expect_thing("accessRegister")


def test_a_document_goes_home_by_itself(kiosk: Kiosk, doorway: Doorway, amina: Person) -> None:
    put_plan(doorway, amina)
    kiosk.expect_thing("evacuationPlan")
    kiosk.touch("evacuationPlan")
    kiosk.expect(Page.Document)
    kiosk.pass_time(31)
    kiosk.expect(Page.Home)
    assert kiosk.stage.showing.image.isNull()


def put_plan(doorway: Doorway, by: Person) -> None:
    new = Document(
        DocumentKind.EVACUATION, "plan.png", "image/png", b"\x89PNG\r\n\x1a\n", doorway.now
    )
    with doorway.database.writing() as session:
        documents.put(session, doorway.pen(), DocumentKind.EVACUATION, new, by.id)


def test_a_document_that_can_t_be_shown_says_so(
    kiosk: Kiosk, doorway: Doorway, amina: Person
) -> None:
    put_plan(doorway, amina)  # damaged since it was put there
    kiosk.expect_thing("evacuationPlan")
    kiosk.touch("evacuationPlan")
    kiosk.expect_words("Ce document ne peut pas s’afficher.")


# -- who may, and two at once -----------------------------------------------------------------------


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


def find(kiosk: Kiosk, words: str, setting: str) -> None:
    """Look for a setting by a word, and open it."""
    write(kiosk, "search", words)
    kiosk.touch("typed")
    kiosk.qtbot.waitUntil(lambda: not kiosk.shows("typed"))
    assert not kiosk.reads("français")  # the keys have gone
    kiosk.expect_thing(f"setting:{setting}")
    kiosk.touch(f"setting:{setting}")


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


# -- where they are used ----------------------------------------------------------------------------


def test_the_hours_are_one_touch_from_attendance_and_the_seats_from_today(
    desk: Kiosk, doorway: Doorway, amina: Person
) -> None:
    open_desk(desk, doorway, amina)
    desk.touch("settingsOf:today")
    desk.expect_thing("setting:limit")
    desk.touch("setting:seats")
    desk.expect_words("Combien de personnes peuvent travailler ici")
    desk.touch("spot:today")
    desk.expect_thing("arrival")
    desk.touch("room:days")
    desk.expect_thing("settingsOf:days")
    desk.touch("settingsOf:days")
    desk.expect_thing("day0")
    desk.touch("spot:days")
    desk.expect_thing("oneDay")


def to_journal(desk: Kiosk, _: Person) -> None:
    desk.touch("room:journal")


def to_cards(desk: Kiosk, _: Person) -> None:
    desk.touch("room:members")
    desk.expect_thing("room:cards")
    desk.touch("room:cards")


def to_saving(desk: Kiosk, _: Person) -> None:
    desk.touch("room:reports")
    desk.expect_thing("toSave")
    desk.touch("toSave")


def to_next_shift(desk: Kiosk, _: Person) -> None:
    desk.touch("handOver")


def to_display(desk: Kiosk, _: Person) -> None:
    desk.touch("suit")


def to_dials(desk: Kiosk, person: Person) -> None:
    desk.touch("room:members")
    look_at(desk, person, "details")
    desk.expect_thing("fact:dials")
    desk.touch("fact:dials")


Go = Callable[[Kiosk, Person], None]
WAYS = [
    (to_journal, "pastCalls", "journal", "Qui a fait quoi à la loge"),
    (to_cards, "saveSheets", "cards", "Nom du lieu"),
    (to_saving, "eachMonth", "reports", "Rapport mensuel"),
    (to_next_shift, "nextCard", "hand_over", "Mots laissés entre permanences"),
    (to_display, "unhurried", "display", "Langue du lieu"),
    (to_dials, "close", "members", "Demander ce qui amène les gens"),
]
"""How to come where settings are used, what is there, where that is, and what the way leads to."""


@pytest.mark.parametrize(("go", "there", "spot", "words"), WAYS)
def test_whoever_has_the_settings_comes_to_them_from_where_they_are_used(
    desk: Kiosk, doorway: Doorway, amina: Person, go: Go, there: str, spot: str, words: str
) -> None:
    open_desk(desk, doorway, amina)
    go(desk, amina)
    desk.expect_thing(there)
    desk.touch(f"settingsOf:{spot}")
    desk.expect_words(words)
    assert desk.stage.lodge.parts.desk.own_rooms.current_room is DeskRooms.Room.Settings
    assert not desk.shows(there)


@pytest.mark.parametrize(("go", "there", "spot", "words"), WAYS)
def test_whoever_has_no_right_to_the_settings_sees_no_way_to_them(
    desk: Kiosk, doorway: Doorway, go: Go, there: str, spot: str, words: str
) -> None:
    bob = trusted(doorway, "Bob Martin", Right.CONCIERGE)
    open_desk(desk, doorway, bob)
    go(desk, bob)
    desk.expect_thing(there)
    assert not desk.shows(f"settingsOf:{spot}")
    assert not desk.reads(words)


def test_members_see_no_way_to_the_settings_where_they_suit_the_screen_to_themselves(
    kiosk: Kiosk, doorway: Doorway, amina: Person
) -> None:
    open_desk(kiosk, doorway, amina, through="lodge")
    kiosk.touch("suit")
    kiosk.expect_thing("settingsOf:display")
    kiosk.touch("done")
    kiosk.touch("leaveDesk")
    kiosk.expect(Page.Home)
    kiosk.touch("comfort")
    kiosk.expect_thing("unhurried")
    assert not kiosk.shows("settingsOf:display")


def test_every_setting_but_the_clock_has_a_place_where_somebody_would_look_for_it() -> None:
    used = {setting for group in USED.values() for setting in group}
    assert set(Setting) - used == {Setting.ZONE}


# -- the monthly report, which is chosen in two places ----------------------------------------------


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
    desk.expect_words("Le premier de chaque mois, en CSV, dans")
    with doorway.database.writing() as session:
        monthly.move(session, doorway.pen(), "/mnt/partage", amina.id)
    desk.expect_words("Le premier de chaque mois, en CSV, dans /mnt/partage")
    desk.touch("settingsOf:reports")
    desk.expect_thing("setting:report.monthly")
    desk.touch("setting:report.monthly")
    desk.expect_words("Il va dans /mnt/partage")
    change(doorway, amina, {Setting.MONTHLY: ["pdf"]})
    desk.qtbot.waitUntil(lambda: bool(desk.find("offer0").property("chosen")))


def test_of_two_who_see_to_the_monthly_report_at_once_the_second_is_told(
    desk: Kiosk, doorway: Doorway, amina: Person
) -> None:
    open_desk(desk, doorway, amina)
    to_saving(desk, amina)
    desk.touch("eachMonth")
    desk.expect_words("s’enregistre automatiquement, dans les formats")
    change(doorway, amina, {Setting.MONTHLY: ["csv"]})
    desk.expect_words("Le premier de chaque mois, en CSV, dans")
    desk.stage.lodge.parts.reports.monthly_report.show(NO_MONTHLY)  # as before they were told
    desk.touch("monthly")
    desk.expect_words("Quelqu’un d’autre vient de le changer.")
    desk.expect_words("Le premier de chaque mois, en CSV, dans")
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


# -- what each of them does -------------------------------------------------------------------------


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
