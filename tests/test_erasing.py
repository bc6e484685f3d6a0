"""Somebody is erased at their request: nothing of them is left in the file, and the counts stay."""

import shutil
from datetime import time, timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from kiosk import (
    byhand,
    cards,
    door,
    erasing,
    erasures,
    handovers,
    merging,
    posting,
    takeout,
    takeoutpage,
    trust,
)
from kiosk.app import open_house
from kiosk.check import check
from kiosk.codes import token
from kiosk.data import acts, imports, people, visits
from kiosk.data.copying import copy_to
from kiosk.data.tables import IMPORT
from kiosk.errors import Fault, OutOfOrder
from kiosk.records import Actor, Person, Reason, Refused, Visit
from kiosk.records.desk import ActKind, Right
from kiosk.records.merging import Preview
from kiosk.records.own import Losing, NotErased
from tests.places import KEY, SERVER, Doorway
from tests.twins import STEP, full, go_through

sqlite_only = pytest.mark.skipif(bool(SERVER), reason="about SQLite's file")


def erase(doorway: Doorway, folder: Path, person: Person, by: Person) -> Losing | NotErased:
    with doorway.database.writing() as session:
        done = erasing.erase(session, doorway.pen(Actor.DESK), folder, person.id, by.id)
    assert doorway.database.forget_traces()
    return done


def raw(file: Path) -> bytes:
    """All that lies on the disk of a database."""
    return b"".join(each.read_bytes() for each in file.parent.glob(f"{file.name}*"))


def visit_of(doorway: Doorway, person: Person, by: Person, why: str) -> Visit:
    """An hour at the place, on which somebody has written why it was put right."""
    with doorway.database.writing() as session:
        pen = doorway.pen()
        visit = byhand.arrive(session, pen, person.id, by.id)
        assert visit is not None
        visits.set_activity(session, visit.id, "Kharimofon, troisième essai")
        over = byhand.depart(session, doorway.after(minutes=5).pen(), visit.id, by.id)
        assert over is not None
        later = doorway.after(minutes=30).pen()
        done = byhand.correct(session, later, visit.id, visit.arrival, time(10, 43), by.id, why)
        assert isinstance(done, Visit)
        return done


@sqlite_only
def test_nothing_of_karim_is_left_in_the_file_nor_in_what_lies_beside_it(
    doorway: Doorway, tmp_path: Path
) -> None:
    amina, _ = doorway.concierge()
    karim = doorway.person(
        "Kharim Haddad",
        email="kharim@example.org",
        skills=("kharimologie",),
        needs=("kharimomètre",),
    )
    visit_of(doorway, karim, amina, "il était chez le docteur Kharimov")
    with doorway.database.writing() as session:
        handovers.write(session, doorway.pen(), karim.id, "Signé Kharim")
    file = doorway.database.file
    assert file is not None
    assert raw(file).lower().count(b"kharim") >= 6
    done = erase(doorway.after(hours=1), tmp_path, karim, amina)
    assert isinstance(done, Losing)
    assert done.visits == 1
    assert b"kharim" not in raw(file).lower()
    assert karim.id.bytes.hex() not in raw(file).decode("latin-1")


@pytest.mark.postgresql
def test_counts_and_the_log_stay_and_agree_when_somebody_is_erased(
    doorway: Doorway, tmp_path: Path
) -> None:
    amina, _ = doorway.concierge()
    karim, _ = full(doorway, amina)
    card = doorway.card(karim)
    log, before = doorway.log(), doorway.visits()
    assert isinstance(erase(doorway, tmp_path, karim, amina), Losing)
    assert doorway.log() == log
    assert [each.arrived_at for each in doorway.visits()] == [each.arrived_at for each in before]
    assert karim.id not in {each.person for each in doorway.visits()}
    assert doorway.scan(card) == Refused(Reason.UNKNOWN)
    with doorway.database.reading() as session:
        assert check(session).ok
        assert people.person(session, karim.id) is None


