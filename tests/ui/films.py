"""Videos for tests, recorded by Qt itself."""

from collections.abc import Iterable
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QSize, QUrl
from PySide6.QtMultimedia import (
    QMediaCaptureSession,
    QMediaFormat,
    QMediaRecorder,
    QVideoFrame,
    QVideoFrameFormat,
    QVideoFrameInput,
)
from pytestqt.qtbot import QtBot

from kiosk.ui.simulated import HEIGHT, WIDTH, frame_of

FRAME = 33_333
"""Microseconds."""


def film(file: Path, pictures: Iterable[Image.Image], qtbot: QtBot) -> None:
    """A video (MPEG-4, 30 frames a second) of grey `pictures`."""
    form = QVideoFrameFormat(QSize(WIDTH, HEIGHT), QVideoFrameFormat.PixelFormat.Format_NV12)
    form.setStreamFrameRate(30)
    session, frames = QMediaCaptureSession(), QVideoFrameInput(form)
    recorder = QMediaRecorder()
    session.setVideoFrameInput(frames)
    session.setRecorder(recorder)
    container = QMediaFormat(QMediaFormat.FileFormat.MPEG4)
    container.setVideoCodec(QMediaFormat.VideoCodec.MPEG4)
    recorder.setMediaFormat(container)
    recorder.setQuality(QMediaRecorder.Quality.HighQuality)
    recorder.setOutputLocation(QUrl.fromLocalFile(str(file)))
    recorder.setAutoStop(True)
    waiting: list[QVideoFrame] = []
    for n, picture in enumerate(pictures):
        frame = frame_of(picture)
        frame.setStartTime(n * FRAME)
        frame.setEndTime((n + 1) * FRAME)
        waiting.append(frame)
    waiting.append(QVideoFrame())  # the end

    def send() -> None:
        while waiting and frames.sendVideoFrame(waiting[0]):
            waiting.pop(0)

    frames.readyToSendVideoFrame.connect(send)
    recorder.record()
    stopped = QMediaRecorder.RecorderState.StoppedState
    qtbot.waitUntil(lambda: not waiting and recorder.recorderState() is stopped)
