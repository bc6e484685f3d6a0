"""The report that is written by itself once a month is over: which is due, and who writes it.

Two names of the place's choices hold all of it, so that it survives a restart and is one for all
stations: `report.monthly` is what the place wants (see `kiosk.data.choices.monthly`), and how far it is
lies beside it (`kiosk.monthlystate`). A month is claimed before it is written: of two stations that come
upon it in the same minute one does it. A claim whose station fell silent lapses; what failed is tried
again a day later, or when somebody asks for it, and not each minute.

A folder is one machine's, so one station alone writes it: where it was switched on, or whichever
somebody has write it since. Where that one is silent the others don't step in, they say so.

Clocks go wrong, and months must not be lost by that: what was written at a moment that is still to come
was written by a clock that was ahead, and counts for nothing once it is right.
"""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, cast
from uuid import UUID

from kiosk import acts, monthlystate, placetime, reports
from kiosk.data import Session, choices, log
from kiosk.errors import Fault
from kiosk.monthlystate import State
from kiosk.presence import Pen
from kiosk.records import Place
from kiosk.records.desk import ActKind
from kiosk.records.monthly import NO_MONTHLY, Monthly, Unwritten

if TYPE_CHECKING:
    from kiosk.records.choices import Value

CHOICE = choices.MONTHLY
LAPSES = timedelta(hours=1)
"""How long a station may take to write what it has claimed."""
AGAIN = timedelta(days=1)
"""When what failed is tried once more."""
AHEAD = timedelta(days=1)
"""How far a clock may be ahead of another, or of itself, and still be believed."""


def kept(session: Session) -> Monthly:
    """What is chosen: in which formats, none for no report, into which folder, and where that is."""
    return choices.monthly(choices.get(session, CHOICE))


def choice(session: Session) -> Monthly | None:
    """What the place wants; None where it wants none, or where what is kept makes no sense."""
    found = kept(session)
    return found if found.formats else None


def choose(session: Session, pen: Pen, wanted: Monthly, by: UUID | None) -> None:
    """Have one written each month from now on, or none: `wanted` is without formats then.

    The first is that of the month under way: earlier ones are made at the desk, by whoever wants them.
    Whoever has it switched off and on within one month misses none, and neither does whoever undoes it.
    The station is the one that `pen` is of, unless `wanted` names another, or another wrote it until now.
    Only `kiosk.choices` writes down who chose it.
    """
    was, state = choice(session), monthlystate.read(session)
    this = _this_month(pen.now, pen.place)
    state = replace(state, failed=None, failed_at=None)  # what failed is tried again at once
    if wanted.formats:
        goes_on = was is not None or state.off == this
        station = wanted.station or (state.station if goes_on else None) or pen.station.name
        wanted = replace(wanted, station=station)
        begun = state.written if goes_on else _before(this)
        monthlystate.keep(session, pen, replace(state, written=begun, off=None, station=None))
    else:
        if wanted.folder is None:
            wanted = NO_MONTHLY
        if was is not None:
            off = replace(state, off=this, station=was.station)
            monthlystate.keep(session, pen, off)
    nothing = wanted == NO_MONTHLY
    value = {
        "folder": wanted.folder,
        "formats": list(wanted.formats),
        "station": wanted.station,
    }
    choices.put(session, CHOICE, None if nothing else cast("Value", value), pen.now, by)


def move(session: Session, pen: Pen, folder: str | None, by: UUID | None) -> None:
    """Have the station that `pen` is of write it from now on, in whatever formats, into its `folder`.

    None is that of its exports.
    """
    choose(session, pen, replace(kept(session), folder=folder, station=pen.station.name), by)


def due(session: Session, now: datetime, place: Place, station: str | None = None) -> date | None:
    """The month (its first day) that is over and whose report nobody has written or is writing.

    At `station` none is due that another has to write; None for any.
    """
    wanted = choice(session)
    if wanted is None or (station and wanted.station not in (None, station)):
        return None
    state = monthlystate.read(session)
    claimed, tried = state.claimed_at, state.failed_at
    if claimed is not None and claimed <= now < claimed + LAPSES:
        return None
    if tried is not None and tried <= now < tried + AGAIN:
        return None
    return _next(session, state, now, place)


def claim(session: Session, pen: Pen, month: date) -> Monthly | None:
    """Begin to write that month, unless another has begun or has to. Returns what is wanted."""
    if due(session, pen.now, pen.place, pen.station.name) != month:
        return None
    state = monthlystate.read(session)
    begun = _begun(state, pen.now, pen.place)
    claimed = replace(state, written=begun, claimed_at=pen.now, failed=None, failed_at=None)
    monthlystate.keep(session, pen, claimed)
    return choice(session)


def finish(session: Session, pen: Pen, month: date, detail: str) -> None:
    """That month is written; `detail` names the file."""
    state = monthlystate.read(session)
    done = replace(state, done={**state.done, month: pen.now}, claimed_at=None)
    monthlystate.keep(session, pen, replace(done, failed=None, failed_at=None))
    acts.note(session, pen, ActKind.REPORTED, detail=detail)


def fail(session: Session, pen: Pen, month: date, fault: Fault) -> None:
    """That month could not be written; it is told at the desk until it is."""
    state = replace(monthlystate.read(session), claimed_at=None)
    failed = replace(state, failed=month, failed_at=pen.now, fault=fault)
    monthlystate.keep(session, pen, failed)


def try_again(session: Session, pen: Pen) -> None:
    """Somebody has seen to what was wrong: it is due at once."""
    state = monthlystate.read(session)
    monthlystate.keep(session, pen, replace(state, failed=None, failed_at=None))


def unwritten(session: Session, now: datetime, place: Place, station: str) -> Unwritten | None:
    """The month that could not be written, while one is wanted, as it is told at `station`.

    Or one that another station has not even tried to write a day after it was due.
    """
    state, wanted = monthlystate.read(session), choice(session)
    if wanted is None:
        return None
    if state.failed is not None and state.failed_at is not None:
        return Unwritten(state.failed, state.fault, state.failed_at)
    month = None if wanted.station in (None, station) else due(session, now, place)
    if month is None or month >= _this_month(now - AGAIN, place):
        return None
    return Unwritten(month)


def _next(session: Session, state: State, now: datetime, place: Place) -> date | None:
    """The first month that is over and not written, of a year at most and since people have come."""
    this = _this_month(now, place)
    month = max(_after(_begun(state, now, place)), _year_before(this))
    first = log.first_at(session)
    if first is not None:
        month = max(month, _this_month(first, place))
    while month < this:
        moment = state.done.get(month)
        if moment is None or moment > now + AHEAD:
            return month
        month = _after(month)
    return None


def _begun(state: State, now: datetime, place: Place) -> date:
    """The last month that nobody wants: what is kept of it, unless that is none that can be."""
    begun = state.written
    # Nothing is known of one that was kept by hand, and nothing true by a clock that was ahead.
    if begun is None or begun >= _this_month(now + AHEAD, place):
        return _before(_before(_this_month(now, place)))
    return begun


def _this_month(now: datetime, place: Place) -> date:
    return placetime.day_of(now, place).replace(day=1)


def _before(month: date) -> date:
    return (month - timedelta(days=1)).replace(day=1)


def _after(month: date) -> date:
    return reports.month(month).last + timedelta(days=1)


def _year_before(month: date) -> date:
    return month.replace(year=month.year - 1)
