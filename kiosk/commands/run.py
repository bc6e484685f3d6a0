"""`kiosk run`: the program."""

import argparse

from kiosk import app


def run(options: argparse.Namespace) -> int:
    """Open the place, made with the defaults where there is none, and show it until it is closed."""
    app.need_display()
    with app.open_house(
        options.data, at=options.at, make=app.DEFAULT_PLACE, runs=True, patience=app.DOOR_PATIENCE
    ) as house:
        return app.show(
            house,
            shows=options.shows,
            window=options.window,
            camera=options.camera or house.settings.camera or None,
        )
