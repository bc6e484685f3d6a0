"""An arrival by hand: somebody is looked for by name, or a group is counted."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import byhand
from kiosk.byhand import Found
from kiosk.records import Visit
from kiosk.register import Register
from kiosk.spelling import initials
from kiosk.ui.backstage import Backstage
from kiosk.ui.desk import Desk
from kiosk.ui.people import tint

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1

USUAL_GROUP = 10
"""People of whom a group is first thought to have."""


@QmlElement
class Arriving(QObject):
    """Who is looked for, who was found, and how many a group has."""

    changed = Signal()

    def __init__(self, desk: Desk, backstage: Backstage, register: Register) -> None:
        """`register` is the reader’s own: it knows everybody already."""
        super().__init__()
        self._desk, self._backstage, self._register = desk, backstage, register
        self._search = ""
        self._found: tuple[Found, ...] = ()
        self._headcount = USUAL_GROUP
        self._turn = 0
        desk.closed.connect(self.begin)

    @Slot()
    def begin(self) -> None:
        """Look for nobody yet."""
        self._turn += 1
        self._search, self._found, self._headcount = "", (), USUAL_GROUP
        self.changed.emit()

    @Slot(str)
    def lookFor(self, search: str) -> None:
        """Find people by what was typed."""
        self._search = search
        self._turn += 1
        turn = self._turn

        def take(found: tuple[Found, ...]) -> None:
            if turn == self._turn:
                self.take(found)

        self._backstage.ask(lambda session: byhand.search(session, search, self._register), take)

    def take(self, found: tuple[Found, ...]) -> None:
        """These were found."""
        self._found = found
        self.changed.emit()

    @Slot(str)
    def choose(self, person: str) -> None:
        """Note that this one is here."""
        found = next((each for each in self._found if str(each.person) == person), None)
        if found is None:
            return
        by = self._desk.by
        self._desk.own_rooms.putAway()

        def answer(visit: Visit | None) -> None:
            if visit is None:
                self._desk.say(lambda: self.tr("%1 is here already.").replace("%1", found.called))
            else:
                self._say_arrived(found.called, visit.arrival, by)

        self._backstage.write(
            lambda session, pen: byhand.arrive(session, pen, found.person, by), answer
        )

    @Slot(int)
    def count(self, more: int) -> None:
        """Count so many more in the group, or fewer."""
        self._headcount = max(1, min(byhand.LARGEST_GROUP, self._headcount + more))
        self.changed.emit()

    @Slot(str)
    def chooseGroup(self, called: str) -> None:
        """Note that the group is here."""
        by, count = self._desk.by, self._headcount
        self._desk.own_rooms.putAway()
        name = called.strip() or self.tr("The group")
        self._backstage.write(
            lambda session, pen: byhand.arrive_group(session, pen, count, called, by),
            lambda visit: self._say_arrived(name, visit.arrival, by),
        )

    def _say_arrived(self, called: str, event: UUID, by: UUID) -> None:
        self._desk.say(
            lambda: self.tr("%1 has arrived.").replace("%1", called),
            lambda session, pen: byhand.undo(session, pen, event, by),
        )

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def rows(self) -> list[dict[str, Any]]:
        """Who was found."""
        return [
            {
                "person": str(each.person),
                "name": each.name,
                "initials": initials(each.name),
                "tint": tint(each.name),
                "inside": each.inside,
            }
            for each in self._found
        ]

    @Property(bool, notify=changed)
    def inVain(self) -> bool:
        """Whether nobody was found by what was typed."""
        return bool(self._search.strip()) and not self._found

    @Property(int, notify=changed)
    def headcount(self) -> int:
        """How many the group has."""
        return self._headcount
