"""Runs the screen of a house: shows it until something ends it, and takes it down."""

import gc
import sys
from functools import partial
from typing import TYPE_CHECKING

from kiosk.ui.comfort import Suits
from kiosk.ui.doorway import House
from kiosk.ui.screen import application
from kiosk.ui.stage import RESOLUTION, Stage, system_cameras
from kiosk.ui.stopping import Stopping

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PIL.Image import Image

    from kiosk.ui.setup_stage import SetupStage

FINISHED = -1
"""What the event loop of the first start ends with, when somebody has gone through all of it."""


def run(
    house: House,
    *,
    shows: str = "entrance",
    window: tuple[int, int] | None = None,
    camera: str | None = None,
    cards: "Sequence[Image] | None" = None,
    suits: Suits | None = None,
    sound: bool = True,
    serial: str = "",
    resolution: tuple[int, int] = RESOLUTION,
) -> int:
    """Show `house` until the window is closed or the system asks to stop; return the exit status.

    `shows` is `entrance`, `board` or `desk`. Full screen, unless `window` is a size in pixels. `camera`
    names a device or a file; `cards` are held up to a simulated camera where no other is found.
    `suits` is how the screen looks until somebody chooses otherwise; `sound` whether it is heard;
    `serial` the port of a scanner that is no keyboard; `resolution` the width and height, in pixels,
    that is asked of a camera.
    """
    application()
    stage = Stage(
        house,
        shows=shows,
        suits=suits,
        sound=sound,
        serial=serial,
        camera=camera,
        cards=cards,
        resolution=resolution,
    )
    return _run(stage, window)


def set_up(
    house: House,
    *,
    window: tuple[int, int] | None = None,
    camera: str | None = None,
    suits: Suits | None = None,
    sound: bool = True,
    serial: str = "",
    resolution: tuple[int, int] = RESOLUTION,
) -> int | None:
    """Show the first start of `house`, where it was left: None once somebody has gone through it.

    Closed before that, it returns the exit status; it can be taken up again. The rest is as `run` has
    it. Afterwards the place is to be read anew.
    """
    from kiosk.ui.setup_stage import SetupStage

    app = application()
    stage = SetupStage(
        house,
        partial(system_cameras, resolution),
        suits=suits,
        sound=sound,
        serial=serial,
        camera=camera,
    )
    stage.setup.finished.connect(lambda: app.exit(FINISHED))
    status = _run(stage, window)
    # Here and now: what is left of it has timers, which no thread of the screens to come may clear away.
    del stage
    gc.collect()
    return None if status == FINISHED else status


def _run(stage: "Stage | SetupStage", window: tuple[int, int] | None) -> int:
    """Show `stage` until something ends it, and take it down."""
    app = application()
    stopping = Stopping()
    before = sys.excepthook
    sys.excepthook = stage.catch
    try:
        stage.show(window)
        return app.exec()
    finally:
        sys.excepthook = before
        stopping.close()
        stage.close()
