"""That somebody needs help to leave the building, or no more, is written down like any other act."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

BEFORE = (
    *("shift_taken", "shift_given", "pin_wrong", "pin_chosen", "trusted", "untrusted"),
    *("introduced", "later", "seen", "settled", "call_opened", "call_ended", "exported"),
    *("settings", "list_opened", "list_taken"),
)


def _one_of(*values: str) -> sa.Enum:
    return sa.Enum(*values, name="actkind", native_enum=False, create_constraint=True, length=16)


def upgrade() -> None:
    with op.batch_alter_table("act") as table:
        table.alter_column(
            "kind",
            existing_type=_one_of(*BEFORE),
            existing_nullable=False,
            type_=_one_of(*BEFORE, "assisted", "unassisted"),
        )
