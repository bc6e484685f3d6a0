"""The tables. Words about people live where they can be erased; the log holds none.

Names follow the glossary. `presence_event` is append-only (see the triggers in `database.py`) and
names people by an alias of the month; `visit` is folded from it.
"""

from datetime import date, datetime, time
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    UniqueConstraint,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from kiosk.data.columns import UtcDateTime, one_of
from kiosk.records import (
    Actor,
    AfterEnd,
    CodeKind,
    ComesAs,
    EventKind,
    LegalForm,
    NoticeKind,
    ShownAs,
)
from kiosk.records.desk import ActKind, Right


class Base(DeclarativeBase):
    """What all tables share: names for constraints, and how a Python type is kept."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_label)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {  # noqa: RUF012 — read by SQLAlchemy as a class attribute
        datetime: UtcDateTime,
        ActKind: one_of(ActKind),
        Actor: one_of(Actor),
        AfterEnd: one_of(AfterEnd),
        CodeKind: one_of(CodeKind),
        ComesAs: one_of(ComesAs),
        EventKind: one_of(EventKind),
        LegalForm: one_of(LegalForm, refuse=False),
        NoticeKind: one_of(NoticeKind),
        Right: one_of(Right),
        ShownAs: one_of(ShownAs),
    }


def table_of(kind: type[Base]) -> Table:
    """The table behind a declarative class; queries use it, so that no row is ever loaded lazily."""
    table = kind.__table__
    assert isinstance(table, Table)
    return table


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


class AliasRow(Base):
    """Who an alias in the log stands for. Retention deletes rows here, never an event."""

    __tablename__ = "alias"
    __table_args__ = (UniqueConstraint("person_id", "month"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    person_id: Mapped[UUID] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"))
    month: Mapped[str] = mapped_column(String(7))


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


class WrongTriesRow(Base):
    """How many wrong personal codes were typed at a station of late."""

    __tablename__ = "wrong_tries"

    station: Mapped[str] = mapped_column(String(64), primary_key=True)
    wrong: Mapped[int]
    last_at: Mapped[datetime]


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


class EventNoteRow(Base):
    """Who at the desk had an event written, and why: words that can be erased, so beside the log."""

    __tablename__ = "event_note"

    event_id: Mapped[UUID] = mapped_column(ForeignKey("presence_event.id"), primary_key=True)
    person_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"))
    why: Mapped[str | None] = mapped_column(String(200))


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
    """Somebody, or so many of a group, seen at the meeting point."""

    __tablename__ = "roll_tick"

    call_id: Mapped[UUID] = mapped_column(
        ForeignKey("roll_call.id", ondelete="CASCADE"), primary_key=True
    )
    visit_id: Mapped[UUID] = mapped_column(
        ForeignKey("visit.id", ondelete="CASCADE"), primary_key=True
    )
    seen: Mapped[int]
    ticked_at: Mapped[datetime]


PLACE = table_of(PlaceRow)
OPENING_HOURS = table_of(OpeningHoursRow)
PERSON = table_of(PersonRow)
SKILL = table_of(SkillRow)
NEED = table_of(NeedRow)
CODE = table_of(CodeRow)
PLAN = table_of(PlanRow)
MEMBERSHIP = table_of(MembershipRow)
ALIAS = table_of(AliasRow)
PRESENCE_EVENT = table_of(PresenceEventRow)
VISIT = table_of(VisitRow)
VISIT_WORDS = table_of(VisitWordsRow)
SHIFT = table_of(ShiftRow)
NOTICE = table_of(NoticeRow)
WRONG_TRIES = table_of(WrongTriesRow)
TRUST = table_of(TrustRow)
PIN = table_of(PinRow)
HANDOVER = table_of(HandoverRow)
INTRODUCTION = table_of(IntroductionRow)
EVENT_NOTE = table_of(EventNoteRow)
ACT = table_of(ActRow)
ROLL_CALL = table_of(RollCallRow)
ROLL_TICK = table_of(RollTickRow)

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
