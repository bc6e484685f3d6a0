"""The imports that were done, each of which can be undone as a whole for a day."""

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import importundoing, placetime
from kiosk.data import Session
from kiosk.presence import Pen
from kiosk.records.importing import NotUndone, PastImport, Undone
from kiosk.ui import words
from kiosk.ui.backstage import Backstage
from kiosk.ui.desk import Desk
from kiosk.ui.importgoing import ImportGoing
from kiosk.ui.importlines import ImportWords
from kiosk.ui.language import Language

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PastImports(QObject):
    """What was imported in the last 90 days, the latest first."""

    changed = Signal()

    def __init__(
        self,
        desk: Desk,
        backstage: Backstage,
        language: Language,
        said: ImportWords,
        going: ImportGoing,
    ) -> None:
        """What is undone goes by `going`."""
        super().__init__()
        self._desk, self._backstage, self._language = desk, backstage, language
        self._words, self._going = said, going
        self._past: tuple[PastImport, ...] = ()
        self._marked: tuple[UUID, int] | None = None
        going.undone.connect(self._say_undone)
        going.troubled.connect(self._say_trouble)
        desk.own_doings.undone.connect(self._go_on)

    def refresh(self) -> None:
        """Read them anew."""
        self._backstage.ask(importundoing.past, self._found)

    def forget(self) -> None:
        """Nobody looks at them any more."""
        self.show(())

    def _found(self, past: list[PastImport]) -> None:
        self.show(tuple(past))

    def show(self, past: tuple[PastImport, ...]) -> None:
        """These are the imports."""
        self._past = past
        self.changed.emit()

    @Slot(int)
    def undo(self, index: int) -> None:
        """Undo one of them, as a whole."""
        if 0 <= index < len(self._past) and not self._going.is_going:
            self._desk.trusted(partial(self._undo, self._past[index].id))

    def undoing(self, id: UUID) -> Callable[[Session, Pen], bool]:
        """What marks an import as undone when that is said at the desk; the rest follows in portions."""
        by = self._desk.by if self._desk.shift is not None else None

        def job(session: Session, pen: Pen) -> bool:
            marked = importundoing.may_undo(session, pen, id, by)
            if isinstance(marked, int):
                self._marked = (id, marked)
            return isinstance(marked, int)

        return job

    def _undo(self, id: UUID) -> None:
        by = self._desk.by

        def answer(marked: int | NotUndone) -> None:
            if isinstance(marked, NotUndone):
                self._desk.say(lambda: self._words.not_undone(marked))
                self.refresh()
            else:
                self._going.undo(id, marked)

        self._backstage.write(
            lambda session, pen: importundoing.may_undo(session, pen, id, by), answer
        )

    @Slot()
    def _go_on(self) -> None:
        marked, self._marked = self._marked, None
        if marked is not None:
            self._going.undo(*marked)

    @Slot(object)
    def _say_undone(self, undone: Undone | None) -> None:
        self._desk.say(partial(self._said, undone))

    @Slot()
    def _say_trouble(self) -> None:
        self._desk.say(lambda: self.tr("It could not go on: what was taken in is taken back."))

    def _said(self, undone: Undone | None) -> str:
        if undone is None:
            return self.tr("Stopped: nothing of that list was taken in.")
        if not undone.kept:
            return self.tr("The import is undone: everything is as it was.")
        names = words.listed([person.name for person in undone.kept])
        said = self.tr("The import is undone, but for what has changed since: %1.")
        return said.replace("%1", names)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def rows(self) -> list[dict[str, Any]]:
        """Each of them: when, from which file, what it did, and whether it can be undone."""
        now = self._backstage.now()
        return [
            {
                "title": self._title(each),
                "about": self._about(each),
                "undoable": each.undone_at is None and now - each.made_at <= importundoing.UNDOABLE,
            }
            for each in self._past
        ]

    def _title(self, past: PastImport) -> str:
        place = self._backstage.place
        day = placetime.local(past.made_at, place).date()
        did = self.tr("%1 added, %2 changed").replace("%1", self._words.number(past.added))
        did = did.replace("%2", self._words.number(past.changed))
        day_said = words.short_day(day, self._language.current)
        return f"{day_said}, {words.hour(past.made_at, place)} · {did}"

    def _about(self, past: PastImport) -> str:
        undone = self.tr("undone", "an import") if past.undone_at is not None else ""
        by = "" if past.person is None else past.person.called
        return " · ".join(each for each in (undone, by, past.file) if each)
