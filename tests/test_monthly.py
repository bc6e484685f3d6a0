"""A month's report is written by itself: once, whatever restarts, and not again and again in vain."""

from dataclasses import replace
from datetime import date
from random import Random

import pytest

from kiosk import choices as settings
from kiosk import monthly, monthlystate
from kiosk.data import choices, places
from kiosk.errors import Fault
from kiosk.records import Person, Station
from kiosk.records.choices import Changed, Setting
from kiosk.records.monthly import NO_MONTHLY, Monthly, Unwritten
from tests.places import KEY, Doorway

pytestmark = pytest.mark.postgresql

NOVEMBER, DECEMBER = date(2026, 11, 1), date(2026, 12, 1)
WANTED = Monthly(None, ("pdf", "xlsx"), "entrance")


def choose(doorway: Doorway, wanted: Monthly = WANTED) -> None:
    with doorway.database.writing() as session:
        monthly.choose(session, doorway.pen(), wanted, None)


def due(doorway: Doorway) -> date | None:
    with doorway.database.reading() as session:
        return monthly.due(session, doorway.now, doorway.place, doorway.station.name)


def unwritten(doorway: Doorway) -> Unwritten | None:
    with doorway.database.reading() as session:
        return monthly.unwritten(session, doorway.now, doorway.place, doorway.station.name)


def fail(doorway: Doorway, month: date, fault: Fault = Fault.MISSING) -> None:
    with doorway.database.writing() as session:
        monthly.fail(session, doorway.pen(), month, fault)


def at_station(doorway: Doorway, name: str) -> Doorway:
    """The same place at another machine, which is called so."""
    return replace(doorway, station=Station(name, KEY, Random(2).randbytes))


def claim(doorway: Doorway, month: date) -> Monthly | None:
    with doorway.database.writing() as session:
        return monthly.claim(session, doorway.pen(), month)


def finish(doorway: Doorway, month: date) -> None:
    with doorway.database.writing() as session:
        monthly.finish(session, doorway.pen(), month, "rapport.pdf")


def test_a_place_that_did_not_ask_for_it_gets_no_report(doorway: Doorway) -> None:
    assert due(doorway.at("2026-12-01 09:00")) is None


def test_the_month_under_way_is_due_once_its_last_day_is_over(doorway: Doorway) -> None:
    choose(doorway)
    assert due(doorway) is None
    assert due(doorway.at("2026-12-01 03:59")) is None
    assert due(doorway.at("2026-12-01 04:00")) == NOVEMBER


def test_what_is_written_is_not_due_again(doorway: Doorway) -> None:
    choose(doorway)
    then = doorway.at("2026-12-01 09:00")
    assert claim(then, NOVEMBER) == WANTED
    finish(then, NOVEMBER)
    assert due(then) is None
    assert due(doorway.at("2026-12-31 20:00")) is None
    assert due(doorway.at("2027-01-01 09:00")) == DECEMBER


def test_of_two_stations_in_the_same_minute_one_writes_it(doorway: Doorway) -> None:
    choose(doorway)
    then = doorway.at("2026-12-01 09:00")
    assert claim(then, NOVEMBER) == WANTED
    assert due(then) is None
    assert claim(then.after(minutes=1), NOVEMBER) is None


def test_a_station_that_was_switched_off_meanwhile_leaves_it_to_the_next(doorway: Doorway) -> None:
    choose(doorway)
    then = doorway.at("2026-12-01 09:00")
    claim(then, NOVEMBER)
    assert due(then.after(minutes=59)) is None
    assert claim(then.after(minutes=61), NOVEMBER) == WANTED


def test_a_place_that_was_closed_for_a_season_gets_every_month_in_turn(doorway: Doorway) -> None:
    choose(doorway)
    spring = doorway.at("2027-03-03 09:00")
    written = []
    while (month := due(spring)) is not None:
        assert claim(spring, month)
        finish(spring, month)
        written.append(f"{month:%Y-%m}")
    assert written == ["2026-11", "2026-12", "2027-01", "2027-02"]


