"""A badge of any make, enrolled by showing it: the desk waits for the next thing that is read."""

from uuid import UUID

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import badges, cards
from kiosk.records import Person
from kiosk.records.carding import CodesChanged, NotEnrolled
from kiosk.ui.backstage import Backstage
from kiosk.ui.countdown import Monotonic
from kiosk.ui.desk import Desk
from kiosk.ui.memberwords import not_known
from kiosk.ui.words import filled

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1

PATIENCE = 30.0
"""Seconds for which a badge is waited for."""
AFTER = 5.0
"""Seconds for which a badge that was just taken still counts as the same presentation."""
LOOK = 250
"""Milliseconds between two looks at how long is left."""


@QmlElement
class Enrolling(QObject):
    """For whom a badge is waited for, and what there is to say of what was shown."""

    changed = Signal()
    enrolled = Signal()
    missed = Signal()

    def __init__(self, desk: Desk, backstage: Backstage, monotonic: Monotonic) -> None:
        """`enrolled` says that somebody has a badge, `missed` that they are not known any more."""
        super().__init__()
        self._desk, self._backstage, self._monotonic = desk, backstage, monotonic
        self._person: Person | None = None
        self._until = 0.0
        self._last, self._last_until = "", 0.0
        self._why: NotEnrolled | None = None
        self._late = self._busy = False
        self._look = QTimer(self, interval=LOOK)
        self._look.timeout.connect(self._look_at_the_clock)
        desk.closed.connect(self.close)
        desk.staled.connect(self.close)

    def begin(self, person: Person) -> None:
        """Wait for a badge of `person`."""
        self._person, self._why, self._late, self._busy = person, None, False, False
        self._until = self._monotonic() + PATIENCE
        self._look.start()
        self.changed.emit()

    @Slot()
    def again(self) -> None:
        """Wait as long again."""
        if self._person is not None:
            self.begin(self._person)

    @Slot()
    def close(self) -> None:
        """Wait no more."""
        self._person, self._why, self._late, self._busy = None, None, False, False
        self._look.stop()
        self.changed.emit()

    @Slot()
    def _look_at_the_clock(self) -> None:
        if self._monotonic() >= self._until and not self._busy:
            self.give_up()
        self.changed.emit()

    def give_up(self) -> None:
        """Nothing was shown for too long: what is shown from now on is for the door again."""
        self._late = True
        self._look.stop()
        self.changed.emit()

    def take(self, text: str) -> bool:
        """Take what was read; returns whether it was for here, and not for the door.

        A badge that is read twice, or still lies there, has been taken already.
        """
        if self._person is None or self._late:
            return text == self._last and self._monotonic() < self._last_until
        if not self._busy:
            self._ask(text, self._person)
        return True

    def _ask(self, text: str, person: Person) -> None:
        self._busy, self._why = True, None
        self.changed.emit()
        by = self._desk.by

        def answer(done: CodesChanged | NotEnrolled) -> None:
            if isinstance(done, CodesChanged):
                self._tell(text, person, by, done)
            elif done is NotEnrolled.GONE:
                self._miss(person)
            elif self._waits_for(person):
                self.refuse(done)

        self._backstage.write(
            lambda session, pen: badges.enrol(session, pen, person.id, text, by),
            answer,
            lambda _: self.close(),
        )

    def _tell(self, text: str, person: Person, by: UUID, done: CodesChanged) -> None:
        self._last, self._last_until = text, self._monotonic() + AFTER
        if self._waits_for(person):
            self.close()
        self._desk.say(
            lambda: filled(self.tr("%1 can come in with this badge now."), person.called),
            lambda session, pen: cards.turn_back(session, pen, done, by),
        )
        self.enrolled.emit()

    def _miss(self, person: Person) -> None:
        if self._waits_for(person):
            self.close()
        self._desk.say(not_known)
        self.missed.emit()

    def _waits_for(self, person: Person) -> bool:
        return self._person is not None and self._person.id == person.id

    def refuse(self, why: NotEnrolled) -> None:
        """Say why not, and wait for another one."""
        self._why, self._busy = why, False
        self._until = self._monotonic() + PATIENCE
        self.changed.emit()

    @Property(bool, notify=changed)
    def opened(self) -> bool:
        """Whether a badge is waited for, or was in vain."""
        return self._person is not None

    @Property(str, notify=changed)
    def called(self) -> str:
        """Whose badge it is to be."""
        return "" if self._person is None else self._person.called

    @Property(bool, notify=changed)
    def late(self) -> bool:
        """Whether nothing came."""
        return self._late

    @Property(int, notify=changed)
    def seconds(self) -> int:
        """For how long it is waited for still."""
        if self._late or self._person is None:
            return 0
        return max(1, round(self._until - self._monotonic()))

    @Property(str, notify=changed)
    def refused(self) -> str:
        """Why what was shown is no badge of theirs."""
        match self._why:
            case None:
                return ""
            case NotEnrolled.OURS:
                return self.tr("This is one of the place’s own cards. Show another badge.")
            case NotEnrolled.THEIRS_ALREADY:
                return self.tr("They have this badge already: it works at the entrance.")
            case NotEnrolled.OF_SOMEBODY_ELSE:
                return self.tr("This badge belongs to another person. Show another one.")
            case NotEnrolled.TOO_SHORT | NotEnrolled.CONSTANT:
                return self.tr("This could be guessed too easily to be a badge. Show another one.")
        return self.tr("This is too long to be a badge. Show another one.")
