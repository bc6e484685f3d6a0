"""The records of the desk: rights, shifts, what the concierge sees and does."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from kiosk.records import ComesAs, Occupancy, Person


class Right(StrEnum):
    """What a person is trusted with. They come with a shift, and end with it."""

    CONCIERGE = "concierge"  # take the shift: the desk, corrections, the roll call's end
    TREASURER = "treasurer"  # confirm transfers, close periods, export accounts
    SETTINGS = "settings"  # the place's settings, and whom it trusts


class ActKind(StrEnum):
    """What is done at the desk, and is no arrival, departure or correction: those are in the log."""

    SHIFT_TAKEN = "shift_taken"
    SHIFT_GIVEN = "shift_given"
    PIN_WRONG = "pin_wrong"
    PIN_CHOSEN = "pin_chosen"
    TRUSTED = "trusted"
    UNTRUSTED = "untrusted"
    INTRODUCED = "introduced"
    LATER = "later"
    SEEN = "seen"  # a word about an ended membership was had
    SETTLED = "settled"  # a call for help, or a mistaken name
    CALL_OPENED = "call_opened"
    CALL_ENDED = "call_ended"
    LIST_OPENED = "list_opened"  # of a roll call that is under way
    LIST_TAKEN = "list_taken"  # on a phone or on paper
    EXPORTED = "exported"
    SETTINGS = "settings"
    ASSISTED = "assisted"  # somebody needs help to leave the building
    UNASSISTED = "unassisted"  # and no more
    PERSON_ADDED = "person_added"
    PERSON_CHANGED = "person_changed"
    MERGED = "merged"  # two records of one person
    ERASED = "erased"  # somebody, at their request
    TAKEN_ALONG = "taken_along"  # what is known of somebody, at their request
    SUBSCRIBED = "subscribed"  # a membership was begun, changed, paused or ended
    PLAN_CHANGED = "plan_changed"
    CODE_MADE = "code_made"
    CODE_REVOKED = "code_revoked"
    IMPORTED = "imported"
    IMPORT_UNDONE = "import_undone"
    REPORTED = "reported"  # a report was written to a file


@dataclass(frozen=True, slots=True)
class Act:
    """One thing that was done at the desk.

    `person` did it, where that is known; `about` is whom it concerns. Both are forgotten with their
    people; `detail` holds no name.
    """

    id: UUID
    kind: ActKind
    station: str
    made_at: datetime
    person: UUID | None = None
    about: UUID | None = None
    detail: str | None = None


@dataclass(frozen=True, slots=True)
class Trusted:
    """A person whom the place trusts, with what, and whether they have chosen a PIN."""

    person: Person
    rights: frozenset[Right]
    has_pin: bool


@dataclass(frozen=True, slots=True)
class Shift:
    """The time somebody holds the concierge's role: during `visit`, and never after it."""

    id: UUID
    visit: UUID
    person: Person
    began_at: datetime
    rights: frozenset[Right]


@dataclass(frozen=True, slots=True)
class Turned:
    """One right that somebody was given (`on`) or has no more, and the shifts that ended by it."""

    person: UUID
    right: Right
    on: bool
    ended: tuple[UUID, ...] = ()


class NotTurned(StrEnum):
    """Why somebody's rights stay as they are."""

    NOT_YOURS = "not_yours"  # who asks may not change them, or may not any more
    NOBODY_LEFT = "nobody_left"  # who could change them
    SO_ALREADY = "so_already"  # somebody else has turned it meanwhile


class NoShift(StrEnum):
    """Why somebody does not get the role."""

    NOT_TRUSTED = "not_trusted"


@dataclass(frozen=True, slots=True)
class HandoverNote:
    """What one shift left for the next to know; `person` is who wrote it, while that is known."""

    id: UUID
    person: Person | None
    written_at: datetime
    words: str


@dataclass(frozen=True, slots=True)
class Meeting:
    """People to introduce to each other: `first` looks for help with `word`, `second` can help.

    Of a newcomer to show around there is only the first, and no word.
    """

    first: Person
    second: Person | None = None
    word: str | None = None


class Need(StrEnum):
    """What asks for the concierge's attention."""

    HELP = "help"
    LIMIT = "limit"
    NOT_ME = "not_me"
    UNCONFIRMED = "unconfirmed"
    ENDED = "ended"
    PAUSED = "paused"  # a membership that rests, of somebody who is here


@dataclass(frozen=True, slots=True)
class Attention:
    """One thing that asks for attention, with what its remedy needs.

    `notice` is a call or a word that was left; `person` whom it is about; `station` where from;
    `count` how many it concerns.
    """

    need: Need
    made_at: datetime | None = None
    notice: UUID | None = None
    person: Person | None = None
    station: str | None = None
    count: int = 1


@dataclass(frozen=True, slots=True)
class Here:
    """One line of the desk's list of who is here: the concierge sees everybody.

    `person` is None once unlinked, and of groups, which `activity` then names. `ended` tells of a
    membership that does not cover today, `paused` of one that rests; `plan` is its name.
    """

    visit: UUID
    person: Person | None
    comes_as: ComesAs
    headcount: int
    arrived_at: datetime
    arrival: UUID
    activity: str | None
    unconfirmed: bool
    on_shift: bool
    ended: bool
    plan: str | None
    paused: bool = False


class Fullness(StrEnum):
    """How the number inside stands to the limit."""

    ROOM = "room"
    NEAR = "near"
    FULL = "full"


@dataclass(frozen=True, slots=True)
class Today:
    """What the desk shows first, in its order."""

    notes: tuple[HandoverNote, ...]
    meetings: tuple[Meeting, ...]
    attention: tuple[Attention, ...]
    occupancy: Occupancy
    fullness: Fullness
    shifts: tuple[Shift, ...]
    here: tuple[Here, ...]


class NotCorrected(StrEnum):
    """Why a time can't be corrected as asked."""

    FUTURE = "future"
    BEFORE_ARRIVAL = "before_arrival"
    AFTER_DEPARTURE = "after_departure"
    OVERLAPS = "overlaps"
    NO_SUCH_TIME = "no_such_time"  # the clock is put forward over it
    OTHER_DAY = "other_day"  # close to it, but beyond four o'clock
    NO_REASON = "no_reason"
    CHANGED = "changed"  # by somebody else, meanwhile
