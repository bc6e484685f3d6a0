"""Members, what they agreed to and subscribed to, imports, the place's choices and its documents."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

BEFORE = (
    *("shift_taken", "shift_given", "pin_wrong", "pin_chosen", "trusted", "untrusted"),
    *("introduced", "later", "seen", "settled", "call_opened", "call_ended", "exported"),
    *("settings", "list_opened", "list_taken", "assisted", "unassisted"),
)
NEW = (
    *("person_added", "person_changed", "merged", "erased", "taken_along", "subscribed"),
    *("plan_changed", "code_made", "code_revoked", "imported", "import_undone", "reported"),
)


def _one_of(name: str, *values: str) -> sa.Enum:
    return sa.Enum(*values, name=name, native_enum=False, create_constraint=True, length=16)


def _moment(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def _to(table: str, column: str, other: str, ondelete: str = "CASCADE") -> sa.ForeignKeyConstraint:
    name = f"fk_{table}_{column}"
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=name, ondelete=ondelete)


def upgrade() -> None:
    with op.batch_alter_table("act") as table:
        table.alter_column(
            "kind",
            existing_type=_one_of("actkind", *BEFORE),
            existing_nullable=False,
            type_=_one_of("actkind", *BEFORE, *NEW),
        )
    with op.batch_alter_table("alias") as table:
        table.drop_constraint("uq_alias_person_id_month", type_="unique")
    op.create_index("ix_alias_person_id_month", "alias", ["person_id", "month"], unique=False)
    op.add_column("alias", sa.Column("made_for", sa.Uuid(), nullable=True))
    op.create_table(
        "merged",
        sa.Column("record", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("part_of", sa.Uuid(), nullable=False),
        sa.Column("after", sa.BigInteger(), nullable=False),
        _moment("merged_at"),
        _to("merged", "person_id", "person"),
        sa.PrimaryKeyConstraint("record", name="pk_merged"),
    )
    op.create_index("ix_merged_person_id", "merged", ["person_id"], unique=False)
    op.create_table(
        "one_alias",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("same_as", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_one_alias"),
    )
    op.add_column("person", sa.Column("language", sa.String(length=8), nullable=True))
    op.add_column("person", sa.Column("shown_as", sa.String(length=16), nullable=True))
    op.add_column("person", sa.Column("activity_shown", sa.Boolean(), nullable=True))
    op.add_column("person", sa.Column("version", sa.Integer(), nullable=False, server_default="1"))
    op.add_column("plan", sa.Column("months", sa.Integer(), nullable=True))
    op.add_column("plan", _moment("retired_at", nullable=True))
    _add_what_belongs_to_people()
    _add_imports()
    _add_what_belongs_to_the_place()


def _add_what_belongs_to_people() -> None:
    op.create_table(
        "photo",
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("picture", sa.LargeBinary(), nullable=False),
        _moment("made_at"),
        _to("photo", "person_id", "person"),
        sa.PrimaryKeyConstraint("person_id", name="pk_photo"),
    )
    op.create_table(
        "consent",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column(
            "kind",
            _one_of("consentkind", "rules", "asked", "photo", "assistance", "news"),
            nullable=False,
        ),
        sa.Column("agreed", sa.Boolean(), nullable=False),
        _moment("said_at"),
        sa.Column("by", _one_of("actor", "person", "host", "desk", "clock"), nullable=False),
        _to("consent", "person_id", "person"),
        sa.PrimaryKeyConstraint("id", name="pk_consent"),
    )
    op.create_index("ix_consent_person_id", "consent", ["person_id"], unique=False)
    op.create_table(
        "pause",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("membership_id", sa.Uuid(), nullable=False),
        sa.Column("starts", sa.Date(), nullable=False),
        sa.Column("ends", sa.Date(), nullable=True),
        sa.CheckConstraint("ends IS NULL OR ends >= starts", name="ck_pause_ends_after_start"),
        _to("pause", "membership_id", "membership"),
        sa.PrimaryKeyConstraint("id", name="pk_pause"),
    )
    op.create_index("ix_pause_membership_id", "pause", ["membership_id"], unique=False)


def _add_imports() -> None:
    op.create_table(
        "import",
        sa.Column("id", sa.Uuid(), nullable=False),
        _moment("made_at"),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("file", sa.String(length=200), nullable=False),
        sa.Column("added", sa.Integer(), nullable=False),
        sa.Column("changed", sa.Integer(), nullable=False),
        _moment("undone_at", nullable=True),
        _moment("going_at", nullable=True),
        sa.Column("plans", sa.Text(), nullable=True),
        _to("import", "person_id", "person", "SET NULL"),
        sa.PrimaryKeyConstraint("id", name="pk_import"),
    )
    op.create_index("ix_import_made_at", "import", ["made_at"], unique=False)
    op.create_table(
        "import_change",
        sa.Column("import_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("before", sa.Text(), nullable=True),
        _to("import_change", "import_id", "import"),
        _to("import_change", "person_id", "person"),
        sa.PrimaryKeyConstraint("import_id", "person_id", name="pk_import_change"),
    )
    op.create_index("ix_import_change_person_id", "import_change", ["person_id"], unique=False)


def _add_what_belongs_to_the_place() -> None:
    op.create_table(
        "setting",
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        _moment("changed_at"),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        _to("setting", "person_id", "person", "SET NULL"),
        sa.PrimaryKeyConstraint("name", name="pk_setting"),
    )
    op.create_table(
        "document",
        sa.Column("kind", _one_of("documentkind", "access", "evacuation"), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("media_type", sa.String(length=64), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        _moment("made_at"),
        sa.PrimaryKeyConstraint("kind", name="pk_document"),
    )