def test_a_folder_that_is_gone_is_told_and_tried_again_a_day_later(doorway: Doorway) -> None:
    choose(doorway)
    then = doorway.at("2026-12-01 09:00")
    claim(then, NOVEMBER)
    fail(then, NOVEMBER)
    assert due(then.after(hours=23)) is None
    assert unwritten(then) == Unwritten(NOVEMBER, Fault.MISSING, then.now)
    assert due(then.after(hours=24)) == NOVEMBER
    with doorway.database.writing() as session:
        monthly.try_again(session, then.pen())
    assert due(then) == NOVEMBER
    assert unwritten(then) is None


def test_a_clock_that_was_set_back_claims_nothing_for_ever(doorway: Doorway) -> None:
    choose(doorway)
    claim(doorway.at("2027-06-01 09:00"), NOVEMBER)
    assert due(doorway.at("2026-12-02 09:00")) == NOVEMBER


@pytest.mark.parametrize(
    "kept",
    ["yes", 3, [], False, {"formats": []}, {"folder": 3, "formats": ["pdf"]}, {"formats": ["exe"]}],
)
def test_a_choice_that_makes_no_sense_is_none(doorway: Doorway, kept: object) -> None:
    with doorway.database.writing() as session:
        choices.put(session, monthly.CHOICE, kept, doorway.now)  # type: ignore[arg-type]
        choices.put(
            session,
            monthlystate.NAME,
            {"written": "soon", "claimed_at": 7, "done": {"x": 1}, "fault": []},
            doorway.now,
        )
    assert due(doorway.at("2026-12-01 09:00")) is None


def test_a_place_that_just_says_yes_gets_the_usual_files(doorway: Doorway) -> None:
    with doorway.database.writing() as session:
        choices.put(session, monthly.CHOICE, True, doorway.now)
        usual = Monthly(None, ("pdf", "xlsx"))
        assert monthly.choice(session) == usual
        assert places.place_now(session).choices.monthly == usual


def test_a_choice_that_was_kept_by_hand_begins_with_the_month_before(doorway: Doorway) -> None:
    with doorway.database.writing() as session:
        value = {"folder": "", "formats": ["csv", "pdf"]}
        choices.put(session, monthly.CHOICE, value, doorway.now)  # type: ignore[arg-type]
        assert monthly.choice(session) == Monthly(None, ("pdf", "csv"))
    assert due(doorway) == date(2026, 10, 1)


def test_whoever_changes_the_folder_changes_nothing_else(doorway: Doorway) -> None:
    choose(doorway)
    with doorway.database.writing() as session:
        monthly.move(session, doorway.pen(), "/mnt/share", None)
        assert monthly.choice(session) == Monthly("/mnt/share", ("pdf", "xlsx"), "entrance")
    assert due(doorway.at("2026-12-01 09:00")) == NOVEMBER


# -- more than one machine ---------------------------------------------------------------------------


def test_the_station_whose_folder_it_is_writes_it_whoever_comes_first(doorway: Doorway) -> None:
    choose(at_station(doorway, "desk"), Monthly("/mnt/share", ("csv",)))
    then = doorway.at("2026-12-01 04:00")
    assert due(then) is None
    assert claim(then, NOVEMBER) is None
    desk = at_station(then.after(seconds=30), "desk")
    assert due(desk) == NOVEMBER
    assert claim(desk, NOVEMBER) == Monthly("/mnt/share", ("csv",), "desk")
    finish(desk, NOVEMBER)
    assert due(desk) is None


def test_exports_too_are_those_of_one_station(doorway: Doorway) -> None:
    keeper = doorway.keeper()
    change(at_station(doorway, "desk"), keeper, "pdf")
    assert due(doorway.at("2026-12-01 09:00")) is None
    assert due(at_station(doorway.at("2026-12-01 09:00"), "desk")) == NOVEMBER
    off = change(doorway, keeper)
    assert kept(doorway) == NO_MONTHLY
    with doorway.database.writing() as session:
        assert settings.take_back(session, doorway.pen(), off, keeper.id)
    assert kept(doorway) == Monthly(None, ("pdf",), "desk")
    change(doorway, keeper)
    change(doorway.at("2027-03-03 09:00"), keeper, "pdf")  # chosen anew
    assert kept(doorway) == Monthly(None, ("pdf",), "entrance")


def test_a_choice_that_names_no_station_is_for_whichever_comes_first(doorway: Doorway) -> None:
    with doorway.database.writing() as session:
        choices.put(session, monthly.CHOICE, True, doorway.now)
    then = doorway.at("2026-12-01 09:00")
    assert due(at_station(then, "desk")) == NOVEMBER
    assert claim(then, NOVEMBER)
    assert due(at_station(then, "desk")) is None


