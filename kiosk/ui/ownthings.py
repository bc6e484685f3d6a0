"""What somebody sees and changes of their own things, on the page that only they look at."""

from collections.abc import Callable
from dataclasses import replace
from enum import Enum

from PySide6.QtCore import Property, QEnum, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import own
from kiosk.records import Dials, Person, ShownAs
from kiosk.records.own import Change, NotChanged, Own, Words
from kiosk.ui.backstage import Backstage
from kiosk.ui.language import LANGUAGES

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class OwnThings(QObject):
    """Their own things, what is being typed of them, and what was just changed."""

    changed = Signal()
    asked = Signal()
    answered = Signal()
    kept = Signal()
    spoken = Signal(str)

    @QEnum
    class Tab(Enum):
        """The sides of them."""

        Me = 0
        Words = 1
        Shown = 2
        Visits = 3
        Data = 4

    def __init__(self, backstage: Backstage) -> None:
        """`kept` says that something was changed; `spoken`, how they want to be spoken to."""
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
        self._tab = OwnThings.Tab.Me
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
            if stay is self._stay and not self._is_older(found):
                self._said = said or self._said
                self.show(found)

        self.asked.emit()
        self._backstage.ask(
            lambda session: own.own(session, now, place, person.id),
            take,
            lambda _: self.answered.emit(),
        )

    def _is_older(self, found: Own | None) -> bool:
        """Whether they have been changed since that was read."""
        if found is None or self._own is None:
            return False
        return found.person.version < self._own.person.version

    def show(self, found: Own | None) -> None:
        """Show these."""
        self._own = found
        self.changed.emit()

    @property
    def current(self) -> Own | None:
        """What shows."""
        return self._own

    # -- what they change ------------------------------------------------------------------------

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

    def _unfit(self) -> str:
        return self.tr("Nobody could read that: please type it once more.")

    def _meanwhile(self) -> str:
        return self.tr("The desk has just changed something here: this is how it is now.")

    def _changed(self) -> str:
        return self.tr("Changed.")

    @Slot()
    def takeBack(self) -> None:
        """Have it as it was before the last change."""
        before, self._before = self._before, None
        if before is not None:
            asks = before.can_be_asked
            wanted = Change(
                before.called,
                before.skills,
                before.needs,
                before.dials or Dials(),
                before.language or self._backstage.place.language,
                asks,
            )
            self.change(lambda: wanted, lambda: self.tr("As before."))

    @Slot(str)
    def showAs(self, shown_as: str) -> None:
        """At their next visits: `name`, `first_name` or `counted`."""
        self.change(lambda: Change(dials=replace(self.dials, shown_as=ShownAs(shown_as))))

    @Slot(bool)
    def showActivity(self, shown: bool) -> None:
        """Whether their activity shows at their next visits."""
        self.change(lambda: Change(dials=replace(self.dials, activity_shown=shown)))

    @Slot(str)
    def speak(self, language: str) -> None:
        """Be spoken to in that language, from now on."""
        if language in LANGUAGES:
            self.change(lambda: Change(language=language))
            self.spoken.emit(language)

    @Slot(bool)
    def beAsked(self, agreed: bool) -> None:
        """Say whether others may ask them."""
        self.change(lambda: Change(can_be_asked=agreed))

    @Slot(str, str)
    def remove(self, kind: str, word: str) -> None:
        """Say a word of themselves no more."""
        self._say(Words(kind), lambda said: tuple(each for each in said if each != word))

    def add(self, kind: Words, word: str) -> None:
        """Say a word more of themselves."""
        self._say(kind, lambda said: (*said, word))

    def _say(self, kind: Words, how: Callable[[tuple[str, ...]], tuple[str, ...]]) -> None:
        def wanted() -> Change:
            said = how(self.words(kind))
            return Change(skills=said) if kind is Words.SKILLS else Change(needs=said)

        self.change(wanted)

    def words(self, kind: Words) -> tuple[str, ...]:
        """What they say of themselves in that way."""
        if self._own is None:
            return ()
        person = self._own.person
        return person.skills if kind is Words.SKILLS else person.needs

    # -- for the page ----------------------------------------------------------------------------

    @Slot(int)
    def look(self, tab: int) -> None:
        """Show one of their sides."""
        self._tab = OwnThings.Tab(tab)
        self.be_quiet()

    def be_quiet(self) -> None:
        """Say nothing of the last change any more."""
        self._said = self._before = None
        self.changed.emit()

    @property
    def dials(self) -> Dials:
        """How they show at their next visits, as chosen so far."""
        return (self._own.person.dials if self._own else None) or Dials()

    @Property(int, notify=changed)
    def tab(self) -> int:
        """Which side shows, one of `Tab`."""
        return int(self._tab.value)

    @Property(bool, notify=changed)
    def known(self) -> bool:
        """Whether they have been read."""
        return self._own is not None

    @Property(str, notify=changed)
    def said(self) -> str:
        """What was just changed, or why it was not."""
        return "" if self._said is None else self._said()

    @Property(bool, notify=changed)
    def undoable(self) -> bool:
        """Whether it can be taken back."""
        return self._before is not None

    @Property(str, notify=changed)
    def called(self) -> str:
        """What they are called."""
        return self._own.person.called if self._own else ""

    @Property(str, notify=changed)
    def language(self) -> str:
        """In which language they are spoken to: as they chose, or the place's."""
        chosen = self._own.person.language if self._own else None
        return chosen or self._backstage.place.language

    @Property(bool, notify=changed)
    def asks(self) -> bool:
        """Whether others may ask them."""
        return self._own is not None and self._own.person.can_be_asked

    @Property(str, notify=changed)
    def shownAs(self) -> str:
        """The first dial: `name`, `first_name` or `counted`."""
        return self.dials.shown_as.value

    @Property(bool, notify=changed)
    def activityShown(self) -> bool:
        """The second dial."""
        return self.dials.activity_shown

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def skills(self) -> list[str]:
        """What they can help with."""
        return list(self.words(Words.SKILLS))

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def needs(self) -> list[str]:
        """What they look for."""
        return list(self.words(Words.NEEDS))
