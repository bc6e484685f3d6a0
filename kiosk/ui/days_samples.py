"""What the desk's days and journal show in pictures: a Thursday morning, a usual week, a few lines."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from math import exp
from uuid import UUID

from kiosk import placetime
from kiosk.counting import QUARTER
from kiosk.records import Actor, ComesAs, EventKind, NoticeKind, Person
from kiosk.records.attendance import Day, Heat, HeatRow, Quarter, Stay
from kiosk.records.desk import ActKind
from kiosk.records.journal import Cursor, Line, Page, Source
from kiosk.records.rollcall import RollCall
from kiosk.ui.samples import NOW, PEOPLE, PLACE

TODAY = placetime.day_of(NOW, PLACE)
OPENS = datetime.combine(TODAY, time(8), PLACE.zone).astimezone(UTC)
QUARTERS = 44
HOURS = tuple(range(8, 19))


def usual(hour: float, weekday: int = 3) -> float:
    """A usual number inside: a morning, a lunch, an afternoon, and few at the weekend."""
    morning, afternoon = exp(-((hour - 11) ** 2) / 3), exp(-((hour - 15.5) ** 2) / 4)
    return (0.9 * morning + afternoon) * (24, 19, 27, 22, 21, 9, 0)[weekday]


def _quarter(starts: datetime, number: int, crowd: float) -> Quarter:
    hour = 8 + number / 4
    count = round(usual(hour) * crowd) + number % 3 - 1
    return Quarter(starts, max(0, count) if starts <= NOW else None, usual(hour))


def _day(ago: int = 0, crowd: float = 0.93) -> Day:
    opens = OPENS - timedelta(days=ago)
    quarters = tuple(_quarter(opens + n * QUARTER, n, crowd) for n in range(QUARTERS))
    most = max(quarter.most or 0 for quarter in quarters)
    at = next(quarter.starts for quarter in quarters if quarter.most == most)
    return Day(TODAY - timedelta(days=ago), quarters, 31, 34, 2, most, at, 8)


DAY, WHOLE_DAY, FULL_DAY = _day(), _day(ago=7, crowd=1.15), _day(crowd=3.28)
EMPTY_DAY = Day(
    TODAY, tuple(Quarter(OPENS + n * QUARTER, 0, None) for n in range(44)), *(0,) * 4, None, 0
)


def _stay(number: int) -> Stay:
    entry = PEOPLE[number % len(PEOPLE)]
    came = OPENS + timedelta(minutes=7 * number + 3)
    gone = came + timedelta(minutes=40) if number % 3 == 1 else None
    person = Person(entry.visit, entry.shown, entry.shown.split()[0])
    group = number == 5
    return Stay(
        visit=UUID(int=900 + number),
        person=None if group or number == 8 else person,
        arrived_at=came,
        departed_at=gone,
        estimated=number == 4,
        comes_as=ComesAs.GROUP if group else entry.comes_as,
        headcount=12 if group else 1,
        activity=entry.activity,
        corrected=number == 1,
    )


STAYS = tuple(_stay(number) for number in range(31))
PAST_STAYS = tuple(
    replace(each, departed_at=each.departed_at or each.arrived_at + timedelta(hours=2))
    for each in STAYS
)

HEAT = Heat(
    HOURS,
    tuple(
        HeatRow(
            weekday,
            12 if weekday < 6 else 0,
            tuple(usual(hour + 0.5, weekday) if weekday < 6 else None for hour in HOURS),
        )
        for weekday in range(7)
    ),
)
NO_HEAT = Heat(HOURS, tuple(HeatRow(weekday, 0, (None,) * len(HOURS)) for weekday in range(7)))


def _line(minutes: int, kind: EventKind | ActKind | NoticeKind, **more: object) -> Line:
    source = {EventKind: Source.EVENT, ActKind: Source.ACT}.get(type(kind), Source.NOTICE)
    at = NOW - timedelta(minutes=minutes)
    words: dict[str, object] = {"at": at, "station": "entrée", **more}
    return Line(Cursor(at, source, UUID(int=5000 - minutes)), kind, **words)  # type: ignore[arg-type]


LINES = (
    _line(1, EventKind.ARRIVAL, by=Actor.PERSON, subject="Lina Morvan"),
    _line(4, ActKind.SETTLED, actor="Amina Ferrand", why="atelier bois", station="accueil"),
    _line(6, NoticeKind.HELP, station="atelier bois"),
    _line(7, ActKind.CALL_ENDED, actor="Amina Ferrand", why="drill 15/17 252s", station="accueil"),
    _line(8, ActKind.LIST_TAKEN, actor="Zoé Roux", why="phone"),
    _line(
        9,
        EventKind.CORRECTION,
        about=EventKind.ARRIVAL,
        at=NOW - timedelta(minutes=52),
        by=Actor.DESK,
        subject="Luc Barthe",
        actor="Amina Ferrand",
        why="carte oubliée",
        station="accueil",
    ),
    _line(15, EventKind.DEPARTURE, by=Actor.PERSON, subject="Karim Haddad"),
    _line(21, EventKind.UNDO, about=EventKind.DEPARTURE, by=Actor.PERSON, subject="Sofia Delmas"),
    _line(33, EventKind.ARRIVAL, by=Actor.DESK, headcount=12, actor="Amina Ferrand"),
    _line(48, EventKind.ARRIVAL, by=Actor.PERSON, erased=True),
    _line(57, ActKind.INTRODUCED, actor="Amina Ferrand", station="accueil"),
    _line(97, ActKind.SHIFT_TAKEN, actor="Amina Ferrand", station="accueil"),
    _line(402, EventKind.ESTIMATE, by=Actor.CLOCK, subject="Maëlle Rousset"),
    _line(900, EventKind.DEPARTURE, by=Actor.PERSON, subject="Yann Le Goff"),
)


def _call(number: int, days: int, drill: bool, inside: int, found: int) -> RollCall:
    began = NOW - timedelta(days=days, minutes=17 * number)
    ended = began + timedelta(seconds=152 + 41 * number)
    return RollCall(UUID(int=600 + number), drill, "entrance", began, inside, None, ended, found)


CALLS = (
    _call(0, 2, True, 17, 17),
    _call(1, 187, True, 23, 22),
    _call(2, 301, False, 31, 31),
    _call(3, 302, True, 0, 0),
    *(_call(number, 180 * number - 200, True, 12 + number, 12 + number) for number in range(4, 14)),
)
PAGE = Page(LINES, LINES[-1].cursor)
NO_LINES = Page((), None)
