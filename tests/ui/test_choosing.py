"""Somebody chooses a file, by touch."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

import pytest
from PySide6.QtGui import QPointingDevice

from kiosk.folders import Spot, SpotKind
from kiosk.ui.choosing import Choosing
from kiosk.ui.closeddoor import ClosedHouse
from kiosk.ui.samples import PLACE
from tests.ui.rooms import Room, accessible_name, speaking

if TYPE_CHECKING:
    from kiosk.ui.backstage import Backstage

pytestmark = pytest.mark.usefixtures("qapp")
T = TypeVar("T")
SHEET = (
    "required property Choosing choosing",
    "FileSheet { anchors.fill: parent; choosing: root.choosing }",
)


class Behind(ClosedHouse):
    """What is slow is done at once, unless it is to wait."""

    def __init__(self) -> None:
        super().__init__(PLACE)
        self.waiting: list[Callable[[], None]] | None = None

    def work(self, slow: Callable[[], T], answer: Callable[[T], None]) -> None:
        if self.waiting is None:
            answer(slow())
        else:
            self.waiting.append(lambda: answer(slow()))


@dataclass
class Chooser:
    choosing: Choosing
    room: Room
    behind: Behind
    stick: Path
    chosen: list[Path] = field(default_factory=list)

    @property
    def seen(self) -> Any:
        """To QML its values are properties, to mypy they are not."""
        return self.choosing


@pytest.fixture
def chooser(tmp_path: Path, finger: QPointingDevice) -> Iterator[Chooser]:
    """A stick with a picture in a folder, and an empty folder of downloads."""
    stick, downloads = tmp_path / "STICK", tmp_path / "downloads"
    for folder in (stick / "DCIM", stick / "Letters", downloads):
        folder.mkdir(parents=True)
    (stick / "DCIM" / "Inès.JPG").write_bytes(b"not looked at")
    (stick / "plan.pdf").touch()
    spots = (Spot(SpotKind.STICK, stick), Spot(SpotKind.DOWNLOADS, downloads))
    behind = Behind()
    choosing = Choosing(cast("Backstage", behind), lambda: spots)
    with speaking("fr"):
        room = Room(SHEET, {"choosing": choosing}, finger)
        room.become((1280, 800))
        yield Chooser(choosing, room, behind, stick)
        room.close()
    assert room.warnings == []


def begin(chooser: Chooser) -> None:
    chooser.choosing.begin((".png", ".jpg"), chooser.chosen.append)


def test_somebody_finds_a_picture_on_a_stick(chooser: Chooser) -> None:
    begin(chooser)
    chooser.room.touch("file:" + chooser.seen.rows[0]["name"])
    assert chooser.room.reads("JPEG")  # which kind there is none of here
    assert not chooser.room.reads("plan.pdf")
    chooser.room.touch("file:DCIM")
    assert "Inès.JPG" in accessible_name(chooser.room.find("file:Inès.JPG"))
    chooser.room.touch("file:Inès.JPG")
    assert chooser.chosen == [chooser.stick / "DCIM" / "Inès.JPG"]
    assert not chooser.choosing.is_open


def test_somebody_who_took_the_wrong_way_comes_back_and_may_choose_nothing(
    chooser: Chooser,
) -> None:
    begin(chooser)
    first = chooser.seen.rows
    chooser.choosing.choose(0)
    chooser.room.touch("file:Letters")
    assert chooser.room.reads("JPEG")
    chooser.room.touch("folderBack")
    assert [row["name"] for row in chooser.seen.rows] != [row["name"] for row in first]
    chooser.room.touch("folderBack")
    assert chooser.seen.rows == first
    chooser.room.touch("folderBack")
    assert not chooser.choosing.is_open
    assert chooser.chosen == []


def test_a_stick_that_is_pulled_out_meanwhile_is_said_to_be_gone(chooser: Chooser) -> None:
    begin(chooser)
    chooser.stick.rename(chooser.stick.with_name("elsewhere"))
    chooser.choosing.choose(0)
    assert chooser.room.find("chooserSaid").property("text") == chooser.seen.said != ""


def test_what_a_slow_stick_answers_late_is_for_nobody(chooser: Chooser) -> None:
    begin(chooser)
    chooser.behind.waiting = []
    chooser.choosing.choose(0)
    assert chooser.room.find("chooserSaid").property("text") == "Un instant…"
    chooser.choosing.close()
    for answer in chooser.behind.waiting:
        answer()
    assert chooser.seen.rows == []
    assert not chooser.choosing.is_open
