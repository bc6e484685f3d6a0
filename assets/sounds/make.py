"""Makes the sounds of the screen, beside this file: `python assets/sounds/make.py`.

They are told apart by how many notes there are, how long, and which way they go, so that nobody has
to remember a pitch. The standard library is enough, and the same files come out every time.
"""

import math
import wave
from array import array
from pathlib import Path

RATE = 44_100
"""Samples a second."""
PEAK = 0.5
"""The loudest sample, against the loudest there can be: 6 dB below it."""
RELEASE = 0.04
"""Seconds in which whatever still rings at the end dies away."""

# a note: when it begins (s), how high (Hz), how soon it dies away (s)
Note = tuple[float, float, float]

WARM = (1.0, 0.35, 0.12)
"""How loud each harmonic is, of a voice that is kind to the ear."""
SOFT = (1.0, 0.12)
"""The same, of one that nobody turns round for."""
CLEAR = (1.0, 0.25, 0.15, 0.06)
"""The same, of a chime that is heard in the next room."""

SOUNDS: dict[str, tuple[float, float, tuple[float, ...], tuple[Note, ...]]] = {
    # seconds in all, seconds until a note is at its loudest, voice, notes
    "arrival": (0.45, 0.012, WARM, ((0.0, 392.0, 0.1), (0.14, 587.33, 0.16))),
    "departure": (0.45, 0.012, WARM, ((0.0, 587.33, 0.16), (0.25, 392.0, 0.1))),
    "refusal": (0.4, 0.03, SOFT, ((0.0, 293.66, 0.045), (0.21, 293.66, 0.045))),
    "help": (0.9, 0.006, CLEAR, ((0.0, 783.99, 0.2), (0.22, 659.26, 0.2), (0.44, 1046.5, 0.24))),
}


def make(folder: Path) -> None:
    """Write the sounds into `folder`, each named for what it says: mono, 16 bits."""
    for name, (seconds, rise, voice, notes) in SOUNDS.items():
        with wave.open(str(folder / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(_bytes(_mix(seconds, rise, voice, notes)))


def _mix(
    seconds: float, rise: float, voice: tuple[float, ...], notes: tuple[Note, ...]
) -> list[float]:
    """The samples of `notes` together, before they are made as loud as they should be."""
    count = round(seconds * RATE)
    mixed = [0.0] * count
    for begin, pitch, decay in notes:
        first = round(begin * RATE)
        for at in range(first, count):
            since = (at - first) / RATE
            mixed[at] += _loudness(since, rise, decay) * _wave(since, pitch, voice)
    for at in range(round(RELEASE * RATE)):  # nothing is cut off
        mixed[-1 - at] *= _slope(at / (RELEASE * RATE))
    return mixed


def _wave(since: float, pitch: float, voice: tuple[float, ...]) -> float:
    turn = 2 * math.pi * pitch * since
    return sum(part * math.sin((n + 1) * turn) for n, part in enumerate(voice))


def _loudness(since: float, rise: float, decay: float) -> float:
    """0 at first, 1 at most, and slowly less: a note that begins at once would click."""
    return _slope(since / rise) if since < rise else math.exp((rise - since) / decay)


def _slope(part: float) -> float:
    """From 0 to 1, level at both ends."""
    return 0.5 - 0.5 * math.cos(math.pi * part)


def _bytes(samples: list[float]) -> bytes:
    scale = PEAK * 32_767 / max(abs(sample) for sample in samples)
    words = array("h", (round(scale * sample) for sample in samples))
    if array("H", b"\x01\x00")[0] != 1:
        words.byteswap()  # the file's order is little-endian everywhere
    return words.tobytes()


if __name__ == "__main__":
    make(Path(__file__).parent)
