"""Runs the screen of a house: shows it until something ends it, and takes it down."""

import gc
import sys
from functools import partial
from typing import TYPE_CHECKING

from kiosk.settings import Settings
from kiosk.ui.doorway import House
from kiosk.ui.screen import application
from kiosk.ui.stage import Stage, system_cameras
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
    settings: Settings | None = None,
) -> int:
    """Show `house` until the window is closed or the system asks to stop; return the exit status.

    `shows` is `entrance`, `board` or `desk`. Full screen, unless `window` is a size in pixels. `camera`
    names a device or a file; `cards` are held up to a simulated camera where no other is found.
    `settings` are this machine's own, the usual ones for None.
    """
    application()
    stage = Stage(
        house,
        shows=shows,
        settings=settings,
        camera=camera,
        cards=cards,
    )
    return _run(stage, window)


def set_up(
    house: House,
    *,
    window: tuple[int, int] | None = None,
    camera: str | None = None,
    settings: Settings | None = None,
) -> int | None:
    """Show the first start of `house`, where it was left: None once somebody has gone through it.

    Closed before that, it returns the exit status; it can be taken up again. The rest is as `run` has
    it. Afterwards the place is to be read anew.
    """
    from kiosk.ui.setup_stage import SetupStage

    app = application()
    stage = SetupStage(
        house,
        partial(system_cameras, (settings or Settings()).frame),
        settings=settings,
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
