"""The documents that the place shows, in words: what each is for, and why a file is none."""

from PySide6.QtCore import QLocale, QObject

from kiosk import placetime
from kiosk.errors import Fault
from kiosk.records import DocumentKind
from kiosk.records.documents import NotShelved, Shelved
from kiosk.ui import words
from kiosk.ui.backstage import Backstage
from kiosk.ui.language import Language


class ShelfWords(QObject):
    """Says it in the language of the moment, on the place's days."""

    def __init__(self, backstage: Backstage, language: Language) -> None:
        super().__init__()
        self._backstage, self._language = backstage, language

    def title(self, kind: DocumentKind) -> str:
        """What a document is called."""
        return {
            DocumentKind.ACCESS: self.tr("Public accessibility register"),
            DocumentKind.EVACUATION: self.tr("Evacuation plan"),
        }[kind]

    def why(self, kind: DocumentKind) -> str:
        """What it is there for."""
        return {
            DocumentKind.ACCESS: self.tr(
                "The law wants anybody to be able to read it at the reception: it can be opened there."
            ),
            DocumentKind.EVACUATION: self.tr(
                "Whoever asks for it at the entrance sees the ways out and the meeting point."
            ),
        }[kind]

    def about(self, there: Shelved | None, *, checked: bool) -> str:
        """Which file is there and since when, if any is; or that one is being `checked`."""
        if checked:
            return self.tr("Looking at the file…")
        if there is None:
            return self.tr("None so far: nothing shows at the entrance.")
        place = self._backstage.place
        day = placetime.local(there.made_at, place).date()
        today = placetime.local(self._backstage.now(), place).date()
        since = words.calendar_day(day, self._language.current, today)
        size = QLocale(self._language.current).formattedDataSize(
            there.size, 1, QLocale.DataSizeFormat.DataSizeSIFormat
        )
        said = self.tr("%1 · %2, since %3", "a file, its size, a day")
        for sign, value in (("%3", since), ("%2", size), ("%1", there.name)):
            said = said.replace(sign, value)
        return said

    def why_not(self, why: NotShelved | Fault) -> str:
        """Why a file was not put there."""
        if isinstance(why, Fault):
            return self.tr("This file can’t be read. Has the stick been pulled out?")
        return {
            NotShelved.NOT_YOURS: self.tr(
                "That is not among your rights: ask somebody who has the settings."
            ),
            NotShelved.EMPTY: self.tr("This file is empty."),
            NotShelved.TOO_LARGE: self.tr("This file is larger than 20 MB: save it smaller first."),
            NotShelved.UNREADABLE: self.tr(
                "This is no PDF or picture that can be shown, or it is damaged."
            ),
            NotShelved.LOCKED: self.tr("This PDF asks for a password: save it without one first."),
            NotShelved.TOO_LONG: self.tr("This document has more than 300 pages."),
            NotShelved.HEAVY: self.tr(
                "A page of this document is too intricate to be shown: print it, then scan it."
            ),
        }[why]
