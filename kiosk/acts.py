"""What is done at the desk, written down: who did it, when, where, and whom it is about."""

from uuid import UUID

from kiosk.data import Session
from kiosk.data import acts as data
from kiosk.presence import Pen
from kiosk.records.desk import Act, ActKind


def note(
    session: Session,
    pen: Pen,
    kind: ActKind,
    *,
    person: UUID | None = None,
    about: UUID | None = None,
    detail: str | None = None,
) -> Act:
    """Write down that `person` did something, now and at this station; `detail` must hold no name."""
    act = Act(pen.new_id(), kind, pen.station.name, pen.now, person, about, detail)
    data.add(session, act)
    return act
