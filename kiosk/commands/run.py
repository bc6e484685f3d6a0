"""`kiosk run`: the program."""

import argparse
from dataclasses import replace

from kiosk import app


def run(options: argparse.Namespace) -> int:
    """Open the place and show it until it is closed.

    Where there is none, one is made with the defaults, and the first start asks for the rest; on a
    board, which has no keyboard, the defaults stay.
    """
    app.need_display()
    first_page = None if options.shows == "board" else 1
    with app.open_house(
        options.data,
        at=options.at,
        make=replace(app.DEFAULT_PLACE, setup_page=first_page),
        runs=True,
        patience=app.DOOR_PATIENCE,
    ) as house:
        return app.show(
            house,
            shows=options.shows,
            window=options.window,
            camera=options.camera or house.settings.camera or None,
        )
