"""The record of whoever looks at their own things: read, changed one thing after another, read again."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from kiosk import own
from kiosk.records import Dials, Person
from kiosk.records.own import Change, NotChanged, Own, Words
from kiosk.ui.backstage import Backstage


class OwnRecord(QObject):
    """What is known of them, and what was just changed of it."""

    changed = Signal()
    asked = Signal()
    answered = Signal()
    kept = Signal()
    gone = Signal()

    def __init__(self, backstage: Backstage) -> None:
        """`asked` and `answered` go with each question to the house.

        `kept` says that something was changed, `gone` that they are not known any more.
        """
        super().__init__()
        self._backstage = backstage
        self.close()

    def close(self) -> None:
        """They have gone: nothing of them is kept."""
        self._stay = object()
        self._own: Own | None = None
        self._before: Person | None = None
        self._said: Callable[[], str] | None = None
        self._waiting: list[tuple[Callable[[], Change], Callable[[], str] | None]] = []
        self.changed.emit()

    def open(self, person: Person) -> None:
        """Read what `person` sees."""
        self.close()
        self._read(person)

    def _read(self, person: Person, said: Callable[[], str] | None = None) -> None:
        """Read anew how `person` is, and then say so."""
        stay, now, place = self._stay, self._backstage.now(), self._backstage.place

        def take(found: Own | None) -> None:
            self.answered.emit()
            if stay is not self._stay:
                return
            if found is None:
                self.gone.emit()
            elif not self._is_older(found):
                self._said = said or self._said
                self.show(found)

        self.asked.emit()
        self._backstage.ask(
            lambda session: own.own(session, now, place, person.id),
            take,
            lambda _: self.answered.emit(),
        )

    def _is_older(self, found: Own) -> bool:
        """Whether they have been changed since that was read."""
        return self._own is not None and found.person.version < self._own.person.version

    def show(self, found: Own | None) -> None:
        """Show these."""
        self._own = found
        self.changed.emit()

    # -- what is there ---------------------------------------------------------------------------

    @property
    def current(self) -> Own | None:
        """What shows."""
        return self._own

    @property
    def person(self) -> Person | None:
        """Whose it is, as they are by now."""
        return None if self._own is None else self._own.person

    @property
    def dials(self) -> Dials:
        """How they show at their next visits, as chosen so far."""
        return (self._own.person.dials if self._own else None) or Dials()

    def words(self, kind: Words) -> tuple[str, ...]:
        """What they say of themselves in that way."""
        if self._own is None:
            return ()
        person = self._own.person
        return person.skills if kind is Words.SKILLS else person.needs

    # -- what becomes of it ----------------------------------------------------------------------

    def change(self, wanted: Callable[[], Change], said: Callable[[], str] | None = None) -> None:
        """Have it changed, and say so; what is `wanted` is asked once whatever came before is done."""
        self._waiting.append((wanted, said))
        if len(self._waiting) == 1:
            self._change_next()

    def _change_next(self) -> None:
        mine, stay = self._own, self._stay
        if mine is None:
            self._waiting.clear()
            return
        before, (wanted, said) = mine.person, self._waiting[0]
        change = wanted()

        def answer(done: Person | NotChanged) -> None:
            self.answered.emit()
            if stay is not self._stay:
                return
            if done is NotChanged.GONE:
                self._waiting.clear()
                self.gone.emit()
                return
            if isinstance(done, Person):
                self.be_changed(before, done, said)
            else:
                self._refuse(done, before)
            del self._waiting[0]
            if isinstance(done, NotChanged):
                self._waiting.clear()
            if self._waiting:
                self._change_next()

        self.asked.emit()
        self._backstage.write(
            lambda session, pen: own.change(session, pen, before.id, before.version, change), answer
        )

    def be_changed(
        self, before: Person, person: Person, said: Callable[[], str] | None = None
    ) -> None:
        """They were like that `before`, and are like this now; that is said, and can be undone."""
        if self._own is not None:
            self._own = replace(self._own, person=person)
        self._before, self._said = before, said or self._changed
        self.kept.emit()
        self.changed.emit()
        self._read(person)  # what they agreed to shows with its moment

    def _refuse(self, why: NotChanged, before: Person) -> None:
        """What was typed stays, so that it can be kept all the same."""
        self._before = None
        if why is NotChanged.UNFIT:
            self._said = self._unfit
            self.changed.emit()
        else:
            self._read(before, self._meanwhile)

    def add(self, kind: Words, word: str) -> None:
        """Have them say a word more of themselves."""
        self._say(kind, lambda said: (*said, word))

    def remove(self, kind: Words, word: str) -> None:
        """Have them say a word of themselves no more."""
        self._say(kind, lambda said: tuple(each for each in said if each != word))

    def _say(self, kind: Words, how: Callable[[tuple[str, ...]], tuple[str, ...]]) -> None:
        def wanted() -> Change:
            said = how(self.words(kind))
            return Change(skills=said) if kind is Words.SKILLS else Change(needs=said)

        self.change(wanted)

    def take_back(self) -> None:
        """Have it as it was before the last change."""
        before, self._before = self._before, None
        if before is not None:
            wanted = Change(
                before.called,
                before.skills,
                before.needs,
                before.dials or Dials(),
                before.language or self._backstage.place.language,
                before.can_be_asked,
            )
            self.change(lambda: wanted, lambda: self.tr("As before."))

    # -- what is said of it ----------------------------------------------------------------------

    def be_quiet(self) -> None:
        """Say nothing of the last change any more."""
        self._said = self._before = None
        self.changed.emit()

    @property
    def said(self) -> str:
        """What was just changed, or why it was not."""
        return "" if self._said is None else self._said()

    @property
    def is_undoable(self) -> bool:
        """Whether it can be taken back."""
        return self._before is not None

    def _unfit(self) -> str:
        return self.tr("Nobody could read that: please type it once more.")

    def _meanwhile(self) -> str:
        return self.tr("The desk has just changed something here: this is how it is now.")

    def _changed(self) -> str:
        return self.tr("Changed.")
