"""Long lists of values, in portions that one statement may carry."""

from collections.abc import Iterable
from uuid import UUID


def by_hundreds(ids: list[UUID]) -> Iterable[list[UUID]]:
    """`ids`, some hundreds at a time: PostgreSQL and SQLite both bound what a statement carries."""
    return (ids[start : start + 500] for start in range(0, len(ids), 500))
