"""The records of the place: its settings, its stations, and what these are handed."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, time
from enum import StrEnum
from zoneinfo import ZoneInfo

from kiosk.records.choices import Choices

Clock = Callable[[], datetime]
"""Gives the present moment, aware; passed in wherever something runs for longer than one command."""

Randomness = Callable[[int], bytes]
"""Gives so many random bytes: `os.urandom`, or a fixed sequence in a test."""


@dataclass(frozen=True, slots=True)
class DayHours:
    """Opening hours of one weekday, in the place's zone; closing at or before opening is the next day."""

    opens: time
    closes: time


class LegalForm(StrEnum):
    """What kind of body keeps the place; receipts and reports will say it."""

    ASSOCIATION = "association"
    COOPERATIVE = "cooperative"  # SCIC, SCOP
    COMPANY = "company"
    PUBLIC = "public"  # a town, a library, a school
    OTHER = "other"


class DocumentKind(StrEnum):
    """What a place shows to whoever asks for it."""

    ACCESS = "access"  # the accessibility register, which French law wants at the reception
    EVACUATION = "evacuation"  # the plan of the ways out


@dataclass(frozen=True, slots=True)
class Place:
    """The third place and its settings.

    `hours` has seven entries, Monday first; None is a day on which the place does not open. `seats`
    is how many can work, `limit` how many may be inside. `rehearsal` marks a place that was made
    by `demo` or with `--at`, the only ones on which time may be pretended. `setup_page` is the page,
    from 1 on, at which the first start goes on; None once it is done, or was never wanted. `choices`
    are those that are not of its own row.
    """

    name: str
    zone: ZoneInfo
    hours: tuple[DayHours | None, ...]
    seats: int
    limit: int
    language: str
    formal: bool
    rehearsal: bool
    legal_form: LegalForm | None = None
    setup_page: int | None = None
    choices: Choices = field(default_factory=Choices)


Where = Callable[[], Place]
"""Gives the place as it is now, for whatever outlives a change of its settings."""


@dataclass(frozen=True, slots=True)
class Station:
    """One running copy of the program, and what only it is given.

    `key` is the place's HMAC key (32 bytes); `random` makes ids and codes.
    """

    name: str
    key: bytes = field(repr=False)
    random: Randomness = field(repr=False)
