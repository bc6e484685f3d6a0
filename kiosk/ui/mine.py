"""A person's own things at the kiosk: a card and then their personal code open them (rule 12)."""

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import Property, QEnum, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import door, own, personal
from kiosk.data import Session
from kiosk.presence import Pen
from kiosk.records import Person, Refused, Slowed
from kiosk.ui.backstage import Backstage
from kiosk.ui.gatesaid import why_not
from kiosk.ui.keypad import Keypad
from kiosk.ui.owndata import OwnData
from kiosk.ui.ownfacts import OwnFacts
from kiosk.ui.ownrecord import OwnRecord
from kiosk.ui.ownthings import OwnThings
from kiosk.ui.ownwriting import OwnWriting

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Mine(QObject):
    """How far somebody is on the way to their own things, and these once they are there."""

    changed = Signal()
    asked = Signal()
    answered = Signal()
    refused = Signal()

    @QEnum
    class Step(Enum):
        """What is to be shown or typed next."""

        Card = 0
        Code = 1
        Open = 2

    def __init__(self, backstage: Backstage) -> None:
        """`asked` and `answered` go with each question to the house; `refused` wants a sound."""
        super().__init__()
        self._backstage = backstage
        self._keypad = Keypad(backstage.now)
        self._record = OwnRecord(backstage)
        self._things = OwnThings(backstage, self._record)
        self._writing = OwnWriting(backstage, self._record)
        self._facts = OwnFacts(backstage, self._record)
        self._data = OwnData(backstage, self._record)
        self._step = Mine.Step.Card
        self._person: Person | None = None
        self._said: Callable[[], str] | None = None
        self._busy = False
        self._stay = object()
        self._keypad.complete.connect(self._prove)
        for part in (self._record, self._data):
            part.asked.connect(self.asked)
            part.answered.connect(self.answered)
        self._writing.changed.connect(self.changed)

    def begin(self) -> None:
        """Ask anew, for a card first; whoever was here before has left nothing."""
        self._stay = object()
        self._step, self._person, self._said = Mine.Step.Card, None, None
        self._busy = False
        self._keypad.begin(False)
        self._writing.leave()
        self._things.close()
        self._data.close()
        self.changed.emit()

    @property
    def takes_codes(self) -> bool:
        """Whether a card is what is asked for."""
        return self._step is Mine.Step.Card

    @property
    def is_half_typed(self) -> bool:
        """Whether somebody is typing, or about to."""
        return self._step is Mine.Step.Code or self._writing.is_half_typed

    @property
    def own_record(self) -> OwnRecord:
        """What is known of them, while they are here."""
        return self._record

    @property
    def own_things(self) -> OwnThings:
        """What they see and change."""
        return self._things

    @property
    def own_writing(self) -> OwnWriting:
        """What they type."""
        return self._writing

    @property
    def own_facts(self) -> OwnFacts:
        """What they read."""
        return self._facts

    @property
    def own_data(self) -> OwnData:
        """What they take along, or have erased."""
        return self._data

    def take(self, text: str) -> None:
        """Take a card that was read: it says who, and not yet that it is them."""
        if not self.takes_codes or self._busy:
            return

        def whose(session: Session, pen: Pen) -> Person | Refused | None:
            found = door.recognise(session, text, pen.station)
            if isinstance(found, Refused) or own.has_personal_code(session, found.id):
                return found
            return None

        self._ask(whose, self.meet)

    def meet(self, found: Person | Refused | None) -> None:
        """Go on with whoever it is, or say why not; None has no personal code."""
        if isinstance(found, Person):
            self._step, self._person, self._said = Mine.Step.Code, found, None
            self._keypad.begin(False)
        elif found is None:
            self._refuse(self._no_code)
        else:
            reason = found.reason
            self._refuse(lambda: why_not(reason))
        self.changed.emit()

    @Slot(str)
    def _prove(self, digits: str) -> None:
        person = self._person
        if person is not None:
            self._ask(
                lambda session, pen: personal.prove(session, person.id, digits, pen), self.let_in
            )

    def let_in(self, proved: Person | Refused | Slowed) -> None:
        """Show them their things, or say that the code is not theirs."""
        if isinstance(proved, Person):
            self._step = Mine.Step.Open
            self._record.open(proved)
        else:
            self._keypad.refuse(proved.until if isinstance(proved, Slowed) else None)
            self.refused.emit()
        self.changed.emit()

    def _ask(self, job: Callable[[Session, Pen], object], then: Callable[..., None]) -> None:
        """Put a question; what comes after they have left is for nobody."""
        stay = self._stay
        self._busy = True
        self.changed.emit()
        self.asked.emit()

        def answer(found: object) -> None:
            self.answered.emit()
            if stay is self._stay:
                self._busy = False
                then(found)

        self._backstage.write(job, answer)

    def _refuse(self, said: Callable[[], str]) -> None:
        self._said = said
        self.refused.emit()

    def _no_code(self) -> str:
        return self.tr("You have no personal code yet: ask for one at the desk.")

    @Property(int, notify=changed)
    def step(self) -> int:
        """What is asked for next, one of `Step`."""
        return int(self._step.value)

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether an answer is waited for."""
        return self._busy

    @Property(str, notify=changed)
    def called(self) -> str:
        """Whose card was shown."""
        return "" if self._person is None else self._person.called

    @Property(str, notify=changed)
    def said(self) -> str:
        """What there is to say of the card."""
        return "" if self._said is None else self._said()

    @Property(Keypad, constant=True)
    def keypad(self) -> Keypad:
        """Their personal code being typed."""
        return self._keypad

    @Property(OwnThings, constant=True)
    def things(self) -> OwnThings:
        """What they see and change."""
        return self._things

    @Property(OwnWriting, constant=True)
    def writing(self) -> OwnWriting:
        """What they type."""
        return self._writing

    @Property(OwnFacts, constant=True)
    def facts(self) -> OwnFacts:
        """What they read."""
        return self._facts

    @Property(OwnData, constant=True)
    def data(self) -> OwnData:
        """What they take along, or have erased."""
        return self._data
