"""Makes pictures as a webcam takes them of cards and telephones: good ones and hopeless ones."""

from collections.abc import Callable
from random import Random

import qrcode
from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageOps
from qrcode.constants import ERROR_CORRECT_M

from kiosk.codes import token

SIZE = (1280, 720)


def code(chance: Random, module: int = 8) -> tuple[str, Image.Image]:
    """A code of ours, and its picture."""
    text = token.make(chance.randbytes)
    return text, drawn(text, module)


def drawn(text: str, module: int = 8) -> Image.Image:
    """The picture of a code."""
    made = qrcode.QRCode(error_correction=ERROR_CORRECT_M, box_size=module, border=4)
    made.add_data(text)
    picture: Image.Image = made.make_image().get_image().convert("L")
    return picture


def room(chance: Random, light: int = 140) -> Image.Image:
    """A room out of focus."""
    shapes = Image.new("L", (16, 9))
    shapes.putdata([max(0, min(255, light + chance.randrange(-60, 61))) for _ in range(16 * 9)])
    return shapes.resize(SIZE, Image.Resampling.BICUBIC)


def noisy(picture: Image.Image, sigma: float, chance: Random) -> Image.Image:
    """The picture with the grain of a cheap sensor."""
    raw = chance.randbytes(4096)
    grain = Image.effect_noise(picture.size, sigma)
    # Pillow's noise has no seed: turn and shift it by ours, which is enough to differ
    grain = ImageChops.offset(grain, raw[0] * 5, raw[1] * 3)
    return ImageChops.add(picture, grain, 1, -128)


def held(
    card: Image.Image, chance: Random, side: int, angle: float = 0.0, tilt: float = 0.0
) -> Image.Image:
    """The card in front of a room: `side` pixels wide, turned, and tilted (degrees)."""
    card = card.resize((side, side), Image.Resampling.LANCZOS)
    mask = Image.new("L", card.size, 255)
    if tilt:
        from math import cos, radians, sin

        near, far = 1 + 0.35 * sin(radians(tilt)), 1 - 0.35 * sin(radians(tilt))
        width = side * cos(radians(tilt))
        left, right = (side - width) / 2, (side + width) / 2
        corners = [
            (left, side / 2 * (1 - far)),
            (right, side / 2 * (1 - near)),
            (right, side / 2 * (1 + near)),
            (left, side / 2 * (1 + far)),
        ]
        pad = side // 4
        data = _perspective([(x + pad, y + pad) for x, y in corners], side)
        size = (side + 2 * pad, side + 2 * pad)
        card = card.transform(size, Image.Transform.PERSPECTIVE, data, Image.Resampling.BICUBIC)
        mask = mask.transform(size, Image.Transform.PERSPECTIVE, data)
    if angle:
        card = card.rotate(angle, Image.Resampling.BICUBIC, expand=True)
        mask = mask.rotate(angle, expand=True)
    scene = room(chance)
    x = chance.randrange(0, max(1, SIZE[0] - card.width))
    y = chance.randrange(0, max(1, SIZE[1] - card.height))
    scene.paste(card, (x, y), mask)
    return scene


def _perspective(corners: list[tuple[float, float]], side: int) -> list[float]:
    """The eight coefficients that take `corners` to a square of `side` (Gauss, eight by eight)."""
    square = [(0, 0), (side, 0), (side, side), (0, side)]
    rows = []
    for (x, y), (u, v) in zip(corners, square, strict=True):
        rows.append([x, y, 1, 0, 0, 0, -u * x, -u * y, u])
        rows.append([0, 0, 0, x, y, 1, -v * x, -v * y, v])
    for pivot in range(8):
        best = max(range(pivot, 8), key=lambda row: abs(rows[row][pivot]))
        rows[pivot], rows[best] = rows[best], rows[pivot]
        rows[pivot] = [value / rows[pivot][pivot] for value in rows[pivot]]
        for row in range(8):
            if row != pivot:
                factor = rows[row][pivot]
                rows[row] = [a - factor * b for a, b in zip(rows[row], rows[pivot], strict=True)]
    return [row[8] for row in rows]


def small(card: Image.Image, chance: Random) -> Image.Image:
    """Far away."""
    return held(card, chance, chance.randrange(40, 110))


def rotated(card: Image.Image, chance: Random) -> Image.Image:
    """Turned any way."""
    return held(card, chance, chance.randrange(120, 320), chance.uniform(0, 360))


