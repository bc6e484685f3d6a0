"""The rules of the door, as sentences about the people who come and go."""

from datetime import timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import door, presence
from kiosk.codes import token
from kiosk.data import codes
from kiosk.records import (
    Actor,
    AlreadyGone,
    AlreadyHere,
    CodeKind,
    Dials,
    EventKind,
    Farewelled,
    Reason,
    Refused,
    ShownAs,
    Welcomed,
)
from tests.places import PLACE, THURSDAY, Doorway, station

pytestmark = pytest.mark.postgresql


def test_somebody_who_was_away_is_welcomed_and_their_arrival_is_on_the_log(
    doorway: Doorway,
) -> None:
    outcome = doorway.scan(doorway.member("Luc Barthe"))

    assert isinstance(outcome, Welcomed)
    assert outcome.person.called == "Luc"
    assert outcome.visit.arrived_at == THURSDAY
    assert not outcome.see_desk
    assert [each.person.name for each in doorway.inside() if each.person] == ["Luc Barthe"]
    (event,) = doorway.log()
    assert (event.kind, event.visit, event.by) == (
        EventKind.ARRIVAL,
        outcome.visit.id,
        Actor.PERSON,
    )
    assert event.station == "entrance"


def test_somebody_who_is_here_departs_by_the_same_gesture(doorway: Doorway) -> None:
    luc = doorway.member()
    arrived = doorway.scan(luc)
    outcome = doorway.at("17:05").scan(luc)

    assert isinstance(outcome, Farewelled)
    assert isinstance(arrived, Welcomed)
    assert outcome.visit.id == arrived.visit.id
    assert outcome.today == timedelta(hours=6, minutes=23)
    assert doorway.inside() == ()


def test_the_time_of_a_second_visit_is_added_to_the_first_of_the_day(doorway: Doorway) -> None:
    luc = doorway.member()
    for moment in ("09:00", "11:00", "14:00"):
        doorway.at(moment).scan(luc)
    outcome = doorway.at("17:00").scan(luc)

    assert isinstance(outcome, Farewelled)
    assert outcome.today == timedelta(hours=5)


@pytest.mark.parametrize("seconds", [0, 1, 60, 90])
def test_a_second_scan_within_ninety_seconds_of_the_arrival_changes_nothing(
    doorway: Doorway, seconds: int
) -> None:
    luc = doorway.member()
    first = doorway.scan(luc)
    again = doorway.after(seconds=seconds).scan(luc)

    assert isinstance(again, AlreadyHere)
    assert isinstance(first, Welcomed)
    assert again.visit == first.visit
    assert len(doorway.log()) == 1


def test_a_scan_after_ninety_seconds_is_a_departure(doorway: Doorway) -> None:
    luc = doorway.member()
    doorway.scan(luc)
    assert isinstance(doorway.after(seconds=91).scan(luc), Farewelled)


def test_a_second_scan_within_ninety_seconds_of_the_departure_shows_the_goodbye_again(
    doorway: Doorway,
) -> None:
    luc = doorway.member()
    doorway.at("09:00").scan(luc)
    gone = doorway.at("12:00").scan(luc)
    again = doorway.at("12:00:40").scan(luc)

    assert isinstance(gone, Farewelled)
    assert isinstance(again, AlreadyGone)
    assert (again.visit, again.today) == (gone.visit, timedelta(hours=3))
    assert len(doorway.log()) == 2
    assert isinstance(doorway.at("12:01:31").scan(luc), Welcomed)


def test_a_clock_set_back_by_seconds_does_not_send_somebody_away(doorway: Doorway) -> None:
    luc = doorway.member()
    doorway.scan(luc)
    assert isinstance(doorway.after(seconds=-20).scan(luc), AlreadyHere)


def test_a_clock_set_back_by_hours_never_makes_a_visit_shorter_than_nothing(
    doorway: Doorway,
) -> None:
    luc = doorway.member()
    doorway.scan(luc)
    outcome = doorway.after(hours=-3).scan(luc)

    assert isinstance(outcome, Farewelled)
    assert outcome.visit.departed_at == outcome.visit.arrived_at
    assert outcome.today == timedelta(0)


def test_an_arrival_that_was_not_theirs_is_taken_back_and_leaves_no_visit(
    doorway: Doorway,
) -> None:
    luc = doorway.member()
    outcome = doorway.scan(luc)
    assert isinstance(outcome, Welcomed)
    back = doorway.after(seconds=5).take_back(outcome.visit.arrival)

    assert back is not None
    assert back.person == outcome.person
    assert not back.inside
    assert doorway.visits() == []
    assert [event.kind for event in doorway.log()] == [EventKind.ARRIVAL, EventKind.UNDO]
    assert isinstance(doorway.after(seconds=8).scan(luc), Welcomed)


def test_somebody_who_comes_straight_back_is_on_the_same_visit(doorway: Doorway) -> None:
    luc = doorway.member()
    doorway.at("09:00").scan(luc)
    gone = doorway.at("12:00").scan(luc)
    assert isinstance(gone, Farewelled)
    back = doorway.at("12:00:30").take_back(gone.visit.departure)

    assert back is not None
    assert back.inside
    assert [each.visit.id for each in doorway.inside()] == [gone.visit.id]
    final = doorway.at("17:00").scan(luc)
    assert isinstance(final, Farewelled)
    assert final.today == timedelta(hours=8)


