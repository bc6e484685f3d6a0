"""The members' room: somebody is found with a slip, changed, added, photographed; nothing is lost."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import Qt

from kiosk import consents, photos, presence
from kiosk.data import people as kept
from kiosk.records import ConsentKind, Dials, Person, ShownAs
from tests.journeys.desksteps import open_members, trusted
from tests.journeys.steps import type_words
from tests.places import SERVER, Doorway
from tests.sticks import plugged_in
from tests.ui.conftest import Kiosk, Page

pytestmark = pytest.mark.skipif(bool(SERVER), reason="about the screen")


@pytest.fixture
def ines(doorway: Doorway) -> Person:
    return doorway.person("Inès Marchetti", skills=("CSS",), email="ines@exemple.fr")


@pytest.fixture
def members(members: Kiosk, doorway: Doorway, ines: Person) -> Kiosk:  # noqa: ARG001 — is among them
    doorway.person("Luc Barthe", skills=("Soudure",))
    doorway.person("Karim Haddad", skills=("Soudure",))
    members.expect_thing("person:Inès Marchetti")
    return members


def now(doorway: Doorway, person: Person) -> Person:
    with doorway.database.reading() as session:
        found = kept.person(session, person.id)
    assert found is not None
    return found


def open_person(screen: Kiosk, name: str) -> None:
    screen.expect_thing(f"person:{name}")
    screen.touch(f"person:{name}")
    screen.expect_thing("fact:name")


def open_fact_twice(kiosk: Kiosk, members: Kiosk, doorway: Doorway, fact: str) -> None:
    """At two desks, the same fact of Inès is about to be changed."""
    open_members(kiosk, doorway, trusted(doorway, "Bob Martin"), through="lodge")
    for screen in (kiosk, members):
        open_person(screen, "Inès Marchetti")
        screen.touch(f"fact:{fact}")
        screen.expect_thing("saveFact")


def test_somebody_is_found_with_a_slip_and_gets_a_skill_that_others_have(
    members: Kiosk, doorway: Doorway, ines: Person
) -> None:
    members.touch("search")
    for letter in "inse":
        members.touch_key(letter)
    members.qtbot.waitUntil(lambda: not members.shows("person:Luc Barthe"))
    open_person(members, "Inès Marchetti")
    members.touch("fact:skills")
    members.expect_thing("proposed:Soudure")
    members.touch("proposed:Soudure")
    members.expect_thing("own:Soudure")
    members.expect_words("Inès\u202f: fiche modifiée.")
    assert now(doorway, ines).skills == ("CSS", "Soudure")
    members.touch("undo")
    members.expect_words("C’est annulé.")
    assert now(doorway, ines).skills == ("CSS",)
    members.touch("close")
    members.expect_thing("fact:skills")
    members.touch("room:journal")
    members.expect_words("Fiche modifiée")
    members.expect_words("savoirs")


def test_a_tag_typed_otherwise_is_spelt_as_others_spell_it(
    members: Kiosk, doorway: Doorway, ines: Person
) -> None:
    open_person(members, "Inès Marchetti")
    members.touch("fact:skills")
    type_words(members, "tag", "soudure ")
    members.touch("addTag")
    members.expect_thing("own:Soudure")
    members.touch("own:CSS")
    members.qtbot.waitUntil(lambda: now(doorway, ines).skills == ("Soudure",))


def test_two_desks_that_change_one_person_at_once_both_see_what_the_other_wrote(
    kiosk: Kiosk, members: Kiosk, doorway: Doorway, ines: Person
) -> None:
    open_fact_twice(kiosk, members, doorway, "email")
    type_words(members, "fact", ".org")
    members.touch("saveFact")
    members.expect_words("ines@exemple.fr.org")
    type_words(kiosk, "fact", "ance")
    kiosk.touch("saveFact")
    kiosk.expect_words("Quelqu’un d’autre vient de modifier cela.")
    assert kiosk.reads("ines@exemple.france")
    assert kiosk.reads("ines@exemple.fr.org")
    assert now(doorway, ines).email == "ines@exemple.fr.org"
    kiosk.touch("keepMine")
    kiosk.qtbot.waitUntil(lambda: now(doorway, ines).email == "ines@exemple.france")
    members.expect_words("ines@exemple.france")  # the other desk follows


def test_whoever_was_typed_in_vain_can_be_left_as_the_other_desk_has_it(
    kiosk: Kiosk, members: Kiosk, doorway: Doorway, ines: Person
) -> None:
    open_fact_twice(kiosk, members, doorway, "name")
    type_words(members, "fact", "-Blanc")
    members.touch("saveFact")
    members.expect_words("Inès Marchetti-Blanc")
    type_words(kiosk, "fact", " Noir")
    kiosk.touch("saveFact")
    kiosk.expect_words("Que gardez-vous")
    kiosk.touch("takeTheirs")
    kiosk.expect_thing("fact:name")
    kiosk.expect_words("Inès Marchetti-Blanc")
    assert now(doorway, ines).name == "Inès Marchetti-Blanc"


def test_what_is_no_address_is_not_kept_and_stays_to_be_mended(
    members: Kiosk, doorway: Doorway, ines: Person
) -> None:
    open_person(members, "Inès Marchetti")
    members.touch("fact:email")
    type_words(members, "fact", "@")
    members.touch("saveFact")
    members.expect_words("Ce n’est pas une adresse e-mail.")
    assert members.find("fact").property("text") == "ines@exemple.fr@"
    assert now(doorway, ines) == ines


def test_somebody_added_twice_is_shown_who_is_there_and_opened_instead(
    members: Kiosk, doorway: Doorway
) -> None:
    members.touch("addPerson")
    members.expect_thing("newName")
    type_words(members, "newName", "ines marchetti")
    members.expect_thing("twin0")
    members.key(Qt.Key.Key_Return)  # adds nobody while one of that name is shown
    members.touch("twin0")
    members.expect_thing("fact:name")
    members.expect_words("Inès Marchetti")
    with doorway.database.reading() as session:
        assert kept.named(session, "ines marchetti") == []
    members.touch("backToList")
    members.touch("addPerson")
    members.expect_thing("newName")
    type_words(members, "newName", "Zoé Lefèvre")
    members.qtbot.waitUntil(lambda: not members.shows("twin0"))
    members.touch("add")
    members.expect_words("Ajout noté\u202f: Zoé Lefèvre.")
    members.expect_thing("fact:name")
    with doorway.database.reading() as session:
        assert len(kept.named(session, "Zoé Lefèvre")) == 1
    members.touch("undo")
    members.expect_words("C’est annulé.")
    members.expect_thing("addPerson")  # there is nobody left to look at
    with doorway.database.reading() as session:
        assert kept.named(session, "Zoé Lefèvre") == []


def test_an_address_that_somebody_has_is_asked_about_before_it_is_given_to_another(
    members: Kiosk, doorway: Doorway
) -> None:
    members.touch("addPerson")
    members.expect_thing("newName")
    type_words(members, "newName", "Paul Marchetti")
    type_words(members, "newEmail", "ines@exemple.fr")
    members.expect_thing("twin0")
    members.key(Qt.Key.Key_Return)
    with doorway.database.reading() as session:
        assert kept.named(session, "Paul Marchetti") == []
    members.touch("add")  # a family shares it
    members.expect_words("Ajout noté\u202f: Paul Marchetti.")


def test_nobody_is_added_without_a_name(members: Kiosk) -> None:
    members.touch("addPerson")
    members.expect_thing("newName")
    members.touch("add")
    members.expect_words("Il manque un nom.")


@pytest.fixture
def stick() -> Iterator[Path]:
    """A stick that is plugged in, with a photo that tells where it was taken."""
    exif = Image.Exif()
    exif[0x8825] = {1: "N", 2: (48.0, 51.0, 24.0), 3: "E", 4: (2.0, 21.0, 3.0)}
    with plugged_in("PHOTOS", 9) as folder:
        Image.new("RGB", (900, 700), "green").save(folder / "ines.jpg", exif=exif)
        (folder / "lettre.png").write_text("Chère Inès,")
        yield folder


def test_a_photo_comes_from_a_stick_and_forgets_where_it_was_taken(
    members: Kiosk, doorway: Doorway, ines: Person, stick: Path
) -> None:
    open_person(members, "Inès Marchetti")
    members.touch("fact:photo")
    members.expect_thing("choosePhoto")
    for file in ("lettre.png", "ines.jpg"):
        members.touch("choosePhoto")
        members.expect_thing(f"file:Clé USB {stick.name}")
        members.touch(f"file:Clé USB {stick.name}")
        members.expect_thing(f"file:{file}")
        members.touch(f"file:{file}")
        if file == "lettre.png":
            members.expect_words("Ce fichier n’est pas une image lisible")
    members.expect_thing("keepPhoto")
    for way in ("closer", "left", "down"):
        members.touch(f"crop:{way}")
    members.touch("keepPhoto")
    members.expect_words("Inès\u202f: photo gardée.")
    with doorway.database.reading() as session:
        jpeg = photos.kept(session, ines.id)
        agreed = consents.held(session, ines.id)[ConsentKind.PHOTO]
    assert jpeg is not None
    assert b"Exif" not in jpeg
    assert agreed.agreed
    members.expect_words("Il y en a une")
    members.touch("fact:photo")
    members.expect_thing("takePhotoAway")
    members.touch("takePhotoAway")
    members.expect_words("Inès\u202f: photo retirée.")
    members.touch("undo")
    members.expect_words("Il y en a une")


def test_somebody_agrees_to_the_rules_at_the_desk_and_that_is_taken_back(
    members: Kiosk, doorway: Doorway, ines: Person
) -> None:
    open_person(members, "Inès Marchetti")
    members.touch("fact:rules")
    members.expect_words("La personne accepte-t-elle le règlement du lieu")
    members.touch("agrees")
    members.expect_words("D’accord, le 26 novembre, à la loge")
    members.touch("undo")
    members.qtbot.waitUntil(lambda: not members.reads("D’accord, le 26 novembre"))
    with doorway.database.reading() as session:
        assert consents.held(session, ines.id) == {}


def test_whoever_chose_a_language_and_how_to_be_shown_meets_both_at_the_door(
    kiosk: Kiosk, doorway: Doorway, ines: Person
) -> None:
    open_members(kiosk, doorway, trusted(doorway), through="lodge")
    open_person(kiosk, "Inès Marchetti")
    for fact, choice in (("language", "en"), ("dials", "first_activity")):
        kiosk.touch(f"fact:{fact}")
        kiosk.expect_thing(f"choice:{choice}")
        kiosk.touch(f"choice:{choice}")
        kiosk.expect_thing(f"fact:{fact}")
    assert now(doorway, ines).language == "en"
    assert now(doorway, ines).dials == Dials(ShownAs.FIRST_NAME, activity_shown=True)
    kiosk.stage.lodge.close()  # it has what was done where its way out is
    kiosk.expect(Page.Home)
    kiosk.scan(doorway.card(ines), shows=Page.Welcome)
    kiosk.expect_words("Hello Inès")


def test_somebody_s_visits_of_late_are_listed_with_their_hours_this_month(
    members: Kiosk, doorway: Doorway, ines: Person
) -> None:
    came = doorway.after(days=-3)
    with came.database.writing() as session:
        visit = presence.arrive(session, came.pen(), ines.id)
        assert visit is not None
        left = doorway.after(days=-3, hours=2)
        presence.depart(session, left.pen(), visit)
    assert visit.arrived_at < doorway.now - timedelta(days=2)
    open_person(members, "Inès Marchetti")
    members.touch("tab:visits")
    members.expect_words("Ce mois-ci\u202f: 2\u00a0h\u00a000, 1\u00a0présence")
    members.expect_words("lundi 23 novembre")


def test_a_long_list_is_paged_to_its_end(desk: Kiosk, doorway: Doorway) -> None:
    for n in range(1, 61):
        doorway.person(f"Personne {n:02}")
    open_members(desk, doorway, trusted(doorway))
    desk.expect_thing("person:Personne 01")
    desk.expect_words("61\u00a0personnes")
    for _ in range(12):
        if desk.shows("person:Personne 60"):
            break
        desk.qtbot.waitUntil(lambda: bool(desk.find("peopleMore").property("enabled")))
        desk.touch("peopleMore")
    desk.expect_thing("person:Personne 60")


def test_whoever_is_here_is_opened_from_their_visit(members: Kiosk, doorway: Doorway) -> None:
    doorway.scan(doorway.card(doorway.person("Zoé Lefèvre")))
    members.touch("room:today")
    members.expect_thing("line:Zoé Lefèvre")
    members.touch("line:Zoé Lefèvre")
    members.expect_thing("openMember")
    members.touch("openMember")
    members.expect_thing("fact:name")
    assert members.reads("Zoé Lefèvre")


def test_the_list_is_narrowed_and_left_without_a_trace(members: Kiosk, ines: Person) -> None:
    members.touch("sift:here")
    members.expect_thing("person:Amina Ferrand")
    members.qtbot.waitUntil(lambda: not members.shows(f"person:{ines.name}"))
    members.touch("room:today")
    members.qtbot.waitUntil(lambda: not members.shows("person:Amina Ferrand"))
    room: Any = members.stage.lodge.parts.members  # to Qt its rows are a property
    assert room.rows.rowCount() == 0
