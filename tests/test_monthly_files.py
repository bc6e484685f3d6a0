"""A month's report reaches the disk whole and once, whatever becomes of the disk or of the program."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import monthly
from kiosk.errors import Fault
from kiosk.files import LEFT
from kiosk.records.monthly import Monthly
from kiosk.reportfiles import Format
from kiosk.ui.reportsaving import write
from tests.places import Doorway, fill
from tests.reporting import NOVEMBER, report

NAMES = ["rapport-2026-11.csv", "rapport-2026-11.xlsx"]
THEN = "2026-12-01 09:00"


def make_round(doorway: Doorway) -> Fault | bool:
    """What a station does each minute. Returns whether anything was written, or why it could not be."""
    with doorway.database.reading() as session:
        station = doorway.station.name
        month = monthly.due(session, doorway.now, doorway.place, station)
    if month is None:
        return False
    with doorway.database.writing() as session:
        wanted = monthly.claim(session, doorway.pen(), month)
    assert wanted is not None
    assert wanted.folder is not None
    made, formats = report(doorway, NOVEMBER), [Format(each) for each in wanted.formats]
    folder = Path(wanted.folder)
    done = write(made, doorway.place, "fr", formats, folder, doorway.now, made=False)
    with doorway.database.writing() as session:
        if isinstance(done, Fault):
            monthly.fail(session, doorway.pen(), month, done)
            return done
        monthly.finish(session, doorway.pen(), month, "")
    return True


def choose(doorway: Doorway, folder: Path) -> None:
    with doorway.database.writing() as session:
        wanted = Monthly(str(folder), ("xlsx", "csv"))
        monthly.choose(session, doorway.pen(), wanted, None)


def files(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


def test_a_full_disk_gets_nothing_until_there_is_room(doorway: Doorway, small_disk: Path) -> None:
    choose(doorway, small_disk)
    ballast = fill(small_disk, spare=8192)
    then = doorway.at(THEN)
    assert make_round(then) is Fault.DISK_FULL
    assert files(small_disk) == ["ballast"]
    assert make_round(then.after(minutes=1)) is False
    ballast.unlink()
    assert make_round(then.after(days=1)) is True
    assert make_round(then.after(days=2)) is False
    assert files(small_disk) == NAMES


def test_a_stick_that_takes_nothing_is_written_once_it_does(
    doorway: Doorway, small_disk: Path
) -> None:
    choose(doorway, small_disk)
    remount = ["mount", "-o"]
    subprocess.run([*remount, "remount,ro", str(small_disk)], check=True)
    then = doorway.at(THEN)
    assert make_round(then) is Fault.READ_ONLY
    subprocess.run([*remount, "remount,rw", str(small_disk)], check=True)
    assert files(small_disk) == []
    assert make_round(then.after(days=1)) is True
    assert files(small_disk) == NAMES


def test_a_stick_that_is_not_there_is_written_once_it_is(doorway: Doorway, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    choose(doorway, stick)
    then = doorway.at(THEN)
    assert make_round(then) is Fault.MISSING
    assert not stick.exists()
    stick.mkdir()
    assert make_round(then.after(days=1)) is True
    assert files(stick) == NAMES


WRITING = """
import os, sys
from datetime import UTC, datetime
from pathlib import Path
from kiosk import reportfiles
from kiosk.reportfiles import Format

reached = []


def wait(handle):
    reached.append(handle)
    if len(reached) == int(sys.argv[2]):
        print("half", flush=True)
        sys.stdin.read()


os.fsync = wait
contents = {Format.XLSX: b"x" * 9000, Format.CSV: b"y" * 9000}
reportfiles.save(Path(sys.argv[1]), "rapport-2026-11", contents, datetime.now(UTC))
"""


@pytest.mark.skipif(os.name != "posix", reason="kill -9")
@pytest.mark.parametrize("reached", [1, 2])
def test_a_program_that_is_killed_while_it_writes_leaves_it_to_the_next_round(
    doorway: Doorway, tmp_path: Path, reached: int
) -> None:
    folder = tmp_path / "reports"
    folder.mkdir()
    choose(doorway, folder)
    then = doorway.at(THEN)
    with doorway.database.writing() as session:
        assert monthly.claim(session, then.pen(), NOVEMBER.first)
    with subprocess.Popen(
        [sys.executable, "-c", WRITING, str(folder), str(reached)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parent.parent,
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == b"half\n"
        os.kill(program.pid, signal.SIGKILL)
    left = list(folder.iterdir())
    assert len(left) == reached
    assert all(each.name.endswith(".part") for each in left)
    later = then.after(minutes=61)
    for each in left:
        os.utime(each, times=(later.now.timestamp() - LEFT - 1,) * 2)
    assert make_round(then.after(minutes=59)) is False
    assert make_round(later) is True
    assert make_round(later.after(days=1)) is False
    assert files(folder) == NAMES
