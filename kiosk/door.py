"""The door: what happens when a code is presented.

One function decides, in one transaction, and returns an outcome. The numbered rules are those of
the product's design, each of which comes from a complaint about another system:
odoo/odoo#25849 and #27762 (1), OCA/hr#845 (2), odoo/odoo#29645 (3), #28354 and #207904 (4).
"""

from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

from kiosk import notices, placetime, presence
from kiosk.codes import token
from kiosk.data import Session, codes, people, visits
from kiosk.membership import Standing, standing
from kiosk.records import (
    Actor,
    AlreadyGone,
    AlreadyHere,
    Dials,
    Farewelled,
    Outcome,
    Person,
    Place,
    Reason,
    Refused,
    Station,
    TakenBack,
    Visit,
    Welcomed,
)

AGAIN = timedelta(seconds=90)
"""Within this time of an arrival or a departure, a scan shows it again and changes nothing (rule 2)."""

LONGEST = 1024
"""Characters; no card or badge holds more, and what is longer is not worth a look in the database."""


def scan(
    session: Session,
    text: str,
    now: datetime,
    station: Station,
    place: Place,
    *,
    leaving: bool = False,
) -> Outcome:
    """Take the code `text` at the door of `place`, at `now`.

    An arrival of somebody who is absent, a departure of somebody who is present (rule 2); their visit
    of an earlier day is closed first, as an estimate (rule 3). Of somebody who said that they are
    `leaving`, it is a departure or nothing (see `go`). A code that can't be taken is `Refused` with
    the reason, whatever it holds; nothing is ever raised for what somebody presents. Returns the
    outcome, which counts once the session has been committed.
    """
    person = recognise(session, text, station)
    if isinstance(person, Refused):
        return person
    pen = presence.Pen(place, station, now)
    return go(session, person, pen) if leaving else come_or_go(session, person, pen)


def recognise(session: Session, text: str, station: Station) -> Person | Refused:
    """Whose code `text` is, with nothing recorded; or why it is nobody's."""
    refused = judged(text)
    if refused is not None:
        return refused
    holder = codes.holder(session, token.fingerprint(text, station.key))
    if holder is None:
        return Refused(why_unknown(text))
    if holder.revoked:
        return Refused(Reason.REVOKED)
    return people.person(session, holder.person) or Refused(Reason.UNKNOWN)


def take_back(
    session: Session,
    event: UUID,
    now: datetime,
    station: Station,
    place: Place,
    *,
    not_me: bool = False,
) -> TakenBack | None:
    """Undo the arrival or the departure `event`, from the page that shows it.

    With `not_me`, the desk is told whose code somebody else has shown. Returns who is now inside or
    not, or None when there was nothing left to undo.
    """
    pen = presence.Pen(place, station, now)
    done = presence.undo(session, pen, event)
    if done is None:
        return None
    before, after = done
    if not_me:
        notices.tell_not_me(session, pen, before.person)
    person = None if before.person is None else people.person(session, before.person)
    return TakenBack(person, inside=after is not None and after.departed_at is None)


def judged(text: str) -> Refused | None:
    """What can be said of `text` before anybody is looked for: too little, or far too much."""
    if not text.strip():
        return Refused(Reason.EMPTY)
    if len(text) > LONGEST:
        return Refused(Reason.FOREIGN)
    return None


def why_unknown(text: str) -> Reason:
    """Why `text` is nobody's code: not of our kind, damaged, or of no person here."""
    if token.read(text) is not None:
        return Reason.UNKNOWN
    return Reason.DAMAGED if token.looks_like_ours(text) else Reason.FOREIGN


def come_or_go(session: Session, person: Person, pen: presence.Pen) -> Outcome:
    """What happens when `person` is recognised at the door: see `scan`."""
    inside = _inside(session, person, pen)
    if inside is not None:
        if abs(pen.now - inside.arrived_at) <= AGAIN:
            return _welcome_again(session, person, inside, pen)
        return _farewell(session, person, inside, pen)
    last = visits.last_visit(session, person.id)
    if last is not None and _has_just_left(last, pen.now):
        return AlreadyGone(person, last, _today(session, person.id, pen))
    return _welcome(session, person, last, pen)


def go(session: Session, person: Person, pen: presence.Pen) -> Outcome:
    """What happens when `person` says that they leave: a departure, however short their visit was.

    Somebody who is not here has nothing recorded: told so again when they left today, else `Refused`.
    """
    inside = _inside(session, person, pen)
    if inside is not None:
        return _farewell(session, person, inside, pen)
    last = visits.last_visit(session, person.id)
    today = placetime.day_start(placetime.day_of(pen.now, pen.place), pen.place)
    if last is not None and not last.estimated and (last.departed_at or today) > today:
        undoable = _has_just_left(last, pen.now)
        return AlreadyGone(person, last, _today(session, person.id, pen), undoable)
    return Refused(Reason.NOT_HERE, person)


def _inside(session: Session, person: Person, pen: presence.Pen) -> Visit | None:
    inside = visits.open_visit(session, person.id)
    if inside is not None and placetime.is_overdue(inside, pen.now, pen.place):
        presence.estimate(session, replace(pen, by=Actor.CLOCK), inside)
        return None
    return inside


def _welcome(session: Session, person: Person, last: Visit | None, pen: presence.Pen) -> Outcome:
    stands = standing(session, person.id, placetime.day_of(pen.now, pen.place))
    if stands is Standing.SEE_DESK:
        return Refused(Reason.SEE_DESK, person)
    visit = presence.arrive(session, pen, person.id)
    if visit is None:
        raise RuntimeError("an arrival was refused to somebody who is absent")
    proposed = _proposed(person, last)
    return Welcomed(person, visit, stands is not Standing.CURRENT, proposed)


def _proposed(person: Person, last: Visit | None) -> Dials:
    """The dials that somebody chose for their next visits, else those of their last one (rule 8)."""
    return person.dials or (Dials() if last is None else last.dials)


def _welcome_again(session: Session, person: Person, inside: Visit, pen: presence.Pen) -> Outcome:
    stands = standing(session, person.id, placetime.day_of(pen.now, pen.place))
    before = visits.visit_before(session, person.id, inside)
    proposed = _proposed(person, before)
    return AlreadyHere(person, inside, stands is not Standing.CURRENT, proposed)


def _farewell(session: Session, person: Person, inside: Visit, pen: presence.Pen) -> Outcome:
    over = presence.depart(session, pen, inside)
    if over is None:
        raise RuntimeError("a departure was refused to somebody who is present")
    return Farewelled(person, over, _today(session, person.id, pen))


def _has_just_left(visit: Visit, now: datetime) -> bool:
    # somebody whose departure was only estimated was not seen to leave, and is now at the door
    left_at = None if visit.estimated else visit.departed_at
    return left_at is not None and abs(now - left_at) <= AGAIN


def _today(session: Session, person: UUID, pen: presence.Pen) -> timedelta:
    since = placetime.day_start(placetime.day_of(pen.now, pen.place), pen.place)
    stays = visits.visits_of(session, person, since)
    return sum(((v.departed_at or pen.now) - v.arrived_at for v in stays), timedelta())
