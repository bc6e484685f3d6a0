"""The tables of the roll call."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.data.tables.base import Base, table_of


class RollCallRow(Base):
    """A roll call: real, or a drill. Its numbers are kept when its people are forgotten."""

    __tablename__ = "roll_call"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    drill: Mapped[bool]
    station: Mapped[str] = mapped_column(String(64))
    began_at: Mapped[datetime] = mapped_column(index=True)
    ended_at: Mapped[datetime | None]
    opened_by: Mapped[UUID | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"))
    inside: Mapped[int]
    found: Mapped[int | None]


class RollTickRow(Base):
    """Somebody, or so many of a group, seen at the meeting point.

    The visit is no foreign key: one whose arrival is taken back during the call stays on the list.
    """

    __tablename__ = "roll_tick"

    call_id: Mapped[UUID] = mapped_column(
        ForeignKey("roll_call.id", ondelete="CASCADE"), primary_key=True
    )
    visit_id: Mapped[UUID] = mapped_column(primary_key=True)
    seen: Mapped[int]
    ticked_at: Mapped[datetime]


ROLL_CALL = table_of(RollCallRow)
ROLL_TICK = table_of(RollTickRow)
