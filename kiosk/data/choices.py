"""Queries of what the place has chosen besides its own row: a name and a value in JSON each."""

import json
from datetime import datetime
from typing import cast
from uuid import UUID

from sqlalchemy import delete, insert, select

from kiosk.data import Session
from kiosk.data.tables import SETTING
from kiosk.records.choices import Value
from kiosk.records.monthly import FORMATS, NO_MONTHLY, Monthly

MONTHLY = "report.monthly"
"""The name of what is kept of the monthly report."""
USUAL = ("pdf", "xlsx")
"""In which formats it is, where it is kept only that one is wanted."""


def get(session: Session, name: str) -> Value:
    """What was chosen for `name`; None where nothing was."""
    kept = session.execute(select(SETTING.c.value).where(SETTING.c.name == name)).scalar()
    return None if kept is None else cast("Value", json.loads(kept))


def everything(session: Session) -> dict[str, Value]:
    """All that was chosen, by name."""
    rows = session.execute(select(SETTING.c.name, SETTING.c.value))
    return {name: json.loads(value) for name, value in rows}


def put(session: Session, name: str, value: Value, now: datetime, by: UUID | None = None) -> None:
    """Keep `value` for `name` from `now` on; None for what a new place has. `by` is who chose it."""
    session.execute(delete(SETTING).where(SETTING.c.name == name))
    if value is not None:
        session.execute(
            insert(SETTING).values(
                name=name,
                value=json.dumps(value, ensure_ascii=False, sort_keys=True),
                changed_at=now,
                person_id=by,
            )
        )


def monthly(kept: Value) -> Monthly:
    """The monthly report that is wanted by what is `kept` of it; none where that makes no sense.

    `{"folder": …, "formats": […], "station": …}`, or just true: the usual formats, into the folder of
    exports, wherever the program runs.
    """
    if kept is True:
        return Monthly(None, USUAL)
    if not isinstance(kept, dict):
        return NO_MONTHLY
    folder, formats = kept.get("folder"), kept.get("formats", list(USUAL))
    if not (folder is None or isinstance(folder, str)) or not isinstance(formats, list):
        return NO_MONTHLY
    station = kept.get("station")
    return Monthly(
        folder or None,
        tuple(each for each in FORMATS if each in formats),
        station if isinstance(station, str) and station else None,
    )
