"""`kiosk demo`: the program with *Le Perron*, and cards held up to a simulated camera."""

import argparse
import tempfile
from pathlib import Path
from random import Random
from typing import NamedTuple

from PIL.Image import Image

from kiosk import app, demo
from kiosk.codes import card
from kiosk.commands.answers import print_line
from kiosk.data import people
from kiosk.errors import WrongCall
from kiosk.house import House
from kiosk.records import Person


class _Opened(NamedTuple):
    """The sample place, what is held up to its camera, and whose codes can be tried.

    `digits` is the personal code of `person`; `desk` that of the `concierge`, whose PIN is `pin`.
    """

    house: House
    cards: list[Image]
    person: Person
    digits: str
    concierge: Person
    desk: str
    pin: str


def run(options: argparse.Namespace) -> int:
    """Show the sample place, in `--data` or in a folder that is gone afterwards."""
    app.need_display()
    if options.data is not None:
        return _show(options, options.data)
    with tempfile.TemporaryDirectory(prefix="loge-demo-") as folder:
        return _show(options, Path(folder))


def _show(options: argparse.Namespace, folder: Path) -> int:
    house, cards, person, digits, concierge, desk, pin = _open(folder, options.at)
    with house:
        print_line(f"{house.place.name}, a sample place: close the window or press Ctrl+C to end")
        if options.shows == "entrance":
            print_line(
                f"Cards are shown in turn; or type {person.called}’s personal code, {digits}"
            )
        if options.shows != "board":
            print_line(f"The desk opens with {concierge.called}’s code, {desk}, and the PIN {pin}")
        return app.show(
            house, shows=options.shows, window=options.window, camera=options.camera, cards=cards
        )


def _open(folder: Path, at: str | None) -> _Opened:
    """Open *Le Perron* in `folder`, made and filled where there is nothing, with its sample cards.

    Raises `WrongCall` for a real place, which no demonstration may touch.
    """
    house = app.open_house(
        folder, at=at, make=demo.LE_PERRON, runs=True, patience=app.DOOR_PATIENCE
    )
    if not house.place.rehearsal:
        raise WrongCall(
            f"{folder} holds a real place; kiosk demo wants a folder of its own (--data DIR)"
        )
    with house.database.writing() as session:
        if not people.people(session):
            demo.fill(session, house.pen(), Random(house.place.name))  # noqa: S311 — sample data
        codes = demo.sample_codes(session, house.pen())
        person, digits = demo.personal_code(session, house.pen())
        concierge, desk = demo.concierge_code(session, house.pen())
    drawn = [
        card.draw_card(house.place.name, person.called, text, house.place.language)
        for person, text in codes
    ]
    return _Opened(house, drawn, person, digits, concierge, desk, demo.PIN)
