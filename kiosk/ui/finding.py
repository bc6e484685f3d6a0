"""The list of people: found as somebody types, sifted, read as far as anybody looks."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal, Slot

from kiosk import members
from kiosk.records.members import Found, Sifted
from kiosk.register import Register
from kiosk.ui.backstage import Backstage
from kiosk.ui.memberwords import ROW, MemberWords
from kiosk.ui.patience import Patience
from kiosk.ui.picturing import Picturing
from kiosk.ui.rows import Rows


class Finding(QObject):
    """Whom the list shows, and what it was asked for."""

    changed = Signal()
    begun = Signal()

    def __init__(
        self,
        backstage: Backstage,
        register: Register,
        today: Callable[[], date],
        words: MemberWords,
        pictures: Picturing,
    ) -> None:
        """`register` is the reader’s own; `today` is the place's day; `begun`: others are listed now."""
        super().__init__()
        self._register, self._today = register, today
        self._words, self._pictures = words, pictures
        self._patience = Patience(backstage.ask)
        self._patience.changed.connect(self.changed)
        self._rows = Rows(*ROW)
        self._rows.ended.connect(self._go_on)
        self._typed, self._sifted = "", Sifted.EVERYBODY
        self._found: Found | None = None
        self._begins = False
        self._most = members.FIRST  # lines of those who were found

    def open(self) -> None:
        """List everybody."""
        self._typed, self._sifted = "", Sifted.EVERYBODY
        self._look(begin=True)

    def close(self) -> None:
        """List nobody any more."""
        self._patience.stop()
        self._pictures.forget()
        self._typed, self._found = "", None
        self._rows.put(())
        self.changed.emit()

    def look_for(self, typed: str) -> None:
        """List whom what was typed fits, the best first."""
        self._typed = typed
        self._look(begin=True)

    def sift(self, sifted: Sifted) -> None:
        """List only these."""
        self._sifted = sifted
        self._look(begin=True)

    def refresh(self) -> None:
        """List the same people as they are by now, if any are listed."""
        if self._found is not None:
            self._look(begin=False)

    @Slot()
    def _go_on(self) -> None:
        """Somebody has come to the last line that was read: read more of them."""
        if self._found is not None:
            self._most = len(self._found.lines) + members.FIRST
            self._look(begin=False)

    def _look(self, *, begin: bool) -> None:
        typed, sifted, day = self._typed, self._sifted, self._today()
        if begin:
            self._begins, self._most = True, members.FIRST
        first = self._most
        self._patience.ask(
            lambda session: members.find(session, self._register, typed, sifted, day, first),
            self._take,
        )

    def _take(self, found: object) -> None:
        assert isinstance(found, Found)
        self.show(found)
        if self._begins:
            self._begins = False
            self.begun.emit()

    def show(self, found: Found) -> None:
        """List these from now on."""
        self._found = found
        self.say_again()
        self._pictures.show(found.lines, self.say_again)

    def say_again(self) -> None:
        """The same in the language of the moment, with the photos that are there by now."""
        found = self._found
        if found is not None:
            self._rows.goes_on = len(found.lines) < len(found.people)
            self._rows.put([self._words.row(line) for line in found.lines])
        self.changed.emit()

    @property
    def rows(self) -> Rows:
        """Who is listed."""
        return self._rows

    @property
    def typed(self) -> str:
        """What is looked for."""
        return self._typed

    @property
    def sifted(self) -> Sifted:
        """Who alone is listed."""
        return self._sifted

    @property
    def is_in_vain(self) -> bool:
        """Whether nobody was found."""
        return self._found is not None and not self._found.people

    @property
    def said(self) -> str:
        """How many were found."""
        if self._found is None:
            return "…" if self._patience.busy else ""
        if self.is_in_vain:
            if not self._typed.strip():
                return self.tr("Nobody is in this list.")
            return self.tr("Nobody found.")
        return self.tr("%n people", "", len(self._found.people))
