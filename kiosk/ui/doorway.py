"""The door as the screen sees it: questions go to the writer, answers come home."""

import errno
import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Protocol
from uuid import UUID

from kiosk import board, door, presence
from kiosk.data import Session
from kiosk.data.database import Database
from kiosk.errors import Fault, OutOfOrder
from kiosk.records import Board, Clock, Outcome, Place, Station, TakenBack
from kiosk.ui.worker import Urgency, Writer

ROOM = 1 << 20
"""Bytes that must fit on the disk before the world is called well again."""


class House(Protocol):
    """What the screen needs of a place that is open; `kiosk.app.House` is one."""

    @property
    def folder(self) -> Path:
        """The data folder."""

    @property
    def database(self) -> Database:
        """The place's database."""

    @property
    def station(self) -> Station:
        """This station."""

    @property
    def place(self) -> Place:
        """The place."""

    @property
    def clock(self) -> Clock:
        """The present moment."""


class HouseDoor:
    """The door of a house, behind its writer."""

    def __init__(self, house: House, writer: Writer) -> None:
        self._house, self._writer = house, writer

    def scan(self, text: str, answer: Callable[[Outcome], None]) -> None:
        """Take a code, as presented at this moment."""
        house, now = self._house, self._house.clock()
        self._writer.submit(
            lambda session: door.scan(session, text, now, house.station, house.place), answer
        )

    def take_back(self, event: UUID, answer: Callable[[TakenBack | None], None]) -> None:
        """Undo an arrival or a departure."""
        house, now = self._house, self._house.clock()
        self._writer.submit(
            lambda session: door.take_back(session, event, now, house.station, house.place), answer
        )

    def probe(self, well: Callable[[], None], ill: Callable[[Fault], None]) -> None:
        """Find out whether a scan could be recorded: the writer's turn, and room on the disk."""
        folder = self._house.folder
        self._writer.submit(lambda _: _write_something(folder), lambda _: well(), troubled=ill)

    def close_overdue(self) -> None:
        """End the visits of days that are over (rule 3), when the door has nothing to do."""
        house, now = self._house, self._house.clock()
        self._writer.submit(
            lambda session: presence.close_overdue(session, now, house.station, house.place),
            urgency=Urgency.HOUSE,
        )

    def board(self, session: Session) -> Board:
        """The board, now."""
        return board.board(session, self._house.clock(), self._house.place)


def _write_something(folder: Path) -> None:
    try:
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(bytes(ROOM))
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        fault = Fault.DISK_FULL if full else Fault.READ_ONLY
        raise OutOfOrder(fault, f"{folder} can't be written: {error.strerror}") from error
