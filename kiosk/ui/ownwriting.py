"""What somebody types of themselves at the kiosk: what they are called, a skill, a need."""

from enum import Enum

from PySide6.QtCore import Property, QEnum, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import tags
from kiosk.records.own import Change, Words
from kiosk.ui.backstage import Backstage
from kiosk.ui.ownrecord import OwnRecord

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1

SHOWN = 8
"""So many words of others fit one line above the keys."""


@QmlElement
class OwnWriting(QObject):
    """What is being typed, and the words of others that may be meant."""

    changed = Signal()

    @QEnum
    class What(Enum):
        """What is being typed."""

        Nothing = 0
        Called = 1
        Skills = 2
        Needs = 3

    def __init__(self, backstage: Backstage, record: OwnRecord) -> None:
        super().__init__()
        self._backstage, self._record = backstage, record
        self._what = OwnWriting.What.Nothing
        self._suggested: tuple[str, ...] = ()
        self._turn, self._typing = 0, object()
        record.kept.connect(self.leave)

    @property
    def is_half_typed(self) -> bool:
        """Whether somebody is typing."""
        return self._what is not OwnWriting.What.Nothing

    @Slot(int)
    def begin(self, what: int) -> None:
        """Let them type it."""
        self._what, self._typing = OwnWriting.What(what), object()
        self._record.be_quiet()
        self.draft("")

    @Slot()
    def leave(self) -> None:
        """What was typed is not kept, or is by now."""
        self._turn, self._typing = self._turn + 1, object()
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
        but = self._record.words(kind)

        def take(found: tuple[str, ...]) -> None:
            if turn == self._turn:
                self.suggest(found)

        self._backstage.ask(
            lambda session: tags.proposed(
                session, text, but, needs=kind is Words.NEEDS, most=SHOWN
            ),
            take,
        )

    def suggest(self, words: tuple[str, ...]) -> None:
        """Offer these."""
        self._suggested = words
        self.changed.emit()

    @Slot(str)
    def keep(self, text: str) -> None:
        """Keep what was typed, or chosen of what was offered."""
        kind = self._kind
        if kind is None:
            self._record.change(lambda: Change(called=text))
        else:
            self._add(kind, text)

    def _add(self, kind: Words, text: str) -> None:
        """Add it, spelt as others spell it."""
        typing = self._typing

        def take(word: str) -> None:
            if typing is self._typing and word:
                self._record.add(kind, word)
            elif typing is self._typing:
                self.leave()

        self._backstage.ask(
            lambda session: tags.spelt(session, text, needs=kind is Words.NEEDS), take
        )

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
        """Words that others use, and that may be meant."""
        return list(self._suggested)
