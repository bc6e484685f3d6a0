"""A setting of the place while it is looked at: what it is, what there is, and what would be kept."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import choicebook
from kiosk.records.choices import Setting, Value, Wrong
from kiosk.setup import MOST
from kiosk.ui.backstage import Backstage
from kiosk.ui.choicewords import ChoiceWords
from kiosk.ui.hoursdraft import HoursDraft
from kiosk.ui.language import Language
from kiosk.ui.settingspots import SpotWords, spots_of

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SettingDraft(QObject):
    """What holds, what has been said in its place, and why that can't be; nothing is kept here."""

    changed = Signal()

    def __init__(self, backstage: Backstage, language: Language) -> None:
        super().__init__()
        self._backstage, self._language = backstage, language
        self._words, self._spot_words = ChoiceWords(language), SpotWords(language)
        self._setting: Setting | None = None
        self._seen: Value = None
        self._draft: Value = None
        self._hours = HoursDraft(language, self._become)
        self.changed.connect(self._hours.changed)
        self._wrong: Wrong | None = None
        self._waiting = 0

    def look(self, setting: Setting | None) -> None:
        """Look at that one; None for none any more."""
        self._setting, self._wrong, self._waiting = setting, None, 0
        self._load()

    def follow(self) -> None:
        """The place has changed: show what holds now, unless somebody is in the middle of changing it."""
        if self._setting is not None and self._draft == self._seen:
            self._load()
        self.changed.emit()

    def _load(self) -> None:
        if self._setting is not None:
            self._seen = self._draft = self._now(self._setting)
        if self._setting is Setting.HOURS:
            self._hours.begin(self._seen)
        else:
            self._hours.end()
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
        """How it is chosen: `words`, `hours`, `count`, `one_of` or `some_of`."""
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
        chosen = self._draft if isinstance(self._draft, list) else [self._seen]
        return [
            {"label": self._words.offer(self._setting, each), "chosen": each in chosen}
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

    @Property(str, notify=changed)
    def drafted(self) -> str:
        """What would be kept, in words."""
        return "" if self._setting is None else self._words.value(self._setting, self._draft)

    @Property(bool, notify=changed)
    def differs(self) -> bool:
        """Whether there is something to keep."""
        return self.is_half_typed and not self._waiting

    @Property(HoursDraft, constant=True)
    def hours(self) -> HoursDraft:
        """The opening hours, while it is these."""
        return self._hours

    @Property(str, notify=changed)
    def more(self) -> str:
        """What else there is to know of it, as it is now."""
        if self._setting is not Setting.MONTHLY:
            return ""
        monthly = self._backstage.place.choices.monthly
        here = monthly.station in (None, self._backstage.station)
        return self._words.folder(monthly.folder, None if here else monthly.station)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def spots(self) -> list[dict[str, str]]:
        """The rooms in which it is used: `spot`, `title`."""
        found = [] if self._setting is None else spots_of(self._setting)
        return [{"spot": str(each), "title": self._spot_words.title(each)} for each in found]

    @Property(str, notify=changed)
    def wrong(self) -> str:
        """Why it stays as it is, if it was to change."""
        return "" if self._wrong is None else self._words.wrong(self._wrong)
