"""One visit, close up: who it is, and its hours, which the concierge may correct."""

from datetime import datetime, time, timedelta
from functools import partial
from uuid import UUID

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import assistance, byhand, placetime
from kiosk.data import Session, people, visits
from kiosk.presence import Pen
from kiosk.records import Person, Visit
from kiosk.records.desk import NotCorrected
from kiosk.ui import words
from kiosk.ui.backstage import Backstage
from kiosk.ui.desk import Desk
from kiosk.ui.deskrooms import DeskRooms

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1

DAY = 24 * 60
"""Minutes on a clock."""

Closeup = tuple[Visit, Person | None, str | None]


@QmlElement
class Visiting(QObject):
    """The visit that the sheet shows, and what is being said of its hours."""

    changed = Signal()

    def __init__(self, desk: Desk, backstage: Backstage) -> None:
        super().__init__()
        self._desk, self._backstage = desk, backstage
        self._visit: Visit | None = None
        self._person: Person | None = None
        self._activity: str | None = None
        self._departing = False
        self._minutes: int | None = None
        self._why = ""
        self._refused: NotCorrected | None = None
        self._turn = 0
        desk.own_rooms.changed.connect(self._forget_when_away)

    @Slot(str)
    def open(self, visit: str) -> None:
        """Look at a visit close up; that takes a PIN that is fresh."""
        self._desk.trusted(partial(self._look_at, UUID(visit)))

    def _look_at(self, id: UUID) -> None:
        self._turn += 1
        turn = self._turn

        def read(session: Session) -> Closeup | None:
            visit = visits.visit(session, id)
            if visit is None:
                return None
            person = None if visit.person is None else people.person(session, visit.person)
            return visit, person, visits.activity(session, id)

        def take(found: Closeup | None) -> None:
            if turn == self._turn and found is not None:
                self.show(*found)

        self._backstage.ask(read, take)

    def show(self, visit: Visit, person: Person | None, activity: str | None) -> None:
        """Lay the sheet with this visit on it."""
        self._visit, self._person, self._activity = visit, person, activity
        self._refused, self._why, self._minutes = None, "", None
        self._departing = False
        self._desk.own_rooms.lay(DeskRooms.Sheet.Visit.value)
        self.changed.emit()

    @Slot()
    def _forget_when_away(self) -> None:
        if self._desk.own_rooms.current_sheet is DeskRooms.Sheet.Visit:
            return
        self._turn += 1
        if self._visit is not None:
            self._visit = self._person = self._activity = None
            self.changed.emit()

    # -- hours -----------------------------------------------------------------------------------

    @Slot(bool)
    def turn(self, departing: bool) -> None:
        """Speak of the departure, or of the arrival."""
        self._departing, self._minutes, self._refused = departing, None, None
        self.changed.emit()

    @Slot(int)
    def move(self, minutes: int) -> None:
        """Move the hour by so many minutes, round the clock."""
        self._minutes = (self._shown_minutes + minutes) % DAY
        self._refused = None
        self.changed.emit()

    @Slot(str)
    def say(self, why: str) -> None:
        """Say why."""
        self._why = why
        self._refused = None
        self.changed.emit()

    @Slot()
    def correct(self) -> None:
        """Have the hour that shows be the one that counts, if that can be."""
        visit = self._visit
        if visit is None:
            return
        about = visit.departure if self._departing else visit.arrival
        at = time(*divmod(self._shown_minutes, 60))
        by, why = self._desk.by, self._why
        self._backstage.write(
            lambda session, pen: byhand.correct(session, pen, visit.id, about, at, by, why),
            partial(self._corrected, self._person if about is None else None),
        )

    def _corrected(self, leaver: Person | None, done: Visit | NotCorrected) -> None:
        """Say so; of somebody's departure that nobody had noted, to whoever has left by it."""
        if not isinstance(done, Visit):
            self.refuse(done)
        elif leaver is not None and done.departure and self._desk.is_holder(leaver):
            self._desk.say_goodbye(leaver, done.departure)
        else:
            self._desk.own_rooms.putAway()
            self._desk.say(lambda: self.tr("The time is corrected."))

    def refuse(self, why: NotCorrected) -> None:
        """Say why the hour can’t be corrected so."""
        self._refused = why
        self.changed.emit()

    @Slot(bool)
    def assist(self, needs: bool) -> None:
        """Keep whether the person needs help to leave the building."""
        person, by = self._person, self._desk.by
        if person is None:
            return

        def said() -> str:
            words = (
                self.tr("%1: to be helped out in an evacuation.")
                if needs
                else self.tr("%1: no help needed in an evacuation.")
            )
            return words.replace("%1", person.called)

        def keep(session: Session, pen: Pen) -> bool:
            return assistance.keep(session, pen, person.id, by, needs=needs)

        def undo(session: Session, pen: Pen) -> bool:
            return assistance.keep(session, pen, person.id, by, needs=not needs)

        def answer(changed: bool) -> None:
            self._desk.own_rooms.putAway()
            self._desk.say(said, undo if changed else None)

        self._backstage.write(keep, answer)

    @property
    def _is_inside(self) -> bool:
        return self._visit is not None and self._visit.departed_at is None

    @property
    def _shown_minutes(self) -> int:
        if self._minutes is not None:
            return self._minutes
        here = self._moment.astimezone(self._backstage.place.zone)
        return here.hour * 60 + here.minute

    @property
    def _moment(self) -> datetime:
        """The hour as it stands: of a departure that nobody noted, the present."""
        now = self._backstage.now()
        if self._visit is None:
            return now
        return (self._visit.departed_at or now) if self._departing else self._visit.arrived_at

    # -- what the sheet shows --------------------------------------------------------------------

    @Property(str, notify=changed)
    def name(self) -> str:
        """Whose visit it is."""
        if self._person is not None:
            return self._person.name
        return self._activity or self.tr("Group or visit without a name")

    @Property(bool, notify=changed)
    def known(self) -> bool:
        """Whether it is a person’s whose name is known."""
        return self._person is not None

    @Property(str, notify=changed)
    def person(self) -> str:
        """Whose it is, to open their page; nothing where nobody knows."""
        return "" if self._person is None else str(self._person.id)

    @Property(bool, notify=changed)
    def inside(self) -> bool:
        """Whether they are still here."""
        return self._is_inside

    @Property(bool, notify=changed)
    def assisted(self) -> bool:
        """Whether they need help to leave the building."""
        return self._person is not None and self._person.needs_assistance

    @Property(str, notify=changed)
    def hours(self) -> str:
        """From when to when, in words."""
        if self._visit is None:
            return ""
        place, visit = self._backstage.place, self._visit
        came = words.hour(visit.arrived_at, place)
        if visit.departed_at is None:
            return self.tr("here since %1").replace("%1", came)
        said = (
            self.tr("from %1 to %2, as estimated") if visit.estimated else self.tr("from %1 to %2")
        )
        return said.replace("%1", came).replace("%2", words.hour(visit.departed_at, place))

    @Property(bool, notify=changed)
    def departing(self) -> bool:
        """Whether the departure is spoken of."""
        return self._departing

    @Property(str, notify=changed)
    def hour(self) -> str:
        """The hour that is proposed, as the clock shows it."""
        day = placetime.day_of(self._moment, self._backstage.place)
        midnight = datetime.combine(day, time(), self._backstage.place.zone)
        naive = midnight.replace(tzinfo=None) + timedelta(minutes=self._shown_minutes)
        return words.hour(naive.replace(tzinfo=self._backstage.place.zone), self._backstage.place)

    @Property(bool, notify=changed)
    def moved(self) -> bool:
        """Whether it is another than what is written."""
        return self._minutes is not None or (self._departing and self._is_inside)

    @Property(str, notify=changed)
    def why(self) -> str:
        """Why it is corrected."""
        return self._why

    @Property(str, notify=changed)
    def refused(self) -> str:
        """Why it can’t be corrected so."""
        match self._refused:
            case NotCorrected.FUTURE:
                return self.tr("That time is still to come.")
            case NotCorrected.BEFORE_ARRIVAL:
                return self.tr("That is before the arrival.")
            case NotCorrected.AFTER_DEPARTURE:
                return self.tr("That is after the departure.")
            case NotCorrected.OVERLAPS:
                return self.tr("They had another visit at that time.")
            case NotCorrected.OTHER_DAY:
                return self.tr("A day here runs from 4:00 to 4:00: a time can’t move across that.")
            case NotCorrected.NO_SUCH_TIME:
                return self.tr("The clocks skipped that time on that day.")
            case NotCorrected.NO_REASON:
                return self.tr("Say why, in a word: it goes into the journal.")
            case NotCorrected.CHANGED:
                return self.tr("Somebody has changed this visit meanwhile: look at it once more.")
        return ""
