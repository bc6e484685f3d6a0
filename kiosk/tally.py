"""The sums of a period as its days are read, and who is behind each of them."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import islice

from kiosk import placetime
from kiosk.data.reports import Flow
from kiosk.records import ComesAs, Place
from kiosk.records.reports import Period
from kiosk.withheld import LEAST, PERSON, Cell, Mark, heads, size

HOUR = 3600
QUARTER = 900


class Crowd:
    """Who is behind a figure, as far as it takes to tell that they are enough."""

    def __init__(self) -> None:
        self._marks: set[Mark] = set()
        self._group = 0
        self.is_enough = False
        """Whether they are."""

    def add(self, sort: str, who: Iterable[Hashable]) -> None:
        """More of them, or some who are there."""
        if not self.is_enough:
            self._marks.update((sort, each) for each in islice(who, LEAST))
            self.is_enough = size(self._marks) >= LEAST

    def add_group(self, count: int) -> None:
        """A group; of several the largest counts."""
        self._group = max(self._group, count)

    def marks(self) -> frozenset[Mark]:
        """Them, for `kiosk.withheld`."""
        return frozenset(self._marks) | heads(self._group)


class Heads:
    """Different people: those who are known by who they are, others by the month."""

    def __init__(self) -> None:
        self._people: set[str] = set()
        self._aliases: set[str] = set()
        self._months: list[int] = []
        self._groups = 0

    def add(self, who: set[str], *, by_alias: bool) -> None:
        """More of them, or some who are there."""
        (self._aliases if by_alias else self._people).update(who)

    def add_groups(self, count: int) -> None:
        """So many heads of groups."""
        self._groups += count

    def end_month(self) -> None:
        """Aliases to come are others."""
        if self._aliases:
            self._months.append(len(self._aliases))
            self._aliases = set()

    @property
    def count(self) -> int:
        """How many, at most; exactly so many when `exact`."""
        return len(self._people) + sum(self._months) + self._groups

    @property
    def exact(self) -> bool:
        """Whether nobody can be in it twice."""
        return not self._months or (len(self._months) == 1 and not self._people)


class Sum:
    """Visits by their heads, the seconds that these stayed, and who they were."""

    def __init__(self) -> None:
        self.visits = self.seconds = self.people = 0
        self.crowd = Crowd()

    def add(self, flow: Flow) -> None:
        """More of them."""
        self.visits += flow.heads
        self.seconds += flow.seconds
        self.crowd.add_group(flow.group)

    def cell(self) -> Cell:
        """As a cell of a table."""
        return Cell(self.visits, self.crowd.marks())


class Tally:
    """What the days of a period come to."""

    def __init__(self, place: Place, period: Period) -> None:
        self.place, self.period = place, period
        self.all, self.heads = Sum(), Heads()
        self.heads_as: defaultdict[ComesAs, Heads] = defaultdict(Heads)
        self.comes_as: defaultdict[ComesAs, Sum] = defaultdict(Sum)
        self.estimated: defaultdict[bool, Sum] = defaultdict(Sum)
        self.linked: defaultdict[bool, Sum] = defaultdict(Sum)
        self.grid: defaultdict[tuple[int, int], Sum] = defaultdict(Sum)
        self.days: defaultdict[date, Sum] = defaultdict(Sum)
        self.months: defaultdict[date, Sum] = defaultdict(Sum)
        self.known = self.returning = self.new = 0
        self.most: tuple[int, datetime] | None = None
        self.by_alias = self.has_aliases = False
        """Whether people of the month under way, or of any, are told apart by their aliases."""
        self.reach = 0
        """When the last of them left, in Unix seconds."""
        self._sort = PERSON
        self._month = date.min
        self._in_month: set[str] = set()
        self._hours: dict[int, int] = {}

    def bucket(self, day: date) -> int:
        """Seconds into which `day` must be cut for each piece to be of one hour of the place's clock."""
        start, end = placetime.day_start(day, self.place), placetime.day_end(day, self.place)
        offsets = [placetime.local(each, self.place).utcoffset() for each in (start, end)]
        return (
            HOUR if not any((each or timedelta()).seconds % HOUR for each in offsets) else QUARTER
        )

    def begin_month(self, day: date, *, by_alias: bool) -> None:
        """From `day` on it is another month."""
        self.end_month()
        self.by_alias = by_alias
        self.has_aliases = self.has_aliases or by_alias
        self._sort = f"{day:%Y-%m}" if by_alias else PERSON
        self._month = day.replace(day=1)

    def end_month(self) -> None:
        """The month under way is over: its people are counted, and aliases to come are others."""
        if self._in_month:
            self.months[self._month].people += len(self._in_month)
            self._in_month = set()
        for each in (self.heads, *self.heads_as.values()):
            each.end_month()

    def add_flows(self, day: date, flows: Sequence[Flow]) -> None:
        """What a day's visits come to."""
        if not flows:
            return
        self._hours = {flow.bucket: self._hour(flow.bucket) for flow in flows}
        by_day, by_month = self.days[day], self.months[day.replace(day=1)]
        for flow in flows:
            cell = self.grid[day.weekday(), self._hours[flow.bucket]]
            sums = (self.all, by_day, by_month, cell, self.comes_as[flow.comes_as])
            for each in (*sums, self.estimated[flow.estimated]):
                each.add(flow)
            if flow.comes_as is ComesAs.GROUP:
                by_day.people += flow.heads
                by_month.people += flow.heads
                for counted in (self.heads, self.heads_as[flow.comes_as]):
                    counted.add_groups(flow.heads)
            else:
                self.linked[flow.linked].add(flow)
            self.reach = max(self.reach, flow.left)

    def add_people(self, day: date, came: Mapping[ComesAs, set[str]]) -> None:
        """Who came that day, by what as."""
        everybody = set[str]().union(*came.values())
        by_day, by_month = self.days[day], self.months[self._month]
        by_day.people += len(everybody)
        self._in_month |= everybody
        self.heads.add(everybody, by_alias=self.by_alias)
        for each in (self.all, by_day, by_month):
            each.crowd.add(self._sort, everybody)
        for comes_as, people in came.items():
            self.heads_as[comes_as].add(people, by_alias=self.by_alias)
            self.comes_as[comes_as].crowd.add(self._sort, people)

    def unsure(self, day: date, flows: Iterable[Flow]) -> set[int]:
        """The pieces of `day` with visits of a sum that may still be of fewer people than are enough."""
        return {
            flow.bucket
            for flow in flows
            if flow.comes_as is not ComesAs.GROUP
            and not all(
                each.crowd.is_enough
                for each in (
                    self.grid[day.weekday(), self._hours[flow.bucket]],
                    self.estimated[flow.estimated],
                    self.linked[flow.linked],
                )
            )
        }

    def add_crowds(self, day: date, rows: Iterable[tuple[str, int, bool, bool]]) -> None:
        """Who came in which piece of `day`, and how their visits are."""
        for who, bucket, estimated, linked in rows:
            cell = self.grid[day.weekday(), self._hours[bucket]]
            for each in (cell, self.estimated[estimated], self.linked[linked]):
                each.crowd.add(self._sort, (who,))

    def add_peak(self, found: tuple[int, datetime] | None) -> None:
        """How many were inside at once on the next day, and since when."""
        if found is not None and (self.most is None or found[0] > self.most[0]):
            self.most = found

    def add_newness(self, known: int, returning: int, new: int) -> None:
        """Of some more people who came, how many had before."""
        self.known += known
        self.returning += returning
        self.new += new

    def _hour(self, bucket: int) -> int:
        return placetime.local(datetime.fromtimestamp(bucket, UTC), self.place).hour
