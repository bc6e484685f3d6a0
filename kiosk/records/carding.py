"""The records of codes: which were made and revoked by one act, and why a badge was not enrolled."""

from dataclasses import dataclass, field
from enum import StrEnum
from uuid import UUID

from kiosk.records.people import Code

PER_PAGE = 10
"""Cards on a page of A4."""
MOST_AT_ONCE = 100
"""Cards in one file: ten pages. Whoever has more people goes on with the next hundred."""


@dataclass(frozen=True, slots=True)
class CodesChanged:
    """The codes of `person` that one act has `made` (or let count again) and `revoked`."""

    person: UUID
    made: tuple[Code, ...] = ()
    revoked: tuple[Code, ...] = ()


@dataclass(frozen=True, slots=True)
class PersonalGiven:
    """A new personal code, which nobody can be told again, and what giving it has changed."""

    digits: str = field(repr=False)
    changed: CodesChanged


class NotEnrolled(StrEnum):
    """Why what was shown is not enrolled as somebody's badge."""

    OURS = "ours"  # a card of ours, or one that looks so
    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    CONSTANT = "constant"  # one sign again and again: what a reader says that read nothing
    THEIRS_ALREADY = "theirs_already"
    OF_SOMEBODY_ELSE = "of_somebody_else"
    GONE = "gone"  # nobody of that id is known any more


@dataclass(frozen=True, slots=True)
class Holding:
    """Somebody for whom a card can be printed: their `id` and name, and whether they have one."""

    person: UUID
    name: str
    has_card: bool
