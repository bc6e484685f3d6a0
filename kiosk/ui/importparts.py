"""What the room of imports is made of: each part, as pages find it."""

from pathlib import Path

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement

from kiosk.ui.backstage import Backstage
from kiosk.ui.choosing import Choosing
from kiosk.ui.countdown import Monotonic
from kiosk.ui.desk import Desk
from kiosk.ui.importcolumns import ImportColumns
from kiosk.ui.importgoing import ImportGoing
from kiosk.ui.importlines import ImportWords
from kiosk.ui.importpreview import ImportPreview
from kiosk.ui.language import Language
from kiosk.ui.pastimports import PastImports
from kiosk.ui.peopleexport import PeopleExport

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ImportParts(QObject):
    """The parts, which know nothing of each other but what they are given."""

    def __init__(
        self,
        desk: Desk,
        backstage: Backstage,
        monotonic: Monotonic,
        language: Language,
        folder: Path,
    ) -> None:
        """`folder` is the data folder, for exports."""
        super().__init__()
        self._words = words = ImportWords(language)
        self._choosing = Choosing(backstage)
        self._columns = ImportColumns(words)
        self._preview = ImportPreview(words, backstage)
        self._going = ImportGoing(backstage, words.number, monotonic)
        self._past = PastImports(desk, backstage, language, words, self._going)
        self._export = PeopleExport(desk, backstage, words, folder)

    @property
    def own_choosing(self) -> Choosing:
        """Where a file is chosen."""
        return self._choosing

    @property
    def own_columns(self) -> ImportColumns:
        """The columns of the file."""
        return self._columns

    @property
    def own_preview(self) -> ImportPreview:
        """What each line would do."""
        return self._preview

    @property
    def own_going(self) -> ImportGoing:
        """What is on its way."""
        return self._going

    @property
    def own_past(self) -> PastImports:
        """The imports that were done."""
        return self._past

    @property
    def own_export(self) -> PeopleExport:
        """Everybody as a file."""
        return self._export

    @Property(Choosing, constant=True)
    def choosing(self) -> Choosing:
        """Where a file is chosen."""
        return self._choosing

    @Property(ImportColumns, constant=True)
    def columns(self) -> ImportColumns:
        """The columns of the file."""
        return self._columns

    @Property(ImportPreview, constant=True)
    def preview(self) -> ImportPreview:
        """What each line would do."""
        return self._preview

    @Property(ImportGoing, constant=True)
    def going(self) -> ImportGoing:
        """What is on its way."""
        return self._going

    @Property(PastImports, constant=True)
    def past(self) -> PastImports:
        """The imports that were done."""
        return self._past

    @Property(PeopleExport, constant=True)
    def exporting(self) -> PeopleExport:
        """Everybody as a file."""
        return self._export
