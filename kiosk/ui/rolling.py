"""The call under way, as this station has it, also when nothing can be written.

What is ticked counts at once, and is written as soon as that can be. A call that can't be written is held
all the same, at this station alone, and tried again.
"""

import logging
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.errors import Fault
from kiosk.records import Evacuation
from kiosk.records.rollcall import Roll, RollCall
from kiosk.ui.rolldoor import RollDoor
from kiosk.ui.rollticks import Ticks
from kiosk.ui.rolltrace import RollTrace

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.presence import Pen

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger("kiosk")

AGAIN = 5000
"""Milliseconds between two tries to write what could not be written."""


@QmlElement
class Rolling(QObject):
    """Begins, ticks and ends the roll call, and follows one that another station has begun."""

    changed = Signal()
    began = Signal()
    ended = Signal()
    read = Signal(object)

    def __init__(self, door: RollDoor) -> None:
        """`began` and `ended` are said of any call, `read` of every roll as it now is."""
        super().__init__()
        self._door = door
        self._running: Evacuation | None = None
        self._roll: Roll | None = None
        self._by: UUID | None = None
        self._pen: Pen | None = None  # of a call that is not written yet
        self._confirmed = False  # whether the board has spoken of this call
        self._ticks = Ticks()
        self._over: set[UUID] = set()  # ended here: a board may still speak of them
        self._ended_as: UUID | None = None  # the last call, once its end is written
        self._end: Callable[[], None] | None = None  # tells the door, until that is written
        self._end_failed = False
        self._turn = self._answered = 0
        self._fault: Fault | None = None
        self._again = QTimer(self, interval=AGAIN)
        self._again.timeout.connect(self._try_again)
        self._trace = RollTrace(door, self._again.start)

    @property
    def is_under_way(self) -> bool:
        """Whether there is a call."""
        return self._running is not None

    @property
    def roll(self) -> Roll | None:
        """The list, as far as it was ever read."""
        return self._roll

    def take(self, evacuation: Evacuation | None) -> None:
        """Follow what the board says of a call."""
        if evacuation is not None and evacuation.call not in self._over:
            if self._running is None or self._running.call != evacuation.call:
                self._follow(evacuation)
            self._confirmed = True
        elif self._running is not None and self._confirmed:
            self._stop()
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read the list anew."""
        self._turn += 1
        turn = self._turn
        self._door.read(lambda roll: self._take_roll(turn, roll))

    def begin(self, person: UUID | None, *, drill: bool | None = None) -> None:
        """Have `person` open the list: of the call under way, or else of a new one, real unless `drill`.

        The list shows at once; that the call is written comes after, and that they opened it. A call that
        is said to be real takes the place of a drill.
        """
        self._by = person
        if self._running is not None and (drill is not False or not self._running.drill):
            self._trace.opened(person)
            return
        if self._running is not None:
            self._over.add(
                self._running.call
            )  # a board that was read before knows nothing of it yet
        drill = bool(drill)
        self._pen = pen = self._door.pen()
        self._confirmed, self._fault = False, None
        self._forget_ticks()
        self._running = Evacuation(pen.new_id(), pen.now, drill, pen.station.name)
        self._start()
        self._again.start()
        self._show_roll()
        self.began.emit()

    def set_seen(self, visit: UUID, seen: int) -> None:
        """So many of `visit` were seen; it counts at once."""
        self._ticks.give(visit, seen)
        self._write_tick(visit, seen)
        self._show_roll()

    def finish(self) -> None:
        """End the call, here at once and everywhere as soon as that is written."""
        call, began, ended = self._running, self._pen, self._door.pen()
        if call is None:
            return
        how: dict[str, Any] = {
            "by": self._by,
            "seen": self._ticks.unwritten,
            "answer": self._end_written,
            "troubled": self._end_not_written,
        }
        if began is None:
            self._over.add(call.call)
            self._end = partial(self._door.end, ended, call.call, **how)
        else:
            self._end = partial(self._door.write_whole, began, ended, drill=call.drill, **how)
        self._end()
        self._stop()
        self._ended_as = None if began else call.call

    def resume(self, last: Roll) -> None:
        """Have the call that was over with `last` go on; one that was never written begins anew."""
        self._end = None
        if self._ended_as is not None:
            self._door.reopen(self._ended_as, self._by, self._resumed, self._not_written)
        elif last.call is not None:
            self.begin(self._by, drill=last.call.drill)
            for each in last.entries:
                if each.seen:
                    self.set_seen(each.visit, each.seen)

    def close(self) -> None:
        """Try nothing any more."""
        self._again.stop()

    def _follow(self, evacuation: Evacuation) -> None:
        """Hold the call that another station has begun, or this one, now that it is written."""
        if self._pen is None:
            self._forget_ticks()
        self._running, self._pen = evacuation, None
        self._show_roll()
        for visit, seen in self._ticks.unwritten.items():
            self._write_tick(visit, seen)
        self.began.emit()

    def _stop(self) -> None:
        self._ended_as = None if self._running is None else self._running.call
        self._running = self._pen = None
        self._ticks.forget()
        self.ended.emit()
        self.changed.emit()

    def _start(self) -> None:
        if self._pen is not None and self._running is not None:
            drill = self._running.drill
            self._door.start(
                self._pen, self._by, drill=drill, answer=self._begun, troubled=self._not_written
            )

    def _begun(self, call: RollCall) -> None:
        self._fault = None
        if self._pen is not None and self._running is not None:
            self._follow(Evacuation(call.id, call.began_at, call.drill, call.station))

    def _write_tick(self, visit: UUID, seen: int) -> None:
        if self._running is None or self._pen is not None:
            return

        def written(_: int | None) -> None:
            self._fault = None
            self._ticks.written(visit, seen, self._turn)

        self._door.tick(self._running.call, visit, seen, written, self._not_written)

    def _end_written(self, call: RollCall | None) -> None:
        self._end, self._fault = None, None
        if call is not None:
            self._over.add(call.id)
            if self._running is None:
                self._ended_as = call.id
        self.changed.emit()

    def _end_not_written(self, fault: Fault) -> None:
        self._end_failed = True
        self._not_written(fault)

    def _resumed(self, call: RollCall | None) -> None:
        if call is not None:
            self._over.discard(call.id)
            self._confirmed = False
            self._follow(Evacuation(call.id, call.began_at, call.drill, call.station))

    def _not_written(self, fault: Fault) -> None:
        self._fault = fault
        self._again.start()
        self.changed.emit()

    @Slot()
    def _try_again(self) -> None:
        written = self._pen is None and self._end is None and not self._ticks.unwritten
        if written and self._trace.is_whole:
            self._again.stop()
        self._trace.try_again()
        if self._end is not None and self._end_failed:
            self._end_failed = False
            self._end()
        self._start()
        for visit, seen in self._ticks.unwritten.items():
            self._write_tick(visit, seen)

    def _take_roll(self, turn: int, roll: Roll) -> None:
        if turn > self._answered:
            self._answered = turn
            self._roll = self._here(roll, turn)
            self._say_roll()

    def _show_roll(self) -> None:
        """Show what is known again, with what was ticked since."""
        if self._roll is not None:
            self._roll = self._here(self._roll, -1)
            self._say_roll()
        self.changed.emit()

    def _here(self, roll: Roll, turn: int) -> Roll:
        call, running = None, self._running
        if running is not None:
            call = RollCall(
                running.call, running.drill, running.station, running.began_at, roll.inside
            )
        return self._ticks.over(roll, turn, self._roll, call)

    def _forget_ticks(self) -> None:
        """Nobody was seen yet, in a call that has just begun."""
        self._ticks.forget()
        if self._roll is not None:
            inside = (replace(each, seen=0) for each in self._roll.entries if not each.left)
            self._roll = replace(self._roll, call=None, entries=tuple(inside))

    def _say_roll(self) -> None:
        self.read.emit(self._roll)
        self.changed.emit()


def passed(since: datetime, now: datetime) -> str:
    """The time from one moment to another: `3:07`, `1:03:07`."""
    seconds = max(0, int((now - since).total_seconds()))
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
