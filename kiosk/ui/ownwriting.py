"""What somebody types of themselves at the kiosk: what they are called, a skill, a need."""

from enum import Enum

from PySide6.QtCore import Property, QEnum, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import own
from kiosk.records.own import Change, Words
from kiosk.ui.backstage import Backstage
from kiosk.ui.ownthings import OwnThings

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class OwnWriting(QObject):
    """What is being typed, and the words that others use and that begin so."""

    changed = Signal()

    @QEnum
    class What(Enum):
        """What is being typed."""

        Nothing = 0
        Called = 1
        Skills = 2
        Needs = 3

    def __init__(self, backstage: Backstage, things: OwnThings) -> None:
        super().__init__()
        self._backstage, self._things = backstage, things
        self._what = OwnWriting.What.Nothing
        self._suggested: tuple[str, ...] = ()
        self._turn = 0
        things.kept.connect(self.leave)

    @property
    def is_half_typed(self) -> bool:
        """Whether somebody is typing."""
        return self._what is not OwnWriting.What.Nothing

    @Slot(int)
    def begin(self, what: int) -> None:
        """Let them type it."""
        self._what = OwnWriting.What(what)
        self._things.be_quiet()
        self.draft("")

    @Slot()
    def leave(self) -> None:
        """What was typed is not kept, or is by now."""
        self._turn += 1
        self._what, self._suggested = OwnWriting.What.Nothing, ()
        self.changed.emit()

    @Slot(str)
    def draft(self, text: str) -> None:
        """They have typed so much: others use such words, too."""
        self._turn += 1
        turn, kind = self._turn, self._kind
        self.changed.emit()
        if kind is None:
            return
        but = self._things.words(kind)

        def take(found: tuple[str, ...]) -> None:
            if turn == self._turn:
                self.suggest(found)

        self._backstage.ask(lambda session: own.suggest(session, text, but), take)

    def suggest(self, words: tuple[str, ...]) -> None:
        """Offer these."""
        self._suggested = words
        self.changed.emit()

    @Slot(str)
    def keep(self, text: str) -> None:
        """Keep what was typed, or chosen of what was offered."""
        kind = self._kind
        if kind is None:
            self._things.change(lambda: Change(called=text))
        elif text.strip():
            self._things.add(kind, text)
        else:
            self.leave()

    @property
    def _kind(self) -> Words | None:
        kinds = {OwnWriting.What.Skills: Words.SKILLS, OwnWriting.What.Needs: Words.NEEDS}
        return kinds.get(self._what)

    @Property(int, notify=changed)
    def what(self) -> int:
        """What is being typed, one of `What`."""
        return int(self._what.value)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def suggested(self) -> list[str]:
        """Words that others use, and that begin so."""
        return list(self._suggested)
