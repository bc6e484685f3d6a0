"""The house is put together: what concerns no single room."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import app
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
    app.keep_log(tmp_path)
    log.warning("the camera is gone")
    assert "WARNING the camera is gone" in (tmp_path / "kiosk.log").read_text()


def test_a_full_disk_costs_lines_of_the_log_and_nothing_else(
    log: logging.Logger, small_disk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    app.keep_log(small_disk)
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
    app.keep_log(tmp_path / "not there")
    log.warning("the camera is gone")
    assert "the camera is gone" in capsys.readouterr().err
