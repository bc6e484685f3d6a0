"""The tables of visits, which are folded from the log, and of the words about them."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.data.tables.base import Base, table_of
from kiosk.records import ComesAs, ShownAs


class VisitRow(Base):
    """One stay, folded from the log."""

    __tablename__ = "visit"
    __table_args__ = (
        CheckConstraint("departed_at IS NULL OR departed_at >= arrived_at", name="leaves_after"),
        CheckConstraint("(departed_at IS NULL) = (departure IS NULL)", name="departure_known"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    person_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"))
    arrived_at: Mapped[datetime]
    arrival: Mapped[UUID] = mapped_column(unique=True)
    departed_at: Mapped[datetime | None]
    departure: Mapped[UUID | None]
    estimated: Mapped[bool]
    comes_as: Mapped[ComesAs]
    shown_as: Mapped[ShownAs]
    activity_shown: Mapped[bool]
    host: Mapped[UUID | None]
    headcount: Mapped[int]


class VisitWordsRow(Base):
    """What somebody wrote about one visit; erased apart from the visit."""

    __tablename__ = "visit_words"

    visit_id: Mapped[UUID] = mapped_column(
        ForeignKey("visit.id", ondelete="CASCADE"), primary_key=True
    )
    activity: Mapped[str] = mapped_column(String(200))


VISIT = table_of(VisitRow)
VISIT_WORDS = table_of(VisitWordsRow)

ONE_OPEN_VISIT = Index(
    "one_open_visit_per_person",
    VISIT.c.person_id,
    unique=True,
    sqlite_where=VISIT.c.departed_at.is_(None),
)
"""Rule 1 of the door, and the way to everybody who is inside (people without a name may be many).

The migration makes it partial on PostgreSQL too; to say so here would load that dialect, which a
command of a place without it should not wait for.
"""

VISITS_OF_A_PERSON = Index("ix_visit_person_id_arrived_at", VISIT.c.person_id, VISIT.c.arrived_at)

VISITS_BY_ARRIVAL = Index("ix_visit_arrived_at", VISIT.c.arrived_at)
"""The way to the visits of a day."""
