"""The records of who is here: as the operator may see it, as everybody may, and as one who arrives."""

from dataclasses import dataclass
from uuid import UUID

from kiosk.records.notices import Evacuation, Notice
from kiosk.records.people import Person
from kiosk.records.place import DocumentKind, Place
from kiosk.records.visits import ComesAs, Dials, Visit


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
class Board:
    """Who is here as everybody may see it; `others` are here in the number only.

    `rings` are the calls for help that nobody has answered yet; `to_ask` whom somebody who needs help
    may turn to where nobody is on shift. `place` is the place as it was read with the rest,
    `documents` what it shows to whoever asks.
    """

    entries: tuple[BoardEntry, ...]
    others: int
    occupancy: Occupancy
    on_shift: tuple[OnShift, ...] = ()
    wanted: tuple[Wanted, ...] = ()
    rings: tuple[Notice, ...] = ()
    to_ask: tuple[str, ...] = ()
    evacuation: Evacuation | None = None
    place: Place | None = None
    documents: tuple[DocumentKind, ...] = ()


@dataclass(frozen=True, slots=True)
class Link:
    """Somebody to meet: they can help with `word`, or they look for help with it."""

    shown: str
    initials: str
    word: str
    can_help: bool


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
