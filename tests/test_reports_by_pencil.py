"""A period's figures are what somebody with the log and a pencil finds."""

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete

from kiosk import app, demo, placetime, presence, withheld
from kiosk.cli import main
from kiosk.data import people
from kiosk.data.tables import PERSON, VISIT
from kiosk.records import ComesAs, Person, Visit
from kiosk.records.reports import Period, Report
from tests.places import PARIS, PLACE, SERVER, Doorway
from tests.reporting import OCTOBER, report, shown
from tests.test_attendance import came, visit

pytestmark = pytest.mark.postgresql

SUMMER_ENDS = Period(date(2026, 10, 20), date(2026, 10, 28))
LONG_AFTER = datetime(2027, 6, 1, tzinfo=UTC)


@pytest.fixture
def _openly(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have nothing withheld."""
    monkeypatch.setattr(withheld, "LEAST", 1)


openly = pytest.mark.usefixtures("_openly")


@dataclass
class Pencil:
    """Somebody who counts the same from a list of visits, one after the other."""

    visits: Sequence[tuple[str | None, datetime, datetime, int, bool]]
    zone: ZoneInfo

    def day(self, moment: datetime) -> date:
        return (moment.astimezone(self.zone).replace(tzinfo=None) - timedelta(hours=4)).date()

    def of(self, period: Period) -> list[tuple[str | None, datetime, datetime, int, bool]]:
        return [each for each in self.visits if period.first <= self.day(each[1]) <= period.last]

    def check(self, made: Report) -> None:
        mine = self.of(made.period)
        heads = sum(count for _, _, _, count, _ in mine)
        assert made.totals.visits == heads
        assert made.totals.spent == _spent(mine)
        known = {who for who, *_ in mine if who is not None}
        groups = sum(count for who, _, _, count, _ in mine if who is None)
        assert made.totals.people == len(known) + groups
        before = {who for who, came, *_ in self.visits if self.day(came) < made.period.first}
        assert shown(made.newness) == {
            "new": len(known - before),
            "returning": len(known & before),
            "unknown": 0,
        }
        assert [(part.visits, part.spent) for part in made.departures] == [
            (sum(each[3] for each in some), _spent(some))
            for some in (
                [each for each in mine if not each[4]],
                [each for each in mine if each[4]],
            )
        ]
        cells: Counter[tuple[int, int]] = Counter()
        days: Counter[str] = Counter()
        for _, came_at, _, count, _ in mine:
            cells[self.day(came_at).weekday(), came_at.astimezone(self.zone).hour] += count
            days[self.day(came_at).isoformat()] += count
        hours = [int(part.name) for part in made.hours]
        assert made.grid == tuple(tuple(cells[d, h] for h in hours) for d in range(7))
        assert sum(cells.values()) == sum(part.visits or 0 for part in made.hours)
        assert {k: v for k, v in shown(made.course).items() if v} == days
        assert made.totals.open_days == len(days)
        assert made.totals.most == self.peak(made.period)
        earlier = self.of(made.before)
        assert made.earlier.visits == sum(each[3] for each in earlier)
        assert made.earlier.spent == _spent(earlier)

    def peak(self, period: Period) -> int:
        """The most inside at any moment at which somebody came, or the period began."""
        start = datetime.combine(period.first, time(4), self.zone).astimezone(UTC)
        end = datetime.combine(period.last + timedelta(days=1), time(4), self.zone).astimezone(UTC)
        moments = {start, *(came_at for _, came_at, *_ in self.visits)}
        return max(
            sum(count for _, came_at, left, count, _ in self.visits if came_at <= at < left)
            for at in moments
            if start <= at < end
        )


def _spent(some: Iterable[tuple[str | None, datetime, datetime, int, bool]]) -> timedelta:
    return sum(((left - came_at) * n for _, came_at, left, n, _ in some), timedelta())


def from_log(lines: Iterable[dict[str, Any]]) -> Pencil:
    """What the visits of a log are, which holds nothing but arrivals and departures."""
    begun: dict[str, dict[str, Any]] = {}
    ended: dict[str, dict[str, Any]] = {}
    for line in lines:
        (begun if line["kind"] == "arrival" else ended)[line["visit"]] = line
    return Pencil(
        [
            (
                line["person"],
                datetime.fromisoformat(line["occurred_at"]),
                datetime.fromisoformat(ended[visit]["occurred_at"]),
                1,
                ended[visit]["kind"] == "estimate",
            )
            for visit, line in begun.items()
            if visit in ended
        ],
        PARIS,
    )


@pytest.mark.skipif(bool(SERVER), reason="about a folder")
@openly
def test_a_month_of_the_demonstration_is_what_its_log_says(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    at = "2026-10-31T23:00"
    with app.open_house(tmp_path / "data", at=at, make=demo.LE_PERRON) as house:
        with house.database.writing() as session:
            demo.fill(session, house.pen(), Random(house.place.name))
        then = datetime(2026, 11, 2, 9, tzinfo=PARIS)
        with house.database.writing() as session:
            presence.close_overdue(session, then, house.station, house.place)
        made = report(Doorway(house.database, house.place, house.station, then), OCTOBER)
    assert (
        main(["--data", str(tmp_path / "data"), "log", "--json", "--at", "2026-11-02T09:00"]) == 0
    )
    log = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert {line["kind"] for line in log} == {"arrival", "departure", "estimate"}
    assert (made.totals.visits or 0) > 200
    from_log(log).check(made)


ZONES = ["Europe/Paris", "Asia/Kolkata", "America/St_Johns", "Australia/Lord_Howe"]


@dataclass(frozen=True)
class Stay:
    """Somebody, or a group, so many minutes after a period began, for so long."""

    who: int
    begins: int
    lasts: int
    estimated: bool


STAYS = st.builds(
    Stay, st.integers(0, 8), st.integers(-20_000, 14_000), st.integers(0, 600), st.booleans()
)


@pytest.mark.skipif(bool(SERVER), reason="the same arithmetic")
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(STAYS, max_size=30), st.sampled_from(ZONES))
@openly
def test_any_history_is_what_somebody_counts_visit_by_visit(
    doorway: Doorway, stays: list[Stay], zone: str
) -> None:
    place = replace(PLACE, zone=ZoneInfo(zone))
    start = placetime.day_start(SUMMER_ENDS.first, place)
    with doorway.database.writing() as session:
        session.execute(delete(VISIT))
        session.execute(delete(PERSON))
        people.add(
            session, [Person(UUID(int=n + 1), f"P{n}", f"P{n}") for n in range(8)], doorway.now
        )
    made: list[Visit] = []
    listed = []
    busy: dict[int, datetime] = defaultdict(lambda: datetime.min.replace(tzinfo=UTC))
    for each in sorted(stays, key=lambda each: each.begins):
        begins = start + timedelta(minutes=each.begins)
        if begins < busy[each.who] and each.who < 8:
            continue  # they are here
        ends = begins + timedelta(minutes=each.lasts)
        busy[each.who] = ends
        group = each.who == 8
        made.append(
            visit(
                begins,
                ends,
                person=None if group else UUID(int=each.who + 1),
                comes_as=ComesAs.GROUP if group else ComesAs.MEMBER,
                headcount=7 if group else 1,
                estimated=each.estimated,
            )
        )
        listed.append(
            (None if group else str(each.who), begins, ends, 7 if group else 1, each.estimated)
        )
    came(doorway, *made)
    late = replace(doorway, now=LONG_AFTER)
    Pencil(listed, place.zone).check(report(late, SUMMER_ENDS, place))
