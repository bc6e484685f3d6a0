"""What the desk's reports show in pictures: an October, a year, and nothing at all."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from kiosk import reports
from kiosk.records.reports import Part, Period, Report, Totals, Unit
from kiosk.ui.days_samples import usual
from kiosk.ui.samples import NOW

OCTOBER = reports.month(date(2026, 10, 1))
YEAR = reports.span(date(2026, 1, 1), 12)
HOURS = tuple(range(8, 19))


def _days() -> tuple[Part, ...]:
    made = []
    for n in range(OCTOBER.days):
        day = OCTOBER.first + timedelta(days=n)
        visits = 0 if day.weekday() == 6 else 14 + (7 * n) % 11 + 5 * (day.weekday() == 2)
        made.append(Part(day.isoformat(), visits, max(0, visits - 2), timedelta(hours=4) * visits))
    made[2] = made[9] = Part(made[2].name, None)  # two quiet Saturdays
    made[9] = Part("2026-10-10", None)
    return tuple(made)


def _months() -> tuple[Part, ...]:
    counts = (611, 588, 702, 540, 655, 690, 310, None, None, 744, 501)
    return tuple(
        Part(f"2026-{n:02}", None)
        if visits is None
        else Part(f"2026-{n:02}", visits, visits // 6, timedelta(hours=4) * visits)
        for n, visits in enumerate(counts, start=1)
    )


def _grid() -> tuple[tuple[int | None, ...], ...]:
    made = [[round(usual(hour + 0.5, day)) for hour in HOURS] for day in range(7)]
    return tuple(tuple(None if 0 < count < 6 else count for count in line) for line in made)


REPORT = Report(
    period=OCTOBER,
    before=reports.before(OCTOBER),
    made_at=NOW,
    counted_until=None,
    totals=Totals(
        513,
        96,
        exactly=True,
        spent=timedelta(hours=2052, minutes=35),
        most=34,
        most_at=datetime(2026, 10, 14, 13, 20, tzinfo=UTC),
        open_days=27,
    ),
    earlier=Totals(
        448,
        91,
        exactly=True,
        spent=timedelta(hours=1804, minutes=10),
        most=36,
        most_at=datetime(2026, 9, 9, 12, 5, tzinfo=UTC),
        open_days=26,
    ),
    unlinked=False,
    comes_as=(
        Part("member", 402, 61, timedelta(hours=1688, minutes=20)),
        Part("day_pass", 58, 22, timedelta(hours=251)),
        Part("visitor", None),
        Part("nomad", None),
        Part("group", 31, 31, timedelta(hours=62)),
    ),
    departures=(
        Part("noted", 489, None, timedelta(hours=1931, minutes=5)),
        Part("estimated", 24, None, timedelta(hours=121, minutes=30)),
    ),
    newness=(Part("new", 19, 19), Part("returning", 46, 46), Part("unknown", 0, 0)),
    weekdays=tuple(Part(str(n), count) for n, count in enumerate((98, 90, 112, 97, 84, 32, 0))),
    hours=tuple(Part(str(hour), 20 + (hour * 17) % 60) for hour in HOURS),
    grid=_grid(),
    unit=Unit.DAY,
    course=_days(),
)
LONG = replace(
    REPORT,
    period=reports.until(YEAR, date(2026, 11, 26)),
    before=Period(date(2025, 1, 1), date(2025, 11, 26), 12),
    counted_until=NOW,
    totals=replace(REPORT.totals, visits=5341, people=1208, exactly=False, open_days=281),
    unlinked=True,
    newness=(),
    unit=Unit.MONTH,
    course=_months(),
)
FEW = replace(
    REPORT,
    totals=Totals(None, None, exactly=True, spent=None, most=None, most_at=None, open_days=None),
    comes_as=tuple(Part(each.name, None) for each in REPORT.comes_as),
    departures=tuple(Part(each.name, None) for each in REPORT.departures),
    newness=tuple(Part(each.name, None) for each in REPORT.newness),
    weekdays=tuple(Part(each.name, None) for each in REPORT.weekdays),
    hours=tuple(Part(each.name, None) for each in REPORT.hours),
    grid=tuple((None,) * len(HOURS) for _ in range(7)),
    course=tuple(Part(each.name, None) for each in REPORT.course),
    unlinked=False,
)
NOTHING = replace(
    FEW,
    totals=Totals(0, 0, exactly=True, spent=timedelta(), most=0, most_at=None, open_days=0),
    comes_as=tuple(Part(each.name, 0, 0, timedelta()) for each in REPORT.comes_as),
    departures=tuple(Part(each.name, 0, None, timedelta()) for each in REPORT.departures),
    newness=tuple(Part(each.name, 0, 0) for each in REPORT.newness),
    weekdays=tuple(Part(each.name, 0) for each in REPORT.weekdays),
    hours=(),
    grid=((),) * 7,
    course=tuple(Part(each.name, 0, 0, timedelta()) for each in REPORT.course),
    unlinked=False,
)
