"""How a screen poses for its pictures: every clock stands, the keyboard is made, a card is held up."""

import random
from collections import Counter
from collections.abc import Iterator

import qrcode
from PySide6.QtCore import (
    QCoreApplication,
    QDeadlineTimer,
    QEvent,
    QEventLoop,
    QMetaObject,
    QPointF,
)
from PySide6.QtGui import QImage, QPolygonF
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.codes.decode import read
from kiosk.ui.preview import Feed
from kiosk.ui.simulated import held_up

ROUNDS = 3
"""Turns of the event loop until a page is there."""
PATIENCE = 10_000
"""Milliseconds for the keyboard on the screen, which is made bit by bit while nothing else is to do."""


def standing_clock() -> float:
    """A clock on which every countdown stands at its beginning."""
    return 0.0


def fill(feed: Feed) -> None:
    """Let the preview show a card held up."""
    code = qrcode.QRCode(box_size=14, border=4)
    code.add_data("LOGE:014D2PF2DBSQQG28T5CY4TQKFFKN")
    scene = held_up(code.make_image().get_image(), random.Random(7))  # noqa: S311 — a scene
    form = QImage.Format.Format_Grayscale8
    picture = QImage(scene.tobytes(), scene.width, scene.height, scene.width, form)
    (found,) = read(scene)
    corners = [QPointF(x / scene.width, y / scene.height) for x, y in found.corners]
    feed.put(picture.copy(), [QPolygonF(corners)], picture.size())


def wait_for_keys(window: QQuickWindow) -> None:
    """Let the keyboard on the screen be made, as far as there is one."""
    deadline = QDeadlineTimer(PATIENCE)
    while not deadline.hasExpired():
        kinds = Counter(_kind(item) for item in _items(window.contentItem()))
        keys = sum(count for kind, count in kinds.items() if kind.endswith("Key"))
        keys -= kinds["FillerKey"]
        if keys and kinds["KeyPanel"] >= keys:
            return
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def press(window: QQuickWindow, name: str) -> None:
    """Press the button of that name, whether or not it shows."""
    for item in _items(window.contentItem()):
        if item.objectName() == name:
            QMetaObject.invokeMethod(item, "click")


def _kind(item: QQuickItem) -> str:
    return str(item.metaObject().className()).split("_")[0]


def _items(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        yield child
        yield from _items(child)


def let_go() -> None:
    """Delete the pages that were turned from: where no event loop runs, nobody else does."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
