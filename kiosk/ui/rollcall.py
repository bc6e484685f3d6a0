"""The roll call on the screen: its list, its end, and what there is to say about it."""

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QEnum, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.records import Clock, Where
from kiosk.records.rollcall import Roll, RollCall, RollEntry
from kiosk.ui import rollsaid, words
from kiosk.ui.countdown import Monotonic
from kiosk.ui.rolldoor import RollDoor
from kiosk.ui.rolling import Rolling, passed
from kiosk.ui.rollrows import RollRows
from kiosk.ui.rollsharing import RollSharing

if TYPE_CHECKING:
    from datetime import datetime

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1

SECOND = 1000
"""Milliseconds between two looks at the time that has passed."""
TREMBLING = 0.35
"""Seconds within which a second touch of the same line is that of a trembling hand."""


@QmlElement
class RollCalling(Rolling):
    """What the pages of the roll call show."""

    saidChanged = Signal()
    viewChanged = Signal()
    timeChanged = Signal()

    @QEnum
    class View(Enum):
        """What of the call shows: its list, a code for a phone, the question of its end, or its end."""

        Listing = 0
        Inviting = 1
        Asking = 2
        Over = 3

    def __init__(
        self,
        door: RollDoor,
        sharing: RollSharing,
        place: Where,
        clock: Clock,
        monotonic: Monotonic,
    ) -> None:
        super().__init__(door)
        self._sharing, self._place, self._clock, self._monotonic = sharing, place, clock, monotonic
        self._rows = RollRows(rollsaid.called, rollsaid.about)
        self._view = RollCalling.View.Listing
        self._only_missing = False
        self._touched: tuple[str, float] = ("", 0.0)
        self._last_call: RollCall | None = None
        self._last_roll: Roll | None = None
        self._ended_at: datetime | None = None
        self._second = QTimer(self, interval=SECOND)
        self._second.timeout.connect(self.timeChanged)
        self.changed.connect(self.saidChanged)
        self.read.connect(self._share)
        sharing.taken.connect(self._trace.taken)
        self.began.connect(self._begin)
        self.ended.connect(self._be_over)

    def open(self) -> None:
        """Show the list from its beginning, to whoever has begun the call or opened it."""
        self._sharing.hold(self._by)
        self._only_missing = False
        self._list_anew()
        self._show(RollCalling.View.Listing)
        self.refresh()

    @Slot(str)
    def tick(self, visit: str) -> None:
        """All of that line were seen; touched again, none of them."""
        entry = self._rows.entry(visit)
        if entry is not None and not self._trembles(visit):
            self.set_seen(entry.visit, 0 if entry.found else entry.headcount)

    @Slot(str)
    def fewer(self, visit: str) -> None:
        """One of that group was not seen."""
        entry = self._rows.entry(visit)
        if entry is not None and entry.seen > 0:
            self.set_seen(entry.visit, entry.seen - 1)

    @Slot()
    def toggleMissing(self) -> None:
        """List only those missing, or everybody again."""
        self._only_missing = not self._only_missing
        self._list_anew()
        self.changed.emit()

    @Slot()
    def openPhone(self) -> None:
        """Show a code for a phone."""
        self._sharing.invite()
        self._show(RollCalling.View.Inviting)

    @Slot()
    def askForEnd(self) -> None:
        """Ask whether the call is to be ended."""
        self._show(RollCalling.View.Asking)

    @Slot()
    def backToList(self) -> None:
        """Show the list again."""
        self._sharing.stopInviting()
        self._show(RollCalling.View.Listing)

    @Slot()
    def end(self) -> None:
        """End the call."""
        self.finish()

    @Slot()
    def goOn(self) -> None:
        """It was ended by mistake: go on with it."""
        if self._last_roll is not None:
            self.resume(self._last_roll)

    def close(self) -> None:
        """Take it down."""
        super().close()
        self._second.stop()
        self._sharing.close()

    def forget(self) -> None:
        """Name nobody any more: the page of the end was left."""
        if not self.is_under_way:
            self._last_call = self._last_roll = None
            self._show(RollCalling.View.Listing)

    def say_again(self) -> None:
        """The language is another."""
        self._rows.say_again()
        self._sharing.changed.emit()
        self.changed.emit()
        self.timeChanged.emit()

    def _share(self, roll: Roll) -> None:
        self._rows.take(roll)
        self._sharing.take(roll, is_over=not self.is_under_way)

    @Slot()
    def _begin(self) -> None:
        self._second.start()
        if self._view is RollCalling.View.Over:
            self.open()
        self.timeChanged.emit()

    @Slot()
    def _be_over(self) -> None:
        self._second.stop()
        roll, self._ended_at = self._roll, self._clock()
        if roll is not None:
            self._last_roll, self._last_call = roll, roll.call
            self._sharing.take(roll, is_over=True)
        self._show(RollCalling.View.Over)

    def _list_anew(self) -> None:
        if self._roll is not None:
            self._rows.sort_anew(self._roll, only_missing=self._only_missing)

    def _show(self, view: View) -> None:
        self._view = view
        self.viewChanged.emit()
        self.changed.emit()

    def _trembles(self, visit: str) -> bool:
        before, now = self._touched, self._monotonic()
        self._touched = (visit, now)
        return before[0] == visit and now - before[1] < TREMBLING

    @property
    def _shown(self) -> Roll | None:
        """The list of the call under way, or else of the one that is just over."""
        return self._last_roll if self._running is None else self._roll

    @Property(int, notify=viewChanged)
    def view(self) -> int:
        """What shows, one of `View`."""
        return int(self._view.value)

    @Property(bool, notify=saidChanged)
    def underWay(self) -> bool:
        """Whether there is a call."""
        return self.is_under_way

    @Property(bool, notify=saidChanged)
    def drill(self) -> bool:
        """Whether it is, or was, a drill."""
        if self._running is not None:
            return self._running.drill
        return self._last_call is not None and self._last_call.drill

    @Property(str, notify=timeChanged)
    def timer(self) -> str:
        """The time since the call began: `3:07`."""
        return "" if self._running is None else passed(self._running.began_at, self._clock())

    @Property(str, notify=saidChanged)
    def asOf(self) -> str:
        """What the list is, and what it is not."""
        if self._roll is None:
            return self.tr(
                "The list could not be read yet. Look for roll-call.html, or ask around."
            )
        said = self.tr("According to the kiosk, at %1. Other people may be inside.")
        return said.replace("%1", words.hour(self._roll.as_of, self._place()))

    @Property(str, notify=saidChanged)
    def troubled(self) -> str:
        """What can't be written just now; empty where all is well."""
        if self._fault is None:
            return ""
        if self._running is None:
            return self.tr("The end could not be recorded yet: other screens still say to leave.")
        return self.tr("Nothing can be recorded just now: go on here, your ticks are kept.")

    @Property(int, notify=saidChanged)
    def found(self) -> int:
        """How many were seen."""
        return 0 if self._shown is None else self._shown.found

    @Property(int, notify=saidChanged)
    def missing(self) -> int:
        """How many were not."""
        return 0 if self._shown is None else self._shown.missing

    @Property("QStringList", notify=saidChanged)  # type: ignore[arg-type]
    def namesMissing(self) -> list[str]:
        """Everybody who was not seen, each in words."""
        entries = () if self._shown is None else self._shown.entries
        return [self._missing(each) for each in entries if not each.found]

    def _missing(self, entry: RollEntry) -> str:
        said, left = rollsaid.called(entry), entry.headcount - entry.seen
        if entry.headcount > 1:
            said = self.tr("%1: %n missing", "a group", left).replace("%1", said)
        if entry.needs_assistance:
            said = self.tr("%1, needs help to leave").replace("%1", said)
        return said

    @Property(str, notify=saidChanged)
    def took(self) -> str:
        """How long the call took, once it is over: `4 min 12 s`."""
        if self._last_call is None or self._ended_at is None:
            return ""
        return words.minutes(self._ended_at - self._last_call.began_at)

    @Property(bool, notify=saidChanged)
    def onlyMissing(self) -> bool:
        """Whether only those missing are listed."""
        return self._only_missing

    @Property(RollRows, constant=True)
    def rows(self) -> RollRows:
        """The lines of the page that shows."""
        return self._rows

    @Property(RollSharing, constant=True)
    def sharing(self) -> RollSharing:
        """Phones and paper."""
        return self._sharing
