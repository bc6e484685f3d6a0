"""Badges of any make (library card, RFID tag, transport card), enrolled as codes by reading them.

They are kept like every code, by the fingerprint under which the door looks for them: what reads alike
at the desk and at the entrance is the same badge, whichever reader it comes from.
"""

import unicodedata
from uuid import UUID

from kiosk.cards import note
from kiosk.codes import token
from kiosk.data import Session, codes, people
from kiosk.door import LONGEST
from kiosk.presence import Pen
from kiosk.records import Code, CodeKind
from kiosk.records.carding import CodesChanged, NotEnrolled

SHORTEST = 6
"""Characters: fewer can be guessed, since nobody counts the wrong ones that are shown to a camera."""


def unfit(text: str) -> NotEnrolled | None:
    """Why what was read can be nobody's badge, or None."""
    badge = unicodedata.normalize("NFC", text.strip())
    if token.looks_like_ours(badge):
        return NotEnrolled.OURS
    if len(text) > LONGEST:
        return NotEnrolled.TOO_LONG
    if len(badge) < SHORTEST:
        return NotEnrolled.TOO_SHORT
    return NotEnrolled.CONSTANT if len({each for each in badge if each.isalnum()}) < 2 else None


def enrol(
    session: Session, pen: Pen, person: UUID, text: str, by: UUID
) -> CodesChanged | NotEnrolled:
    """Have the badge that says `text` be a code of `person`.

    Refused while it counts for somebody, for what can be no badge, and once they are not known any
    more. One that was revoked may be given to anybody: tags are handed back, and on.
    """
    refused = unfit(text)
    if refused is not None:
        return refused
    if people.person(session, person) is None:
        return NotEnrolled.GONE
    fingerprint = token.fingerprint(text, pen.station.key)
    holder = codes.holder(session, fingerprint)
    if holder is not None and not holder.revoked:
        theirs = holder.person == person
        return NotEnrolled.THEIRS_ALREADY if theirs else NotEnrolled.OF_SOMEBODY_ELSE
    if holder is not None:
        codes.hand_on(session, holder.id, person, CodeKind.BADGE, pen.now)
        made = Code(holder.id, person, CodeKind.BADGE, pen.now)
    else:
        made = Code(pen.new_id(), person, CodeKind.BADGE, pen.now)
        codes.add_all(session, [(made, fingerprint)])
    return note(session, pen, CodesChanged(person, (made,)), by)
