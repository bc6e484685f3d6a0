"""Queries of the place and its settings."""

from collections.abc import Mapping, Sequence
from dataclasses import fields
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import delete, insert, select, update

from kiosk.data import Session, choices
from kiosk.data.tables import OPENING_HOURS, PLACE
from kiosk.records import DayHours, Place
from kiosk.records.choices import Choices, Value


def place(session: Session) -> Place | None:
    """The place, or None where there is none yet."""
    row = session.execute(select(PLACE)).first()
    if row is None:
        return None
    hours = {
        day.weekday: DayHours(day.opens, day.closes)
        for day in session.execute(select(OPENING_HOURS))
    }
    return Place(
        name=row.name,
        zone=ZoneInfo(row.zone),
        hours=tuple(hours.get(weekday) for weekday in range(7)),
        seats=row.seats,
        limit=row.limit,
        language=row.language,
        formal=row.formal,
        rehearsal=row.rehearsal,
        legal_form=row.legal_form,
        setup_page=row.setup_page,
        choices=_choices(choices.everything(session)),
    )


def _choices(kept: Mapping[str, Value]) -> Choices:
    """What was chosen, as far as it is of the kind that this version knows."""
    known = {each.name: type(each.default) for each in fields(Choices) if each.name != "monthly"}
    fit = {name: kept[name] for name, kind in known.items() if type(kept.get(name)) is kind}
    monthly = choices.monthly(kept.get(choices.MONTHLY))
    return Choices(**fit, monthly=monthly)  # type: ignore[arg-type]


def place_now(session: Session) -> Place:
    """The place as it is now, with all of its choices. Raises `LookupError` where there is none."""
    found = place(session)
    if found is None:
        raise LookupError("there is no place")
    return found


def add(session: Session, place: Place, now: datetime) -> None:
    """Write the place, the first and only one of this database."""
    session.execute(
        insert(PLACE).values(
            id=1,
            name=place.name,
            zone=place.zone.key,
            seats=place.seats,
            limit=place.limit,
            language=place.language,
            formal=place.formal,
            rehearsal=place.rehearsal,
            legal_form=place.legal_form,
            setup_page=place.setup_page,
            made_at=now,
        )
    )
    _add_hours(session, place.hours)


def change(session: Session, **settings: Any) -> None:
    """Write some of the place's settings, by the names that they have in `Place`; the rest stays."""
    hours = settings.pop("hours", None)
    if settings:
        session.execute(update(PLACE).values(**settings))
    if hours is not None:
        session.execute(delete(OPENING_HOURS))
        _add_hours(session, hours)


def _add_hours(session: Session, week: Sequence[DayHours | None]) -> None:
    rows = [
        {"weekday": weekday, "opens": hours.opens, "closes": hours.closes}
        for weekday, hours in enumerate(week)
        if hours is not None
    ]
    if rows:
        session.execute(insert(OPENING_HOURS), rows)
