"""The entrance: shifts, what the desk is told, and wrong personal codes."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_table(
        "shift",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("visit_id", sa.Uuid(), nullable=False),
        sa.Column("began_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["visit_id"], ["visit.id"], name="fk_shift_visit_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_shift"),
    )
    op.create_index("ix_shift_visit_id", "shift", ["visit_id"], unique=False)
    kinds = sa.Enum(
        "help",
        "not_me",
        name="noticekind",
        native_enum=False,
        create_constraint=True,
        length=16,
    )
    op.create_table(
        "notice",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("kind", kinds, nullable=False),
        sa.Column("station", sa.String(length=64), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_notice_person_id", ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_notice"),
    )
    op.create_index("ix_notice_made_at", "notice", ["made_at"], unique=False)
    op.create_table(
        "wrong_tries",
        sa.Column("station", sa.String(length=64), nullable=False),
        sa.Column("wrong", sa.Integer(), nullable=False),
        sa.Column("last_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("station", name="pk_wrong_tries"),
    )
