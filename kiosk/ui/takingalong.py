"""Writes what is known of somebody into two files, away from the screen, and writes that down."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from kiosk import takeout, takeoutpage
from kiosk.data import Session
from kiosk.errors import Fault, OutOfOrder
from kiosk.ui.backstage import Backstage

Made = Path | Fault | None
"""The file to be read; or what was in the way; or None for somebody who is known no more."""


def take_along(
    backstage: Backstage, person: UUID, by: UUID, answer: Callable[[Made], None]
) -> None:
    """Have the files of `person` written at the request of `by`; `answer` comes on the GUI thread."""
    place, folder, now = backstage.place, backstage.folder, backstage.now()

    def write(session: Session) -> Made:
        taken = takeout.gather(session, now, place, person)
        if taken is None:
            return None
        try:
            page = takeoutpage.document(place, taken, now)
            return takeout.write(folder, place, taken, page, now)[0]
        except OutOfOrder as trouble:
            return trouble.fault

    def note(made: Made) -> None:
        if isinstance(made, Path):
            backstage.write(lambda session, pen: takeout.note(session, pen, person, by))
        answer(made)

    backstage.ask(write, note, lambda fault: answer(fault or Fault.UNREACHABLE))
