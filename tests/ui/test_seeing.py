"""From frames to codes: every way a camera may deliver them, and what happens when it is too fast."""

import logging
import random
import threading
from pathlib import Path
from random import Random

import pytest
import qrcode
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat, QVideoSink
from pytestqt.qtbot import QtBot

from kiosk.codes.card import draw_card
from kiosk.codes.decode import WAYS, Luma, Reading, Way, read
from kiosk.ui.eyes import LiveEyes
from kiosk.ui.frames import luma, small
from kiosk.ui.preview import Feed, Preview
from kiosk.ui.scanner import Scanner
from kiosk.ui.sight import AGAIN, FIRST, Sight
from kiosk.ui.simulated import APPROACH, HEIGHT, WIDTH, frame_of, held_up, room
from tests.codes.pictures import album
from tests.ui.plug import Plug

pytestmark = pytest.mark.usefixtures("qapp")
Form = QVideoFrameFormat.PixelFormat
CODE = "LOGE:014D2PF2DBSQQG28T5CY4TQKFFKN"


def card() -> Image.Image:
    return draw_card("Le Perron", "Luc", CODE, "fr")


def no_cameras() -> Plug:
    plug = Plug([])
    plug.plug_out()
    return plug


def scene() -> Image.Image:
    return held_up(card(), random.Random(5))


def frame_in(form: Form) -> QVideoFrame:
    """A frame as a camera of that format would deliver it."""
    grey = scene().tobytes()
    frame = QVideoFrame(QVideoFrameFormat(QSize(WIDTH, HEIGHT), form))
    assert frame.map(QVideoFrame.MapMode.WriteOnly)
    plane, stride = memoryview(frame.bits(0)), frame.bytesPerLine(0)
    step = 2 if form in (Form.Format_YUYV, Form.Format_UYVY) else 1
    first = 1 if form is Form.Format_UYVY else 0
    for y in range(HEIGHT):
        row = grey[y * WIDTH : (y + 1) * WIDTH]
        plane[y * stride + first : y * stride + first + step * WIDTH : step] = row
    frame.unmap()
    return frame


@pytest.mark.parametrize(
    "form",
    [Form.Format_NV12, Form.Format_YUV420P, Form.Format_Y8, Form.Format_YUYV, Form.Format_UYVY],
)
def test_a_card_is_read_in_every_format_of_camera(form: Form) -> None:
    with luma(frame_in(form)) as seen:
        assert seen is not None
        assert [reading.text for reading in read(seen)] == [CODE]
        picture = small(seen, QSize(480, 270))
    assert (picture.width(), picture.height()) == (480, 270)
    assert not picture.isNull()


def test_a_card_is_read_in_a_coloured_frame() -> None:
    coloured = scene().convert("RGBX").tobytes("raw", "BGRX")
    frame = QVideoFrame(QImage(coloured, WIDTH, HEIGHT, QImage.Format.Format_RGB32).copy())
    with luma(frame) as seen:
        assert seen is not None
        assert [reading.text for reading in read(seen)] == [CODE]


def test_a_frame_that_is_not_valid_shows_nothing() -> None:
    with luma(QVideoFrame()) as seen:
        assert seen is None


class SlowEyes:
    """Looks at a frame until told to go on."""

    def __init__(self) -> None:
        self.looked: list[float] = []
        self.go = threading.Semaphore(0)

    def look(self, _seen: Luma, moment: float) -> tuple[str, ...]:
        self.looked.append(moment)
        self.go.acquire()
        if len(self.looked) == 1:
            raise ValueError("one bad frame")
        return (str(len(self.looked)),)

    @property
    def in_sight(self) -> tuple[Reading, ...]:
        return ()

    def forget(self) -> None:
        """Nothing to forget."""


def test_a_slow_decoder_drops_frames_and_never_falls_behind(
    qapp: QGuiApplication, qtbot: QtBot
) -> None:
    eyes, sink = SlowEyes(), QVideoSink()
    scanner = Scanner(sink, Feed(), eyes, iter(map(float, range(100))).__next__)
    heard: list[str] = []
    scanner.code.connect(heard.append)
    frames = [frame_of(room(random.Random(1))) for _ in range(2)]
    sink.setVideoFrame(frames[1])
    qtbot.waitUntil(lambda: len(eyes.looked) == 1)
    for n in range(20):
        sink.setVideoFrame(frames[n % 2])
        qapp.processEvents()
    eyes.go.release(5)
    qtbot.waitUntil(lambda: heard == ["2"])
    assert len(eyes.looked) == 2  # the one that was being looked at, and the newest
    scanner.stop()


def test_next_to_a_card_of_ours_nothing_else_is_meant_for_the_door() -> None:
    both = Image.new("L", (1280, 720), 200)
    ours = draw_card("Le Perron", "Luc", CODE, "fr").convert("L").resize((500, 315))
    both.paste(ours, (20, 100))
    other = qrcode.make("https://example.org").get_image().convert("L")
    both.paste(other, (800, 100))
    seen = Luma(memoryview(both.tobytes()), 1280, 720, 1280)
    eyes = LiveEyes()
    assert eyes.look(seen, 0.0) == (CODE,)
    assert eyes.look(seen, 0.1) == ()


