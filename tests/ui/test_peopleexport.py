"""Where everybody is written to."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import pytest

from kiosk.errors import Fault, OutOfOrder
from kiosk.peoplefile import Everybody
from kiosk.ui import paths
from kiosk.ui.closeddoor import ClosedHouse
from kiosk.ui.importlines import ImportWords
from kiosk.ui.language import Language
from kiosk.ui.peopleexport import PeopleExport
from kiosk.ui.samples import PLACE


class Prompt(ClosedHouse):
    """Does at once what may take a while."""

    written = 0

    def ask(self, _: object, answer: Callable[[Everybody], None], __: object = None) -> None:
        answer(Everybody((("Luc Barthe",),)))

    def draw(self, slow: Callable[[], Any], answer: Callable[[Any], None]) -> None:
        answer(slow())

    def write(self, *_: object) -> None:
        self.written += 1


class Open:
    """A desk that somebody has open."""

    shift = None

    def trusted(self, action: Callable[[], None]) -> None:
        action()


def exporting(folder: Path, *sticks: Path) -> tuple[PeopleExport, Prompt]:
    house, language = Prompt(PLACE), Language(paths.assets() / "translations", "fr")
    made = PeopleExport(
        cast("Any", Open()), cast("Any", house), ImportWords(language), folder, lambda: sticks
    )
    language.close()
    return made, house


@pytest.mark.usefixtures("qapp")
def test_everybody_lies_on_the_stick_that_is_plugged_in_else_in_the_data_folder(
    tmp_path: Path,
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    for sticks, where in (((stick,), stick), ((), tmp_path / "exports")):
        made, house = exporting(tmp_path, *sticks)
        made.export("csv")
        (file,) = where.iterdir()
        assert str(file) in str(made.property("said"))
        assert not made.property("failed")
        assert house.written == 1  # it is written down who took it


@pytest.mark.usefixtures("qapp")
def test_a_file_that_can_t_be_written_is_said_and_written_down_by_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> Path:
        raise OutOfOrder(Fault.DISK_FULL, "full")

    monkeypatch.setattr("kiosk.peoplefile.write", full)
    made, house = exporting(tmp_path)
    made.export("xlsx")
    assert made.property("failed")
    assert house.written == 0
