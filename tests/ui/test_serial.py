"""A scanner on a serial port, which is a real one but for its plug."""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTimer
from pytestqt.qtbot import QtBot

from kiosk.ui.serial import SerialScanner

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals"),
]
CARD = "LOGE:014D2PF2DBSQQG28T5CY4TQKFFKN"
Listen = Callable[[str], SerialScanner]


class Cable:
    """What a scanner is plugged in by, under a name that stays the same."""

    def __init__(self, name: Path) -> None:
        self.name = name
        self.end: int | None = None

    def plug(self) -> None:
        self.end, other = os.openpty()
        self.name.symlink_to(os.ttyname(other))
        os.close(other)

    def unplug(self) -> None:
        if self.end is not None:
            self.name.unlink()
            os.close(self.end)
            self.end = None

    def send(self, sent: bytes) -> None:
        assert self.end is not None
        os.write(self.end, sent)


@pytest.fixture
def cable(tmp_path: Path) -> Iterator[Cable]:
    made = Cable(tmp_path / "ttyACM0")
    made.plug()
    yield made
    made.unplug()


@pytest.fixture
def codes() -> list[str]:
    return []


@pytest.fixture
def scanner(cable: Cable, codes: list[str]) -> Iterator[SerialScanner]:
    made = SerialScanner(f"{cable.name}@115200", retry=10)
    made.code.connect(codes.append)
    yield made
    made.stop()


def test_every_line_is_a_code_however_it_ends(
    scanner: SerialScanner, cable: Cable, codes: list[str], qtbot: QtBot
) -> None:
    scanner.start()
    cable.send(f"{CARD}\r\n29331000\r04A3\n\r\n".encode())
    cable.send("à moitié".encode()[:3])
    qtbot.waitUntil(lambda: codes == [CARD, "29331000", "04A3"])
    cable.send("à moitié".encode()[3:] + b"\xff\r")
    qtbot.waitUntil(lambda: codes[3:] == ["à moitié\ufffd"])


def test_a_badge_reader_that_frames_its_numbers_is_understood(
    scanner: SerialScanner, cable: Cable, codes: list[str], qtbot: QtBot
) -> None:
    scanner.start()
    cable.send(b"\x0204A3B2\x03 \x00\r\x0229331000\r\n\x03")
    qtbot.waitUntil(lambda: codes == ["04A3B2", "29331000"])


def test_a_scanner_that_ends_its_lines_with_nothing_is_understood(
    scanner: SerialScanner, cable: Cable, codes: list[str], qtbot: QtBot
) -> None:
    scanner.start()
    cable.send(CARD[:10].encode())
    QCoreApplication.processEvents()
    cable.send(CARD[10:].encode())
    qtbot.waitUntil(lambda: codes == [CARD])
    cable.send(b"29331000")
    qtbot.waitUntil(lambda: codes == [CARD, "29331000"])


def test_noise_without_an_end_is_dropped_and_the_next_code_is_read(
    scanner: SerialScanner, cable: Cable, codes: list[str], qtbot: QtBot
) -> None:
    scanner.start()
    for _ in range(20):
        cable.send(b"\x07" * 500)  # a few at a time: a port nobody reads is soon full
        QCoreApplication.processEvents()
    cable.send(f"\r{CARD}\r".encode())
    qtbot.waitUntil(lambda: codes == [CARD])


def test_a_scanner_that_is_unplugged_works_again_once_it_is_back(
    scanner: SerialScanner,
    cable: Cable,
    codes: list[str],
    qtbot: QtBot,
    caplog: pytest.LogCaptureFixture,
) -> None:
    scanner.start()
    cable.send(b"half a co")
    for text in ("1111", "2222", "3333"):
        caplog.clear()
        cable.unplug()
        qtbot.waitUntil(lambda: len(caplog.records) == 1)
        cable.plug()
        qtbot.waitUntil(lambda: len(caplog.records) == 2)
        assert "well again" in caplog.messages[1]
        codes.clear()
        cable.send(f"{text}\r".encode())
        qtbot.waitUntil(lambda: bool(codes))
        assert codes == [text]


def test_a_scanner_may_be_plugged_in_later_and_is_missed_once_in_the_log(
    scanner: SerialScanner,
    cable: Cable,
    codes: list[str],
    qtbot: QtBot,
    caplog: pytest.LogCaptureFixture,
) -> None:
    cable.unplug()
    scanner.start()
    tries = scanner.findChild(QTimer)
    assert tries is not None
    for _ in range(5):
        with qtbot.waitSignal(tries.timeout):
            pass
    cable.plug()
    qtbot.waitUntil(lambda: len(caplog.records) == 2)
    cable.send(b"1234\r")
    qtbot.waitUntil(lambda: codes == ["1234"])
    assert [str(cable.name) in message for message in caplog.messages] == [True, True]


def test_what_is_stopped_says_nothing_more(
    scanner: SerialScanner, cable: Cable, codes: list[str], qtbot: QtBot
) -> None:
    scanner.start()
    scanner.stop()
    cable.send(b"1234\r")
    scanner.start()
    cable.send(b"5678\r")
    qtbot.waitUntil(lambda: bool(codes))
    assert codes[-1] == "5678"


@pytest.mark.parametrize("port", ["", "@9600", "COM3@", "COM3@fast", "COM3@0"])
def test_a_port_that_is_none_is_refused(port: str) -> None:
    with pytest.raises(ValueError, match=r"port|int"):
        SerialScanner(port)
