"""Words in the language of the moment, or in one that is given."""

from PySide6.QtCore import QObject

from kiosk.ui.language import Language


class Tongue(QObject):
    """What says something; whoever looks for it may know it in any language."""

    def __init__(self, language: Language, code: str | None = None) -> None:
        """`code` is the language that it speaks always, where it is not that of the moment."""
        super().__init__()
        self._language, self._code = language, code

    def tr(self, source: str, comment: str | None = "", n: int = -1) -> str:
        """The words in its language."""
        code = self._code or self._language.current
        return self._language.say_in(code, type(self).__name__, source, comment or "", n)
