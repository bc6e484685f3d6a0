"""Whoever takes all tables of a report together still finds out about no small group."""

from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction
from uuid import UUID

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete

from kiosk import placetime
from kiosk.data import people
from kiosk.data.tables import VISIT
from kiosk.records import ComesAs, Person
from kiosk.records.reports import Part, Period, Report
from kiosk.withheld import LEAST
from tests.places import PLACE, SERVER, Doorway
from tests.reporting import NOVEMBER, report
from tests.test_attendance import came, visit
from tests.test_withheld import distributions

Equation = tuple[dict[str, int], int]
"""How often each unknown is in a sum, and what the sum is."""
WEEKS = Period(NOVEMBER.first, NOVEMBER.first + timedelta(days=20))
COMES_AS = [each for each in ComesAs if each is not ComesAs.GROUP]


def equations(made: Report) -> list[Equation]:
    """All that a reader can add up, its unknowns named for what is withheld."""
    found: list[Equation] = []
    total = made.totals.visits
    assert total is not None

    def line(name: str, parts: list[tuple[str, int | None]], whole: int | None) -> None:
        unknown = {each: 1 for each, value in parts if value is None}
        if whole is None:
            unknown[name] = unknown.get(name, 0) - 1
        known = (whole or 0) - sum(value for _, value in parts if value is not None)
        found.append((unknown, known))

    def named(parts: tuple[Part, ...], sort: str) -> list[tuple[str, int | None]]:
        return [(f"{sort} {part.name}", part.visits) for part in parts]

    for sort, parts in (
        ("comes as", made.comes_as),
        ("departure", made.departures),
        ("weekday", made.weekdays),
        ("hour", made.hours),
    ):
        line("", named(parts, sort), total)
    if made.totals.people is not None and made.newness:
        groups = (
            f"comes as {ComesAs.GROUP}",
            dict(named(made.comes_as, "comes as"))[f"comes as {ComesAs.GROUP}"],
        )
        line("", [*named(made.newness, "new"), groups], made.totals.people)
    for weekday, row in zip(made.weekdays, made.grid, strict=True):
        cells = [
            (f"cell {weekday.name} {hour.name}", n) for hour, n in zip(made.hours, row, strict=True)
        ]
        line(f"weekday {weekday.name}", cells, weekday.visits)
    for column, hour in enumerate(made.hours):
        cells = [
            (f"cell {weekday.name} {hour.name}", row[column])
            for weekday, row in zip(made.weekdays, made.grid, strict=True)
        ]
        line(f"hour {hour.name}", cells, hour.visits)
    for n, weekday in enumerate(made.weekdays):
        days = [
            (f"day {part.name}", part.visits)
            for day, part in enumerate(made.course)
            if (made.period.first + timedelta(days=day)).weekday() == n
        ]
        line(f"weekday {weekday.name}", days, weekday.visits)
    return found


def solved(system: list[Equation]) -> set[str]:
    """The unknowns of which a system of equations leaves one value: Gauss and Jordan's way."""
    names = sorted({name for unknown, _ in system for name in unknown})
    rows = [[Fraction(unknown.get(name, 0)) for name in names] for unknown, _ in system]
    done = 0
    for column in range(len(names)):
        pivot = next((r for r in range(done, len(rows)) if rows[r][column]), None)
        if pivot is None:
            continue
        rows[done], rows[pivot] = rows[pivot], rows[done]
        rows[done] = [each / rows[done][column] for each in rows[done]]
        for r, row in enumerate(rows):
            if r != done and row[column]:
                factor = row[column]
                rows[r] = [a - factor * b for a, b in zip(row, rows[done], strict=True)]
        done += 1
    alone = [row for row in rows if sum(map(bool, row)) == 1]
    return {names[next(n for n, each in enumerate(row) if each)] for row in alone}


def test_the_attacker_of_these_tests_can_reckon() -> None:
    system: list[Equation] = [({"a": 1, "b": 1}, 5), ({"a": 1, "b": -1}, 1), ({"c": 1, "d": 1}, 3)]
    assert solved(system) == {"a", "b"}


CAME = st.tuples(
    st.integers(0, 14),  # who
    st.sampled_from([0, 1, 2, 7, 8, 9, 14, 15, 20]),  # on which day
    st.integers(8, 12),  # at what hour
    st.sampled_from(COMES_AS),
    st.booleans(),
)


