"""Takes a list of people in: in portions, so that the door never waits, and whole or not at all.

Each portion keeps how people were before (see `kiosk.importundoing`). Whatever stops it half-way —
somebody, a power cut — what was written is taken back; until it is done, it is under way, which the
table of imports says.
"""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from kiosk import acts
from kiosk.data import Session, imports
from kiosk.importing import Task
from kiosk.importportion import Portion, PortionWriting
from kiosk.presence import Pen
from kiosk.records.desk import ActKind
from kiosk.spelling import LONGEST, tidy

PORTION = 40
"""Lines that are written at once, unless somebody says how many: some 10 ms."""


class Writing:
    """One list on its way into the place."""

    def __init__(
        self, tasks: Sequence[Task], file: str, by: UUID | None, unanswered: int = 0
    ) -> None:
        """Of `file`, at the wish of `by`, with so many lines `unanswered`. Nothing is written yet."""
        self.unanswered = unanswered
        """How many lines stay out because nobody said whom they are about."""
        self.id: UUID | None = None
        """The import's, once some of it is there."""
        self._tasks, self._file, self._by = tasks, tidy(file, LONGEST), by
        self.done = self.added = self.changed = 0
        self.left: tuple[int, ...] = ()
        self.replanned: tuple[int, ...] = ()
        self._own: set[UUID] = set()

    @property
    def total(self) -> int:
        """How many lines there are to take in."""
        return len(self._tasks)

    def write(self, session: Session, pen: Pen, most: int = PORTION) -> Portion:
        """Write the next `most` lines. Nothing of this changes until that is on the disk (see `take`)."""
        id = self.id or pen.new_id()
        if self.id is None:
            imports.begin(session, id, self._by, self._file, pen.now)
        elif not imports.go_on(session, id, pen.now):
            return Portion(id, 0, 0, 0, (), goes_on=False, gone=True)
        tasks = self._tasks[self.done : self.done + most]
        portion = PortionWriting(session, pen, id, self._own).take(tasks)
        portion = replace(portion, goes_on=self.done + len(tasks) < self.total)
        if not portion.goes_on:
            added, changed = self.added + portion.added, self.changed + portion.changed
            imports.finish(session, id, added, changed)
            acts.note(
                session, pen, ActKind.IMPORTED, person=self._by, detail=f"+{added} ±{changed}"
            )
        return portion

    def take(self, portion: Portion) -> None:
        """That portion is on the disk."""
        self.id = portion.id
        self.done += portion.lines
        self.added += portion.added
        self.changed += portion.changed
        self.left += portion.left
        self.replanned += portion.replanned
        self._own.update(portion.own)
