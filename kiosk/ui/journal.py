"""The journal on the desk: what happened, sifted, and given away as a file."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import placetime
from kiosk.journal import journal
from kiosk.records import Clock, Where
from kiosk.records.desk import Act
from kiosk.records.journal import Asked, Cursor, Kinds, Line, Page
from kiosk.ui.exporting import Exporting, Write
from kiosk.ui.journallines import LINE, JournalLines
from kiosk.ui.language import Language
from kiosk.ui.patience import AskAnyway, Patience
from kiosk.ui.rows import Rows

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1

PERIODS: dict[str, int | None] = {"today": 1, "week": 7, "all": None}
"""How many days back, today included; None is as long as there is a journal."""
TYPING = 250
"""Milliseconds after the last letter until it is searched for."""


@QmlElement
class Journal(QObject):
    """The latest lines of the journal, and earlier ones as somebody comes to them."""

    changed = Signal()
    begun = Signal()
    """Other lines are there than those somebody was looking at."""

    def __init__(
        self,
        ask: AskAnyway,
        write: Write[Act],
        place: Where,
        clock: Clock,
        language: Language,
        folder: Path,
        who: Callable[[], UUID | None] = lambda: None,
    ) -> None:
        """`ask` reads, `write` writes, `folder` is the data folder; `who` is on shift, for the export."""
        super().__init__()
        self._place, self._clock, self._who = place, clock, who
        self._patience = Patience(ask)
        self._patience.changed.connect(self.changed)
        self._words = JournalLines(place, language)
        self._rows = Rows(*LINE)
        self._rows.ended.connect(self._go_on)
        self._exporting = Exporting(ask, write, place, folder)
        self._kinds, self._period, self._search = Kinds.ALL, "week", ""
        self._person: UUID | None = None
        self._lines: tuple[Line, ...] | None = None
        self._before: Cursor | None = None  # where to go on
        self._typing = QTimer(self, interval=TYPING, singleShot=True)
        self._typing.timeout.connect(self._begin)
        language.changed.connect(self.say_again)

    @Slot()
    def open(self) -> None:
        """Show the latest lines of everything."""
        self._kinds, self._period, self._search, self._person = Kinds.ALL, "week", "", None
        self._exporting.forget()
        self._begin()

    @Slot()
    def close(self) -> None:
        """Speak of nobody any more; a file on its way is finished all the same."""
        self._typing.stop()
        self._search, self._person = "", None
        self.show(None)

    @Slot(str)
    def choose(self, kinds: str) -> None:
        """Only lines of these `Kinds`; the same once more looks for new ones."""
        self._kinds = Kinds(kinds)
        self._begin()

    @Slot(str)
    def choosePeriod(self, period: str) -> None:
        """Only so far back: one of `PERIODS`."""
        if period in PERIODS:
            self._period = period
            self._begin()

    @Slot(str)
    def lookFor(self, words: str) -> None:
        """Only lines with these words, a moment after the last letter of them."""
        self._search = words
        self._rows.goes_on = False  # with other lines
        self._typing.start()
        self.changed.emit()

    def about(self, person: UUID) -> None:
        """Only what concerns one person, from everything there is."""
        self._kinds, self._period, self._search, self._person = Kinds.ALL, "all", "", person
        self._begin()

    @Slot()
    def export(self) -> None:
        """Write all of what is looked for to a file."""
        self._exporting.begin(self._asked(), self._words.wording(), self._clock(), self._who())

    @Slot()
    def say_again(self) -> None:
        """The same in the language of the moment."""
        self._rows.put([self._words.row(line) for line in self._lines or ()])
        self._exporting.changed.emit()
        self.changed.emit()

    @Slot()
    def _begin(self) -> None:
        self._typing.stop()
        self._rows.goes_on = False
        self._ask(None, self.show)
        self.changed.emit()

    @Slot()
    def _go_on(self) -> None:
        self._rows.goes_on = False  # it is asked for once
        self._ask(self._before, self._add)

    def _ask(self, before: Cursor | None, then: Callable[[Page], None]) -> None:
        asked, place = self._asked(), self._place()

        def answered(page: object) -> None:
            assert isinstance(page, Page)
            then(page)

        self._patience.ask(lambda session: journal(session, place, asked, before=before), answered)

    def _asked(self) -> Asked:
        days = PERIODS[self._period]
        today = placetime.day_of(self._clock(), self._place())
        since = None if days is None else today - timedelta(days=days - 1)
        return Asked(since, None, self._kinds, self._person, self._search)

    def show(self, page: Page | None) -> None:
        """Show that page, from its first line on; None while it is not there yet."""
        self._lines = None
        self._add(page)
        self.begun.emit()

    def _add(self, page: Page | None) -> None:
        self._patience.stop()
        if page is not None:
            self._lines = (*(self._lines or ()), *page.lines)
        self._before = None if page is None else page.before
        self._rows.goes_on = self._before is not None
        self.say_again()

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether the page takes a moment to come."""
        return self._patience.busy

    @Property(bool, notify=changed)
    def empty(self) -> bool:
        """Whether there is no such line."""
        return self._lines == ()

    @Property(str, notify=changed)
    def kinds(self) -> str:
        """Which lines, one of `Kinds`."""
        return self._kinds.value

    @Property(str, notify=changed)
    def period(self) -> str:
        """How far back, one of `PERIODS`."""
        return self._period

    @Property(str, notify=changed)
    def search(self) -> str:
        """The words that are looked for."""
        return self._search

    @Property(Rows, constant=True)
    def lines(self) -> Rows:
        """The lines."""
        return self._rows

    @Property(Exporting, constant=True)
    def exporting(self) -> Exporting:
        """The file on its way."""
        return self._exporting
