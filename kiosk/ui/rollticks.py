"""The ticks of this station: there at once, and written when that can be."""

from dataclasses import dataclass, replace
from uuid import UUID

from kiosk.records.rollcall import Roll, RollCall, RollEntry


@dataclass(slots=True)
class _Tick:
    seen: int
    written: int | None = None  # the last question to the reader before it was


class Ticks:
    """What was ticked here, laid over what the database knows, until it knows that, too."""

    def __init__(self) -> None:
        self._ticks: dict[UUID, _Tick] = {}

    def give(self, visit: UUID, seen: int) -> None:
        """Somebody ticked: so many of `visit` were seen."""
        self._ticks[visit] = _Tick(seen)

    def written(self, visit: UUID, seen: int, turn: int) -> None:
        """That tick is in the database: answers to questions after `turn` have it."""
        tick = self._ticks.get(visit)
        if tick is not None and tick.seen == seen:
            tick.written = turn

    @property
    def unwritten(self) -> dict[UUID, int]:
        """The ticks that are not in the database."""
        return {visit: t.seen for visit, t in self._ticks.items() if t.written is None}

    def forget(self) -> None:
        """Begin anew, for another call."""
        self._ticks.clear()

    def over(self, roll: Roll, turn: int, before: Roll | None, call: RollCall | None) -> Roll:
        """`roll`, the answer to question `turn`, as this station has it during `call`.

        Whoever was on the list `before` stays on it, whatever was written since.
        """
        self._ticks = {
            visit: tick
            for visit, tick in self._ticks.items()
            if tick.written is None or tick.written >= turn
        }
        if call is None:
            return roll
        listed = {each.visit for each in roll.entries}
        gone = [] if before is None else [e for e in before.entries if e.visit not in listed]
        kept = (*roll.entries, *(replace(each, left=True) for each in gone))
        return replace(roll, entries=tuple(self._ticked(each) for each in kept), call=call)

    def _ticked(self, entry: RollEntry) -> RollEntry:
        tick = self._ticks.get(entry.visit)
        return entry if tick is None else replace(entry, seen=min(tick.seen, entry.headcount))
