"""`kiosk card`: somebody's card, or those of several on sheets, with new codes."""

import argparse
from pathlib import Path

from kiosk import app
from kiosk.commands.answers import harmless, print_error, print_line
from kiosk.commands.persons import one_person
from kiosk.errors import WrongCall
from kiosk.house import House
from kiosk.records import Person
from kiosk.records.carding import MOST_AT_ONCE


def run(options: argparse.Namespace) -> int:
    """Draw the card, prove that it can be read, and let its code count."""
    if options.out.suffix.lower() not in (".png", ".pdf"):
        raise WrongCall(f"--out takes a name that ends in .png or .pdf, not {options.out.name!r}")
    if len(options.person) > 1 and not options.sheet:
        raise WrongCall("a card is of one person; with --sheet it may be several")
    if options.sheet and (options.phone or options.replace):
        raise WrongCall("--sheet goes neither with --phone nor with --replace")
    with app.open_house(options.data, at=options.at) as house:
        with house.database.reading() as session:
            persons = [one_person(session, wanted) for wanted in options.person]
        if options.sheet:
            return _sheet(house, persons, options.out)
        (person,) = persons
        app.make_card(
            house, person, options.out, phone=options.phone, replaces_others=options.replace
        )
    print_line(f"the card of {person.name} is in {options.out}")
    _tell_of_letters(persons)
    return 0


def _sheet(house: House, persons: list[Person], out: Path) -> int:
    if out.suffix.lower() != ".pdf":
        raise WrongCall(
            f"--sheet makes a PDF: --out takes a name that ends in .pdf, not {out.name!r}"
        )
    if len({person.id for person in persons}) > MOST_AT_ONCE:
        raise WrongCall(f"a file takes {MOST_AT_ONCE} cards at most")
    count = app.make_sheets(house, persons, out)
    print_line(f"{count} cards, ten on a page, are in {out}")
    _tell_of_letters(persons)
    return 0


def _tell_of_letters(persons: list[Person]) -> None:
    """Say on standard error which cards say no name, for want of letters, and what they say."""
    from kiosk.codes import card  # only now: it loads what draws and what reads

    for person in dict.fromkeys(persons):
        if not card.has_letters(person.called):
            said = card.on_card(person.called, person.id)
            print_error(f"cards have no letters for {harmless(person.called)}: it says {said}")
