"""A camera where there is none: it holds up sample cards, in turn, before a warm, noisy room.

Its frames are real ones, and go the same way as a camera's: nothing behind the sink knows better.
"""

import random
import threading
import time
from collections.abc import Callable, Sequence
from itertools import cycle

from PIL import Image
from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat, QVideoSink

WIDTH, HEIGHT = 1280, 720
FRAMES_PER_SECOND = 30
VARIANTS = 3
"""How many different frames are shown of each card: enough for noise to flicker."""

APPROACH = (520, 430, 350, 280)
"""Pixels below its place at which a card is seen coming, before its code can be read."""
STEP = 0.15
"""Seconds of each."""

UNTOUCHED = 15.0
"""Seconds after a touch before the next card comes: whoever tries the screen is not disturbed."""

_WARM = bytes((118, 138))


def room(chance: random.Random) -> Image.Image:
    """A dim room out of focus, with the grain of a cheap camera; grey, 1280×720."""
    shapes = Image.new("L", (16, 9))
    shapes.putdata([chance.randrange(60, 150) for _ in range(16 * 9)])
    grain = Image.effect_noise((WIDTH // 2, HEIGHT // 2), 18).resize((WIDTH, HEIGHT))
    return Image.blend(shapes.resize((WIDTH, HEIGHT), Image.Resampling.BICUBIC), grain, 0.35)


def held_up(card: Image.Image, chance: random.Random, below: int = 0) -> Image.Image:
    """`card` in a hand in front of the room: turned a little, and not always in the middle.

    It is still `below` pixels lower than that while it comes into view.
    """
    card = card.convert("L")
    card.thumbnail((WIDTH * 2 // 3, HEIGHT * 4 // 5))
    angle = chance.uniform(-12, 12)
    mask = Image.new("L", card.size, 255).rotate(angle, expand=True)
    turned = card.rotate(angle, Image.Resampling.BICUBIC, expand=True)
    scene = room(chance)
    x = (WIDTH - turned.width) // 2 + chance.randrange(-120, 121)
    y = (HEIGHT - turned.height) // 2 + chance.randrange(-20, 21) + below
    scene.paste(turned, (x, y), mask)
    return scene


def frame_of(grey: Image.Image) -> QVideoFrame:
    """A video frame (NV12, 1280×720) of `grey`, in a warm light."""
    form = QVideoFrameFormat(QSize(WIDTH, HEIGHT), QVideoFrameFormat.PixelFormat.Format_NV12)
    frame = QVideoFrame(form)
    if not frame.map(QVideoFrame.MapMode.WriteOnly):
        raise RuntimeError("a new video frame can't be written")
    _fill(memoryview(frame.bits(0)), frame.bytesPerLine(0), grey.tobytes(), WIDTH, HEIGHT)
    _fill(
        memoryview(frame.bits(1)),
        frame.bytesPerLine(1),
        _WARM * (WIDTH * HEIGHT // 4),
        WIDTH,
        HEIGHT // 2,
    )
    frame.unmap()
    return frame


def _fill(plane: memoryview, stride: int, source: bytes, width: int, height: int) -> None:
    if stride == width:
        plane[: len(source)] = source
        return
    for row in range(height):
        plane[row * stride : row * stride + width] = source[row * width : (row + 1) * width]


class SimulatedCamera(QObject):
    """Shows each of `cards` for a while, in turn, for ever: to a screen that is at home."""

    _drawn = Signal(object)

    def __init__(
        self,
        sink: QVideoSink,
        cards: Sequence[Image.Image],
        *,
        hold: float,
        pause: float,
        seed: int = 1,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        """Scenes are drawn on a thread of their own.

        `pause` is the seconds at home before a card comes, `hold` those that it stays. `monotonic` is
        what touches are timed by.
        """
        super().__init__()
        self._sink, self._cards = sink, list(cards)
        self._hold, self._pause = hold, pause
        self._chance = random.Random(seed)  # noqa: S311 — a scene, not a secret
        self._monotonic, self._free_at = monotonic, 0.0
        self._showing = iter(cycle([QVideoFrame()]))
        self._drawn.connect(self._show, Qt.ConnectionType.QueuedConnection)
        self._stopping = threading.Event()
        self._at_home = threading.Event()
        self._thread = threading.Thread(target=self._draw, name="simulated camera", daemon=True)
        self._timer = QTimer(self, interval=1000 // FRAMES_PER_SECOND)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._push)

    def start(self) -> None:
        """Begin with an empty room."""
        self._thread.start()
        self._timer.start()

    def be_at_home(self, home: bool) -> None:
        """Hold up a card soon, or wait until the last one has been answered and read."""
        if home:
            self._at_home.set()
        else:
            self._at_home.clear()

    def be_touched(self) -> None:
        """Hold up no new card for a while: somebody is trying the screen."""
        self._free_at = self._monotonic() + UNTOUCHED

    def stop(self) -> None:
        """Look away, for good."""
        self._timer.stop()
        self._stopping.set()
        self._at_home.set()
        if self._thread.is_alive():
            self._thread.join()

    def is_gone(self) -> bool:
        """Never: there is nothing to pull out."""
        return False

    def _draw(self) -> None:
        empty = [frame_of(room(self._chance)) for _ in range(VARIANTS)]
        self._drawn.emit(empty)
        for card in cycle(self._cards):
            frames = [frame_of(held_up(card, self._chance)) for _ in range(VARIANTS)]
            coming = [[frame_of(held_up(card, self._chance, below))] for below in APPROACH]
            if not self._may_come():
                return
            for scene, seconds in [*((step, STEP) for step in coming), (frames, self._hold)]:
                self._drawn.emit(scene)
                if self._stopping.wait(seconds):
                    return
            self._drawn.emit(empty)

    def _may_come(self) -> bool:
        """Wait until home has shown for a while and nobody uses it. Returns False once it is over."""
        while not self._stopping.wait(self._pause):
            used = self._free_at - self._monotonic()
            if used > 0:
                self._stopping.wait(used)
            elif self._at_home.is_set():
                return True
            else:
                self._at_home.wait()
        return False

    @Slot(object)
    def _show(self, frames: list[QVideoFrame]) -> None:
        self._showing = iter(cycle(frames))

    @Slot()
    def _push(self) -> None:
        frame = next(self._showing)
        if frame.isValid():
            self._sink.setVideoFrame(frame)
