"""What the screens do not say is kept for the volunteer who is called."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.logfile import keep_log
from tests.places import fill


@pytest.fixture
def log() -> Iterator[logging.Logger]:
    """The program's log, left as it was."""
    logger = logging.getLogger("kiosk")
    before = list(logger.handlers)
    yield logger
    for handler in set(logger.handlers) - set(before):
        logger.removeHandler(handler)
        handler.close()


def test_the_volunteer_finds_what_happened_in_the_data_folder(
    log: logging.Logger, tmp_path: Path
) -> None:
    keep_log(tmp_path)
    log.warning("the camera is gone")
    assert "WARNING the camera is gone" in (tmp_path / "kiosk.log").read_text()


def test_a_full_disk_costs_lines_of_the_log_and_nothing_else(
    log: logging.Logger, small_disk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    keep_log(small_disk)
    ballast = fill(small_disk)
    log.warning("nothing fits")
    log.warning("nothing at all")
    ballast.unlink()
    log.warning("there is room again")
    assert "there is room again" in (small_disk / "kiosk.log").read_text()
    assert capsys.readouterr() == ("", "")


def test_where_no_log_can_be_kept_the_terminal_gets_it(
    log: logging.Logger, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    keep_log(tmp_path / "not there")
    log.warning("the camera is gone")
    assert "the camera is gone" in capsys.readouterr().err
