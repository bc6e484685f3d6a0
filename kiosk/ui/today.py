"""*Aujourd’hui*: people to introduce, what needs attention, how many are here, and who."""

from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import attendance, placetime, today
from kiosk.data import Session
from kiosk.records.attendance import Day
from kiosk.records.desk import Attention, HandoverNote, Meeting, Today
from kiosk.ui.backstage import Backstage
from kiosk.ui.curve import Curve
from kiosk.ui.desk import Desk
from kiosk.ui.herelist import HereList
from kiosk.ui.language import Language
from kiosk.ui.lines import Lines
from kiosk.ui.remedies import Remedies

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class TodayRoom(QObject):
    """What the first room of the desk shows."""

    changed = Signal()
    shown = Signal()

    def __init__(self, desk: Desk, backstage: Backstage, language: Language) -> None:
        super().__init__()
        self._curve = Curve(lambda: backstage.place, backstage.now, language)
        self._desk, self._backstage = desk, backstage
        self._today: Today | None = None
        self._lines = Lines(backstage)
        self._list = HereList(self._lines)
        self._remedies = Remedies(desk, backstage, self._lines)
        self._remedies.looked.connect(self._look)
        self._turn = 0
        desk.opened.connect(self.refresh)
        desk.closed.connect(self._forget)
        desk.staled.connect(self.changed)

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
        self._remedies.take(found)
        self._curve.take(day)
        self._list.take(found.here)
        self.changed.emit()

    @Slot()
    def _forget(self) -> None:
        self._turn += 1
        self._today = None
        self._remedies.take(None)
        self._curve.take(None)
        self._list.forget()
        self.changed.emit()

    @Slot(str)
    def _look(self, at: str) -> None:
        self._list.narrow(at)
        self.shown.emit()

    # -- what it speaks of -----------------------------------------------------------------------

    @property
    def present(self) -> HereList:
        """Who is here."""
        return self._list

    def open_things(self) -> list[dict[str, Any]]:
        """What whoever takes over will find open."""
        return [self._lines.attention(each) for each in self._attention]

    @property
    def _meetings(self) -> tuple[Meeting, ...]:
        return () if self._today is None else self._today.meetings

    @property
    def _attention(self) -> tuple[Attention, ...]:
        return () if self._today is None else self._today.attention

    @property
    def _hides(self) -> bool:
        """Whether what somebody wrote, and whose membership has ended, are not for whoever passes."""
        return not self._desk.is_fresh

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
        return [self._lines.note(each, hidden=self._hides) for each in self._notes]

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def meetings(self) -> list[dict[str, Any]]:
        """People to introduce to each other."""
        return [self._lines.meeting(each) for each in self._meetings]

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def attention(self) -> list[dict[str, Any]]:
        """What needs attention."""
        return [self._lines.attention(each, hidden=self._hides) for each in self._attention]

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

    @Property(Remedies, constant=True)
    def remedies(self) -> Remedies:
        """What is done there by one tap."""
        return self._remedies

    @Property(Curve, constant=True)
    def curve(self) -> Curve:
        """The day as it is drawn."""
        return self._curve

    @Property(HereList, constant=True)
    def here(self) -> HereList:
        """Who is here."""
        return self._list
