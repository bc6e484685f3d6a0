"""What a code scanner means that types like a keyboard, whatever layout it and the computer are set to.

Such a scanner presses keys, and the system makes letters of them by its own layout. Where the two
do not agree, a French computer makes `LOGEM0àé'` of a card. But the keys themselves are known, and so
there are three readings: the text as it was typed, and the keys as they are engraved on an American
keyboard (what scanners are shipped for) and on a French one.
"""

import string
from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.codes import token


@dataclass(frozen=True, slots=True)
class Keystroke:
    """One key that was pressed.

    `text` is what the system made of it, which may be nothing; `key` is Linux's number of the key
    (`linux/input-event-codes.h`), 0 where it is not known.
    """

    text: str
    key: int
    shift: bool = False


_PAD = dict(zip((71, 72, 73, 75, 76, 77, 79, 80, 81, 82), "7894561230", strict=True))
"""The digits of the numeric keypad, which shift and Num Lock must not change."""


def _engraved(*rows: tuple[int, str, str]) -> dict[tuple[int, bool], str]:
    """The keys of `rows`: the number of the first key, what they write, and what with shift."""
    table = {(key, shift): text for key, text in _PAD.items() for shift in (False, True)}
    for first, plain, shifted in rows:
        for key, (low, high) in enumerate(zip(plain, shifted, strict=True), first):
            table |= {(key, False): low, (key, True): high}
    return table


_AMERICAN = _engraved(
    (2, "1234567890-=", "!@#$%^&*()_+"),
    (16, "qwertyuiop[]", "QWERTYUIOP{}"),
    (30, "asdfghjkl;'`", 'ASDFGHJKL:"~'),
    (43, "\\zxcvbnm,./", "|ZXCVBNM<>?"),
    (57, " ", " "),
    (86, "<", ">"),
)
_FRENCH = _engraved(
    (2, "&é\"'(-è_çà)=", "1234567890°+"),
    (16, "azertyuiop^$", "AZERTYUIOP¨£"),
    (30, "qsdfghjklmù²", "QSDFGHJKLM%~"),
    (43, "*wxcvbn,;:!", "µWXCVBN?./§"),
    (57, " ", " "),
    (86, "<", ">"),
)

KEYS = frozenset(key for key, _ in _AMERICAN)
"""The keys that write something, by Linux's numbers."""

_PLAIN = frozenset(string.ascii_letters + string.digits)
_USUAL = _PLAIN | frozenset(" -_./:+=")


def meant(strokes: Sequence[Keystroke]) -> str:
    """The one text that `strokes` mean.

    It is the reading whose check characters are right; else one that begins as our codes do. Any
    other badge (library card, RFID number) has none to go by, and must come out the same from every
    scanner and from the camera. There the reading wins that has the fewest characters which badges
    do not have, then the fewest that are no letters or digits. That settles every badge of digits,
    and every one of ASCII letters and digits that has a digit (off the keypad): the keys that write
    digits on one of the two keyboards, with or without shift, write signs and accents on the other.

    Between readings as good as each other (letters alone: `AZ` and `QW` are the same keys), the text
    as typed wins: it is right for a scanner that is set as the computer is. Caps Lock, which shows
    in letters that do not fit the shift key, turns what is typed round, on Windows even the digits;
    then the engraving wins that is nearest to what was typed.
    """
    typed = "".join(stroke.text or _read(_AMERICAN, stroke) for stroke in strokes)
    readings = ["".join(_read(table, each) for each in strokes) for table in (_AMERICAN, _FRENCH)]
    readings.sort(key=lambda text: text.casefold() != typed.casefold())
    readings.insert(2 if any(map(_is_turned_round, strokes)) else 0, typed)
    for is_ours in (token.read, token.looks_like_ours):
        for text in readings:
            if is_ours(text):
                return text
    return min(readings, key=_strangeness)


def _read(table: dict[tuple[int, bool], str], stroke: Keystroke) -> str:
    return table.get((stroke.key, stroke.shift), stroke.text)


def _is_turned_round(stroke: Keystroke) -> bool:
    text = stroke.text
    return text.upper() != text.lower() and text.isupper() != stroke.shift


def _strangeness(text: str) -> tuple[int, int]:
    unusual = sum(character not in _USUAL for character in text)
    return unusual, sum(character not in _PLAIN for character in text)
