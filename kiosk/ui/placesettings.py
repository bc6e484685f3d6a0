"""All that the place can choose: one list, looked through by any word of it."""

from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import choicebook, documents
from kiosk.likeness import resembles
from kiosk.records import DocumentKind
from kiosk.records.choices import Setting
from kiosk.records.documents import Shelved
from kiosk.ui.backstage import Backstage
from kiosk.ui.choicewords import ChoiceWords
from kiosk.ui.choosing import Choosing
from kiosk.ui.desk import Desk
from kiosk.ui.deskrooms import DeskRooms
from kiosk.ui.language import LANGUAGES, Language
from kiosk.ui.onesetting import OneSetting
from kiosk.ui.settingsfile import SettingsFile

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1

DOCUMENT = "document:"
"""What the lines of the documents begin with, which have a room of their own."""


@QmlElement
class PlaceSettings(QObject):
    """The list, one of it close up, and all of it as a file."""

    changed = Signal()
    begun = Signal()

    def __init__(self, desk: Desk, backstage: Backstage, language: Language) -> None:
        """`begun` says that other lines are there than before."""
        super().__init__()
        self._desk, self._backstage = desk, backstage
        self._words = ChoiceWords(language)
        self._every = [ChoiceWords(language, code) for code in LANGUAGES]
        self._search = ""
        self._shelved: dict[DocumentKind, str] | None = None
        self._one = OneSetting(desk, backstage, language)
        self._one.left.connect(self.leave)
        self._choosing = Choosing(backstage)
        self._file = SettingsFile(desk, backstage, language, self._choosing)
        self._file.changed.connect(self.changed)
        desk.own_doings.undone.connect(self._read)
        language.changed.connect(self._one.changed)
        language.changed.connect(self._file.changed)

    @Slot()
    def open(self) -> None:
        """Somebody comes into the room."""
        self._search = ""
        self.leave()
        self.begun.emit()
        self._read()

    @Slot()
    def _read(self) -> None:
        self._backstage.ask(documents.shelved, self.shelve)

    def shelve(self, shelved: Sequence[Shelved]) -> None:
        """Show that these documents are there."""
        self._shelved = {each.kind: each.name for each in shelved}
        self.changed.emit()

    @Slot()
    def close(self) -> None:
        """They leave it: nothing of it is kept."""
        self._search = ""
        self._choosing.close()
        self._file.forget()
        self.leave()

    def follow_place(self) -> None:
        """The place has changed."""
        self._one.follow()
        self._file.follow()
        self.changed.emit()

    @Slot(str)
    def lookFor(self, text: str) -> None:
        """Show only what has to do with these words, in either language."""
        self._search = text
        self.changed.emit()
        self.begun.emit()

    @Slot(str)
    def choose(self, setting: str) -> None:
        """Look at one of them; the documents have a room of their own."""
        if setting.startswith(DOCUMENT):
            self._desk.enter(DeskRooms.Room.Documents.value)
            return
        self._one.look(Setting(setting))
        self.changed.emit()

    @Slot(str)
    def show(self, setting: str) -> None:
        """Come from where it is used, and look at it."""
        self._desk.trusted(lambda: self._come(setting))

    def _come(self, setting: str) -> None:
        self._desk.own_rooms.turn_to(DeskRooms.Room.Settings)
        self.choose(setting)

    @Slot()
    def leave(self) -> None:
        """Back to the list."""
        self._one.look(None)
        self.changed.emit()

    def _found(self) -> Sequence[Setting]:
        every = [entry.setting for entry in choicebook.BOOK]
        if not self._search.strip():
            return every
        return [each for each in every if resembles(self._search, self._all_words(each))]

    def _found_documents(self) -> Sequence[DocumentKind]:
        if not self._search.strip():
            return list(DocumentKind)
        return [
            each
            for each in DocumentKind
            if resembles(
                self._search,
                " ".join(f"{said.document(each)} {said.documents()}" for said in self._every),
            )
        ]

    def _all_words(self, setting: Setting) -> str:
        """Everything that is said of it, in both languages."""
        entry = choicebook.ENTRIES[setting]
        return " ".join(
            said
            for spoken in self._every
            for said in (
                spoken.title(setting),
                spoken.why(setting),
                spoken.group(entry.group),
                *(spoken.value(setting, each) for each in entry.offers),
            )
        )

    @Property(str, notify=changed)
    def search(self) -> str:
        """What is looked for."""
        return self._search

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def rows(self) -> list[dict[str, object]]:
        """The list: `setting`, `title`, `value`, `group`, and whether a new place has it so (`usual`).

        The documents come last.
        """
        kept = choicebook.values(self._backstage.place)
        return [
            {
                "setting": str(each),
                "title": self._words.title(each),
                "value": self._words.value(each, kept[each]),
                "group": self._words.group(choicebook.ENTRIES[each].group),
                "usual": each is Setting.NAME or kept[each] == choicebook.ENTRIES[each].default,
            }
            for each in self._found()
        ] + [
            {
                "setting": f"{DOCUMENT}{each}",
                "title": self._words.document(each),
                "value": self._document(each),
                "group": self._words.documents(),
                "usual": True,
            }
            for each in self._found_documents()
        ]

    def _document(self, kind: DocumentKind) -> str:
        return "" if self._shelved is None else self._words.shown(self._shelved.get(kind))

    @Property(OneSetting, constant=True)
    def one(self) -> OneSetting:
        """The one that is looked at."""
        return self._one

    @Property(Choosing, constant=True)
    def choosing(self) -> Choosing:
        """By what a file is chosen."""
        return self._choosing

    @Property(SettingsFile, constant=True)
    def file(self) -> SettingsFile:
        """All of them as a file."""
        return self._file
