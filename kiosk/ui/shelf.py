"""The documents that the place shows, at the desk: put there, looked at, replaced, taken away."""

from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import documents
from kiosk.data import Session
from kiosk.errors import Fault, OutOfOrder
from kiosk.presence import Pen
from kiosk.records import DocumentKind
from kiosk.records.desk import Right
from kiosk.records.documents import Document, NotShelved, Shelved
from kiosk.ui.backstage import Backstage
from kiosk.ui.choosing import Choosing
from kiosk.ui.desk import Desk
from kiosk.ui.language import Language
from kiosk.ui.pagereader import look
from kiosk.ui.shelfwords import ShelfWords
from kiosk.ui.showing import Showing

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1

Done = tuple[Document | None, Document | None]


@QmlElement
class Shelf(QObject):
    """Which documents there are, and what is done with them."""

    changed = Signal()

    def __init__(self, desk: Desk, backstage: Backstage, language: Language) -> None:
        super().__init__()
        self._desk, self._backstage = desk, backstage
        self._words = ShelfWords(backstage, language)
        self._shelved: dict[DocumentKind, Shelved] = {}
        self._choosing, self._showing = Choosing(backstage), Showing(backstage)
        self._checking: DocumentKind | None = None
        self._wrong: NotShelved | Fault | None = None
        self._turn = 0
        language.changed.connect(self._showing.changed)
        desk.own_doings.undone.connect(self._read)

    @Slot()
    def open(self) -> None:
        """Somebody comes into the room."""
        self._read()

    @Slot()
    def close(self) -> None:
        """They leave it: nothing of it is kept."""
        self._turn += 1
        self._checking = self._wrong = None
        self._choosing.close()
        self._showing.close()
        self.changed.emit()

    @Slot()
    def _read(self) -> None:
        self._backstage.ask(documents.shelved, self.take)

    def take(self, shelved: tuple[Shelved, ...]) -> None:
        """Show that these are there."""
        self._shelved = {each.kind: each for each in shelved}
        self.changed.emit()

    # -- what is touched --------------------------------------------------------------------------

    @Slot(str)
    def choose(self, kind: str) -> None:
        """Choose a file to put there, or in place of the one that is."""
        wanted = DocumentKind(kind)
        self._wrong = None
        self.changed.emit()
        self._desk.trusted(
            lambda: self._choosing.begin(documents.ENDINGS, lambda file: self.put(wanted, file)),
            Right.SETTINGS,
        )

    @Slot(str)
    def look(self, kind: str) -> None:
        """Look at it as whoever asks for it at the entrance would."""
        self._showing.open(DocumentKind(kind))
        self.changed.emit()

    @Slot()
    def putAway(self) -> None:
        """Look at none any more."""
        self._showing.close()
        self.changed.emit()

    @Slot(str)
    def remove(self, kind: str) -> None:
        """Take it away."""
        wanted = DocumentKind(kind)
        self._desk.trusted(lambda: self._write(wanted, None), Right.SETTINGS)

    def put(self, kind: DocumentKind, file: Path) -> None:
        """Put what is in `file` there, once it was found that it can be shown."""
        self._checking, self._wrong = kind, None
        self._turn += 1
        turn, now = self._turn, self._backstage.now()
        self.changed.emit()

        def slow() -> Document | NotShelved | Fault:
            try:
                return documents.checked(now, kind, file, look)
            except OutOfOrder as trouble:
                return trouble.fault

        def answer(found: Document | NotShelved | Fault) -> None:
            if turn != self._turn:
                return
            self._checking = None
            if isinstance(found, Document):
                self._desk.trusted(lambda: self._write(kind, found), Right.SETTINGS)
            else:
                self.refuse(found)
            self.changed.emit()

        self._backstage.draw(slow, answer)

    def refuse(self, why: NotShelved | Fault) -> None:
        """Say why a file was not put there."""
        self._wrong = why
        self.changed.emit()

    def check(self, kind: DocumentKind) -> None:
        """Say that a file is being looked at."""
        self._checking = kind
        self.changed.emit()

    def _write(self, kind: DocumentKind, new: Document | None) -> None:
        by = self._desk.by

        def answer(done: Done | NotShelved) -> None:
            self._read()
            if isinstance(done, NotShelved):
                self.refuse(done)
                return

            def undo(session: Session, pen: Pen) -> bool:
                return documents.take_back(session, pen, kind, done, by)

            if new is None:
                self._desk.say(
                    lambda: self.tr("%1: taken away.").replace("%1", self._words.title(kind)), undo
                )
            else:
                self._desk.say(
                    lambda: self.tr("%1: shown at the entrance from now on.").replace(
                        "%1", self._words.title(kind)
                    ),
                    undo,
                )

        def troubled(_: Fault) -> None:
            self._desk.say(
                lambda: self.tr("It could not be written just now: nothing has changed.")
            )

        self._backstage.write(
            lambda session, pen: documents.put(session, pen, kind, new, by), answer, troubled
        )

    # -- what pages see ---------------------------------------------------------------------------

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def rows(self) -> list[dict[str, object]]:
        """Each kind: `kind`, `title`, `why`, what it is `about`, and whether there is one (`has`)."""
        return [
            {
                "kind": str(kind),
                "title": self._words.title(kind),
                "why": self._words.why(kind),
                "about": self._words.about(self._shelved.get(kind), checked=kind is self._checking),
                "has": kind in self._shelved,
            }
            for kind in DocumentKind
        ]

    @Property(str, notify=changed)
    def wrong(self) -> str:
        """Why a file was not put there."""
        return "" if self._wrong is None else self._words.why_not(self._wrong)

    @Property(bool, notify=changed)
    def reads(self) -> bool:
        """Whether one is looked at."""
        return self._showing.is_open

    @Property(bool, notify=changed)
    def checking(self) -> bool:
        """Whether a file is being looked at."""
        return self._checking is not None

    @Property(Choosing, constant=True)
    def choosing(self) -> Choosing:
        """By what a file is chosen."""
        return self._choosing

    @Property(Showing, constant=True)
    def showing(self) -> Showing:
        """The one that is looked at."""
        return self._showing
