"""One setting of the place, close up: what it is and does, what there is, and changing it."""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import choicebook, choices
from kiosk.records.choices import Changed, Setting, Value, Wrong
from kiosk.records.desk import Right
from kiosk.ui.backstage import Backstage
from kiosk.ui.desk import Desk
from kiosk.ui.deskrooms import DeskRooms
from kiosk.ui.language import Language
from kiosk.ui.settingdraft import SettingDraft
from kiosk.ui.settingspots import ROOMS, Spot

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class OneSetting(SettingDraft):
    """The setting that is looked at. What is offered is chosen at once; the rest is kept by a button."""

    left = Signal()
    monthlyWanted = Signal()

    def __init__(self, desk: Desk, backstage: Backstage, language: Language) -> None:
        """`left` says that it is done with; `monthlyWanted` turns to where that report is seen to."""
        super().__init__(backstage, language)
        self._desk = desk

    # -- what is touched --------------------------------------------------------------------------

    @Slot(int)
    def pick(self, index: int) -> None:
        """Choose one of those there are."""
        if not 0 <= index < len(self._offers):
            return
        picked = self._offers[index]
        if not isinstance(self._draft, list):
            self._choose(picked)
        elif picked in self._draft:
            self._choose([each for each in self._draft if each != picked])
        else:
            self._choose([*self._draft, picked])

    @Slot()
    def keep(self) -> None:
        """Keep what was said."""
        if self._setting is not None and not self._waiting:
            self._choose(self._draft, leaves=True)

    @Slot()
    def toUsual(self) -> None:
        """As a new place has it."""
        if self._setting is not None:
            self._choose(choicebook.ENTRIES[self._setting].default)

    @Slot()
    def back(self) -> None:
        """Leave it as it is."""
        self.left.emit()

    @Slot(str)
    def goTo(self, spot: str) -> None:
        """Go to a room in which it is used."""
        self._desk.trusted(lambda: self._go(ROOMS[Spot(spot)]))

    def _go(self, room: DeskRooms.Room) -> None:
        is_monthly = self._setting is Setting.MONTHLY
        self._desk.own_rooms.turn_to(room)
        if is_monthly and room is DeskRooms.Room.Reports:
            self.monthlyWanted.emit()

    def _choose(self, value: Value, *, leaves: bool = False) -> None:
        setting = self._setting
        if setting is None:
            return
        value = choicebook.tidied(setting, value)
        self._wrong = choicebook.wrong(setting, value)
        self.changed.emit()
        if self._wrong is None:
            self._desk.trusted(lambda: self._change(setting, value, leaves=leaves), Right.SETTINGS)

    def _change(self, setting: Setting, value: Value, *, leaves: bool) -> None:
        seen, by = self._seen, self._desk.by
        if isinstance(value, list):
            # Another of them may be touched before this is written: that follows upon this one.
            seen, self._draft = self._draft, value
        self._waiting += 1
        self.changed.emit()

        def answer(done: Changed | Wrong) -> None:
            self._waiting = max(0, self._waiting - 1)
            if setting is self._setting:
                self._be_answered(done, leaves=leaves)
            if isinstance(done, Changed) and done.after:
                self._desk.say(
                    self._said(setting, done.after[setting]),
                    lambda session, pen: choices.take_back(session, pen, done, by),
                )

        def troubled(_: object) -> None:
            self._waiting = max(0, self._waiting - 1)
            if isinstance(value, list) and setting is self._setting:
                self._draft = self._seen
            self._desk.say(
                lambda: self.tr("It could not be written just now: nothing has changed.")
            )
            self.changed.emit()

        self._backstage.write(
            lambda session, pen: choices.change(
                session, pen, {setting: value}, {setting: seen}, by
            ),
            answer,
            troubled,
        )

    def _be_answered(self, done: Changed | Wrong, *, leaves: bool) -> None:
        setting = self._setting
        assert setting is not None
        if isinstance(done, Wrong):
            self.refuse(done)
            if done is Wrong.MEANWHILE:
                self._seen = self._now(setting)  # whoever goes on has been told
            if isinstance(self._draft, list):
                self._draft = self._seen
        elif leaves:
            self.left.emit()
        else:
            self._seen = done.after.get(setting, self._seen)
            if not (self._waiting and isinstance(self._draft, list)):
                self._draft = self._seen
            if setting is Setting.HOURS:
                self._hours.begin(self._seen)
        self.changed.emit()

    def _said(self, setting: Setting, value: Value) -> Callable[[], str]:
        def said() -> str:
            pattern = self.tr("%1: %2", "a setting, what it is now")
            return pattern.replace("%1", self._words.title(setting)).replace(
                "%2", self._words.value(setting, value)
            )

        return said
