"""Somebody types, and somebody scans with a scanner that types: the pace tells them apart."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from random import Random

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.ui.handheld import HOLD, Handheld

pytestmark = pytest.mark.usefixtures("qapp")
PAGE = b"""
import QtQuick
import QtQuick.Controls.Basic

Window {
    width: 300
    height: 100
    visible: true

    TextField {
        focus: true
        objectName: "field"
    }
}
"""
CARD = "LOGE:014D2PF2DBSQQG28T5CY4TQKFFKN"
ROWS = {2: "1234567890-", 16: "qwertyuiop", 30: "asdfghjkl;", 44: "zxcvbnm", 57: " "}
NUMBERS = {text: first + at for first, row in ROWS.items() for at, text in enumerate(row)}
FRENCH = dict(zip("1234567890qwa;zm:", "&é\"'(-è_çàazqmw,M", strict=True))
ENTER, TAB, SHIFT, ALT_GR = 28, 15, 42, 100
SLOW, FAST = 90, 6
NONE = Qt.KeyboardModifier.NoModifier
Seen = tuple[str, int, str, int, int, Qt.KeyboardModifier, bool]


class Witness(QObject):
    """Writes down every key that comes to a text field."""

    def __init__(self, watched: QObject) -> None:
        super().__init__()
        self.seen: list[Seen] = []
        self.then: Callable[[QKeyEvent], None] = lambda _: None
        watched.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802 — Qt's name
        if isinstance(event, QKeyEvent) and event.type() != QEvent.Type.ShortcutOverride:
            self.seen.append(as_seen(event))
            self.then(event)
        return False


def as_seen(event: QKeyEvent) -> Seen:
    return (
        event.type().name,
        event.key(),
        event.text(),
        event.nativeScanCode(),
        event.timestamp(),
        event.modifiers(),
        event.isAutoRepeat(),
    )


@dataclass
class Desk:
    """A text field, and the keyboard in front of it, which knows what time it is (in ms)."""

    window: QQuickWindow
    handheld: Handheld
    qtbot: QtBot
    moment: int = 5000
    sent: list[Seen] = field(default_factory=list)
    codes: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        found = self.window.findChild(QQuickItem, "field")
        assert found is not None
        self.field = found
        self.witness = Witness(found)
        self.handheld.code.connect(self.codes.append)

    @property
    def text(self) -> str:
        return str(self.field.property("text"))

    @property
    def seen(self) -> list[Seen]:
        return self.witness.seen

    def key(
        self,
        down: bool,
        number: int,
        key: int,
        text: str = "",
        modifiers: Qt.KeyboardModifier = NONE,
        repeats: bool = False,
    ) -> None:
        """What the system sends for one key, which has Linux's `number`, at this moment."""
        kind = QEvent.Type.KeyPress if down else QEvent.Type.KeyRelease
        for each in (QEvent.Type.ShortcutOverride, kind) if down else (kind,):
            event = QKeyEvent(each, key, modifiers, number + 8, 0, 0, text, repeats)
            event.setTimestamp(self.moment % (1 << 32))  # as X11 has it
            QCoreApplication.sendEvent(self.window, event)
        self.sent.append(as_seen(event))

    def click(
        self, number: int, key: int, text: str = "", modifiers: Qt.KeyboardModifier = NONE
    ) -> None:
        self.key(True, number, key, text, modifiers)
        self.moment += 2
        self.key(False, number, key, text, modifiers)

    def type(self, text: str, every: int, french: bool = False) -> None:
        """Press the keys of `text` every so many ms; `french` is what the computer is set to."""
        for character in text:
            shift = character.isupper() or character == ":"
            low = ";" if character == ":" else character.lower()
            self.moment += every - 2
            if shift:
                self.key(True, SHIFT, Qt.Key.Key_Shift)
            written = FRENCH.get(character, FRENCH.get(low, low)) if french else character
            written = written.upper() if shift else written
            modifier = Qt.KeyboardModifier.ShiftModifier if shift else NONE
            self.click(NUMBERS[low], ord(written.upper()), written, modifier)
            if shift:
                self.key(False, SHIFT, Qt.Key.Key_Shift)

    def scan(self, text: str, french: bool = False) -> None:
        self.type(text, FAST, french)
        self.enter()

    def enter(self, after: int = FAST) -> None:
        self.moment += after
        self.click(ENTER, Qt.Key.Key_Return, "\r")

    def expect(self, text: str) -> None:
        self.qtbot.waitUntil(lambda: self.text == text)

    def expect_code(self, text: str) -> None:
        self.qtbot.waitUntil(lambda: self.codes == [text])


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    engine = QQmlApplicationEngine()
    engine.loadData(PAGE)
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    window.requestActivate()
    qtbot.waitUntil(lambda: window.activeFocusItem() is not None)
    handheld = Handheld(window)
    yield Desk(window, handheld, qtbot)
    handheld.close()
    window.close()
    shiboken6.delete(engine)


