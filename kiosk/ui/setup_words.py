"""What the first start says to whoever goes through it."""

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import QObject

from kiosk.errors import Fault
from kiosk.records.setup import PAGES, Problem
from kiosk.ui.trouble import Trouble


class Word(Enum):
    """What there is to say besides the problems that the place finds."""

    PIN_SHORT = auto()
    PIN_WEAK = auto()
    PIN_DIFFERS = auto()
    MOVED = auto()
    FAILED = auto()


class SetupWords(QObject):
    """One thing at a time, in the language of the moment."""

    def __init__(self) -> None:
        super().__init__()
        self._trouble = Trouble()
        self._saying: Word | Problem | Fault | None = None
        self._of_place = False

    def forget(self) -> None:
        """There is nothing to say any more."""
        self._saying = None

    def say(self, word: Word) -> None:
        """Say `word` from now on."""
        self._saying = word

    def problems(self, found: Sequence[Problem], *, of_place: bool) -> None:
        """Say the first of `found`: one slip is mended after the other."""
        self._saying, self._of_place = (found[0] if found else None), of_place

    def trouble(self, fault: Fault) -> None:
        """Say that nothing was kept because of `fault`."""
        self._saying = fault

    @property
    def said(self) -> str:
        """The words, or nothing."""
        match self._saying:
            case Word():
                return self._word(self._saying)
            case Fault():
                self._trouble.show(self._saying)
                said = self.tr("%1 Nothing of this page was kept. Try again in a moment.")
                return said.replace("%1", str(self._trouble.happened))
            case Problem():
                return self._problem(self._saying)
        return ""

    def next(self, page: int, works: bool) -> str:
        """What going on from `page` is called; `works` is whether the test has succeeded."""
        if page == PAGES:
            return self.tr("Finish") if works else self.tr("Skip this step")
        return self.tr("Open the doors") if page > PAGES else self.tr("Continue")

    def _word(self, word: Word) -> str:
        return {
            Word.PIN_SHORT: self.tr("The PIN has four to eight digits."),
            Word.PIN_WEAK: self.tr("Anybody would guess this one first. Please choose another."),
            Word.PIN_DIFFERS: self.tr("The two were not the same. Please choose it once more."),
            Word.MOVED: self.tr("Another screen carried on meanwhile: this is where it got to."),
            Word.FAILED: self.tr("Something went wrong here, and nothing was kept. Try again."),
        }[word]

    def _problem(self, problem: Problem) -> str:
        missing = (
            self.tr("The place needs a name.")
            if self._of_place
            else self.tr("Please write the name of this person.")
        )
        return {
            Problem.NAME_MISSING: missing,
            Problem.NAME_UNFIT: self.tr("This name is too long, or holds unusual characters."),
            Problem.NO_DAY: self.tr("Choose at least one day on which the place opens."),
            Problem.HOURS: self.tr("The place opens after 4 in the morning, and closes by then."),
            Problem.SEATS: self.tr("There is at least one seat."),
            Problem.LIMIT: self.tr("“Maximum people” can’t be lower than the number of seats."),
            Problem.PIN_MISSING: self.tr("A PIN is needed."),
        }[problem]
