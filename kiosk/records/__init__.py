"""The frozen records that cross walls. They hold no session, load nothing, and never change.

Every time is an aware `datetime` in UTC; only the screens and the commands turn it into the place's
zone. Every id is a `UUID`.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import ClassVar
from uuid import UUID
from zoneinfo import ZoneInfo

Clock = Callable[[], datetime]
"""Gives the present moment, aware; passed in wherever something runs for longer than one command."""

Randomness = Callable[[int], bytes]
"""Gives so many random bytes: `os.urandom`, or a fixed sequence in a test."""


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


class EventKind(StrEnum):
    """The kinds of line in the presence log."""

    ARRIVAL = "arrival"
    DEPARTURE = "departure"
    CHANGE = "change"
    CORRECTION = "correction"
    UNDO = "undo"
    ESTIMATE = "estimate"


class Actor(StrEnum):
    """Who had a line written in the presence log."""

    PERSON = "person"
    HOST = "host"
    DESK = "desk"
    CLOCK = "clock"


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


class NoticeKind(StrEnum):
    """What the desk is told of."""

    HELP = "help"  # somebody at a station asks for help
    NOT_ME = "not_me"  # a code was shown by somebody who says that they are another


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


@dataclass(frozen=True, slots=True)
class Place:
    """The third place and its settings.

    `hours` has seven entries, Monday first; None is a day on which the place does not open. `seats`
    is how many can work, `limit` how many may be inside. `rehearsal` marks a place that was made
    by `demo` or with `--at`, the only ones on which time may be pretended. `setup_page` is the page,
    from 1 on, at which the first start goes on; None once it is done, or was never wanted.
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


@dataclass(frozen=True, slots=True)
class Station:
    """One running copy of the program, and what only it is given.

    `key` is the place's HMAC key (32 bytes); `random` makes ids and codes.
    """

    name: str
    key: bytes = field(repr=False)
    random: Randomness = field(repr=False)


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


@dataclass(frozen=True, slots=True)
class Welcomed:
    """An arrival is on disk.

    `see_desk` asks the screen for *Passez voir l’accueil quand vous pourrez*; `proposed` are the
    dials of the person's last visit, to be proposed and never applied unasked.
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


@dataclass(frozen=True, slots=True)
class Present:
    """One open visit as the operator may see it; `person` is None once unlinked, and for groups."""

    visit: Visit
    person: Person | None
    activity: str | None
    unconfirmed: bool


@dataclass(frozen=True, slots=True)
class Occupancy:
    """How many are here, the sum of all headcounts, beside the place's two figures."""

    count: int
    seats: int
    limit: int


@dataclass(frozen=True, slots=True)
class BoardEntry:
    """One line of the board: only what its person chose to show. No times are on public screens."""

    visit: UUID
    shown: str
    initials: str
    activity: str | None
    skills: tuple[str, ...]
    needs: tuple[str, ...]
    comes_as: ComesAs = ComesAs.MEMBER
    on_shift: bool = False


@dataclass(frozen=True, slots=True)
class OnShift:
    """Who holds the concierge's role now, by what they are called: a role is no secret."""

    visit: UUID
    called: str
    initials: str


@dataclass(frozen=True, slots=True)
class Wanted:
    """Something that people who are here look for, and who of those here can help with it.

    Everybody is named as they chose to be shown, and only those who chose to be.
    """

    word: str
    seekers: tuple[str, ...]
    helpers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Link:
    """Somebody to meet: they can help with `word`, or they look for help with it."""

    shown: str
    initials: str
    word: str
    can_help: bool


@dataclass(frozen=True, slots=True)
class Notice:
    """Something for the desk to know, until it is `settled_at`."""

    id: UUID
    kind: NoticeKind
    station: str
    made_at: datetime
    person: UUID | None = None
    settled_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Evacuation:
    """A roll call under way: every screen turns to *ÉVACUATION* until it is ended.

    `drill` marks an exercise; `station` is where it was opened.
    """

    call: UUID
    began_at: datetime
    drill: bool
    station: str


@dataclass(frozen=True, slots=True)
class Board:
    """Who is here as everybody may see it; `others` are here in the number only.

    `rings` are the calls for help that nobody has answered yet; `to_ask` whom somebody who needs help
    may turn to where nobody is on shift.
    """

    entries: tuple[BoardEntry, ...]
    others: int
    occupancy: Occupancy
    on_shift: tuple[OnShift, ...] = ()
    wanted: tuple[Wanted, ...] = ()
    rings: tuple[Notice, ...] = ()
    to_ask: tuple[str, ...] = ()
    evacuation: Evacuation | None = None


@dataclass(frozen=True, slots=True)
class Around:
    """What the welcome of one visit offers: for the eyes of its person alone.

    `activity` and `dials` are the visit's, as chosen so far; `shown` its line on the board, if it has
    one; `before` what its person worked on at
    other times, the latest first, and `yesterday` whether that one is of the place's day before.
    """

    visit: UUID
    activity: str | None
    dials: Dials
    shown: BoardEntry | None
    before: tuple[str, ...]
    yesterday: bool
    to_meet: tuple[Link, ...]
    on_shift: tuple[OnShift, ...]


@dataclass(frozen=True, slots=True)
class Event:
    """One line of the presence log, by `seq`. `alias` stands for a person for one calendar month."""

    id: UUID
    kind: EventKind
    visit: UUID
    alias: UUID | None
    occurred_at: datetime
    recorded_at: datetime
    station: str
    by: Actor
    comes_as: ComesAs | None = None
    shown_as: ShownAs | None = None
    activity_shown: bool | None = None
    host: UUID | None = None
    about: UUID | None = None  # the event that this one undoes or corrects
    headcount: int | None = None
    seq: int | None = None  # the log gives it


@dataclass(frozen=True, slots=True)
class LogLine:
    """An event with the person it is about, while that is still known."""

    event: Event
    person: UUID | None


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


@dataclass(frozen=True, slots=True)
class Checked:
    """What `kiosk check` found."""

    events: int
    visits: int
    problems: tuple[str, ...]

    @property
    def ok(self) -> bool:
        """Whether there was nothing to say."""
        return not self.problems