@pytest.mark.postgresql
def test_whoever_is_inside_leaves_first_and_whoever_holds_the_shift_gives_it_back(
    doorway: Doorway, tmp_path: Path
) -> None:
    amina, _ = doorway.concierge()
    karim = doorway.person("Karim Haddad")
    card = doorway.card(karim)
    doorway.scan(card)
    assert erase(doorway, tmp_path, karim, amina) is NotErased.INSIDE
    assert erase(doorway, tmp_path, amina, amina) is NotErased.ON_SHIFT
    doorway.at("11:00").scan(card)
    assert isinstance(erase(doorway.at("11:01"), tmp_path, karim, amina), Losing)
    assert erase(doorway.at("11:01"), tmp_path, karim, amina) is NotErased.GONE


@pytest.mark.postgresql
def test_the_last_who_can_hand_out_keys_stays_and_others_are_not_anybody_s_to_erase(
    doorway: Doorway, tmp_path: Path
) -> None:
    bob, zoe = doorway.person("Bob Martin"), doorway.person("Zoé Blanc")
    with doorway.database.writing() as session:
        trust.grant(session, doorway.pen(), bob.id, trust.ALL, None)
        trust.grant(session, doorway.pen(), zoe.id, {Right.CONCIERGE}, None)
    assert erase(doorway, tmp_path, bob, bob) is NotErased.LAST_KEYS
    amina, _ = doorway.concierge()
    assert erase(doorway, tmp_path, bob, zoe) is NotErased.NOT_YOURS
    assert erase(doorway, tmp_path, zoe, zoe) is NotErased.NOT_YOURS
    assert isinstance(erase(doorway, tmp_path, zoe, amina), Losing)
    assert isinstance(erase(doorway, tmp_path, bob, amina), Losing)


@pytest.mark.postgresql
def test_the_journal_says_that_somebody_was_erased_and_not_who(
    doorway: Doorway, tmp_path: Path
) -> None:
    amina, _ = doorway.concierge()
    karim = doorway.person("Karim Haddad")
    erase(doorway, tmp_path, karim, amina)
    with doorway.database.reading() as session:
        assert acts.about_since(session, ActKind.ERASED, doorway.now - timedelta(days=1)) == set()


def test_what_they_took_along_and_left_behind_goes_with_them(
    doorway: Doorway, tmp_path: Path
) -> None:
    amina, _ = doorway.concierge()
    karim = doorway.person("Karim Haddad")
    for each in (karim, amina):
        with doorway.database.reading() as session:
            taken = takeout.gather(session, doorway.now, doorway.place, each.id)
        assert taken is not None
        page = takeoutpage.document(doorway.place, taken, doorway.now)
        takeout.write(tmp_path, doorway.place, taken, page, doorway.now)
    erase(doorway, tmp_path, karim, amina)
    left = [each.read_text(encoding="utf-8") for each in (tmp_path / "exports").iterdir()]
    assert len(left) == 2
    assert all("Amina" in each for each in left)


def test_neither_a_message_with_their_card_nor_the_name_of_a_list_says_who_they_were(
    doorway: Doorway, tmp_path: Path
) -> None:
    amina, _ = doorway.concierge()
    zephyrine = doorway.person("Zéphyrine Quux", called="Zephou", email="zq@example.org")
    drawn = cards.draw(doorway.place, zephyrine, token.make(doorway.station.random))
    for each in (zephyrine, amina):
        posting.draft(tmp_path, drawn, each, ("Votre carte", "Bonjour"))
    names = ("adhesion-Zephyrine.csv", "d’après ZEPHOU.XLSX", "liste.csv")
    with doorway.database.writing() as session:
        for name in names:
            imports.begin(session, uuid4(), amina.id, name, doorway.now)
    assert isinstance(erase(doorway, tmp_path, zephyrine, amina), Losing)
    (left,) = (tmp_path / "exports").iterdir()
    assert amina.id.hex[-10:] in left.name
    with doorway.database.reading() as session:
        found = session.execute(select(IMPORT.c.file)).scalars()
        assert sorted(found) == ["liste.csv", "….XLSX", "….csv"]


