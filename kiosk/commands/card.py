"""`kiosk card`: somebody's card, with a new code."""

import argparse

from kiosk import app
from kiosk.commands.answers import print_line
from kiosk.commands.persons import one_person
from kiosk.errors import WrongCall


def run(options: argparse.Namespace) -> int:
    """Draw the card, prove that it can be read, and let its code count."""
    if options.out.suffix.lower() not in (".png", ".pdf"):
        raise WrongCall(f"--out takes a name that ends in .png or .pdf, not {options.out.name!r}")
    with app.open_house(options.data, at=options.at) as house:
        with house.database.reading() as session:
            person = one_person(session, options.person)
        app.make_card(
            house, person, options.out, phone=options.phone, replaces_others=options.replace
        )
    print_line(f"the card of {person.name} is in {options.out}")
    return 0
