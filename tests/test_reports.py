"""What a period came to: whom it counts, and what may not be told."""

from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from kiosk import reports
from kiosk.data.tables import VISIT
from kiosk.records import ComesAs, Person
from kiosk.records.own import Losing
from kiosk.records.reports import Part, Period, Report, Unit
from tests.places import PLACE, SERVER, Doorway
from tests.reporting import NOVEMBER, OCTOBER, all_came, people_of, report, shown
from tests.test_attendance import came, clock, stay, visit
from tests.test_erasing import erase
from tests.twins import merged

pytestmark = pytest.mark.postgresql


# -- periods ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("period", "earlier"),
    [
        (reports.month(date(2026, 3, 14)), ("2026-02-01", "2026-02-28")),
        (reports.span(date(2026, 11, 26), 3), ("2026-07-01", "2026-09-30")),
        (reports.span(date(2026, 11, 26), 12), ("2025-01-01", "2025-12-31")),
        (Period(date(2026, 11, 1), date(2026, 11, 26), 1), ("2026-10-01", "2026-10-26")),
        (Period(date(2026, 3, 1), date(2026, 3, 30), 1), ("2026-02-01", "2026-02-28")),
        (Period(date(2026, 11, 5), date(2026, 11, 11)), ("2026-10-29", "2026-11-04")),
        (Period(date(2026, 5, 1), date(2026, 6, 30)), ("2026-03-01", "2026-04-30")),
    ],
)
def test_a_period_is_compared_with_the_one_before(period: Period, earlier: tuple[str, str]) -> None:
    found = reports.before(period)
    assert (found.first.isoformat(), found.last.isoformat()) == earlier


def test_what_is_still_to_come_of_a_month_is_no_part_of_it(doorway: Doorway) -> None:
    made = report(doorway)
    assert (made.period.last, made.before.last) == (date(2026, 11, 26), date(2026, 10, 26))
    assert made.counted_until == doorway.now
    assert report(doorway.at("2026-12-02 09:00")).counted_until is None


# -- figures ---------------------------------------------------------------------------------------


def test_a_place_where_nobody_came_has_a_report_of_zeros(doorway: Doorway) -> None:
    made = report(doorway)
    assert (made.totals.visits, made.totals.people, made.totals.most) == (0, 0, 0)
    assert made.totals.spent == timedelta()
    assert made.grid == ((),) * 7
    assert not made.withholds


def test_a_visit_is_of_the_day_on_which_it_began_with_all_of_its_time(doorway: Doorway) -> None:
    crowd = people_of(doorway, 5)
    came(
        doorway,
        *(
            visit(clock("2026-10-31 23:00"), clock("2026-11-01 01:30"), person=each.id)
            for each in crowd
        ),
    )
    assert report(doorway).totals.visits == 0
    october = report(doorway, OCTOBER)
    assert (october.totals.visits, october.totals.spent) == (5, timedelta(hours=12.5))
    assert october.hours[-1] == Part("23", 5)


def test_a_group_of_twelve_counts_as_twelve_people_on_twelve_visits(doorway: Doorway) -> None:
    came(doorway, visit(clock("09:00"), clock("10:00"), comes_as=ComesAs.GROUP, headcount=12))
    made = report(doorway)
    assert (made.totals.visits, made.totals.people, made.totals.most) == (12, 12, 12)
    assert made.totals.spent == timedelta(hours=12)
    assert set(shown(made.newness).values()) == {0}  # nobody knows who they were
    assert not made.unlinked


def test_a_forgotten_departure_is_told_apart_and_an_open_visit_counts_until_now(
    doorway: Doorway,
) -> None:
    crowd = people_of(doorway, 10)
    all_came(doorway, crowd[:5], "2026-11-25", estimated=True)
    came(doorway, *(visit(clock("09:42"), person=each.id) for each in crowd[5:]))
    made = report(doorway)
    assert [(part.name, part.visits, part.spent) for part in made.departures] == [
        ("noted", 5, timedelta(hours=5)),
        ("estimated", 5, timedelta(hours=10)),
    ]


