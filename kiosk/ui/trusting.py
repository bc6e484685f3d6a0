"""The keys: who may take the shift, who is given a PIN, and who is no longer trusted."""

from functools import partial
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import pins, trust
from kiosk.data import Session
from kiosk.presence import Pen
from kiosk.records import Person
from kiosk.records.desk import NotTurned, Right, Trusted, Turned
from kiosk.spelling import initials
from kiosk.ui.backstage import Backstage
from kiosk.ui.desk import Desk
from kiosk.ui.deskrooms import DeskRooms
from kiosk.ui.people import tint

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Trusting(QObject):
    """Everybody whom the place trusts, and with what."""

    changed = Signal()
    cardWanted = Signal()

    def __init__(self, desk: Desk, backstage: Backstage) -> None:
        """`cardWanted` asks for the card of somebody who is to be trusted."""
        super().__init__()
        self._desk, self._backstage = desk, backstage
        self._trusted: tuple[Trusted, ...] = ()
        desk.own_rooms.changed.connect(self._read_when_here)
        desk.own_doings.undone.connect(self._read_when_here)

    @Slot()
    def _read_when_here(self) -> None:
        if self._desk.own_rooms.current_room is DeskRooms.Room.Trust:
            self.refresh()
        elif self._trusted:
            self.take(())

    def refresh(self) -> None:
        """Read it anew."""
        self._backstage.ask(trust.trusted, self._found)

    def _found(self, trusted: tuple[Trusted, ...]) -> None:
        if self._desk.own_rooms.current_room is DeskRooms.Room.Trust:
            self.take(trusted)

    def take(self, trusted: tuple[Trusted, ...]) -> None:
        """These are trusted."""
        self._trusted = trusted
        self.changed.emit()

    @Slot()
    def add(self) -> None:
        """Trust somebody with the shift: their card, and a PIN of their own."""
        self._desk.trusted(self.cardWanted.emit, Right.SETTINGS)

    def give(self, person: Person, hash: str) -> None:
        """Trust `person` with the shift, whatever else they are trusted with; they chose a PIN."""
        by = self._desk.by

        def job(session: Session, pen: Pen) -> bool:
            if Right.SETTINGS not in trust.rights(session, by):
                return False
            rights = trust.rights(session, person.id) | {Right.CONCIERGE}
            trust.grant(session, pen, person.id, rights, by)
            pins.choose(session, pen, person.id, hash)
            return True

        def answer(done: bool) -> None:
            self.refresh()
            if not done:
                self._desk.say(partial(self._why_not, NotTurned.NOT_YOURS))
                return
            self._desk.say(
                lambda: self.tr("%1 can take the shift now.").replace("%1", person.called)
            )

        self._backstage.write(job, answer)

    @Slot(str, str)
    def turn(self, person: str, right: str) -> None:
        """Give somebody a right that shows as not theirs, or take one from them that does."""
        found = next((each for each in self._trusted if str(each.person.id) == person), None)
        if found is not None:
            self._desk.trusted(partial(self._turn, found, Right(right)), Right.SETTINGS)

    def _turn(self, found: Trusted, right: Right) -> None:
        by, id, on = self._desk.by, found.person.id, right not in found.rights
        shift = self._desk.shift

        def answer(done: Turned | NotTurned) -> None:
            self.refresh()
            if isinstance(done, NotTurned):
                self._desk.say(partial(self._why_not, done))
                return
            said = partial(self._said, found.person.called, ended=bool(done.ended))

            def undo(session: Session, pen: Pen) -> bool:
                return trust.turn_back(session, pen, done, by)

            if shift is not None and shift.id in done.ended:
                self._desk.part(said, undo)
            else:
                self._desk.say(said, undo)

        self._backstage.write(
            lambda session, pen: trust.turn(session, pen, id, right, by, on=on), answer
        )

    def _said(self, called: str, *, ended: bool) -> str:
        said = (
            self.tr("%1: rights changed, and their shift is over.")
            if ended
            else self.tr("%1: rights changed.")
        )
        return said.replace("%1", called)

    def _why_not(self, why: NotTurned) -> str:
        if why is NotTurned.NOBODY_LEFT:
            return self.tr("Nobody else could change the settings then.")
        if why is NotTurned.SO_ALREADY:
            return self.tr("Somebody else has just done that.")
        return self.tr("You may not change the settings any more: nothing has changed.")

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def rows(self) -> list[dict[str, Any]]:
        """Who is trusted, and with what."""
        return [
            {
                "person": str(each.person.id),
                "name": each.person.name,
                "initials": initials(each.person.name),
                "tint": tint(each.person.name),
                "concierge": Right.CONCIERGE in each.rights,
                "treasurer": Right.TREASURER in each.rights,
                "settings": Right.SETTINGS in each.rights,
                "hasPin": each.has_pin,
            }
            for each in self._trusted
        ]
