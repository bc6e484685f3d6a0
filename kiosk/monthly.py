"""The report that is written by itself once a month is over: which is due, and who writes it.

Two names of the place's choices hold all of it, so that it survives a restart and is one for all
stations: `report.monthly` is what the place wants (see `kiosk.data.choices.monthly`),
`report.monthly.state` how far it is. A month is claimed before it is written: of two stations that come
upon it in the same minute one does it. A claim whose station fell silent lapses; what failed is tried
again a day later, or when somebody asks for it, and not each minute.
"""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any, cast
from uuid import UUID

from kiosk import acts, placetime, reports
from kiosk.data import Session, choices
from kiosk.errors import Fault
from kiosk.presence import Pen
from kiosk.records import Place
from kiosk.records.desk import ActKind
from kiosk.records.monthly import NO_MONTHLY, Monthly, Unwritten

if TYPE_CHECKING:
    from kiosk.records.choices import Value

CHOICE, STATE = choices.MONTHLY, "report.monthly.state"
LAPSES = timedelta(hours=1)
"""How long a station may take to write what it has claimed."""
AGAIN = timedelta(days=1)
"""When what failed is tried once more."""


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
    was_wanted, state = choice(session) is not None, _state(session)
    this, written = _this_month(pen.now, pen.place), state.get("written")
    if wanted.formats:
        if was_wanted or _day(state.get("off")) == this:
            # without a word of what failed: it is tried again at once
            begun = {"written": written, "claimed_at": state.get("claimed_at")}
        else:
            begun = {"written": _before(this).isoformat()}
        _keep(session, pen, begun)
    elif was_wanted:
        _keep(session, pen, {"written": written, "off": this.isoformat()})
    nothing = wanted == NO_MONTHLY
    value = {"folder": wanted.folder, "formats": list(wanted.formats)}
    choices.put(session, CHOICE, None if nothing else cast("Value", value), pen.now, by)


def move(session: Session, pen: Pen, folder: str | None, by: UUID | None) -> None:
    """Have it written into `folder` from now on, in whatever formats; None is that of the exports."""
    choose(session, pen, replace(kept(session), folder=folder), by)


def due(session: Session, now: datetime, place: Place) -> date | None:
    """The month (its first day) that is over and whose report nobody has written or is writing."""
    month = _next(session, now, place)
    if month is None:
        return None
    state = _state(session)
    claimed, tried = _moment(state.get("claimed_at")), _moment(state.get("failed_at"))
    if claimed is not None and claimed <= now < claimed + LAPSES:
        return None
    if tried is not None and tried <= now < tried + AGAIN:
        return None
    return month


def claim(session: Session, pen: Pen, month: date) -> Monthly | None:
    """Begin to write that month, unless another has begun. Returns what is wanted."""
    if due(session, pen.now, pen.place) != month:
        return None
    state = _state(session)
    _keep(session, pen, {"written": state.get("written"), "claimed_at": pen.now.isoformat()})
    return choice(session)


def finish(session: Session, pen: Pen, month: date, detail: str) -> None:
    """That month is written; `detail` names the file."""
    _keep(session, pen, {"written": month.isoformat()})
    acts.note(session, pen, ActKind.REPORTED, detail=detail)


def fail(session: Session, pen: Pen, month: date, fault: Fault) -> None:
    """That month could not be written; it is told at the desk until it is."""
    before = _state(session)
    state = {
        "written": before.get("written"),
        "off": before.get("off"),
        "failed": month.isoformat(),
        "failed_at": pen.now.isoformat(),
        "fault": fault.value,
    }
    _keep(session, pen, state)


def try_again(session: Session, pen: Pen) -> None:
    """Somebody has seen to what was wrong: it is due at once."""
    _keep(session, pen, {"written": _state(session).get("written")})


def unwritten(session: Session) -> Unwritten | None:
    """The month that could not be written, while one is wanted."""
    state = _state(session)
    month, tried = _day(state.get("failed")), _moment(state.get("failed_at"))
    if month is None or tried is None or choice(session) is None:
        return None
    known = state.get("fault") in set(Fault)
    return Unwritten(month, Fault(state["fault"]) if known else Fault.READ_ONLY, tried)


def _next(session: Session, now: datetime, place: Place) -> date | None:
    """The month after the last that was written, if it is over and one is wanted."""
    if choice(session) is None:
        return None
    this = _this_month(now, place)
    last = _day(_state(session).get("written"))
    # A choice that was kept by hand says nothing of what was written.
    month = _before(this) if last is None else _after(last)
    return month if month < this else None


def _this_month(now: datetime, place: Place) -> date:
    return placetime.day_of(now, place).replace(day=1)


def _before(month: date) -> date:
    return (month - timedelta(days=1)).replace(day=1)


def _after(month: date) -> date:
    return reports.month(month).last + timedelta(days=1)


def _state(session: Session) -> dict[str, Any]:
    kept = choices.get(session, STATE)
    return kept if isinstance(kept, dict) else {}


def _keep(session: Session, pen: Pen, state: dict[str, Any]) -> None:
    choices.put(session, STATE, cast("Value", state), pen.now)


def _day(said: object) -> date | None:
    try:
        return date.fromisoformat(said).replace(day=1) if isinstance(said, str) else None
    except ValueError:
        return None


def _moment(said: object) -> datetime | None:
    try:
        found = datetime.fromisoformat(said) if isinstance(said, str) else None
    except ValueError:
        return None
    return found if found is not None and found.tzinfo is not None else None