@pytest.mark.postgresql
def test_a_card_and_a_code_from_the_desk_do_not_erase_whoever_is_trusted(
    doorway: Doorway, tmp_path: Path
) -> None:
    doorway.concierge()
    bob = doorway.person("Bob Martin")
    with doorway.database.writing() as session:
        trust.grant(session, doorway.pen(), bob.id, trust.ALL, None)
        pen = doorway.pen()
        assert erasing.weigh(session, bob.id, None) is NotErased.NOT_YOURS
        assert erasing.erase(session, pen, tmp_path, bob.id, None) is NotErased.NOT_YOURS
        trust.grant(session, pen, bob.id, (), None)
        assert isinstance(erasing.erase(session, pen, tmp_path, bob.id, None), Losing)


@pytest.fixture
def folder(doorway: Doorway, tmp_path: Path) -> Path:
    """A data folder with the place in it."""
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "place.key").write_text(KEY.hex() + "\n", encoding="ascii")
    assert doorway.database.file is not None
    doorway.database.close()
    shutil.move(doorway.database.file, folder / "loge.sqlite3")
    return folder


@sqlite_only
def test_an_older_copy_of_the_place_brings_nobody_back(folder: Path) -> None:
    file, backup = folder / "loge.sqlite3", folder / "backup.sqlite3"
    with open_house(folder) as house, house.database.writing() as session:
        pen = house.pen()
        amina, karim, twin, zoe = (
            Person(uuid4(), name, name.split()[0])
            for name in ("Amina Ferrand", "Kharim Haddad", "Kharim Hadad", "Zoé Blanc")
        )
        people.add(session, [amina, karim, twin, zoe], pen.now)
        door.come_or_go(session, karim, pen)  # and is inside in the older copy
    copy_to(file, backup)
    with open_house(folder) as house:
        with house.database.writing() as session:
            inside = visits.open_visit(session, karim.id)
            assert inside is not None
            byhand.depart(session, house.pen(), inside.id, amina.id)
            seen = merging.preview(session, karim.id, twin.id)
            assert isinstance(seen, Preview)
            merging.merge(session, house.pen(), seen, (), amina.id)
        with house.database.writing() as session:
            done = erasing.erase(session, house.pen(), folder, karim.id, amina.id)
            assert isinstance(done, Losing)
        house.database.forget_traces()
    shutil.copyfile(backup, file)
    assert b"Kharim" in raw(file)
    with open_house(folder) as house, house.database.reading() as session:
        assert [each.name for each in people.people(session).values()] == [
            "Amina Ferrand",
            "Zoé Blanc",
        ]
        assert check(session).ok
    assert b"Kharim" not in raw(file)


def test_the_list_of_erasures_survives_a_line_that_was_torn(
    tmp_path: Path, doorway: Doorway
) -> None:
    first, second = uuid4(), uuid4()
    assert erasures.noted(tmp_path) == set()
    erasures.note(tmp_path, [first], doorway.now)
    with (tmp_path / erasures.FILE).open("a", encoding="ascii") as stream:
        stream.write("2026-11-26T09:42:00Z 0198")
    erasures.note(tmp_path, [second], doorway.now)
    assert erasures.noted(tmp_path) == {first, second}


@pytest.mark.postgresql
def test_nobody_is_erased_whose_erasure_can_not_be_written_down(
    doorway: Doorway, tmp_path: Path
) -> None:
    amina, _ = doorway.concierge()
    karim = doorway.person("Karim Haddad")
    (tmp_path / erasures.FILE).mkdir()
    with pytest.raises(OutOfOrder) as trouble:
        erase(doorway, tmp_path, karim, amina)
    assert trouble.value.fault is Fault.READ_ONLY
    with doorway.database.reading() as session:
        assert people.person(session, karim.id) == karim


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(steps=st.lists(STEP, max_size=14))
@sqlite_only
def test_after_any_history_the_log_agrees_once_its_people_are_erased(
    doorway: Doorway, tmp_path: Path, steps: list[tuple[int, str]]
) -> None:
    by, karims, later = go_through(doorway, steps)
    later = later.after(days=1)
    later.close_overdue()
    visits_before = [visit.id for visit in later.visits()]
    for karim in karims:
        with later.database.writing() as session:
            done = erasing.erase(session, later.pen(), tmp_path, karim.id, by.id)
        assert isinstance(done, Losing) or done is NotErased.GONE
        with later.database.reading() as session:
            assert check(session).problems == ()
    assert [visit.id for visit in later.visits()] == visits_before
