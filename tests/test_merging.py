"""Two records of one person become one, with all that belongs to either."""

from datetime import timedelta
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk import byhand, merging, own, shifts, trust
from kiosk.data import merging as data
from kiosk.data import visits
from kiosk.data.tables import Base
from kiosk.records import Checked, ConsentKind, Farewelled, Welcomed
from kiosk.records.desk import Right, Shift
from kiosk.records.merging import Field, NotMerged
from kiosk.records.own import Change
from tests.places import Doorway
from tests.twins import STEP, checked, go_through, merge, merged, read, side_by_side, try_to_merge

pytestmark = pytest.mark.postgresql


def test_every_column_that_names_a_person_is_taken_along_by_a_merge() -> None:
    names = {
        (key.parent.table.name, key.parent.name)
        for table in Base.metadata.tables.values()
        for key in table.foreign_keys
        if key.column.table.name == "person"
    }
    handled = {(column.table.name, column.name) for column in data.MOVED}
    handled |= {(table.name, "person_id") for table in data.OWN}
    assert names == handled


@pytest.mark.parametrize("column", data.MOVED, ids=str)
def test_what_moves_can_be_moved_back_by_its_one_key(column: object) -> None:
    assert len(column.table.primary_key.columns) == 1  # type: ignore[attr-defined]


def test_two_karims_become_one_with_the_cards_and_the_visits_of_both(doorway: Doorway) -> None:
    amina, _ = doorway.concierge()
    karim = doorway.person("Karim Haddad", skills=("électronique", "soudure"), needs=("vélo",))
    twin = doorway.person(
        "Karim Hadad", called="Karim H.", email="karim@example.org", skills=("Soudure", "radio")
    )
    cards = [doorway.card(karim), doorway.card(twin)]
    doorway.scan(cards[0])
    doorway.at("11:30").scan(cards[0])
    doorway.at("14:00").scan(cards[1])
    doorway.at("15:00").scan(cards[1])
    log = doorway.log()
    later = doorway.at("16:00")
    person = merged(later, karim, twin, amina, Field.EMAIL).person
    assert (person.id, person.name, person.email) == (karim.id, "Karim Haddad", "karim@example.org")
    assert (person.skills, person.needs) == (("électronique", "soudure", "radio"), ("vélo",))
    assert read(later, karim) == person
    assert read(later, twin) is None
    assert doorway.log() == log
    assert [visit.person for visit in doorway.visits()[1:]] == [karim.id, karim.id]
    assert checked(later).ok
    outcome = later.scan(cards[1])
    assert isinstance(outcome, Welcomed)
    assert outcome.person == person
    assert isinstance(later.after(hours=1).scan(cards[0]), Farewelled)
    assert checked(later).ok


def test_one_who_was_noted_twice_at_once_keeps_both_visits_and_the_log_agrees(
    doorway: Doorway,
) -> None:
    amina, _ = doorway.concierge()
    karim, twin = doorway.person("Karim Haddad"), doorway.person("Karim Hadad")
    cards = [doorway.card(karim), doorway.card(twin)]
    doorway.scan(cards[0])
    doorway.at("11:00").scan(cards[1])
    doorway.at("12:00").scan(cards[0])
    doorway.at("13:00").scan(cards[1])
    assert side_by_side(doorway, karim, twin).overlaps == 1
    merged(doorway.at("14:00"), karim, twin, amina)
    assert checked(doorway) == Checked(5, 3, ())


def test_nobody_is_here_twice_so_one_of_them_has_to_leave_first(doorway: Doorway) -> None:
    amina, _ = doorway.concierge()
    karim, twin = doorway.person("Karim Haddad"), doorway.person("Karim Hadad")
    card = doorway.card(twin)
    doorway.scan(card)
    doorway.scan(doorway.card(karim))
    assert merge(doorway, karim, twin, amina) is NotMerged.BOTH_INSIDE
    doorway.at("11:00").scan(card)
    merged(doorway.at("11:01"), karim, twin, amina)
    assert checked(doorway).ok


def test_one_who_is_here_by_the_second_record_leaves_by_a_card_of_the_first(
    doorway: Doorway,
) -> None:
    amina, _ = doorway.concierge()
    karim, twin = doorway.person("Karim Haddad"), doorway.person("Karim Hadad")
    card = doorway.card(karim)
    doorway.scan(doorway.card(twin))
    later = doorway.at("11:00")
    merged(later, karim, twin, amina)
    with later.database.writing() as session:
        assert byhand.arrive(session, later.pen(), karim.id, amina.id) is None
    assert isinstance(later.at("12:00").scan(card), Farewelled)
    assert checked(later).ok


