"""People: added one by one or from a list, found by name, given what they are called."""

from unicodedata import normalize
from uuid import UUID

from kiosk.data import Session
from kiosk.data import people as data
from kiosk.peoplelist import NOT_SUBSCRIBED
from kiosk.peoplewriting import PeopleWriting
from kiosk.presence import Pen
from kiosk.records import Person
from kiosk.sheet import PersonLine
from kiosk.spelling import Unfit, plain


def add(session: Session, pen: Pen, said: PersonLine) -> Person:
    """Add somebody, with a membership when `said` names a plan.

    A plan of a new name is made, with the usual rule after its end (let in, and the concierge is
    told). Raises `Unfit` when another program's id is taken, and for a plan that is retired.
    """
    taken = data.ids_by_external_id(session) if said.external_id else {}
    if said.external_id in taken:
        raise Unfit(f"external id {said.external_id!r} is taken")
    writing = PeopleWriting(session, pen)
    problem = writing.why_not(said)
    if problem is not None:
        raise Unfit(NOT_SUBSCRIBED[problem.why].format(problem.cell))
    person = writing.add(said)
    writing.write(session)
    return person


def find(session: Session, wanted: str) -> list[Person]:
    """Everybody whose id or exact name is `wanted`."""
    try:
        ids = [UUID(wanted)]
    except ValueError:
        ids = data.named(session, " ".join(normalize("NFC", wanted).split()))
    return list(data.people(session, ids).values())


def everybody(session: Session) -> list[Person]:
    """All people, by name as a dictionary has it: accents and capitals hardly count."""
    return sorted(
        data.people(session).values(), key=lambda person: (plain(person.name), person.name)
    )
