"""The language: one person's choice, until the screen goes home."""

import json
from pathlib import Path

from PySide6.QtCore import Property, QCoreApplication, QObject, QTranslator, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1

LANGUAGES = ("fr", "en")
FAMILIAR = "fr_tu.json"
"""The French sentences that say *vous*, each with the same in *tu*."""


class Familiar(QTranslator):
    """French as between friends: a sentence that says *vous* says *tu*; the others stay as they are."""

    def __init__(self, formal: QTranslator, file: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._formal = formal
        self._words: dict[str, str] = json.loads(file.read_text(encoding="utf-8"))

    def isEmpty(self) -> bool:
        """Qt's."""
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """Qt's."""
        said = self._formal.translate(context, source, disambiguation or "", n)
        return self._words.get(said, said) if said else source


@QmlElement
class Language(QObject):
    """What the person at the screen reads; the place's choice to begin with."""

    changed = Signal()

    def __init__(self, folder: Path, usual: str, *, formal: bool = True) -> None:
        """`folder` holds the translations; `usual` is the place's language.

        `formal` is whether it says *vous* in French.
        """
        super().__init__()
        self._translators = {code: QTranslator(self) for code in LANGUAGES}
        for code, translator in self._translators.items():
            if not translator.load(f"kiosk_{code}", str(folder)):
                raise FileNotFoundError(f"{folder / f'kiosk_{code}.qm'} can't be loaded")
        self._familiar = Familiar(self._translators["fr"], folder / FAMILIAR, self)
        self._formal = formal
        self._usual = usual if usual in LANGUAGES else LANGUAGES[0]
        self.current = self._usual
        self._install()

    @Property(str, notify=changed)
    def code(self) -> str:
        """`fr` or `en`."""
        return self.current

    @property
    def is_usual(self) -> bool:
        """Whether nobody has chosen anything."""
        return self.current == self._usual

    @Slot(str)
    def choose(self, code: str) -> None:
        """Speak the language `code` from now on; another than ours is left alone."""
        if code in LANGUAGES:
            self._become(code)

    def say_in(self, code: str, context: str, source: str, comment: str, n: int = -1) -> str:
        """`source` in the language `code`, whichever is spoken now; with `n` for its %n."""
        said = self._translator(code).translate(context, source, comment, n) or source
        return said.replace("%n", str(n))

    def be_usual(self, code: str, *, formal: bool = True) -> None:
        """The place speaks the language `code` from now on; who has chosen another goes on with it.

        Whether it is `formal`, and says *vous* in French, is for everybody.
        """
        reads_usual = self.is_usual
        self._usual = code if code in LANGUAGES else LANGUAGES[0]
        turned, self._formal = formal is not self._formal, formal
        if reads_usual:
            self.reset()
        if turned:
            self._install()
            self.changed.emit()

    def _translator(self, code: str) -> QTranslator:
        return self._familiar if code == "fr" and not self._formal else self._translators[code]

    def reset(self) -> None:
        """Go back to the place's language."""
        self._become(self._usual)

    def close(self) -> None:
        """Take the translations out of the application."""
        for translator in (*self._translators.values(), self._familiar):
            QCoreApplication.removeTranslator(translator)

    def _become(self, code: str) -> None:
        if code != self.current:
            self.current = code
            self._install()
            self.changed.emit()

    def _install(self) -> None:
        self.close()
        QCoreApplication.installTranslator(self._translator(self.current))
