"""One setting of the place, close up: what it is and does, what there is, and changing it."""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import choicebook, choices
from kiosk.records.choices import Changed, Setting, Value, Wrong
from kiosk.records.desk import Right
from kiosk.ui.backstage import Backstage
from kiosk.ui.desk import Desk
from kiosk.ui.language import Language
from kiosk.ui.settingdraft import SettingDraft
from kiosk.ui.weekdraft import WeekDraft

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class OneSetting(SettingDraft):
    """The setting that is looked at. What is offered is chosen at once; the rest is kept by a button."""

    left = Signal()

    def __init__(self, desk: Desk, backstage: Backstage, language: Language) -> None:
        """`left` says that it is done with."""
        super().__init__(backstage, language)
        self._desk = desk

    # -- what is touched --------------------------------------------------------------------------

    @Slot(int)
    def pick(self, index: int) -> None:
        """Choose one of those there are."""
        if 0 <= index < len(self._offers):
            self._choose(self._offers[index])

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

    def _choose(self, value: Value, *, leaves: bool = False) -> None:
        setting = self._setting
        if setting is None:
            return
        self._wrong = choicebook.wrong(setting, value)
        self.changed.emit()
        if self._wrong is None:
            self._desk.trusted(lambda: self._change(setting, value, leaves=leaves), Right.SETTINGS)

    def _change(self, setting: Setting, value: Value, *, leaves: bool) -> None:
        seen, by = self._seen, self._desk.by
        self._waiting = True
        self.changed.emit()

        def answer(done: Changed | Wrong) -> None:
            self._waiting = False
            if setting is self._setting:
                self._be_answered(done, leaves=leaves)
            if isinstance(done, Changed) and done.after:
                self._desk.say(
                    self._said(setting, done.after[setting]),
                    lambda session, pen: choices.take_back(session, pen, done, by),
                )

        def troubled(_: object) -> None:
            self._waiting = False
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
        elif leaves:
            self.left.emit()
        else:
            self._seen = self._draft = done.after.get(setting, self._seen)
            if self._week is not None:
                self._week = WeekDraft(choicebook.as_hours(self._seen))
        self.changed.emit()

    def _said(self, setting: Setting, value: Value) -> Callable[[], str]:
        def said() -> str:
            pattern = self.tr("%1: %2", "a setting, what it is now")
            return pattern.replace("%1", self._words.title(setting)).replace(
                "%2", self._words.value(setting, value)
            )

        return said
