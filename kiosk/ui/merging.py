"""Two records of one person, at the desk: looked for, laid side by side, put together."""

from collections.abc import Callable
from enum import Enum
from typing import Any
from uuid import UUID

from PySide6.QtCore import Property, QEnum, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import byhand, merging
from kiosk.byhand import Found
from kiosk.data import Session, people
from kiosk.merging import Merged
from kiosk.presence import Pen
from kiosk.records import Person
from kiosk.records.merging import Field, NotMerged, Preview
from kiosk.ui.backstage import Backstage
from kiosk.ui.desk import Desk
from kiosk.ui.member import Member
from kiosk.ui.mergewords import MergeWords

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Merging(QObject):
    """Which other record is the same person’s, and what is kept of which."""

    changed = Signal()

    @QEnum
    class Step(Enum):
        """How far it is."""

        Nothing = 0
        Looking = 1
        Comparing = 2

    def __init__(self, desk: Desk, backstage: Backstage, member: Member) -> None:
        super().__init__()
        self._desk, self._backstage, self._member = desk, backstage, member
        self._words = MergeWords()
        self._step = Merging.Step.Nothing
        self._search = ""
        self._found: tuple[Found, ...] = ()
        self._seen: Preview | None = None
        self._from_second: frozenset[Field] = frozenset()
        self._refused: NotMerged | None = None
        self._turn = 0
        self._kept: UUID | None = None
        member.opened.connect(self.leave)
        desk.own_doings.undone.connect(self._look_again)

    @Slot()
    def leave(self) -> None:
        """Leave both as they are."""
        self._turn += 1
        self._step, self._search, self._found = Merging.Step.Nothing, "", ()
        self._seen, self._refused, self._from_second = None, None, frozenset()
        self.changed.emit()

    @Slot()
    def begin(self) -> None:
        """Look for the other record."""
        self.leave()
        self._step = Merging.Step.Looking
        self.changed.emit()

    @Slot(str)
    def lookFor(self, search: str) -> None:
        """Find people whose names begin so."""
        self._search = search
        self._ask(lambda session: byhand.search(session, search), self.take)

    def take(self, found: tuple[Found, ...]) -> None:
        """These were found; the one who is looked at is nobody else."""
        person = self._member.person
        self._found = tuple(each for each in found if person is None or each.person != person.id)
        self.changed.emit()

    @Slot(str)
    def choose(self, other: str) -> None:
        """Lay that record beside the one that is looked at."""
        person = self._member.person
        if person is not None:
            self._compare(person.id, UUID(other))

    def _compare(self, first: UUID, second: UUID) -> None:
        self._ask(lambda session: merging.preview(session, first, second), self.show)

    def show(self, seen: Preview | NotMerged) -> None:
        """These are both; or why they can’t be put together."""
        if isinstance(seen, NotMerged):
            self._refused = seen
        else:
            self._step, self._seen = Merging.Step.Comparing, seen
            self._from_second = frozenset(
                {Field.EMAIL} if seen.first.person.email is None else ()
            ) & frozenset(seen.differing)
        self.changed.emit()

    @Slot(str, bool)
    def keep(self, field: str, second: bool) -> None:
        """Keep that of the second, or of the first."""
        wanted = frozenset({Field(field)})
        self._from_second = self._from_second | wanted if second else self._from_second - wanted
        self.changed.emit()

    @Slot()
    def merge(self) -> None:
        """Put them together; whoever does it has just typed their PIN."""
        if self._seen is not None:
            self._desk.trusted(self._merge)

    def _merge(self) -> None:
        seen, chosen = self._seen, self._from_second
        if seen is None:
            return
        by, turn = self._desk.by, self._turn

        def answer(done: Merged | NotMerged) -> None:
            if isinstance(done, Merged):
                self._have_merged(done, by, still_here=turn == self._turn)
            elif turn == self._turn:
                self._refused = done
                self.changed.emit()
                if done is NotMerged.CHANGED:
                    self._compare(seen.first.person.id, seen.second.person.id)

        self._backstage.write(
            lambda session, pen: merging.merge(session, pen, seen, chosen, by), answer
        )

    def _have_merged(self, done: Merged, by: UUID, *, still_here: bool) -> None:
        name = done.person.name

        def undo(session: Session, pen: Pen) -> bool:
            return merging.part(session, pen, done, by)

        self._desk.say(
            lambda: self.tr("%1: both records are one.").replace("%1", name),
            undo,
        )
        if still_here:
            self.leave()
            self._kept = done.person.id
            self._member.show(done.person)

    @Slot()
    def _look_again(self) -> None:
        """Something was undone: whoever was put together is looked at as they are now."""
        person = self._member.person
        if person is None or person.id != self._kept:
            return
        id = person.id

        def take(found: Person | None) -> None:
            looked_at = self._member.person
            if looked_at is not None and looked_at.id == id:
                self._member.show(found)

        self._backstage.ask(lambda session: people.person(session, id), take)

    def _ask(self, question: Callable[[Session], Any], take: Callable[[Any], None]) -> None:
        """Put a question; an answer that comes after something else was asked is for nobody."""
        self._turn += 1
        turn = self._turn
        self._refused = None
        self._backstage.ask(question, lambda answer: take(answer) if turn == self._turn else None)

    # -- for the page ----------------------------------------------------------------------------

    @Property(int, notify=changed)
    def step(self) -> int:
        """How far it is, one of `Step`."""
        return int(self._step.value)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def found(self) -> list[dict[str, str]]:
        """Who was found: `person` and `name` of each."""
        return [{"person": str(each.person), "name": each.name} for each in self._found]

    @Property(bool, notify=changed)
    def inVain(self) -> bool:
        """Whether nobody else was found by what was typed."""
        return bool(self._search.strip()) and not self._found

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def lines(self) -> list[dict[str, object]]:
        """Both side by side: `label`, `first`, `second`; and, to be chosen, `field` and `fromSecond`."""
        return [] if self._seen is None else self._words.lines(self._seen, self._from_second)

    @Property(str, notify=changed)
    def note(self) -> str:
        """What there is to know before: what is kept, and how long it can be undone."""
        return "" if self._seen is None else self._words.note(self._seen)

    @Property(str, notify=changed)
    def refused(self) -> str:
        """Why they stay two, and what to do."""
        return "" if self._refused is None else self._words.why_not(self._refused)
