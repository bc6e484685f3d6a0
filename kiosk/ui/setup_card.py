"""The fourth page of the first start: the concierge's card, and the ways to take it along."""

from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.cards import Drawn
from kiosk.errors import Fault
from kiosk.records.setup import Standing
from kiosk.taking import Printed
from kiosk.ui import printed
from kiosk.ui.cardpictures import CardPictures
from kiosk.ui.setupdoor import SetupDoor

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SetupCard(QObject):
    """The card in hand, if there is one, and what became of it."""

    changed = Signal()

    def __init__(self, door: SetupDoor) -> None:
        super().__init__()
        self._door = door
        self.pictures = CardPictures()
        self._standing: Standing | None = None
        self._drawn_for: tuple[str, str, str] | None = None
        self._number = 0
        self._is_large = self._busy = False
        self._result: Printed | Path | Fault | None = None

    def load(self, standing: Standing) -> None:
        """Show the card of this concierge: the one in hand, or a first one.

        A card that was made before, when nobody had written down what it says, can't be drawn again;
        whoever wants another asks for it.
        """
        self._standing, self._result, self._is_large = standing, None, False
        self.changed.emit()
        if standing.concierge is None:
            return
        if self.pictures.drawn is not None:
            if self._drawn_for != _of(standing):
                self._begin()
                text = self.pictures.drawn.text
                self._door.draw_card(standing.place, standing.concierge, text, self.show)
        elif not standing.has_card:
            self.renew()

    @Slot()
    def renew(self) -> None:
        """Make a new card; one that they had counts no more."""
        standing = self._standing
        if standing is not None and standing.concierge is not None and not self._busy:
            self._begin()
            self._door.new_card(standing.place, standing.concierge, self.show)

    def show(self, drawn: Drawn | None) -> None:
        """Show this card."""
        self._busy = False
        if drawn is not None and self._standing is not None:
            self.pictures.drawn = drawn
            self._drawn_for = _of(self._standing)
            self._number += 1
        self.changed.emit()

    def be_troubled(self) -> None:
        """Nothing came of what was asked."""
        self._busy = False
        self.changed.emit()

    @Slot()
    def save(self) -> None:
        """Save it on a stick, or in this machine's folder."""
        standing, drawn = self._standing, self.pictures.drawn
        if drawn is not None and standing is not None and standing.concierge and not self._busy:
            self._begin()
            self._door.save(drawn, standing.concierge.called, self.take, self.take)

    @Slot()
    def print(self) -> None:
        """Print it."""
        if self.pictures.drawn is not None and not self._busy:
            self._begin()
            self._door.print(self.pictures.drawn, self.take, self.take)

    @Slot(bool)
    def enlarge(self, large: bool) -> None:
        """Show the square picture as large as can be, to be photographed, or the page again."""
        self._is_large = large and self.pictures.drawn is not None
        self.changed.emit()

    def _begin(self) -> None:
        self._busy, self._result = True, None
        self.changed.emit()

    def take(self, result: Printed | Path | Fault) -> None:
        """Say what became of saving or printing."""
        self._busy, self._result = False, result
        self.changed.emit()

    @Property(str, notify=changed)
    def card(self) -> str:
        """Where the page finds the card's picture; nothing while there is none."""
        return "" if self.pictures.drawn is None else f"image://card/card/{self._number}"

    @Property(str, notify=changed)
    def phone(self) -> str:
        """The same of the square picture."""
        return "" if self.pictures.drawn is None else f"image://card/phone/{self._number}"

    @Property(str, notify=changed)
    def called(self) -> str:
        """Whose it is."""
        standing = self._standing
        return standing.concierge.called if standing and standing.concierge else ""

    @Property(bool, notify=changed)
    def large(self) -> bool:
        """Whether the square picture shows."""
        return self._is_large

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether something is under way."""
        return self._busy

    @Property(bool, notify=changed)
    def went(self) -> bool:
        """Whether what is `said` is good news."""
        return isinstance(self._result, Path) or self._result is Printed.SENT

    @Property(str, notify=changed)
    def said(self) -> str:
        """What became of saving or printing."""
        match self._result:
            case Path() as file:
                return printed.saving(file)
            case Printed() as done:
                return printed.printing(done)
            case Fault() as fault:
                return printed.not_saved(fault)
        return ""


def _of(standing: Standing) -> tuple[str, str, str]:
    """What is written on the card, besides its code."""
    called = standing.concierge.called if standing.concierge else ""
    return standing.place.name, called, standing.place.language
