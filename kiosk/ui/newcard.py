"""A card that was just made for somebody: shown, and taken along before it is forgotten."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import cards, taking
from kiosk.cards import Drawn
from kiosk.codes import token
from kiosk.data import Session
from kiosk.errors import Fault, OutOfOrder
from kiosk.presence import Pen
from kiosk.records import Person
from kiosk.records.carding import CodesChanged
from kiosk.taking import Printed
from kiosk.ui import printed
from kiosk.ui.backstage import Backstage
from kiosk.ui.cardpictures import CardPictures
from kiosk.ui.desk import Desk
from kiosk.ui.memberwords import not_known
from kiosk.ui.words import filled

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1

T = TypeVar("T")
Opens = Callable[[Path], bool]
"""Has the system open a file with whatever opens its kind; returns whether anything does."""


@QmlElement
class NewCard(QObject):
    """The card in hand, for as long as its page shows; no disk has it unless it is saved."""

    changed = Signal()
    made = Signal()
    missed = Signal()

    def __init__(self, desk: Desk, backstage: Backstage, folder: Path, opens: Opens) -> None:
        """`folder` holds the data; `opens` opens a draft.

        `made` says that somebody has a new code, `missed` that they are not known any more.
        """
        super().__init__()
        self._desk, self._backstage, self._folder, self._opens = desk, backstage, folder, opens
        self.pictures = CardPictures()
        self._person: Person | None = None
        self._number = self._turn = 0
        self._large = self._busy = self._is_good = False
        self._said: Callable[[], str] | None = None

    # -- how it is made --------------------------------------------------------------------------

    def make(self, person: Person, *, replaces: bool) -> None:
        """Draw a card for `person`; its code counts once that is done. It may replace a lost one."""
        self._person, self.pictures.drawn, self._large = person, None, False
        self._turn += 1
        turn = self._turn
        self._begin()

        def draw(text: str) -> None:
            place = self._backstage.place
            self._work(
                lambda: cards.draw(place, person, text), partial(self._keep, turn, person, replaces)
            )

        self._backstage.write(lambda _, pen: token.make(pen.station.random), draw, self._fail)

    def _keep(self, turn: int, person: Person, replaces: bool, drawn: Drawn | Fault) -> None:
        if turn != self._turn or self._desk.shift is None:
            return
        if isinstance(drawn, Fault):
            self._fail(drawn)
            return
        by = self._desk.by

        def job(session: Session, pen: Pen) -> CodesChanged | None:
            return cards.hand_out(session, pen, person.id, drawn.text, by, replaces=replaces)

        self._backstage.write(job, partial(self._made, turn, person, drawn, by), self._fail)

    def _made(
        self, turn: int, person: Person, drawn: Drawn, by: UUID, done: CodesChanged | None
    ) -> None:
        if done is None:
            if turn == self._turn:
                self.close()
            self._desk.say(not_known)
            self.missed.emit()
            return

        def said() -> str:
            if done.revoked:
                return self.tr("%1 has a new card. The lost one does not count any more.")
            return self.tr("%1 has a new card.")

        self._desk.say(
            lambda: filled(said(), person.called),
            lambda session, pen: cards.turn_back(session, pen, done, by),
        )
        if turn == self._turn:
            self.show(person, drawn)
        self.made.emit()

    def show(self, person: Person, drawn: Drawn) -> None:
        """Show this card of `person`."""
        self._person, self.pictures.drawn = person, drawn
        self._busy = False
        self._number += 1
        if drawn.instead is not None:
            self._is_good, self._said = False, partial(printed.nameless, drawn.instead)
        self.changed.emit()

    def _fail(self, fault: Fault) -> None:
        self._person = None
        self._busy = False
        self.changed.emit()
        self._desk.say(
            lambda: (
                self.tr("No card could be made: the disk is full.")
                if fault is Fault.DISK_FULL
                else self.tr("No card could be made. Please try again.")
            )
        )

    # -- how it is taken along -------------------------------------------------------------------

    @Slot()
    def save(self) -> None:
        """Save it on a stick, or in this machine's folder."""
        drawn, person = self.pictures.drawn, self._person
        if drawn is not None and person is not None and not self._busy:
            self._begin()
            self._work(
                lambda: taking.save(drawn, person.called, taking.usual_folder())[0],
                self._saved,
            )

    @Slot()
    def print(self) -> None:
        """Print it."""
        drawn = self.pictures.drawn
        if drawn is not None and not self._busy:
            self._begin()
            self._work(lambda: taking.print_card(drawn), self.take)

    @Slot()
    def mail(self) -> None:
        """Write a message with the card, and have the mail program open it."""
        from kiosk import posting  # only now: it loads what writes messages

        drawn, person = self.pictures.drawn, self._person
        if drawn is None or person is None or self._busy:
            return
        said = printed.letter(self._backstage.place.name, person.called)
        folder = self._folder
        self._begin()
        self._work(lambda: posting.draft(folder, drawn, person, said), self._mailed)

    @Slot(bool)
    def enlarge(self, large: bool) -> None:
        """Show the square picture as large as can be, to be photographed, or the card again."""
        self._large = large and self.pictures.drawn is not None
        self.changed.emit()

    @Slot()
    def close(self) -> None:
        """Show it no more: nobody can show it again."""
        self._turn += 1
        self._person = self.pictures.drawn = None
        self._large = self._busy = False
        self._said = None
        self.changed.emit()

    def _begin(self) -> None:
        self._busy, self._said = True, None
        self.changed.emit()

    def _work(self, slow: Callable[[], T], answer: Callable[[T | Fault], None]) -> None:
        """Do something slow aside; its trouble is said here, and takes no page from anybody."""
        turn = self._turn

        def work() -> T | Fault:
            try:
                return slow()
            except OutOfOrder as trouble:
                return trouble.fault

        def done(result: T | Fault) -> None:
            if turn == self._turn:
                answer(result)

        self._backstage.work(work, done)

    def _tell(self, said: Callable[[], str], *, good: bool) -> None:
        self._busy, self._said, self._is_good = False, said, good
        self.changed.emit()

    def _saved(self, file: Path | Fault) -> None:
        self._tell(partial(printed.saving, file), good=isinstance(file, Path))

    def take(self, done: Printed | Fault) -> None:
        """Say what became of printing it."""
        self._tell(partial(printed.printing, done), good=done is Printed.SENT)

    def _mailed(self, file: Path | Fault) -> None:
        if isinstance(file, Fault):
            self._tell(partial(printed.not_saved, file), good=False)
        else:
            opened = self._opens(file)
            self._tell(partial(printed.mailing, file, opened=opened), good=opened)

    # -- what pages see --------------------------------------------------------------------------

    @Property(bool, notify=changed)
    def opened(self) -> bool:
        """Whether there is a card in hand, or one is being made."""
        return self._person is not None

    @Property(str, notify=changed)
    def card(self) -> str:
        """Where the page finds the card's picture; nothing while there is none."""
        return "" if self.pictures.drawn is None else f"image://newcard/card/{self._number}"

    @Property(str, notify=changed)
    def phone(self) -> str:
        """The same of the square picture."""
        return "" if self.pictures.drawn is None else f"image://newcard/phone/{self._number}"

    @Property(str, notify=changed)
    def called(self) -> str:
        """Whose it is."""
        return "" if self._person is None else self._person.called

    @Property(bool, notify=changed)
    def large(self) -> bool:
        """Whether the square picture shows."""
        return self._large

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether something is under way."""
        return self._busy

    @Property(bool, notify=changed)
    def went(self) -> bool:
        """Whether what is `said` is good news."""
        return self._is_good

    @Property(str, notify=changed)
    def said(self) -> str:
        """What became of it."""
        return "" if self._said is None else self._said()
