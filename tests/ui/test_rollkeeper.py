"""The list beside the database is kept while the program runs, and its papers are not kept for ever."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk import rollfile
from kiosk.ui import rollkeeper
from kiosk.ui.rollkeeper import RollKeeper
from tests.places import SERVER
from tests.test_rollpage import ROLL

pytestmark = [
    pytest.mark.skipif(bool(SERVER), reason="about the file"),
    pytest.mark.usefixtures("qapp"),
]


def test_whoever_was_on_a_paper_is_forgotten_in_time_by_a_program_that_never_ends(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rollkeeper, "APART", 0.0)
    keeper = RollKeeper(tmp_path)
    keeper.keep(ROLL)
    qtbot.waitUntil((tmp_path / rollfile.NAME).exists)
    paper = rollfile.write_paper(tmp_path, ROLL, b"%PDF")
    keeper.keep(replace(ROLL, call=None, as_of=ROLL.as_of + timedelta(days=90)))
    qtbot.waitUntil(lambda: "24/02/2027" in (tmp_path / rollfile.NAME).read_text("utf-8"))
    assert paper.exists()
    keeper.keep(replace(ROLL, call=None, as_of=ROLL.as_of + timedelta(days=91)))
    qtbot.waitUntil(lambda: not paper.exists())
    keeper.stop()
