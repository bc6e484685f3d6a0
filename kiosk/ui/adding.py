"""Somebody new at the desk: name, nickname, address; and whether they are there already."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import members, placetime
from kiosk.data import Session
from kiosk.presence import Pen
from kiosk.records import Person
from kiosk.records.members import Listed, NotKept, Twins
from kiosk.register import Register
from kiosk.ui.backstage import Backstage
from kiosk.ui.desk import Desk
from kiosk.ui.memberwords import MemberWords
from kiosk.ui.picturing import Picturing

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Adding(QObject):
    """What is typed of somebody new, and who of that name or address is there already."""

    changed = Signal()
    opened = Signal(object)
    """Whoever was added, or was there already, is to be looked at."""

    def __init__(
        self,
        desk: Desk,
        backstage: Backstage,
        register: Register,
        words: MemberWords,
        pictures: Picturing,
    ) -> None:
        """`register` is the reader’s own; `pictures` has the photos of whoever has that name shown."""
        super().__init__()
        self._desk, self._backstage = desk, backstage
        self._register, self._words, self._pictures = register, words, pictures
        self._is_open = self._busy = False
        self._name = self._called = self._email = ""
        self._twins: tuple[Listed, ...] = ()
        self._share_email = False
        self._why: NotKept | None = None
        self._turn = 0

    @Slot(str)
    def begin(self, name: str) -> None:
        """Add somebody; what was looked for in vain may be their name."""
        self._is_open, self._busy, self._why = True, False, None
        self._name, self._called, self._email = name.strip(), "", ""
        self._look()

    @Slot()
    def close(self) -> None:
        """Add nobody."""
        self._turn += 1
        self._is_open = self._busy = False
        self._name, self._called, self._email, self._twins, self._why = "", "", "", (), None
        self.changed.emit()

    @Slot(str)
    def writeName(self, name: str) -> None:
        """Somebody types their name."""
        self._name, self._why = name, None
        self._look()

    @Slot(str)
    def writeCalled(self, called: str) -> None:
        """What they are called."""
        self._called = called

    @Slot(str)
    def writeEmail(self, email: str) -> None:
        """Their address, if they want to be written to."""
        self._email, self._why = email, None
        self._look()

    def _look(self) -> None:
        self._turn += 1
        turn, look = self._turn, self._others()

        def take(twins: Twins) -> None:
            if turn == self._turn:
                self.meet(twins)

        self.changed.emit()
        self._backstage.ask(look, take)

    def _others(self) -> Callable[[Session], Twins]:
        """The question who is there already that may be meant."""
        name, email, day = self._name, self._email, self._today()
        return lambda session: members.twins(session, self._register, name, email, day)

    def meet(self, twins: Twins) -> None:
        """These have that name or address already."""
        self._twins, self._share_email = twins.lines, twins.share_email
        self._pictures.show(twins.lines, self.changed.emit)
        self.changed.emit()

    @Slot(int)
    def openTwin(self, index: int) -> None:
        """It is they: look at them instead."""
        if 0 <= index < len(self._twins):
            person = self._twins[index].person
            self.close()
            self.opened.emit(person)

    @Slot()
    def add(self) -> None:
        """Add them, whoever is shown to be there already; others that may be meant are shown first."""
        if self._busy:
            return
        self._turn += 1
        turn = self._turn
        seen = {each.person for each in self._twins}
        self._busy, self._why = True, None

        def take(twins: Twins) -> None:
            self._busy = False
            if turn != self._turn:
                self.changed.emit()  # they are typed differently by now
            elif {each.person for each in twins.lines} <= seen:
                self._desk.trusted(self._add)
            else:
                self.meet(twins)

        self.changed.emit()
        self._backstage.ask(self._others(), take, lambda _fault: self._stop())

    @Slot()
    def accept(self) -> None:
        """Somebody has typed Enter: add them, if nobody has that name or address."""
        if not self._twins:
            self.add()

    def _add(self) -> None:
        self._busy, self._why = True, None
        by, name, called, email = self._desk.by, self._name, self._called, self._email

        def job(session: Session, pen: Pen) -> Person | NotKept:
            return members.add(session, pen, name, called, email, by)

        self.changed.emit()
        self._backstage.write(job, self._added, lambda _fault: self._stop())

    def _added(self, done: Person | NotKept) -> None:
        self._busy = False
        if isinstance(done, NotKept):
            self._why = done
            self.changed.emit()
            return
        self.close()
        self.opened.emit(done.id)
        self._desk.say(
            partial(self._said, done.name),
            lambda session, _pen: members.remove_again(session, done.id),
        )

    def _stop(self) -> None:
        """Nothing was written: what was typed stays."""
        self._busy = False
        self.changed.emit()

    def _said(self, name: str) -> str:
        return self.tr("%1 is added.").replace("%1", name)

    def _today(self) -> date:
        return placetime.day_of(self._backstage.now(), self._backstage.place)

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        """Whether somebody is being added."""
        return self._is_open

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether they are being written."""
        return self._busy

    @Property(str, notify=changed)
    def name(self) -> str:
        """Their name, as typed."""
        return self._name

    @Property(str, notify=changed)
    def called(self) -> str:
        """What they are called, as typed."""
        return self._called

    @Property(str, notify=changed)
    def email(self) -> str:
        """Their address, as typed."""
        return self._email

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def twins(self) -> list[dict[str, Any]]:
        """Who has that very name, or else address, already."""
        return [self._words.row(each) for each in self._twins]

    @Property(bool, notify=changed)
    def shareEmail(self) -> bool:
        """Whether it is their address that somebody has already, and not their name."""
        return self._share_email

    @Property(str, notify=changed)
    def refused(self) -> str:
        """Why they can't be added so."""
        return "" if self._why is None else self._words.why_not(self._why)
