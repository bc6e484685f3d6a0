"""Finds what is wrong with the geometry of a page: cut, covered, overlapping, outside, too small."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QColor, QFontInfo, QFontMetricsF
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow

SMALLEST = 48
"""Pixels on each side of what is touched."""
APART = 12
"""Pixels between two things to touch."""
SLACK = 1.5
"""Pixels by which rounding may be off."""
EVERYWHERE = QRectF(-1e6, -1e6, 2e6, 2e6)
ROUNDS = 10
"""How often a page may be drawn until it is at rest."""
LEGIBLE = 12
"""Pixels of the smallest letters."""


@dataclass(frozen=True)
class Seen:
    """An item as it lies on the screen: its rectangle, what of it is not clipped, and its order."""

    item: QQuickItem
    whole: QRectF
    shown: QRectF
    order: int
    within: tuple[int, ...]
    """The orders of the items that hold it."""

    @property
    def name(self) -> str:
        """Something to find it by."""
        said = self.item.property("text")
        kind = self.item.metaObject().className().split("_")[0]
        return f"{kind} {self.item.objectName() or said or ''}".strip()

    def holds(self, other: "Seen") -> bool:
        """Whether the other lies in it by its making."""
        return self.order in other.within


def faults(window: QQuickWindow, sheet: str | None = None) -> list[str]:
    """Everything wrong on the page in `window`, each as a sentence.

    While an item named `sheet` lies over the page, only what lies on it is judged.
    """
    seen = _at_rest(window)
    screen = QRectF(0, 0, window.width(), window.height())
    on_sheet = [each for each in seen if sheet and each.item.objectName() == sheet]
    judged = [
        each
        for each in seen
        if not each.shown.isEmpty() and all(sheet.holds(each) for sheet in on_sheet)
    ]
    texts = [each for each in judged if _is_text(each.item)]
    buttons = [each for each in judged if _is_button(each.item)]
    said = [fault for each in texts for fault in _of_text(each)]
    said += [f"{b.name}: {_size(b.whole)} is too small to touch" for b in buttons if _is_small(b)]
    said += [
        f"{each.name}: {_where(each.whole)} is not wholly on the screen"
        for each in (*texts, *buttons)
        if not _covers(each.shown.intersected(screen), each.whole)
    ]
    passing = [each for each in seen if each.item.objectName() == "notice"]
    covers = [each for each in seen if _is_opaque(each.item) and each not in passing]
    texts = [each for each in texts if not any(notice.holds(each) for notice in passing)]
    said += [
        f"{each.name} is covered at {_where(each.whole)} by {cover.name or 'something'}"
        for each in (*texts, *buttons)
        for cover in covers
        if cover.order > each.order and not each.holds(cover) and _meet(each, cover)
    ]
    said += [
        f"{a.name} and {b.name} overlap at {_where(a.shown.intersected(b.shown))}"
        for kind in (texts, buttons)
        for a, b in combinations(kind, 2)
        if not a.holds(b) and not b.holds(a) and _meet(a, b)
    ]
    said += [
        f"{a.name} and {b.name} are too close: {_apart(a, b):.0f} pixels"
        for a, b in combinations(buttons, 2)
        if not a.holds(b) and not b.holds(a) and _apart(a, b) < APART - SLACK
    ]
    said += [
        f"{text.name} lies on {button.name} at {_where(text.shown.intersected(button.shown))}"
        for text in texts
        for button in buttons
        if not button.holds(text) and _meet(text, button)
    ]
    return said


def _at_rest(window: QQuickWindow) -> list[Seen]:
    """What shows, once drawing it moves nothing any more: what is drawn puts other things in place."""
    seen: list[Seen] = []
    for _ in range(ROUNDS):
        window.grabWindow()
        QCoreApplication.processEvents()
        before, seen = seen, list(_walk(window.contentItem(), EVERYWHERE))
        if [each.whole for each in before] == [each.whole for each in seen]:
            break
    return seen


def _walk(
    item: QQuickItem, clip: QRectF, within: tuple[int, ...] = (), counter: list[int] | None = None
) -> Iterator[Seen]:
    """What shows in `item`, in the order in which it is painted."""
    counter = [0] if counter is None else counter
    for child in sorted(item.childItems(), key=lambda each: each.z()):
        if not child.isVisible() or child.opacity() == 0:
            continue
        whole = _rect(child)
        counter[0] += 1
        order = counter[0]
        yield Seen(child, whole, whole.intersected(clip), order, within)
        if _is_keyboard(child):
            continue
        inner = clip.intersected(whole) if child.clip() else clip
        yield from _walk(child, inner, (*within, order), counter)


def _rect(item: QQuickItem) -> QRectF:
    """Where `item` is drawn: for a text, where its letters are."""
    width, height = item.width(), item.height()
    if not _is_text(item):
        return item.mapRectToScene(QRectF(0, 0, width, height))
    wide, high = item.property("contentWidth"), item.property("contentHeight")
    along, down = _number(item, "horizontalAlignment"), _number(item, "verticalAlignment")
    left = {2: width - wide, 4: (width - wide) / 2}.get(along, 0.0)
    top = {64: height - high, 128: (height - high) / 2}.get(down, 0.0)
    return item.mapRectToScene(QRectF(left, top, wide, high))


def _number(item: QQuickItem, name: str) -> int:
    """An enumeration that Python does not know, as Qt's numbers of it."""
    context = qmlContext(item)
    assert context is not None
    value, _ = QQmlExpression(context, item, name).evaluate()
    return int(value)