def test_whoever_came_before_returns_and_others_are_new(doorway: Doorway) -> None:
    crowd = people_of(doorway, 12)
    all_came(doorway, crowd[:6], "2026-09-03")
    all_came(doorway, crowd, "2026-11-03")
    made = report(doorway)
    assert shown(made.newness) == {"new": 6, "returning": 6, "unknown": 0}


def test_nobody_is_called_new_whose_earlier_visits_may_have_been_forgotten(
    doorway: Doorway,
) -> None:
    old = people_of(doorway, 6, clock("2025-01-01 09:00"))
    young = people_of(doorway, 5, clock("2026-11-02 09:00"))
    came(doorway, visit(clock("2026-03-02 09:00"), clock("2026-03-02 10:00")))  # of nobody known
    all_came(doorway, [*old, *young], "2026-11-03")
    assert shown(report(doorway).newness) == {"new": 5, "returning": 0, "unknown": 6}


def unlink(doorway: Doorway, until: str) -> None:
    """What retention does after ninety days (rule 14)."""
    with doorway.database.writing() as session:
        moment = clock(until)
        session.execute(VISIT.update().where(VISIT.c.arrived_at < moment).values(person_id=None))
        session.execute(text("DELETE FROM alias WHERE month < '2026-11'"))


def through_the_door(doorway: Doorway, those: Sequence[Person], day: str) -> None:
    for each in those:
        stay(doorway.at(f"{day} 09:00"), each, "09:00", "11:00")


def test_people_whose_visits_are_unlinked_are_told_apart_by_the_month(doorway: Doorway) -> None:
    crowd = people_of(doorway, 7)
    for day in ("2026-07-02", "2026-07-20", "2026-08-05"):
        through_the_door(doorway, crowd, day)
    summer = Period(date(2026, 7, 1), date(2026, 8, 31))
    known = report(doorway, summer).totals
    assert (known.visits, known.people, known.exactly) == (21, 7, True)
    unlink(doorway, "2026-09-01")
    july = report(doorway, reports.month(date(2026, 7, 1)))
    assert (july.totals.people, july.totals.exactly, july.unlinked) == (7, True, True)
    assert july.newness == ()
    both = report(doorway, summer)
    assert (both.totals.people, both.totals.exactly) == (14, False)  # so many at most


def test_a_month_that_is_half_unlinked_counts_everybody_once(doorway: Doorway) -> None:
    crowd = people_of(doorway, 6)
    for day in ("2026-08-03", "2026-08-24"):
        through_the_door(doorway, crowd, day)
    with doorway.database.writing() as session:
        half = VISIT.c.arrived_at < clock("2026-08-10 09:00")
        session.execute(VISIT.update().where(half).values(person_id=None))
    august = report(doorway, reports.month(date(2026, 8, 1)))
    assert (august.totals.people, august.totals.exactly, august.unlinked) == (6, True, True)


def test_a_few_people_in_several_forgotten_months_stay_a_few(doorway: Doorway) -> None:
    few = people_of(doorway, 3)
    for day in ("2026-06-02", "2026-07-02", "2026-08-05"):
        through_the_door(doorway, few, day)
    unlink(doorway, "2026-09-01")
    made = report(doorway, Period(date(2026, 6, 1), date(2026, 8, 31)))
    assert (made.totals.visits, made.totals.people, made.totals.spent) == (None, None, None)


def met_as_two(doorway: Doorway, others: int) -> tuple[Doorway, Person, Person]:
    """Karim, of whom there were two records, and others who came on a day on which he came as one."""
    early = doorway.at("2026-10-30 09:00")
    amina, _ = early.concierge()
    karim, twin = early.person("Karim Haddad"), early.person("Karim Hadad")
    for each in people_of(early, others):
        stay(early, each, "2026-11-03 09:00", "2026-11-03 11:00")
    for number, each in enumerate((karim, twin, karim, twin)):
        stay(early, each, f"2026-11-{3 + number:02} 09:00", f"2026-11-{3 + number:02} 10:00")
    merged(doorway, karim, twin, amina)
    return doorway, karim, amina


