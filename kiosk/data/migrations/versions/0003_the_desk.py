"""The desk: trust, PINs, handovers, introductions, what was done there, and roll calls."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

RIGHTS = ("concierge", "treasurer", "settings")
ACTS = (
    "shift_taken",
    "shift_given",
    "pin_wrong",
    "pin_chosen",
    "trusted",
    "untrusted",
    "introduced",
    "later",
    "seen",
    "settled",
    "call_opened",
    "call_ended",
    "exported",
    "settings",
)


def _one_of(name: str, *values: str) -> sa.Enum:
    return sa.Enum(*values, name=name, native_enum=False, create_constraint=True, length=16)


def _moment(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def _person(table: str, column: str, ondelete: str = "SET NULL") -> sa.ForeignKeyConstraint:
    name = f"fk_{table}_{column}"
    return sa.ForeignKeyConstraint([column], ["person.id"], name=name, ondelete=ondelete)


def upgrade() -> None:
    op.add_column("place", sa.Column("legal_form", sa.String(length=16), nullable=True))
    op.add_column("place", sa.Column("setup_page", sa.Integer(), nullable=True))
    op.add_column(
        "person",
        sa.Column("needs_assistance", sa.Boolean(), nullable=False, server_default=sa.false()),
    )
    op.create_index("ix_visit_arrived_at", "visit", ["arrived_at"], unique=False)
    op.create_table(
        "trust",
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("kind", _one_of("right", *RIGHTS), nullable=False),
        _moment("granted_at"),
        _person("trust", "person_id", "CASCADE"),
        sa.PrimaryKeyConstraint("person_id", "kind", name="pk_trust"),
    )
    op.create_table(
        "pin",
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("hash", sa.String(length=200), nullable=False),
        _moment("chosen_at"),
        sa.Column("wrong", sa.Integer(), nullable=False),
        _moment("last_at", nullable=True),
        _person("pin", "person_id", "CASCADE"),
        sa.PrimaryKeyConstraint("person_id", name="pk_pin"),
    )
    op.create_table(
        "handover",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        _moment("written_at"),
        _moment("read_at", nullable=True),
        sa.Column("words", sa.String(length=500), nullable=False),
        _person("handover", "person_id"),
        sa.PrimaryKeyConstraint("id", name="pk_handover"),
    )
    op.create_index("ix_handover_written_at", "handover", ["written_at"], unique=False)
    op.create_table(
        "introduction",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("first_id", sa.Uuid(), nullable=False),
        sa.Column("second_id", sa.Uuid(), nullable=True),
        _moment("made_at"),
        sa.Column("done", sa.Boolean(), nullable=False),
        _person("introduction", "first_id", "CASCADE"),
        _person("introduction", "second_id", "CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_introduction"),
    )
    op.create_index("ix_introduction_first_id", "introduction", ["first_id"], unique=False)
    op.create_index("ix_introduction_made_at", "introduction", ["made_at"], unique=False)
    op.create_table(
        "event_note",
        sa.Column("event_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("why", sa.String(length=200), nullable=True),
        sa.ForeignKeyConstraint(["event_id"], ["presence_event.id"], name="fk_event_note_event_id"),
        _person("event_note", "person_id"),
        sa.PrimaryKeyConstraint("event_id", name="pk_event_note"),
    )
    op.create_table(
        "act",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("kind", _one_of("actkind", *ACTS), nullable=False),
        sa.Column("station", sa.String(length=64), nullable=False),
        _moment("made_at"),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("about_id", sa.Uuid(), nullable=True),
        sa.Column("detail", sa.String(length=200), nullable=True),
        _person("act", "person_id"),
        _person("act", "about_id"),
        sa.PrimaryKeyConstraint("id", name="pk_act"),
    )
    op.create_index("ix_act_made_at", "act", ["made_at"], unique=False)
    op.create_table(
        "roll_call",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("drill", sa.Boolean(), nullable=False),
        sa.Column("station", sa.String(length=64), nullable=False),
        _moment("began_at"),
        _moment("ended_at", nullable=True),
        sa.Column("opened_by", sa.Uuid(), nullable=True),
        sa.Column("inside", sa.Integer(), nullable=False),
        sa.Column("found", sa.Integer(), nullable=True),
        _person("roll_call", "opened_by"),
        sa.PrimaryKeyConstraint("id", name="pk_roll_call"),
    )
    op.create_index("ix_roll_call_began_at", "roll_call", ["began_at"], unique=False)
    op.create_table(
        "roll_tick",
        sa.Column("call_id", sa.Uuid(), nullable=False),
        sa.Column("visit_id", sa.Uuid(), nullable=False),
        sa.Column("seen", sa.Integer(), nullable=False),
        _moment("ticked_at"),
        sa.ForeignKeyConstraint(
            ["call_id"], ["roll_call.id"], name="fk_roll_tick_call_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["visit_id"], ["visit.id"], name="fk_roll_tick_visit_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("call_id", "visit_id", name="pk_roll_tick"),
    )
