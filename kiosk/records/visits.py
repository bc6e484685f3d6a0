"""The records of visits: one stay, what somebody came as, and how it is shown."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID


class ComesAs(StrEnum):
    """What somebody came as, for one visit."""

    MEMBER = "member"
    DAY_PASS = "day_pass"  # noqa: S105 — no password
    VISITOR = "visitor"
    NOMAD = "nomad"
    GROUP = "group"


class ShownAs(StrEnum):
    """The first dial: how a visit appears on public screens. Everybody starts at `COUNTED`."""

    NAME = "name"
    FIRST_NAME = "first_name"
    COUNTED = "counted"


@dataclass(frozen=True, slots=True)
class Dials:
    """The two dials of one visit."""

    shown_as: ShownAs = ShownAs.COUNTED
    activity_shown: bool = False


@dataclass(frozen=True, slots=True)
class Visit:
    """One stay. `arrival` and `departure` are the ids of the events that opened and closed it."""

    id: UUID
    person: UUID | None
    arrived_at: datetime
    arrival: UUID
    departed_at: datetime | None = None
    departure: UUID | None = None
    estimated: bool = False
    comes_as: ComesAs = ComesAs.MEMBER
    dials: Dials = Dials()
    headcount: int = 1
    host: UUID | None = None
