"""Lays ten cards on an A4 page at their true size, with lines to cut along."""

from collections.abc import Sequence

from PIL import Image, ImageDraw

from kiosk.codes.card import HEIGHT, SHEET, SOFT, WIDTH, prove

COLUMNS, ROWS = 2, 5
LEFT, TOP = (SHEET[0] - COLUMNS * WIDTH) // 2, (SHEET[1] - ROWS * HEIGHT) // 2
"""Pixels around the cards, which lie edge to edge: 19 mm at the sides, 13 mm above and below, more than
any printer leaves white."""
OVER = 60
"""Pixels by which a line to cut along goes on beyond the cards, to be found with a ruler."""


def cell(number: int) -> tuple[int, int, int, int]:
    """Where card `number` (from 0, row by row) lies on its page: left, top, right, bottom in pixels."""
    row, column = divmod(number, COLUMNS)
    left, top = LEFT + column * WIDTH, TOP + row * HEIGHT
    return left, top, left + WIDTH, top + HEIGHT


def draw_page(cards: Sequence[tuple[Image.Image, str]]) -> Image.Image:
    """A page of up to ten cards, each with its text, which is read again from the page itself.

    In a palette, as it is going to be written. Raises `RuntimeError` for a card that can't be read.
    """
    sheet = Image.new("RGB", SHEET, "white")
    for number, (card, _) in enumerate(cards):
        sheet.paste(card, cell(number)[:2])
    _draw_lines(ImageDraw.Draw(sheet), -(-len(cards) // COLUMNS))
    page = sheet.quantize(64, dither=Image.Dither.NONE)
    for number, (_, text) in enumerate(cards):
        prove(page.crop(cell(number)), text)
    return page


def _draw_lines(pen: ImageDraw.ImageDraw, rows: int) -> None:
    right, bottom = LEFT + COLUMNS * WIDTH, TOP + rows * HEIGHT
    for column in range(COLUMNS + 1):
        x = LEFT + column * WIDTH
        pen.line((x, TOP - OVER, x, bottom + OVER), fill=SOFT, width=2)
    for row in range(rows + 1):
        y = TOP + row * HEIGHT
        pen.line((LEFT - OVER, y, right + OVER, y), fill=SOFT, width=2)