def test_what_somebody_else_has_changed_meanwhile_is_looked_at_again_first(
    doorway: Doorway,
) -> None:
    amina, _ = doorway.concierge()
    karim, twin = doorway.person("Karim Haddad"), doorway.person("Karim Hadad")
    seen = side_by_side(doorway, karim, twin)
    with doorway.database.writing() as session:
        own.change(session, doorway.pen(), twin.id, twin.version, Change(called="Kader"))
        done = merging.merge(session, doorway.pen(), seen, (), amina.id)
    assert done is NotMerged.CHANGED
    with doorway.database.reading() as session:
        assert merging.preview(session, karim.id, uuid4()) is NotMerged.GONE
        assert merging.preview(session, karim.id, karim.id) is NotMerged.SAME


def test_nobody_gets_rights_by_a_merge_who_could_not_hand_them_out(doorway: Doorway) -> None:
    amina, _ = doorway.concierge()
    bob = doorway.person("Bob Martin")
    with doorway.database.writing() as session:
        trust.grant(session, doorway.pen(), bob.id, {Right.CONCIERGE}, None)
        shift = shifts.begin(session, doorway.pen(), bob)
    assert isinstance(shift, Shift)
    twin = doorway.person("Bob Martine")
    assert merge(doorway, twin, bob, amina) is NotMerged.ON_SHIFT
    with doorway.database.writing() as session:
        shifts.give_back(session, doorway.pen(), shift.id)
    assert merge(doorway, twin, bob, bob) is NotMerged.NOT_YOURS
    merged(doorway, twin, bob, amina)
    with doorway.database.reading() as session:
        assert trust.rights(session, twin.id) == {Right.CONCIERGE}


def test_others_may_ask_whoever_said_so_last(doorway: Doorway) -> None:
    amina, _ = doorway.concierge()
    karim, twin = doorway.person("Karim Haddad"), doorway.person("Karim Hadad")
    with doorway.database.writing() as session:
        own.change(session, doorway.pen(), twin.id, 1, Change(can_be_asked=True))
        own.change(session, doorway.after(minutes=1).pen(), twin.id, 2, Change(can_be_asked=False))
        own.change(session, doorway.after(minutes=2).pen(), karim.id, 1, Change(can_be_asked=True))
    karim, twin = (read(doorway, each) or each for each in (karim, twin))
    assert merged(doorway.after(minutes=3), karim, twin, amina).person.can_be_asked
    with doorway.database.reading() as session:
        found = own.own(session, doorway.now, doorway.place, karim.id)
    assert found is not None
    assert [(each.kind, each.agreed) for each in found.said] == [(ConsentKind.ASKED, True)]


def test_what_was_put_together_in_two_steps_is_folded_in_two(doorway: Doorway) -> None:
    amina, _ = doorway.concierge()
    karim, twin, third = (doorway.person(f"Karim {n}") for n in range(3))
    card, other = doorway.card(karim), doorway.card(third)
    doorway.scan(other)
    doorway.at("11:30").scan(other)
    merged(doorway.at("12:00"), twin, third, amina)
    doorway.at("13:00").scan(card)
    there = doorway.at("13:30")
    with there.database.writing() as session:
        (visit,) = visits.visits_of(session, twin.id, there.now - timedelta(days=1))
        assert visit.departure is not None
        byhand.undo(session, there.pen(), visit.departure, twin.id)  # the twin is still here, then
    doorway.at("14:00").scan(card)
    doorway.at("15:00").scan(other)
    merged(doorway.at("16:00"), karim, twin, amina)
    assert checked(doorway.at("16:00")).ok
    assert len([each for each in doorway.visits() if each.person == karim.id]) == 2


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(steps=st.lists(STEP, max_size=14))
def test_after_any_history_the_log_agrees_and_no_visit_is_lost(
    doorway: Doorway, steps: list[tuple[int, str]]
) -> None:
    by, karims, now = go_through(doorway, steps)
    before = len(now.visits())
    now = now.after(days=1)
    now.close_overdue()
    try_to_merge(now, karims[0], karims[1], by)
    assert checked(now).ok
    assert len(now.visits()) == before
