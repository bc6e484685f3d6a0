"""How many were inside on a day, and usually are, counted as somebody with a pencil would."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, text

from kiosk import attendance, placetime, presence
from kiosk.data import people, visits
from kiosk.data.tables import VISIT
from kiosk.records import Actor, ComesAs, Person, Visit
from kiosk.records.attendance import Day, Heat, Quarter, Stay
from tests.places import PARIS, PLACE, SERVER, Doorway

pytestmark = pytest.mark.postgresql

THURSDAY = date(2026, 11, 26)
LONG_AFTER = datetime(2027, 6, 1, tzinfo=UTC)
SPRING, AUTUMN = date(2026, 3, 28), date(2026, 10, 24)
"""The place's days in which clocks change: after midnight, so before 4:00 of the next date."""


def day(doorway: Doorway, of: date = THURSDAY) -> Day:
    with doorway.database.reading() as session:
        return attendance.day(session, of, doorway.now, doorway.place)


def stays(doorway: Doorway, of: date = THURSDAY) -> tuple[Stay, ...]:
    with doorway.database.reading() as session:
        return attendance.stays(session, of, doorway.now, doorway.place)


def heat(doorway: Doorway, until: date, weeks: int = attendance.WEEKS) -> Heat:
    with doorway.database.reading() as session:
        return attendance.heat(session, until, weeks, doorway.now, doorway.place)


def visit(arrived: datetime, left: datetime | None = None, **more: object) -> Visit:
    made = Visit(
        id=uuid4(),
        person=None,
        arrived_at=arrived,
        arrival=uuid4(),
        departed_at=left,
        departure=None if left is None else uuid4(),
    )
    return replace(made, **more)  # type: ignore[arg-type]


def came(doorway: Doorway, *those: Visit) -> None:
    with doorway.database.writing() as session:
        visits.add_all(session, those)


def stay(doorway: Doorway, person: Person, comes: str, leaves: str | None = None) -> Visit:
    """Somebody comes through the door, and leaves again."""
    with doorway.database.writing() as session:
        made = presence.arrive(session, doorway.at(comes).pen(), person.id)
        assert made is not None
        if leaves is not None:
            made = presence.depart(session, doorway.at(leaves).pen(), made)
        assert made is not None
        return made


def at(of: Day, text: str) -> Quarter:
    """The quarter of that hour."""
    found = [
        quarter for quarter in of.quarters if f"{quarter.starts.astimezone(PARIS):%H:%M}" == text
    ]
    assert len(found) == 1
    return found[0]


def clock(text: str) -> datetime:
    moment = text if "-" in text else f"2026-11-26 {text}"
    return datetime.fromisoformat(moment).replace(tzinfo=PARIS)


def test_somebody_who_passes_through_a_quarter_counts_in_it(doorway: Doorway) -> None:
    came(doorway, visit(clock("09:05"), clock("09:31")))
    seen = day(doorway)
    assert [at(seen, text).most for text in ("08:45", "09:00", "09:15", "09:30", "09:45")] == [
        *(0, 1, 1, 1),
        0,
    ]


def test_whoever_leaves_as_another_comes_is_not_two(doorway: Doorway) -> None:
    came(doorway, visit(clock("09:00"), clock("09:10")), visit(clock("09:10"), clock("09:30")))
    seen = day(doorway)
    assert [at(seen, text).most for text in ("09:00", "09:15", "09:30")] == [1, 1, 0]
    assert seen.most == 1


def test_the_day_runs_from_opening_to_closing_when_nobody_comes(doorway: Doorway) -> None:
    seen = day(doorway, date(2026, 11, 25))
    hours = [f"{quarter.starts.astimezone(PARIS):%H:%M}" for quarter in seen.quarters]
    assert (hours[0], hours[-1], len(hours)) == ("08:00", "19:45", 48)
    assert (seen.people, seen.visits, seen.most, seen.busiest) == (0, 0, 0, None)
    assert {quarter.most for quarter in seen.quarters} == {0}


