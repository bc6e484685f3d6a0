"""`kiosk demo`: the program with *Le Perron*, and cards held up to a simulated camera."""

import argparse
import tempfile
from pathlib import Path

from kiosk import app
from kiosk.commands.answers import print_line


def run(options: argparse.Namespace) -> int:
    """Show the sample place, in `--data` or in a folder that is gone afterwards."""
    app.need_display()
    if options.data is not None:
        return _show(options, options.data)
    with tempfile.TemporaryDirectory(prefix="loge-demo-") as folder:
        return _show(options, Path(folder))


def _show(options: argparse.Namespace, folder: Path) -> int:
    house, cards, person, digits, concierge, desk, pin = app.open_demo(folder, at=options.at)
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
