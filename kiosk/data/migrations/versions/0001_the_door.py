"""The door: places, people, codes, memberships, the presence log and its visits."""

import sqlalchemy as sa
from alembic import op

from kiosk.data.database import append_only

revision = "0001"
down_revision = None


def _one_of(name: str, *values: str) -> sa.Enum:
    return sa.Enum(*values, name=name, native_enum=False, create_constraint=True, length=16)


def upgrade() -> None:
    op.create_table(
        "opening_hours",
        sa.Column("weekday", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("opens", sa.Time(), nullable=False),
        sa.Column("closes", sa.Time(), nullable=False),
        sa.PrimaryKeyConstraint("weekday", name="pk_opening_hours"),
    )
    op.create_table(
        "person",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("called", sa.String(length=200), nullable=False),
        sa.Column("email", sa.String(length=254), nullable=True),
        sa.Column("external_id", sa.String(length=200), nullable=True),
        sa.Column("can_be_asked", sa.Boolean(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_person"),
        sa.UniqueConstraint("external_id", name="uq_person_external_id"),
    )
    op.create_index("ix_person_email", "person", ["email"], unique=False)
    op.create_index("ix_person_name", "person", ["name"], unique=False)
    op.create_table(
        "place",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("zone", sa.String(length=64), nullable=False),
        sa.Column("seats", sa.Integer(), nullable=False),
        sa.Column("limit", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("formal", sa.Boolean(), nullable=False),
        sa.Column("rehearsal", sa.Boolean(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("id = 1", name="ck_place_only_one"),
        sa.PrimaryKeyConstraint("id", name="pk_place"),
    )
    op.create_table(
        "plan",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("after_end", _one_of("afterend", "welcome", "grace", "desk"), nullable=False),
        sa.Column("grace_days", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_plan"),
        sa.UniqueConstraint("name", name="uq_plan_name"),
    )
    op.create_table(
        "presence_event",
        sa.Column(
            "seq",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            autoincrement=True,
            nullable=False,
        ),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column(
            "kind",
            _one_of(
                "eventkind", "arrival", "departure", "change", "correction", "undo", "estimate"
            ),
            nullable=False,
        ),
        sa.Column("visit", sa.Uuid(), nullable=False),
        sa.Column("alias", sa.Uuid(), nullable=True),
        sa.Column("occurred_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("station", sa.String(length=64), nullable=False),
        sa.Column("by", _one_of("actor", "person", "host", "desk", "clock"), nullable=False),
        sa.Column(
            "comes_as",
            _one_of("comesas", "member", "day_pass", "visitor", "nomad", "group"),
            nullable=True,
        ),
        sa.Column("shown_as", _one_of("shownas", "name", "first_name", "counted"), nullable=True),
        sa.Column("activity_shown", sa.Boolean(), nullable=True),
        sa.Column("host", sa.Uuid(), nullable=True),
        sa.Column("about", sa.Uuid(), nullable=True),
        sa.Column("headcount", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("seq", name="pk_presence_event"),
        sa.UniqueConstraint("id", name="uq_presence_event_id"),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_presence_event_recorded_at", "presence_event", ["recorded_at"], unique=False
    )
    op.create_table(
        "alias",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("month", sa.String(length=7), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_alias_person_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_alias"),
        sa.UniqueConstraint("person_id", "month", name="uq_alias_person_id_month"),
    )
    op.create_table(
        "code",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column(
            "kind", _one_of("codekind", "card", "phone", "badge", "personal"), nullable=False
        ),
        sa.Column("fingerprint", sa.LargeBinary(length=32), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_code_person_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_code"),
        sa.UniqueConstraint("fingerprint", name="uq_code_fingerprint"),
    )
    op.create_index("ix_code_person_id", "code", ["person_id"], unique=False)
    op.create_table(
        "membership",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("plan_id", sa.Uuid(), nullable=False),
        sa.Column("starts", sa.Date(), nullable=False),
        sa.Column("ends", sa.Date(), nullable=True),
        sa.CheckConstraint("ends IS NULL OR ends >= starts", name="ck_membership_ends_after_start"),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_membership_person_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["plan_id"], ["plan.id"], name="fk_membership_plan_id"),
        sa.PrimaryKeyConstraint("id", name="pk_membership"),
    )
    op.create_index("ix_membership_person_id", "membership", ["person_id"], unique=False)
    op.create_table(
        "need",
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("word", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_need_person_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("person_id", "position", name="pk_need"),
    )
    op.create_table(
        "skill",
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("word", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_skill_person_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("person_id", "position", name="pk_skill"),
    )
    op.create_table(
        "visit",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("arrived_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("arrival", sa.Uuid(), nullable=False),
        sa.Column("departed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("departure", sa.Uuid(), nullable=True),
        sa.Column("estimated", sa.Boolean(), nullable=False),
        sa.Column(
            "comes_as",
            _one_of("comesas", "member", "day_pass", "visitor", "nomad", "group"),
            nullable=False,
        ),
        sa.Column("shown_as", _one_of("shownas", "name", "first_name", "counted"), nullable=False),
        sa.Column("activity_shown", sa.Boolean(), nullable=False),
        sa.Column("host", sa.Uuid(), nullable=True),
        sa.Column("headcount", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "(departed_at IS NULL) = (departure IS NULL)", name="ck_visit_departure_known"
        ),
        sa.CheckConstraint(
            "departed_at IS NULL OR departed_at >= arrived_at", name="ck_visit_leaves_after"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_visit_person_id", ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_visit"),
        sa.UniqueConstraint("arrival", name="uq_visit_arrival"),
    )
    op.create_index(
        "ix_visit_person_id_arrived_at", "visit", ["person_id", "arrived_at"], unique=False
    )
    op.create_index(
        "one_open_visit_per_person",
        "visit",
        ["person_id"],
        unique=True,
        sqlite_where=sa.text("departed_at IS NULL"),
        postgresql_where=sa.text("departed_at IS NULL"),
    )
    op.create_table(
        "visit_words",
        sa.Column("visit_id", sa.Uuid(), nullable=False),
        sa.Column("activity", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(
            ["visit_id"], ["visit.id"], name="fk_visit_words_visit_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("visit_id", name="pk_visit_words"),
    )
    append_only(op.get_bind(), "presence_event")