def test_early_birds_and_night_owls_widen_the_day(doorway: Doorway) -> None:
    came(doorway, visit(clock("06:50"), clock("2026-11-27 00:20")))
    late = day(doorway.at("2026-11-28 09:00"))
    hours = [f"{each.starts.astimezone(PARIS):%H:%M}" for each in late.quarters]
    assert (hours[0], hours[-1]) == ("06:45", "00:15")


def test_a_closed_day_on_which_nobody_came_has_no_quarters(doorway: Doorway) -> None:
    assert day(doorway.opening(None)).quarters == ()


def test_what_is_to_come_today_is_not_nobody(doorway: Doorway) -> None:
    stay(doorway, doorway.person(), "09:00")
    seen = day(doorway)  # at 10:42
    assert [at(seen, text).most for text in ("10:30", "10:45", "19:45")] == [1, None, None]


def test_somebody_who_comes_twice_is_one_person_on_two_visits(doorway: Doorway) -> None:
    luc = doorway.person()
    stay(doorway, luc, "09:00", "09:30")
    stay(doorway, luc, "10:00")
    came(doorway, visit(clock("09:20"), clock("09:40"), comes_as=ComesAs.GROUP, headcount=12))
    seen = day(doorway)
    assert (seen.people, seen.visits, seen.most) == (13, 3, 13)
    assert seen.busiest == clock("09:00")


def test_a_forgotten_departure_counts_as_it_was_estimated(doorway: Doorway) -> None:
    stay(doorway, doorway.person(), "09:00")
    then = doorway.at("2026-11-27 09:00")
    then.close_overdue()
    seen = day(then)
    assert (seen.estimated, at(seen, "19:45").most, len(seen.quarters)) == (1, 1, 48)
    assert [each.estimated for each in stays(then)] == [True]


def test_an_open_visit_never_reaches_into_the_next_day(doorway: Doorway) -> None:
    stay(doorway, doorway.person(), "09:00")
    then = doorway.at("2026-11-28 12:00")  # and nothing has closed it yet
    assert day(then, date(2026, 11, 27)).people == 0
    assert len(day(then).quarters) == 80  # from 8:00 to the end of the day


def test_a_visit_that_a_correction_stretches_past_the_day_is_in_both(doorway: Doorway) -> None:
    made = stay(doorway, doorway.person(), "09:00", "09:30")
    assert made.departure is not None
    with doorway.database.writing() as session:
        pen = doorway.pen(Actor.DESK)
        presence.correct(session, pen, made, made.departure, clock("2026-11-27 06:00"))
    then = doorway.at("2026-11-28 12:00")
    for of in (THURSDAY, date(2026, 11, 27)):
        assert (day(then, of).visits, len(stays(then, of))) == (1, 1)


def test_the_usual_day_is_that_of_the_last_eight_on_which_anybody_came(doorway: Doorway) -> None:
    for weeks in range(1, 12):
        if weeks == 3:
            continue  # a holiday
        then = clock("09:00") - timedelta(weeks=weeks)
        count = 100 if weeks > 9 else weeks
        came(doorway, visit(then, then + timedelta(hours=1), headcount=count))
    seen = day(doorway)
    assert seen.usual_days == 8
    assert at(seen, "09:15").usual == pytest.approx((1 + 2 + 4 + 5 + 6 + 7 + 8 + 9) / 8)
    assert at(seen, "11:00").usual == 0


def test_a_place_without_a_past_has_no_usual_day(doorway: Doorway) -> None:
    stay(doorway, doorway.person(), "09:00")
    seen = day(doorway)
    assert seen.usual_days == 0
    assert {quarter.usual for quarter in seen.quarters} == {None}


