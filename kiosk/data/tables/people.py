"""The tables of people: who they are, what they present, and what they subscribed to."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, LargeBinary, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.data.columns import one_of
from kiosk.data.tables.base import Base, table_of
from kiosk.records import Actor, AfterEnd, CodeKind, ConsentKind, ShownAs


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
    language: Mapped[str | None] = mapped_column(String(8))
    shown_as: Mapped[ShownAs | None] = mapped_column(one_of(ShownAs, refuse=False))
    activity_shown: Mapped[bool | None]
    version: Mapped[int] = mapped_column(server_default="1")
    made_at: Mapped[datetime]


class PhotoRow(Base):
    """A person's picture, a JPEG of at most 512 pixels a side without anything but its pixels."""

    __tablename__ = "photo"

    person_id: Mapped[UUID] = mapped_column(
        ForeignKey("person.id", ondelete="CASCADE"), primary_key=True
    )
    picture: Mapped[bytes] = mapped_column(LargeBinary)
    made_at: Mapped[datetime]


class ConsentRow(Base):
    """What somebody said when they were asked to agree; the latest of a kind is what holds."""

    __tablename__ = "consent"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    person_id: Mapped[UUID] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    kind: Mapped[ConsentKind]
    agreed: Mapped[bool]
    said_at: Mapped[datetime]
    by: Mapped[Actor]


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
    months: Mapped[int | None]
    retired_at: Mapped[datetime | None]


class MembershipRow(Base):
    """One person's subscription; `ends` is the last day that belongs to it."""

    __tablename__ = "membership"
    __table_args__ = (CheckConstraint("ends IS NULL OR ends >= starts", name="ends_after_start"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    person_id: Mapped[UUID] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    plan_id: Mapped[UUID] = mapped_column(ForeignKey("plan.id"))
    starts: Mapped[date]
    ends: Mapped[date | None]


class PauseRow(Base):
    """Days on which a subscription rests; both belong to it, None is until it is taken up again."""

    __tablename__ = "pause"
    __table_args__ = (CheckConstraint("ends IS NULL OR ends >= starts", name="ends_after_start"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    membership_id: Mapped[UUID] = mapped_column(
        ForeignKey("membership.id", ondelete="CASCADE"), index=True
    )
    starts: Mapped[date]
    ends: Mapped[date | None]


class ImportRow(Base):
    """A list of people that was taken in, which can be undone as a whole for a day."""

    __tablename__ = "import"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    made_at: Mapped[datetime] = mapped_column(index=True)
    person_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"))
    file: Mapped[str] = mapped_column(String(200))
    added: Mapped[int]
    changed: Mapped[int]
    undone_at: Mapped[datetime | None]
    going_at: Mapped[
        datetime | None
    ]  # when it was last gone on with, while it is not done, nor undone
    plans: Mapped[str | None] = mapped_column(Text)  # those that it made, in JSON


class ImportChangeRow(Base):
    """How somebody was `before` an import, and what it wrote, in JSON. Erased after a day.

    None once they were put together with somebody: nothing of it is taken back then.
    """

    __tablename__ = "import_change"

    import_id: Mapped[UUID] = mapped_column(
        ForeignKey("import.id", ondelete="CASCADE"), primary_key=True
    )
    person_id: Mapped[UUID] = mapped_column(
        ForeignKey("person.id", ondelete="CASCADE"), primary_key=True, index=True
    )
    before: Mapped[str | None] = mapped_column(Text)


PERSON = table_of(PersonRow)
SKILL = table_of(SkillRow)
NEED = table_of(NeedRow)
CODE = table_of(CodeRow)
WRONG_TRIES = table_of(WrongTriesRow)
PLAN = table_of(PlanRow)
MEMBERSHIP = table_of(MembershipRow)
PAUSE = table_of(PauseRow)
PHOTO = table_of(PhotoRow)
CONSENT = table_of(ConsentRow)
IMPORT = table_of(ImportRow)
IMPORT_CHANGE = table_of(ImportChangeRow)
