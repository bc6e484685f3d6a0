"""Alembic's migrations: all or nothing, run when a place is opened."""
