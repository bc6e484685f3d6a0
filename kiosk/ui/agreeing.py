"""What somebody agrees to, said at the desk: the rules of the house, and news by e-mail."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import consents
from kiosk.data import Session
from kiosk.presence import Pen
from kiosk.records import ConsentKind
from kiosk.records.members import Consent
from kiosk.ui.backstage import Backstage
from kiosk.ui.desk import Desk
from kiosk.ui.member import Member
from kiosk.ui.memberwords import MemberWords

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Agreeing(QObject):
    """What they are asked, and what they said before."""

    changed = Signal()

    def __init__(
        self, member: Member, desk: Desk, backstage: Backstage, words: MemberWords
    ) -> None:
        super().__init__()
        self._member, self._desk, self._backstage, self._words = member, desk, backstage, words
        self._kind: ConsentKind | None = None
        self._said: tuple[Consent, ...] = ()

    def begin(self, kind: ConsentKind) -> None:
        """Ask them about `kind`."""
        self._kind, self._said = kind, ()
        person = self._member.person
        if person is not None:
            self._backstage.ask(
                lambda session: consents.said(session, person.id, kind), partial(self._take, kind)
            )
        self.changed.emit()

    def _take(self, kind: ConsentKind, said: tuple[Consent, ...]) -> None:
        if kind is self._kind:
            self.show(said)

    def show(self, said: tuple[Consent, ...]) -> None:
        """This is what they said before, the latest first."""
        self._said = said
        self.changed.emit()

    @Slot()
    def close(self) -> None:
        """Ask nothing."""
        self._kind, self._said = None, ()
        self.changed.emit()

    @Slot(bool)
    def say(self, agreed: bool) -> None:
        """They agree, or do not, or no longer."""
        person, kind = self._member.person, self._kind
        if person is not None and kind is not None:
            self._desk.trusted(partial(self._write, person.id, person.called, kind, agreed))

    def _write(self, person: UUID, called: str, kind: ConsentKind, agreed: bool) -> None:
        by, seen = self._desk.by, self._said[0] if self._said else None

        def job(session: Session, pen: Pen) -> Consent | None:
            return consents.say(session, pen, person, kind, seen, by, agreed=agreed)

        def answer(consent: Consent | None) -> None:
            self._member.refresh()
            if consent is None:
                self.begin(kind)  # what they said meanwhile
                self._desk.say(
                    lambda: self.tr("Somebody else has just noted what they say: look at it first.")
                )
                return
            self.close()
            self._desk.say(
                lambda: self.tr("%1: noted.").replace("%1", called),
                lambda session, _pen: consents.take_back(session, consent),
            )

        self._backstage.write(job, answer)

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        """Whether they are being asked."""
        return self._kind is not None

    @Property(str, notify=changed)
    def label(self) -> str:
        """What they are asked about."""
        return "" if self._kind is None else self._words.fact(self._kind)

    @Property(str, notify=changed)
    def question(self) -> str:
        """What they are asked."""
        if self._kind is ConsentKind.RULES:
            return self.tr("Do they agree to the rules of the house?")
        return self.tr("May the place write to them about what goes on?")

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def history(self) -> list[str]:
        """What they said before, and when."""
        return [f"{self._words.agreed(each)}, {self._words.when(each)}" for each in self._said]

    @Property(str, notify=changed)
    def holds(self) -> str:
        """`yes` or `no`, as they last said; nothing if they were never asked."""
        return "" if not self._said else "yes" if self._said[0].agreed else "no"
