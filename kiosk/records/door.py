"""The records of the door: what became of a code that was presented."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import ClassVar

from kiosk.records.people import Person
from kiosk.records.visits import Dials, Visit


class Reason(StrEnum):
    """Why the door refused. The screen has a sentence for each."""

    EMPTY = "empty"  # nothing in it
    FOREIGN = "foreign"  # a code of something else: a web address, a ticket
    DAMAGED = "damaged"  # ours by its look, but its check characters are wrong
    UNKNOWN = "unknown"  # well formed, but of no person here
    REVOKED = "revoked"  # replaced by another card
    SEE_DESK = "see_desk"  # the plan asks the person to go to the desk first
    WRONG_DIGITS = "wrong_digits"  # a personal code of nobody here
    NOT_HERE = "not_here"  # leaving, although no arrival was recorded


@dataclass(frozen=True, slots=True)
class Welcomed:
    """An arrival is on disk.

    `see_desk` asks the screen for *Passez voir l’accueil quand vous pourrez*; `proposed` are the
    dials that the person chose for their next visits, else those of the last one, to be proposed and
    never applied unasked.
    """

    kind: ClassVar[str] = "welcomed"
    person: Person
    visit: Visit
    see_desk: bool
    proposed: Dials


@dataclass(frozen=True, slots=True)
class AlreadyHere:
    """A scan within 90 seconds of the arrival: the welcome is shown again, nothing was written."""

    kind: ClassVar[str] = "already_here"
    person: Person
    visit: Visit
    see_desk: bool
    proposed: Dials


@dataclass(frozen=True, slots=True)
class Farewelled:
    """A departure is on disk. `today` is the time spent here during the place's day so far."""

    kind: ClassVar[str] = "farewelled"
    undoable: ClassVar[bool] = True
    person: Person
    visit: Visit
    today: timedelta


@dataclass(frozen=True, slots=True)
class AlreadyGone:
    """A scan within 90 seconds of the departure: the goodbye is shown again, nothing was written.

    Not `undoable` for somebody who left longer ago, and says again that they leave.
    """

    kind: ClassVar[str] = "already_gone"
    person: Person
    visit: Visit
    today: timedelta
    undoable: bool = True


@dataclass(frozen=True, slots=True)
class Refused:
    """The door recorded nothing. `person` is known only where they are to be greeted all the same."""

    kind: ClassVar[str] = "refused"
    reason: Reason
    person: Person | None = None


Outcome = Welcomed | AlreadyHere | Farewelled | AlreadyGone | Refused


@dataclass(frozen=True, slots=True)
class Slowed:
    """Too many wrong personal codes at this station: the next one counts from `until` on."""

    until: datetime


@dataclass(frozen=True, slots=True)
class TakenBack:
    """An arrival or a departure was undone. `inside` tells whether the person is now in."""

    person: Person | None
    inside: bool