def tilted(card: Image.Image, chance: Random) -> Image.Image:
    """Held askew, up to 65 degrees."""
    return held(
        card, chance, chance.randrange(160, 320), chance.uniform(-20, 20), chance.uniform(20, 65)
    )


def out_of_focus(card: Image.Image, chance: Random) -> Image.Image:
    """Too near for the lens."""
    side = chance.randrange(140, 300)
    seen = held(card, chance, side, chance.uniform(-15, 15))
    return seen.filter(ImageFilter.GaussianBlur(side / 33 * chance.uniform(0.3, 1.1)))


def moved(card: Image.Image, chance: Random) -> Image.Image:
    """Not held still."""
    side = chance.randrange(140, 300)
    seen = held(card, chance, side, chance.uniform(-15, 15))
    length = max(2, round(side / 33 * chance.uniform(0.5, 2.4)))
    total = seen
    for step in range(1, length):
        shifted = ImageChops.offset(seen, step, step // 2)
        total = Image.blend(total, shifted, 1 / (step + 1))
    return total


def dark(card: Image.Image, chance: Random) -> Image.Image:
    """An evening without a lamp."""
    seen = held(card, chance, chance.randrange(120, 280), chance.uniform(-20, 20))
    level = chance.uniform(0.08, 0.35)
    return noisy(seen.point(lambda value: int(value * level + 8)), chance.uniform(6, 22), chance)


def pale(card: Image.Image, chance: Random) -> Image.Image:
    """A faded print, or a bright window behind."""
    seen = held(card, chance, chance.randrange(120, 280), chance.uniform(-20, 20))
    level, lift = chance.uniform(0.05, 0.2), chance.randrange(90, 190)
    return noisy(seen.point(lambda value: int(value * level + lift)), chance.uniform(2, 6), chance)


def glare(card: Image.Image, chance: Random) -> Image.Image:
    """A lamp that shines in the plastic."""
    side = chance.randrange(160, 300)
    seen = held(card, chance, side, chance.uniform(-20, 20))
    lamp = Image.new("L", SIZE, 0)
    draw = ImageDraw.Draw(lamp)
    box = ImageChops.difference(seen, seen.filter(ImageFilter.GaussianBlur(20))).getbbox()
    x0, y0, x1, y1 = box or (0, 0, *SIZE)
    x, y = chance.randrange(x0, x1), chance.randrange(y0, y1)
    radius = side * chance.uniform(0.08, 0.3)
    draw.ellipse((x - radius, y - radius, x + radius, y + radius), fill=255)
    return ImageChops.add(seen, lamp.filter(ImageFilter.GaussianBlur(radius / 3)))


def telephone(card: Image.Image, chance: Random) -> Image.Image:
    """A screen: half of them in dark mode, all with moiré."""
    if chance.random() < 0.5:
        card = ImageOps.invert(card)
    seen = held(card, chance, chance.randrange(120, 300), chance.uniform(-20, 20))
    period = chance.choice((3, 4, 5, 6))
    strip = Image.new("L", (period, 1))
    strip.putdata(
        [255 if x < period / 2 else round(255 - chance.uniform(40, 130)) for x in range(period)]
    )
    lines = Image.new("L", SIZE)
    for x in range(0, SIZE[0], period):
        lines.paste(strip.resize((period, SIZE[1])), (x, 0))
    return noisy(ImageChops.multiply(seen, lines), chance.uniform(3, 10), chance)


def everything(card: Image.Image, chance: Random) -> Image.Image:
    """Some of all of it at once."""
    side = chance.randrange(90, 220)
    seen = held(card, chance, side, chance.uniform(0, 360), chance.uniform(0, 40))
    seen = seen.filter(ImageFilter.GaussianBlur(side / 33 * chance.uniform(0.1, 0.55)))
    level = chance.uniform(0.15, 0.6)
    return noisy(seen.point(lambda value: int(value * level + 20)), chance.uniform(3, 12), chance)


KINDS: tuple[Callable[[Image.Image, Random], Image.Image], ...] = (
    small,
    rotated,
    tilted,
    out_of_focus,
    moved,
    dark,
    pale,
    glare,
    telephone,
    everything,
)


def album(seed: int, each: int = 20) -> list[tuple[str, str, Image.Image]]:
    """`each` pictures of every kind: the kind, the code's text, and the picture."""
    chance = Random(seed)
    pages = []
    for kind in KINDS:
        for _ in range(each):
            text, card = code(chance)
            pages.append((kind.__name__, text, kind(card, chance)))
    return pages
