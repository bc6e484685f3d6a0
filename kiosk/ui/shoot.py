"""Takes a picture of every page, with sample data, without a screen."""

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, cast

from kiosk.errors import Fault, OutOfOrder
from kiosk.records import Board, Outcome, Place, Reason, Refused, Station, TakenBack
from kiosk.ui import samples

if TYPE_CHECKING:
    from kiosk.ui.doorway import Doorway
    from kiosk.ui.entrance import Entrance
    from kiosk.ui.preview import Feed

THEMES = ("light", "contrast", "dark")

ROUNDS = 60
"""Turns of the event loop before a picture is taken: the keyboard on the screen appears bit by bit."""


class _ClosedDoor:
    """A door that nobody comes through while pictures are taken."""

    def __getattr__(self, _question: str) -> Callable[..., None]:
        return lambda *_asked, **_how: None


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
    from kiosk.ui import paths
    from kiosk.ui.comfort import Comfort, Suits
    from kiosk.ui.countdown import Countdown
    from kiosk.ui.entrance import Entrance
    from kiosk.ui.helping import Helping
    from kiosk.ui.home import Home
    from kiosk.ui.language import Language
    from kiosk.ui.preview import Feed
    from kiosk.ui.screen import Screen, application

    app = application()
    feed = Feed()
    spoken = Language(paths.assets() / "translations", place.language)
    spoken.choose(language)
    comfort = Comfort(Suits(text_scale, theme))
    home = Home(place, lambda: samples.NOW, spoken, feed)
    home.see(True)
    home.take(board)
    helping = Helping(Station("entrance", b"", bytes), _standing_clock())
    countdown = Countdown(_standing_clock())
    entrance = Entrance(
        cast("Doorway", _ClosedDoor()),
        home,
        helping,
        spoken,
        comfort,
        countdown,
        place,
        lambda: samples.NOW,
    )
    written = []
    for shows_board in (True, False):
        screen = Screen(entrance, spoken, board=shows_board)
        screen.show(size)
        _fill(feed)
        for name, turn in _pages(entrance, outcomes, shows_board).items():
            turn()
            spoken.choose(language)  # the next person is spoken to as usual
            for _ in range(ROUNDS):
                app.processEvents()
            file = folder / f"{name}.png"
            if not screen.window.grabWindow().save(str(file)):
                raise OutOfOrder(Fault.READ_ONLY, f"{file} can't be written")
            written.append(file)
        screen.close()
    spoken.close()
    return written


def _pages(
    entrance: "Entrance", outcomes: Mapping[str, Outcome], shows_board: bool
) -> dict[str, Callable[[], None]]:
    if shows_board:
        return {"BoardPage": lambda: None}
    luc = samples.LUC
    return {
        "HomePage": lambda: None,
        "HomePage-comfort": lambda: entrance.adjust(True),
        "CodePage": lambda: entrance.openCode(False),
        "CodePage-leaving": lambda: entrance.openCode(True),
        "CodePage-wrong": lambda: _typed_wrong(entrance),
        "HelpPage": entrance.show_help,
        **{name: _showing(entrance, outcome) for name, outcome in outcomes.items()},
        "ShownPage": entrance.openShown,
        "ActivityPage": entrance.openActivity,
        "UndonePage": lambda: entrance.show_undone(TakenBack(luc, inside=False)),
        "UndonePage-back-in": lambda: entrance.show_undone(TakenBack(luc, inside=True)),
        "TroublePage": lambda: entrance.show_trouble(Fault.LOCKED),
        **{f"TroublePage-{f.value}": _troubled(entrance, f) for f in Fault},
        "FailsafePage": entrance.show_failsafe,
    }


def _typed_wrong(entrance: "Entrance") -> None:
    entrance.openCode(False)
    entrance.show(Refused(Reason.WRONG_DIGITS))


def _showing(entrance: "Entrance", outcome: Outcome) -> Callable[[], None]:
    def show() -> None:
        entrance.show(outcome)
        entrance.offer(samples.AROUND)

    return show


def _troubled(entrance: "Entrance", fault: Fault) -> Callable[[], None]:
    return lambda: entrance.show_trouble(fault)


def _standing_clock() -> Callable[[], float]:
    """A clock on which every countdown stands at two thirds."""
    return lambda: 0.0


def _fill(feed: "Feed") -> None:
    """Let the preview show a card held up."""
    import random

    import qrcode
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QImage, QPolygonF

    from kiosk.codes.decode import read
    from kiosk.ui.simulated import held_up

    code = qrcode.QRCode(box_size=14, border=4)
    code.add_data("LOGE:014D2PF2DBSQQG28T5CY4TQKFFKN")
    scene = held_up(code.make_image().get_image(), random.Random(7))  # noqa: S311 — a scene
    form = QImage.Format.Format_Grayscale8
    picture = QImage(scene.tobytes(), scene.width, scene.height, scene.width, form)
    (found,) = read(scene)
    corners = [QPointF(x / scene.width, y / scene.height) for x, y in found.corners]
    feed.put(picture.copy(), [QPolygonF(corners)], picture.size())