def test_something_hard_to_read_is_looked_at_harder_once_it_moves() -> None:
    empty = room(random.Random(1))
    hard = room(random.Random(1))
    code = draw_card("Le Perron", "Luc", CODE, "fr").convert("L").resize((300, 190))
    hard.paste(code.point(lambda level: 118 + level // 18), (400, 200))
    eyes = LiveEyes()
    as_seen = [Luma(memoryview(each.tobytes()), WIDTH, HEIGHT, WIDTH) for each in (empty, hard)]
    assert eyes.look(as_seen[0], 0.0) == ()
    found = [eyes.look(as_seen[1], 0.25 * n) for n in range(1, 11)]
    assert found.count((CODE,)) == 1  # and once only
    assert set(found) == {(), (CODE,)}


def test_sample_cards_are_held_up_in_turn_to_a_simulated_camera(
    qtbot: QtBot,
) -> None:
    other = "LOGE:" + "0" * 28
    cards = [card(), draw_card("Le Perron", "Amina", other, "fr")]
    feed = Feed()
    feed.want(feed, QSize(100, 100))
    sight = Sight(
        feed, no_cameras(), 2.0, 0.1
    )  # long enough to be read also where the machine is busy
    heard: list[str] = []
    sight.scanner.code.connect(heard.append)
    sight.open(None, cards)
    qtbot.waitUntil(lambda: not feed.image.isNull())
    sight.scanner.code.connect(lambda: sight.be_at_home(False))
    sight.be_at_home(True)
    qtbot.waitUntil(lambda: heard[:1] == [CODE])
    sight.be_at_home(True)
    qtbot.waitUntil(lambda: heard[-1] == other)
    assert set(heard[:-1]) == {CODE}
    sight.close()


def test_no_sample_card_disturbs_somebody_who_tries_the_screen(qtbot: QtBot) -> None:
    feed, frames = Feed(), 60
    sight = Sight(feed, no_cameras(), 0.5, 0.1)
    heard: list[str] = []
    sight.scanner.code.connect(heard.append)
    sight.open(None, [card()])
    sight.be_at_home(True)
    sight.be_touched()
    qtbot.waitUntil(lambda: sight.scanner.frames > frames)
    assert heard == []
    sight.close()  # at once


def test_a_sample_card_is_seen_coming_before_it_can_be_read() -> None:
    for seed in range(6):
        coming = [held_up(card(), Random(seed), below) for below in APPROACH]
        assert [read(scene) for scene in coming] == [()] * len(APPROACH)
        assert read(held_up(card(), Random(seed)))


def test_a_picture_file_stands_in_for_a_camera(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "card.png"
    card().save(file)
    sight = Sight(Feed(), no_cameras(), 1, 1)
    with qtbot.waitSignal(sight.scanner.code) as said:
        sight.open(str(file), None)
    assert said.args == [CODE]
    sight.close()


def test_without_any_camera_there_is_nothing_to_see_with_and_the_log_says_so_once(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    sight = Sight(Feed(), no_cameras(), 1, 1)
    with caplog.at_level(logging.WARNING, logger="kiosk"), qtbot.waitSignal(sight.sees) as said:
        sight.open("no such camera", None)
        for _ in range(10):
            sight.look_after_it()
    assert said.args == [False]
    assert caplog.text.count("no such camera") == 1
    sight.close()


def test_a_file_that_is_no_picture_is_taken_for_a_film(
    qtbot: QtBot, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    file = tmp_path / "film.mp4"
    file.write_bytes(b"not a film")
    sight = Sight(Feed(), no_cameras(), 1, 1)
    with caplog.at_level(logging.WARNING, logger="kiosk"):
        sight.open(str(file), None)
        qtbot.waitUntil(lambda: "the film: " in caplog.text)
        for _ in range(60):  # it is opened again and again, and that is nothing for the log
            sight.look_after_it()
    assert caplog.text.count("the film: ") == 1
    assert caplog.text.count("nothing comes") == 1
    sight.close()


def test_a_camera_that_is_pulled_out_and_back_in_is_used_again_at_once(qtbot: QtBot) -> None:
    plug = Plug([frame_of(scene()), frame_of(scene())])
    sight = Sight(Feed(), plug, 1, 1)
    sight.open(None, None)
    qtbot.waitUntil(lambda: sight.scanner.frames > 0)
    said: list[bool] = []
    sight.sees.connect(said.append)
    plug.pull_out()
    assert said == [False]
    plug.plug_in()
    assert plug.opened == 2
    frames = sight.scanner.frames
    qtbot.waitUntil(lambda: sight.scanner.frames > frames)
    sight.close()


def test_a_camera_that_goes_is_looked_for_until_it_is_back(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    plug, feed = Plug([frame_of(scene()), frame_of(scene())]), Feed()
    feed.want(feed, QSize(100, 100))
    sight = Sight(feed, plug, 1, 1)
    said: list[bool] = []
    sight.sees.connect(said.append)
    sight.open(None, None)
    assert said == [True]  # it is there; no need to say otherwise until its first frame comes
    qtbot.waitUntil(lambda: not feed.image.isNull())
    sight.look_after_it()
    with caplog.at_level(logging.WARNING, logger="kiosk"):
        plug.plug_out()
        for _ in range(20):
            sight.look_after_it()
        assert said == [True, True, False]
        assert caplog.text.count("nothing comes from the camera") == 1
        plug.plug_in()
        frames = sight.scanner.frames
        qtbot.waitUntil(lambda: sight.scanner.frames > frames)
        sight.look_after_it()
    assert said == [True, True, False, True]
    assert "the camera is back" in caplog.text
    assert plug.opened == 2
    sight.close()


def test_a_camera_that_is_there_and_gives_no_pictures_is_opened_again(qtbot: QtBot) -> None:
    plug = Plug([])
    sight = Sight(Feed(), plug, 1, 1)
    said: list[bool] = []
    sight.sees.connect(said.append)
    sight.open(None, None)
    for _ in range(FIRST - 1):
        sight.look_after_it()
    assert (said, plug.opened) == ([True], 1)  # some cameras take their time
    for _ in range(1 + AGAIN):
        sight.look_after_it()
    assert (said, plug.opened) == ([True, False], 2)
    plug.frames = [frame_of(scene()), frame_of(scene())]
    qtbot.waitUntil(lambda: sight.scanner.frames > 0)
    sight.look_after_it()
    assert said == [True, False, True]
    sight.close()


def test_the_code_that_was_read_is_outlined_in_the_mirrored_preview(qtbot: QtBot) -> None:
    plug, feed = Plug([frame_of(scene()), frame_of(scene())]), Feed()
    feed.want(feed, QSize(320, 180))
    sight = Sight(feed, plug, 1, 1)
    sight.open(None, None)
    qtbot.waitUntil(lambda: bool(feed.outlines))
    preview = Preview()
    preview.setSize(QSize(320, 180))
    preview.setProperty("feed", feed)
    preview.setProperty("outline", QColor("red"))
    drawn = QImage(320, 180, QImage.Format.Format_RGB32)
    painter = QPainter(drawn)
    preview.paint(painter)
    painter.end()
    (reading,) = read(scene())
    for x, y in reading.corners:
        red = drawn.pixelColor(320 - round(x * 320 / WIDTH), round(y * 180 / HEIGHT))
        assert red.red() > 200 > 100 > red.green()
    left, right = drawn.copy(0, 0, 1, 180), drawn.copy(319, 0, 1, 180)
    assert left != right
    plug.frames = [frame_of(room(Random(1))), frame_of(room(Random(1)))]
    qtbot.waitUntil(lambda: not feed.outlines)
    sight.close()


def test_where_a_gpu_draws_the_frames_themselves_are_shown(qtbot: QtBot) -> None:
    plug, feed, screen = Plug([frame_of(scene()), frame_of(scene())]), Feed(), QVideoSink()
    feed.want(feed, QSize(320, 180))
    feed.show(screen)
    sight = Sight(feed, plug, 1, 1)
    with qtbot.waitSignals([screen.videoFrameChanged, feed.changed]):
        sight.open(None, None)
    assert screen.videoFrame().size() == QSize(WIDTH, HEIGHT)
    assert feed.image.isNull()  # nothing is drawn twice
    sight.close()


def test_the_picture_goes_on_when_one_page_hands_it_to_another() -> None:
    feed, home, leaving = Feed(), Preview(), Preview()
    feed.want(home, QSize(480, 270))
    feed.want(leaving, QSize(320, 180))  # the next page shows before the last one is gone
    feed.want(home, QSize())
    assert feed.wanted == QSize(320, 180)
    feed.want(leaving, QSize())
    assert feed.wanted.isEmpty()
    first, second = QVideoSink(), QVideoSink()
    feed.show(first)
    feed.show(second)
    feed.hide(first)
    assert feed.video is second
    feed.hide(second)
    assert feed.video is None


def only_sharpened() -> Image.Image:
    """A tilted card that a single one of the harder ways reads."""
    return next(
        p for _, _, p in album(1) if not read(p) and [w.name for w in reads(p)] == ["sharpened"]
    )


def reads(picture: Image.Image) -> list[Way]:
    return [way for way in WAYS if way.read(picture)]


def test_a_faint_code_held_quite_still_is_read_and_is_one_presentation() -> None:
    hard = only_sharpened()
    seen = Luma(memoryview(hard.tobytes()), hard.width, hard.height, hard.width)
    eyes = LiveEyes()
    found = [eyes.look(seen, n / 15) for n in range(15 * 30)]
    assert len(found) - found.count(()) == 1
