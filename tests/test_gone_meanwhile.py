"""Somebody is erased at one station while another is about to write something of theirs."""

from datetime import date
from pathlib import Path

import pytest

from kiosk import badges, cards, cardsheets, erasing, memberships
from kiosk.cardsheets import Sheets
from kiosk.check import check
from kiosk.codes import token
from kiosk.records import Actor, Person, Plan
from kiosk.records.carding import NotEnrolled
from kiosk.records.own import Losing
from kiosk.records.subscribing import NotSubscribed
from tests.places import Doorway

pytestmark = pytest.mark.postgresql


@pytest.fixture
def amina(doorway: Doorway) -> Person:
    return doorway.concierge()[0]


@pytest.fixture
def plan(doorway: Doorway, amina: Person) -> Plan:
    return doorway.offer(amina)


def erase(doorway: Doorway, folder: Path, person: Person, by: Person) -> None:
    with doorway.database.writing() as session:
        done = erasing.erase(session, doorway.pen(Actor.DESK), folder, person.id, by.id)
    assert isinstance(done, Losing)


@pytest.fixture
def karim(doorway: Doorway, amina: Person, tmp_path: Path) -> Person:
    """Who was known a moment ago."""
    karim = doorway.person("Karim Haddad")
    erase(doorway, tmp_path, karim, amina)
    return karim


def test_nobody_is_given_a_code_once_they_are_erased(
    doorway: Doorway, amina: Person, karim: Person
) -> None:
    pen, text = doorway.pen(Actor.DESK), token.make(doorway.station.random)
    with doorway.database.writing() as session:
        assert cards.hand_out(session, pen, karim.id, text, amina.id, replaces=True) is None
        assert cards.give_personal(session, pen, karim, amina.id) is None
        done = badges.enrol(session, pen, karim.id, "04A2B91C5D80", amina.id)
        assert done is NotEnrolled.GONE
    with doorway.database.reading() as session:
        assert cards.codes_of(session, karim.id) == ()
        assert check(session).ok


def test_nobody_subscribes_once_they_are_erased(
    doorway: Doorway, amina: Person, karim: Person, plan: Plan
) -> None:
    with doorway.database.writing() as session:
        pen, starts = doorway.pen(Actor.DESK), date(2026, 11, 1)
        done = memberships.begin(session, pen, karim.id, plan.id, starts, None, amina.id)
    assert done is NotSubscribed.NOBODY
    assert doorway.held(karim) == ()


def test_a_sheet_is_drawn_anew_without_whoever_was_erased_while_it_was_drawn(
    doorway: Doorway, amina: Person, tmp_path: Path
) -> None:
    luc, karim = doorway.person(), doorway.person("Karim Haddad")
    with doorway.database.reading() as session:
        chosen = cardsheets.prepare(session, doorway.pen(), [luc.id, karim.id])
    sheets = Sheets(doorway.place, chosen, tmp_path / "out")
    while sheets.go_on():
        pass
    erase(doorway, tmp_path, karim, amina)
    with doorway.database.writing() as session:
        left = sheets.keep(session, doorway.pen(), amina.id)
    sheets.abandon()
    assert isinstance(left, Sheets)
    assert left.total == 1
    assert list((tmp_path / "out").iterdir()) == []
    while left.go_on():
        pass
    with doorway.database.writing() as session:
        assert isinstance(codes := left.keep(session, doorway.pen(), amina.id), tuple)
    left.settle("cartes")
    assert [each.person for each in codes] == [luc.id]
    with doorway.database.reading() as session:
        assert [each.id for each in cards.codes_of(session, luc.id)] == [codes[0].id]
