"""Somebody turns the kiosk off, or its computer."""

import signal
import subprocess
import sys

import pytest

PROGRAM = """
from PySide6.QtCore import QCoreApplication, QTimer
from kiosk.ui.stopping import Stopping
app = QCoreApplication([])
stopping = Stopping()
QTimer.singleShot(0, lambda: print("waiting", flush=True))
status = app.exec()
stopping.close()
print("in good order")
raise SystemExit(status)
"""


@pytest.mark.parametrize(("number", "status"), [(signal.SIGTERM, 0), (signal.SIGINT, 130)])
def test_a_kiosk_that_waits_for_somebody_stops_at_once_when_it_is_asked_to(
    number: signal.Signals, status: int
) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM], stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "waiting\n"
        program.send_signal(number)
        rest, _ = program.communicate(timeout=10)
    assert rest == "in good order\n"
    assert program.returncode == status