@pytest.mark.parametrize("every", [36, SLOW])
def test_what_somebody_types_comes_as_they_type_it(desk: Desk, every: int) -> None:
    desk.type("Luc Barthe 12", every)
    desk.expect("Luc Barthe 12")
    assert desk.seen == desk.sent
    assert not desk.codes


def test_a_scan_is_a_code_and_no_text(desk: Desk) -> None:
    desk.scan(CARD)
    assert desk.codes == [CARD]
    assert desk.seen == []


@pytest.mark.parametrize("text", [CARD, "29331000123456", "04a3b2"])
def test_an_american_scanner_is_read_at_a_french_computer(desk: Desk, text: str) -> None:
    desk.scan(text, french=True)
    assert desk.codes == [text]
    assert desk.seen == []


def test_a_reader_that_types_on_the_keypad_needs_no_num_lock(desk: Desk) -> None:
    for number in (71, 72, 73, 75):
        desk.moment += FAST
        desk.click(number, Qt.Key.Key_Home, "", Qt.KeyboardModifier.KeypadModifier)
    desk.enter()
    assert desk.codes == ["7894"]
    assert desk.seen == []


def test_scan_after_scan_is_read_however_fast_they_come(desk: Desk) -> None:
    for text in ("1111", "2222", "3333"):
        desk.scan(text)
    assert desk.codes == ["1111", "2222", "3333"]
    assert desk.seen == []


def test_three_fast_letters_and_enter_are_somebody_who_types(desk: Desk) -> None:
    desk.scan("abc")
    assert desk.text == "abc"
    assert desk.seen == desk.sent
    assert not desk.codes


def test_some_fast_fingers_without_enter_are_somebody_who_types(desk: Desk) -> None:
    desk.type("azert", FAST)
    desk.expect("azert")
    assert desk.seen == desk.sent
    assert not desk.codes


def test_enter_alone_acts_at_once(desk: Desk) -> None:
    desk.enter()
    assert desk.seen == desk.sent


def test_enter_comes_after_what_was_typed_before_it(desk: Desk) -> None:
    desk.type("ab", SLOW)
    assert desk.text == "a"  # the last is held
    desk.enter(20)
    assert desk.text == "ab"
    assert desk.seen == desk.sent


@pytest.mark.parametrize(
    "key", [Qt.Key.Key_Escape, Qt.Key.Key_Backspace, Qt.Key.Key_Left, Qt.Key.Key_Tab]
)
def test_other_keys_act_at_once_after_what_was_typed_before(desk: Desk, key: Qt.Key) -> None:
    desk.type("a", SLOW)
    desk.key(True, 111, key)
    assert [each[1] for each in desk.seen if each[0] == "KeyPress"] == [Qt.Key.Key_A, key]


def test_a_shortcut_acts_after_what_was_typed_before(desk: Desk) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    desk.type("abc", SLOW)
    desk.moment += SLOW
    desk.key(True, 29, Qt.Key.Key_Control)
    desk.moment += 20
    desk.click(NUMBERS["a"], Qt.Key.Key_A, "\x01", control)
    assert desk.seen == desk.sent
    assert desk.field.property("selectedText") == "abc"


def test_somebody_who_types_when_a_scanner_fires_keeps_their_letters(desk: Desk) -> None:
    desk.type("lu", SLOW)
    desk.moment += 40
    desk.scan(CARD)
    desk.type("c", SLOW)
    desk.expect("luc")
    assert desk.codes == [CARD]


def test_a_key_let_go_during_a_scan_is_let_go(desk: Desk) -> None:
    number = NUMBERS["a"]
    desk.key(True, number, Qt.Key.Key_A, "a")
    desk.expect("a")
    desk.type("12", FAST)
    desk.key(False, number, Qt.Key.Key_A, "a")
    desk.type("34", FAST)
    desk.enter()
    assert desk.codes == ["1234"]
    assert [each[:2] for each in desk.seen] == [
        ("KeyPress", Qt.Key.Key_A),
        ("KeyRelease", Qt.Key.Key_A),
    ]


