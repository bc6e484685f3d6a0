"""The visits of whoever is looked at, of the last 90 days, and their hours this month."""

from datetime import datetime, timedelta
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import placetime
from kiosk.history import history
from kiosk.records.members import History
from kiosk.ui import words
from kiosk.ui.backstage import Backstage
from kiosk.ui.member import Member
from kiosk.ui.stays import Stays

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PastVisits(QObject):
    """Read while their tab shows."""

    changed = Signal()

    def __init__(self, member: Member, backstage: Backstage) -> None:
        super().__init__()
        self._member, self._backstage = member, backstage
        self._stays = Stays(backstage.place)
        self._history: History | None = None
        self._turn = 0
        member.changed.connect(self._read)

    @Slot()
    def _read(self) -> None:
        self._turn += 1
        turn, person = self._turn, self._member.person
        if person is None or self._member.current_tab is not Member.Tab.Visits:
            self.show(None)
            return
        id = person.id
        now, place = self._backstage.now(), self._backstage.place

        def take(found: History) -> None:
            if turn == self._turn:
                self.show(found)

        self._backstage.ask(lambda session: history(session, id, now, place), take)

    def show(self, history: History | None) -> None:
        """These are they."""
        self._history = history
        self.changed.emit()

    @Property(bool, notify=changed)
    def known(self) -> bool:
        """Whether they were read."""
        return self._history is not None

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def rows(self) -> list[dict[str, Any]]:
        """Each visit: the day, from when to when, and what they worked on."""
        found = () if self._history is None else self._history.stays
        return [{**self._stays.row(each), "day": self._day(each.arrived_at)} for each in found]

    @Property(str, notify=changed)
    def month(self) -> str:
        """How long they were here this month, and how often."""
        found = self._history
        if found is None:
            return ""
        visits = found.visits
        said = self.tr("This month: %1, %n visits", "", visits)
        return said.replace("%1", words.length(found.spent))

    @Property(str, notify=changed)
    def guessed(self) -> str:
        """How much of it rests on departures that nobody noted."""
        found = self._history
        if found is None or found.guessed <= timedelta():
            return ""
        said = self.tr("of which %1 with an estimated departure", "a length of time")
        return said.replace("%1", words.length(found.guessed))

    def _day(self, moment: datetime) -> str:
        code = QCoreApplication.translate("Words", "en", "this language's code")
        place = self._backstage.place
        today = placetime.day_of(self._backstage.now(), place)
        return words.calendar_day(placetime.day_of(moment, place), QLocale(code).name(), today)
