"""What the gate asks the house: whose card or code it is, whether a PIN is theirs, a new PIN's hash."""

from collections.abc import Callable

from kiosk import door, personal, pins, trust
from kiosk.data import Session
from kiosk.errors import Fault
from kiosk.pins import Trying
from kiosk.presence import Pen
from kiosk.records import Person, Refused, Slowed
from kiosk.records.desk import Trusted
from kiosk.ui.backstage import Backstage

Met = Trusted | Refused | Slowed
"""Who was recognised and what they are trusted with, or why nobody was."""
Answer = Callable[[Met], None]
Troubled = Callable[[Fault], None] | None


class Proving:
    """Puts the questions; what comes of them comes on the GUI thread."""

    def __init__(self, backstage: Backstage) -> None:
        self._backstage = backstage

    def by_card(self, text: str, answer: Answer, troubled: Troubled = None) -> None:
        """Whose card is it? `troubled` hears where the house can't tell."""
        self._recognise(
            lambda session, pen: door.recognise(session, text, pen.station), answer, troubled
        )

    def by_code(self, digits: str, answer: Answer, troubled: Troubled = None) -> None:
        """Whose personal code is it?"""
        self._recognise(
            lambda session, pen: personal.recognise(session, digits, pen), answer, troubled
        )

    def _recognise(
        self,
        who: Callable[[Session, Pen], Person | Refused | Slowed],
        answer: Answer,
        troubled: Troubled,
    ) -> None:
        def job(session: Session, pen: Pen) -> Met:
            person = who(session, pen)
            if not isinstance(person, Person):
                return person
            has_pin = any(each.has_pin for each in trust.trusted(session) if each.person == person)
            return Trusted(person, trust.rights(session, person.id), has_pin)

        self._backstage.write(job, answer, troubled)

    def by_pin(self, person: Person, pin: str, answer: Callable[[bool | Slowed], None]) -> None:
        """Is it the PIN of `person`? Each try counts, at all stations together."""

        def compare(begun: Trying | Slowed | None) -> None:
            if isinstance(begun, Trying):
                self._backstage.work(
                    lambda: pins.verify(begun.hash, pin), lambda right: settle(begun, right)
                )
            else:
                answer(begun or False)

        def settle(begun: Trying, right: bool) -> None:
            if right:
                self._backstage.write(lambda session, _: pins.succeed(session, begun), answer)
            else:
                self._backstage.write(
                    lambda session, pen: pins.fail(session, pen, begun),
                    lambda slow: answer(slow or False),
                )

        self._backstage.write(lambda session, pen: pins.begin(session, pen, person.id), compare)

    def hash(self, pin: str, answer: Callable[[str], None]) -> None:
        """The hash of a PIN that somebody chose."""
        self._backstage.work(lambda: pins.make_hash(pin), answer)
