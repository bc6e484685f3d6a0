"""Queries of what the place has chosen besides its own row: a name and a value in JSON each."""

import json
from datetime import datetime
from typing import cast
from uuid import UUID

from sqlalchemy import delete, insert, select

from kiosk.data import Session
from kiosk.data.tables import SETTING
from kiosk.records.choices import Value


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
