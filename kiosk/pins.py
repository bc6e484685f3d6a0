"""PINs: four to eight digits that somebody trusted types after their card.

A PIN is kept as an argon2id hash with the parameters that RFC 9106 (section 4) recommends where memory
is short. Making and comparing one takes some 50 ms of processor time, so
neither is done inside a writing job: a try is counted as wrong before the hash is handed out (`begin`),
and taken back when it proves right (`succeed`). Two stations that try at once share the same five.
"""

import re
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from itertools import pairwise
from uuid import UUID

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from argon2.profiles import RFC_9106_LOW_MEMORY

from kiosk import acts
from kiosk.data import Session
from kiosk.data import pins as data
from kiosk.pauses import pause, slowed, was_set_back
from kiosk.presence import Pen
from kiosk.records import Slowed
from kiosk.records.desk import ActKind

MIN, MAX = 4, 8
"""How many digits a PIN has."""
FREE = 5
"""The wrong try after which the next one has to wait."""
FIRST_WAIT = timedelta(seconds=30)
LONGEST_WAIT = timedelta(minutes=15)
"""A concierge who is shut out by somebody's pranks gets in again the same morning."""


@dataclass(frozen=True, slots=True)
class Trying:
    """A try under way: counted as wrong until it proves right against `hash`."""

    person: UUID
    hash: str


def is_pin(text: str) -> bool:
    """Whether `text` could be a PIN: four to eight digits."""
    return bool(re.fullmatch(rf"[0-9]{{{MIN},{MAX}}}", text, re.ASCII))


def is_weak(pin: str) -> bool:
    """Whether `pin` is among the first that anybody would guess: 0000, 1234, 4321, 1212."""
    steps = {(int(b) - int(a)) % 10 for a, b in pairwise(pin)}
    half = len(pin) // 2
    repeats = len(pin) % 2 == 0 and pin[:half] == pin[half:]
    return repeats or (len(steps) == 1 and steps <= {0, 1, 9})


def make_hash(pin: str) -> str:
    """The argon2id hash of `pin`, salted; slow on purpose."""
    return _hasher().hash(pin)


def verify(hash: str, pin: str) -> bool:
    """Whether `pin` is the one behind `hash`; slow on purpose. A damaged hash fits nothing."""
    try:
        return _hasher().verify(hash, pin)
    except (VerificationError, InvalidHashError):
        return False


def choose(session: Session, pen: Pen, person: UUID, hash: str) -> None:
    """Have `person` use another PIN from now on, whose `hash` was made with `make_hash`."""
    data.choose(session, person, hash, pen.now)
    acts.note(session, pen, ActKind.PIN_CHOSEN, person=person)


def begin(session: Session, pen: Pen, person: UUID) -> Trying | Slowed | None:
    """Begin to try a PIN of `person`: counted as wrong from now on, until `succeed`.

    `Slowed` while they have to wait, without counting; None for somebody who has chosen none.
    """
    kept = data.pin(session, person)
    if kept is None:
        return None
    last = kept.last_at
    if was_set_back(last, pen.now):
        last = pen.now
        data.remember(session, person, kept.wrong, last)
    wait = pause(kept.wrong, FREE, FIRST_WAIT, LONGEST_WAIT)
    waits = slowed(last, wait, pen.now)
    if waits is not None:
        return waits
    data.remember(session, person, kept.wrong + 1, pen.now)
    return Trying(person, kept.hash)


def succeed(session: Session, trying: Trying) -> bool:
    """The PIN was right: forget the wrong ones. False if another was chosen in the meantime."""
    return data.forgive(session, trying.person, trying.hash)


def fail(session: Session, pen: Pen, trying: Trying) -> Slowed | None:
    """The PIN was wrong: write it down. Returns until when the next one has to wait, if it does."""
    acts.note(session, pen, ActKind.PIN_WRONG, about=trying.person)
    kept = data.pin(session, trying.person)
    if kept is None:
        return None
    wait = pause(kept.wrong, FREE, FIRST_WAIT, LONGEST_WAIT)
    return slowed(kept.last_at, wait, pen.now)


@cache
def _hasher() -> PasswordHasher:
    return PasswordHasher.from_parameters(RFC_9106_LOW_MEMORY)
