"""*Aujourd’hui*: people to introduce, what needs attention, how many are here, and who."""

from collections.abc import Sequence
from typing import Any, TypeVar
from uuid import UUID

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import attendance, attention, byhand, handovers, meetings, placetime, today
from kiosk.data import Session
from kiosk.records import Visit
from kiosk.records.attendance import Day
from kiosk.records.desk import Attention, HandoverNote, Here, Meeting, Need, Today
from kiosk.ui.backstage import Backstage
from kiosk.ui.curve import Curve
from kiosk.ui.desk import Desk
from kiosk.ui.herelist import HereList
from kiosk.ui.language import Language
from kiosk.ui.lines import Lines

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1

T = TypeVar("T")


@QmlElement
class TodayRoom(QObject):
    """What the first room of the desk shows, and what is done there by one tap."""

    changed = Signal()
    shown = Signal()

    def __init__(self, desk: Desk, backstage: Backstage, language: Language) -> None:
        super().__init__()
        self._curve = Curve(backstage.place, backstage.now, language)
        self._desk, self._backstage = desk, backstage
        self._today: Today | None = None
        self._lines = Lines(backstage)
        self._list = HereList(self._lines)
        self._turn = 0
        desk.opened.connect(self.refresh)
        desk.closed.connect(self._forget)

    @Slot()
    def refresh(self) -> None:
        """Read it anew, while the desk is open."""
        if self._desk.shift is None:
            return
        self._turn += 1
        turn, now, place = self._turn, self._backstage.now(), self._backstage.place

        def read(session: Session) -> tuple[Today, Day]:
            day = attendance.day(session, placetime.day_of(now, place), now, place)
            return today.today(session, now, place), day

        def take(found: tuple[Today, Day]) -> None:
            if turn == self._turn:
                self.take(*found)

        self._backstage.ask(read, take)

    def take(self, found: Today, day: Day) -> None:
        """Show `found` from now on, and `day` by its quarter hours."""
        self._today = found
        self._curve.take(day)
        self._list.take(found.here)
        self.changed.emit()

    @Slot()
    def _forget(self) -> None:
        self._turn += 1
        self._today = None
        self._curve.take(None)
        self._list.forget()
        self.changed.emit()

    # -- by one tap ------------------------------------------------------------------------------

    @Slot(int)
    def introduced(self, index: int) -> None:
        """The concierge has introduced the pair, or shown the newcomer around."""
        self._introduce(index, done=True)

    @Slot(int)
    def later(self, index: int) -> None:
        """They will, later."""
        self._introduce(index, done=False)

    def _introduce(self, index: int, *, done: bool) -> None:
        meeting, by = _at(self._meetings, index), self._desk.by
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
        thing = _at(self._attention, index)
        if thing is None:
            return
        by, person = self._desk.by, thing.person
        match thing.need:
            case Need.HELP | Need.NOT_ME if thing.notice is not None:
                self._settle(thing.notice, by)
            case Need.ENDED if person is not None:
                self._backstage.write(
                    lambda session, pen: attention.have_seen(session, pen, person.id, by),
                    lambda _: self._desk.say(
                        lambda: self.tr("Noted: you have had a word with %1.").replace(
                            "%1", person.called
                        )
                    ),
                )
            case Need.UNCONFIRMED:
                self._list.narrow("unconfirmed")
                self.shown.emit()
            case Need.LIMIT:
                self._list.narrow("all")
                self.shown.emit()

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
        """Read what the last shift left."""
        note = _at(self._notes, index)
        if note is not None:
            self._backstage.write(lambda session, pen: handovers.put_away(session, pen, note.id))

    @Slot(str)
    def depart(self, visit: str) -> None:
        """Note that somebody has left."""
        here = self.find(visit)
        if here is None:
            return
        by, called = self._desk.by, self._lines.called(here)

        def answer(over: Visit | None) -> None:
            event = None if over is None else over.departure
            if event is None:
                self._desk.say(lambda: self.tr("%1 had left already.").replace("%1", called))
                return
            self._desk.say(
                lambda: self.tr("%1 has left.").replace("%1", called),
                lambda session, pen: byhand.undo(session, pen, event, by),
            )

        self._backstage.write(
            lambda session, pen: byhand.depart(session, pen, here.visit, by), answer
        )

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

    # -- what it speaks of -----------------------------------------------------------------------

    def find(self, visit: str) -> Here | None:
        """The line of that visit."""
        lines = () if self._today is None else self._today.here
        return next((each for each in lines if str(each.visit) == visit), None)

    @property
    def present(self) -> HereList:
        """Who is here."""
        return self._list

    def open_things(self) -> list[dict[str, Any]]:
        """What whoever takes over will find open."""
        return [self._lines.attention(each) for each in self._attention]

    @property
    def lines(self) -> Lines:
        """The words for what it shows."""
        return self._lines

    @property
    def _meetings(self) -> tuple[Meeting, ...]:
        return () if self._today is None else self._today.meetings

    @property
    def _attention(self) -> tuple[Attention, ...]:
        return () if self._today is None else self._today.attention

    @property
    def _notes(self) -> tuple[HandoverNote, ...]:
        return () if self._today is None else self._today.notes

    @Property(bool, notify=changed)
    def known(self) -> bool:
        """Whether it has been read."""
        return self._today is not None

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def notes(self) -> list[dict[str, Any]]:
        """What the last shift left."""
        return [self._lines.note(each) for each in self._notes]

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def meetings(self) -> list[dict[str, Any]]:
        """People to introduce to each other."""
        return [self._lines.meeting(each) for each in self._meetings]

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def attention(self) -> list[dict[str, Any]]:
        """What needs attention."""
        return [self._lines.attention(each) for each in self._attention]

    @Property(bool, notify=changed)
    def calm(self) -> bool:
        """Whether there is nothing to do."""
        return not (self._notes or self._meetings or self._attention)

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many are here."""
        return 0 if self._today is None else self._today.occupancy.count

    @Property(int, notify=changed)
    def seats(self) -> int:
        """How many can work."""
        return self._backstage.place.seats

    @Property(int, notify=changed)
    def limit(self) -> int:
        """How many may be inside."""
        return self._backstage.place.limit

    @Property(str, notify=changed)
    def fullness(self) -> str:
        """`room`, `near` or `full`."""
        return "room" if self._today is None else self._today.fullness.value

    @property
    def drawn(self) -> Curve:
        """The day as it is drawn."""
        return self._curve

    @Property(Curve, constant=True)
    def curve(self) -> Curve:
        """The day as it is drawn."""
        return self._curve

    @Property(HereList, constant=True)
    def here(self) -> HereList:
        """Who is here."""
        return self._list


def _at(things: Sequence[T], index: int) -> T | None:
    """One of `things`; None where a finger was slower than the list."""
    return things[index] if 0 <= index < len(things) else None
