"""Which person a command is about."""

from kiosk import people
from kiosk.data import Session
from kiosk.errors import Fault, OutOfOrder
from kiosk.records import Person


def one_person(session: Session, wanted: str) -> Person:
    """The one whose id or exact name is `wanted`. Raises `OutOfOrder` for nobody, and for several."""
    found = people.find(session, wanted)
    if not found:
        raise OutOfOrder(
            Fault.MISSING,
            f"nobody is called {wanted!r} (an id, or the exact name as kiosk people list has it)",
        )
    if len(found) > 1:
        ids = ", ".join(str(person.id) for person in found)
        raise OutOfOrder(Fault.MISSING, f"{len(found)} people are {wanted!r}: {ids}")
    return found[0]
