"""People's photos as the desk's pages find them: round and small in lists, large on their own page."""

from uuid import UUID

from PIL.Image import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

HOST = "face"
SMALL = 144
"""Pixels of a side in lists."""


def as_qt(picture: Image) -> QImage:
    """`picture` as Qt has it."""
    raw = picture.convert("RGBA").tobytes()
    form = QImage.Format.Format_RGBA8888
    return QImage(raw, picture.width, picture.height, 4 * picture.width, form).copy()


class Faces(QQuickImageProvider):
    """Pictures by name; no disk has them, and they are forgotten as the room is left."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._pictures: dict[str, QImage] = {}
        self._numbers: dict[str, int] = {}
        self._last = 0

    def requestImage(self, id: str, size: QSize, _requested: QSize) -> QImage:
        """A picture by its name, with a number behind a slash to tell it from an older one."""
        image = self._pictures.get(id.split("/")[0], QImage())
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image

    def put(self, name: str | UUID, picture: Image | None) -> None:
        """Show `picture` by that name from now on; None shows nothing."""
        if picture is None:
            self._pictures.pop(str(name), None)
        else:
            self._last += 1
            self._pictures[str(name)], self._numbers[str(name)] = as_qt(picture), self._last

    def knows(self, name: str | UUID) -> bool:
        """Whether there is a picture of that name."""
        return str(name) in self._pictures

    def forget(self) -> None:
        """Keep nobody's."""
        self._pictures.clear()

    def address(self, name: str | UUID) -> str:
        """Where a page finds it; nothing where there is none."""
        key = str(name)
        return f"image://{HOST}/{key}/{self._numbers[key]}" if key in self._pictures else ""
