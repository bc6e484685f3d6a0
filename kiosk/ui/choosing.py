"""A file of this machine, or of a stick, is chosen: folders to walk into, files to touch."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import folders, placetime
from kiosk.folders import Listing, Lying, Spot, SpotKind
from kiosk.ui import words
from kiosk.ui.backstage import Backstage

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1

SIZES = QLocale.DataSizeFormat.DataSizeSIFormat
"""Bytes by the thousand, as other programs for everybody count them."""


@QmlElement
class Choosing(QObject):
    """Where somebody looks for a file, what lies there, and what is done with the one they touch."""

    changed = Signal()

    def __init__(
        self,
        backstage: Backstage,
        spots: Callable[[], Sequence[Spot]] = folders.spots,
        look: Callable[[Path, Sequence[str]], Listing] = folders.look,
    ) -> None:
        """`spots` finds the folders to begin in, `look` what lies in one; both off the GUI thread."""
        super().__init__()
        self._backstage, self._find_spots, self._look = backstage, spots, look
        self._chosen: Callable[[Path], None] | None = None
        self._endings: tuple[str, ...] = ()
        self._spots: tuple[Spot, ...] | None = None
        self._way: list[Path] = []
        self._listing: Listing | None = None
        self._turn = 0

    # -- what rooms ask --------------------------------------------------------------------------

    def begin(self, endings: Sequence[str], chosen: Callable[[Path], None]) -> None:
        """Have somebody choose a file with one of `endings` (`.png`): `chosen` gets it.

        Nothing comes of it when they close the sheet instead.
        """
        self._endings, self._chosen = tuple(endings), chosen
        self._look_at_spots()

    @property
    def is_open(self) -> bool:
        """Whether somebody looks for a file."""
        return self._chosen is not None

    # -- what is touched -------------------------------------------------------------------------

    @Slot(int)
    def choose(self, index: int) -> None:
        """Walk into that folder, or take that file."""
        if self._way:
            lying = () if self._listing is None else self._listing.lying
            if not 0 <= index < len(lying):
                return
            if lying[index].is_folder:
                self._walk([*self._way, lying[index].path])
            else:
                self._take(lying[index].path)
        elif self._spots is not None and 0 <= index < len(self._spots):
            self._walk([self._spots[index].path])

    @Slot()
    def goBack(self) -> None:
        """One folder back; from the first, to where they all begin."""
        if len(self._way) > 1:
            self._walk(self._way[:-1])
        else:
            self._look_at_spots()

    @Slot()
    def close(self) -> None:
        """Choose nothing."""
        self._turn += 1
        self._chosen, self._way, self._listing, self._spots = None, [], None, None
        self.changed.emit()

    def _take(self, file: Path) -> None:
        chosen = self._chosen
        self.close()
        if chosen is not None:
            chosen(file)

    def _look_at_spots(self) -> None:
        self._way, self._listing, self._spots = [], None, None
        turn = self._next_turn()

        def take(spots: Sequence[Spot]) -> None:
            if turn == self._turn:
                self.show(spots)

        self._backstage.work(self._find_spots, take)

    def _walk(self, way: list[Path]) -> None:
        self._way, self._listing = way, None
        turn, folder, endings = self._next_turn(), way[-1], self._endings

        def take(listing: Listing) -> None:
            if turn == self._turn:
                self.show_folder(folder, listing)

        self._backstage.work(lambda: self._look(folder, endings), take)

    def _next_turn(self) -> int:
        self._turn += 1
        self.changed.emit()
        return self._turn

    def show(self, spots: Sequence[Spot]) -> None:
        """These are the folders to begin in."""
        self._spots = tuple(spots)
        self.changed.emit()

    def show_folder(self, folder: Path, listing: Listing) -> None:
        """This lies in `folder`."""
        self._way = [*self._way[:-1], folder]
        self._listing = listing
        self.changed.emit()

    # -- what pages see --------------------------------------------------------------------------

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        """Whether somebody looks for a file."""
        return self._chosen is not None

    @Property(bool, notify=changed)
    def isInside(self) -> bool:
        """Whether they look into a folder, and not at all there are."""
        return bool(self._way)

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether what lies there is not known yet."""
        return (self._listing if self._way else self._spots) is None

    @Property(str, notify=changed)
    def title(self) -> str:
        """Where they look."""
        if not self._way:
            return self.tr("Where is the file?")
        spot = next((each for each in self._spots or () if each.path == self._way[-1]), None)
        return self._way[-1].name if spot is None else self._name(spot)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def rows(self) -> list[dict[str, Any]]:
        """What can be touched."""
        if not self._way:
            return [
                {"name": self._name(spot), "more": "", "kind": _picture(spot)}
                for spot in self._spots or ()
            ]
        lying = () if self._listing is None else self._listing.lying
        return [
            {
                "name": each.path.name,
                "more": self._more(each),
                "kind": "folder" if each.is_folder else "file",
            }
            for each in lying
        ]

    @Property(str, notify=changed)
    def said(self) -> str:
        """Why there is nothing to choose here, if there is not."""
        listing = self._listing
        if listing is None:
            return ""
        if listing.is_gone:
            return self.tr("This folder can’t be read. Has the stick been pulled out?")
        if listing.files:
            return ""
        known = {each.lstrip(".").upper().replace("JPG", "JPEG") for each in self._endings}
        kinds = words.any_of(sorted(known))
        if listing.lying:
            return self.tr("No such file here (%1). Look in these folders.").replace("%1", kinds)
        return self.tr("No such file here (%1).").replace("%1", kinds)

    def _name(self, spot: Spot) -> str:
        match spot.kind:
            case SpotKind.STICK:
                return self.tr("Stick %1").replace("%1", spot.path.name or str(spot.path))
            case SpotKind.DRIVE:
                return self.tr("Disk %1").replace("%1", str(spot.path))
            case SpotKind.DOWNLOADS:
                return self.tr("Downloads")
            case SpotKind.PICTURES:
                return self.tr("Pictures")
            case SpotKind.DOCUMENTS:
                return self.tr("Documents")
            case SpotKind.DESKTOP:
                return self.tr("Desktop", "the screen of a computer with its icons")
            case SpotKind.HOME:
                return self.tr("Personal folder")

    def _more(self, lying: Lying) -> str:
        locale = QLocale(QCoreApplication.translate("Words", "en", "this language's code"))
        day = placetime.local(lying.changed_at, self._backstage.place).date()
        today = placetime.local(self._backstage.now(), self._backstage.place).date()
        said = words.calendar_day(day, locale.name(), today)
        if lying.size is None:
            return said
        return f"{said} · {locale.formattedDataSize(lying.size, 0, SIZES)}"


def _picture(spot: Spot) -> str:
    return "stick" if spot.kind in (SpotKind.STICK, SpotKind.DRIVE) else "folder"
