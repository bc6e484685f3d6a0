"""The records of what somebody sees, and changes, of what the place knows of them."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from kiosk.records.members import Consent, History
from kiosk.records.people import Membership, Person
from kiosk.records.visits import Dials


@dataclass(frozen=True, slots=True)
class Own:
    """What somebody sees of themselves."""

    person: Person
    known_since: datetime
    history: History
    said: tuple[Consent, ...]
    memberships: tuple[Membership, ...]
    has_photo: bool
    inside: bool


class Words(StrEnum):
    """Two kinds of words about themselves."""

    SKILLS = "skills"
    NEEDS = "needs"


@dataclass(frozen=True, slots=True)
class Change:
    """What somebody has changed of their own things; None leaves one as it is."""

    called: str | None = None
    skills: tuple[str, ...] | None = None
    needs: tuple[str, ...] | None = None
    dials: Dials | None = None
    language: str | None = None
    can_be_asked: bool | None = None


class NotChanged(StrEnum):
    """Why nothing was changed."""

    GONE = "gone"
    MEANWHILE = "meanwhile"  # somebody else has changed the same record
    UNFIT = "unfit"  # what was typed can't be kept


@dataclass(frozen=True, slots=True)
class Taken:
    """All that is known of somebody, to be taken along; `photo` is a JPEG.

    The rest is as the file has it: plain values only, times in ISO 8601 with their offset.
    """

    person: Person
    facts: dict[str, object]
    photo: bytes | None = field(repr=False, default=None)


@dataclass(frozen=True, slots=True)
class Losing:
    """What would be gone with somebody; visits stay in the counts, without them."""

    person: Person
    visits: int
    codes: int
    has_photo: bool


class NotErased(StrEnum):
    """Why somebody can't be erased now."""

    GONE = "gone"  # nobody of that id is known
    INSIDE = "inside"  # the roll call must not lose them
    ON_SHIFT = "on_shift"
    LAST_KEYS = "last_keys"  # nobody else could change the settings
    NOT_YOURS = "not_yours"  # they are trusted, and whoever asks may not change that
