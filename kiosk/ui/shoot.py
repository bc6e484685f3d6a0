"""Takes a picture of every page, with sample data, without a screen."""

import os
from collections.abc import Mapping
from pathlib import Path

from kiosk.errors import Fault, OutOfOrder
from kiosk.records import Board, Outcome, Place
from kiosk.ui import samples

THEMES = ("light", "contrast", "dark")


def shoot(
    folder: Path,
    *,
    size: tuple[int, int] = (1280, 800),
    language: str = "fr",
    text_scale: str = "A",
    theme: str = "light",
    place: Place = samples.PLACE,
    board: Board = samples.BOARD,
    outcomes: Mapping[str, Outcome] = samples.OUTCOMES,
) -> list[Path]:
    """Write one PNG for each page into `folder`, named for the page, and return their paths.

    `size` is in pixels; `text_scale` is `A`, `A+` or `A++`. Needs no data folder, no screen and no
    GPU. A page that shows several things has a picture for each (`RefusalPage-empty.png`). Raises
    `OutOfOrder` for a folder that can't be written.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # whatever display there may be
    os.environ["QT_QUICK_BACKEND"] = "software"
    from kiosk.ui.comfort import Suits
    from kiosk.ui.screen import application

    application()  # before the multimedia is loaded, which speaks up of what it does not find
    from kiosk.ui.gallery import gallery
    from kiosk.ui.setup_gallery import setup_gallery

    suits = Suits(text_scale, theme)
    written = []
    galleries = (
        gallery(place, board, outcomes, shows_board=True),
        gallery(place, board, outcomes),
        setup_gallery(place),
    )
    for each in galleries:
        with each as shown:
            for name, window in shown.walk(size, language, suits):
                file = folder / f"{name}.png"
                if not window.grabWindow().save(str(file)):
                    raise OutOfOrder(Fault.READ_ONLY, f"{file} can't be written")
                written.append(file)
    return written
