"""The list can be read when the program is dead."""

import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk import rollfile
from kiosk.errors import Fault, OutOfOrder
from tests.places import PLACE, THURSDAY, fill
from tests.test_rollpage import LUC, ROLL


def test_the_file_holds_the_list_for_this_user_alone(tmp_path: Path) -> None:
    file = rollfile.write(tmp_path, ROLL)
    assert file == tmp_path / "roll-call.html"
    assert "Luc Barthe" in file.read_text(encoding="utf-8")
    if os.name == "posix":
        assert file.stat().st_mode & 0o777 == 0o600
    assert [each.name for each in tmp_path.iterdir()] == ["roll-call.html"]


def test_a_full_disk_leaves_the_list_that_was_there(small_disk: Path) -> None:
    rollfile.write(small_disk, ROLL)
    fill(small_disk)
    crowd = replace(ROLL, entries=(replace(LUC, name="x" * 200),) * 500)
    with pytest.raises(OutOfOrder) as caught:
        rollfile.write(small_disk, crowd)
    assert caught.value.fault is Fault.DISK_FULL
    assert "Luc Barthe" in (small_disk / rollfile.NAME).read_text(encoding="utf-8")
    assert not list(small_disk.glob(".*.part"))


def test_a_folder_that_is_gone_is_trouble_of_the_world(tmp_path: Path) -> None:
    with pytest.raises(OutOfOrder):
        rollfile.write(tmp_path / "gone", ROLL)
    with pytest.raises(OutOfOrder):
        rollfile.write_paper(tmp_path / "gone", ROLL, b"%PDF")


WRITING = """
import sys
from pathlib import Path
from dataclasses import replace
from kiosk import rollfile
from tests.test_rollpage import LUC, ROLL
crowd = replace(ROLL, entries=tuple(replace(LUC, name=f"Somebody {n}") for n in range(400)))
while True:
    rollfile.write(Path(sys.argv[1]), crowd)
    print("written", flush=True)
"""


@pytest.mark.skipif(os.name != "posix", reason="kill -9")
def test_a_program_that_is_killed_while_it_writes_leaves_a_whole_list(tmp_path: Path) -> None:
    for _ in range(3):
        with subprocess.Popen(
            [sys.executable, "-c", WRITING, str(tmp_path)],
            stdout=subprocess.PIPE,
            cwd=Path(__file__).parent.parent,
        ) as program:
            assert program.stdout is not None
            for _ in range(5):
                program.stdout.readline()
            os.kill(program.pid, signal.SIGKILL)
        text = (tmp_path / rollfile.NAME).read_text(encoding="utf-8")
        assert text.rstrip().endswith("</html>")
        assert "Somebody 399" in text
    rollfile.tidy(tmp_path, THURSDAY, PLACE)
    assert [each.name for each in tmp_path.iterdir()] == [rollfile.NAME]


def test_papers_with_names_are_not_kept_for_ever(tmp_path: Path) -> None:
    file = rollfile.write_paper(tmp_path, ROLL, b"%PDF")
    assert file.name == "appel-2026-11-26-10h42.pdf"
    old = file.with_name("appel-2026-08-01-10h42.pdf")
    for each in (old, file.with_name("notes.pdf"), file.with_name("x-2026-99-99.pdf")):
        each.write_bytes(b"%PDF")
    rollfile.tidy(tmp_path, THURSDAY, PLACE)
    assert not old.exists()
    assert len(list(file.parent.iterdir())) == 3
