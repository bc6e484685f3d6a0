"""Personal codes: six digits for whoever has no card with them (rule 12).

They are few enough to be guessed, so wrong ones are counted, per station: after some, that page makes
everybody wait, a little longer each time. Cards and badges are read on as ever.
"""

from datetime import datetime, timedelta
from uuid import UUID

from kiosk import door
from kiosk.codes import token
from kiosk.data import Session, codes, people, tries
from kiosk.pauses import pause, slowed, was_set_back
from kiosk.presence import Pen
from kiosk.records import CodeKind, Outcome, Person, Reason, Refused, Slowed

FREE = 5
"""The wrong code after which the next one has to wait."""
FIRST_WAIT = timedelta(seconds=10)
LONGEST_WAIT = timedelta(minutes=10)
FORGOTTEN = timedelta(minutes=5)
"""After so long without another, one of the wrong ones does not count any more: slips are no guesses."""


def present(session: Session, digits: str, pen: Pen, *, leaving: bool = False) -> Outcome | Slowed:
    """Take the personal code `digits` at the door, as `door.scan` takes a card.

    While the station is slowed down it is not even looked at.
    """
    person = recognise(session, digits, pen)
    if not isinstance(person, Person):
        return person
    return door.go(session, person, pen) if leaving else door.come_or_go(session, person, pen)


def recognise(session: Session, digits: str, pen: Pen) -> Person | Refused | Slowed:
    """Whose personal code `digits` is; a wrong one counts, and while the station is slowed none does."""
    return _judge(session, digits, pen, None)


def prove(session: Session, person: UUID, digits: str, pen: Pen) -> Person | Refused | Slowed:
    """Whether `digits` is the personal code of `person`, who has shown their card: the second proof.

    Somebody else's code counts as a wrong one, like any: else whoever has one could try out cards.
    """
    return _judge(session, digits, pen, person)


def _judge(
    session: Session, digits: str, pen: Pen, expected: UUID | None
) -> Person | Refused | Slowed:
    station = pen.station.name
    wrong, last = _wrong(session, station, pen.now)
    waits = slowed(last, _wait(wrong), pen.now)
    if waits is not None:
        return waits
    person = _holder(session, digits, pen)
    if person is not None and expected in (None, person.id):
        return person
    tries.remember(session, station, wrong + 1, pen.now)
    return slowed(pen.now, _wait(wrong + 1), pen.now) or Refused(Reason.WRONG_DIGITS)


def give(session: Session, pen: Pen, person: Person) -> str:
    """Give `person` a new personal code, which nobody has or ever had, instead of theirs.

    Returns its six digits, which are kept nowhere.
    """
    codes.revoke_all(session, person.id, pen.now, CodeKind.PERSONAL)
    while True:
        digits = token.make_personal(pen.station.random)
        fingerprint = token.personal_fingerprint(digits, pen.station.key)
        if codes.holder(session, fingerprint) is None:
            codes.add(session, pen.new_id(), person.id, CodeKind.PERSONAL, fingerprint, pen.now)
            return digits


def _holder(session: Session, digits: str, pen: Pen) -> Person | None:
    if len(digits) != token.PERSONAL_DIGITS or not (digits.isascii() and digits.isdecimal()):
        return None
    holder = codes.holder(session, token.personal_fingerprint(digits, pen.station.key))
    if holder is None or holder.revoked:
        return None
    return people.person(session, holder.person)


def _wrong(session: Session, station: str, now: datetime) -> tuple[int, datetime]:
    """How many wrong ones count, and since when; a clock that was set back forgets none."""
    known = tries.wrong(session, station)
    if known is None:
        return 0, now
    count, last = known
    if was_set_back(last, now):
        tries.remember(session, station, count, now)
        return count, now
    return max(0, count - (now - last) // FORGOTTEN), last


def _wait(wrong: int) -> timedelta:
    """How long the next one has to wait after so many wrong ones."""
    return pause(wrong, FREE, FIRST_WAIT, LONGEST_WAIT)
