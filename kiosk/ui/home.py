"""What home shows: the place, the hour, and who is here."""

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import attention
from kiosk.records import Board, Clock, Occupancy, Wanted, Where
from kiosk.ui import words
from kiosk.ui.language import Language
from kiosk.ui.people import People
from kiosk.ui.preview import Feed

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Home(QObject):
    """The place as everybody may see it, at the entrance and on the wall."""

    boardChanged = Signal()
    wantedChanged = Signal()
    timeChanged = Signal()
    cameraChanged = Signal()
    placeChanged = Signal()

    def __init__(self, place: Where, clock: Clock, language: Language, feed: Feed) -> None:
        """`clock` is looked at every second, and the page told when the minute has changed."""
        super().__init__()
        self._place, self._clock, self._language, self._feed = place, clock, language, feed
        self._people = People()
        self._others = 0
        self._attended = False
        self._wanted: tuple[Wanted, ...] = ()
        self._occupancy = Occupancy(0, place().seats, place().limit)
        self._sees = False
        self._now = clock()
        language.changed.connect(self.timeChanged)
        language.changed.connect(self.wantedChanged)
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self._look_at_the_clock)
        self._timer.start()

    def take(self, board: Board) -> None:
        """Show `board` from now on, and draw nothing again that is the same."""
        self._people.take(board.entries)
        seen = board.others, board.occupancy, bool(board.on_shift)
        if (self._others, self._occupancy, self._attended) != seen:
            self._others, self._occupancy, self._attended = seen
            self.boardChanged.emit()
        if self._wanted != board.wanted:
            self._wanted = board.wanted
            self.wantedChanged.emit()

    def say_place_again(self) -> None:
        """The place is not what it was: its name, its hour."""
        self.placeChanged.emit()
        self.timeChanged.emit()

    @Slot(bool)
    def see(self, sees: bool) -> None:
        """Say whether a camera is looking."""
        if sees is not self._sees:
            self._sees = sees
            self.cameraChanged.emit()

    @Slot()
    def _look_at_the_clock(self) -> None:
        now = self._clock()
        if now.replace(second=0, microsecond=0) != self._now.replace(second=0, microsecond=0):
            self._now = now
            self.timeChanged.emit()

    @Property(str, notify=placeChanged)
    def place(self) -> str:
        """The name of the place."""
        return self._place().name

    @Property(str, notify=timeChanged)
    def day(self) -> str:
        """Today: `jeudi 26 novembre`."""
        return words.day(self._now, self._place(), self._language.current)

    @Property(str, notify=timeChanged)
    def hour(self) -> str:
        """The hour: `10 h 42`."""
        return words.hour(self._now, self._place())

    @Property(int, notify=boardChanged)
    def count(self) -> int:
        """How many are here."""
        return self._occupancy.count

    @Property(int, notify=boardChanged)
    def seats(self) -> int:
        """How many can work here."""
        return self._occupancy.seats

    @Property(float, notify=boardChanged)
    def filled(self) -> float:
        """The part of the seats that is taken, 1 at most."""
        return min(1.0, self._occupancy.count / max(1, self._occupancy.seats))

    @Property(int, notify=boardChanged)
    def limit(self) -> int:
        """How many may be inside."""
        return self._occupancy.limit

    @Property(str, notify=boardChanged)
    def fullness(self) -> str:
        """How that stands to how many are here: `room`, `near` or `full`."""
        return attention.fullness(self._occupancy).value

    @Property(bool, notify=boardChanged)
    def unattended(self) -> bool:
        """Whether people are here and nobody holds the concierge's role."""
        return self._occupancy.count > 0 and not self._attended

    @Property(int, notify=boardChanged)
    def others(self) -> int:
        """How many are here in the number only."""
        return self._others

    @Property("QVariantList", notify=wantedChanged)  # type: ignore[arg-type]
    def wanted(self) -> list[dict[str, str]]:
        """What people look for: `word`, and `said` of who does and who can help."""
        return [{"word": each.word, "said": self._said(each)} for each in self._wanted]

    def _said(self, wanted: Wanted) -> str:
        seekers, helpers = wanted.seekers, wanted.helpers
        seek = self.tr("%1 is looking", "for a hand", len(seekers))
        seek = seek.replace("%1", words.listed(seekers))
        if not helpers:
            return self.tr("%1; and you?", "who is looking for a hand").replace("%1", seek)
        help = self.tr("%1 can help", "", len(helpers)).replace("%1", words.listed(helpers))
        said = self.tr("%1; %2", "who is looking for a hand, who can help")
        return said.replace("%1", seek).replace("%2", help)

    @Property(People, constant=True)
    def people(self) -> People:
        """Those who chose to be shown."""
        return self._people

    @Property(Feed, constant=True)
    def feed(self) -> Feed:
        """What the camera sees."""
        return self._feed

    @Property(bool, notify=cameraChanged)
    def sees(self) -> bool:
        """Whether a camera is looking."""
        return self._sees
