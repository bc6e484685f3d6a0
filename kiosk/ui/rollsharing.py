"""What the roll is taken along on: a phone of somebody here, or paper."""

import logging
import os
import shutil
import subprocess
import threading
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Property, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import rollfile
from kiosk.errors import OutOfOrder
from kiosk.phone import Phones, lan_address
from kiosk.records import Randomness, Where
from kiosk.records.rollcall import Roll, Taken
from kiosk.ui.rollpaper import paper

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger("kiosk")

LOOK = 500
"""Milliseconds between two looks at whether the phone has come."""
AFTERWARDS = 600_000
"""Milliseconds after the end for which a phone that asks again is told that it is over."""
PRINTING = 20
"""Seconds that the system's printing program may take to accept a paper."""


@QmlElement
class RollSharing(QObject):
    """A code for a phone, and papers; asked for at the list of the call."""

    changed = Signal()
    taken = Signal(object, object)
    _papered = Signal(str, str)

    def __init__(
        self,
        folder: Path,
        place: Where,
        random: Randomness,
        *,
        address: Callable[[], str | None] = lan_address,
        serve: Callable[[Where, Callable[[], Roll | None], Randomness], Phones] = Phones,
    ) -> None:
        """`folder` is the data folder; `address` gives this machine's on its network, or None.

        `serve` makes what phones are served by. `taken` says who took the list along, and how.
        """
        super().__init__()
        self._folder, self._address = folder, address
        self._roll: Roll | None = None
        self._is_over = True
        self._call: UUID | None = None
        self._phones = serve(place, lambda: None if self._is_over else self._roll, random)
        self._url = self._said = ""
        self._had = self._phones_now = 0
        self._holder: UUID | None = None
        self._invited_by: UUID | None = None
        self._paper_for: UUID | None = None
        self._busy = False
        self._look = QTimer(self, interval=LOOK)
        self._look.timeout.connect(self._look_for_phone)
        self._afterwards = QTimer(self, interval=AFTERWARDS, singleShot=True)
        self._afterwards.timeout.connect(self._serve_no_more)
        self._papered.connect(self._say, Qt.ConnectionType.QueuedConnection)

    def hold(self, person: UUID | None) -> None:
        """`person` has the list open, as far as the house can tell who they are."""
        self._holder = person

    def take(self, roll: Roll, *, is_over: bool) -> None:
        """Hand out `roll` from now on; once the call `is_over`, phones are told so."""
        self._roll = roll
        if is_over and not self._is_over:
            self._look.stop()
            self._url = self._said = ""
            self._afterwards.start()
            self.changed.emit()
            self._phones.withdraw()
            self._look_for_phone()
        elif not is_over:
            self._afterwards.stop()
            call = None if roll.call is None else roll.call.id
            if self._call is not None and call is not None and call != self._call:
                self._phones.forget()
                self._look_for_phone()
            self._call = call or self._call
        self._is_over = is_over

    def close(self) -> None:
        """Answer no phone any more."""
        self._look.stop()
        self._serve_no_more()

    @Slot()
    def _serve_no_more(self) -> None:
        self._phones.stop()
        self._phones_now = 0

    @Slot()
    def invite(self) -> None:
        """Make a code for one more phone, if there is a network."""
        here, self._url = self._address(), ""
        try:
            if here is not None:
                self._url = f"http://{here}:{self._phones.start()}{self._phones.invite()}"
        except OutOfOrder as trouble:
            log.warning("no phone can be served: %s", trouble)
        self._look_for_phone()  # also for one that has come for the code before this one
        self._had, self._invited_by = self._phones_now, self._holder
        self._look.start()
        self.changed.emit()

    @Slot()
    def stopInviting(self) -> None:
        """The code does not show any more."""
        self._look.stop()
        self._phones.withdraw()
        self._look_for_phone()
        self._url = ""
        self.changed.emit()

    @Slot()
    def savePaper(self) -> None:
        """Write a PDF into the data folder."""
        self._make_paper(lambda file: ("saved", file.name))

    @Slot()
    def printPaper(self) -> None:
        """The same, and hand it to the system's printer."""
        self._make_paper(_print)

    def _make_paper(self, then: Callable[[Path], tuple[str, str]]) -> None:
        roll = self._roll
        if roll is None or self._busy:
            return
        self._busy, self._said = True, self.tr("One moment…")
        self._paper_for = self._holder
        self.changed.emit()

        def work() -> None:
            try:
                said = then(rollfile.write_paper(self._folder, roll, paper(roll)))
            except OutOfOrder as trouble:
                log.warning("no paper: %s", trouble)
                said = ("unwritten", "")
            except Exception:
                log.exception("no paper could be made")
                said = ("unwritten", "")
            self._papered.emit(*said)

        threading.Thread(target=work, name="paper", daemon=True).start()

    @Slot(str, str)
    def _say(self, what: str, file: str) -> None:
        self._busy = False
        match what:
            case "saved":
                said = self.tr("Saved as %1 in the folder roll-calls of this machine’s data.")
            case "printing":
                said = self.tr("The printer has it. If nothing comes out: %1, in roll-calls.")
            case "no printer":
                said = self.tr("No printer answers. The paper is %1, in the folder roll-calls.")
            case _:
                said = self.tr("No paper could be made: use this screen or a phone.")
        self._said = said.replace("%1", file)
        self.changed.emit()
        if file:
            self.taken.emit(self._paper_for, Taken.PAPER if what == "printing" else Taken.PDF)

    @Slot()
    def _look_for_phone(self) -> None:
        before, self._phones_now = self._phones_now, self._phones.taken
        if before != self._phones_now:
            self.changed.emit()
        for _ in range(before, self._phones_now):
            self.taken.emit(self._invited_by, Taken.PHONE)

    @Property(str, notify=changed)
    def url(self) -> str:
        """The address to be shown as a code; empty where there is no network."""
        return self._url

    @Property(bool, notify=changed)
    def arrived(self) -> bool:
        """Whether a phone has come for the code that shows."""
        return self._phones_now > self._had

    @Property(str, notify=changed)
    def said(self) -> str:
        """What became of the paper."""
        return self._said


def _print(file: Path) -> tuple[str, str]:
    """Hand `file` to the system's printing, and say how that went."""
    try:
        if hasattr(os, "startfile"):
            os.startfile(file, "print")  # noqa: S606 — our own file
            return "printing", file.name
        program = shutil.which("lp")
        if program is None:
            return "no printer", file.name
        done = subprocess.run(  # noqa: S603 — our own file
            [program, "-s", "--", str(file)], capture_output=True, timeout=PRINTING, check=False
        )
    except (OSError, subprocess.SubprocessError) as error:
        log.warning("nothing was printed: %s", error)
        return "no printer", file.name
    if done.returncode:
        log.warning("nothing was printed: %s", done.stderr.decode(errors="replace").strip())
    return ("no printer" if done.returncode else "printing"), file.name
