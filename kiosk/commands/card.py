"""`kiosk card`: somebody's card, with a new code."""

import argparse

from kiosk import app, people
from kiosk.commands.answers import print_line
from kiosk.errors import Fault, OutOfOrder, WrongCall
from kiosk.records import Person


def run(options: argparse.Namespace) -> int:
    """Draw the card, prove that it can be read, and let its code count."""
    if options.out.suffix.lower() not in (".png", ".pdf"):
        raise WrongCall(f"--out takes a name that ends in .png or .pdf, not {options.out.name!r}")
    with app.open_house(options.data, at=options.at) as house:
        person = _one(house, options.person)
        app.make_card(
            house, person, options.out, phone=options.phone, replaces_others=options.replace
        )
    print_line(f"the card of {person.name} is in {options.out}")
    return 0


def _one(house: app.House, wanted: str) -> Person:
    with house.database.reading() as session:
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
