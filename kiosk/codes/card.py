"""Draws cards: a QR code, the place, and what the person is called; nothing else (rule 12)."""

import os
import tempfile
from importlib.resources import files
from io import BytesIO
from pathlib import Path
from uuid import UUID

import qrcode
from PIL import Image, ImageDraw, ImageFont
from qrcode.constants import ERROR_CORRECT_M
from qrcode.util import MODE_ALPHA_NUM, QRData

from kiosk.codes.decode import read
from kiosk.codes.lettering import drawable

DPI = 300
WIDTH, HEIGHT = 1011, 638
"""Pixels of 85.60 × 53.98 mm (ISO/IEC 7810, ID-1) at 300 dpi."""

MARGIN = 48
"""Pixels that stay empty at every edge: 4 mm, since card printers cut that badly."""

MODULE = 15
"""Pixels of a module: 25 modules (version 2) are 31.75 mm, to be read from further away than 25 mm."""

SHEET = (2480, 3508)
"""Pixels of an A4 sheet at 300 dpi."""

PHONE = 1080
INK, SOFT, BRICK = "#1C2733", "#54606D", "#B4472E"
_WORDS = {
    "fr": "Montrez cette carte à l’entrée, pour entrer comme pour sortir.",
    "en": "Show this card at the entrance, to come in and to leave.",
}


