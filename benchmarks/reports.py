"""How long a year's report takes in a database of ten million events, against hand-written SQL.

`python -m benchmarks.reports [EVENTS [FOLDER]]` makes the database (two years of visits by 100,000
people; with FOLDER it is kept, and used the next time), then prints one line of JSON. The limit is the
least work that there is: the same figures of the same two years, each asked of SQLite in one statement,
with nothing withheld, no progress and no way to stop.
"""

import json
import resource
import sqlite3
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter
from uuid import UUID

from kiosk import reports
from kiosk.data import making
from kiosk.data.database import Database
from kiosk.ui.samples import PLACE

EVENTS, PEOPLE, DAYS = 10_000_000, 100_000, 731
FIRST, YEAR = date(2025, 1, 1), date(2026, 1, 1)
NOW = datetime(2027, 1, 4, 10, tzinfo=UTC)
RUNS = 3

VISITS = """
WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < :visits),
came AS (SELECT i, julianday('2025-01-01') + i / :a_day
    + (6.2 + 11.0 * (i % :a_day) / :a_day) / 24 AS at FROM n)
INSERT INTO visit (id, person_id, arrived_at, arrival, departed_at, departure, estimated, comes_as,
    shown_as, activity_shown, headcount)
SELECT printf('%016x%016x', i, 1),
    printf('%032x', 1 + (i * 7919 + i / :a_day * 31) % :people),
    strftime('%Y-%m-%d %H:%M:%f000', at), printf('%016x%016x', i, 2),
    strftime('%Y-%m-%d %H:%M:%f000', at + (30 + (i * 13) % 390) / 1440.0),
    printf('%016x%016x', i, 3), i % 37 = 0,
    CASE WHEN i % 11 = 0 THEN 'day_pass' WHEN i % 13 = 0 THEN 'visitor' WHEN i % 97 = 0 THEN 'nomad'
         ELSE 'member' END, 'counted', 0, 1
FROM came
"""
LOG = """
INSERT INTO presence_event (id, kind, visit, alias, occurred_at, recorded_at, station, by, comes_as,
    shown_as, activity_shown, headcount)
SELECT {id}, '{kind}', id, substr(person_id, 17) || substr(arrived_at, 1, 4) || substr(arrived_at, 6, 2)
    || '0000000000', {at}, {at}, 'entrance', 'person', comes_as, shown_as, activity_shown, headcount
FROM visit ORDER BY arrived_at
"""

SUMS = """
SELECT strftime('%w %H', arrived_at), comes_as, estimated, person_id IS NULL, SUM(headcount),
    SUM(headcount * (strftime('%s', departed_at) - strftime('%s', arrived_at)))
FROM visit WHERE arrived_at >= :a AND arrived_at < :b GROUP BY 1, 2, 3, 4
"""
COURSE = """
SELECT strftime('%Y-%m', arrived_at), SUM(headcount), COUNT(DISTINCT person_id),
    SUM(headcount * (strftime('%s', departed_at) - strftime('%s', arrived_at)))
FROM visit WHERE arrived_at >= :a AND arrived_at < :b GROUP BY 1
"""
PERSONS = """
SELECT COUNT(DISTINCT person_id) FROM visit WHERE arrived_at >= :a AND arrived_at < :b
"""
BY_COMES_AS = """
SELECT comes_as, COUNT(DISTINCT person_id) FROM visit WHERE arrived_at >= :a AND arrived_at < :b
GROUP BY 1
"""
NEW = """
SELECT COUNT(*), SUM(EXISTS (SELECT 1 FROM visit v WHERE v.person_id = p.id AND v.arrived_at < :a))
FROM person p WHERE EXISTS
    (SELECT 1 FROM visit v WHERE v.person_id = p.id AND v.arrived_at >= :a AND v.arrived_at < :b)
"""
MOST = """
SELECT MAX(here) FROM (SELECT SUM(by) OVER (ORDER BY at, by ROWS UNBOUNDED PRECEDING) AS here FROM (
    SELECT arrived_at AS at, headcount AS by FROM visit WHERE arrived_at >= :a AND arrived_at < :b
    UNION ALL SELECT departed_at, -headcount FROM visit WHERE arrived_at >= :a AND arrived_at < :b))
"""


