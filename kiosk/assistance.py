"""Who needs help to leave the building: the roll call lists them first (rule 9)."""

from uuid import UUID

from kiosk import acts, consents
from kiosk.data import Session, people
from kiosk.presence import Pen
from kiosk.records import ConsentKind
from kiosk.records.desk import ActKind


def keep(session: Session, pen: Pen, person: UUID, by: UUID, *, needs: bool) -> bool:
    """Keep whether `person` needs help, as `by` says, and write down that it was said.

    Returns whether it was otherwise before.
    """
    known = people.person(session, person)
    if known is None or known.needs_assistance is needs:
        return False
    people.set_needs_assistance(session, person, needs)
    consents.keep_in_step(session, pen, person, ConsentKind.ASSISTANCE, agreed=needs)
    kind = ActKind.ASSISTED if needs else ActKind.UNASSISTED
    acts.note(session, pen, kind, person=by, about=person)
    return True
