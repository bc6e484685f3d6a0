"""The records of two records of one person that are put together."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.records.desk import Right
from kiosk.records.people import Person


class Field(StrEnum):
    """What is chosen of the two, where they differ."""

    NAME = "name"
    CALLED = "called"
    EMAIL = "email"


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two, and what there is of them."""

    person: Person
    visits: int
    codes: int
    plans: tuple[str, ...]
    rights: frozenset[Right]
    has_photo: bool
    inside: bool


@dataclass(frozen=True, slots=True)
class Preview:
    """Both, side by side. `overlaps` are visits of the second at a time when the first was here, too."""

    first: Side
    second: Side
    overlaps: int

    @property
    def differing(self) -> tuple[Field, ...]:
        """What is to be chosen."""
        return tuple(
            field
            for field in Field
            if getattr(self.first.person, field) != getattr(self.second.person, field)
        )


class NotMerged(StrEnum):
    """Why two records stay two."""

    SAME = "same"  # it is one record
    GONE = "gone"  # one of them is there no more
    CHANGED = "changed"  # one of them is not what was looked at any more
    BOTH_INSIDE = "both_inside"  # rule 1: nobody is here twice
    ON_SHIFT = "on_shift"  # the one that would be no more holds the shift
    NOT_YOURS = "not_yours"  # rights would change hands, which takes the settings
