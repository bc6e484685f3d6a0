"""The two pictures of the card that is in hand, as pages find them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from kiosk.ui.faces import as_qt

if TYPE_CHECKING:
    from kiosk.cards import Drawn


class CardPictures(QQuickImageProvider):
    """Gives the page the two pictures of the card that is in hand; no disk has them."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self.drawn: Drawn | None = None

    def requestImage(self, id: str, size: QSize, _requested: QSize) -> QImage:
        """`card` or `phone`, with anything behind a slash to tell it from the last one."""
        if self.drawn is None:
            return QImage()
        phone = id.startswith("phone")
        image = as_qt(self.drawn.phone if phone else self.drawn.card)
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image
