"""The records of people: who they are, what they present and subscribe to, and their import."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from kiosk.records.visits import Dials


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
    language: str | None = None  # that screens speak to them, as they chose; else the place's
    dials: Dials | None = None  # that they chose for their next visits; else those of the last one
    version: int = 1  # how often this record was written; tells two who change it at once


class CodeKind(StrEnum):
    """What a code is carried on."""

    CARD = "card"
    PHONE = "phone"
    BADGE = "badge"
    PERSONAL = "personal"


@dataclass(frozen=True, slots=True)
class Code:
    """One code of a person, without what it says, which nobody keeps. It counts until it is revoked."""

    id: UUID
    person: UUID
    kind: CodeKind
    made_at: datetime
    revoked_at: datetime | None = None


class ConsentKind(StrEnum):
    """What somebody agrees to, or not."""

    RULES = "rules"  # the rules of the house
    ASKED = "asked"  # others may turn to them: skills and matches show them
    PHOTO = "photo"  # a photo of them is kept
    ASSISTANCE = "assistance"  # it is kept that they need help to leave the building
    NEWS = "news"  # the place writes to them


class AfterEnd(StrEnum):
    """What a plan does at the door once the membership has ended."""

    WELCOME = "welcome"
    GRACE = "grace"
    DESK = "desk"


@dataclass(frozen=True, slots=True)
class Plan:
    """What is subscribed to, and what the door does when it has ended (`grace_days` for `GRACE`).

    `months` is how long one subscription lasts, None for as long as wanted. Nobody can subscribe any more
    to one that `is_retired`; who has, keeps it.
    """

    id: UUID
    name: str
    after_end: AfterEnd
    grace_days: int
    months: int | None = None
    is_retired: bool = False


@dataclass(frozen=True, slots=True)
class Pause:
    """Days on which a subscription rests; both belong to it, None is until it is taken up again."""

    id: UUID
    starts: date
    ends: date | None = None


@dataclass(frozen=True, slots=True)
class Membership:
    """One person's subscription; both dates are days of the place and belong to it, None is open.

    `ends` counts the days of every pause that is over: what rests is not lost.
    """

    id: UUID
    person: UUID
    plan: Plan
    starts: date
    ends: date | None
    pauses: tuple[Pause, ...] = ()


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
