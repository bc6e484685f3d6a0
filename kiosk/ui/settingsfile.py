"""All of the settings as one file: saved, and read again with a look at what it would change."""

from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import choicefile, choices
from kiosk.errors import Fault, OutOfOrder
from kiosk.records.choices import Changed, FileLine, NotRead, Setting, Value, Wrong
from kiosk.records.desk import Right
from kiosk.ui.backstage import Backstage
from kiosk.ui.choicewords import ChoiceWords
from kiosk.ui.choosing import Choosing
from kiosk.ui.desk import Desk
from kiosk.ui.language import Language
from kiosk.ui.settingssaving import SettingsSaving

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1

Said = dict[str, Value]


@QmlElement
class SettingsFile(QObject):
    """The file that was saved, or the one that is looked at before anything changes."""

    changed = Signal()

    def __init__(
        self, desk: Desk, backstage: Backstage, language: Language, choosing: Choosing
    ) -> None:
        """`choosing` is by what a file is chosen."""
        super().__init__()
        self._desk, self._backstage, self._choosing = desk, backstage, choosing
        self._words = ChoiceWords(language)
        self._saving = SettingsSaving(desk, backstage)
        self._turn = 0
        self._name = ""
        self._content: Said | None = None
        self._lines: tuple[FileLine, ...] = ()
        self._not_read: NotRead | Fault | None = None
        self._wrong: Wrong | None = None
        self._busy = False

    # -- saving -----------------------------------------------------------------------------------

    @Slot()
    def save(self) -> None:
        """Save all of them, on a stick or where this user's files lie."""
        self._desk.trusted(self._saving.save)

    # -- reading ----------------------------------------------------------------------------------

    @Slot()
    def choose(self) -> None:
        """Choose a file to look at; nothing changes yet."""
        self._desk.trusted(lambda: self._choosing.begin((".json",), self.open), Right.SETTINGS)

    def open(self, file: Path) -> None:
        """Look at `file`."""
        self.forget()
        self._name, self._busy = file.name, True
        turn = self._turn
        self.changed.emit()

        def work() -> Said | NotRead | Fault:
            try:
                return choicefile.load(file)
            except OutOfOrder as trouble:
                return trouble.fault

        def answer(found: Said | NotRead | Fault) -> None:
            if turn != self._turn:
                return
            if isinstance(found, dict):
                self._content = found
                self._look()
            else:
                self._not_read, self._busy = found, False
                self.changed.emit()

        self._backstage.work(work, answer)

    def follow(self) -> None:
        """The place has changed: what the file would change may be something else."""
        if self._content is not None:
            self._look()

    def _look(self) -> None:
        content, turn, now = self._content, self._turn, self._backstage.now()
        if content is None:
            return

        def answer(lines: tuple[FileLine, ...]) -> None:
            if turn == self._turn:
                self.show(self._name, lines)

        self._backstage.ask(lambda session: choicefile.preview(session, now, content), answer)

    def show(self, name: str, lines: tuple[FileLine, ...]) -> None:
        """Show what the file `name` would change."""
        self._name, self._lines, self._busy = name, lines, False
        self.changed.emit()

    def refuse(self, name: str, why: NotRead) -> None:
        """Say that the file `name` is none of settings."""
        self._name, self._not_read, self._busy = name, why, False
        self.changed.emit()

    @Slot()
    def forget(self) -> None:
        """Change nothing."""
        self._turn += 1
        self._name, self._content, self._lines = "", None, ()
        self._not_read = self._wrong = None
        self._busy = False
        self.changed.emit()

    @Slot()
    def take(self) -> None:
        """Change all that the file says and that can be."""
        if not self._busy:
            self._desk.trusted(self._take, Right.SETTINGS)

    def _take(self) -> None:
        by, turn = self._desk.by, self._turn
        new = {Setting(line.name): line.after for line in self._fit}
        seen = {Setting(line.name): line.before for line in self._fit}
        self._busy = True
        self.changed.emit()

        def answer(done: Changed | Wrong) -> None:
            if isinstance(done, Changed):
                self._desk.say(
                    lambda: self.tr("%n settings changed.", "", len(done.after)),
                    lambda session, pen: choices.take_back(session, pen, done, by),
                )
                self.forget()
            elif turn == self._turn:
                self._wrong, self._busy = done, False
                self._look()
                self.changed.emit()

        def troubled(_: Fault) -> None:
            self._busy = False
            self._desk.say(
                lambda: self.tr("It could not be written just now: nothing has changed.")
            )
            self.changed.emit()

        self._backstage.write(
            lambda session, pen: choices.change(session, pen, new, seen, by), answer, troubled
        )

    @property
    def _fit(self) -> list[FileLine]:
        return [line for line in self._lines if line.wrong is None]

    # -- what pages see ---------------------------------------------------------------------------

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        """Whether a file is looked at."""
        return self._name != ""

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether it is being read, or kept."""
        return self._busy

    @Property(str, notify=changed)
    def name(self) -> str:
        """What it is called."""
        return self._name

    @Property(int, notify=changed)
    def fit(self) -> int:
        """How many settings it would change."""
        return len(self._fit)

    @Property(str, notify=changed)
    def said(self) -> str:
        """What there is to say of it."""
        if self._busy:
            return "…"
        match self._not_read:
            case NotRead():
                return self._words.not_read(self._not_read)
            case Fault():
                return self.tr("This file can’t be read. Has the stick been pulled out?")
        if self._wrong is not None:
            return self._words.wrong(self._wrong)
        if not self._lines:
            return self.tr("Everything is as this file says already.")
        fit = len(self._fit)
        bad = len(self._lines) - fit
        said = self.tr("%n settings would change.", "", fit)
        if bad:
            said += " " + self.tr("%n can’t be taken and stay as they are.", "", bad)
        return said

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def rows(self) -> list[dict[str, str]]:
        """What it would change: `title`, `before`, `after`, and why it can’t be (`wrong`)."""
        return [self._row(line) for line in self._lines]

    def _row(self, line: FileLine) -> dict[str, str]:
        setting = line.setting
        if setting is None:
            after = self._words.value(Setting.NAME, str(line.after))
            return {
                "title": line.name,
                "before": "",
                "after": after,
                "wrong": self._words.wrong(Wrong.UNKNOWN),
            }
        return {
            "title": self._words.title(setting),
            "before": self._words.value(setting, line.before),
            "after": self._words.value(setting, line.after),
            "wrong": "" if line.wrong is None else self._words.wrong(line.wrong),
        }
