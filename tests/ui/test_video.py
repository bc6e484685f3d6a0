"""Codes in a video file. The videos are recorded by Qt itself, from frames of ours."""

import random
from pathlib import Path

import pytest
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

from kiosk.codes.card import draw_card
from kiosk.codes.stills import NotAPicture
from kiosk.ui.simulated import HEIGHT, WIDTH, frame_of, held_up, room
from kiosk.ui.video import presentations

FIRST = "LOGE:014D2PF2DBSQQG28T5CY4TQKFFKN"
SECOND = "LOGE:" + "0" * 28
FRAME = 33_333
"""Microseconds."""


def record(file: Path, held: dict[int, str], qtbot: QtBot, frames: int = 60) -> None:
    """A video of an empty room in which a card is held up in some frames."""
    chance = random.Random(1)
    empty = [room(chance) for _ in range(3)]
    pictures = QVideoFrameFormat(QSize(WIDTH, HEIGHT), QVideoFrameFormat.PixelFormat.Format_NV12)
    pictures.setStreamFrameRate(30)
    session, film = QMediaCaptureSession(), QVideoFrameInput(pictures)
    recorder = QMediaRecorder()
    session.setVideoFrameInput(film)
    session.setRecorder(recorder)
    form = QMediaFormat(QMediaFormat.FileFormat.MPEG4)
    form.setVideoCodec(QMediaFormat.VideoCodec.MPEG4)
    recorder.setMediaFormat(form)
    recorder.setQuality(QMediaRecorder.Quality.HighQuality)
    recorder.setOutputLocation(QUrl.fromLocalFile(str(file)))
    recorder.setAutoStop(True)
    waiting: list[QVideoFrame] = []
    for n in range(frames):
        card = draw_card("Le Perron", "Luc", held[n], "fr") if n in held else None
        frame = frame_of(held_up(card, chance) if card else empty[n % 3])
        frame.setStartTime(n * FRAME)
        frame.setEndTime((n + 1) * FRAME)
        waiting.append(frame)
    waiting.append(QVideoFrame())  # the end

    def send() -> None:
        while waiting and film.sendVideoFrame(waiting[0]):
            waiting.pop(0)

    film.readyToSendVideoFrame.connect(send)
    recorder.record()
    stopped = QMediaRecorder.RecorderState.StoppedState
    qtbot.waitUntil(lambda: not waiting and recorder.recorderState() is stopped, timeout=20_000)


def test_a_card_that_is_seen_in_one_single_frame_of_a_video_is_read(
    qtbot: QtBot, tmp_path: Path
) -> None:
    film = tmp_path / "film.mp4"
    record(film, {7: FIRST, 30: SECOND, 31: SECOND, 59: FIRST}, qtbot)
    found = list(presentations(film))
    # the first card was out of sight for longer than a hand trembles: it is presented again
    assert [codes for codes, _ in found] == [[FIRST], [SECOND], [FIRST]]
    assert all(ms > 0 for _, ms in found)


def test_a_video_without_any_card_says_so_once(qtbot: QtBot, tmp_path: Path) -> None:
    film = tmp_path / "film.mp4"
    record(film, {}, qtbot, frames=10)
    assert [codes for codes, _ in presentations(film)] == [[]]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("content", [b"", b"\0\0\0\x18ftypisom", b"RIFF____AVI ", bytes(5000)])
def test_a_file_that_can_not_be_played_is_said_in_one_sentence(
    tmp_path: Path, content: bytes
) -> None:
    film = tmp_path / "film.mp4"
    film.write_bytes(content)
    with pytest.raises(NotAPicture, match=r"^[^\n]+$"):
        list(presentations(film))