def test_a_station_that_runs_no_more_is_told_elsewhere_a_day_later(doorway: Doorway) -> None:
    choose(at_station(doorway, "desk"), Monthly(None, ("pdf",)))
    assert unwritten(doorway.at("2026-12-01 20:00")) is None
    then = doorway.at("2026-12-02 09:00")
    assert unwritten(then) == Unwritten(NOVEMBER)
    assert unwritten(at_station(then, "desk")) is None  # it is about to write it
    claim(at_station(then, "desk"), NOVEMBER)
    assert unwritten(then) is None
    fail(at_station(then, "desk"), NOVEMBER)
    assert unwritten(then) == Unwritten(NOVEMBER, Fault.MISSING, then.now)


def test_somebody_has_another_station_write_it(doorway: Doorway) -> None:
    choose(at_station(doorway, "desk"), Monthly("/mnt/share", ("csv",)))
    then = doorway.at("2026-12-02 09:00")
    fail(at_station(then, "desk"), NOVEMBER)
    with doorway.database.writing() as session:
        monthly.move(session, then.pen(), None, None)
    assert kept(doorway) == Monthly(None, ("csv",), "entrance")
    assert due(at_station(then, "desk")) is None
    assert due(then) == NOVEMBER
    assert unwritten(then) is None


# -- clocks that are wrong --------------------------------------------------------------------------


def write_all(doorway: Doorway) -> list[str]:
    """Write whatever is due, a month at a time; which months that were."""
    written = []
    while (month := due(doorway)) is not None:
        assert claim(doorway, month)
        finish(doorway, month)
        written.append(f"{month:%Y-%m}")
        assert len(written) < 50
    return written


def test_a_clock_that_was_years_ahead_for_a_while_silences_nothing(doorway: Doorway) -> None:
    choose(doorway)
    ahead = write_all(doorway.at("2031-01-02 09:00"))
    assert ahead[-1] == "2030-12"
    assert len(ahead) == 12
    assert write_all(doorway) == []
    assert write_all(doorway.at("2026-12-02 09:00")) == ["2026-11"]
    assert write_all(doorway.at("2026-12-31 09:00")) == []
    assert write_all(doorway.at("2027-02-01 09:00")) == ["2026-12", "2027-01"]


def test_what_was_well_written_before_the_clock_went_wrong_is_not_written_again(
    doorway: Doorway,
) -> None:
    choose(doorway.at("2026-08-10 09:00"))
    assert write_all(doorway) == ["2026-08", "2026-09", "2026-10"]
    write_all(doorway.at("2031-01-02 09:00"))
    assert write_all(doorway.at("2033-05-02 09:00"))[-1] == "2033-04"
    assert write_all(doorway) == []
    assert write_all(doorway.at("2026-12-01 09:00")) == ["2026-11"]


def test_a_month_that_was_written_before_it_was_over_is_written_once_it_is(
    doorway: Doorway,
) -> None:
    choose(doorway)
    assert write_all(doorway.at("2027-01-10 09:00")) == ["2026-11", "2026-12"]
    assert write_all(doorway.at("2026-12-01 09:00")) == ["2026-11"]
    assert write_all(doorway.at("2027-01-01 09:00")) == ["2026-12"]
    assert write_all(doorway.at("2027-01-11 09:00")) == []


def test_a_clock_that_is_put_right_by_minutes_has_nothing_written_twice(doorway: Doorway) -> None:
    choose(doorway)
    assert write_all(doorway.at("2026-12-01 09:05")) == ["2026-11"]
    assert write_all(doorway.at("2026-12-01 09:00")) == []
    choose(doorway, Monthly(None, ()))
    choose(doorway.at("2027-01-01 04:01"))
    assert write_all(doorway.at("2027-01-01 03:58")) == []


def test_whoever_switches_it_on_while_the_clock_is_ahead_loses_no_month(doorway: Doorway) -> None:
    choose(doorway.at("2031-01-02 09:00"))
    assert write_all(doorway) == ["2026-10"]
    late = doorway.at("2027-02-02 09:00")
    assert write_all(late) == ["2026-11", "2026-12", "2027-01"]


