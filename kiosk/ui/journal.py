"""The journal on the desk: what happened, a page at a time, sifted, and given away as a file."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import placetime
from kiosk.journal import journal
from kiosk.records import Clock, Place
from kiosk.records.desk import Act
from kiosk.records.journal import Asked, Cursor, Kinds, Page
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
    """A page of the journal, and the ways to the others."""

    changed = Signal()

    def __init__(
        self,
        ask: AskAnyway,
        write: Write[Act],
        place: Place,
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
        self._exporting = Exporting(ask, write, place, folder)
        self._kinds, self._period, self._search = Kinds.ALL, "week", ""
        self._person: UUID | None = None
        self._fits = 0
        self._starts: list[Cursor | None] = [None]  # where each page up to this one begins
        self._page: Page | None = None
        self._typing = QTimer(self, interval=TYPING, singleShot=True)
        self._typing.timeout.connect(self._begin)
        self._opened = False
        language.changed.connect(self.say_again)

    @Slot()
    def open(self) -> None:
        """Show the latest lines of everything."""
        self._opened = True
        self._kinds, self._period, self._search, self._person = Kinds.ALL, "week", "", None
        self._exporting.forget()
        self._begin()

    @Slot()
    def close(self) -> None:
        """Speak of nobody any more; a file on its way is finished all the same."""
        self._opened = False
        self._typing.stop()
        self._search, self._person, self._starts = "", None, [None]
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
        self._typing.start()
        self.changed.emit()

    def about(self, person: UUID) -> None:
        """Only what concerns one person, from everything there is."""
        self._kinds, self._period, self._search, self._person = Kinds.ALL, "all", "", person
        self._begin()

    @Slot(int)
    def fit(self, rows: int) -> None:
        """So many rows fit on a page from now on; the one at the top stays there."""
        if max(1, rows) != self._fits:
            self._fits = max(1, rows)
            self.say_again()  # those that do not fit are left out until as many as do are there
            if self._opened:
                self._ask()

    @Slot(int)
    def turn(self, pages: int) -> None:
        """The next page, or the one before."""
        if pages < 0 and len(self._starts) > 1:
            self._starts.pop()
        elif pages > 0 and self._page is not None and self._page.before is not None:
            self._starts.append(self._page.before)
        else:
            return
        self._ask()

    @Slot()
    def export(self) -> None:
        """Write all of what is looked for to a file."""
        self._exporting.begin(self._asked(), self._words.wording(), self._clock(), self._who())

    @Slot()
    def say_again(self) -> None:
        """The same in the language of the moment."""
        lines = () if self._page is None else self._page.lines[: self._fits]
        self._rows.put([self._words.row(line) for line in lines])
        self._exporting.changed.emit()
        self.changed.emit()

    @Slot()
    def _begin(self) -> None:
        self._typing.stop()
        self._starts = [None]
        self._ask()

    def _ask(self) -> None:
        asked, before, most = self._asked(), self._starts[-1], max(1, self._fits)
        place = self._place

        def answered(page: object) -> None:
            assert isinstance(page, Page)
            self.show(page)

        self._patience.ask(
            lambda session: journal(session, place, asked, before=before, most=most), answered
        )
        self.changed.emit()

    def _asked(self) -> Asked:
        days = PERIODS[self._period]
        today = placetime.day_of(self._clock(), self._place)
        since = None if days is None else today - timedelta(days=days - 1)
        return Asked(since, None, self._kinds, self._person, self._search)

    def show(self, page: Page | None) -> None:
        """Show that page; None while it is not there yet."""
        self._patience.stop()
        self._page = page
        self.say_again()

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether the page takes a moment to come."""
        return self._patience.busy

    @Property(bool, notify=changed)
    def empty(self) -> bool:
        """Whether there is no such line."""
        return self._page is not None and not self._page.lines

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

    @Property(bool, notify=changed)
    def isFirst(self) -> bool:
        """Whether the latest lines show."""
        return len(self._starts) == 1

    @Property(bool, notify=changed)
    def isLast(self) -> bool:
        """Whether there are no earlier ones."""
        return self._page is None or self._page.before is None

    @Property(Rows, constant=True)
    def lines(self) -> Rows:
        """The lines of the page."""
        return self._rows

    @Property(Exporting, constant=True)
    def exporting(self) -> Exporting:
        """The file on its way."""
        return self._exporting
