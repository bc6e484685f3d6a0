"""The preview of the camera: a painted item, because `VideoOutput` stays blank without a GPU.

It shows what the decoder looks at, in grey and already small, so that drawing it costs next to
nothing, and no picture outlives the next.
"""

from PySide6.QtCore import Property, QObject, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QBrush, QImage, QPainter, QTransform
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Feed(QObject):
    """Carries small pictures from the scanner to whoever draws them."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.image = QImage()
        self.wanted = QSize()
        """The pixels that somebody is ready to draw; empty while nobody looks."""

    @Slot(QImage)
    def put(self, image: QImage) -> None:
        """Replace the picture; a null image leaves nothing to see."""
        self.image = image
        self.changed.emit()


@QmlElement
class Preview(QQuickPaintedItem):
    """Draws a `Feed`, filling its rectangle, with rounded corners."""

    feedChanged = Signal()
    radiusChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._feed: Feed | None = None
        self._radius = 0.0
        self.setAntialiasing(True)
        self.widthChanged.connect(self._want)
        self.heightChanged.connect(self._want)
        self.visibleChanged.connect(self._want)

    def _get_feed(self) -> Feed | None:
        return self._feed

    def _set_feed(self, feed: Feed | None) -> None:
        if feed is self._feed:
            return
        if self._feed is not None:
            self._feed.changed.disconnect(self.update)
        self._feed = feed
        if feed is not None:
            feed.changed.connect(self.update)
        self._want()
        self.feedChanged.emit()

    feed = Property(Feed, _get_feed, _set_feed, notify=feedChanged)

    def _get_radius(self) -> float:
        return self._radius

    def _set_radius(self, radius: float) -> None:
        self._radius = radius
        self.update()
        self.radiusChanged.emit()

    radius = Property(float, _get_radius, _set_radius, notify=radiusChanged)

    @Slot()
    def _want(self) -> None:
        if self._feed is not None:
            size = QSize(round(self.width()), round(self.height()))
            self._feed.wanted = size if self.isVisible() else QSize()

    def paint(self, painter: QPainter) -> None:
        """Qt's."""
        if self._feed is None or self._feed.image.isNull():
            return
        image = self._feed.image
        size = QSize(image.size()).scaled(
            QSize(round(self.width()), round(self.height())),
            Qt.AspectRatioMode.KeepAspectRatioByExpanding,
        )
        corner = QPointF((self.width() - size.width()) / 2, (self.height() - size.height()) / 2)
        brush = QBrush(image)
        brush.setTransform(
            QTransform.fromTranslate(corner.x(), corner.y()).scale(
                size.width() / image.width(), size.height() / image.height()
            )
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(brush)
        painter.drawRoundedRect(
            QRectF(0, 0, self.width(), self.height()), self._radius, self._radius
        )