def test_whoever_switches_it_on_while_the_clock_is_behind_gets_a_year_at_most(
    doorway: Doorway,
) -> None:
    choose(doorway.at("2015-01-01 09:00"))
    assert len(write_all(doorway)) == 12


def test_months_before_anybody_ever_came_have_no_report(doorway: Doorway) -> None:
    choose(doorway.at("2015-01-01 09:00"))
    doorway.at("2026-09-10 09:00").scan(doorway.member())
    assert write_all(doorway) == ["2026-09", "2026-10"]


# -- switched on and off among the settings ---------------------------------------------------------


def change(doorway: Doorway, by: Person, *formats: str) -> Changed:
    """Somebody chooses the formats in the list of settings, or takes them from a file."""
    with doorway.database.writing() as session:
        now = places.place_now(session)
        pen = replace(doorway.pen(), place=now)
        done = settings.change(session, pen, {Setting.MONTHLY: [*formats]}, {}, by.id)
    assert isinstance(done, Changed)
    return done


def kept(doorway: Doorway) -> Monthly:
    with doorway.database.reading() as session:
        found = monthly.kept(session)
        assert places.place_now(session).choices.monthly == found
    return found


def test_switched_on_among_the_settings_it_begins_with_the_month_under_way(
    doorway: Doorway,
) -> None:
    change(doorway, doorway.keeper(), "pdf")
    assert kept(doorway) == Monthly(None, ("pdf",), "entrance")
    assert due(doorway) is None
    assert due(doorway.at("2026-12-01 09:00")) == NOVEMBER


def test_months_during_which_it_was_off_are_never_written(doorway: Doorway) -> None:
    keeper = doorway.keeper()
    change(doorway, keeper, "pdf")
    change(doorway, keeper)
    spring = doorway.at("2027-03-03 09:00")
    assert due(spring) is None
    change(spring, keeper, "pdf")
    assert due(spring) is None
    assert due(doorway.at("2027-04-01 09:00")) == date(2027, 3, 1)


def test_switched_off_and_on_within_a_month_it_misses_none(doorway: Doorway) -> None:
    keeper = doorway.keeper()
    change(doorway, keeper, "pdf")
    then = doorway.at("2026-12-01 09:00")
    claim(then, NOVEMBER)
    fail(then, NOVEMBER)
    off = change(then, keeper)
    with doorway.database.writing() as session:
        assert settings.take_back(session, then.pen(), off, keeper.id)
    assert due(then) == NOVEMBER
    finish(then, NOVEMBER)
    change(then, keeper)
    change(then, keeper, "csv")
    assert due(then) is None


def test_the_folder_of_a_machine_stays_whatever_the_settings_say(doorway: Doorway) -> None:
    keeper = doorway.keeper()
    choose(at_station(doorway, "desk"), Monthly("/mnt/share", ("pdf",)))
    change(doorway, keeper, "csv", "xlsx")
    assert kept(doorway) == Monthly("/mnt/share", ("xlsx", "csv"), "desk")
    off = change(doorway, keeper)
    assert kept(doorway) == Monthly("/mnt/share", (), "desk")
    with doorway.database.writing() as session:
        assert monthly.choice(session) is None
        assert settings.take_back(session, doorway.pen(), off, keeper.id)
    assert kept(doorway) == Monthly("/mnt/share", ("xlsx", "csv"), "desk")


def test_another_format_while_one_is_being_written_has_nobody_else_write_it(
    doorway: Doorway,
) -> None:
    keeper = doorway.keeper()
    change(doorway, keeper, "pdf")
    then = doorway.at("2026-12-01 09:00")
    assert claim(then, NOVEMBER)
    change(then, keeper, "pdf", "csv")
    assert due(then) is None
    assert due(then.after(minutes=61)) == NOVEMBER


def test_what_was_kept_by_an_earlier_version_is_changed_and_taken_back(doorway: Doorway) -> None:
    keeper = doorway.keeper()
    with doorway.database.writing() as session:
        choices.put(session, monthly.CHOICE, True, doorway.now)
    done = change(doorway, keeper, "pdf", "xlsx", "csv")
    assert done.before == {Setting.MONTHLY: ["pdf", "xlsx"]}
    with doorway.database.writing() as session:
        assert settings.take_back(session, doorway.pen(), done, keeper.id)
    assert kept(doorway) == WANTED
