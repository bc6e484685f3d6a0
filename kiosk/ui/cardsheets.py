"""Sheets of ten cards on A4: the file on its way, saved or printed too."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import cardsheets, taking
from kiosk.cardsheets import Sheets
from kiosk.errors import Fault, OutOfOrder
from kiosk.records import Code, Person
from kiosk.taking import Printed
from kiosk.ui.backstage import Backstage
from kiosk.ui.cardchoice import CardChoice
from kiosk.ui.desk import Desk
from kiosk.ui.memberwords import not_known
from kiosk.ui.printed import not_saved, some_nameless
from kiosk.ui.words import filled

if TYPE_CHECKING:
    from collections.abc import Callable

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CardSheets(QObject):
    """Who gets a card, and how far the file is."""

    changed = Signal()

    def __init__(self, desk: Desk, backstage: Backstage) -> None:
        super().__init__()
        self._desk, self._backstage = desk, backstage
        self._choice = CardChoice(backstage)
        self._choice.touched.connect(self._say_no_more)
        self._is_here = False
        self._sheets: Sheets | None = None
        self._keeping: Sheets | None = None  # whose codes may count by now: its file is kept
        self._for_printer = False
        self._said: Callable[[], str] | None = None
        self._is_good = False
        self._nameless: list[tuple[str, str]] = []
        desk.own_doings.undone.connect(self._read_when_here)

    @Slot()
    def open(self) -> None:
        """Somebody comes into the room."""
        self.stop()
        self._is_here = True
        self._choice.begin()
        self._say_no_more()

    @Slot()
    def close(self) -> None:
        """They leave it: nothing of it is kept, and what was not finished is left."""
        self._is_here = False
        self._choice.close()
        self.stop()

    @Slot()
    def _read_when_here(self) -> None:
        self._say_no_more()
        self._choice.refresh()

    @Slot()
    def _say_no_more(self) -> None:
        self._said = None
        self.changed.emit()

    # -- the file --------------------------------------------------------------------------------

    @Slot(bool)
    def make(self, prints: bool) -> None:
        """Make the file, and print it too."""
        if self._choice.is_possible and self._sheets is None:
            self._desk.trusted(partial(self._make, self._choice.chosen, prints))

    def _make(self, chosen: tuple[UUID, ...], prints: bool) -> None:
        self._for_printer, self._said = prints, None

        def begin(found: tuple[tuple[Person, str], ...]) -> None:
            if not found or not self._is_here:
                return
            self.begin(Sheets(self._backstage.place, found, taking.usual_folder()))

        self._backstage.write(
            lambda session, pen: cardsheets.prepare(session, pen, chosen), begin, self.fail
        )

    def begin(self, sheets: Sheets) -> None:
        """Draw these, card by card, between whatever else there is to do aside."""
        self._sheets, self._nameless = sheets, sheets.nameless
        self.changed.emit()
        self._go_on(sheets)

    def _go_on(self, sheets: Sheets) -> None:
        def piece() -> bool | Fault:
            try:
                return sheets.go_on()
            except OutOfOrder as trouble:
                return trouble.fault

        def done(more: bool | Fault) -> None:
            if sheets is not self._sheets:
                self._abandon(sheets)
            elif isinstance(more, Fault):
                self.fail(more)
            elif more:
                self._go_on(sheets)
            else:
                self._keep(sheets)
            self.changed.emit()

        self._backstage.work(piece, done)

    def _keep(self, sheets: Sheets) -> None:
        """All of it is on the disk: now its codes count, and then it gets its name."""
        if self._desk.shift is None:
            self.stop()
            return
        self._keeping = sheets
        by, words = self._desk.by, self.tr("cards", "how a file of cards is called")

        def kept(done: tuple[Code, ...] | Sheets) -> None:
            if isinstance(done, Sheets):
                self._begin_without(sheets, done)
                return
            self._desk.say(
                lambda: self.tr("%n card(s) made.", "", len(done)),
                lambda session, pen: cardsheets.take_back(session, pen, done, by),
            )
            self._finish(sheets, words)

        def troubled(fault: Fault) -> None:
            self._abandon(sheets)
            self.fail(fault)

        self._backstage.write(lambda session, pen: sheets.keep(session, pen, by), kept, troubled)

    def _begin_without(self, sheets: Sheets, left: Sheets) -> None:
        """Somebody was erased meanwhile, or merged: draw the cards of the others, unless nobody waits."""
        waited_for = sheets is self._sheets
        self._abandon(sheets)
        if waited_for and left.total:
            self.begin(left)
        elif waited_for:
            self._sheets, self._is_good, self._said = None, False, not_known
            self._choice.choose_nobody()
        self._choice.refresh()
        self.changed.emit()

    def _abandon(self, sheets: Sheets) -> None:
        """Leave no file: once the piece under way has ended, since one thing is done at a time there."""
        self._backstage.work(sheets.abandon, lambda _: None)

    def _finish(self, sheets: Sheets, words: str) -> None:
        prints = self._for_printer

        def work() -> tuple[Path, Printed | None] | Fault:
            try:
                file = sheets.settle(words)
            except OutOfOrder as trouble:
                return trouble.fault
            return file, taking.print_file(file) if prints else None

        def done(made: tuple[Path, Printed | None] | Fault) -> None:
            self._abandon(sheets)
            if self._sheets is sheets:
                self._sheets = None
            self._choice.choose_nobody()
            if isinstance(made, Fault):
                self.fail(made)
            else:
                self.tell(*made)
            self._choice.refresh()

        self._backstage.work(work, done)

    @Slot()
    def stop(self) -> None:
        """Leave it, and nothing of it: the piece under way ends first."""
        if self._sheets is not None and self._sheets is not self._keeping:
            self._abandon(self._sheets)
        self._sheets = None
        self._said = None
        self.changed.emit()

    def fail(self, fault: Fault) -> None:
        """Say why there is no file."""
        self._sheets = None
        self._is_good, self._said = False, partial(not_saved, fault)
        self.changed.emit()

    def tell(self, file: Path, printed: Printed | None) -> None:
        """Say where the file lies, what became of printing it, and which cards say no name."""
        nameless = self._nameless

        def said() -> str:
            match printed:
                case Printed.SENT:
                    words = self.tr("Sent to the printer at its true size. It is also in %1")
                case Printed():
                    words = self.tr("The printer did not take it: print %1 elsewhere, at 100 %.")
                case _:
                    words = self.tr("Saved: %1. Print it at 100 %, and keep the file safe.")
            where = filled(words, str(file))
            return f"{where}\n{some_nameless(nameless)}" if nameless else where

        self._is_good, self._said = printed in (None, Printed.SENT), said
        self.changed.emit()

    # -- what pages see --------------------------------------------------------------------------

    @property
    def own_choice(self) -> CardChoice:
        """Who gets a card."""
        return self._choice

    @Property(CardChoice, constant=True)
    def choice(self) -> CardChoice:
        """Who gets a card."""
        return self._choice

    @Property(bool, notify=changed)
    def going(self) -> bool:
        """Whether the file is on its way."""
        return self._sheets is not None

    @Property(float, notify=changed)
    def part(self) -> float:
        """How much of it is done, from 0 to 1."""
        return 0.0 if self._sheets is None else self._sheets.done / max(1, self._sheets.total)

    @Property(bool, notify=changed)
    def went(self) -> bool:
        """Whether what is `said` is good news."""
        return self._is_good

    @Property(str, notify=changed)
    def said(self) -> str:
        """How far it is, or what became of it."""
        if self._sheets is not None:
            said = self.tr("Drawing card %1 of %2…")
            return filled(said, str(self._sheets.done), str(self._sheets.total))
        return "" if self._said is None else self._said()
