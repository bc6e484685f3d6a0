"""Who opened the list of a roll call, and what it was taken along on: written, and never waited for."""

from collections.abc import Callable
from functools import partial
from typing import Protocol
from uuid import UUID

from kiosk.errors import Fault
from kiosk.records.rollcall import Taken
from kiosk.ui.rolldoor import RollDoor


class _Note(Protocol):
    def __call__(self, *, troubled: Callable[[Fault], None]) -> None: ...


class RollTrace:
    """The traces of this station, until each is in the database with the moment at which it was left."""

    def __init__(self, door: RollDoor, troubled: Callable[[], None]) -> None:
        """`troubled` hears that something is to be tried again."""
        self._door, self._troubled = door, troubled
        self._unwritten: list[_Note] = []

    def opened(self, person: UUID | None) -> None:
        """`person` opened the list, as far as the house can tell who they are."""
        self._write(partial(self._door.note_opened, self._door.pen(), person))

    def taken(self, person: UUID | None, how: Taken) -> None:
        """`person` had it open, and took it along."""
        self._write(partial(self._door.note_taken, self._door.pen(), person, how))

    def try_again(self) -> None:
        """Write what could not be written."""
        notes, self._unwritten = self._unwritten, []
        for note in notes:
            self._write(note)

    @property
    def is_whole(self) -> bool:
        """Whether nothing waits to be tried again."""
        return not self._unwritten

    def _write(self, note: _Note) -> None:
        note(troubled=partial(self._keep, note))

    def _keep(self, note: _Note, _fault: Fault) -> None:
        self._unwritten.append(note)
        self._troubled()
