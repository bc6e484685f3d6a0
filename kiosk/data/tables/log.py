"""The tables of the presence log, which holds no words and no names, and of what is kept beside it."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import BigInteger, ForeignKey, Index, Integer, String
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.data.tables.base import Base, table_of
from kiosk.records import Actor, ComesAs, EventKind, ShownAs


class AliasRow(Base):
    """Who an alias in the log stands for. Retention deletes rows here, never an event.

    One for each person and month, and more for somebody whose two records were merged: `made_for` is the
    record that it was made for, where that is part of another by now, and no key: that record is no more.
    """

    __tablename__ = "alias"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    person_id: Mapped[UUID] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"))
    month: Mapped[str] = mapped_column(String(7))
    made_for: Mapped[UUID | None]


class OneAliasRow(Base):
    """An alias of the same month and person as `same_as`, of whom nothing else is known any more.

    Kept when somebody is erased whose records were merged, so that they are still counted once. It leads
    to nobody: neither alias stands for anybody, and the person whom both meant is gone.
    """

    __tablename__ = "one_alias"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    same_as: Mapped[UUID]


class MergedRow(Base):
    """A record that was put together with another one of the same person, after the event `after`.

    What the log says before that event was written of two, of whom each could be inside. `part_of` is
    the record that it became part of then; where that has become part of another since, `person_id` is
    the one that is known.
    """

    __tablename__ = "merged"

    record: Mapped[UUID] = mapped_column(primary_key=True)
    person_id: Mapped[UUID] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    part_of: Mapped[UUID]
    after: Mapped[int] = mapped_column(BigInteger)
    merged_at: Mapped[datetime]


class PresenceEventRow(Base):
    """One line of the presence log: ids, times and enumerations only."""

    __tablename__ = "presence_event"
    __table_args__ = ({"sqlite_autoincrement": True},)

    seq: Mapped[int] = mapped_column(
        BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=True
    )
    id: Mapped[UUID] = mapped_column(unique=True)
    kind: Mapped[EventKind]
    visit: Mapped[UUID]
    alias: Mapped[UUID | None]
    occurred_at: Mapped[datetime]
    recorded_at: Mapped[datetime] = mapped_column(index=True)
    station: Mapped[str] = mapped_column(String(64))
    by: Mapped[Actor]
    comes_as: Mapped[ComesAs | None]
    shown_as: Mapped[ShownAs | None]
    activity_shown: Mapped[bool | None]
    host: Mapped[UUID | None]
    about: Mapped[UUID | None]
    headcount: Mapped[int | None]


class EventNoteRow(Base):
    """Who at the desk had an event written, and why: words that can be erased, so beside the log."""

    __tablename__ = "event_note"

    event_id: Mapped[UUID] = mapped_column(ForeignKey("presence_event.id"), primary_key=True)
    person_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"))
    why: Mapped[str | None] = mapped_column(String(200))


ALIAS = table_of(AliasRow)
MERGED = table_of(MergedRow)
ONE_ALIAS = table_of(OneAliasRow)
PRESENCE_EVENT = table_of(PresenceEventRow)
EVENT_NOTE = table_of(EventNoteRow)

ALIASES_OF_A_PERSON = Index("ix_alias_person_id_month", ALIAS.c.person_id, ALIAS.c.month)
