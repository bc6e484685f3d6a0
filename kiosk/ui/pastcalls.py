"""The roll calls that are over, at the desk: a place has to show that it held its drills."""

from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import placetime, rollcall
from kiosk.records import Where
from kiosk.records.rollcall import RollCall
from kiosk.ui import words
from kiosk.ui.language import Language
from kiosk.ui.patience import Ask, Patience
from kiosk.ui.rows import Rows

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1

CALL = ("drill", "kind", "began", "about")
"""What a row of the list has."""


@QmlElement
class PastCalls(QObject):
    """Calls and drills with their date, the time they took and their numbers; no names."""

    changed = Signal()

    def __init__(self, ask: Ask[object], place: Where, language: Language) -> None:
        """`ask` puts a question to the reader. Nothing is asked before `open`."""
        super().__init__()
        self._place, self._language = place, language
        self._patience = Patience(ask)
        self._patience.changed.connect(self.changed)
        self._calls: tuple[RollCall, ...] | None = None
        self._listed = Rows(*CALL)
        language.changed.connect(self.say_again)

    @Slot()
    def open(self) -> None:
        """Read them, and show the latest."""

        def answered(calls: object) -> None:
            assert isinstance(calls, tuple)
            self.show(calls)

        self._patience.ask(rollcall.past, answered)

    @Slot()
    def close(self) -> None:
        """Show none any more."""
        self._patience.stop()
        self._calls = None
        self._listed.put([])
        self.changed.emit()

    def show(self, calls: Sequence[RollCall]) -> None:
        """Show these, the latest first."""
        self._patience.stop()
        self._calls = tuple(calls)
        self._listed.put([self._row(call) for call in self._calls])
        self.changed.emit()

    @Slot()
    def say_again(self) -> None:
        """The same in the language of the moment."""
        self._listed.put([self._row(call) for call in self._calls or ()])
        self.changed.emit()

    def _row(self, call: RollCall) -> dict[str, object]:
        day = words.full_day(
            placetime.local(call.began_at, self._place()).date(), self._language.current
        )
        began = self.tr("%1, %2", "a day, an hour").replace("%1", day)
        station = words.stations().get(call.station, call.station)
        took = "" if call.took is None else words.minutes(call.took)
        return {
            "drill": call.drill,
            "kind": self.tr("Drill", "a roll call") if call.drill else self.tr("Real alarm"),
            "began": began.replace("%2", words.hour(call.began_at, self._place())),
            "about": " · ".join(each for each in (self._numbers(call), took, station) if each),
        }

    def _numbers(self, call: RollCall) -> str:
        if call.inside == 0:
            return self.tr("nobody inside")
        said = self.tr("%1 of %2 found", "people").replace("%1", str(call.found or 0))
        return said.replace("%2", str(call.inside))

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether they take a moment to come."""
        return self._patience.busy

    @Property(bool, notify=changed)
    def empty(self) -> bool:
        """Whether there never was one."""
        return self._calls == ()

    @Property(Rows, constant=True)
    def calls(self) -> Rows:
        """The rows."""
        return self._listed
