"""The records of the first start: what a volunteer says of their place, and where they stand."""

from dataclasses import dataclass
from datetime import time
from enum import StrEnum

from kiosk.records import Person, Place

PAGES = 5
"""The pages of the first start: the place, its legal form, the first concierge, their card, a test."""

UNNAMED = "Tiers-lieu"
"""What a place is called until somebody names it."""


class Problem(StrEnum):
    """Why something that was said can't be kept. The screen has a sentence for each."""

    NAME_MISSING = "name_missing"
    NAME_UNFIT = "name_unfit"  # too long, or with characters that can't be shown
    NO_DAY = "no_day"  # a place that never opens
    HOURS = "hours"  # before 4:00, or closing after 4:00 of the next day
    SEATS = "seats"
    LIMIT = "limit"  # fewer inside than can work
    PIN_MISSING = "pin_missing"


class Proof(StrEnum):
    """What a code that is held up in the test proves to be."""

    WORKS = "works"
    OTHER = "other"  # somebody else's
    REPLACED = "replaced"
    UNKNOWN = "unknown"  # ours, but of nobody here
    UNREADABLE = "unreadable"  # damaged, or of something else


@dataclass(frozen=True, slots=True)
class PlaceSaid:
    """What the first page asks. `days` are weekdays, Monday is 0; the hours are the same on each."""

    name: str
    days: frozenset[int]
    opens: time
    closes: time
    seats: int
    limit: int
    language: str
    formal: bool


@dataclass(frozen=True, slots=True)
class Standing:
    """Where the first start stands: all that was kept so far."""

    place: Place
    concierge: Person | None
    has_pin: bool
    has_card: bool


@dataclass(frozen=True, slots=True)
class Step:
    """What became of one step of the first start, and where it stands now.

    With `problems`, nothing was kept. `moved` says that another station has gone on in the meantime:
    nothing was kept either, and what it kept is what holds.
    """

    standing: Standing
    problems: tuple[Problem, ...] = ()
    moved: bool = False
