"""What is drawn with on paper: millimetres, points, and a few inks that are told apart without colour."""

from enum import Enum

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

DOTS = 10
"""To a millimetre."""
WIDTH, HEIGHT, MARGIN = 210.0, 297.0, 15.0
"""Millimetres of A4, and what is left white around."""
SMALLEST = 7.0
"""Points that can still be read."""
POINT = 0.3528
"""Millimetres of a typographer's point."""


class Ink(Enum):
    """The colours of the screen, on white."""

    INK = "#1C2733"
    SOFT = "#54606D"
    LINE = "#C9C0B0"
    PAPER = "#F7F2E9"
    LEAF = "#2B6E4F"
    WHITE = "#FFFFFF"
    BLUE_1 = "#E3ECF5"
    BLUE_2 = "#A9C6E3"
    BLUE_3 = "#3F72A5"
    BLUE_4 = "#1F4E79"


class Pen:
    """Draws in millimetres and points."""

    def __init__(self, painter: QPainter) -> None:
        self._painter = painter

    def write(
        self,
        text: str,
        x: float,
        y: float,
        width: float,
        points: float,
        *,
        bold: bool = False,
        right: bool = False,
        middle: bool = False,
        ink: Ink = Ink.INK,
    ) -> None:
        """One line, from its top; what has no room is left out."""
        font = _font(points, bold)
        self._painter.setFont(font)
        self._painter.setPen(QColor(ink.value))
        metrics = QFontMetricsF(font)
        line = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width * DOTS)
        box = QRectF(x * DOTS, y * DOTS, width * DOTS, metrics.height())
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        side = Qt.AlignmentFlag.AlignHCenter if middle else side
        self._painter.drawText(box, int(side | Qt.TextFlag.TextSingleLine), line)

    def paragraph(self, text: str, x: float, y: float, width: float, points: float) -> None:
        """A few lines, from the top of the first."""
        self._painter.setFont(_font(points, bold=False))
        self._painter.setPen(QColor(Ink.SOFT.value))
        box = QRectF(x * DOTS, y * DOTS, width * DOTS, 20 * DOTS)
        self._painter.drawText(box, int(Qt.TextFlag.TextWordWrap), text)

    def fill(self, x: float, y: float, width: float, height: float, ink: Ink) -> None:
        """A rectangle of that ink."""
        box = QRectF(x * DOTS, y * DOTS, width * DOTS, height * DOTS)
        self._painter.fillRect(box, QColor(ink.value))

    def frame(self, x: float, y: float, width: float, height: float, ink: Ink = Ink.LINE) -> None:
        """The rim of a rectangle."""
        self._painter.setPen(QPen(QColor(ink.value), 0.2 * DOTS))
        self._painter.drawRect(QRectF(x * DOTS, y * DOTS, width * DOTS, height * DOTS))

    def line(self, x: float, y: float, to_x: float, to_y: float, ink: Ink = Ink.SOFT) -> None:
        """A straight line."""
        self._painter.setPen(QPen(QColor(ink.value), 0.2 * DOTS))
        points = (round(each * DOTS) for each in (x, y, to_x, to_y))
        self._painter.drawLine(*points)


def width(text: str, points: float, *, bold: bool = False) -> float:
    """How wide a line would be, in millimetres."""
    return QFontMetricsF(_font(points, bold)).horizontalAdvance(text) / DOTS


def fitting(text: str, room: float, points: float, *, bold: bool = False) -> float:
    """The size in points at which a line has room, and no smaller than can be read."""
    while points > SMALLEST and width(text, points, bold=bold) > room:
        points -= 0.5
    return points


def _font(points: float, bold: bool) -> QFont:
    font = QFont()
    font.setBold(bold)
    font.setPixelSize(round(points * POINT * DOTS))
    return font
