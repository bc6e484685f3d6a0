"""Reports: what any period came to, reckoned piece by piece, and what of it may be published.

A visit is of the day on which it began, with its whole headcount and all of its time, so that two months
never count it twice. It counts until its departure, estimated or not; one that is not over until now, and
no longer than its day (rule 3). Days and hours are those of the place's clock.

People are told apart by who they are, while their visits are linked to them. Of a month in which a visit
is not linked any more (rule 14), people are told apart by their aliases in the log, which are one for
each person and month: exact for that month, and more than it was for several, since whoever came in
two months counts twice.

Loge keeps no reason for coming: what somebody works on is their own words, and erased. What they came as
is all there is. All of this only reads.
"""

from calendar import monthrange
from collections.abc import Generator
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial

from kiosk import placetime
from kiosk.data import Session, newcomers
from kiosk.data import reports as data
from kiosk.publishing import published
from kiosk.records import Place
from kiosk.records.reports import Period, Report
from kiosk.tally import Tally
from kiosk.wholes import totals

PIECE = 1500
"""So many visits are read at once, or those of a day; whoever waits for the board waits no longer."""
DAYS = 40
"""Days that are read at once at most: each costs some questions, also when nobody came."""
PEOPLE = 1000
"""People who are looked up at once."""
BEFORE = timedelta(days=2)
"""How long before a day a visit may have begun that reaches into it: corrections can make such."""

_Work = Generator[None, Session, None]


def month(day: date) -> Period:
    """The month of `day`."""
    return span(day, 1)


def span(day: date, months: int) -> Period:
    """The calendar's month (1), quarter (3) or year (12) of `day`."""
    first = _shifted(day.replace(day=1), -((day.month - 1) % months))
    return Period(first, _shifted(first, months) - timedelta(days=1), months)


def until(period: Period, day: date) -> Period:
    """The same period as far as `day`, when it goes further."""
    return replace(period, last=max(period.first, min(period.last, day)))


def before(period: Period) -> Period:
    """What `period` is compared with: the same days of the month, quarter or year before.

    Of any two days, as many just before them; of whole months, as many months.
    """
    first, last = period.first, period.last
    months = period.months
    after = last + timedelta(days=1)
    if not months and first.day == after.day == 1:
        months = 12 * (after.year - first.year) + after.month - first.month
    if not months:
        return Period(first - timedelta(days=period.days), first - timedelta(days=1))
    if after.day == 1:
        return Period(
            _shifted(first, -months), _shifted(after, -months) - timedelta(days=1), months
        )
    return Period(_shifted(first, -months), _shifted(last, -months), months)


def _shifted(day: date, months: int) -> date:
    """The same day of another month, or its last."""
    year, number = divmod(12 * day.year + day.month - 1 + months, 12)
    return date(year, number + 1, min(day.day, monthrange(year, number + 1)[1]))


class Reckoning:
    """A report on its way, a piece at a time, each with a session of its own.

    What is in memory is no more than who came: their ids, and the aliases of one month.
    """

    def __init__(self, place: Place, period: Period, now: datetime) -> None:
        """Of the days of `period` as far as they are there `now`. Nothing is read yet."""
        self.period = until(period, max(period.first, placetime.day_of(now, place)))
        self.before = before(self.period)
        self.report: Report | None = None
        """The report, once all of it is there."""
        self._place, self._now = place, now
        self._done, self._all = 0, self.period.days + self.before.days
        self._work = self._reckon()
        next(self._work)

    @property
    def progress(self) -> float:
        """How much of it is done, from 0 to 1."""
        return 1.0 if self.report else min(1.0, self._done / self._all)

    def go_on(self, session: Session) -> bool:
        """Read the next piece. Returns whether there is more; then, go on with any other session."""
        try:
            self._work.send(session)
        except StopIteration:
            return False
        return True

    def _reckon(self) -> _Work:
        session = yield
        batches = -(-newcomers.count_people(session) // PEOPLE)
        self._all += batches
        tally = Tally(self._place, self.period)
        yield from self._count(tally, finely=True)
        yield from self._ask_who_is_new(tally)
        earlier = Tally(self._place, self.before)
        yield from self._count(earlier, finely=False)
        self.report = published(tally, totals(earlier), self.period, self.before, self._now)

    def _count(self, tally: Tally, *, finely: bool) -> _Work:
        """Count the visits of the tally's period, day by day."""
        session = yield
        day, last = tally.period.first, tally.period.last
        left = data.last_departure(session, self._start(day) - BEFORE, self._start(day))
        reach = 0.0 if left is None else left.timestamp()
        while day <= last:
            read = days = 0
            while day <= last and read < PIECE and days < DAYS:
                if day == tally.period.first or day.day == 1:
                    self._begin_month(session, tally, day)
                read += self._count_day(session, tally, day, reach, finely=finely)
                reach = max(reach, tally.reach)
                day, days = day + timedelta(days=1), days + 1
                self._done += 1
            session = yield
        tally.end_month()

    def _begin_month(self, session: Session, tally: Tally, day: date) -> None:
        ends = min(month(day).last, tally.period.last) + timedelta(days=1)
        tally.begin_month(
            day, by_alias=data.has_unlinked(session, self._start(day), self._start(ends))
        )

    def _count_day(
        self, session: Session, tally: Tally, day: date, reach: float, *, finely: bool
    ) -> int:
        """Count one day; returns how many came. `reach` is when the last left who came before."""
        start, end = self._start(day), self._start(day + timedelta(days=1))
        open_until = min(self._now, end)
        bucket = tally.bucket(day)
        flows = data.flows(session, start, end, open_until, bucket)
        tally.add_flows(day, flows)
        if flows:
            tally.add_people(day, data.who(session, start, end, by_alias=tally.by_alias))
            ask = partial(data.crowds, session, start, end, bucket, by_alias=tally.by_alias)
            if finely and (buckets := tally.unsure(day, flows)):
                tally.add_crowds(day, ask(buckets))
        since = start if reach < start.timestamp() else start - BEFORE
        if flows or since < start:
            tally.add_peak(data.busiest(session, since, start, end, open_until))
        return sum(flow.heads for flow in flows)

    def _ask_who_is_new(self, tally: Tally) -> _Work:
        """Look everybody up who is known, unless nobody can be told any more."""
        session = yield
        start = self._start(tally.period.first)
        end = self._start(tally.period.last + timedelta(days=1))
        if tally.has_aliases:
            return
        forgets = data.has_unlinked(session, None, start)
        after = newcomers.FIRST
        while True:
            some = newcomers.newcomers(session, after, PEOPLE, start, end)
            new = some.recent if forgets else some.came - some.returning
            tally.add_newness(some.came, some.returning, new)
            self._done += 1
            if some.last is None:
                return
            after = some.last
            session = yield

    def _start(self, day: date) -> datetime:
        return placetime.day_start(day, self._place)
