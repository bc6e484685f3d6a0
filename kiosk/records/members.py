"""The records of people as the desk finds, changes and shows them."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from uuid import UUID

from kiosk.records.attendance import Stay
from kiosk.records.log import Actor
from kiosk.records.people import ConsentKind, Person


class Sifted(StrEnum):
    """What the list of people is narrowed to."""

    EVERYBODY = "everybody"
    HERE = "here"
    ENDING = "ending"  # the membership has ended, or ends within a fortnight
    NO_PLAN = "no_plan"
    ASSISTANCE = "assistance"  # they need help to leave the building


class Subscribed(StrEnum):
    """How somebody's subscription stands today."""

    CURRENT = "current"
    ENDING = "ending"  # within a fortnight
    ENDED = "ended"
    PAUSED = "paused"
    TO_COME = "to_come"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Listed:
    """One line of the list of people.

    `plan` is that of the membership that counts; `day` is the one on which it ends, has ended, rests or
    begins, if there is one. `since` is when they came, while they are here.
    """

    person: UUID
    name: str
    called: str
    subscribed: Subscribed
    plan: str | None = None
    day: date | None = None
    since: datetime | None = None
    has_photo: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """Who was found: all of them, the best first, and the lines of the first few."""

    people: tuple[UUID, ...]
    lines: tuple[Listed, ...]


class Fact(StrEnum):
    """What can be changed of somebody, by the names of `Person`'s fields."""

    NAME = "name"
    CALLED = "called"
    EMAIL = "email"
    LANGUAGE = "language"
    DIALS = "dials"
    SKILLS = "skills"
    NEEDS = "needs"
    CAN_BE_ASKED = "can_be_asked"
    NEEDS_ASSISTANCE = "needs_assistance"


@dataclass(frozen=True, slots=True)
class Changed:
    """Somebody as they were before a change, and as they are now."""

    before: Person
    after: Person


@dataclass(frozen=True, slots=True)
class Clash:
    """Somebody else has changed the same `facts` of a person meanwhile, who is now as in `theirs`."""

    theirs: Person
    facts: tuple[Fact, ...]


class NotKept(StrEnum):
    """Why something about a person is not kept."""

    GONE = "gone"  # nobody knows them any more
    NO_NAME = "no_name"
    BAD_EMAIL = "bad_email"


@dataclass(frozen=True, slots=True)
class Twins:
    """Others of this name are there already; somebody may look whether it is they.

    Or others of this e-mail address (`share_email`), where nobody has the name.
    """

    lines: tuple[Listed, ...]
    share_email: bool = False


@dataclass(frozen=True, slots=True)
class Consent:
    """What somebody said when they were asked to agree; `by` tells whether at the desk."""

    id: UUID
    kind: ConsentKind
    agreed: bool
    said_at: datetime
    by: Actor


@dataclass(frozen=True, slots=True)
class History:
    """Somebody's visits of late, the latest first, and how long they were here in this calendar month.

    Of `spent`, `guessed` rests on estimated departures.
    """

    stays: tuple[Stay, ...]
    visits: int
    spent: timedelta
    guessed: timedelta
