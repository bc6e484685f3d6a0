"""What the pages of the first start ask of the place: the one way from them to its database."""

from collections.abc import Callable
from pathlib import Path

from kiosk import cards, pins, setup, taking
from kiosk.codes import token
from kiosk.data import Session
from kiosk.errors import Fault
from kiosk.presence import Pen
from kiosk.records import LegalForm, Person, Place
from kiosk.records.setup import PlaceSaid, Problem, Proof, Standing, Step
from kiosk.taking import Printed
from kiosk.ui.aside import Aside
from kiosk.ui.doorway import House
from kiosk.ui.writer import Writer

Stepped = Callable[[Step], None]


class SetupDoor:
    """Has the writer keep things, and a thread aside make what takes long; answers on the GUI thread."""

    def __init__(self, house: House, writer: Writer, aside: Aside) -> None:
        self._house, self._writer, self._aside = house, writer, aside

    def look(self, done: Callable[[Standing], None]) -> None:
        """Where the first start stands."""

        def read() -> Standing:
            with self._house.database.reading() as session:
                return setup.standing(session)

        self._aside.run(read, done)

    def keep_place(self, said: PlaceSaid, done: Stepped) -> None:
        """Keep the first page, and go on to the second."""

        def work(session: Session) -> tuple[Problem, ...]:
            kept = setup.save_place(session, said)
            return () if isinstance(kept, Place) else kept

        self._step(1, 2, work, done)

    def keep_form(self, form: LegalForm | None, done: Stepped) -> None:
        """Keep the legal form, and go on to the third page."""

        def work(session: Session) -> tuple[Problem, ...]:
            setup.save_legal_form(session, form)
            return ()

        self._step(2, 3, work, done)

    def keep_concierge(self, name: str, called: str, pin: str, done: Stepped) -> None:
        """Keep the first concierge, with a new PIN unless that is empty, and go on to the fourth."""

        def hashed(hash: str | None) -> None:
            def work(session: Session) -> tuple[Problem, ...]:
                kept = setup.add_concierge(session, self._pen(), name, called, hash)
                return () if isinstance(kept, Person) else kept

            self._step(3, 4, work, done)

        self._aside.run(lambda: pins.make_hash(pin) if pin else None, hashed)

    def go(self, at: int, then: int | None, done: Stepped) -> None:
        """Go from one page to another, or for None be done with it."""
        self._step(at, then, lambda _: (), done)

    def draw_card(
        self, place: Place, person: Person, text: str, done: Callable[[cards.Drawn], None]
    ) -> None:
        """Draw the card of `person` anew, with a code that they have already."""
        self._aside.run(lambda: cards.draw(place, person, text), done)

    def new_card(
        self, place: Place, person: Person, done: Callable[[cards.Drawn | None], None]
    ) -> None:
        """Draw a card with a new code and have it count; None if the first start has gone on."""

        def keep(drawn: cards.Drawn) -> None:
            def job(session: Session) -> cards.Drawn | None:
                if setup.page(session) != 4:
                    return None
                cards.keep(session, self._pen(), person, drawn.text)
                return drawn

            self._writer.submit(job, done)

        text = token.make(self._house.station.random)
        self.draw_card(place, person, text, keep)

    def save(
        self,
        drawn: cards.Drawn,
        called: str,
        done: Callable[[Path], None],
        troubled: Callable[[Fault], None],
    ) -> None:
        """Save the card on a stick or in a folder, and say in which file."""
        self._aside.run(
            lambda: taking.save(drawn, called, taking.usual_folder())[0], done, troubled=troubled
        )

    def print(
        self,
        drawn: cards.Drawn,
        done: Callable[[Printed], None],
        troubled: Callable[[Fault], None],
    ) -> None:
        """Print the card."""
        self._aside.run(lambda: taking.print_card(drawn), done, troubled=troubled)

    def try_card(self, text: str, done: Callable[[tuple[Proof, Person | None]], None]) -> None:
        """Say what a code proves to be, without recording anything."""

        def read() -> tuple[Proof, Person | None]:
            with self._house.database.reading() as session:
                return setup.try_card(session, self._pen(), text)

        self._aside.run(read, done)

    def _step(
        self,
        at: int,
        then: int | None,
        work: Callable[[Session], tuple[Problem, ...]],
        done: Stepped,
    ) -> None:
        self._writer.submit(
            lambda session: setup.step(session, at, then, lambda: work(session)), done
        )

    def _pen(self) -> Pen:
        return Pen(self._house.place, self._house.station, self._house.clock())
