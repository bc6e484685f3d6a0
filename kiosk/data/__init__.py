"""The only room that imports SQLAlchemy. Sessions come in, frozen records go out."""

from sqlalchemy.orm import Session

__all__ = ["Session"]
