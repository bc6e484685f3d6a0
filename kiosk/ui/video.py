"""Reads the codes in a video file: every frame, by the code that the live camera uses."""

import os
from collections.abc import Iterator
from pathlib import Path
from time import monotonic, perf_counter
from typing import TYPE_CHECKING

from kiosk.codes.stills import NotAPicture

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtMultimedia import QVideoFrame

FASTER = 4.0
"""How many times faster than life a video is played; measured, no frame is left out even at 20."""
SLOWER = 0.25
"""The same while more than `BEHIND` has been played that was not looked at yet."""
BEHIND = 1.0
"""Seconds of the video."""
PATIENCE = 10.0
"""Seconds without any frame after which a video is given up."""
AFTER = 0.3
"""Seconds that frames may still arrive once the video has ended."""


def presentations(file: Path) -> Iterator[tuple[list[str], float]]:
    """The codes of each presentation in the video `file`, and the milliseconds of reading them.

    Moments are the frames' own. A video without any code gives one empty list. Raises `NotAPicture`
    for a file that can't be played, holds no pictures, or does not come to its end.
    """
    from PySide6.QtCore import QCoreApplication, QEventLoop

    app = QCoreApplication.instance() or _application()
    film = _Film(file)
    some = False
    try:
        while not film.is_over():
            app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
            while film.found:
                some = True
                yield film.found.pop(0)
    finally:
        film.close()
    if film.trouble is not None:
        raise NotAPicture(film.trouble)
    if not some:
        yield [], film.reading * 1000


def _application() -> "QCoreApplication":
    """An application for a command in a terminal, where nobody but us is to speak."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # whatever display there may be
    os.environ.setdefault("QT_FFMPEG_DEBUG", "1")  # FFmpeg speaks through Qt, and so not at all:
    os.environ.setdefault("QT_LOGGING_RULES", "default=false;qt.multimedia.*=false")
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication(["kiosk"])


class _Film:
    """A video that plays into a sink, and what was read in it so far."""

    def __init__(self, file: Path) -> None:
        from PySide6.QtCore import QUrl
        from PySide6.QtMultimedia import QMediaPlayer, QVideoSink

        from kiosk.ui.eyes import LiveEyes

        self.found: list[tuple[list[str], float]] = []
        self.trouble: str | None = None
        self.reading = 0.0
        self._eyes = LiveEyes()
        self._moment = 0.0
        self._frames = 0
        self._ended = False
        self._last = monotonic()
        self._sink = QVideoSink()
        self._sink.videoFrameChanged.connect(self._look)
        self._player = QMediaPlayer()
        self._player.setVideoSink(self._sink)
        self._player.errorOccurred.connect(self._complain)
        self._player.mediaStatusChanged.connect(self._turn)
        self._player.setSource(QUrl.fromLocalFile(str(file.absolute())))
        self._player.setPlaybackRate(FASTER)
        self._player.play()

    def is_over(self) -> bool:
        """Whether nothing more is to come."""
        silent = monotonic() - self._last
        if self._ended and silent > AFTER and self._frames == 0:
            self.trouble = self.trouble or "it holds no pictures"
        elif not self._ended and silent > PATIENCE:
            self.trouble = self.trouble or "it does not play to its end"
        return self.trouble is not None or (self._ended and silent > AFTER)

    def close(self) -> None:
        """Stop playing."""
        self._sink.videoFrameChanged.disconnect(self._look)
        self._player.stop()

    def _look(self, frame: "QVideoFrame") -> None:
        from kiosk.ui.frames import luma

        self._last = monotonic()
        if not frame.isValid():
            return
        self._frames += 1
        began = perf_counter()
        self._moment = max(self._moment, frame.startTime() / 1e6)
        with luma(frame) as seen:
            texts = () if seen is None else self._eyes.fresh(seen, self._moment)
        self.reading = perf_counter() - began
        if texts:
            self.found.append((list(texts), self.reading * 1000))
        self._keep_pace()

    def _keep_pace(self) -> None:
        behind = self._player.position() / 1000 - self._moment > BEHIND
        pace = SLOWER if behind else FASTER
        if self._player.playbackRate() != pace:
            self._player.setPlaybackRate(pace)

    def _complain(self, *_error: object) -> None:
        self.trouble = "it is a video that can't be played"

    def _turn(self, status: object) -> None:
        from PySide6.QtMultimedia import QMediaPlayer

        self._last = monotonic()
        self._ended = self._ended or status is QMediaPlayer.MediaStatus.EndOfMedia
        ready = (QMediaPlayer.MediaStatus.LoadedMedia, QMediaPlayer.MediaStatus.BufferedMedia)
        if status in ready and not self._player.hasVideo():
            self.trouble = "it holds no pictures"
