"""Real keys at a real X11 screen: scanners and computers that take each other for another keyboard."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from tests.codes.test_keystrokes import AMERICAN, FRENCH, Layout, presses

MISSING = [name for name in ("Xvfb", "setxkbmap", "xdotool") if shutil.which(name) is None]
pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"{', '.join(MISSING)} not installed")
CARD = "LOGE:014D2PF2DBSQQG28T5CY4TQKFFKN"
ENTER, ESCAPE = 28, 1
PACE = 35
PROGRAM = """
import json, sys
from PySide6.QtCore import QEvent, QObject, QSocketNotifier, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from kiosk.ui.handheld import Handheld

class Observer(QObject):
    def begin(self):
        order = sys.stdin.readline().split()
        if not order:
            app.quit()
        field.setProperty("text", "")
        self.codes, self.times = [], []
        self.stall_at = int(order[0]) if order else 0
        print("begun", flush=True)

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.KeyPress and event.spontaneous():
            self.times.append(event.timestamp())
            if len(self.times) == self.stall_at:
                QTimer.singleShot(2, sys.stdin.readline)
        if event.type() == QEvent.Type.KeyRelease and event.key() == Qt.Key.Key_Return:
            gaps = [after - before for before, after in zip(self.times, self.times[1:])]
            text = field.property("text")
            print(json.dumps({"codes": self.codes, "text": text, "gap": max(gaps)}), flush=True)
        return False

app = QGuiApplication(sys.argv)
engine = QQmlApplicationEngine()
engine.loadData(b'''
import QtQuick
import QtQuick.Controls.Basic
Window {
    visible: true
    TextField { id: field; objectName: "field"; focus: true }
    Shortcut { sequences: [StandardKey.Cancel]; onActivated: field.insert(field.length, "|") }
}
''')
window = engine.rootObjects()[0]
field = window.findChild(QQuickItem, "field")
handheld, observer = Handheld(window), Observer()
handheld.code.connect(lambda code: observer.codes.append(code))
window.installEventFilter(observer)
listening = QSocketNotifier(0, QSocketNotifier.Type.Read)
listening.activated.connect(observer.begin)
field.activeFocusChanged.connect(lambda: print("ready", flush=True))
window.requestActivate()
app.exec()
handheld.close()
"""


@dataclass
class Computer:
    """A computer with a text field, a keyboard and a scanner."""

    program: subprocess.Popen[str]
    environment: dict[str, str]

    def say(self, text: str) -> None:
        assert self.program.stdin is not None
        self.program.stdin.write(f"{text}\n")
        self.program.stdin.flush()

    def hear(self) -> str:
        assert self.program.stdout is not None
        return self.program.stdout.readline().strip()

    def press(self, keys: list[tuple[int, bool]], every: int, stall_at: int = 0) -> dict[str, Any]:
        """Press `keys` every so many ms, then Enter: what became of them.

        The program stops looking at its events from key `stall_at` until all are pressed.
        """
        self.say(str(stall_at))
        assert self.hear() == "begun"
        names = [f"{'shift+' * shift}{key + 8:02}" for key, shift in [*keys, (ENTER, False)]]
        subprocess.run(
            ["xdotool", "key", "--delay", str(every), *names], env=self.environment, check=True
        )
        if stall_at:
            self.say("go on")
        answer: dict[str, Any] = json.loads(self.hear())
        return answer

    def scan(self, keys: list[tuple[int, bool]], stall_at: int = 0) -> dict[str, Any]:
        """The same at a scanner's pace, and again where a busy machine could not keep it."""
        for _ in range(10):
            answer = self.press(keys, 4, stall_at)
            if answer.pop("gap") < PACE:
                break
        return answer


@pytest.fixture(scope="module")
def screen() -> Iterator[dict[str, str]]:
    """The environment of a screen of its own."""
    server = [
        "Xvfb",
        "-displayfd",
        "1",
        "-screen",
        "0",
        "640x480x24",
        "-nolisten",
        "tcp",
        "-noreset",
    ]
    with subprocess.Popen(server, stdout=subprocess.PIPE, text=True) as screen:
        assert screen.stdout is not None
        number = screen.stdout.readline().strip()
        here = {name: value for name, value in os.environ.items() if name != "QT_IM_MODULE"}
        yield here | {
            "DISPLAY": f":{number}",
            "QT_QPA_PLATFORM": "xcb",
            "QT_QUICK_BACKEND": "software",
            "LC_ALL": "C.UTF-8",
        }
        screen.terminate()


def computer(screen: dict[str, str], layout: str) -> Iterator[Computer]:
    subprocess.run(["setxkbmap", layout], env=screen, check=True)
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=screen,
    ) as program:
        made = Computer(program, screen)
        assert made.hear() == "ready"
        yield made
        assert program.stdin is not None
        program.stdin.close()
        assert program.wait(10) == 0


@pytest.fixture
def american(screen: dict[str, str]) -> Iterator[Computer]:
    yield from computer(screen, "us")


@pytest.fixture
def french(screen: dict[str, str]) -> Iterator[Computer]:
    yield from computer(screen, "fr")


@pytest.fixture(params=["american", "french"])
def either(request: pytest.FixtureRequest) -> Computer:
    made: Computer = request.getfixturevalue(request.param)
    return made


@pytest.mark.parametrize("scanner", [AMERICAN, FRENCH], ids=["american scanner", "french scanner"])
def test_every_scanner_is_read_at_every_computer(either: Computer, scanner: Layout) -> None:
    for text in (CARD, "29331000112233", "04A3b2"):
        assert either.scan(presses(text, scanner)) == {"codes": [text], "text": ""}
    assert either.scan(presses("0044556677", scanner, pad=True))["codes"] == ["0044556677"]


def test_a_scan_is_no_text_when_the_screen_is_busy_meanwhile(french: Computer) -> None:
    for stall_at in (1, 2, 3, 5, 20):
        answer = french.scan(presses(CARD, AMERICAN), stall_at)
        assert answer == {"codes": [CARD], "text": ""}


def test_what_somebody_types_stays_the_same(french: Computer) -> None:
    answer = french.press(presses("Une f^ete", FRENCH), every=80)
    assert answer["text"] == "Une fête"
    assert not answer["codes"]


def test_escape_acts_after_what_was_typed_before_it_but_not_within_a_code(french: Computer) -> None:
    keys = presses("12345678", FRENCH)
    answer = french.press([*keys[:2], (ESCAPE, False)], every=4)
    assert answer["text"] == "12|"
    answer = french.scan([*keys[:5], (ESCAPE, False), *keys[5:]])
    assert answer == {"codes": ["12345678"], "text": ""}
