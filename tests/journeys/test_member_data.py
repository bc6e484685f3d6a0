"""What the desk does with what is known of somebody: taken along, put together, erased."""

import json
from pathlib import Path

import pytest

from kiosk import byhand
from kiosk.check import check
from kiosk.data import people
from kiosk.data.database import Database
from kiosk.records import Person
from kiosk.records.desk import Right
from tests.journeys.desksteps import look_at, open_members, trusted
from tests.places import SERVER, Doorway
from tests.ui.conftest import Kiosk

pytestmark = pytest.mark.skipif(bool(SERVER), reason="about the screen")


def look_at_data(desk: Kiosk, person: Person) -> None:
    look_at(desk, person, "data")
    desk.expect_thing("takeAlong")


def names(doorway: Doorway) -> list[str]:
    with doorway.database.reading() as session:
        return [each.name for each in people.people(session).values()]


def sound(database: Database) -> bool:
    with database.reading() as session:
        return check(session).ok


def lay_beside(desk: Kiosk, other: Person) -> None:
    """The other record of the same person is found and laid beside."""
    desk.touch("merge")
    desk.expect_thing("twin")
    desk.find("twin").setProperty("text", "kar")
    desk.stage.lodge.parts.members.own_merging.lookFor("kar")
    desk.expect_thing(f"twin:{other.name}")
    desk.touch(f"twin:{other.name}")
    desk.expect_thing("mergeBoth")


def test_two_karims_are_put_together_and_two_again(members: Kiosk, doorway: Doorway) -> None:
    karim, twin = doorway.person("Karim Haddad"), doorway.person("Karim Hadad")
    card = doorway.card(twin)
    doorway.scan(card)
    doorway.after(minutes=5).scan(card)
    look_at_data(members, karim)
    lay_beside(members, twin)
    members.touch("name1")
    members.touch("mergeBoth")
    members.expect_words("Karim Hadad\u202f: les deux fiches n’en font qu’une.")
    assert names(doorway) == ["Amina Ferrand", "Karim Hadad"]
    assert {visit.person for visit in doorway.visits()} >= {karim.id}
    assert sound(doorway.database)
    members.touch("undo")
    members.expect_words("C’est annulé.")
    assert names(doorway) == ["Amina Ferrand", "Karim Hadad", "Karim Haddad"]
    members.expect_words("Karim Haddad")
    assert sound(doorway.database)


def test_two_who_are_both_here_are_told_apart_until_one_has_left(
    members: Kiosk, doorway: Doorway
) -> None:
    karim, twin = doorway.person("Karim Haddad"), doorway.person("Karim Hadad")
    for each in (karim, twin):
        doorway.scan(doorway.card(each))
    look_at_data(members, karim)
    lay_beside(members, twin)
    members.touch("mergeBoth")
    members.expect_words("notez d’abord le départ de l’une")
    assert len(names(doorway)) == 3


def test_what_is_known_of_karim_is_written_for_him(
    members: Kiosk, doorway: Doorway, tmp_path: Path
) -> None:
    karim = doorway.person("Karim Haddad")
    look_at_data(members, karim)
    members.touch("takeAlong")
    members.expect_words("C’est dans")
    (file,) = (tmp_path / "exports").glob("*.json")
    assert json.loads(file.read_text(encoding="utf-8"))["person"]["id"] == str(karim.id)
    (page,) = (tmp_path / "exports").glob("*.html")
    assert "Karim Haddad" in page.read_text(encoding="utf-8")


def test_the_pin_is_asked_for_again_before_anything_of_it(
    members: Kiosk, doorway: Doorway, tmp_path: Path
) -> None:
    look_at_data(members, doorway.person("Karim Haddad"))
    members.pass_time(301)
    members.stage.lodge.parts.members.own_known_of.takeAlong()
    members.expect_words("Bonjour Amina")
    assert not (tmp_path / "exports").exists()


def test_karim_is_erased_by_two_taps_and_nothing_of_him_is_left(
    members: Kiosk, doorway: Doorway, amina: Person
) -> None:
    karim = doorway.person("Kharim Haddad")
    with doorway.database.writing() as session:
        visit = byhand.arrive(session, doorway.pen(), karim.id, amina.id)
    assert visit is not None
    look_at_data(members, karim)
    members.touch("erase")
    members.expect_words("notez d’abord son départ")
    with doorway.database.writing() as session:
        byhand.depart(session, doorway.after(minutes=5).pen(), visit.id, amina.id)
    members.touch("erase")
    members.expect_thing("eraseForGood")
    assert members.reads("pas même une sauvegarde")
    assert members.reads("dans les comptes, sans son nom")
    members.touch("eraseForGood")
    members.expect_words("C’est effacé pour de bon.")
    assert not members.shows("undo")
    assert names(doorway) == ["Amina Ferrand"]
    assert sound(doorway.database)
    file = doorway.database.file
    assert file is not None

    def gone() -> bool:
        raw = b"".join(each.read_bytes() for each in file.parent.glob(f"{file.name}*"))
        return b"Kharim" not in raw

    members.qtbot.waitUntil(gone)


def test_whoever_is_trusted_is_not_erased_by_anybody_with_the_shift(
    desk: Kiosk, doorway: Doorway, amina: Person
) -> None:
    bob = trusted(doorway, "Bob Martin", Right.CONCIERGE)
    open_members(desk, doorway, bob)
    zoe = trusted(doorway, "Zoé Blanc", Right.TREASURER)
    look_at_data(desk, zoe)
    desk.touch("erase")
    desk.expect_words("demandez à quelqu’un qui a les réglages")
    assert amina.name in names(doorway)
    assert zoe.name in names(doorway)
