"""Queries of what was done at the desk."""

from sqlalchemy import insert

from kiosk.data import Session
from kiosk.data.tables import ACT
from kiosk.records.desk import Act


def add(session: Session, act: Act) -> None:
    """Write a new act."""
    session.execute(
        insert(ACT).values(
            id=act.id,
            kind=act.kind,
            station=act.station,
            made_at=act.made_at,
            person_id=act.person,
            about_id=act.about,
            detail=act.detail,
        )
    )
