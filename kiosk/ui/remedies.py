"""What is done in *Aujourd’hui* by one tap, and can be undone by another."""

from collections.abc import Callable, Sequence
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import attention, byhand, handovers, meetings
from kiosk.records import Visit
from kiosk.records.desk import Here, Need, Today
from kiosk.ui.backstage import Backstage
from kiosk.ui.desk import Desk
from kiosk.ui.doings import Job
from kiosk.ui.lines import Lines

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1

T = TypeVar("T")


@QmlElement
class Remedies(QObject):
    """Sees to whatever a line of today asks for."""

    looked = Signal(str)

    def __init__(self, desk: Desk, backstage: Backstage, lines: Lines) -> None:
        """`looked` says which part of the list of who is here is to be looked at."""
        super().__init__()
        self._desk, self._backstage, self._lines = desk, backstage, lines
        self._today: Today | None = None

    def take(self, today: Today | None) -> None:
        """This is what shows, and what an index or an id means."""
        self._today = today

    @Slot(int)
    def introduced(self, index: int) -> None:
        """The concierge has introduced the pair, or shown the newcomer around."""
        self._introduce(index, done=True)

    @Slot(int)
    def later(self, index: int) -> None:
        """They will, later."""
        self._introduce(index, done=False)

    def _introduce(self, index: int, *, done: bool) -> None:
        meeting, by = self._at(lambda today: today.meetings, index), self._desk.by
        if meeting is None:
            return

        def said() -> str:
            who = self._lines.who(meeting)
            if done:
                return self.tr("Well done: %1").replace("%1", who)
            return self.tr("Later: %1").replace("%1", who)

        self._backstage.write(
            lambda session, pen: meetings.introduce(session, pen, meeting, by, done=done),
            lambda made: self._desk.say(said, lambda session, _: meetings.take_back(session, made)),
        )

    @Slot(int)
    def remedy(self, index: int) -> None:
        """Do what the thing that needs attention asks for."""
        thing = self._at(lambda today: today.attention, index)
        if thing is None:
            return
        by, person = self._desk.by, thing.person
        match thing.need:
            case Need.HELP | Need.NOT_ME if thing.notice is not None:
                self._settle(thing.notice, by)
            case Need.ENDED | Need.PAUSED if not self._desk.is_fresh:
                self._desk.prove()  # who it is does not show
            case Need.ENDED | Need.PAUSED if person is not None:
                self._backstage.write(
                    lambda session, pen: attention.have_seen(session, pen, person.id, by),
                    lambda _: self._desk.say(
                        lambda: self.tr("Noted: you have had a word with %1.").replace(
                            "%1", person.called
                        )
                    ),
                )
            case Need.UNCONFIRMED:
                self.looked.emit("unconfirmed")
            case Need.LIMIT:
                self.looked.emit("all")

    def _settle(self, notice: UUID, by: UUID) -> None:
        self._backstage.write(
            lambda session, pen: attention.settle(session, pen, notice, by),
            lambda _: self._desk.say(
                lambda: self.tr("Settled."),
                lambda session, _: attention.unsettle(session, notice),
            ),
        )

    @Slot(int)
    def putAway(self, index: int) -> None:
        """Read what the last shift left; what is hidden shows first, to whoever has the PIN."""
        note = self._at(lambda today: today.notes, index)
        if not self._desk.is_fresh:
            self._desk.prove()
        elif note is not None:
            self._backstage.write(lambda session, pen: handovers.put_away(session, pen, note.id))

    @Slot(str)
    def depart(self, visit: str) -> None:
        """Note that somebody has left."""
        here = self._find(visit)
        if here is None:
            return
        by, called = self._desk.by, self._lines.called(here)

        def answer(over: Visit | None) -> None:
            event = None if over is None else over.departure
            if event is None:
                self._desk.say(lambda: self.tr("%1 had left already.").replace("%1", called))
                return
            if here.person is not None and here.person.id == by:
                self._desk.say_goodbye(here.person, event)
                return
            self.say_departed(called, lambda session, pen: byhand.undo(session, pen, event, by))

        self._backstage.write(
            lambda session, pen: byhand.depart(session, pen, here.visit, by), answer
        )

    def say_departed(self, called: str, undo: Job) -> None:
        """Say that `called` has left; `undo` takes it back."""
        self._desk.say(lambda: self.tr("%1 has left.").replace("%1", called), undo)

    @Slot()
    def empty(self) -> None:
        """Everybody has left but whoever says so."""
        by = self._desk.by
        self._desk.own_rooms.putAway()

        def answer(events: tuple[UUID, ...]) -> None:
            count = len(events)
            self._desk.say(
                lambda: self.tr("%n departure(s) noted.", "", count),
                lambda session, pen: byhand.undo_all(session, pen, events, by),
            )

        self._backstage.write(lambda session, pen: byhand.close_place(session, pen, by), answer)

    def _find(self, visit: str) -> Here | None:
        lines = () if self._today is None else self._today.here
        return next((each for each in lines if str(each.visit) == visit), None)

    def _at(self, things: Callable[[Today], Sequence[T]], index: int) -> T | None:
        """One of `things`; None where a finger was slower than the list."""
        shown = () if self._today is None else things(self._today)
        return shown[index] if 0 <= index < len(shown) else None
