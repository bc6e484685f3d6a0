"""A document of the place while somebody reads it: which page, how large, and the picture of it."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from kiosk import documents
from kiosk.records import DocumentKind
from kiosk.records.documents import Document, NotShelved
from kiosk.ui.backstage import Backstage
from kiosk.ui.pagereader import PageReader

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1

ZOOMS = (1.0, 1.5, 2.0, 3.0)
"""How much larger than its frame a page may be drawn."""
USUAL = 1200
"""Pixels of a page's longer side until its frame has said how large it is."""


@QmlElement
class Showing(QObject):
    """One document at a time, drawn page by page on a thread that nothing else waits for."""

    changed = Signal()
    drawn = Signal()
    shelfChanged = Signal()

    def __init__(self, backstage: Backstage) -> None:
        super().__init__()
        self._backstage = backstage
        self._kinds: tuple[DocumentKind, ...] = ()
        self._kind: DocumentKind | None = None
        self._document: Document | None = None
        self._reader: PageReader | None = None
        self._page, self._pages = 0, 0
        self._zoom = 0
        self._side = USUAL
        self._turn = 0
        self._failed = False
        self.image = QImage()
        """The page, as it was drawn last."""

    def take(self, kinds: tuple[DocumentKind, ...]) -> None:
        """These documents there are."""
        if kinds != self._kinds:
            self._kinds = kinds
            self.shelfChanged.emit()

    def open(self, kind: DocumentKind) -> None:
        """Show the first page of that one."""
        self.close()
        self._kind = kind
        turn = self._turn

        def answer(found: Document | None) -> None:
            if turn == self._turn:
                self.show(found)

        def troubled(_: object) -> None:
            if turn == self._turn:
                self.show(None)

        self._backstage.ask(lambda session: documents.document(session, kind), answer, troubled)
        self.changed.emit()

    def show(self, document: Document | None) -> None:
        """Show that one; None where it is gone."""
        self._document, self._failed = document, document is None
        if document is not None:
            self._reader = PageReader(document.content, document.media_type)
        self._draw()

    @Slot()
    def close(self) -> None:
        """Show none any more, and keep nothing of it."""
        self._turn += 1
        if self._reader is not None:
            self._reader.leave()
            self._backstage.draw(self._reader.end, lambda _: None)
        self._kind = self._document = self._reader = None
        self._page = self._pages = self._zoom = 0
        self._failed = False
        self.image = QImage()
        self.drawn.emit()
        self.changed.emit()

    @property
    def is_open(self) -> bool:
        """Whether one is read."""
        return self._kind is not None

    @Slot(int)
    def fit(self, side: int) -> None:
        """The frame's longer side has so many pixels."""
        if side > 0 and side != self._side:
            self._side = side
            self._draw()

    @Slot(int)
    def turn(self, pages: int) -> None:
        """So many pages on, or back."""
        page = max(0, min(self._page + pages, self._pages - 1))
        if page != self._page:
            self._page = page
            self._draw()

    @Slot(int)
    def enlarge(self, by: int) -> None:
        """Larger by a step, or smaller."""
        zoom = max(0, min(self._zoom + by, len(ZOOMS) - 1))
        if zoom != self._zoom:
            self._zoom = zoom
            self._draw()

    def _draw(self) -> None:
        reader, page = self._reader, self._page
        self._turn += 1
        turn, side = self._turn, round(self._side * ZOOMS[self._zoom])
        self.changed.emit()
        if reader is None:
            return

        def slow() -> object:
            return reader.draw(page, side) if turn == self._turn else None

        def answer(found: object) -> None:
            if turn == self._turn:
                self.put(found)

        self._backstage.draw(slow, answer)

    def put(self, found: object) -> None:
        """Show what was drawn."""
        self._failed = isinstance(found, NotShelved)
        if not self._failed:
            self.image = found.image  # type: ignore[attr-defined]
            self._pages = found.pages  # type: ignore[attr-defined]
        self.drawn.emit()
        self.changed.emit()

    @Property(bool, notify=shelfChanged)
    def hasAccess(self) -> bool:
        """Whether there is an accessibility register."""
        return DocumentKind.ACCESS in self._kinds

    @Property(bool, notify=shelfChanged)
    def hasPlan(self) -> bool:
        """Whether there is a plan of the ways out."""
        return DocumentKind.EVACUATION in self._kinds

    @Property(str, notify=changed)
    def title(self) -> str:
        """What it is."""
        match self._kind:
            case DocumentKind.ACCESS:
                return self.tr("Public accessibility register")
            case DocumentKind.EVACUATION:
                return self.tr("Evacuation plan")
        return ""

    @Property(str, notify=changed)
    def name(self) -> str:
        """What its file was called."""
        return "" if self._document is None else self._document.name

    @Property(int, notify=changed)
    def page(self) -> int:
        """Which page shows, from 1 on."""
        return self._page + 1

    @Property(int, notify=changed)
    def pages(self) -> int:
        """How many there are; 0 as long as that is not known."""
        return self._pages

    @Property(float, notify=changed)
    def zoom(self) -> float:
        """How much larger than its frame it is."""
        return ZOOMS[self._zoom]

    @Property(bool, notify=changed)
    def isLargest(self) -> bool:
        """Whether it gets no larger."""
        return self._zoom == len(ZOOMS) - 1

    @Property(float, notify=drawn)
    def shape(self) -> float:
        """The width of the page, by its height."""
        size = self.image.size()
        return size.width() / size.height() if size.height() else 0.7

    @Property(bool, notify=changed)
    def isDrawn(self) -> bool:
        """Whether there is a picture."""
        return not self.image.isNull()

    @Property(str, notify=changed)
    def said(self) -> str:
        """What there is to say in place of a picture."""
        if self._failed:
            return self.tr("This document can’t be shown. Please ask somebody of the place.")
        if not self.image.isNull():
            return ""
        return "…" if self._pages else self.tr("Opening the document…")


@QmlElement
class DocumentPicture(QQuickPaintedItem):
    """Draws the page of a `Showing` over its rectangle."""

    showingChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._showing: Showing | None = None

    def _get_showing(self) -> Showing | None:
        return self._showing

    def _set_showing(self, showing: Showing | None) -> None:
        if showing is self._showing:
            return
        if self._showing is not None:
            self._showing.drawn.disconnect(self.update)
        self._showing = showing
        if showing is not None:
            showing.drawn.connect(self.update)
        self.update()
        self.showingChanged.emit()

    showing = Property(Showing, _get_showing, _set_showing, notify=showingChanged)

    def paint(self, painter: QPainter) -> None:
        """Qt's."""
        if self._showing is not None and not self._showing.image.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self.boundingRect(), self._showing.image)
