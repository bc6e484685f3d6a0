"""`kiosk shoot`: every screen with sample data, one PNG each."""

import argparse

from kiosk import app
from kiosk.commands.answers import print_line
from kiosk.errors import Fault, OutOfOrder


def run(options: argparse.Namespace) -> int:
    """Draw the screens into `options.folder`, and name each file."""
    try:
        options.folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutOfOrder(Fault.READ_ONLY, f"{options.folder}: {error.strerror}") from error
    for file in app.shoot(
        options.folder,
        size=options.size,
        language=options.lang,
        text_scale=options.text,
        theme=options.theme,
    ):
        print_line(str(file))
    return 0
