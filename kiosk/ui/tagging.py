"""Somebody's skills or needs as tags: added from those in use, typed, taken away."""

from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import tags
from kiosk.spelling import plain
from kiosk.ui.backstage import Backstage
from kiosk.ui.rows import Rows

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Tagging(QObject):
    """The tags somebody has, and those that are proposed."""

    changed = Signal()
    chosen = Signal(object)
    """These tags are wanted from now on."""

    def __init__(self, backstage: Backstage) -> None:
        super().__init__()
        self._backstage = backstage
        self._rows = Rows("word", "own")
        self._own: tuple[str, ...] = ()
        self._proposed: tuple[str, ...] = ()
        self._typed, self._needs = "", False
        self._turn = 0

    def begin(self, own: Sequence[str], *, needs: bool) -> None:
        """Look at these: what somebody `needs`, or else can help with."""
        self._needs, self._typed = needs, ""
        self.take(own)

    def take(self, own: Sequence[str]) -> None:
        """These are they now."""
        self._own = tuple(own)
        self.propose(self._proposed)  # what is theirs now is proposed no more
        self._look()

    def close(self) -> None:
        """Look at none."""
        self._turn += 1
        self._own, self._proposed, self._typed = (), (), ""
        self._put()

    def _look(self) -> None:
        self._turn += 1
        turn, typed, own, needs = self._turn, self._typed, self._own, self._needs

        def take(proposed: tuple[str, ...]) -> None:
            if turn == self._turn:
                self.propose(proposed)

        self.changed.emit()
        self._backstage.ask(lambda session: tags.proposed(session, typed, own, needs=needs), take)

    def propose(self, proposed: tuple[str, ...]) -> None:
        """Others use these."""
        held = {plain(each) for each in self._own}
        self._proposed = tuple(each for each in proposed if plain(each) not in held)
        self._put()

    @Slot(str)
    def write(self, typed: str) -> None:
        """Somebody types one."""
        self._typed = typed
        self._look()

    @Slot(str)
    def add(self, word: str) -> None:
        """Add one, spelt as others spell it."""
        needs, turn = self._needs, self._turn

        def take(spelt: str) -> None:
            held = {plain(each) for each in self._own}
            if turn == self._turn and spelt:
                self._typed = ""
                if plain(spelt) in held:
                    self._look()
                else:
                    self.chosen.emit((*self._own, spelt))

        self._backstage.ask(lambda session: tags.spelt(session, word, needs=needs), take)

    @Slot(str)
    def remove(self, word: str) -> None:
        """Take one away."""
        if word in self._own:
            self.chosen.emit(tuple(each for each in self._own if each != word))

    def _put(self) -> None:
        """Change what is listed row by row: a finger may be on one of them."""
        rows = [(word, True) for word in self._own] + [(word, False) for word in self._proposed]
        self._rows.put([{"word": word, "own": own} for word, own in rows])
        self.changed.emit()

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        """The tags that they have, then those that others use, and may be meant."""
        return self._rows

    @Property(str, notify=changed)
    def typed(self) -> str:
        """What was typed."""
        return self._typed