def test_nothing_can_be_taken_back_twice(doorway: Doorway) -> None:
    luc = doorway.member()
    doorway.at("09:00").scan(luc)
    gone = doorway.at("12:00").scan(luc)
    assert isinstance(gone, Farewelled)
    assert doorway.at("12:00:10").take_back(gone.visit.departure) is not None
    assert doorway.at("12:00:11").take_back(gone.visit.departure) is None
    assert doorway.take_back(uuid4()) is None
    assert len(doorway.inside()) == 1


def test_a_departure_is_not_taken_back_once_its_person_has_come_again(doorway: Doorway) -> None:
    luc = doorway.member()
    doorway.at("09:00").scan(luc)
    gone = doorway.at("12:00").scan(luc)
    doorway.at("14:00").scan(luc)
    assert isinstance(gone, Farewelled)

    assert doorway.at("14:01").take_back(gone.visit.departure) is None
    assert len(doorway.inside()) == 1


def test_a_departure_is_not_taken_back_over_a_later_visit_that_is_over_too(
    doorway: Doorway,
) -> None:
    luc = doorway.member()
    doorway.at("09:00").scan(luc)
    gone = doorway.at("12:00").scan(luc)
    doorway.at("14:00").scan(luc)
    doorway.at("16:00").scan(luc)
    assert isinstance(gone, Farewelled)

    assert doorway.at("16:05").take_back(gone.visit.departure) is None
    assert [visit.departed_at is None for visit in doorway.visits()] == [False, False]


# Rules 4 and 12: a bad code never stops the queue


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", Reason.EMPTY),
        (" \t\r\n", Reason.EMPTY),
        ("https://example.org/", Reason.FOREIGN),
        ("\u202eexample \u05d0\u05d1\u05d2 \u0627\u0644", Reason.FOREIGN),
        ("\x00\xff\x1b[2J", Reason.FOREIGN),
        ("\ud800 alone", Reason.FOREIGN),
        ("x" * 10_000, Reason.FOREIGN),
        ("LOGE:" + "0" * 10_000, Reason.FOREIGN),
        ("LOGE:014D2PF2DBSQQG28T5CY4TQKFFKM", Reason.DAMAGED),
        ("LOGE:", Reason.DAMAGED),
        ("LOGE:' OR 1=1 --", Reason.DAMAGED),
        ("LOGE:014D2PF2DBSQQG28T5CY4TQKFFKN", Reason.UNKNOWN),
    ],
)
def test_a_bad_code_is_refused_and_the_next_person_is_welcomed(
    doorway: Doorway, text: str, reason: Reason
) -> None:
    luc = doorway.member()
    assert doorway.scan(text) == Refused(reason)
    assert doorway.log() == []
    assert isinstance(doorway.scan(luc), Welcomed)


@given(st.text(max_size=300))
def test_nothing_that_anybody_presents_raises_or_records(text: str) -> None:
    # what is presented is judged before the database is asked; this needs none
    refused = door.judged(text)
    assert refused is None or refused.reason in (Reason.EMPTY, Reason.FOREIGN)
    assert door.why_unknown(text) in (Reason.FOREIGN, Reason.DAMAGED, Reason.UNKNOWN)


def test_a_lost_card_is_refused_once_it_is_replaced_and_the_new_one_works(
    doorway: Doorway,
) -> None:
    luc = doorway.person()
    lost = doorway.card(luc)
    found = doorway.card(luc, replaces=True)

    assert doorway.scan(lost) == Refused(Reason.REVOKED)
    assert isinstance(doorway.scan(found), Welcomed)


def test_a_card_and_a_telephone_are_the_same_person(doorway: Doorway) -> None:
    luc = doorway.person()
    card, phone = doorway.card(luc), doorway.card(luc)
    doorway.scan(card)
    assert isinstance(doorway.at("12:00").scan(phone), Farewelled)


def test_a_library_card_that_was_enrolled_opens_the_door(doorway: Doorway) -> None:
    luc = doorway.person()
    fingerprint = token.fingerprint("29331000123456", doorway.station.key)
    with doorway.database.writing() as session:
        codes.add(session, uuid4(), luc.id, CodeKind.BADGE, fingerprint, doorway.now)
    assert isinstance(doorway.scan("29331000123456\r"), Welcomed)


def test_a_code_of_another_place_is_nobody_here(doorway: Doorway) -> None:
    luc = doorway.member()
    elsewhere = station()
    other_key = type(elsewhere)("entrance", bytes(32), elsewhere.random)
    with doorway.database.writing() as session:
        assert door.scan(session, luc, THURSDAY, other_key, PLACE) == Refused(Reason.UNKNOWN)


# Rule 8: names are a choice


def test_everybody_starts_counted_and_the_last_choice_is_proposed_not_applied(
    doorway: Doorway,
) -> None:
    luc = doorway.member()
    first = doorway.at("09:00").scan(luc)
    assert isinstance(first, Welcomed)
    assert first.visit.dials == first.proposed == Dials()
    chosen = Dials(ShownAs.FIRST_NAME, activity_shown=True)
    with doorway.database.writing() as session:
        presence.change(session, doorway.at("09:01").pen(), first.visit, chosen)
    doorway.at("12:00").scan(luc)
    second = doorway.at("14:00").scan(luc)

    assert isinstance(second, Welcomed)
    assert second.visit.dials == Dials()
    assert second.proposed == chosen
    again = doorway.at("14:00:30").scan(luc)
    assert isinstance(again, AlreadyHere)
    assert again.proposed == chosen
