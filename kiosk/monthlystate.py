"""How far the report of each month is, as it is kept: a name and a value among the place's choices."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING, cast

from kiosk.data import Session, choices
from kiosk.errors import Fault
from kiosk.presence import Pen

if TYPE_CHECKING:
    from kiosk.records.choices import Value

NAME = "report.monthly.state"
KEPT = 36
"""Of so many months it is known when they were written: three years of clocks that went wrong."""


@dataclass(frozen=True, slots=True)
class State:
    """How far it is. Months are their first days.

    Nobody wants the months up to `written`: they were over when it was switched on. Those after it are
    in `done`, with the moment, as the clock had it, at which each was written. `off` is in which month it
    was switched off, and `station` which wrote it until then.
    """

    written: date | None = None
    done: Mapping[date, datetime] = field(default_factory=dict)
    claimed_at: datetime | None = None
    off: date | None = None
    station: str | None = None
    failed: date | None = None
    failed_at: datetime | None = None
    fault: Fault = Fault.READ_ONLY


def read(session: Session) -> State:
    """What is kept, as far as it makes sense."""
    kept = choices.get(session, NAME)
    if not isinstance(kept, dict):
        return State()
    done = kept.get("done")
    moments = {
        _month(month): _moment(moment)
        for month, moment in (done.items() if isinstance(done, dict) else ())
    }
    station = kept.get("station")
    fault = [each for each in Fault if each.value == kept.get("fault")]
    return State(
        _month(kept.get("written")),
        {month: moment for month, moment in moments.items() if month and moment},
        _moment(kept.get("claimed_at")),
        _month(kept.get("off")),
        station if isinstance(station, str) else None,
        _month(kept.get("failed")),
        _moment(kept.get("failed_at")),
        fault[0] if fault else Fault.READ_ONLY,
    )


def keep(session: Session, pen: Pen, state: State) -> None:
    """Keep that; of what is done, the months that were written last."""
    last = sorted(state.done.items(), key=lambda each: each[1])[-KEPT:]
    said = {
        "written": _said(state.written),
        "done": {month.isoformat(): moment.isoformat() for month, moment in last} or None,
        "claimed_at": _said(state.claimed_at),
        "off": _said(state.off),
        "station": state.station,
        "failed": _said(state.failed),
        "failed_at": _said(state.failed_at),
        "fault": None if state.failed is None else state.fault.value,
    }
    known = {name: value for name, value in said.items() if value is not None}
    choices.put(session, NAME, cast("Value", known), pen.now)


def _said(moment: date | None) -> str | None:
    return None if moment is None else moment.isoformat()


def _month(said: object) -> date | None:
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
