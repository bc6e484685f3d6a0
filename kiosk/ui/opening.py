"""Has the system open a file with whatever it opens such files with."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_file(file: Path) -> bool:
    """Open `file`. Returns whether there is a program for it."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))
