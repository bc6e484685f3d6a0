"""The records of people: who they are, what they present and subscribe to, and their import."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Person:
    """Anyone known to the place. `called` is the first name or a nickname."""

    id: UUID
    name: str
    called: str
    email: str | None = None
    external_id: str | None = None
    skills: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    can_be_asked: bool = False
    needs_assistance: bool = (
        False  # to leave the building in an evacuation; they said so themselves
    )


class CodeKind(StrEnum):
    """What a code is carried on."""

    CARD = "card"
    PHONE = "phone"
    BADGE = "badge"
    PERSONAL = "personal"


class AfterEnd(StrEnum):
    """What a plan does at the door once the membership has ended."""

    WELCOME = "welcome"
    GRACE = "grace"
    DESK = "desk"


@dataclass(frozen=True, slots=True)
class Plan:
    """What is subscribed to, and what the door does when it has ended (`grace_days` for `GRACE`)."""

    id: UUID
    name: str
    after_end: AfterEnd
    grace_days: int


@dataclass(frozen=True, slots=True)
class Membership:
    """One person's subscription; both dates are days of the place and belong to it, None is open."""

    id: UUID
    person: UUID
    plan: Plan
    starts: date
    ends: date | None


@dataclass(frozen=True, slots=True)
class LineError:
    """A line of a file that can't be taken, and why, in words for whoever made the file."""

    line: int
    why: str


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did; with any error, it did nothing."""

    added: int
    changed: int
    errors: tuple[LineError, ...] = ()
