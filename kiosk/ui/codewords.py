"""Somebody's codes in words: what each is, and since when it counts."""

from PySide6.QtCore import QObject

from kiosk import placetime
from kiosk.records import Code, CodeKind
from kiosk.ui import words
from kiosk.ui.backstage import Backstage
from kiosk.ui.language import Language
from kiosk.ui.words import filled


class CodeWords(QObject):
    """Says it in the language of the moment, on the place's days."""

    def __init__(self, backstage: Backstage, language: Language) -> None:
        super().__init__()
        self._backstage, self._language = backstage, language

    def kind(self, kind: CodeKind) -> str:
        """What a code is."""
        match kind:
            case CodeKind.CARD:
                return self.tr("Card", "a code")
            case CodeKind.PHONE:
                return self.tr("Picture on a phone", "a code")
            case CodeKind.BADGE:
                return self.tr("Badge", "a code")
        return self.tr("Personal code", "a code")

    def since(self, code: Code) -> str:
        """Since when it counts, or from when to when it did."""
        place = self._backstage.place
        today = placetime.day_of(self._backstage.now(), place)
        made = placetime.local(code.made_at, place).date()
        first = words.date_of(made, self._language.current, today)
        if code.revoked_at is None:
            return filled(self.tr("since %1", "a code"), first)
        ended = placetime.local(code.revoked_at, place).date()
        last = words.date_of(ended, self._language.current, today)
        return filled(self.tr("from %1, revoked on %2", "a code"), first, last)

    def revoked(self, kind: CodeKind) -> str:
        """That a code does not count any more, with %1 for whose it was."""
        match kind:
            case CodeKind.PERSONAL:
                return self.tr("%1: the personal code does not count any more.")
            case CodeKind.BADGE:
                return self.tr("%1: the badge does not count any more.")
        return self.tr("%1: the card does not count any more.")
