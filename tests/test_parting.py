"""What was put together by mistake is two records again, or stays one and says so."""

from dataclasses import replace

import pytest
from sqlalchemy import delete

from kiosk import members, own, photos, pins, trust
from kiosk.data.tables import IMPORT
from kiosk.records.desk import Right
from kiosk.records.members import Changed, Clash
from kiosk.records.merging import Field
from kiosk.records.own import Change
from tests.places import Doorway
from tests.twins import checked, everything, full, merged, part, read

pytestmark = pytest.mark.postgresql


def test_what_was_put_together_by_mistake_is_two_again_to_the_last_row(doorway: Doorway) -> None:
    amina, _ = doorway.concierge()
    karim, twin = full(doorway, amina)
    before = everything(doorway.database)
    later = doorway.after(minutes=10)
    done = merged(later, karim, twin, amina, *Field)
    assert read(later, twin) is None
    assert part(later, done, amina)
    assert everything(doorway.database) == before
    assert checked(later).ok


def test_a_record_that_was_changed_more_often_can_be_parted_from_the_other_too(
    doorway: Doorway,
) -> None:
    amina, _ = doorway.concierge()
    karim, twin = doorway.person("Karim Haddad"), doorway.person("Karim Hadad")
    for version in (1, 2):
        with doorway.database.writing() as session:
            named = Change(called=f"K{version}")
            own.change(session, doorway.pen(), twin.id, version, named)
    twin = read(doorway, twin) or twin
    done = merged(doorway, karim, twin, amina)
    assert done.person == read(doorway, karim)
    assert part(doorway, done, amina)
    assert read(doorway, twin) == twin


def test_whoever_still_has_the_merged_record_before_them_writes_over_nobody(
    doorway: Doorway,
) -> None:
    amina, _ = doorway.concierge()
    karim, twin = doorway.person("Karim Haddad"), doorway.person("Karim Hadad")
    done = merged(doorway, karim, twin, amina, Field.NAME)
    assert part(doorway, done, amina)
    alone = read(doorway, karim)
    assert alone is not None
    with doorway.database.writing() as session:
        pen = doorway.pen()
        other = members.change(session, pen, alone, replace(alone, email="k@x.org"), amina.id)
        assert isinstance(other, Changed)
        wanted = replace(done.person, email="other@x.org")
        clash = members.change(session, pen, done.person, wanted, amina.id)
        assert isinstance(clash, Clash)
        wanted = replace(karim, email="other@x.org")
        assert isinstance(members.change(session, pen, karim, wanted, amina.id), Clash)


@pytest.mark.parametrize("what", ["photo", "rights", "pin", "external id"])
def test_it_stays_one_once_they_were_given_something_that_would_be_lost(
    doorway: Doorway, what: str
) -> None:
    amina, _ = doorway.concierge()
    karim = doorway.person("Karim Haddad", external_id="K-1")
    twin = doorway.person("Karim Hadad", external_id="K-2")
    done = merged(doorway, karim, twin, amina)
    with doorway.database.writing() as session:
        pen = doorway.pen()
        if what == "photo":
            photos.keep(session, pen, karim.id, None, b"jpeg", amina.id)
        elif what == "rights":
            trust.grant(session, pen, karim.id, {Right.TREASURER}, amina.id)
        elif what == "pin":
            pins.choose(session, pen, karim.id, pins.make_hash("123456"))
    if what == "external id":
        doorway.person("Kamel Hadad", external_id="K-2")
    before = everything(doorway.database)
    assert not part(doorway, done, amina)
    assert everything(doorway.database) == before


def test_they_are_two_again_although_a_list_that_named_one_was_taken_back(
    doorway: Doorway,
) -> None:
    amina, _ = doorway.concierge()
    karim, twin = full(doorway, amina)
    done = merged(doorway.after(minutes=10), karim, twin, amina)
    with doorway.database.writing() as session:
        session.execute(delete(IMPORT))
    assert part(doorway.after(minutes=11), done, amina)
    assert read(doorway, twin) is not None


def test_it_stays_one_once_somebody_has_come_or_changed_since(doorway: Doorway) -> None:
    amina, _ = doorway.concierge()
    karim, twin = full(doorway, amina)
    card = doorway.card(karim)
    later = doorway.after(minutes=10)
    done = merged(later, karim, twin, amina)
    later.scan(card)
    assert not part(later, done, amina)
    other, third = doorway.person("Zoé Blanc"), doorway.person("Zoe Blanc")
    done = merged(later, other, third, amina)
    with later.database.writing() as session:
        own.change(session, later.pen(), other.id, done.person.version, Change(called="Zo"))
    assert not part(later, done, amina)
    assert checked(later).ok
