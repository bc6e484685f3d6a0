"""The codes of whoever is looked at: a card, a personal code, a badge; made, replaced and revoked."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import cards
from kiosk.records import Code, CodeKind, Person
from kiosk.records.carding import CodesChanged, PersonalGiven
from kiosk.ui.backstage import Backstage
from kiosk.ui.codewords import CodeWords
from kiosk.ui.countdown import Monotonic
from kiosk.ui.desk import Desk
from kiosk.ui.enrolling import Enrolling
from kiosk.ui.language import Language
from kiosk.ui.member import Member
from kiosk.ui.memberwords import not_known
from kiosk.ui.newcard import NewCard, Opens
from kiosk.ui.words import filled

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PersonCodes(QObject):
    """The codes that somebody has and had, and the way to new ones."""

    changed = Signal()

    def __init__(
        self,
        desk: Desk,
        backstage: Backstage,
        monotonic: Monotonic,
        language: Language,
        member: Member,
        folder: Path,
        opens: Opens,
    ) -> None:
        """`member` is who is looked at; `folder` holds the data; `opens` opens a file."""
        super().__init__()
        self._desk, self._backstage, self._member = desk, backstage, member
        self._words = CodeWords(backstage, language)
        self._card = NewCard(desk, backstage, folder, opens)
        self._badge = Enrolling(desk, backstage, monotonic)
        self._codes: tuple[Code, ...] = ()
        self._digits = ""
        self._turn = 0
        self._card.made.connect(self.refresh)
        self._badge.enrolled.connect(self.refresh)
        self._card.missed.connect(member.refresh)
        self._badge.missed.connect(member.refresh)
        member.opened.connect(self._forget)
        member.changed.connect(self.refresh)
        desk.own_doings.undone.connect(self._undone)

    @Slot()
    def _forget(self) -> None:
        self._turn += 1
        self._codes = ()
        self._put_away()

    def _put_away(self) -> None:
        """Nothing that can be shown once outlives its page."""
        self._digits = ""
        self._card.close()
        self._badge.close()
        self.changed.emit()

    @Slot()
    def _undone(self) -> None:
        self._card.close()  # it may be the very card that does not count any more
        self.hide()
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read them anew, while they are looked at."""
        person = self._member.person
        if person is None or self._member.current_tab is not Member.Tab.Cards:
            self._put_away()
            return
        self._turn += 1
        turn = self._turn

        def take(found: tuple[Code, ...]) -> None:
            if turn == self._turn:
                self.take(found)

        self._backstage.ask(lambda session: cards.codes_of(session, person.id), take)

    def take(self, codes: tuple[Code, ...]) -> None:
        """Show these."""
        self._codes = codes
        self.changed.emit()

    # -- what is done ----------------------------------------------------------------------------

    @Slot(bool)
    def makeCard(self, replaces: bool) -> None:
        """Make a card, in place of a lost one or beside those that they have."""
        self._do(partial(self._card.make, replaces=replaces))

    @Slot()
    def enrol(self) -> None:
        """Wait for a badge."""
        self._do(self._badge.begin)

    @Slot()
    def givePersonal(self) -> None:
        """Give them a personal code, in place of the one that they have."""
        self._do(self._give)

    def _do(self, action: Callable[[Person], None]) -> None:
        person = self._member.person
        if person is not None:
            self._desk.trusted(partial(action, person))

    def _give(self, person: Person) -> None:
        by = self._desk.by

        def answer(given: PersonalGiven | None) -> None:
            if given is None:
                self._desk.say(not_known)
                self._member.refresh()
                return
            self._say(
                lambda: filled(self.tr("%1 has a new personal code."), person.called),
                given.changed,
                by,
            )
            if self._is_looked_at(person):
                self.show(given.digits)
            self.refresh()

        self._backstage.write(
            lambda session, pen: cards.give_personal(session, pen, person, by), answer
        )

    def _is_looked_at(self, person: Person) -> bool:
        now, tab = self._member.person, self._member.current_tab
        return now is not None and now.id == person.id and tab is Member.Tab.Cards

    def show(self, digits: str) -> None:
        """Show a personal code, this once."""
        self._digits = digits
        self.changed.emit()

    @Slot()
    def hide(self) -> None:
        """Show it no more."""
        self._digits = ""
        self.changed.emit()

    @Slot(str)
    def revoke(self, code: str) -> None:
        """Have a code not count any more."""
        found = next((each for each in self._codes if str(each.id) == code), None)
        if found is not None:
            self._do(partial(self._revoke, found))

    def _revoke(self, code: Code, person: Person) -> None:
        by = self._desk.by

        def answer(done: CodesChanged | None) -> None:
            self.refresh()
            if done is None:
                self._desk.say(lambda: self.tr("It did not count any more."))
                return
            self._say(
                lambda: filled(self._words.revoked(code.kind), person.called),
                done,
                by,
            )

        self._backstage.write(lambda session, pen: cards.revoke(session, pen, code.id, by), answer)

    def _say(self, said: Callable[[], str], done: CodesChanged, by: UUID) -> None:
        self._desk.say(said, lambda session, pen: cards.turn_back(session, pen, done, by))

    # -- what pages see --------------------------------------------------------------------------

    @property
    def own_card(self) -> NewCard:
        """The card that was just made."""
        return self._card

    @property
    def own_badge(self) -> Enrolling:
        """The badge that is waited for."""
        return self._badge

    @Property(NewCard, constant=True)
    def card(self) -> NewCard:
        """The card that was just made."""
        return self._card

    @Property(Enrolling, constant=True)
    def badge(self) -> Enrolling:
        """The badge that is waited for."""
        return self._badge

    @Property(str, notify=changed)
    def digits(self) -> str:
        """The personal code that was just given; nothing once it was seen."""
        return self._digits

    @Property(str, notify=changed)
    def called(self) -> str:
        """Whose they are."""
        return "" if self._member.person is None else self._member.person.called

    @Property(bool, notify=changed)
    def hasCard(self) -> bool:
        """Whether they have a card that counts, and could lose."""
        return any(each.kind in cards.LOSABLE and each.revoked_at is None for each in self._codes)

    @Property(bool, notify=changed)
    def hasPersonal(self) -> bool:
        """Whether they have a personal code that counts."""
        return any(
            each.kind is CodeKind.PERSONAL and each.revoked_at is None for each in self._codes
        )

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def rows(self) -> list[dict[str, Any]]:
        """All of them, those that count first; never what they say."""
        return [
            {
                "code": str(each.id),
                "kind": each.kind.value,
                "name": self._words.kind(each.kind),
                "since": self._words.since(each),
                "counts": each.revoked_at is None,
            }
            for each in self._codes
        ]