def draw_card(place: str, called: str, text: str, language: str) -> Image.Image:
    """The card for `text`, 1011×638 pixels: on the left whose it is, on the right the code."""
    card = Image.new("RGB", (WIDTH, HEIGHT), "white")
    pen = ImageDraw.Draw(card)
    code = _code(text, MODULE)
    quiet = 4 * MODULE  # ISO/IEC 18004, 5.3.8; white, and so the margin lies in it
    left = WIDTH - code.width - max(0, MARGIN - quiet)
    card.paste(code, (left, (HEIGHT - code.height) // 2))
    width = left - MARGIN
    pen.rectangle((MARGIN, MARGIN, MARGIN + 96, MARGIN + 12), fill=BRICK)
    _write(pen, place, (MARGIN, MARGIN + 40), (width, 150), 52, INK)
    _write(pen, called, (MARGIN, 260), (width, 190), 84, INK)
    _write(pen, _WORDS.get(language, _WORDS["en"]), (MARGIN, 490), (width, 100), 30, SOFT, False)
    return card


def draw_phone(place: str, called: str, text: str, language: str) -> Image.Image:  # noqa: ARG001
    """The square picture for `text`, 1080×1080 pixels, for the screen of a telephone."""
    picture = Image.new("RGB", (PHONE, PHONE), "white")
    pen = ImageDraw.Draw(picture)
    code = _code(text, 24)
    picture.paste(code, ((PHONE - code.width) // 2, 30))
    top = 30 + code.height
    _write(pen, called, (80, top), (PHONE - 160, 120), 84, INK, centre=True)
    _write(pen, place, (80, top + 130), (PHONE - 160, 90), 52, SOFT, centre=True)
    return picture


def on_card(called: str, id: UUID) -> str:
    """What a card says of whoever is `called` so; how their `id` ends where it has none of the letters.

    That end is what tells two such cards apart, and the export of people has the whole of it.
    """
    return called if has_letters(called) else f"…{str(id)[-6:]}"


def has_letters(called: str) -> bool:
    """Whether a card can say what somebody is `called`, be it with fewer marks on the letters."""
    return bool(drawable(called, font_file("Bold")))


def draw_sheet(card: Image.Image) -> Image.Image:
    """An A4 sheet with `card` at its true size near the top, in a line to cut along."""
    sheet = Image.new("RGB", SHEET, "white")
    corner = ((SHEET[0] - card.width) // 2, 300)
    sheet.paste(card, corner)
    edge = (corner[0] - 2, corner[1] - 2, corner[0] + card.width + 1, corner[1] + card.height + 1)
    ImageDraw.Draw(sheet).rectangle(edge, outline=SOFT, width=2)
    return sheet


def prove(picture: Image.Image, text: str) -> None:
    """See that `picture` reads as `text`, also at a third of its size. Raises `RuntimeError`."""
    grey = picture.convert("L")
    for seen in (grey, grey.reduce(3)):
        if [reading.text for reading in read(seen)] != [text]:
            raise RuntimeError("a card that was just drawn can't be read")


def write_beside(picture: Image.Image, file: Path) -> Path:
    """Write `picture` to a new file beside `file`, in the form of its ending; it is on the disk.

    Returns the new file, for the caller to give it the name. Raises `OSError`.
    """
    if file.is_dir():
        raise IsADirectoryError(21, "it is a folder")
    handle, name = tempfile.mkstemp(prefix=".card-", suffix=file.suffix.lower(), dir=file.parent)
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(_encoded(picture, file.suffix.lower()))
            stream.flush()
            os.fsync(stream.fileno())
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    return beside


def font_file(weight: str) -> Path:
    """The file of Atkinson Hyperlegible in `weight` (`Regular` or `Bold`)."""
    name = f"AtkinsonHyperlegible-{weight}.ttf"
    return Path(str(files("fontpkg_atkinson_hyperlegible") / "files" / name))


def _encoded(picture: Image.Image, ending: str) -> bytes:
    held = BytesIO()
    if ending == ".pdf":
        # a palette is kept without loss in a PDF; colours as they are would be squeezed as a photograph
        few = picture.quantize(64, dither=Image.Dither.NONE)
        few.save(held, "PDF", resolution=DPI, creationDate=None, modDate=None)
    else:
        picture.save(held, "PNG", dpi=(DPI, DPI), optimize=True)
    return held.getvalue()


def _code(text: str, module: int) -> Image.Image:
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, box_size=module, border=4)
    code.add_data(QRData(text, mode=MODE_ALPHA_NUM))
    code.make(fit=True)
    if code.version != 2:
        raise RuntimeError(f"a code of ours fits into version 2, not {code.version}")
    drawn: Image.Image = code.make_image(fill_color="black", back_color="white").get_image()
    return drawn.convert("RGB")


def _write(
    pen: ImageDraw.ImageDraw,
    words: str,
    corner: tuple[int, int],
    room: tuple[int, int],
    size: int,
    colour: str,
    bold: bool = True,
    centre: bool = False,
) -> None:
    """Write `words` into `room`: in several lines, smaller until they fit, and broken at the last."""
    face = font_file("Bold" if bold else "Regular")
    font, lines = _fitted(drawable(words, face), face, room, size)
    step = round(font.size * 1.2)
    for number, line in enumerate(lines[: max(1, room[1] // step)]):
        x = corner[0] + (room[0] - font.getlength(line)) / 2 if centre else corner[0]
        pen.text((x, corner[1] + number * step), line, font=font, fill=colour)


def _fitted(
    words: str, face: Path, room: tuple[int, int], size: int
) -> tuple[ImageFont.FreeTypeFont, list[str]]:
    for breaks in (False, True):
        for points in range(size, size // 3 if not breaks else 11, -2):
            font = ImageFont.truetype(face, points)
            lines = _lines(words, font, room[0], breaks)
            wide = any(font.getlength(line) > room[0] for line in lines)
            if not wide and len(lines) * round(points * 1.2) <= room[1]:
                return font, lines
    return font, lines


def _lines(words: str, font: ImageFont.FreeTypeFont, width: int, breaks: bool) -> list[str]:
    lines: list[str] = [""]
    for word in words.split(" "):
        longer = f"{lines[-1]} {word}".strip()
        if font.getlength(longer) <= width:
            lines[-1] = longer
            continue
        lines.append("")
        for letter in word:
            if breaks and font.getlength(lines[-1] + letter) > width:
                lines.append("")
            lines[-1] += letter
    return [line for line in lines if line]
