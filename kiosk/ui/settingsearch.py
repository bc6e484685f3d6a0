"""Settings found by any word that is said of them, in either language."""

from collections.abc import Sequence

from kiosk import choicebook
from kiosk.likeness import resembles
from kiosk.records import DocumentKind
from kiosk.records.choices import Setting
from kiosk.ui.choicewords import ChoiceWords
from kiosk.ui.language import LANGUAGES, Language


class SettingSearch:
    """Knows what is said of each in every language."""

    def __init__(self, language: Language) -> None:
        self._every = [ChoiceWords(language, code) for code in LANGUAGES]

    def settings(self, typed: str) -> Sequence[Setting]:
        """Those that have to do with these words, in the order of the book; all where there are none."""
        every = [entry.setting for entry in choicebook.BOOK]
        if not typed.strip():
            return every
        return [each for each in every if resembles(typed, self._all_words(each))]

    def documents(self, typed: str) -> Sequence[DocumentKind]:
        """The documents that do."""
        if not typed.strip():
            return list(DocumentKind)
        return [each for each in DocumentKind if resembles(typed, self._words_of(each))]

    def _words_of(self, document: DocumentKind) -> str:
        return " ".join(f"{said.document(document)} {said.documents()}" for said in self._every)

    def _all_words(self, setting: Setting) -> str:
        """Everything that is said of it, in all languages."""
        entry = choicebook.ENTRIES[setting]
        return " ".join(
            said
            for spoken in self._every
            for said in (
                spoken.title(setting),
                spoken.why(setting),
                spoken.group(entry.group),
                *(spoken.offer(setting, each) for each in entry.offers),
            )
        )
