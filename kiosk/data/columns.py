"""Column types that mean the same on SQLite and PostgreSQL."""

from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import DateTime, Dialect, Enum
from sqlalchemy.types import TypeDecorator


class UtcDateTime(TypeDecorator[datetime]):
    """An aware moment, kept in UTC to the microsecond; a naive one is refused with `ValueError`."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Turn `value` into UTC; SQLite, which has no zones, gets it without one."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment without a time zone can't be kept")
        value = value.astimezone(UTC)
        return value.replace(tzinfo=None) if dialect.name == "sqlite" else value

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Give the moment back in UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def one_of(kinds: type[StrEnum], *, refuse: bool = True) -> Enum:
    """A column that holds one of `kinds` by its value.

    The database refuses anything else, unless `refuse` is false: SQLite can't add a column with such a
    constraint to a table that is there already.
    """

    def values(members: Any) -> list[str]:
        return [member.value for member in members]

    return Enum(
        kinds, native_enum=False, length=16, create_constraint=refuse, values_callable=values
    )