def test_the_list_of_the_day_says_who_when_and_what_was_corrected(doorway: Doorway) -> None:
    luc, zoe = doorway.person("Luc Barthe"), doorway.person("Zoé Petit")
    first = stay(doorway, luc, "08:30", "09:30")
    second = stay(doorway, zoe, "09:00")
    with doorway.database.writing() as session:
        visits.set_activity(session, second.id, "Podcast")
        pen = doorway.pen(Actor.DESK)
        presence.correct(session, pen, first, first.arrival, clock("08:10"))
    listed = stays(doorway)
    assert [(each.person and each.person.name, each.activity) for each in listed] == [
        ("Luc Barthe", None),
        ("Zoé Petit", "Podcast"),
    ]
    assert [each.corrected for each in listed] == [True, False]
    assert listed[0].arrived_at == clock("08:10")


def test_a_departure_that_was_corrected_is_said_to_be(doorway: Doorway) -> None:
    made = stay(doorway, doorway.person(), "08:30", "09:30")
    assert made.departure is not None
    assert [each.corrected for each in stays(doorway)] == [False]
    with doorway.database.writing() as session:
        presence.correct(session, doorway.pen(Actor.DESK), made, made.departure, clock("10:00"))
    assert [each.corrected for each in stays(doorway)] == [True]


def test_somebody_whose_name_was_erased_is_still_listed(doorway: Doorway) -> None:
    luc = doorway.person()
    stay(doorway, luc, "08:30", "09:30")
    with doorway.database.writing() as session:
        session.execute(text("DELETE FROM person"))
    assert [each.person for each in stays(doorway)] == [None]
    assert day(doorway).people == 1


def test_the_usual_week_is_a_mean_over_time(doorway: Doorway) -> None:
    for weeks, minutes in ((1, 60), (2, 30)):
        then = clock("09:00") - timedelta(weeks=weeks)
        came(doorway, visit(then, then + timedelta(minutes=minutes), headcount=4))
    seen = heat(doorway, THURSDAY)
    thursday = seen.rows[3]
    assert (seen.hours, thursday.days, seen.days) == (tuple(range(8, 20)), 2, 2)
    assert thursday.means[:3] == (0, 3, 0)
    assert seen.rows[0].means == (None,) * 12
    assert heat(doorway, THURSDAY, weeks=1).rows[3].means[1] == 4


def test_the_day_under_way_is_no_part_of_the_usual_week(doorway: Doorway) -> None:
    stay(doorway, doorway.person(), "09:00")
    assert heat(doorway, THURSDAY).days == 0
    assert heat(doorway, THURSDAY + timedelta(days=1)).days == 1


def test_after_midnight_the_week_s_evening_goes_on(doorway: Doorway) -> None:
    came(doorway, visit(clock("23:30"), clock("2026-11-27 00:30")))
    seen = heat(doorway.at("2026-11-28 09:00"), date(2026, 11, 28))
    assert seen.hours == (*range(8, 24), 0)
    assert seen.rows[3].means[-2:] == (0.5, 0.5)
    assert seen.rows[4].days == 0


@pytest.mark.parametrize(("of", "quarters"), [(SPRING, 92), (AUTUMN, 100), (THURSDAY, 96)])
def test_a_day_on_which_clocks_change_is_shorter_or_longer(
    doorway: Doorway, of: date, quarters: int
) -> None:
    start, end = placetime.day_start(of, PLACE), placetime.day_end(of, PLACE)
    came(doorway, visit(start, end))
    late = replace(doorway, now=LONG_AFTER)
    seen = day(late, of)
    assert len(seen.quarters) == quarters
    assert {quarter.most for quarter in seen.quarters} == {1}
    week = heat(late, of + timedelta(days=1))
    there = [mean for mean in week.rows[of.weekday()].means if mean is not None]
    assert len(there) == (23 if of is SPRING else 24)
    assert there == [1] * len(there)  # also in the hour that came twice


