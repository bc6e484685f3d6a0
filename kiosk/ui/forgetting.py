"""Has the database's file cleared of those who were erased, as soon as nothing is in the way."""

from functools import partial

from PySide6.QtCore import QTimer

from kiosk import erasures, placetime
from kiosk.errors import Fault
from kiosk.ui.aside import Aside
from kiosk.ui.doorway import House

AGAIN = 5000
"""Milliseconds until it is tried once more, since it is mostly somebody's reading that is in the way."""

LATER = 10 * 60 * 1000
"""The same once it was tried twice: the disk may be full, or it is to wait until the place is closed."""


class Forgetting:
    """What is still to be cleared; what is not done when the program ends, the next one does."""

    def __init__(self, house: House, aside: Aside) -> None:
        """`aside` is for what may take long."""
        self._house, self._aside = house, aside
        self._erased = 0

    def forget(self) -> None:
        """Clear the file of somebody whose erasure is on the disk."""
        self._erased += 1
        self._try(self._erased, AGAIN)

    def _try(self, erased: int, patience: int) -> None:
        if erased != self._erased:
            return  # somebody was erased since: clearing the file of them clears it of all

        def wait(_: Fault | None = None) -> None:
            QTimer.singleShot(patience, partial(self._try, erased, LATER))

        def take(forgotten: bool) -> None:
            if not forgotten:
                wait()
            elif erased == self._erased:
                self._aside.run(lambda: erasures.settle(self._house.folder), lambda _: None)

        self._aside.run(self._forget, take, troubled=wait)

    def _forget(self) -> bool:
        return self._house.database.forget_traces(at_leisure=self._is_closed())

    def _is_closed(self) -> bool:
        now, place = self._house.clock(), self._house.place
        closes = placetime.closing(placetime.day_of(now, place), place)
        return closes is None or now >= closes
