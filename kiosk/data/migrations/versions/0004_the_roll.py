"""The roll call: its lines outlive a visit whose arrival is taken back, and its list leaves traces."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

BEFORE = (
    *(
        "shift_taken",
        "shift_given",
        "pin_wrong",
        "pin_chosen",
        "trusted",
        "untrusted",
        "introduced",
    ),
    *("later", "seen", "settled", "call_opened", "call_ended", "exported", "settings"),
)


def _one_of(*values: str) -> sa.Enum:
    return sa.Enum(*values, name="actkind", native_enum=False, create_constraint=True, length=16)


def upgrade() -> None:
    with op.batch_alter_table("act") as table:
        table.alter_column(
            "kind",
            existing_type=_one_of(*BEFORE),
            existing_nullable=False,
            type_=_one_of(*BEFORE, "list_opened", "list_taken"),
        )
    with op.batch_alter_table("roll_tick") as table:
        table.drop_constraint("fk_roll_tick_visit_id", type_="foreignkey")
