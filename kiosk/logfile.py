"""Keeps what the screens do not say in a file of the data folder, for the volunteer who is called."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

NAME = "kiosk.log"
LARGEST = 1_000_000  # bytes, after which a new file is begun; three old ones are kept


class _LogFile(RotatingFileHandler):
    """Loses a line rather than speak up when the disk that it writes on is the very trouble."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 — logging's name
        pass


def keep_log(folder: Path) -> None:
    """Keep what the screens do not say in `folder`, or say it on standard error where it can't be."""
    handler: logging.Handler
    try:
        handler = _LogFile(folder / NAME, maxBytes=LARGEST, backupCount=3, encoding="utf-8")
    except OSError:
        handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    logging.getLogger("kiosk").addHandler(handler)
