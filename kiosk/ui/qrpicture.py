"""A QR code on the screen, black on white in every theme, since a camera has to read it."""

from functools import lru_cache

import qrcode
from PySide6.QtCore import Property, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem
from qrcode.constants import ERROR_CORRECT_M

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1


@lru_cache(maxsize=8)
def _modules(text: str) -> tuple[tuple[bool, ...], ...]:
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=4)
    code.add_data(text)
    code.make(fit=True)
    return tuple(tuple(bool(module) for module in row) for row in code.get_matrix())


@QmlElement
class QrPicture(QQuickPaintedItem):
    """Draws `text` as a QR code in its rectangle, with its quiet zone; nothing for no text."""

    textChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._text = ""

    def _get_text(self) -> str:
        return self._text

    def _set_text(self, text: str) -> None:
        if text != self._text:
            self._text = text
            self.textChanged.emit()
            self.update()

    text = Property(str, _get_text, _set_text, notify=textChanged)

    def paint(self, painter: QPainter) -> None:
        """Qt's."""
        if not self._text:
            return
        modules = _modules(self._text)
        size = max(1, int(min(self.width(), self.height())) // len(modules))  # whole pixels
        side = size * len(modules)
        left, top = (self.width() - side) / 2, (self.height() - side) / 2
        painter.fillRect(QRectF(left, top, side, side), Qt.GlobalColor.white)
        for y, row in enumerate(modules):
            for x, dark in enumerate(row):
                if dark:
                    square = QRectF(left + x * size, top + y * size, size, size)
                    painter.fillRect(square, Qt.GlobalColor.black)