def make(file: Path, events: int) -> None:
    """The database: a visit has two events, and each day as many visits."""
    making.make(f"sqlite:///{file}", PLACE, datetime(2024, 12, 1, tzinfo=UTC))
    database = sqlite3.connect(file, isolation_level=None)
    database.execute("PRAGMA synchronous=OFF")
    database.execute("DROP TRIGGER presence_event_no_replace")
    visits = events // 2
    how = {"visits": visits, "a_day": -(-visits // DAYS), "people": PEOPLE}
    people = ((UUID(int=1 + n).hex, f"Person {n}", "P", 0, 0, "2024-12-01") for n in range(PEOPLE))
    database.execute("BEGIN")
    database.executemany(
        "INSERT INTO person (id, name, called, can_be_asked, needs_assistance, made_at)"
        " VALUES (?, ?, ?, ?, ?, ? || ' 09:00:00.000000')",
        people,
    )
    database.execute(VISITS, how)
    database.execute(LOG.format(id="arrival", kind="arrival", at="arrived_at"))
    database.execute(LOG.format(id="departure", kind="departure", at="departed_at"))
    database.execute("COMMIT")
    database.execute("ANALYZE")
    database.close()


def by_hand(file: Path) -> int:
    """The figures by one statement each, of the year and what is compared with it."""
    database = sqlite3.connect(file)
    year = {"a": "2026-01-01 03:00:00", "b": "2027-01-01 03:00:00"}
    before = {"a": "2025-01-01 03:00:00", "b": "2026-01-01 03:00:00"}
    for question in (SUMS, COURSE, PERSONS, BY_COMES_AS, NEW, MOST):
        database.execute(question, year).fetchall()
    for question in (SUMS, PERSONS, MOST):
        database.execute(question, before).fetchall()
    (visits,) = database.execute(
        "SELECT SUM(headcount) FROM visit WHERE arrived_at >= :a AND arrived_at < :b", year
    ).fetchone()
    database.close()
    return int(visits)


def by_us(file: Path, pieces: list[float]) -> int:
    """The report, as the desk has it made; how long each piece took is added to `pieces`."""
    database = Database(f"sqlite:///{file}")
    reckoning = reports.Reckoning(PLACE, reports.span(YEAR, 12), NOW)
    more = True
    while more:
        began = perf_counter()
        with database.reading() as session:
            more = reckoning.go_on(session)
        pieces.append(1000 * (perf_counter() - began))
    database.close()
    assert reckoning.report is not None
    return reckoning.report.totals.visits or 0


def _timed(work: Callable[[], int]) -> tuple[float, int]:
    began = perf_counter()
    found = work()
    return perf_counter() - began, found


def measure(file: Path, events: int) -> dict[str, object]:
    """Both in turn, so that neither has the warmer cache."""
    pieces: list[float] = []
    ours, limit = [], []
    for _ in range(RUNS):
        spent, counted = _timed(lambda: by_hand(file))
        limit.append(spent)
        spent, found = _timed(lambda: by_us(file, pieces))
        ours.append(spent)
        assert counted == found, (counted, found)
    return {
        "events": events,
        "figure_s": round(median(ours), 2),
        "limit_s": round(median(limit), 2),
        "ratio": round(median(ours) / median(limit), 2),
        "samples": RUNS,
        "visits_of_the_year": found,
        "piece_p50_ms": round(median(pieces), 1),
        "piece_p95_ms": round(quantiles(pieces, n=20, method="inclusive")[-1], 1),
        "piece_most_ms": round(max(pieces), 1),
        "memory_mb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024),
    }


def main() -> None:
    """Print the figures."""
    events = int(sys.argv[1]) if len(sys.argv) > 1 else EVENTS
    with tempfile.TemporaryDirectory() as folder:
        kept = Path(sys.argv[2]) if len(sys.argv) > 2 else Path(folder)
        file = kept / f"reports-{events}.sqlite3"
        if not file.exists():
            make(file, events)
        print(json.dumps({"a year's report": measure(file, events)}))


if __name__ == "__main__":
    main()