@pytest.mark.skipif(bool(SERVER), reason="the same arithmetic")
@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(CAME, min_size=5, max_size=60, unique_by=lambda each: each[:2]), st.integers(0, 9))
def test_all_tables_together_give_nothing_away(
    doorway: Doorway, those: list[tuple[int, int, int, ComesAs, bool]], group: int
) -> None:
    assume(len({who for who, *_ in those}) >= LEAST)
    start = placetime.day_start(WEEKS.first, PLACE)
    with doorway.database.writing() as session:
        session.execute(delete(VISIT))
        if people.person(session, UUID(int=1)) is None:
            crowd = [Person(UUID(int=n + 1), f"P{n}", f"P{n}") for n in range(15)]
            people.add(session, crowd, doorway.now)
    came(
        doorway,
        *(
            visit(
                start + timedelta(days=day, hours=hour - 4),
                start + timedelta(days=day, hours=hour - 3),
                person=UUID(int=who + 1),
                comes_as=comes_as,
                estimated=estimated,
            )
            for who, day, hour, comes_as, estimated in those
        ),
    )
    if group:
        begins = start + timedelta(days=1, hours=5)
        came(doorway, visit(begins, begins, comes_as=ComesAs.GROUP, headcount=group))
    made = report(doorway, WEEKS)
    found = solved(equations(made))
    if all(cell is None for row in made.grid for cell in row):
        # none of it shows; where all came on one weekday, or at one hour, the cells are its totals
        found = {each for each in found if not each.startswith("cell")}
    if not group:
        found.discard(f"comes as {ComesAs.GROUP}")  # nobody is no group
    assert found == set()


BUSY = [date(2026, 11, day) for day in (2, 3, 9, 10)]
"""Two Mondays and two Tuesdays."""
FORTNIGHT = Period(date(2026, 11, 2), date(2026, 11, 15))


def every_course(made: Report) -> Iterator[dict[str, int]]:
    """What the days may have come to that are withheld, by all that is told of them and of the whole."""
    total = made.totals.visits
    assert total is not None
    shown = {part.name: part.visits for part in made.course if part.visits is not None}
    unknown = [part.name for part in made.course if part.visits is None]
    weekday = {part.name: date.fromisoformat(part.name).weekday() for part in made.course}
    lit = {weekday[name] for name in shown}
    least = [int(weekday[name] in lit) for name in unknown]  # a zero shows, unless nothing does
    at = made.totals.most_at
    busiest = None if at is None else f"{placetime.day_of(at, PLACE)}"
    for values in distributions(total - sum(shown.values()), least):
        course = shown | dict(zip(unknown, values, strict=True))
        sums = [0] * 7
        for name, visits in course.items():
            sums[weekday[name]] += visits
        open_days = sum(bool(visits) for visits in course.values())
        if (
            all(part.visits in (None, sums[n]) for n, part in enumerate(made.weekdays))
            and made.totals.open_days in (None, open_days)
            and max(course.values()) >= (made.totals.most or 0)
            and (busiest is None or course[busiest] >= (made.totals.most or 0))
        ):
            yield course


@pytest.mark.skipif(bool(SERVER), reason="the same arithmetic")
@settings(
    max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.sampled_from([0, 0, 1, 2, 5, 6, 7]), min_size=4, max_size=4))
def test_the_figures_of_the_whole_leave_every_withheld_day_a_choice(
    doorway: Doorway, counts: list[int]
) -> None:
    assume(sum(counts) >= LEAST)
    with doorway.database.writing() as session:
        session.execute(delete(VISIT))
        if people.person(session, UUID(int=1)) is None:
            people.add(session, [Person(UUID(int=n + 1), "P", "P") for n in range(40)], doorway.now)
    those = iter(range(40))
    for day, count in zip(BUSY, counts, strict=True):
        begins = placetime.day_start(day, PLACE) + timedelta(hours=5)
        ends = begins + timedelta(hours=1)
        crowd = [UUID(int=next(those) + 1) for _ in range(count)]
        came(doorway, *(visit(begins, ends, person=each) for each in crowd))
    made = report(doorway, FORTNIGHT)
    small = {f"{day}": n for day, n in zip(BUSY, counts, strict=True) if 0 < n < LEAST}
    if made.weekdays[6].visits is None:
        return  # nothing shows but the whole
    courses = list(every_course(made))
    for name in small:
        assert len({course[name] for course in courses}) > 1, name
    if small:  # nor is it known that there is a day on which so many came
        assert len({tuple(sorted(course.values())) for course in courses}) > 1
