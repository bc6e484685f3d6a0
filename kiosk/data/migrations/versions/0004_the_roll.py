"""The roll call: its lines outlive a visit whose arrival is taken back."""

from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    with op.batch_alter_table("roll_tick") as table:
        table.drop_constraint("fk_roll_tick_visit_id", type_="foreignkey")
