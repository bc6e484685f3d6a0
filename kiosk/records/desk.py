"""The records of the desk: rights, shifts, what the concierge sees and does."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from kiosk.records import Person


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
    EXPORTED = "exported"
    SETTINGS = "settings"


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
