"""What is known of somebody's codes, and how somebody is erased behind the back of whoever looks."""

from pathlib import Path

from kiosk import cards, erasing
from kiosk.records import Actor, CodeKind, Person
from kiosk.records.own import Losing
from tests.places import Doorway


def counting(doorway: Doorway, person: Person) -> list[CodeKind]:
    """Which codes of theirs count."""
    with doorway.database.reading() as session:
        found = cards.codes_of(session, person.id)
    return [each.kind for each in found if each.revoked_at is None]


# -- cards and codes ---------------------------------------------------------------------------


def erase(doorway: Doorway, folder: Path, person: Person, by: Person) -> None:
    """As another desk does."""
    with doorway.database.writing() as session:
        done = erasing.erase(session, doorway.pen(Actor.DESK), folder, person.id, by.id)
    assert isinstance(done, Losing)
