"""A setting of the place while it is looked at: what it is, what there is, and what would be kept."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import choicebook
from kiosk.records.choices import Setting, Value, Wrong
from kiosk.setup import MOST
from kiosk.ui import words
from kiosk.ui.backstage import Backstage
from kiosk.ui.choicewords import ChoiceWords
from kiosk.ui.language import Language
from kiosk.ui.weekdraft import WeekDraft

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SettingDraft(QObject):
    """What holds, what has been said in its place, and why that can't be; nothing is kept here."""

    changed = Signal()

    def __init__(self, backstage: Backstage, language: Language) -> None:
        super().__init__()
        self._backstage, self._language = backstage, language
        self._words = ChoiceWords(language)
        self._setting: Setting | None = None
        self._seen: Value = None
        self._draft: Value = None
        self._week: WeekDraft | None = None
        self._wrong: Wrong | None = None
        self._waiting = False

    def look(self, setting: Setting | None) -> None:
        """Look at that one; None for none any more."""
        self._setting, self._wrong, self._waiting = setting, None, False
        self._load()

    def follow(self) -> None:
        """The place has changed: show what holds now, unless somebody is in the middle of changing it."""
        if self._setting is not None and self._draft == self._seen:
            self._load()
        self.changed.emit()

    def _load(self) -> None:
        if self._setting is not None:
            self._seen = self._draft = self._now(self._setting)
            is_week = self._setting is Setting.HOURS
            self._week = WeekDraft(choicebook.as_hours(self._seen)) if is_week else None
        self.changed.emit()

    def _now(self, setting: Setting) -> Value:
        return choicebook.values(self._backstage.place)[setting]

    def refuse(self, why: Wrong) -> None:
        """Say why it stays as it is."""
        self._wrong = why
        self.changed.emit()

    @Slot(str)
    def write(self, text: str) -> None:
        """Somebody types."""
        self._become(text)

    @Slot(int)
    def step(self, by: int) -> None:
        """So many more."""
        self._become(max(1, min(self._count + by, MOST)))

    @Slot(str)
    def type(self, digit: str) -> None:
        """One more digit behind the number."""
        if len(digit) == 1 and digit in "0123456789":
            self._become(min(self._count * 10 + int(digit), MOST))

    @Slot()
    def erase(self) -> None:
        """The last digit is none."""
        self._become(self._count // 10)

    @Slot(int)
    def mark(self, day: int) -> None:
        """Change that day of the week, too, or not any more."""
        if self._week is not None:
            self._week.mark(day)
            self.changed.emit()

    @Slot(str, int)
    def move(self, what: str, by: int) -> None:
        """Move when the place `opens` or `closes` on the marked days by so many half hours."""
        if self._week is not None:
            self._week.step(what, by)
            self._become(self._week.value)

    @Slot(bool)
    def open(self, day_open: bool) -> None:
        """Have the place open on the marked days, or not."""
        if self._week is not None:
            self._week.open(day_open)
            self._become(self._week.value)

    def _become(self, draft: Value) -> None:
        self._draft, self._wrong = draft, None
        self.changed.emit()

    @property
    def is_half_typed(self) -> bool:
        """Whether something was said that is not kept."""
        return self._setting is not None and self._draft != self._seen

    @property
    def _offers(self) -> tuple[Value, ...]:
        return () if self._setting is None else choicebook.ENTRIES[self._setting].offers

    @property
    def _count(self) -> int:
        return self._draft if isinstance(self._draft, int) else 0

    # -- what pages see ---------------------------------------------------------------------------

    @Property(str, notify=changed)
    def setting(self) -> str:
        """Which it is; nothing for none."""
        return self._setting or ""

    @Property(str, notify=changed)
    def kind(self) -> str:
        """How it is chosen: `words`, `hours`, `count` or `one_of`."""
        return "" if self._setting is None else choicebook.ENTRIES[self._setting].kind

    @Property(str, notify=changed)
    def title(self) -> str:
        """What it is called."""
        return "" if self._setting is None else self._words.title(self._setting)

    @Property(str, notify=changed)
    def why(self) -> str:
        """What it does."""
        return "" if self._setting is None else self._words.why(self._setting)

    @Property(str, notify=changed)
    def holds(self) -> str:
        """What holds now, in words."""
        if self._setting is None:
            return ""
        return self._words.value(self._setting, self._seen)

    @Property(str, notify=changed)
    def usual(self) -> str:
        """What a new place has, in words; nothing where that is for nobody to come back to."""
        if self._setting in (None, Setting.NAME):
            return ""
        default = choicebook.ENTRIES[self._setting].default
        return self._words.value(self._setting, default)

    @Property(bool, notify=changed)
    def isUsual(self) -> bool:
        """Whether that is what holds."""
        if self._setting in (None, Setting.NAME):
            return True
        return self._seen == choicebook.ENTRIES[self._setting].default

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def offers(self) -> list[dict[str, object]]:
        """What there is to choose from: `label`, and whether it is `chosen`."""
        if self._setting is None:
            return []
        return [
            {"label": self._words.value(self._setting, each), "chosen": each == self._seen}
            for each in self._offers
        ]

    @Property(str, notify=changed)
    def text(self) -> str:
        """What is typed."""
        return str(self._draft) if isinstance(self._draft, str) else ""

    @Property(str, notify=changed)
    def count(self) -> str:
        """The number."""
        return str(self._count)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def days(self) -> list[dict[str, object]]:
        """The week, Monday first: `short` and `long` names, whether it is `marked` and `open`."""
        week = self._week
        if week is None:
            return []
        code = self._language.current
        return [
            {
                "short": words.weekday(day, code, short=True),
                "long": words.weekday(day, code),
                "marked": day in week.marked,
                "open": week.week[day] is not None,
            }
            for day in range(len(choicebook.DAYS))
        ]

    @Property(bool, notify=changed)
    def opensThen(self) -> bool:
        """Whether the place opens on the marked days."""
        return self._week is not None and self._week.hours is not None

    @Property(str, notify=changed)
    def opens(self) -> str:
        """When it opens on them."""
        hours = None if self._week is None else self._week.hours
        return "" if hours is None else words.clock(hours.opens.hour, hours.opens.minute)

    @Property(str, notify=changed)
    def closes(self) -> str:
        """When it closes on them."""
        hours = None if self._week is None else self._week.hours
        return "" if hours is None else words.clock(hours.closes.hour, hours.closes.minute)

    @Property(bool, notify=changed)
    def closesTomorrow(self) -> bool:
        """Whether that is after midnight."""
        hours = None if self._week is None else self._week.hours
        return hours is not None and hours.closes <= hours.opens

    @Property(str, notify=changed)
    def drafted(self) -> str:
        """What would be kept, in words."""
        return "" if self._setting is None else self._words.value(self._setting, self._draft)

    @Property(bool, notify=changed)
    def differs(self) -> bool:
        """Whether there is something to keep."""
        return self.is_half_typed and not self._waiting

    @Property(str, notify=changed)
    def wrong(self) -> str:
        """Why it stays as it is, if it was to change."""
        return "" if self._wrong is None else self._words.wrong(self._wrong)
