"""Trust: whom the place lets take the shift, and with what. A role, not an account."""

from collections.abc import Iterable
from uuid import UUID

from kiosk import acts
from kiosk.data import Session, people, shifts
from kiosk.data import trust as data
from kiosk.presence import Pen
from kiosk.records.desk import ActKind, NotTurned, Right, Trusted, Turned

ALL = frozenset(Right)


def rights(session: Session, person: UUID) -> frozenset[Right]:
    """What `person` is trusted with."""
    return data.rights(session, person)


def anybody(session: Session) -> bool:
    """Whether the place trusts anybody yet; a place that trusts nobody has to be set up."""
    return data.anybody(session)


def trusted(session: Session) -> tuple[Trusted, ...]:
    """Everybody whom the place trusts, in the order of their names."""
    known = data.everybody(session)
    chosen = data.with_pin(session)
    persons = people.people(session, known)
    return tuple(
        Trusted(person, known[id], id in chosen)
        for id, person in sorted(persons.items(), key=lambda each: (each[1].name, each[0]))
    )


def grant(
    session: Session, pen: Pen, person: UUID, rights: Iterable[Right], by: UUID | None
) -> tuple[UUID, ...]:
    """Have the place trust `person` with `rights` and nothing else; `by` is who decided.

    Somebody on shift who is no longer trusted with it has no shift any more. Returns the shifts that
    ended so.
    """
    wanted = frozenset(rights)
    if wanted == data.rights(session, person):
        return ()
    data.set_rights(session, person, wanted, pen.now)
    keeps = Right.CONCIERGE in wanted
    ended = () if keeps else shifts.end_of(session, person, pen.now)
    kind = ActKind.TRUSTED if wanted else ActKind.UNTRUSTED
    detail = " ".join(sorted(wanted)) or None
    acts.note(session, pen, kind, person=by, about=person, detail=detail)
    return ended


def turn(
    session: Session, pen: Pen, person: UUID, right: Right, by: UUID, *, on: bool
) -> Turned | NotTurned:
    """Trust `person` with `right` (or, not `on`, no more); their other rights stay as they are now.

    `by` is who decides: only somebody who may change the settings, and never so that nobody could trust
    others any more.
    """
    if Right.SETTINGS not in data.rights(session, by):
        return NotTurned.NOT_YOURS
    held = data.rights(session, person)
    if (right in held) is on:
        return NotTurned.SO_ALREADY
    wanted = held ^ {right}
    if not on and leaves_nobody(session, person, wanted):
        return NotTurned.NOBODY_LEFT
    return Turned(person, right, on, grant(session, pen, person, wanted, by))


def turn_back(session: Session, pen: Pen, turned: Turned, by: UUID) -> bool:
    """Take back what was turned; a shift that ended by it goes on. Returns whether it could be."""
    back = turn(session, pen, turned.person, turned.right, by, on=not turned.on)
    if isinstance(back, NotTurned):
        return False
    shifts.resume(session, turned.ended)
    return True


def leaves_nobody(session: Session, person: UUID, rights: Iterable[Right]) -> bool:
    """Whether nobody could trust others any more if `person` had `rights` alone.

    That takes the shift and the settings in one hand; without, only the terminal helps.
    """
    known = {**data.everybody(session), person: frozenset(rights)}
    return not any({Right.CONCIERGE, Right.SETTINGS} <= held for held in known.values())
