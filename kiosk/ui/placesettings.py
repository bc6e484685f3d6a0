"""All that the place can choose: one list, looked through by any word of it."""

from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import choicebook, documents
from kiosk.records import DocumentKind
from kiosk.records.choices import Setting
from kiosk.records.documents import Shelved
from kiosk.ui.backstage import Backstage
from kiosk.ui.choicewords import ChoiceWords
from kiosk.ui.choosing import Choosing
from kiosk.ui.desk import Desk
from kiosk.ui.deskrooms import DeskRooms
from kiosk.ui.language import Language
from kiosk.ui.onesetting import OneSetting
from kiosk.ui.settinglinks import SettingLinks
from kiosk.ui.settingsearch import SettingSearch
from kiosk.ui.settingsfile import SettingsFile
from kiosk.ui.settingspots import USED, Spot, SpotWords

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
        self._seek, self._spot_words = SettingSearch(language), SpotWords(language)
        self._search = ""
        self._spot: Spot | None = None
        self._links = SettingLinks(desk)
        self._links.came.connect(self._come)
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
        self.seeAll()
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
        self._search, self._spot = "", None
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
        self._search, self._spot = text, None
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
    def _come(self, spot: str) -> None:
        """Somebody comes from where settings are used: of several, they see the list of these."""
        self.seeAll()
        used = USED[Spot(spot)]
        if len(used) == 1:
            self.choose(used[0])
            return
        self._spot = Spot(spot)
        self.changed.emit()

    @Slot()
    def seeAll(self) -> None:
        """The whole list, wherever somebody came from."""
        self._search, self._spot = "", None
        self.leave()
        self.begun.emit()

    @Slot()
    def leave(self) -> None:
        """Back to the list."""
        self._one.look(None)
        self.changed.emit()

    def _found(self) -> Sequence[Setting]:
        return self._seek.settings(self._search) if self._spot is None else USED[self._spot]

    def _found_documents(self) -> Sequence[DocumentKind]:
        return self._seek.documents(self._search) if self._spot is None else ()

    @Property(str, notify=changed)
    def search(self) -> str:
        """What is looked for."""
        return self._search

    @Property(str, notify=changed)
    def spot(self) -> str:
        """Where those of the list are used, in words; nothing for the whole list."""
        return "" if self._spot is None else self._spot_words.title(self._spot)

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

    @property
    def own_one(self) -> OneSetting:
        """The one that is looked at."""
        return self._one

    @Property(SettingLinks, constant=True)
    def links(self) -> SettingLinks:
        """The ways to it from elsewhere."""
        return self._links

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
