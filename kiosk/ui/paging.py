"""Draws the pages of a document: of a PDF by Qt's own reader, of a picture by Pillow.

Nothing here belongs in the process that draws the screen (see `kiosk.ui.pagereader`): a document is a
file from outside, and may take long. Whatever it says of its own size, no page becomes more than so
many pixels.
"""

import io

from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions

from kiosk import pictures
from kiosk.records.documents import PDF, NotShelved
from kiosk.ui.pagereader import PIXELS, Drawn

LARGEST_PICTURE = 80_000_000
"""Pixels that a picture may have: a plan that was scanned in A3 at 600 dots an inch has 70 million."""


def draw(content: bytes, media_type: str, page: int, side: int) -> Drawn | NotShelved:
    """That page (0 is the first), its longer side `side` pixels long; or why it can't be drawn."""
    side = max(1, min(side, PIXELS))
    if media_type == PDF:
        return _of_pdf(content, page, side)
    return _of_picture(content, side)


def _of_pdf(content: bytes, page: int, side: int) -> Drawn | NotShelved:
    kept = QByteArray(content)
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    try:
        document.load(buffer)
        if document.error() is QPdfDocument.Error.IncorrectPassword:
            return NotShelved.LOCKED
        if document.status() is not QPdfDocument.Status.Ready or document.pageCount() < 1:
            return NotShelved.UNREADABLE
        pages = document.pageCount()
        size = document.pagePointSize(min(page, pages - 1))
        longer = max(size.width(), size.height())
        if not (longer > 0 and min(size.width(), size.height()) > 0):
            return NotShelved.UNREADABLE
        scale = side / longer
        pixels = QSize(max(1, round(size.width() * scale)), max(1, round(size.height() * scale)))
        options = QPdfDocumentRenderOptions()
        image = document.render(min(page, pages - 1), pixels, options)
        if image.isNull():
            return NotShelved.UNREADABLE
        white = QImage(image.size(), QImage.Format.Format_RGB32)
        white.fill(0xFFFFFFFF)
        _paint(image, white)
        return Drawn(white, pages)
    finally:
        document.close()
        buffer.close()


def _paint(image: QImage, ground: QImage) -> None:
    """Put a page on paper: it may be transparent."""
    painter = QPainter(ground)
    painter.drawImage(0, 0, image)
    painter.end()


def _of_picture(content: bytes, side: int) -> Drawn | NotShelved:
    try:
        with Image.open(io.BytesIO(content), formats=pictures.FORMATS) as opened:
            if opened.width * opened.height > LARGEST_PICTURE:
                return NotShelved.TOO_LARGE
            flat = pictures.on_white(opened, side)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        return NotShelved.TOO_LARGE
    except (OSError, ValueError, SyntaxError, MemoryError):
        return NotShelved.UNREADABLE
    raw = flat.tobytes()
    wide = QImage(raw, flat.width, flat.height, 3 * flat.width, QImage.Format.Format_RGB888)
    return Drawn(wide.copy(), 1)
