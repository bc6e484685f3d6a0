"""The rules of the door, as sentences about the people who come and go."""

from datetime import date, time, timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import door, presence
from kiosk.codes import token
from kiosk.data import codes
from kiosk.records import (
    Actor,
    AfterEnd,
    AlreadyGone,
    AlreadyHere,
    CodeKind,
    DayHours,
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


# Rule 3: a forgotten departure never becomes tomorrow's


def test_a_forgotten_departure_is_estimated_at_closing_time_and_tomorrow_is_an_arrival(
    doorway: Doorway,
) -> None:
    luc = doorway.member()
    doorway.scan(luc)
    outcome = doorway.at("2026-11-27 09:00").scan(luc)

    assert isinstance(outcome, Welcomed)
    first, second = doorway.visits()
    assert (doorway.hour(first.departed_at), first.estimated) == ("26 20:00", True)
    assert second.departed_at is None
    kinds = [(event.kind, event.by) for event in doorway.log()]
    assert kinds[1] == (EventKind.ESTIMATE, Actor.CLOCK)


def test_somebody_who_works_into_the_night_is_still_inside_and_departs_by_a_scan(
    doorway: Doorway,
) -> None:
    luc = doorway.member()
    doorway.at("18:00").scan(luc)
    night = doorway.at("2026-11-27 03:59")

    assert night.close_overdue() == 0
    (here,) = night.inside()
    assert here.unconfirmed
    outcome = night.scan(luc)
    assert isinstance(outcome, Farewelled)
    assert not outcome.visit.estimated


def test_nobody_is_unconfirmed_before_closing_time(doorway: Doorway) -> None:
    doorway.scan(doorway.member())
    assert [here.unconfirmed for here in doorway.at("19:59:59").inside()] == [False]
    assert [here.unconfirmed for here in doorway.at("20:00").inside()] == [True]


def test_a_visit_that_nobody_ended_is_over_when_the_day_ends_at_four(doorway: Doorway) -> None:
    doorway.scan(doorway.member())
    assert doorway.at("2026-11-27 03:59:59").close_overdue() == 0
    assert doorway.at("2026-11-27 04:00").close_overdue() == 1
    assert doorway.at("2026-11-27 04:00").close_overdue() == 0


def test_somebody_who_came_after_closing_time_is_taken_to_have_left_when_they_came(
    doorway: Doorway,
) -> None:
    doorway.at("22:10").scan(doorway.member())
    doorway.at("2026-11-27 08:00").close_overdue()
    (visit,) = doorway.visits()
    assert (doorway.hour(visit.departed_at), visit.estimated) == ("26 22:10", True)


def test_a_machine_that_was_off_for_a_weekend_closes_friday_on_friday(doorway: Doorway) -> None:
    doorway.at("2026-11-27 17:00").scan(doorway.member())
    doorway.at("2026-11-30 08:30").close_overdue()
    (visit,) = doorway.visits()
    assert doorway.hour(visit.departed_at) == "27 20:00"
    assert doorway.hour(doorway.log()[-1].recorded_at) == "30 08:30"


def test_a_visit_over_new_year_is_closed_on_its_own_day(doorway: Doorway) -> None:
    luc = doorway.member()
    doorway.at("2026-12-31 19:00").scan(luc)
    assert isinstance(doorway.at("2027-01-01 01:30").scan(luc), Farewelled)
    doorway.at("2027-01-01 02:00").scan(luc)
    doorway.at("2027-01-01 10:00").close_overdue()
    *_, visit = doorway.visits()
    assert (doorway.hour(visit.departed_at), visit.estimated) == ("01 02:00", True)


def test_the_alias_changes_with_the_month_and_the_visit_stays_one(doorway: Doorway) -> None:
    luc = doorway.member()
    doorway.at("2026-11-30 23:30").scan(luc)
    outcome = doorway.at("2026-12-01 00:30").scan(luc)
    doorway.at("2026-12-15 09:00").scan(luc)

    assert isinstance(outcome, Farewelled)
    assert outcome.today == timedelta(hours=1)
    november, december, mid_december = doorway.log()
    assert november.visit == december.visit
    assert november.alias != december.alias
    assert december.alias == mid_december.alias


def test_the_night_of_the_change_of_clocks_lasts_an_hour_longer(doorway: Doorway) -> None:
    luc = doorway.member()
    doorway.at("2026-10-24 19:00").scan(luc)
    outcome = doorway.at("2026-10-25 03:30").scan(luc)
    assert isinstance(outcome, Farewelled)
    assert outcome.today == timedelta(hours=9, minutes=30)


def test_the_day_ends_at_four_on_the_wall_after_the_clocks_went_forward(doorway: Doorway) -> None:
    doorway.at("2026-03-28 19:00").scan(doorway.member())
    assert doorway.at("2026-03-29 03:59").close_overdue() == 0
    assert doorway.at("2026-03-29 04:00").close_overdue() == 1
    (visit,) = doorway.visits()
    assert doorway.hour(visit.departed_at) == "28 20:00"


def test_when_the_concierge_says_the_place_is_empty_everybody_has_left_at_closing_time(
    doorway: Doorway,
) -> None:
    doorway.scan(doorway.member("Luc Barthe"))
    doorway.at("20:30").scan(doorway.member("Inès Marchetti"))
    evening = doorway.at("20:45")
    with evening.database.writing() as session:
        assert presence.close_place(session, evening.pen(Actor.DESK)) == 2

    early, late = evening.visits()
    assert (evening.hour(early.departed_at), early.estimated) == ("26 20:00", True)
    assert (evening.hour(late.departed_at), late.estimated) == ("26 20:30", True)
    assert evening.inside() == ()


def test_a_place_that_empties_early_is_never_left_in_the_future(doorway: Doorway) -> None:
    doorway.scan(doorway.member())
    early = doorway.at("16:00")
    with early.database.writing() as session:
        presence.close_place(session, early.pen(Actor.DESK))
    (visit,) = early.visits()
    assert early.hour(visit.departed_at) == "26 16:00"


def test_somebody_at_the_door_right_after_an_estimate_arrives(doorway: Doorway) -> None:
    luc = doorway.member()
    doorway.scan(luc)
    evening = doorway.at("20:00:30")
    with evening.database.writing() as session:
        presence.close_place(session, evening.pen(Actor.DESK))
    assert isinstance(doorway.at("20:01").scan(luc), Welcomed)


def test_on_a_day_without_hours_somebody_is_taken_to_have_left_when_they_came(
    doorway: Doorway,
) -> None:
    closed = doorway.opening(None)
    closed.scan(closed.member())
    closed.at("2026-11-27 04:00").close_overdue()
    (visit,) = closed.visits()
    assert (closed.hour(visit.departed_at), visit.estimated) == ("26 10:42", True)


def test_a_bar_that_closes_at_two_keeps_its_people_until_two(doorway: Doorway) -> None:
    bar = doorway.opening(DayHours(time(18), time(2)))
    bar.at("21:00").scan(bar.member())
    assert not bar.at("2026-11-27 01:59").inside()[0].unconfirmed
    bar.at("2026-11-27 12:00").close_overdue()
    (visit,) = bar.visits()
    assert bar.hour(visit.departed_at) == "27 02:00"


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


# Rule 5: an ended membership is a welcome, not a wall


def test_somebody_without_any_plan_is_let_in_and_the_desk_would_like_a_word(
    doorway: Doorway,
) -> None:
    outcome = doorway.scan(doorway.card(doorway.person()))
    assert isinstance(outcome, Welcomed)
    assert outcome.see_desk
    again = doorway.after(seconds=10).scan(doorway.card(outcome.person))
    assert isinstance(again, AlreadyHere)
    assert again.see_desk


@pytest.mark.parametrize(
    ("after_end", "ended", "welcome", "see_desk"),
    [
        (AfterEnd.WELCOME, date(2026, 11, 26), True, False),
        (AfterEnd.WELCOME, date(2026, 11, 25), True, True),
        (AfterEnd.GRACE, date(2026, 11, 19), True, True),
        (AfterEnd.GRACE, date(2026, 11, 18), False, True),
        (AfterEnd.DESK, date(2026, 11, 26), True, False),
        (AfterEnd.DESK, date(2026, 11, 25), False, True),
    ],
)
def test_the_plan_says_what_happens_after_its_end(
    doorway: Doorway, after_end: AfterEnd, ended: date, welcome: bool, see_desk: bool
) -> None:
    luc = doorway.person()
    doorway.subscribe(luc, date(2026, 1, 1), ended, after_end, grace_days=7)
    outcome = doorway.scan(doorway.card(luc))

    if welcome:
        assert isinstance(outcome, Welcomed)
        assert outcome.see_desk == see_desk
    else:
        assert outcome == Refused(Reason.SEE_DESK, luc)
        assert doorway.log() == []


def test_a_membership_that_ended_at_midnight_still_counts_that_night(doorway: Doorway) -> None:
    luc = doorway.person()
    doorway.subscribe(luc, date(2026, 1, 1), date(2026, 11, 26), AfterEnd.DESK)
    card = doorway.card(luc)
    assert isinstance(doorway.at("2026-11-27 01:00").scan(card), Welcomed)


def test_a_membership_to_come_is_judged_by_its_own_plan(doorway: Doorway) -> None:
    luc = doorway.person()
    doorway.subscribe(luc, date(2026, 12, 1), None, AfterEnd.DESK)
    assert doorway.scan(doorway.card(luc)) == Refused(Reason.SEE_DESK, luc)


def test_a_new_membership_makes_up_for_one_that_ended(doorway: Doorway) -> None:
    luc = doorway.person()
    doorway.subscribe(luc, date(2025, 1, 1), date(2025, 12, 31), AfterEnd.DESK)
    doorway.subscribe(luc, date(2026, 1, 1))
    outcome = doorway.scan(doorway.card(luc))
    assert isinstance(outcome, Welcomed)
    assert not outcome.see_desk


def test_nobody_is_kept_from_leaving_by_a_membership(doorway: Doorway) -> None:
    luc = doorway.person()
    doorway.subscribe(luc, date(2026, 1, 1), date(2026, 11, 26), AfterEnd.DESK)
    card = doorway.card(luc)
    doorway.at("2026-11-26 23:00").scan(card)
    doorway.subscribe(luc, date(2026, 1, 1), date(2026, 1, 2), AfterEnd.DESK)
    assert isinstance(doorway.at("2026-11-27 02:00").scan(card), Farewelled)


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
