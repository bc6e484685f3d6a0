"""The desk's list of who is here, narrowed by a filter and a search."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.records import ComesAs
from kiosk.records.desk import Here
from kiosk.spelling import begins
from kiosk.ui.lines import Lines

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1

FILTERS: dict[str, frozenset[ComesAs]] = {
    "all": frozenset(ComesAs),
    "member": frozenset({ComesAs.MEMBER, ComesAs.NOMAD}),
    "visitor": frozenset({ComesAs.VISITOR, ComesAs.GROUP}),
    "day_pass": frozenset({ComesAs.DAY_PASS}),
    "unconfirmed": frozenset(ComesAs),
}
"""What the list can be narrowed to."""


@QmlElement
class HereList(QObject):
    """Who is here, the last to arrive first."""

    changed = Signal()

    def __init__(self, lines: Lines) -> None:
        super().__init__()
        self._lines = lines
        self._here: tuple[Here, ...] = ()
        self._filter, self._search = "all", ""

    def take(self, here: tuple[Here, ...]) -> None:
        """Show these from now on."""
        self._here = here
        self.changed.emit()

    def forget(self) -> None:
        """Show nobody, and all of them next time."""
        self._filter, self._search = "all", ""
        self.take(())

    @Slot(str)
    def narrow(self, to: str) -> None:
        """Narrow the list to some of those who are here."""
        if to in FILTERS:
            self._filter = to
            self.changed.emit()

    @Slot(str)
    def lookFor(self, search: str) -> None:
        """Narrow it to those of whose names a word begins so."""
        self._search = search
        self.changed.emit()

    def _passing(self, name: str) -> list[Here]:
        return [
            each
            for each in self._here
            if each.comes_as in FILTERS[name] and (name != "unconfirmed" or each.unconfirmed)
        ]

    def _is_meant(self, here: Here) -> bool:
        person = here.person
        said = here.activity or "" if person is None else f"{person.name} {person.called}"
        return begins(self._search, said)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def rows(self) -> list[dict[str, Any]]:
        """The lines that show."""
        found = [each for each in reversed(self._passing(self._filter)) if self._is_meant(each)]
        return [self._lines.here(each) for each in found]

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def filters(self) -> list[dict[str, Any]]:
        """The filters that somebody passes, each with how many do."""
        counts = {name: _heads(self._passing(name)) for name in FILTERS}
        return [
            {"name": name, "text": f"{self._called(name)} {count}", "chosen": name == self._filter}
            for name, count in counts.items()
            if count or name in ("all", self._filter)
        ]

    @Property(str, notify=changed)
    def search(self) -> str:
        """What is looked for."""
        return self._search

    @Property(bool, notify=changed)
    def unconfirmed(self) -> bool:
        """Whether it is narrowed to those who may have left."""
        return self._filter == "unconfirmed"

    def _called(self, name: str) -> str:
        match name:
            case "member":
                return self.tr("Members")
            case "visitor":
                return self.tr("Visitors")
            case "day_pass":
                return self.tr("Passes")
            case "unconfirmed":
                return self.tr("Not confirmed")
        return self.tr("All")


def _heads(lines: Sequence[Here]) -> int:
    return sum(each.headcount for each in lines)