def test_keys_of_a_scan_that_are_let_go_after_it_are_not_seen(desk: Desk) -> None:
    for number, text in enumerate("1234", 2):
        desk.moment += FAST
        desk.key(True, number, ord(text), text)
    desk.key(True, ENTER, Qt.Key.Key_Return, "\r")
    for number in (*range(2, 6), ENTER):
        desk.key(False, number, Qt.Key.Key_1)
    assert desk.codes == ["1234"]
    assert desk.seen == []


def test_ten_thousand_letters_are_one_code_that_the_door_refuses(desk: Desk) -> None:
    desk.scan("0a1b" * 2500)
    assert desk.seen == []
    assert len(desk.codes) == 1
    assert 1024 < len(desk.codes[0]) < 2000
    desk.scan("1234")
    assert desk.codes[1:] == ["1234"]


@pytest.mark.parametrize("text", [CARD, "29331000123456"])
def test_a_scanner_without_enter_is_understood(desk: Desk, text: str) -> None:
    desk.type(text, FAST)
    desk.expect_code(text)
    assert desk.seen == []


@pytest.mark.parametrize("text", [CARD, "12345"])
def test_an_enter_that_comes_late_is_the_scanner_s(desk: Desk, text: str) -> None:
    desk.type(text, FAST)
    after = QTimer(desk.window, singleShot=True, interval=2 * HOLD)
    with desk.qtbot.waitSignal(after.timeout):
        after.start()
    assert desk.codes == []
    desk.enter(150)
    assert desk.codes == [text]
    assert desk.seen == []
    desk.enter(1000)
    assert desk.seen == desk.sent[-2:]


@pytest.mark.parametrize(("at", "gap"), [(5, 50), (10, 50), (12, 250), (30, 290)])
def test_a_scanner_that_stumbles_once_is_understood(desk: Desk, at: int, gap: int) -> None:
    desk.type(CARD[:at], 8)
    desk.moment += gap
    desk.type(CARD[at:], 8)
    desk.enter()
    desk.expect_code(CARD)
    assert desk.text == ""


def test_a_scanner_that_ends_its_lines_twice_is_understood(desk: Desk) -> None:
    desk.scan("12345")
    desk.moment += FAST
    desk.click(36, Qt.Key.Key_J, "\n", Qt.KeyboardModifier.ControlModifier)
    assert desk.codes == ["12345"]
    assert desk.seen == []


def test_a_scanner_that_ends_with_tab_is_understood(desk: Desk) -> None:
    desk.type("12345", FAST)
    desk.click(TAB, Qt.Key.Key_Tab, "\t")
    assert desk.codes == ["12345"]
    assert desk.seen == []


def test_a_code_can_not_press_escape(desk: Desk) -> None:
    desk.type("12345", FAST)
    desk.click(1, Qt.Key.Key_Escape, "\x1b")
    desk.type("67", FAST)
    desk.enter()
    assert desk.codes == ["1234567"]
    assert desk.seen == []


def test_a_screen_that_was_busy_takes_typing_for_typing(desk: Desk) -> None:
    desk.type("bonjour", SLOW)  # all of it comes at once, with the times of its keys
    desk.enter(SLOW)
    assert desk.text == "bonjour"
    assert desk.seen == desk.sent
    assert not desk.codes


def test_a_key_that_is_held_down_repeats_itself(desk: Desk) -> None:
    number = NUMBERS["a"]
    desk.key(True, number, Qt.Key.Key_A, "a")
    desk.moment += 500
    for _ in range(20):
        desk.moment += 30
        desk.key(True, number, Qt.Key.Key_A, "a", repeats=True)
    desk.key(False, number, Qt.Key.Key_A, "a")
    assert desk.text == "a" * 21
    assert desk.seen == desk.sent
    desk.enter(20)
    assert not desk.codes


def test_two_equal_digits_within_a_millisecond_are_no_key_held_down(desk: Desk) -> None:
    desk.type("12", FAST)
    desk.key(True, 3, Qt.Key.Key_2, "2", repeats=True)
    desk.key(False, 3, Qt.Key.Key_2, "2")
    desk.type("3", FAST)
    desk.enter()
    assert desk.codes == ["1223"]


