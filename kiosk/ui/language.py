"""The language and the size of the text: one person's choice, until the screen goes home."""

from pathlib import Path

from PySide6.QtCore import Property, QCoreApplication, QObject, QTranslator, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1

LANGUAGES = ("fr", "en")
SCALES = {"A": 1.0, "A+": 1.25, "A++": 1.5}


@QmlElement
class Language(QObject):
    """What the person at the screen reads, and how large; the place's choice to begin with."""

    changed = Signal()

    def __init__(self, folder: Path, usual: str, size: str = "A") -> None:
        """`folder` holds the compiled translations; `usual` is the place's language."""
        super().__init__()
        self._translators = {code: QTranslator(self) for code in LANGUAGES}
        for code, translator in self._translators.items():
            if not translator.load(f"kiosk_{code}", str(folder)):
                raise FileNotFoundError(f"{folder / f'kiosk_{code}.qm'} can't be loaded")
        self._usual = usual if usual in LANGUAGES else LANGUAGES[0], size
        self.current, self.current_size = self._usual
        self._install()

    @Property(str, notify=changed)
    def code(self) -> str:
        """`fr` or `en`."""
        return self.current

    @Property(str, notify=changed)
    def size(self) -> str:
        """`A`, `A+` or `A++`."""
        return self.current_size

    @Property(float, notify=changed)
    def scale(self) -> float:
        """What every text is multiplied by."""
        return SCALES[self.current_size]

    @property
    def patience(self) -> float:
        """How many times longer a page waits: who needs larger text may need more time."""
        return 1.0 if self.current_size == "A" else 2.0

    @property
    def is_usual(self) -> bool:
        """Whether nobody has chosen anything."""
        return (self.current, self.current_size) == self._usual

    @Slot(str)
    def choose(self, code: str) -> None:
        """Speak the language `code` from now on; another than ours is left alone."""
        if code in LANGUAGES:
            self._become(code, self.current_size)

    @Slot(str)
    def resize(self, size: str) -> None:
        """Write in `size` from now on."""
        if size in SCALES:
            self._become(self.current, size)

    def reset(self) -> None:
        """Go back to the place's language and size."""
        self._become(*self._usual)

    def close(self) -> None:
        """Take the translations out of the application."""
        for translator in self._translators.values():
            QCoreApplication.removeTranslator(translator)

    def _become(self, code: str, size: str) -> None:
        if (code, size) == (self.current, self.current_size):
            return
        another = code != self.current
        self.current, self.current_size = code, size
        if another:
            self._install()
        self.changed.emit()

    def _install(self) -> None:
        self.close()
        QCoreApplication.installTranslator(self._translators[self.current])
