"""Has the database's file cleared of those who were erased, as soon as nothing is in the way."""

from functools import partial

from PySide6.QtCore import QTimer

from kiosk import erasures, placetime
from kiosk.errors import Fault
from kiosk.records.own import Traces
from kiosk.ui.aside import Aside
from kiosk.ui.doorway import House

AGAIN = 5000
"""Milliseconds until it is tried once more, since it is mostly somebody's reading that is in the way."""

LATER = 10 * 60 * 1000
"""The same once it was tried twice: the disk may be full, or it is to wait until the place is closed."""


class Forgetting:
    """The traces that are still to go; what is not done when the program ends, the next one does."""

    def __init__(self, house: House, aside: Aside) -> None:
        """`aside` is for what may take long."""
        self._house, self._aside = house, aside
        self._left: set[Traces] = set()

    def forget(self, traces: Traces) -> None:
        """Clear the file of `traces`, of somebody whose erasure is on the disk."""
        self._left.add(traces)
        self._try(traces, AGAIN)

    def _try(self, traces: Traces, patience: int) -> None:
        def wait(_: Fault | None = None) -> None:
            QTimer.singleShot(patience, partial(self._try, traces, LATER))

        def take(forgotten: bool) -> None:
            if forgotten:
                self._settle(traces)
            else:
                wait()

        self._aside.run(partial(self._forget, traces), take, troubled=wait)

    def _forget(self, traces: Traces) -> bool:
        return self._house.database.forget_traces(
            traces.words, traces.ids, at_leisure=self._is_closed()
        )

    def _is_closed(self) -> bool:
        now, place = self._house.clock(), self._house.place
        closes = placetime.closing(placetime.day_of(now, place), place)
        return closes is None or now >= closes

    def _settle(self, traces: Traces) -> None:
        self._left.discard(traces)
        if not self._left:
            self._aside.run(lambda: erasures.settle(self._house.folder), lambda _: None)
