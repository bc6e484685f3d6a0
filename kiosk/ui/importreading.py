"""A file on its way to what each of its lines would do: piece by piece, until somebody has had enough."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from kiosk.columns import knows
from kiosk.errors import Fault
from kiosk.importing import Preview, Task
from kiosk.importmatching import known
from kiosk.records.importing import Mapping, NotRead, Table
from kiosk.tables import Reading
from kiosk.ui.backstage import Backstage
from kiosk.ui.lasting import Lasting

LOOKED_AT = 200
"""Lines that are looked at at once: whoever has had enough waits for no more."""

T = TypeVar("T")


class ImportReading:
    """One thing at a time; of what was stopped, or begun anew, nobody hears any more."""

    def __init__(self, backstage: Backstage, moved: Callable[[], None]) -> None:
        """Who waits hears that it has `moved` on."""
        self._backstage, self._moved = backstage, moved
        self._turn, self._lasting = 0, Lasting()
        self.lines = self.looked_at = 0
        """How many were read, and looked at, so far."""

    def stop(self) -> None:
        """Whatever goes on is not wanted any more."""
        self._turn += 1
        self._lasting.let_go()
        self.lines = self.looked_at = 0

    def read(self, file: Path, found: Callable[[Table | NotRead], None]) -> None:
        """Read that file. The table is `found`, or why it is none."""
        self.stop()
        self._read_on(Reading(file, knows), found)

    def _read_on(self, reading: Reading, found: Callable[[Table | NotRead], None]) -> None:
        def read(table: Table | NotRead | None) -> None:
            self._lasting.keep()
            if table is not None:
                found(table)
                return
            self.lines = reading.lines
            self._read_on(reading, found)
            self._moved()

        self._backstage.draw(reading.go_on, self._unless_stopped(read))

    def look(
        self,
        table: Table,
        mapping: Mapping,
        found: Callable[[Preview], None],
        failed: Callable[[Fault | None], None],
    ) -> None:
        """See what each line of `table` would do; `failed` when it can't be seen who is known."""
        self.stop()
        place, now = self._backstage.place, self._backstage.now()
        self._backstage.ask(
            lambda session: Preview(known(session, place, now), table, mapping),
            self._unless_stopped(partial(self._look_on, found)),
            self._unless_stopped(failed),
        )

    def _look_on(self, found: Callable[[Preview], None], preview: Preview) -> None:
        def looked(goes_on: bool) -> None:
            self._lasting.keep()
            if not goes_on:
                found(preview)
                return
            self.looked_at = preview.looked_at
            self._look_on(found, preview)
            self._moved()

        self._backstage.draw(lambda: preview.go_on(LOOKED_AT), self._unless_stopped(looked))

    def gather(
        self, tasks: Callable[[], list[Task]], gathered: Callable[[list[Task]], None]
    ) -> None:
        """Gather what is to be done, which takes a while of a hundred thousand lines."""
        self.stop()
        self._backstage.draw(tasks, self._unless_stopped(gathered))

    def _unless_stopped(self, answer: Callable[[T], None]) -> Callable[[T], None]:
        turn = self._turn

        def answered(found: T) -> None:
            if turn == self._turn:
                answer(found)

        return answered
