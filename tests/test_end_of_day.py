"""The end of a day (rule 3): a forgotten departure never becomes tomorrow's."""

from datetime import time, timedelta

import pytest

from kiosk import presence
from kiosk.records import Actor, DayHours, EventKind, Farewelled, Welcomed
from tests.places import Doorway

pytestmark = pytest.mark.postgresql


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