def test_whoever_had_two_records_is_still_one_person_once_they_are_erased(
    doorway: Doorway, tmp_path: Path
) -> None:
    later, karim, amina = met_as_two(doorway, others=6)
    before = report(later).totals
    assert (before.visits, before.people, before.exactly) == (10, 7, True)
    assert isinstance(erase(later, tmp_path, karim, amina), Losing)
    assert report(later).totals == before


def test_four_people_stay_a_few_when_one_of_them_had_two_records(
    doorway: Doorway, tmp_path: Path
) -> None:
    later, karim, amina = met_as_two(doorway, others=3)
    assert report(later).totals.visits is None
    assert isinstance(erase(later, tmp_path, karim, amina), Losing)
    assert report(later).totals.visits is None


def test_a_visit_that_reaches_into_the_next_day_still_fills_the_place(doorway: Doorway) -> None:
    crowd = people_of(doorway, 12)
    came(
        doorway,
        *(
            visit(clock("2026-10-31 22:00"), clock("2026-11-01 09:30"), person=each.id)
            for each in crowd[:6]
        ),
    )
    all_came(doorway, crowd[6:], "2026-11-01")
    made = report(doorway)
    assert (made.totals.visits, made.totals.most) == (6, 12)
    assert made.totals.most_at == clock("2026-11-01 09:00")


def test_a_year_is_drawn_by_its_months(doorway: Doorway) -> None:
    crowd = people_of(doorway, 8)
    for day in ("2026-02-02", "2026-02-09", "2026-11-02"):
        all_came(doorway, crowd, day)
    made = report(doorway, reports.span(date(2026, 11, 1), 12))
    assert made.unit is Unit.MONTH
    assert [part for part in made.course if part.visits] == [
        Part("2026-02", 16, 8, timedelta(hours=32)),
        Part("2026-11", 8, 8, timedelta(hours=16)),
    ]
    assert made.totals.people == 8


# -- what is withheld ------------------------------------------------------------------------------


def test_fewer_than_five_people_have_no_report(doorway: Doorway) -> None:
    few = people_of(doorway, 4)
    for day in range(2, 10):
        all_came(doorway, few, f"2026-11-{day:02}")
    made = report(doorway)
    totals = made.totals
    figures = (totals.visits, totals.people, totals.spent, totals.most, totals.most_at)
    assert (*figures, totals.open_days) == (None,) * 6
    parts = (*made.comes_as, *made.departures, *made.newness, *made.weekdays, *made.hours)
    assert {part.visits for part in parts} == {None}
    assert {part.spent for part in parts} | {part.people for part in parts} == {None}
    assert {cell for line in made.grid for cell in line} == {None}
    assert not made.unlinked
    assert [part for part in made.course if part.visits not in (None, 0)] == []
    earlier = report(doorway.at("2026-12-10 09:00"), reports.month(date(2026, 12, 1))).earlier
    assert (earlier.visits, earlier.open_days, earlier.most) == (None, None, None)


def test_three_nomads_show_neither_their_visits_nor_their_hours_nor_by_what_is_left(
    doorway: Doorway,
) -> None:
    crowd = people_of(doorway, 30)
    all_came(doorway, crowd[:15], "2026-11-03")
    all_came(doorway, crowd[15:27], "2026-11-03", comes_as=ComesAs.VISITOR)
    all_came(doorway, crowd[27:], "2026-11-03", comes_as=ComesAs.NOMAD)
    found = {part.name: part for part in report(doorway).comes_as}
    assert found["member"] == Part("member", 15, 15, timedelta(hours=30))
    assert found["day_pass"].visits == 0
    assert found["nomad"] == Part("nomad", None)
    assert found["visitor"] == Part("visitor", None)


