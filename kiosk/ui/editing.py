"""One fact about whoever is looked at, being changed: words to type, a choice, tags, or an agreement.

What somebody else changes meanwhile is shown beside what was typed; one of the two is kept, by whoever
is at the desk. Nothing typed is lost.
"""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import members
from kiosk.data import Session
from kiosk.presence import Pen
from kiosk.records import ConsentKind, Person
from kiosk.records.members import Changed, Clash, Fact, NotKept
from kiosk.ui.agreeing import Agreeing
from kiosk.ui.backstage import Backstage
from kiosk.ui.desk import Desk
from kiosk.ui.factdraft import FactDraft
from kiosk.ui.factwords import FactWords, values
from kiosk.ui.member import Member
from kiosk.ui.memberwords import MemberWords
from kiosk.ui.tagging import Tagging

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Editing(QObject):
    """What is being changed, and what became of it."""

    changed = Signal()

    def __init__(
        self, member: Member, desk: Desk, backstage: Backstage, words: MemberWords
    ) -> None:
        super().__init__()
        self._member, self._desk, self._backstage, self._words = member, desk, backstage, words
        self._facts = FactWords(words)
        self._draft: FactDraft | None = None
        self._clash: Clash | None = None
        self._why: NotKept | None = None
        self._busy = False
        self._agreeing = Agreeing(member, desk, backstage, words)
        self._tagging = Tagging(backstage)
        self._tagging.chosen.connect(self._set_tags)
        self.changed.connect(self._agreeing.changed)
        self.changed.connect(self._tagging.changed)
        member.opened.connect(self.close)

    @Slot(str)
    def begin(self, fact: str) -> None:
        """Change this fact, or what was agreed to."""
        person = self._member.person
        if person is None:
            return
        self.close()
        if fact in (ConsentKind.RULES, ConsentKind.NEWS):
            self._agreeing.begin(ConsentKind(fact))
            return
        self._draft = FactDraft.of(Fact(fact), person)
        if self._draft.kind == "tags":
            self._tagging.begin(self._draft.value, needs=self._draft.fact is Fact.NEEDS)
        self.changed.emit()

    @Slot()
    def close(self) -> None:
        """Leave it as it is."""
        self._draft = self._clash = self._why = None
        self._busy = False
        self._tagging.close()
        self._agreeing.close()
        self.changed.emit()

    # -- what is touched and typed ---------------------------------------------------------------

    @Slot(str)
    def write(self, words: str) -> None:
        """Somebody types."""
        if self._kind == "text":
            self._want(words)
            self._why = None
            self.changed.emit()

    @Slot()
    def save(self) -> None:
        """Keep what was typed."""
        if self._kind == "text":
            self._keep()

    @Slot(str)
    def pick(self, name: str) -> None:
        """Keep one of the choices."""
        if self._draft is not None:
            self._want(values(self._draft.fact)[name])
            self._keep()

    @Slot(object)
    def _set_tags(self, tags: Sequence[str]) -> None:
        self._want(tuple(tags))
        self._keep(stays=True)

    @Slot()
    def keepMine(self) -> None:
        """What was wanted here counts, whatever somebody else made of it."""
        if self._clash is not None and self._draft is not None:
            self._draft = self._draft.onto(self._clash.theirs)
            self._clash = None
            self._keep(stays=self._draft.kind == "tags")

    @Slot()
    def takeTheirs(self) -> None:
        """What somebody else made of it counts."""
        if self._clash is not None:
            self._member.show(self._clash.theirs)
            self.close()

    def _want(self, value: object) -> None:
        if self._draft is not None:
            self._draft = self._draft.want(value)

    def _keep(self, *, stays: bool = False) -> None:
        if self._draft is not None and not self._busy:
            self._desk.trusted(partial(self._write, self._draft, stays))

    def _write(self, draft: FactDraft, stays: bool) -> None:
        self._busy, self._why = True, None
        by, fact = self._desk.by, self._fact

        def job(session: Session, pen: Pen) -> Changed | Clash | NotKept:
            return members.change(session, pen, draft.base, draft.wanted, by)

        def answer(done: Changed | Clash | NotKept) -> None:
            self._busy = False
            if isinstance(done, Changed):
                self._done(done, stays and self._fact is fact)
            elif self._fact is fact:
                self.refuse(done)

        self.changed.emit()
        self._backstage.write(job, answer, lambda _fault: self._stop())

    def _done(self, done: Changed, stays: bool) -> None:
        by = self._desk.shift
        if done.before != done.after and by is not None:
            self._desk.say(
                partial(self._said, done.after.called),
                lambda session, pen: members.turn_back(session, pen, done, by.person.id),
            )
        if stays and self._draft is not None:
            self._draft = FactDraft.of(self._draft.fact, done.after)
            self._tagging.take(self._draft.value)
        else:
            self.close()
        if self._member.person is not None and self._member.person.id == done.after.id:
            self._member.show(done.after)
        self.changed.emit()

    def refuse(self, why: Clash | NotKept) -> None:
        """Say why it is not kept."""
        if isinstance(why, Clash):
            self._clash = why
        else:
            self._why = why
        self.changed.emit()

    def _stop(self) -> None:
        """Nothing was written: what was typed stays."""
        self._busy = False
        self.changed.emit()

    def _said(self, called: str) -> str:
        return self.tr("%1: changed.").replace("%1", called)

    @property
    def _kind(self) -> str:
        return "choice" if self._draft is None else self._draft.kind

    @property
    def _fact(self) -> Fact | None:
        return None if self._draft is None else self._draft.fact

    # -- what the page sees ----------------------------------------------------------------------

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        """Whether a fact is being changed."""
        return self._draft is not None

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether it is being written."""
        return self._busy

    @Property(str, notify=changed)
    def kind(self) -> str:
        """How it is changed: `text`, `tags` or `choice`."""
        return self._kind

    @Property(bool, notify=changed)
    def isDials(self) -> bool:
        """Whether it is how they are shown."""
        return self._fact is Fact.DIALS

    @Property(str, notify=changed)
    def label(self) -> str:
        """What is being changed."""
        return "" if self._draft is None else self._words.fact(self._draft.fact)

    @Property(str, notify=changed)
    def written(self) -> str:
        """What was typed."""
        if self._draft is None or self._kind != "text":
            return ""
        return self._draft.value or ""

    @Property(str, notify=changed)
    def note(self) -> str:
        """A word on it."""
        return self._facts.note(self._fact)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def choices(self) -> list[dict[str, Any]]:
        """What can be chosen."""
        draft = self._draft
        if draft is None or draft.kind != "choice":
            return []
        return self._facts.choices(draft.fact, draft.wanted)

    @Property(bool, notify=changed)
    def clashing(self) -> bool:
        """Whether somebody else has changed the same meanwhile."""
        return self._clash is not None

    @Property(str, notify=changed)
    def mine(self) -> str:
        """What was wanted here."""
        return self._value_of(None if self._draft is None else self._draft.wanted)

    @Property(str, notify=changed)
    def theirs(self) -> str:
        """What somebody else made of it."""
        return self._value_of(None if self._clash is None else self._clash.theirs)

    def _value_of(self, person: Person | None) -> str:
        if person is None or self._draft is None:
            return ""
        return self._words.value(self._draft.fact, person) or "–"

    @Property(str, notify=changed)
    def refused(self) -> str:
        """Why what was typed can't be kept."""
        return "" if self._why is None else self._words.why_not(self._why)

    @Property(Agreeing, constant=True)
    def agreeing(self) -> Agreeing:
        """What they agree to, or not."""
        return self._agreeing

    @Property(Tagging, constant=True)
    def tagging(self) -> Tagging:
        """Their tags."""
        return self._tagging
