"""How many of 200 pictures are read: by zxing-cpp alone, by every way, and as ten frames each.

`python -m benchmarks.reading [SEED …]` prints one line of JSON for each seed.
"""

import json
import sys
from collections import Counter
from random import Random
from time import perf_counter

from kiosk.codes import token
from kiosk.codes.decode import SLOW_WAYS, WAYS, Luma, read, read_in
from kiosk.ui.eyes import LiveEyes
from tests.codes.pictures import album, noisy, room

FRAMES = 10
EVERY = WAYS + SLOW_WAYS


def measure(seed: int) -> dict[str, object]:
    """The figures of one album of pictures."""
    plain: Counter[str] = Counter()
    ours: Counter[str] = Counter()
    plain_frames = frames = misread = 0
    chance = Random(seed)
    pages = album(seed)
    for kind, text, picture in pages:
        found = read(picture)
        plain[kind] += bool(found)
        found = found or read_in(EVERY, picture)
        ours[kind] += bool(found)
        misread += any(reading.text != text for reading in found)
        shown = [noisy(picture, 4, chance) for _ in range(FRAMES)]
        seen = any(read(frame) for frame in shown)
        plain_frames += seen
        frames += seen or any(read_in(WAYS, frame) for frame in shown)
    return {
        "seed": seed,
        "pictures": len(pages),
        "plain": plain.total(),
        "ours": ours.total(),
        "plain_ten_frames": plain_frames,
        "ours_ten_frames": frames,
        "misread": misread,
        "by_kind": {kind: [plain[kind], ours[kind]] for kind in ours},
        "invented": invented(seed),
    }


def invented(seed: int, pictures: int = 100) -> int:
    """How many codes of ours are found in pictures that hold none."""
    chance = Random(seed)
    count = 0
    for _ in range(pictures):
        picture = noisy(room(chance), chance.uniform(2, 60), chance)
        found = read(picture) + read_in(EVERY, picture)
        count += sum(token.read(reading.text) is not None for reading in found)
    return count


def cost(seed: int = 1, each: int = 4) -> dict[str, float]:
    """Milliseconds of each way on a picture of 1280×720, on average."""
    pages = album(seed, each)
    spent: dict[str, float] = {}
    for way in EVERY:
        began = perf_counter()
        for _, _, picture in pages:
            way.read(picture)
        spent[way.name] = round((perf_counter() - began) * 1000 / len(pages), 1)
    return spent


def live(seed: int = 1, seconds: int = 10) -> dict[str, float]:
    """Milliseconds that a frame of a running camera takes (1280×720, 30 a second), on average."""
    chance = Random(seed)
    rooms = [noisy(room(chance), 4, chance) for _ in range(3)]
    still, restless = rooms[:1], rooms  # light that changes from frame to frame
    spent = {}
    for name, scenes in {"nobody there": still, "something always moves": restless}.items():
        planes = [Luma(memoryview(each.tobytes()), *each.size, each.width) for each in scenes]
        eyes, began = LiveEyes(), perf_counter()
        for n in range(30 * seconds):
            eyes.look(planes[n % len(planes)], n / 30)
        spent[name] = round((perf_counter() - began) * 1000 / (30 * seconds), 2)
    return spent


def main() -> None:
    """Print the figures."""
    print(json.dumps({"milliseconds": cost()}))
    print(json.dumps({"milliseconds a live frame": live()}))
    for seed in [int(word) for word in sys.argv[1:]] or [1, 2, 3]:
        print(json.dumps(measure(seed)))


if __name__ == "__main__":
    main()
