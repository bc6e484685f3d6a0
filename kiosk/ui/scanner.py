"""From frames to codes: a thread that decodes, and leaves out what it has no time for."""

import logging
import threading
from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, QPointF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPolygonF
from PySide6.QtMultimedia import QVideoFrame, QVideoSink

from kiosk.codes.decode import Luma, Reading
from kiosk.ui.frames import luma, small
from kiosk.ui.preview import Feed

log = logging.getLogger("kiosk")

PREVIEW = 1 / 15
"""Seconds between two pictures of the preview."""
LINGER = 0.4
"""Seconds that a code stays outlined after it was last read."""


class Eyes(Protocol):
    """What looks at frames."""

    def look(self, seen: Luma, moment: float) -> Sequence[str]:
        """The codes presented anew in what is `seen` at `moment` (seconds)."""

    @property
    def in_sight(self) -> Sequence[Reading]:
        """What was read in it."""

    def forget(self) -> None:
        """Take whatever is held up next for a new presentation."""


class Scanner(QObject):
    """Says each code that is presented to a sink, whatever feeds it.

    At most one frame waits while another is decoded, and it is always the newest: the thread is
    never two frames behind, and nothing piles up.
    """

    code = Signal(str)
    _seen = Signal(QImage, list, QSize)

    def __init__(
        self, sink: QVideoSink, feed: Feed, eyes: Eyes, monotonic: Callable[[], float]
    ) -> None:
        """Start the thread at once; `stop` ends it."""
        super().__init__()
        self._sink, self._feed, self._eyes, self._monotonic = sink, feed, eyes, monotonic
        self.frames = 0
        """How many frames have come so far."""
        self._waiting: QVideoFrame | None = None
        self._forget = self._stopping = self._has_complained = False
        self._news = threading.Condition()
        self._next_preview = self._outlined_until = 0.0
        self._outlined: list[QPolygonF] = []
        self._seen.connect(feed.put, Qt.ConnectionType.QueuedConnection)
        sink.videoFrameChanged.connect(self._take)
        self._thread = threading.Thread(target=self._work, name="decoder", daemon=True)
        self._thread.start()

    @Slot()
    def forget(self) -> None:
        """Take a code that is still held up for a new one: it could not be recorded."""
        self._forget = True

    def stop(self) -> None:
        """Take no more frames, and end the thread."""
        self._sink.videoFrameChanged.disconnect(self._take)
        with self._news:
            self._stopping = True
            self._news.notify()
        self._thread.join()

    @Slot(QVideoFrame)
    def _take(self, frame: QVideoFrame) -> None:
        self.frames += 1
        if isinstance(self._feed.video, QVideoSink):
            self._feed.video.setVideoFrame(frame)
        with self._news:
            self._waiting = frame
            self._news.notify()

    def _next(self) -> QVideoFrame | None:
        with self._news:
            self._news.wait_for(lambda: self._stopping or self._waiting is not None)
            frame, self._waiting = self._waiting, None
            return None if self._stopping else frame

    def _work(self) -> None:
        while (frame := self._next()) is not None:
            try:
                self._look(frame)
            except Exception:
                # One frame that can't be decoded must not stop the queue; nor fill the log.
                if not self._has_complained:
                    log.exception("a frame could not be decoded")
                self._has_complained = True

    def _look(self, frame: QVideoFrame) -> None:
        moment = self._monotonic()
        if self._forget:
            self._forget = False
            self._eyes.forget()
        with luma(frame) as seen:
            if seen is None:
                return
            for text in self._eyes.look(seen, moment):
                self.code.emit(text)
            if moment >= self._next_preview and not self._feed.wanted.isEmpty():
                self._next_preview = moment + PREVIEW
                picture = small(seen, self._feed.wanted) if self._feed.video is None else QImage()
                size = QSize(seen.width, seen.height)
                self._seen.emit(picture, self._outlines(seen, moment), size)

    def _outlines(self, seen: Luma, moment: float) -> list[QPolygonF]:
        """Where the codes in sight are, in parts of the picture; they linger, lest they flicker."""
        if self._eyes.in_sight:
            self._outlined_until = moment + LINGER
            self._outlined = [
                QPolygonF([QPointF(x / seen.width, y / seen.height) for x, y in reading.corners])
                for reading in self._eyes.in_sight
            ]
        return self._outlined if moment < self._outlined_until else []
