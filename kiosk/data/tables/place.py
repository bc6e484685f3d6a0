"""The tables of the place: its settings, and its hours."""

from datetime import datetime, time

from sqlalchemy import CheckConstraint, String
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.data.tables.base import Base, table_of
from kiosk.records import LegalForm


class PlaceRow(Base):
    """The place and its settings: one row."""

    __tablename__ = "place"
    __table_args__ = (CheckConstraint("id = 1", name="only_one"),)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    name: Mapped[str] = mapped_column(String(200))
    zone: Mapped[str] = mapped_column(String(64))
    seats: Mapped[int]
    limit: Mapped[int]
    language: Mapped[str] = mapped_column(String(8))
    formal: Mapped[bool]
    rehearsal: Mapped[bool]
    legal_form: Mapped[LegalForm | None]
    setup_page: Mapped[int | None]
    made_at: Mapped[datetime]


class OpeningHoursRow(Base):
    """Opening hours of one weekday (Monday is 0); a weekday without a row is closed."""

    __tablename__ = "opening_hours"

    weekday: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    opens: Mapped[time]
    closes: Mapped[time]


PLACE = table_of(PlaceRow)
OPENING_HOURS = table_of(OpeningHoursRow)