def test_the_days_of_a_withheld_weekday_are_withheld_too(doorway: Doorway) -> None:
    crowd = people_of(doorway, 30)
    all_came(doorway, crowd[:3], "2026-11-08")  # three on a Sunday
    all_came(doorway, crowd[:9], "2026-11-07")
    all_came(doorway, crowd, "2026-11-09")
    made = report(doorway)
    days, weekdays = shown(made.course), shown(made.weekdays)
    assert (weekdays["6"], weekdays["5"], weekdays["0"]) == (None, None, 30)
    assert (days["2026-11-08"], days["2026-11-07"], days["2026-11-09"]) == (None, None, 30)


def test_one_regular_on_many_days_is_one_person(doorway: Doorway) -> None:
    crowd = people_of(doorway, 20)
    all_came(doorway, crowd, "2026-11-03")
    for day in (2, 9, 16, 23):
        all_came(doorway, crowd[:1], f"2026-11-{day:02}")
    assert shown(report(doorway).weekdays)["0"] is None


def of_ten_members_and(doorway: Doorway, visitors: int, group: int) -> Report:
    """October, and of November twenty who had come, ten new ones, some visitors and a group."""
    old = people_of(doorway, 20, clock("2026-09-01 09:00"))
    new = people_of(doorway, 10, clock("2026-11-01 09:00"))
    all_came(doorway, old, "2026-10-05")
    for day in ("2026-11-09", "2026-11-10", "2026-11-11"):
        all_came(doorway, [*old, *new], day)
    those = people_of(doorway, visitors, clock("2026-11-01 09:00"))
    all_came(doorway, those, "2026-11-10", comes_as=ComesAs.VISITOR)
    begins = clock("2026-11-10 09:00")
    ends = begins + timedelta(hours=2)
    came(doorway, visit(begins, ends, comes_as=ComesAs.GROUP, headcount=group))
    return report(doorway)


def test_newness_does_not_tell_how_large_a_withheld_group_was(doorway: Doorway) -> None:
    made = of_ten_members_and(doorway, visitors=3, group=6)
    parts = shown(made.comes_as)
    assert (parts["member"], parts["visitor"], parts["group"]) == (90, None, None)
    assert made.totals.people == 39
    assert set(shown(made.newness).values()) == {None}  # or else 39 - 33 in groups, 9 - 6 visitors


def test_groups_are_nobody_s_newness(doorway: Doorway) -> None:
    made = of_ten_members_and(doorway, visitors=9, group=6)
    assert shown(made.newness) == {"new": 19, "returning": 20, "unknown": 0}
    assert made.totals.people == 45


def test_a_visitor_does_not_keep_a_place_of_members_from_knowing_who_is_new(
    doorway: Doorway,
) -> None:
    crowd = people_of(doorway, 21)
    all_came(doorway, crowd[:9], "2026-10-05")
    all_came(doorway, crowd[:20], "2026-11-03")
    all_came(doorway, crowd[20:], "2026-11-04", comes_as=ComesAs.VISITOR)
    made = report(doorway)
    assert set(shown(made.comes_as).values()) == {None}
    assert shown(made.newness) == {"new": 12, "returning": 9, "unknown": 0}


def test_three_new_people_are_not_found_by_taking_off_a_group_that_shows(
    doorway: Doorway,
) -> None:
    crowd = people_of(doorway, 12)
    all_came(doorway, crowd[:9], "2026-10-05")
    all_came(doorway, crowd, "2026-11-03")
    begins = clock("2026-11-03 09:00")
    came(doorway, visit(begins, begins, comes_as=ComesAs.GROUP, headcount=6))
    made = report(doorway)
    assert (made.totals.people, shown(made.comes_as)["group"]) == (18, 6)
    assert shown(made.newness) == {"new": None, "returning": None, "unknown": None}


