"""What is done at the desk, noted as it is done."""

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
    """Note that `person` did something at this station now, where it concerns somebody `about` whom.

    `detail` holds no name. Returns the act.
    """
    act = Act(
        id=pen.new_id(),
        kind=kind,
        station=pen.station.name,
        made_at=pen.now,
        person=person,
        about=about,
        detail=detail,
    )
    data.add(session, act)
    return act
