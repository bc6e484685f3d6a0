"""How the screen suits the eyes and hands before it: one person's choice, until it goes home."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.records.choices import Choices
from kiosk.settings import Settings

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1

SCALES = {"A": 1.0, "A+": 1.25, "A++": 1.5}
THEMES = ("light", "contrast", "dark")


@dataclass(frozen=True, slots=True)
class Suits:
    """Size of text (`A`, `A+`, `A++`), theme, and whether things move and pages go by themselves."""

    size: str = "A"
    theme: str = "light"
    motion: bool = True
    hurry: bool = True


def suits_of(said: Settings, chosen: Choices) -> Suits:
    """How a screen suits people to begin with: as its own file says, else as the place chooses."""
    return Suits(
        said.text or chosen.text,
        said.theme or chosen.theme,
        chosen.motion if not said.motion else said.motion == "on",
        chosen.countdown if not said.countdown else said.countdown == "on",
    )


@QmlElement
class Comfort(QObject):
    """Sizes, colours, motion and time; the station's choice to begin with."""

    changed = Signal()

    def __init__(self, usual: Suits) -> None:
        """`usual` is what the station goes back to."""
        super().__init__()
        self._usual = self._current = usual

    @property
    def patience(self) -> float | None:
        """How many times longer a page waits: who needs larger text may need more time.

        None is for ever.
        """
        if not self._current.hurry:
            return None
        return 1.0 if self._current.size == "A" else 2.0

    @property
    def is_usual(self) -> bool:
        """Whether nobody has chosen anything."""
        return self._current == self._usual

    def be_usual(self, usual: Suits) -> None:
        """That is what the station goes back to from now on; who has chosen something keeps it."""
        unchosen, self._usual = self.is_usual, usual
        if unchosen:
            self.reset()

    def reset(self) -> None:
        """Go back to what suits the station."""
        self._become(self._usual)

    @Slot(str)
    def resize(self, size: str) -> None:
        """Write in `size` from now on; another than ours is left alone."""
        if size in SCALES:
            self._become(replace(self._current, size=size))

    @Slot()
    def larger(self) -> None:
        """The next size, and after the largest the first again."""
        sizes = list(SCALES)
        self.resize(sizes[(sizes.index(self._current.size) + 1) % len(sizes)])

    @Slot(str)
    def colour(self, theme: str) -> None:
        """Draw in `theme` from now on; another than ours is left alone."""
        if theme in THEMES:
            self._become(replace(self._current, theme=theme))

    @Slot(bool)
    def move(self, motion: bool) -> None:
        """Let things move, or not."""
        self._become(replace(self._current, motion=motion))

    @Slot(bool)
    def hasten(self, hurry: bool) -> None:
        """Let pages go by themselves, or not."""
        self._become(replace(self._current, hurry=hurry))

    def suit(self, suits: Suits) -> None:
        """All of it at once."""
        self._become(suits)

    def _become(self, suits: Suits) -> None:
        if suits != self._current:
            self._current = suits
            self.changed.emit()

    @Property(str, notify=changed)
    def size(self) -> str:
        """`A`, `A+` or `A++`."""
        return self._current.size

    @Property(float, notify=changed)
    def scale(self) -> float:
        """What every text is multiplied by."""
        return SCALES[self._current.size]

    @Property(str, notify=changed)
    def theme(self) -> str:
        """`light`, `contrast` or `dark`."""
        return self._current.theme

    @Property(bool, notify=changed)
    def motion(self) -> bool:
        """Whether things may move."""
        return self._current.motion

    @Property(bool, notify=changed)
    def hurry(self) -> bool:
        """Whether pages go by themselves."""
        return self._current.hurry