def test_two_who_never_came_as_members_are_not_told_by_those_who_did(doorway: Doorway) -> None:
    crowd = people_of(doorway, 30)
    all_came(doorway, crowd[:28], "2026-11-03")
    all_came(doorway, crowd[22:], "2026-11-04", comes_as=ComesAs.VISITOR)
    made = report(doorway)
    assert made.totals.people == 30
    assert [(part.visits, part.people) for part in made.comes_as] == [
        *((28, None), (0, None), (8, None), (0, None), (0, None))
    ]
    assert made.withholds


def test_how_full_it_was_does_not_tell_how_many_came_on_a_withheld_day(doorway: Doorway) -> None:
    six = people_of(doorway, 6)
    all_came(doorway, six, "2026-11-09")
    all_came(doorway, six[:1], "2026-11-16")
    made = report(doorway, Period(date(2026, 11, 9), date(2026, 11, 22)))
    days = shown(made.course)
    assert (days["2026-11-09"], days["2026-11-16"], made.totals.visits) == (None, None, 7)
    assert (made.totals.most, made.totals.most_at) == (None, None)
    later = report(doorway.at("2026-12-10 09:00"), Period(date(2026, 11, 23), date(2026, 12, 6)))
    assert (later.earlier.visits, later.earlier.most, later.earlier.most_at) == (7, None, None)


def test_the_busiest_moment_does_not_tell_at_which_hour_of_a_day_most_came(
    doorway: Doorway,
) -> None:
    crowd = people_of(doorway, 30)
    all_came(doorway, crowd[:11], "2026-11-09", "08:00")
    all_came(doorway, crowd[11:12], "2026-11-09", "10:30")
    all_came(doorway, crowd[12:], "2026-11-10", "08:00")
    all_came(doorway, crowd[:6], "2026-11-10", "10:30")
    made = report(doorway, Period(date(2026, 11, 9), date(2026, 11, 9)))
    assert (made.totals.visits, made.totals.most, made.totals.most_at) == (12, 11, None)
    both = report(doorway, Period(date(2026, 11, 9), date(2026, 11, 10)))
    assert both.totals.most_at == clock("2026-11-10 08:00") or None in both.grid[1]


def test_a_busy_month_with_a_quiet_saturday_still_says_how_full_it_was_and_when(
    doorway: Doorway,
) -> None:
    crowd = people_of(doorway, 40)
    for day in (2, 3, 4, 5, 6, 9, 10, 11, 12, 13):
        all_came(doorway, crowd[: 20 + day], f"2026-11-{day:02}")
    all_came(doorway, crowd[:2], "2026-11-14")
    totals = report(doorway).totals
    assert (totals.most, totals.most_at) == (33, clock("2026-11-13 09:00"))


def test_the_number_of_days_does_not_tell_that_one_came_on_each(doorway: Doorway) -> None:
    crowd = people_of(doorway, 10)
    for n, day in enumerate(("2026-11-02", "2026-11-09", "2026-11-16", "2026-11-23")):
        all_came(doorway, crowd[n : n + 1], day)
    all_came(doorway, crowd[4:5], "2026-11-02")
    all_came(doorway, crowd, "2026-11-03")
    made = report(doorway)
    assert shown(made.weekdays)["0"] == 5
    assert {shown(made.course)[f"2026-11-{day:02}"] for day in (2, 9, 16, 23)} == {None}
    assert made.totals.open_days is None


@pytest.mark.skipif(bool(SERVER), reason="the same arithmetic")
def test_a_report_is_made_in_small_pieces(
    doorway: Doorway, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reports, "PIECE", 10)
    monkeypatch.setattr(reports, "PEOPLE", 3)
    crowd = people_of(doorway, 10)
    for day in range(2, 12):
        all_came(doorway, crowd, f"2026-11-{day:02}")
    reckoning = reports.Reckoning(PLACE, NOVEMBER, doorway.now)
    steps = [reckoning.progress]
    with doorway.database.reading() as session:
        while reckoning.go_on(session):
            steps.append(reckoning.progress)
    assert len(steps) > 15
    assert steps == sorted(steps)
    assert reckoning.report is not None
    assert reckoning.report.totals.visits == 100
