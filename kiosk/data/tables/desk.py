"""The tables of the desk: whom the place trusts, their shifts, and what is told, left and done there."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.data.tables.base import Base, table_of
from kiosk.records import NoticeKind
from kiosk.records.desk import ActKind, Right


class TrustRow(Base):
    """What a person is trusted with."""

    __tablename__ = "trust"

    person_id: Mapped[UUID] = mapped_column(
        ForeignKey("person.id", ondelete="CASCADE"), primary_key=True
    )
    kind: Mapped[Right] = mapped_column(primary_key=True)
    granted_at: Mapped[datetime]


class PinRow(Base):
    """A trusted person's PIN, kept as an argon2id hash, and how many wrong ones were tried of late."""

    __tablename__ = "pin"

    person_id: Mapped[UUID] = mapped_column(
        ForeignKey("person.id", ondelete="CASCADE"), primary_key=True
    )
    hash: Mapped[str] = mapped_column(String(200))
    chosen_at: Mapped[datetime]
    wrong: Mapped[int]
    last_at: Mapped[datetime | None]


class ShiftRow(Base):
    """The time somebody holds the concierge's role: during a visit of theirs, and never after it."""

    __tablename__ = "shift"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    visit_id: Mapped[UUID] = mapped_column(ForeignKey("visit.id", ondelete="CASCADE"), index=True)
    began_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]


class NoticeRow(Base):
    """Something for the desk to know, until it is settled."""

    __tablename__ = "notice"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    kind: Mapped[NoticeKind]
    station: Mapped[str] = mapped_column(String(64))
    made_at: Mapped[datetime] = mapped_column(index=True)
    person_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"))
    settled_at: Mapped[datetime | None]


class HandoverRow(Base):
    """What one shift leaves for the next to know; erased after seven days."""

    __tablename__ = "handover"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    person_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"))
    written_at: Mapped[datetime] = mapped_column(index=True)
    read_at: Mapped[datetime | None]
    words: Mapped[str] = mapped_column(String(500))


class IntroductionRow(Base):
    """Two people whom the concierge has introduced, or will later; a newcomer has no second."""

    __tablename__ = "introduction"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    first_id: Mapped[UUID] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    second_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"))
    made_at: Mapped[datetime] = mapped_column(index=True)
    done: Mapped[bool]


class ActRow(Base):
    """One thing that was done at the desk."""

    __tablename__ = "act"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    kind: Mapped[ActKind]
    station: Mapped[str] = mapped_column(String(64))
    made_at: Mapped[datetime] = mapped_column(index=True)
    person_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"))
    about_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"))
    detail: Mapped[str | None] = mapped_column(String(200))


TRUST = table_of(TrustRow)
PIN = table_of(PinRow)
SHIFT = table_of(ShiftRow)
NOTICE = table_of(NoticeRow)
HANDOVER = table_of(HandoverRow)
INTRODUCTION = table_of(IntroductionRow)
ACT = table_of(ActRow)
