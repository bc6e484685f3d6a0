"""The tables of people: who they are, what they present, and what they subscribed to."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.data.tables.base import Base, table_of
from kiosk.records import AfterEnd, CodeKind


class PersonRow(Base):
    """Anyone known to the place."""

    __tablename__ = "person"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(200), index=True)
    called: Mapped[str] = mapped_column(String(200))
    email: Mapped[str | None] = mapped_column(String(254), index=True)
    external_id: Mapped[str | None] = mapped_column(String(200), unique=True)
    can_be_asked: Mapped[bool]
    needs_assistance: Mapped[bool]
    made_at: Mapped[datetime]


class SkillRow(Base):
    """What somebody can help with, in the order they said it."""

    __tablename__ = "skill"

    person_id: Mapped[UUID] = mapped_column(
        ForeignKey("person.id", ondelete="CASCADE"), primary_key=True
    )
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    word: Mapped[str] = mapped_column(String(200))


class NeedRow(Base):
    """What somebody is looking for, in the order they said it."""

    __tablename__ = "need"

    person_id: Mapped[UUID] = mapped_column(
        ForeignKey("person.id", ondelete="CASCADE"), primary_key=True
    )
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    word: Mapped[str] = mapped_column(String(200))


class CodeRow(Base):
    """What a person presents, kept only as its HMAC-SHA-256 under the place's key."""

    __tablename__ = "code"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    person_id: Mapped[UUID] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    kind: Mapped[CodeKind]
    fingerprint: Mapped[bytes] = mapped_column(LargeBinary(32), unique=True)
    made_at: Mapped[datetime]
    revoked_at: Mapped[datetime | None]


class WrongTriesRow(Base):
    """How many wrong personal codes were typed at a station of late."""

    __tablename__ = "wrong_tries"

    station: Mapped[str] = mapped_column(String(64), primary_key=True)
    wrong: Mapped[int]
    last_at: Mapped[datetime]


class PlanRow(Base):
    """What can be subscribed to."""

    __tablename__ = "plan"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(200), unique=True)
    after_end: Mapped[AfterEnd]
    grace_days: Mapped[int]


class MembershipRow(Base):
    """One person's subscription; `ends` is the last day that belongs to it."""

    __tablename__ = "membership"
    __table_args__ = (CheckConstraint("ends IS NULL OR ends >= starts", name="ends_after_start"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    person_id: Mapped[UUID] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    plan_id: Mapped[UUID] = mapped_column(ForeignKey("plan.id"))
    starts: Mapped[date]
    ends: Mapped[date | None]


PERSON = table_of(PersonRow)
SKILL = table_of(SkillRow)
NEED = table_of(NeedRow)
CODE = table_of(CodeRow)
WRONG_TRIES = table_of(WrongTriesRow)
PLAN = table_of(PlanRow)
MEMBERSHIP = table_of(MembershipRow)