def _of_text(text: Seen) -> Iterator[str]:
    item = text.item
    if item.property("truncated"):
        yield f"{text.name} is cut short at {_where(text.whole)}"
    box = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    if item.width() and not _covers(box.adjusted(-SLACK, -SLACK, SLACK, SLACK), text.whole):
        yield f"{text.name} does not fit its box: {_size(text.whole)} in {_size(box)}"
    for word in str(item.property("text")).split():
        if QFontMetricsF(item.property("font")).horizontalAdvance(word) > box.width() + SLACK:
            yield f"{text.name}: the word {word} is broken"
            return
    if QFontInfo(item.property("font")).pixelSize() < LEGIBLE:
        yield f"{text.name} is written too small"


def _is_text(item: QQuickItem) -> bool:
    return item.inherits("QQuickText") and bool(item.property("text"))


def _is_button(item: QQuickItem) -> bool:
    return item.inherits("QQuickAbstractButton")


def _is_keyboard(item: QQuickItem) -> bool:
    """Whether it is Qt's own keyboard, whose keys are Qt's business."""
    return item.metaObject().className().startswith(("ScreenKeyboard", "InputPanel"))


def _is_small(button: Seen) -> bool:
    return min(button.whole.width(), button.whole.height()) < SMALLEST - SLACK / 3


def _is_opaque(item: QQuickItem) -> bool:
    colour = item.property("color") if item.inherits("QQuickRectangle") else None
    return _is_keyboard(item) or (
        isinstance(colour, QColor) and colour.alpha() == 255 and item.opacity() == 1
    )


def _meet(a: Seen, b: Seen) -> bool:
    common = a.shown.intersected(b.shown)
    return common.width() > SLACK and common.height() > SLACK


def _apart(a: Seen, b: Seen) -> float:
    """The pixels between two rectangles, along the axis in which they are further from each other."""
    along = max(a.shown.left() - b.shown.right(), b.shown.left() - a.shown.right())
    down = max(a.shown.top() - b.shown.bottom(), b.shown.top() - a.shown.bottom())
    return max(along, down)


def _covers(outer: QRectF, inner: QRectF) -> bool:
    return outer.adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(inner)


def _size(rect: QRectF) -> str:
    return f"{rect.width():.0f}x{rect.height():.0f}"


def _where(rect: QRectF) -> str:
    corner = QPointF(rect.topLeft())
    return f"{_size(rect)}+{corner.x():.0f}+{corner.y():.0f}"
