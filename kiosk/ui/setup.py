"""The first start, as a volunteer goes through it: which page shows, and what going on does.

Each page is kept as they go on from it. What was typed and not gone on from is on no disk.
"""

from collections.abc import Callable

from PySide6.QtCore import Property, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import pins, setup
from kiosk.errors import Fault
from kiosk.records import LegalForm
from kiosk.records.setup import PAGES, Problem, Standing, Step
from kiosk.ui.comfort import Comfort
from kiosk.ui.home import Home
from kiosk.ui.language import Language
from kiosk.ui.setup_parts import SetupParts
from kiosk.ui.setup_place import SetupPlace
from kiosk.ui.setup_words import SetupWords, Word
from kiosk.ui.setupdoor import SetupDoor

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1

PLACE, FORM, CONCIERGE, CARD, TEST = range(1, PAGES + 1)
READY = PAGES + 1
"""What follows the last page: it is done."""
ASKED = (Problem.NO_DAY, Problem.HOURS, Problem.SEATS, Problem.LIMIT)
"""What can be wrong with the questions of the first page, in their order, after the name."""
PATIENCE = 300
"""Milliseconds until a page says that it is busy."""


@QmlElement
class Setup(SetupParts):
    """The page that shows, the part of it that does, and what there is to say of what was said."""

    changed = Signal()
    pageChanged = Signal()
    finished = Signal()

    def __init__(
        self, door: SetupDoor, home: Home, language: Language, comfort: Comfort, place: SetupPlace
    ) -> None:
        """`home` is asked for nothing but what the camera sees."""
        super().__init__(door, home, language, comfort, place)
        self._door, self._words = door, SetupWords()
        self._page = self._part = 0
        self._screens = [0]
        self._form: LegalForm | None = None
        self._place_name = ""
        self._waiting = self._busy = False
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(self._be_busy)
        language.changed.connect(self._say_it_again)
        self.said_trial.changed.connect(self.changed)

    @Slot()
    def begin(self) -> None:
        """Look up where it stands, and show that page."""
        self._ask()
        self._door.look(self.load)

    def load(self, standing: Standing) -> None:
        """Show the page at which it stands, with what is kept."""
        self.be_answered()
        page = standing.place.setup_page or READY
        self.said_place.load(standing.place)
        self._place_name, self._form = standing.place.name, standing.place.legal_form
        self.said_concierge.load(standing.concierge, standing.has_pin)
        self._words.forget()
        self._part = 0
        if page != self._page:
            self._page, self._screens = page, [0]
            self.said_trial.forget()
            self.pageChanged.emit()
        if page == CARD:
            self.said_card.load(standing)
        self.changed.emit()

    @Slot()
    def forward(self) -> None:
        """Go on: to the next part of the page, or keep the page and go to the next."""
        if self._waiting:
            return
        self._words.forget()
        match self._page:
            case 0:
                self.begin()
            case 1:
                self._leave_place()
            case 2:
                self._ask()
                self._door.keep_form(self._form, self.take)
            case 3:
                self._leave_concierge()
            case 4 | 5:
                self._ask()
                then = TEST if self._page == CARD else None
                self._door.go(self._page, then, self.take)
            case _:
                self.finished.emit()
        self.changed.emit()

    @Slot()
    def back(self) -> None:
        """Go back: to the part before, or to the page before. What was not kept is as it was."""
        if self._waiting or not self._can_go_back:
            return
        self._words.forget()
        if self._part > 0:
            self.said_concierge.repeat(False)
            self._turn(self._part - 1)
        else:
            self._ask()
            self._door.go(self._page, self._page - 1, self.take)

    @Slot("QVariantList")
    def fold(self, screens: list[int]) -> None:
        """The window has room for the questions of the first page, after the name, on these screens.

        There is a number for each question, from 0 on.
        """
        self._screens = [int(each) for each in screens]
        if self._part >= self.parts:
            self._turn(self.parts - 1)

    @Slot(str)
    def choose(self, form: str) -> None:
        """The place is kept by a body of this legal form; nothing for later."""
        self._form = LegalForm(form) if form else None
        self.changed.emit()

    @Slot(str)
    def scan(self, text: str) -> None:
        """Take a code that was held up: in the test it is tried, elsewhere left alone."""
        if self._page == TEST:
            self._door.try_card(text, lambda found: self.said_trial.show(*found))

    @Slot(object)
    def show_trouble(self, fault: Fault) -> None:
        """Say that nothing was kept, and why."""
        self._give_up(lambda: self._words.trouble(fault))

    @Slot()
    def show_failure(self) -> None:
        """Say sorry, whatever happened; nothing was kept."""
        self._give_up(lambda: self._words.say(Word.FAILED))

    def _leave_place(self) -> None:
        wrong = setup.name_problems(self.said_place.said.name)
        if wrong:
            self._turn(0)
            self._words.problems(wrong, of_place=True)
        elif self._part + 1 < self.parts:
            self._turn(self._part + 1)
        else:
            self._ask()
            self._door.keep_place(self.said_place.said, self.take)

    def _leave_concierge(self) -> None:
        said = self.said_concierge
        if self._part == 0:
            wrong = setup.name_problems(said.name_said)
            self._words.problems(wrong, of_place=False)
            if not wrong:
                self._turn(1)
        elif self._part == 1 and not said.keeps_pin:
            self._try_pin()
        elif self._part == 2 and said.again != said.pin:
            said.repeat(False)
            self._turn(1)
            self._words.say(Word.PIN_DIFFERS)
        else:
            self._ask()
            self._door.keep_concierge(said.name_said, said.called_said, said.pin, self.take)

    def _try_pin(self) -> None:
        pin = self.said_concierge.pin
        if not pins.is_pin(pin):
            self._words.say(Word.PIN_SHORT)
        elif pins.is_weak(pin):
            self.said_concierge.repeat(False)
            self._words.say(Word.PIN_WEAK)
        else:
            self.said_concierge.repeat(True)
            self._turn(2)

    def take(self, step: Step) -> None:
        """Show what became of a step."""
        if step.problems:
            self.be_answered()
            self._words.problems(step.problems, of_place=self._page == PLACE)
            if self._page == PLACE:
                self._part = self._part_of(step.problems[0])
            self.changed.emit()
            return
        self.load(step.standing)
        if step.moved:
            self._words.say(Word.MOVED)
            self.changed.emit()

    def _part_of(self, problem: Problem) -> int:
        """The part of the first page that asks what `problem` is about."""
        if problem not in ASKED:
            return 0
        return 1 + self._screens[min(ASKED.index(problem), len(self._screens) - 1)]

    def _turn(self, part: int) -> None:
        self._part = part
        self.changed.emit()

    def _ask(self) -> None:
        self._waiting = True
        self._patience.start()

    def be_answered(self) -> None:
        """What was asked has been answered, or never will be."""
        self._waiting = self._busy = False
        self._patience.stop()

    def _give_up(self, say: Callable[[], None]) -> None:
        self.be_answered()
        self.said_card.be_troubled()
        say()
        self.changed.emit()

    @Slot()
    def _be_busy(self) -> None:
        self._busy = self._waiting
        self.changed.emit()

    @Slot()
    def _say_it_again(self) -> None:
        for spoken in (self, self.said_card, self.said_trial, self.said_concierge):
            spoken.changed.emit()

    @property
    def _can_go_back(self) -> bool:
        return PLACE < self._page <= PAGES or self._part > 0

    @Property(int, notify=pageChanged)
    def page(self) -> int:
        """The page that shows, 1 to 5; 0 before the first, 6 after the last."""
        return self._page

    @Property(int, constant=True)
    def pages(self) -> int:
        """How many there are."""
        return PAGES

    @Property(int, notify=changed)
    def part(self) -> int:
        """The part of the page that shows, from 0 on."""
        return self._part

    @property
    def parts(self) -> int:
        """How many parts the page has."""
        return {PLACE: 2 + max(self._screens), CONCIERGE: 3}.get(self._page, 1)

    @Property(bool, notify=changed)
    def typing(self) -> bool:
        """Whether there is something to type, for which letters are needed."""
        return self._page in (PLACE, CONCIERGE) and self._part == 0

    @Property(bool, notify=changed)
    def canGoBack(self) -> bool:
        """Whether there is anything to go back to."""
        return self._can_go_back

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether something takes longer than people like to wait."""
        return self._busy

    @Property(str, notify=changed)
    def next(self) -> str:
        """What going on is called."""
        works: object = self.said_trial.works
        return self._words.next(self._page, bool(works))

    @Property(str, notify=changed)
    def said(self) -> str:
        """What there is to say of what was said."""
        return self._words.said

    @Property(str, notify=changed)
    def form(self) -> str:
        """The legal form; nothing for later."""
        return self._form or ""

    @Property(str, notify=changed)
    def placeName(self) -> str:
        """What the place is called, as kept."""
        return self._place_name
