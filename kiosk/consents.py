"""What people agreed to, and when: at the desk, or at the kiosk with their card and code.

What follows from an agreement is kept with it: whether others may turn to somebody, whether it is known
that they need help, and whether there is a photo of them.
"""

from uuid import UUID

from kiosk import acts
from kiosk.data import Session, people
from kiosk.data import consents as data
from kiosk.presence import Pen
from kiosk.records import ConsentKind
from kiosk.records.desk import ActKind
from kiosk.records.members import Consent


def held(session: Session, person: UUID) -> dict[ConsentKind, Consent]:
    """What holds of `person`: the last thing they said of each kind."""
    return {each.kind: each for each in data.said(session, person)}


def write(session: Session, pen: Pen, person: UUID, kind: ConsentKind, *, agreed: bool) -> Consent:
    """Write down that `person` says so now, to whoever the pen is of; nothing else follows here."""
    consent = Consent(pen.new_id(), kind, agreed, pen.now, pen.by)
    data.add(session, person, consent)
    return consent


def keep_in_step(
    session: Session, pen: Pen, person: UUID, kind: ConsentKind, *, agreed: bool
) -> None:
    """Write it down unless that is what holds already; of somebody who never said a word, no refusal."""
    last = held(session, person).get(kind)
    if agreed is not (last is not None and last.agreed):
        write(session, pen, person, kind, agreed=agreed)


def said(session: Session, person: UUID, kind: ConsentKind) -> tuple[Consent, ...]:
    """What `person` said of that kind, the latest first."""
    return tuple(each for each in reversed(data.said(session, person)) if each.kind is kind)


def say(
    session: Session,
    pen: Pen,
    person: UUID,
    kind: ConsentKind,
    seen: Consent | None,
    by: UUID,
    *,
    agreed: bool,
) -> Consent | None:
    """Write down what `person` says to `by`, who asked them.

    None where they are no longer known, or have said something by now after what `by` has `seen`.
    """
    if people.person(session, person) is None or held(session, person).get(kind) != seen:
        return None
    consent = write(session, pen, person, kind, agreed=agreed)
    acts.note(session, pen, ActKind.PERSON_CHANGED, person=by, about=person, detail=kind.value)
    return consent


def take_back(session: Session, consent: Consent) -> bool:
    """Take away what was written down by mistake. Returns whether it was there."""
    return data.remove(session, consent.id)
