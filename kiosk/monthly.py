"""The report that is written by itself once a month is over: which is due, and who writes it.

Two names of the place's choices hold all of it, so that it survives a restart and is one for all
stations: `report.monthly` is what the place wants (see `kiosk.data.choices.monthly`), and how far it is
lies beside it (`kiosk.monthlystate`). A month is claimed before it is written: of two stations that come
upon it in the same minute one does it. A claim whose station fell silent lapses; what failed is tried
again a day later, or when somebody asks for it, and not each minute.

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
    """What is chosen: in which formats, none for no report, and into which folder."""
    return choices.monthly(choices.get(session, CHOICE))


def choice(session: Session) -> Monthly | None:
    """What the place wants; None where it wants none, or where what is kept makes no sense."""
    found = kept(session)
    return found if found.formats else None


def choose(session: Session, pen: Pen, wanted: Monthly, by: UUID | None) -> None:
    """Have one written each month from now on, or none: `wanted` is without formats then.

    The first is that of the month under way: earlier ones are made at the desk, by whoever wants them.
    Whoever has it switched off and on within one month misses none, and neither does whoever undoes it.
    Only `kiosk.choices` writes down who chose it.
    """
    was_wanted, state = choice(session) is not None, monthlystate.read(session)
    this = _this_month(pen.now, pen.place)
    if wanted.formats:
        goes_on = was_wanted or state.off == this
        begun = replace(state, written=state.written if goes_on else _before(this), off=None)
        # without a word of what failed: it is tried again at once
        monthlystate.keep(session, pen, replace(begun, failed=None, failed_at=None))
    elif was_wanted:
        monthlystate.keep(session, pen, replace(state, off=this, failed=None, failed_at=None))
    nothing = wanted == NO_MONTHLY
    value = {"folder": wanted.folder, "formats": list(wanted.formats)}
    choices.put(session, CHOICE, None if nothing else cast("Value", value), pen.now, by)


def move(session: Session, pen: Pen, folder: str | None, by: UUID | None) -> None:
    """Have it written into `folder` from now on, in whatever formats; None is that of the exports."""
    choose(session, pen, replace(kept(session), folder=folder), by)


def due(session: Session, now: datetime, place: Place) -> date | None:
    """The month (its first day) that is over and whose report nobody has written or is writing."""
    if choice(session) is None:
        return None
    state = monthlystate.read(session)
    claimed, tried = state.claimed_at, state.failed_at
    if claimed is not None and claimed <= now < claimed + LAPSES:
        return None
    if tried is not None and tried <= now < tried + AGAIN:
        return None
    return _next(session, state, now, place)


def claim(session: Session, pen: Pen, month: date) -> Monthly | None:
    """Begin to write that month, unless another has begun. Returns what is wanted."""
    if due(session, pen.now, pen.place) != month:
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
    state = replace(monthlystate.read(session), claimed_at=None)
    monthlystate.keep(session, pen, replace(state, failed=None, failed_at=None))


def unwritten(session: Session) -> Unwritten | None:
    """The month that could not be written, while one is wanted."""
    state = monthlystate.read(session)
    if state.failed is None or state.failed_at is None or choice(session) is None:
        return None
    return Unwritten(state.failed, state.fault, state.failed_at)


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
