"""Every page of the first start with sample data, as `gallery` shows those of the door."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, cast
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtQuick import QQuickWindow

from kiosk import cards
from kiosk.errors import Fault
from kiosk.records import LegalForm, Person, Place
from kiosk.records.setup import PAGES, UNNAMED, Problem, Proof, Standing, Step
from kiosk.taking import Printed
from kiosk.ui import paths, samples
from kiosk.ui.closeddoor import ClosedDoor
from kiosk.ui.comfort import Comfort, Suits
from kiosk.ui.home import Home
from kiosk.ui.language import Language
from kiosk.ui.posing import ROUNDS, fill, let_go, wait_for_keys
from kiosk.ui.preview import Feed
from kiosk.ui.screen import application
from kiosk.ui.setup import CARD, CONCIERGE, FORM, PLACE, TEST, Setup
from kiosk.ui.setup_place import SetupPlace
from kiosk.ui.setup_stage import setup_pane

if TYPE_CHECKING:
    from kiosk.ui.setupdoor import SetupDoor

AMINA = Person(UUID(int=3), "Amina Ferrand", "Amina")
CODE = "LOGE:014D2PF2DBSQQG28T5CY4TQKFFKN"


class SetupGallery:
    """The window of the first start, standing still."""

    def __init__(self, place: Place = samples.PLACE, concierge: Person = AMINA) -> None:
        application()
        self._kept, self._concierge = place, concierge
        self.language = Language(paths.assets() / "translations", place.language)
        self.comfort = Comfort(Suits())
        self._feed = Feed()
        self._home = Home(lambda: place, lambda: samples.NOW, self.language, self._feed)
        self._place = SetupPlace(place, self.language)
        door = cast("SetupDoor", ClosedDoor())
        self._setup = Setup(door, self._home, self.language, self.comfort, self._place)
        self.screen = setup_pane(self._setup, self.language)

    def walk(
        self, size: tuple[int, int], language: str, suits: Suits
    ) -> Iterator[tuple[str, QQuickWindow]]:
        """Show every page in turn, in a window of that size: the name of each, and the window."""
        self.screen.show(size)
        fill(self._feed)
        for name, turn in self._pages().items():
            self._home.see(True)
            self.language.choose(language)
            self.comfort.suit(suits)
            turn()
            for _ in range(ROUNDS):
                QCoreApplication.processEvents()
            let_go()
            if self._setup.property("typing"):
                wait_for_keys(self.screen.window)
            yield name, self.screen.window

    def close(self) -> None:
        """Take it down."""
        self.screen.close()
        self.language.close()

    def _pages(self) -> dict[str, Callable[[], None]]:
        return {
            "SetupPlacePage": lambda: self._begin(PLACE, name=UNNAMED),
            "SetupPlacePage-missing": self._leave_unnamed,
            "SetupPlacePage-hours": lambda: self._go_on(PLACE, 1),
            "SetupPlacePage-last": lambda: self._go_on(PLACE, 9),
            "SetupPlacePage-night": self._close_late,
            "SetupPlacePage-limit": lambda: self._be_refused(Problem.LIMIT),
            "SetupPlacePage-moved": self._be_overtaken,
            "SetupFormPage": lambda: self._begin(FORM),
            "SetupFormPage-chosen": lambda: self._begin(FORM, legal_form=LegalForm.ASSOCIATION),
            "SetupFormPage-trouble": self._be_troubled,
            "SetupConciergePage": lambda: self._begin(CONCIERGE, known=False),
            "SetupConciergePage-pin": lambda: self._type("", known=False),
            "SetupConciergePage-weak": lambda: self._type("1234"),
            "SetupConciergePage-again": lambda: self._type("2583"),
            "SetupConciergePage-kept": lambda: self._type(""),
            "SetupCardPage-made": lambda: self._begin(CARD),
            "SetupCardPage": self._draw,
            "SetupCardPage-saved": lambda: self._take(Path("/media/perron/STICK/carte-amina.png")),
            "SetupCardPage-unprinted": lambda: self._take(Printed.NO_PRINTER),
            "SetupCardPage-phone": self._enlarge,
            "SetupScanPage": lambda: self._begin(TEST),
            "SetupScanPage-blind": self._see_nothing,
            "SetupScanPage-other": lambda: self._try(Proof.OTHER),
            "SetupScanPage-unreadable": lambda: self._try(Proof.UNREADABLE),
            "SetupScanPage-works": lambda: self._try(Proof.WORKS),
            "SetupReadyPage": lambda: self._begin(PAGES + 1),
        }

    def _standing(self, page: int, known: bool = True, **said: object) -> Standing:
        place = replace(self._kept, setup_page=page, **said)  # type: ignore[arg-type]
        concierge = self._concierge if known else None
        return Standing(place, concierge, has_pin=known, has_card=True)

    def _begin(self, page: int, known: bool = True, **said: object) -> None:
        self._setup.load(self._standing(PAGES + 1))  # whatever showed, it shows anew
        self._setup.load(self._standing(page, known, **said))

    def _go_on(self, page: int, parts: int) -> None:
        self._begin(page)
        for _ in range(ROUNDS):
            QCoreApplication.processEvents()  # the page tells how many parts it takes
        for _ in range(parts):
            self._setup.forward()
            self._setup.be_answered()

    def _leave_unnamed(self) -> None:
        self._begin(PLACE, name=UNNAMED)
        self._setup.forward()

    def _close_late(self) -> None:
        self._go_on(PLACE, 1)
        self._place.step("closes", 12)

    def _be_refused(self, problem: Problem) -> None:
        self._go_on(PLACE, 9)
        self._setup.take(Step(self._standing(PLACE), (problem,)))

    def _be_overtaken(self) -> None:
        self._begin(CONCIERGE)
        self._setup.take(Step(self._standing(PLACE), moved=True))

    def _be_troubled(self) -> None:
        self._begin(FORM)
        self._setup.show_trouble(Fault.READ_ONLY)

    def _type(self, pin: str, known: bool = True) -> None:
        self._begin(CONCIERGE, known)
        if not known:
            self._name()
        self._setup.forward()
        concierge = self._setup.said_concierge
        for digit in pin:
            concierge.type(digit)
        if pin:
            self._setup.forward()
            concierge.type("2")

    def _name(self) -> None:
        self._setup.said_concierge.rename(self._concierge.name)

    def _draw(self) -> None:
        card = self._setup.said_card
        self._begin(CARD)
        card.show(cards.draw(self._kept, self._concierge, CODE))

    def _take(self, result: Printed | Path) -> None:
        self._draw()
        self._setup.said_card.take(result)

    def _enlarge(self) -> None:
        self._draw()
        self._setup.said_card.enlarge(True)

    def _see_nothing(self) -> None:
        self._begin(TEST)
        self._home.see(False)

    def _try(self, proof: Proof) -> None:
        self._begin(TEST)
        self._setup.said_trial.show(proof, self._concierge)


@contextmanager
def setup_gallery(
    place: Place = samples.PLACE, concierge: Person = AMINA
) -> Iterator[SetupGallery]:
    """A `SetupGallery`, closed at the end."""
    made = SetupGallery(place, concierge)
    try:
        yield made
    finally:
        made.close()
