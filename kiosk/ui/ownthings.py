"""What somebody sees and changes of their own things, on the page that only they look at."""

from dataclasses import replace
from enum import Enum

from PySide6.QtCore import Property, QEnum, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.records import ShownAs
from kiosk.records.own import Change, Words
from kiosk.ui.backstage import Backstage
from kiosk.ui.language import LANGUAGES
from kiosk.ui.ownrecord import OwnRecord

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class OwnThings(QObject):
    """Their own things, which side of them shows, and what is touched there."""

    changed = Signal()
    spoken = Signal(str)

    @QEnum
    class Tab(Enum):
        """The sides of them."""

        Me = 0
        Words = 1
        Shown = 2
        Visits = 3
        Data = 4

    def __init__(self, backstage: Backstage, record: OwnRecord) -> None:
        """`spoken` says how they want to be spoken to."""
        super().__init__()
        self._backstage, self._record = backstage, record
        self._tab = OwnThings.Tab.Me
        record.changed.connect(self.changed)

    def close(self) -> None:
        """They have gone: nothing of them is kept."""
        self._tab = OwnThings.Tab.Me
        self._record.close()

    # -- what they change ------------------------------------------------------------------------

    @Slot()
    def takeBack(self) -> None:
        """Have it as it was before the last change."""
        self._record.take_back()

    @Slot(str)
    def showAs(self, shown_as: str) -> None:
        """At their next visits: `name`, `first_name` or `counted`."""
        record = self._record
        record.change(lambda: Change(dials=replace(record.dials, shown_as=ShownAs(shown_as))))

    @Slot(bool)
    def showActivity(self, shown: bool) -> None:
        """Whether their activity shows at their next visits."""
        record = self._record
        record.change(lambda: Change(dials=replace(record.dials, activity_shown=shown)))

    @Slot(str)
    def speak(self, language: str) -> None:
        """Be spoken to in that language, from now on."""
        if language in LANGUAGES:
            self._record.change(lambda: Change(language=language))
            self.spoken.emit(language)

    @Slot(bool)
    def beAsked(self, agreed: bool) -> None:
        """Say whether others may ask them."""
        self._record.change(lambda: Change(can_be_asked=agreed))

    @Slot(str, str)
    def remove(self, kind: str, word: str) -> None:
        """Say a word of themselves no more."""
        self._record.remove(Words(kind), word)

    # -- for the page ----------------------------------------------------------------------------

    @Slot(int)
    def look(self, tab: int) -> None:
        """Show one of their sides."""
        self._tab = OwnThings.Tab(tab)
        self._record.be_quiet()

    @Property(int, notify=changed)
    def tab(self) -> int:
        """Which side shows, one of `Tab`."""
        return int(self._tab.value)

    @Property(bool, notify=changed)
    def known(self) -> bool:
        """Whether they have been read."""
        return self._record.current is not None

    @Property(str, notify=changed)
    def said(self) -> str:
        """What was just changed, or why it was not."""
        return self._record.said

    @Property(bool, notify=changed)
    def undoable(self) -> bool:
        """Whether it can be taken back."""
        return self._record.is_undoable

    @Property(str, notify=changed)
    def called(self) -> str:
        """What they are called."""
        person = self._record.person
        return "" if person is None else person.called

    @Property(str, notify=changed)
    def language(self) -> str:
        """In which language they are spoken to: as they chose, or the place's."""
        person = self._record.person
        return (person.language if person else None) or self._backstage.place.language

    @Property(bool, notify=changed)
    def asks(self) -> bool:
        """Whether others may ask them."""
        person = self._record.person
        return person is not None and person.can_be_asked

    @Property(str, notify=changed)
    def shownAs(self) -> str:
        """The first dial: `name`, `first_name` or `counted`."""
        return self._record.dials.shown_as.value

    @Property(bool, notify=changed)
    def activityShown(self) -> bool:
        """The second dial."""
        return self._record.dials.activity_shown

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def skills(self) -> list[str]:
        """What they can help with."""
        return list(self._record.words(Words.SKILLS))

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def needs(self) -> list[str]:
        """What they look for."""
        return list(self._record.words(Words.NEEDS))
