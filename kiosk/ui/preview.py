"""The preview of the camera, mirrored as people know it, with what was read in it outlined.

Without a GPU it is a painted item, because `VideoOutput` stays blank then: it shows what the decoder
looks at, in grey and already small, so that drawing it costs next to nothing. With one, a video
output shows the frames themselves, and only the outlines are painted. No picture outlives the next.
"""

from PySide6.QtCore import Property, QObject, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen, QPolygonF, QTransform
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1


_ROUND = Qt.PenJoinStyle.RoundJoin


@QmlElement
class Feed(QObject):
    """Carries small pictures from the scanner to whoever draws them."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.image = QImage()
        self.outlines: list[QPolygonF] = []
        """Where codes were found: their corners, in parts of the picture's width and height."""
        self.size = QSize(16, 9)
        """The pixels of a frame; before the first one, its usual shape."""
        self.video: QObject | None = None
        """The video sink of a screen that can show frames as they are."""
        self.wanted = QSize()
        """The pixels that somebody is ready to draw; empty while nobody looks."""
        self._viewers: dict[QObject, QSize] = {}

    def want(self, viewer: QObject, size: QSize) -> None:
        """`viewer` is ready to draw so many pixels; none while it does not show."""
        if size.isEmpty():
            self._viewers.pop(viewer, None)
        else:
            self._viewers[viewer] = size
        sizes = self._viewers.values()
        self.wanted = max(sizes, key=lambda each: each.width(), default=QSize())

    @Slot(QImage, list, QSize)
    def put(self, image: QImage, outlines: list[QPolygonF], size: QSize) -> None:
        """Replace the picture (null where frames are shown as they are), outlines and size."""
        self.image, self.outlines, self.size = image, outlines, size
        self.changed.emit()

    @Property(bool, notify=changed)
    def found(self) -> bool:
        """Whether a code is in sight."""
        return bool(self.outlines)

    @Slot(QObject)
    def show(self, video: QObject) -> None:
        """Have frames shown as they are on the video sink `video`."""
        self.video = video

    @Slot(QObject)
    def hide(self, video: QObject) -> None:
        """The same no more: as pictures again, unless another shows them by now."""
        if self.video is video:
            self.video = None

    def clear(self) -> None:
        """Nothing is seen any more."""
        self.put(QImage(), [], self.size)


@QmlElement
class Preview(QQuickPaintedItem):
    """Draws a `Feed`, filling its rectangle, with rounded corners."""

    feedChanged = Signal()
    radiusChanged = Signal()
    outlineChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._feed: Feed | None = None
        self._radius = 0.0
        self._outline = QColor(Qt.GlobalColor.yellow)
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

    def _get_outline(self) -> QColor:
        return self._outline

    def _set_outline(self, outline: QColor) -> None:
        self._outline = outline
        self.update()
        self.outlineChanged.emit()

    outline = Property(QColor, _get_outline, _set_outline, notify=outlineChanged)

    @Slot()
    def _want(self) -> None:
        if self._feed is not None:
            size = QSize(round(self.width()), round(self.height()))
            self._feed.want(self, size if self.isVisible() else QSize())

    def paint(self, painter: QPainter) -> None:
        """Qt's."""
        if self._feed is None:
            return
        image = self._feed.image
        if not image.isNull():
            brush = QBrush(image)
            brush.setTransform(self._mirrored(QSize(image.size())))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(brush)
            painter.drawRoundedRect(
                QRectF(0, 0, self.width(), self.height()), self._radius, self._radius
            )
        if self._feed.outlines:
            whole = self._mirrored(self._feed.size)
            whole.scale(self._feed.size.width(), self._feed.size.height())
            painter.setPen(QPen(self._outline, max(4.0, self.height() / 70), j=_ROUND))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for outline in self._feed.outlines:
                painter.drawPolygon(whole.map(outline))

    def _mirrored(self, size: QSize) -> QTransform:
        """From the pixels of a picture of that size to ours, which it covers, left and right changed."""
        scale = max(self.width() / size.width(), self.height() / size.height())
        left = (self.width() + size.width() * scale) / 2
        top = (self.height() - size.height() * scale) / 2
        return QTransform.fromTranslate(left, top).scale(-scale, scale)