def test_accents_come_in_their_order(desk: Desk) -> None:
    desk.type("a", SLOW)
    desk.moment += SLOW
    desk.click(26, Qt.Key.Key_Dead_Circumflex)
    desk.type("e", SLOW)
    desk.moment += SLOW
    desk.key(True, ALT_GR, Qt.Key.Key_AltGr)
    alt_gr = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    desk.click(11, Qt.Key.Key_At, "@", alt_gr)
    desk.key(False, ALT_GR, Qt.Key.Key_AltGr)
    desk.qtbot.waitUntil(lambda: desk.seen == desk.sent)
    assert not desk.codes


@pytest.mark.parametrize(
    "alt_gr",
    [
        Qt.KeyboardModifier.GroupSwitchModifier,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,
    ],
)
def test_a_sign_that_takes_alt_gr_is_read(desk: Desk, alt_gr: Qt.KeyboardModifier) -> None:
    desk.type("12", FAST)
    desk.moment += FAST
    desk.key(True, ALT_GR, Qt.Key.Key_AltGr)
    desk.click(11, Qt.Key.Key_At, "@", alt_gr)
    desk.key(False, ALT_GR, Qt.Key.Key_AltGr)
    desk.scan("34")
    assert desk.codes == ["12@34"]
    assert desk.seen == []


def test_whatever_somebody_types_and_however_slowly_it_stays_the_same(desk: Desk) -> None:
    chance = Random(7)
    for _ in range(300):
        desk.type(chance.choice("abcXYZ 123:"), chance.choice([38, 50, 70, 200]))
        if chance.random() < 0.2:
            desk.enter(chance.choice([3, 40, 400]))
        if chance.random() < 0.2:
            desk.moment += chance.choice([3, 40, 400])
            desk.click(111, Qt.Key.Key_Backspace, "\b")
        if chance.random() < 0.05:
            QCoreApplication.processEvents()
    desk.handheld.close()
    assert desk.seen == desk.sent
    assert not desk.codes


def test_keys_pressed_while_others_are_given_back_come_after_them(desk: Desk) -> None:
    def first(event: QKeyEvent) -> None:
        if event.text() == "a" and event.type() == QEvent.Type.KeyPress:
            desk.type("d", SLOW)
            desk.enter(FAST)

    desk.witness.then = first
    desk.type("abc", 30)
    desk.expect("abcd")
    presses = [each[1] for each in desk.seen if each[0] == "KeyPress"]
    assert presses == [*map(ord, "ABCD"), Qt.Key.Key_Return]


def test_the_keyboard_on_the_screen_is_no_scanner(desk: Desk) -> None:
    for text in "1234":
        QCoreApplication.sendEvent(
            desk.window, QKeyEvent(QEvent.Type.KeyPress, ord(text), NONE, text)
        )
    for text in "5678":
        QTest.keyClick(desk.window, Qt.Key(ord(text)))
    assert desk.text == "12345678"
    QTest.keyClick(desk.window, Qt.Key.Key_Return)
    said = QInputMethodEvent()
    said.setCommitString("é")
    QCoreApplication.sendEvent(desk.field, said)
    assert desk.text == "12345678é"
    assert not desk.codes


def test_the_keyboard_on_the_screen_comes_after_what_was_typed_before(desk: Desk) -> None:
    desk.type("a", SLOW)
    QTest.keyClick(desk.window, Qt.Key.Key_B)
    assert desk.text == "ab"


@pytest.mark.parametrize("left", [31, 65])
def test_scans_and_keys_are_told_apart_when_the_clock_begins_anew(desk: Desk, left: int) -> None:
    desk.moment = (1 << 32) - left  # milliseconds: nearly fifty days
    desk.scan("12345678")
    assert desk.codes == ["12345678"]
    assert desk.seen == []
    desk.enter(1000)
    assert desk.seen == desk.sent[-2:]


def test_what_is_held_is_given_back_at_the_end(desk: Desk) -> None:
    desk.type("a", SLOW)
    desk.handheld.close()
    desk.type("bcdef", FAST)
    assert desk.text == "abcdef"


class Broken(Handheld):
    """One with a fault."""

    def _keeps(self, event: QKeyEvent) -> bool:
        raise ValueError(event.key())


def test_a_fault_of_ours_leaves_the_keyboard_working(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    broken = Broken(desk.window)
    desk.scan("ab")
    broken.close()
    assert desk.text == "ab"
    assert len(caplog.records) == 1
