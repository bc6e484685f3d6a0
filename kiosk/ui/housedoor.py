"""The door of a house: what a screen asks goes to the writer or the reader, answers come home."""

import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from kiosk import door, importundoing, notices, personal, presence, privacy, welcome
from kiosk.data import Session, places
from kiosk.errors import Fault
from kiosk.files import trouble
from kiosk.presence import Pen
from kiosk.records import Around, Notice, Outcome, ShownAs, Slowed, TakenBack, Visit
from kiosk.ui.doorway import House
from kiosk.ui.reader import Reader
from kiosk.ui.writer import Urgency, Writer

ROOM = 1 << 20
"""Bytes that must fit on the disk before the world is called well again."""

T = TypeVar("T")


class HouseDoor:
    """The door of a house, behind its writer and its reader; see `kiosk.ui.doorway.Doorway`."""

    def __init__(self, house: House, writer: Writer, reader: Reader) -> None:
        self._house, self._writer, self._reader = house, writer, reader

    def scan(self, text: str, answer: Callable[[Outcome], None], *, leaving: bool) -> None:
        """Take a code, as presented at this moment."""
        self._write(
            lambda session, pen: door.scan(
                session, text, pen.now, pen.station, pen.place, leaving=leaving
            ),
            answer,
        )

    def enter(
        self, digits: str, answer: Callable[[Outcome | Slowed], None], *, leaving: bool
    ) -> None:
        """Take a personal code."""
        self._write(
            lambda session, pen: personal.present(session, digits, pen, leaving=leaving), answer
        )

    def take_back(
        self, event: UUID, answer: Callable[[TakenBack | None], None], *, not_me: bool
    ) -> None:
        """Undo an arrival or a departure."""
        self._write(
            lambda session, pen: door.take_back(
                session, event, pen.now, pen.station, pen.place, not_me=not_me
            ),
            answer,
        )

    def around(self, visit: UUID, answer: Callable[[Around | None], None]) -> None:
        """Find out what the welcome of a visit offers."""
        pen = self._pen()
        self._reader.ask(lambda session: welcome.around(session, pen, visit), answer)

    def choose_activity(self, visit: UUID, text: str, answer: Callable[[str | None], None]) -> None:
        """Keep what somebody works on."""
        self._write(lambda session, _: welcome.choose_activity(session, visit, text), answer)

    def choose_dials(
        self,
        visit: UUID,
        shown_as: ShownAs | None,
        activity_shown: bool | None,
        answer: Callable[[Visit | None], None],
    ) -> None:
        """Keep how somebody shows: one dial, or both; None leaves one as it is."""
        self._write(
            lambda session, pen: welcome.choose_dials(
                session, pen, visit, shown_as=shown_as, activity_shown=activity_shown
            ),
            answer,
        )

    def ask_for_help(
        self, answer: Callable[[Notice], None], troubled: Callable[[Fault], None]
    ) -> None:
        """Ring every station; `troubled` hears why that could not be."""
        self._write(notices.ask_for_help, answer, troubled)

    def settle(self, notice: UUID, answer: Callable[[bool], None]) -> None:
        """Say that a call is taken care of."""
        self._write(lambda session, pen: notices.settle(session, pen, notice), answer)

    def probe(self, well: Callable[[], None], ill: Callable[[Fault], None]) -> None:
        """Find out whether a scan could be recorded: the writer's turn, and room on the disk."""
        folder = self._house.folder
        self._writer.submit(lambda _: _write_something(folder), lambda _: well(), troubled=ill)

    def make_round(self, troubled: Callable[[Fault], None]) -> None:
        """End the visits of days that are over (rule 3) and erase what is due (rule 14).

        When the door has nothing to do.
        """
        house, now = self._house, self._house.clock()

        def job(session: Session) -> bool:
            place = places.place_now(session)
            presence.close_overdue(session, now, house.station, place)
            privacy.erase_due(session, now, place.choices)
            privacy.erase_drafts(house.folder, now)
            return importundoing.tidy(session, now)

        def go_on(goes_on: bool) -> None:
            if goes_on:  # an import that was stopped half-way is long: the door comes between
                self._writer.submit(
                    lambda session: importundoing.tidy(session, now),
                    go_on,
                    urgency=Urgency.HOUSE,
                    troubled=troubled,
                )

        self._writer.submit(job, go_on, urgency=Urgency.HOUSE, troubled=troubled)

    def _pen(self) -> Pen:
        """What writing takes at this moment, which is not that of the writer's turn."""
        return Pen(self._house.place, self._house.station, self._house.clock())

    def _write(
        self,
        job: Callable[[Session, Pen], T],
        answer: Callable[[T], None],
        troubled: Callable[[Fault], None] | None = None,
    ) -> None:
        pen = self._pen()
        self._writer.submit(
            lambda session: job(session, presence.with_place_now(session, pen)),
            answer,
            troubled=troubled,
        )


def _write_something(folder: Path) -> None:
    try:
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(bytes(ROOM))
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise trouble(folder, error) from error
