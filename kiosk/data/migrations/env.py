"""Alembic's way in: runs the migrations on the connection that `kiosk.data.making` hands over."""

from alembic import context

from kiosk.data.tables import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
)
context.run_migrations()
