"""Trust: whom the place lets take the shift, and with what. A role, not an account."""

from collections.abc import Iterable
from uuid import UUID

from kiosk import acts
from kiosk.data import Session, people, shifts
from kiosk.data import trust as data
from kiosk.presence import Pen
from kiosk.records.desk import ActKind, Right, Trusted

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
) -> None:
    """Have the place trust `person` with `rights` and nothing else; `by` is who decided.

    Somebody on shift who is no longer trusted with it has no shift any more.
    """
    wanted = frozenset(rights)
    if wanted == data.rights(session, person):
        return
    data.set_rights(session, person, wanted, pen.now)
    if Right.CONCIERGE not in wanted:
        shifts.end_of(session, person, pen.now)
    kind = ActKind.TRUSTED if wanted else ActKind.UNTRUSTED
    detail = " ".join(sorted(wanted)) or None
    acts.note(session, pen, kind, person=by, about=person, detail=detail)


def leaves_nobody(session: Session, person: UUID, rights: Iterable[Right]) -> bool:
    """Whether nobody could trust others any more if `person` had `rights` alone.

    That takes the shift and the settings in one hand; without, only the terminal helps.
    """
    known = {**data.everybody(session), person: frozenset(rights)}
    return not any({Right.CONCIERGE, Right.SETTINGS} <= held for held in known.values())