def test_days_of_changed_clocks_are_usual_days_like_others(doorway: Doorway) -> None:
    start, end = placetime.day_start(AUTUMN, PLACE), placetime.day_end(AUTUMN, PLACE)
    came(doorway, visit(start, end))
    late = replace(doorway, now=LONG_AFTER)
    next_week = day(late, AUTUMN + timedelta(weeks=1))
    assert {quarter.usual for quarter in next_week.quarters} == {1}


@dataclass(frozen=True)
class Someone:
    """Minutes from the start of a day, and how many they are."""

    comes: int
    stays: int
    count: int


SOMEBODY = st.builds(
    Someone, st.integers(-180, 24 * 60), st.integers(0, 24 * 60), st.integers(1, 20)
)


def by_the_minute(them: Sequence[Someone], minute: int) -> int:
    """A naive count: everybody who is inside in that minute."""
    return sum(each.count for each in them if each.comes <= minute < each.comes + each.stays)


@pytest.mark.skipif(bool(SERVER), reason="the same arithmetic")
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(them=st.lists(SOMEBODY, max_size=12), of=st.sampled_from([THURSDAY, SPRING, AUTUMN]))
def test_every_quarter_is_what_somebody_counts_minute_by_minute(
    doorway: Doorway, them: list[Someone], of: date
) -> None:
    start = placetime.day_start(of, PLACE)
    with doorway.database.writing() as session:
        session.execute(delete(VISIT))
        visits.add_all(
            session,
            [
                visit(
                    start + timedelta(minutes=each.comes),
                    start + timedelta(minutes=each.comes + each.stays),
                    headcount=each.count,
                )
                for each in them
            ],
        )
    seen = day(replace(doorway, now=LONG_AFTER), of)
    minutes = int((placetime.day_end(of, PLACE) - start).total_seconds()) // 60
    counted = [by_the_minute(them, minute) for minute in range(minutes)]
    first = int((seen.quarters[0].starts - start).total_seconds()) // 60
    for n, quarter in enumerate(seen.quarters):
        begins = first + 15 * n
        assert quarter.starts == start + timedelta(minutes=begins)
        assert quarter.most == max(counted[begins : begins + 15])
    left_out = counted[:first] + counted[first + 15 * len(seen.quarters) :]
    assert not any(left_out)  # nobody is inside outside of what is drawn
    assert seen.most == max(counted)


@pytest.mark.skipif(bool(SERVER), reason="the same arithmetic")
@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    hours=st.lists(st.tuples(st.integers(0, 8), st.integers(1, 600)), max_size=6),
    of=st.sampled_from([THURSDAY, SPRING, AUTUMN]),
)
def test_nobody_is_two_however_often_they_come(
    doorway: Doorway, hours: list[tuple[int, int]], of: date
) -> None:
    """One person's visits follow each other, as the database has it."""
    at = placetime.day_start(of, PLACE)
    made: list[Visit] = []
    luc = UUID(int=77)
    for pause, length in hours:
        at += timedelta(minutes=pause)
        made.append(visit(at, at + timedelta(minutes=length), person=luc))
        at += timedelta(minutes=length)
    with doorway.database.writing() as session:
        if people.person(session, luc) is None:
            people.add(session, [Person(luc, "Luc Barthe", "Luc")], doorway.now)
        session.execute(delete(VISIT))
        visits.add_all(session, made)
    seen = day(replace(doorway, now=LONG_AFTER), of)
    assert seen.people <= 1
    assert {quarter.most for quarter in seen.quarters} <= {0, 1}


@pytest.mark.skipif(bool(SERVER), reason="about SQLite's plan")
def test_the_visits_of_a_day_are_found_by_an_index(doorway: Doorway) -> None:
    question = "EXPLAIN QUERY PLAN SELECT * FROM visit WHERE arrived_at >= :a AND arrived_at < :b"
    with doorway.database.reading() as session:
        rows = session.execute(text(question), {"a": "2026-11-26", "b": "2026-11-27"})
        assert any("ix_visit_arrived_at" in row.detail for row in rows)
