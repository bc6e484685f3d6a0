"""The application and its one window: fonts, the QML module, and what outlives what."""

import os
import sys
from collections.abc import Mapping

import shiboken6
from PySide6.QtCore import QCoreApplication, QLoggingCategory, QObject, QSize, Qt
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickImageProvider, QQuickWindow

from kiosk.ui import paths
from kiosk.ui.entrance import Entrance
from kiosk.ui.faces import HOST
from kiosk.ui.language import Language
from kiosk.ui.qrpicture import QrPicture

FONT = "Atkinson Hyperlegible"
DRAWN = (QrPicture,)
"""What pages draw with and nothing in Python holds: they find it because it is imported."""


def application() -> QGuiApplication:
    """The process's application, made if there is none yet, writing in our font."""
    # The keyboard on the screen is one of our pages', never a window of its own.
    os.environ.setdefault("QT_IM_MODULE", "qtvirtualkeyboard")
    os.environ.setdefault("QT_VIRTUALKEYBOARD_DESKTOP_DISABLE", "1")
    os.environ.setdefault("QT_VIRTUALKEYBOARD_LAYOUT_PATH", str(paths.keyboard()))
    # What is missing of the system's optional libraries is nothing for a terminal; the keyboard's own
    # pages are Qt's.
    QLoggingCategory.setFilterRules(
        "qt.multimedia.*=false\nqt.qml.propertyCache.append.warning=false"
    )
    running = QCoreApplication.instance()
    app = running if isinstance(running, QGuiApplication) else QGuiApplication(sys.argv[:1])
    app.setApplicationName("loge")
    app.setApplicationDisplayName("Loge")
    if FONT not in QFontDatabase.families():
        for file in paths.fonts():
            QFontDatabase.addApplicationFont(str(file))
    app.setFont(QFont(FONT))
    return app


class Pane(QObject):
    """A window full of pages."""

    def __init__(
        self,
        root: str,
        language: Language,
        properties: dict[str, object],
        pictures: Mapping[str, QQuickImageProvider] | None = None,
    ) -> None:
        """Load the QML file `root` with `properties`, without showing it; `pictures` by their hosts."""
        super().__init__()
        self.language, self._kept = language, properties  # to outlive what is bound to them
        self.warnings: list[str] = []
        self.engine = QQmlApplicationEngine()
        self.engine.warnings.connect(self._remember)
        self.engine.addImportPath(str(paths.qml()))
        for host, provider in (pictures or {}).items():
            self.engine.addImageProvider(host, provider)
        self.engine.setInitialProperties({**properties, "width": 1280, "height": 800})
        self.engine.loadFromModule("Loge", root)
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise RuntimeError("the pages can't be loaded: " + "; ".join(self.warnings))
        self.window: QQuickWindow = roots[0]
        language.changed.connect(self.engine.retranslate)

    def show(self, size: tuple[int, int] | None) -> None:
        """Show the window in `size`, or over the whole screen for None."""
        if size is not None:
            self.window.resize(QSize(*size))
            self.window.show()
            return
        # Without a window manager, asking for full screen alone does nothing; cage grants the size
        # and not the state, and would have us draw a title bar.
        self.window.setFlag(Qt.WindowType.FramelessWindowHint)
        self.window.setGeometry(self.window.screen().geometry())
        self.window.showFullScreen()

    def close(self) -> None:
        """Take the window down, before the objects that it is bound to."""
        self.language.changed.disconnect(self.engine.retranslate)
        self.window.close()
        shiboken6.delete(self.engine)

    def _remember(self, warnings: list[object]) -> None:
        self.warnings += [str(warning.toString()) for warning in warnings]  # type: ignore[attr-defined]


class Screen(Pane):
    """The window of a station, bound to an `Entrance`."""

    def __init__(self, entrance: Entrance, language: Language, *, shows: str = "entrance") -> None:
        """Load the pages, without showing them."""
        stands = {"board": shows == "board", "desk": shows == "desk"}
        parts = entrance.own_lodge.parts
        pictures = {HOST: parts.faces, "newcard": parts.codes.own_card.pictures}
        super().__init__("Main", language, {"entrance": entrance, **stands}, pictures)

    def make_ready(self) -> None:
        """Make the pages that do not show yet, so that the first of them shows at once."""
        self.window.setProperty("ready", True)
