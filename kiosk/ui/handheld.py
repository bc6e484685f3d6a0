"""Code scanners and badge readers that are keyboards to the system, on whatever page."""

import logging
from collections import deque

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

from kiosk.codes.keystrokes import KEYS, Keystroke, meant

log = logging.getLogger("kiosk")

PACE = 35
"""Milliseconds: keys of a scanner come closer than this, and those of a person hardly ever do."""

HOLD = 60
"""Milliseconds without a key after which what is held is judged."""

LATE = 300
"""Milliseconds that the Enter of a scanner may take."""

FEW, MANY = 4, 8
"""Characters at that pace that may be a code, with an Enter; and that nobody types, also without. From
there on a gap ends the run only after `HOLD`, and after `LATE`: a busy scanner may stumble."""

LONGEST = 1025
"""Characters that are kept of a code: one more than the door takes."""

_EVENTS = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride})
_ENDS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})
_MODIFIERS = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
    }
)
_ALT_GR = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier  # on Windows
_CHORD = _ALT_GR | Qt.KeyboardModifier.MetaModifier
_THIRD = _ALT_GR | Qt.KeyboardModifier.GroupSwitchModifier


class Handheld(QObject):
    """Tells scanning from typing by its pace, from when it is made until `close`.

    Keys that write something are held, and Shift and its like with them. Those within `PACE` of each
    other are a run, by the time that the system put on them: a stalled screen must not make typing
    look like a scan. A run of `FEW` characters with an Enter or a Tab is a code. So is one of `MANY`
    without, since not every scanner is set to send an Enter; if it comes after all, it is swallowed.
    Nothing of a code reaches the window.

    Anything else is given to the window as it was and in its order, `HOLD` after the last key or
    ahead of the next that is slower; from its `FEW`th character on, a run waits `LATE` for its Enter,
    and keeps every key at its pace: a code must not press Escape.

    Keys without a time or a number are no keyboard's. The keyboard on the screen makes them, which
    is never a scanner: they pass at once. A key that repeats itself, since somebody stays on it, begins
    no run. Only the window gets a key that was held: no letter alone can be a shortcut.

    It looks at the events of one window rather than of the application: every key goes there first,
    and Python isn't called for the events of each item and timer. `close` it before the window goes.
    """

    code = Signal(str)

    def __init__(self, window: QWindow) -> None:
        super().__init__()
        self._window = window
        # Qt has Linux's number of a key plus 8, as X11 and Wayland do; Windows has it as it is.
        self._first = 0 if QGuiApplication.platformName() == "windows" else 8
        self._leaving: deque[QKeyEvent] = deque()
        self._sent: QKeyEvent | None = None
        self._swallowed: set[int] = set()
        self._last = self._ended = 0
        self._has_ended = self._has_complained = False
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        # One turn more: after a stall, the next keys may stand behind the timer in the queue.
        self._turn = QTimer(self, singleShot=True, interval=1)
        self._timer.timeout.connect(self._turn.start)
        self._turn.timeout.connect(self._settle)
        self._begin()
        window.installEventFilter(self)

    def close(self) -> None:
        """Give back what is held, and look at no more keys."""
        self._settle()
        self._window.removeEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """Whether the window must not see `event`."""
        if event.type() not in _EVENTS:
            return False
        try:
            return isinstance(event, QKeyEvent) and self._keeps(event)
        except Exception:
            # A key that can't be judged is somebody's who types; nor must it fill the log.
            if not self._has_complained:
                log.exception("a key could not be looked at")
            self._has_complained = True
            return False

    def _keeps(self, event: QKeyEvent) -> bool:
        if event is self._sent:
            return False
        if not event.timestamp() or not event.nativeScanCode():
            return self._lets_pass(event)
        if event.type() == QEvent.Type.KeyRelease:
            return self._keeps_release(event)
        if not self._wants(event):
            return self._lets_pass(event)
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # else it is tried as a shortcut, and may never come as a key
        elif self._is_end(event):
            self._swallowed.add(event.nativeScanCode())
            self._last = event.timestamp()
            self._take()
        else:
            self._hold_press(event)
        return True

    def _wants(self, event: QKeyEvent) -> bool:
        """Whether a press is held or swallowed."""
        in_run = len(self._strokes) >= FEW
        if self._is_end(event):
            ended = self._has_ended and _since(self._ended, event) < LATE
            return _since(self._last, event) < LATE if in_run else ended and not self._held
        at_pace = self._is_at_pace(event)
        if event.isAutoRepeat() and not at_pace:
            return False
        return (in_run and at_pace) or event.key() in _MODIFIERS or self._writes(event)

    def _is_end(self, event: QKeyEvent) -> bool:
        return event.key() in _ENDS or event.text() in ("\r", "\n", "\t")

    def _is_at_pace(self, event: QKeyEvent) -> bool:
        typed = len(self._strokes)
        gap = PACE if typed < FEW else HOLD if typed < MANY else LATE
        return bool(self._held) and _since(self._last, event) < gap

    def _writes(self, event: QKeyEvent) -> bool:
        """Whether a key is a character's; also a dead one, or of the keypad without Num Lock."""
        chord = event.modifiers() & _CHORD
        if chord and chord != _ALT_GR:
            return False
        return bool(_text(event)) or (not chord and self._number(event) in KEYS)

    def _stroke(self, event: QKeyEvent) -> Keystroke:
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        is_third = bool(
            event.modifiers() & _THIRD
        )  # a sign that is engraved in a corner of the key
        return Keystroke(_text(event), 0 if is_third else self._number(event), shift)

    def _number(self, event: QKeyEvent) -> int:
        return event.nativeScanCode() - self._first

    def _hold_press(self, event: QKeyEvent) -> None:
        if not self._is_at_pace(event):
            self._settle()
        self._last = event.timestamp()
        self._down.add(event.nativeScanCode())
        self._swallowed.discard(event.nativeScanCode())
        if len(self._strokes) < LONGEST:
            self._held.append((QKeyEvent(event), True))  # PySide never frees what clone() makes
            if self._writes(event):
                self._strokes.append(self._stroke(event))
        self._turn.stop()
        self._timer.start(HOLD if len(self._strokes) < FEW else LATE)

    def _keeps_release(self, event: QKeyEvent) -> bool:
        key = event.nativeScanCode()
        if key in self._swallowed:
            self._swallowed.discard(key)
            return True
        if not self._held:
            return self._lets_pass(event)
        ours = key in self._down
        self._down.discard(key)
        if not ours or len(self._strokes) < LONGEST:
            self._held.append((QKeyEvent(event), ours))
        return True

    def _lets_pass(self, event: QKeyEvent) -> bool:
        """Have `event` come after all that is held."""
        self._settle()
        if self._sent is None or event.type() == QEvent.Type.ShortcutOverride:
            return False
        self._leaving.append(QKeyEvent(event))
        return True

    @Slot()
    def _settle(self) -> None:
        """End the run: as a code, or as typing."""
        if len(self._strokes) >= MANY:
            self._take()
            return
        typed = [event for event, _ in self._held]
        self._begin()
        self._send(typed)

    def _take(self) -> None:
        """Take the run for a code; keys that were pressed before it are still let go."""
        strokes, others = self._strokes, [event for event, ours in self._held if not ours]
        self._swallowed |= self._down
        self._has_ended, self._ended = True, self._last
        self._begin()
        self._send(others)
        if strokes:
            self.code.emit(meant(strokes))

    def _begin(self) -> None:
        self._timer.stop()
        self._turn.stop()
        self._held: list[tuple[QKeyEvent, bool]] = []  # and whether it was pressed in this run
        self._strokes: list[Keystroke] = []
        self._down: set[int] = set()

    def _send(self, events: list[QKeyEvent]) -> None:
        """Give `events` to the window, after those which it is still being given."""
        self._leaving.extend(events)
        if self._sent is not None:
            return
        try:
            while self._leaving:
                self._sent = self._leaving.popleft()
                QCoreApplication.sendEvent(self._window, self._sent)
        finally:
            self._sent = None


def _since(moment: int, event: QKeyEvent) -> int:
    """Milliseconds, which X11 begins anew after 2³² of them (50 days)."""
    return (event.timestamp() - moment) % (1 << 32)


def _text(event: QKeyEvent) -> str:
    return event.text() if event.text().isprintable() else ""
