"""Cards for several people at once, ten on a sheet of A4: who gets one, and the file on its way."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import cardsheets, placetime, taking
from kiosk.cardsheets import MOST, Sheets
from kiosk.codes.cardsheet import PER_PAGE
from kiosk.data import Session
from kiosk.errors import Fault, OutOfOrder
from kiosk.records import Code, Person, Plan
from kiosk.records.carding import Holding
from kiosk.spelling import begins
from kiosk.taking import Printed
from kiosk.ui.backstage import Backstage
from kiosk.ui.desk import Desk
from kiosk.ui.printed import not_saved
from kiosk.ui.words import filled

if TYPE_CHECKING:
    from collections.abc import Callable

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1

SHOWN = 200
"""Lines that are shown at once; whoever looks for somebody else types their name."""
WITHOUT, ALL = "without", "all"
"""Filters: people without a card, and everybody. The others are plans, by their ids."""


@QmlElement
class CardSheets(QObject):
    """Who is chosen, and how far the file is."""

    changed = Signal()

    def __init__(
        self,
        desk: Desk,
        backstage: Backstage,
    ) -> None:
        super().__init__()
        self._desk, self._backstage = desk, backstage
        self._is_here = False
        self._turn = 0
        self._filter, self._search = WITHOUT, ""
        self._people: tuple[Holding, ...] = ()
        self._plans: tuple[Plan, ...] = ()
        self._chosen: set[UUID] = set()
        self._sheets: Sheets | None = None
        self._for_printer = False
        self._said: Callable[[], str] | None = None
        self._is_good = False
        desk.own_doings.undone.connect(self._read_when_here)

    # -- who gets one ----------------------------------------------------------------------------

    @Slot()
    def open(self) -> None:
        """Somebody comes into the room."""
        self._is_here = True
        self._filter, self._search, self._said = WITHOUT, "", None
        self._chosen = set()
        self.refresh()

    @Slot()
    def close(self) -> None:
        """They leave it: nothing of it is kept, and what was not finished is left."""
        self._is_here = False
        self._turn += 1
        self._people, self._plans, self._chosen = (), (), set()
        self.stop()

    @Slot()
    def _read_when_here(self) -> None:
        if self._is_here:
            self._said = None
            self.refresh()

    def refresh(self) -> None:
        """Read who there is."""
        self._turn += 1
        turn, filter = self._turn, self._filter
        today = placetime.day_of(self._backstage.now(), self._backstage.place)

        def read(session: Session) -> tuple[tuple[Holding, ...], tuple[Plan, ...]]:
            plans = cardsheets.plans_in_use(session)
            if filter == WITHOUT:
                return cardsheets.without_card(session), plans
            if filter == ALL:
                return cardsheets.everybody(session), plans
            return cardsheets.with_plan(session, UUID(filter), today), plans

        def take(found: tuple[tuple[Holding, ...], tuple[Plan, ...]]) -> None:
            if turn == self._turn:
                self.take(*found)

        self._backstage.ask(read, take)

    def take(self, people: tuple[Holding, ...], plans: tuple[Plan, ...]) -> None:
        """There are these."""
        self._people, self._plans = people, plans
        self.changed.emit()

    @Slot(str)
    def narrow(self, to: str) -> None:
        """Look at people without a card, at everybody, or at those with a plan."""
        self._filter = to
        self.refresh()
        self.changed.emit()

    @Slot(str)
    def lookFor(self, words: str) -> None:
        """Look at those whose names begin so."""
        self._search = words
        self.changed.emit()

    @Slot(str)
    def turn(self, person: str) -> None:
        """Choose somebody, or no more."""
        self._chosen ^= {UUID(person)}
        self._said = None
        self.changed.emit()

    @Slot()
    def chooseAll(self) -> None:
        """Choose all who are looked at, as many as one file takes; or nobody, if all are chosen."""
        seen = [each.person for each in self._seen]
        if set(seen[:MOST]) <= self._chosen:
            self._chosen = set()
        else:
            room = MOST - len(self._chosen)
            self._chosen |= set([each for each in seen if each not in self._chosen][:room])
        self._said = None
        self.changed.emit()

    @property
    def _seen(self) -> list[Holding]:
        return [each for each in self._people if begins(self._search, each.name)]

    # -- the file --------------------------------------------------------------------------------

    @Slot(bool)
    def make(self, prints: bool) -> None:
        """Make the file, and print it too."""
        if self._chosen and self._sheets is None and len(self._chosen) <= MOST:
            self._desk.trusted(partial(self._make, tuple(self._chosen), prints))

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
        self._sheets = sheets
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
                self._backstage.work(sheets.abandon, lambda _: None)
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
        by, words = self._desk.by, self.tr("cards", "how a file of cards is called")

        def kept(codes: tuple[Code, ...]) -> None:
            self._desk.say(
                lambda: self.tr("%n card(s) made.", "", len(codes)),
                lambda session, pen: cardsheets.take_back(session, pen, codes, by),
            )
            self._finish(sheets, words)

        def troubled(fault: Fault) -> None:
            self._backstage.work(sheets.abandon, lambda _: None)
            self.fail(fault)

        self._backstage.write(lambda session, pen: sheets.keep(session, pen, by), kept, troubled)

    def _finish(self, sheets: Sheets, words: str) -> None:
        prints = self._for_printer

        def work() -> tuple[Path, Printed | None] | Fault:
            try:
                file = sheets.settle(words)
            except OutOfOrder as trouble:
                return trouble.fault
            return file, taking.print_file(file) if prints else None

        def done(made: tuple[Path, Printed | None] | Fault) -> None:
            self._sheets = None
            self._chosen = set()
            if isinstance(made, Fault):
                self.fail(made)
            else:
                self.tell(*made)
            self._read_anew()

        self._backstage.work(work, done)

    def _read_anew(self) -> None:
        if self._is_here:
            self.refresh()

    @Slot()
    def stop(self) -> None:
        """Leave it, and nothing of it: the piece under way ends first."""
        self._sheets = None
        self._said = None
        self.changed.emit()

    def fail(self, fault: Fault) -> None:
        """Say why there is no file."""
        self._sheets = None
        self._is_good, self._said = False, partial(not_saved, fault)
        self.changed.emit()

    def tell(self, file: Path, printed: Printed | None) -> None:
        """Say where the file lies, and what became of printing it."""

        def said() -> str:
            match printed:
                case Printed.SENT:
                    words = self.tr("Sent to the printer at its true size. It is also in %1")
                case Printed():
                    words = self.tr("The printer did not take it: print %1 elsewhere, at 100 %.")
                case _:
                    words = self.tr("Saved: %1. Print it at 100 %, and keep the file safe.")
            return filled(words, str(file))

        self._is_good, self._said = printed in (None, Printed.SENT), said
        self.changed.emit()

    # -- what pages see --------------------------------------------------------------------------

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def filters(self) -> list[dict[str, Any]]:
        """By what people can be looked at."""
        named = [
            (WITHOUT, self.tr("Without a card", "people")),
            *((str(each.id), each.name) for each in self._plans),
            (ALL, self.tr("Everybody")),
        ]
        return [
            {"name": name, "text": text, "chosen": name == self._filter} for name, text in named
        ]

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def rows(self) -> list[dict[str, Any]]:
        """The first of those who are looked at."""
        return [
            {
                "person": str(each.person),
                "name": each.name,
                "hasCard": each.has_card,
                "chosen": each.person in self._chosen,
            }
            for each in self._seen[:SHOWN]
        ]

    @Property(bool, notify=changed)
    def nobody(self) -> bool:
        """Whether there is nobody to look at."""
        return not self._seen

    @Property(bool, notify=changed)
    def allChosen(self) -> bool:
        """Whether all who are looked at are chosen, or as many as one file takes."""
        seen = {each.person for each in self._seen[:MOST]}
        return bool(seen) and (seen <= self._chosen or len(self._chosen) >= MOST)

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether there is something to make."""
        return 0 < len(self._chosen) <= MOST and self._sheets is None

    @Property(str, notify=changed)
    def count(self) -> str:
        """How many are chosen, on how many sheets; and if those are too many."""
        many = len(self._chosen)
        if many > MOST:
            return self.tr("%n chosen: one file takes a hundred at most.", "", many)
        if not many:
            return self.tr("Touch the names of those who get a card.")
        pages = -(-many // PER_PAGE)
        cards = self.tr("%n card(s)", "", many)
        return f"{cards}, " + self.tr("%n sheet(s) of A4", "", pages)

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
