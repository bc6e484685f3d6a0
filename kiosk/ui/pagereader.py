"""Draws the pages of a document in a process of its own, which may be stopped.

A document is a file from outside. A few bytes can keep the reader of PDFs busy for minutes, take all the
memory or end its process; and while it draws, Qt for Python lets no other thread go on (it keeps the
interpreter's lock), so that the door would stand still, too.
"""

import multiprocessing
import os
import signal
import sys
import threading
import time
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from kiosk.records.documents import NotShelved

if TYPE_CHECKING:
    from multiprocessing.process import BaseProcess

MOST_PAGES = 300
PIXELS = 4096
"""The longest side of a page as it is drawn."""
PATIENCE = 20.0
"""Seconds that a page may take where it is shown, on whatever else the machine is busy with."""
TRIAL = 10.0
"""Seconds that it may take before it is put there: a scan in A3 at 600 dots an inch takes half of one."""
TRIED = 3
"""So many pages are drawn before a document is taken."""
SMALL = 400
"""The longer side of those after the first, in pixels: it is known by then that drawing is no feat."""
GLANCE = 0.05
"""Seconds between two looks at whether the page is wanted still."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """One page as a picture, and how many pages there are."""

    image: QImage
    pages: int


class PageReader:
    """One document, and the process that draws its pages; it lives until `end`.

    All but `leave` belongs on one thread, which is not the one that draws the screen.
    """

    def __init__(self, content: bytes, media_type: str) -> None:
        """Of the document with that `content`. No process is started before a page is asked for."""
        self._content, self._media_type = content, media_type
        self._process: BaseProcess | None = None
        self._line: Connection | None = None
        self._left = threading.Event()

    def draw(self, page: int, side: int, patience: float = PATIENCE) -> Drawn | NotShelved:
        """That page (0 is the first), its longer side `side` pixels long; or why it can't be drawn.

        `HEAVY` after so many seconds of `patience`. A process that ended, or was ended, is started anew
        with the next page.
        """
        try:
            return self._drawn(page, side, time.monotonic() + patience)
        except (EOFError, OSError):  # the reader of PDFs has ended its process, or can't be started
            self.end()
            return NotShelved.UNREADABLE

    def leave(self) -> None:
        """No page is wanted any more: what is being drawn is given up. From any thread."""
        self._left.set()

    def end(self) -> None:
        """End the process, whatever it does."""
        if self._process is not None:
            self._process.kill()
            self._process.join()
        if self._line is not None:
            self._line.close()
        self._process = self._line = None

    def _drawn(self, page: int, side: int, until: float) -> Drawn | NotShelved:
        line = self._line or self._start()
        line.send((page, side))
        while not line.poll(GLANCE):
            if self._left.is_set() or time.monotonic() > until:
                self.end()
                return NotShelved.HEAVY
        found = line.recv()
        if isinstance(found, NotShelved):
            return found
        width, height, row, form, pages = found
        bits = line.recv_bytes()
        return Drawn(QImage(bits, width, height, row, QImage.Format(form)).copy(), pages)

    def _start(self) -> Connection:
        context = multiprocessing.get_context("spawn")  # a copy of a process with threads is none
        ours, theirs = context.Pipe()
        work = (theirs, self._content, self._media_type)
        self._line = ours
        self._process = context.Process(target=_serve, args=work, name="pages", daemon=True)
        self._process.start()
        theirs.close()
        return ours


def look(content: bytes, media_type: str) -> NotShelved | None:
    """Try to show a document; returns why it can't be. Takes its time."""
    reader = PageReader(content, media_type)
    try:
        first = reader.draw(0, PIXELS, TRIAL)
        if isinstance(first, NotShelved):
            return first
        if first.pages > MOST_PAGES:
            return NotShelved.TOO_LONG
        for page in range(1, min(first.pages, TRIED)):
            if isinstance(further := reader.draw(page, SMALL, TRIAL), NotShelved):
                return further
        return None
    finally:
        reader.end()


def _serve(line: Connection, content: bytes, media_type: str) -> None:
    """The whole of the other process: draw what is asked for until the line is cut."""
    from kiosk.ui.paging import draw  # it loads the reader of PDFs: here, and nowhere else

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the terminal's is for whoever started this
    if sys.platform != "win32":
        os.nice(10)  # the door comes first
    while True:
        try:
            page, side = line.recv()
        except EOFError:
            return
        found = draw(content, media_type, page, side)
        if isinstance(found, NotShelved):
            line.send(found)
            continue
        image = found.image
        size = (image.width(), image.height(), image.bytesPerLine())
        line.send((*size, image.format().value, found.pages))
        line.send_bytes(image.constBits())
