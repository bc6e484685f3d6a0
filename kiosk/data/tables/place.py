"""The tables of the place: its settings, and its hours."""

from datetime import datetime, time
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, LargeBinary, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.data.tables.base import Base, table_of
from kiosk.records import DocumentKind, LegalForm


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


class SettingRow(Base):
    """One choice of the place besides those of its own row, in JSON; what has no row is the default."""

    __tablename__ = "setting"

    name: Mapped[str] = mapped_column(String(64), primary_key=True)
    value: Mapped[str] = mapped_column(Text)
    changed_at: Mapped[datetime]
    person_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"))


class DocumentRow(Base):
    """A document that the place shows to whoever asks, whole."""

    __tablename__ = "document"

    kind: Mapped[DocumentKind] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(200))
    media_type: Mapped[str] = mapped_column(String(64))
    content: Mapped[bytes] = mapped_column(LargeBinary)
    made_at: Mapped[datetime]


PLACE = table_of(PlaceRow)
OPENING_HOURS = table_of(OpeningHoursRow)
SETTING = table_of(SettingRow)
DOCUMENT = table_of(DocumentRow)
