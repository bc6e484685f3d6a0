"""A scanner that types is understood, whatever keyboard it and the computer take themselves for."""

import string
from collections.abc import Callable

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kiosk.codes import token
from kiosk.codes.keystrokes import KEYS, Keystroke, meant

EXAMPLE = "LOGE:014D2PF2DBSQQG28T5CY4TQKFFKN"
NUMBERS = [*range(2, 14), *range(16, 28), *range(30, 41), *range(44, 54), 57]
AMERICAN = (
    "1234567890-=qwertyuiop[]asdfghjkl;'zxcvbnm,./ ",
    '!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>? ',
)
FRENCH = (
    "&é\"'(-è_çà)=azertyuiop^$qsdfghjklmùwxcvbn,;:! ",
    "1234567890°+AZERTYUIOP¨£QSDFGHJKLM%WXCVBN?./§ ",
)
GERMAN = (
    "1234567890ß´qwertzuiopü+asdfghjklöäyxcvbnm,.- ",
    '!"§$%&/()=?`QWERTZUIOPÜ*ASDFGHJKLÖÄYXCVBNM;:_ ',
)
PAD = {"7": 71, "8": 72, "9": 73, "4": 75, "5": 76, "6": 77, "1": 79, "2": 80, "3": 81, "0": 82}
Layout = tuple[str, str]
Press = tuple[int, bool]
System = Callable[[Press], str]


def presses(text: str, scanner: Layout, pad: bool = False) -> list[Press]:
    """The keys that a scanner presses for `text`, and whether with shift."""
    found = []
    for character in text:
        if pad and character in PAD:
            found.append((PAD[character], False))
        else:
            shift = character not in scanner[0]
            found.append((NUMBERS[scanner[shift].index(character)], shift))
    return found


def system(layout: Layout) -> System:
    """A computer with that keyboard."""

    def writes(press: Press) -> str:
        key, shift = press
        pad = {number: digit for digit, number in PAD.items()}
        return pad.get(key) or layout[shift][NUMBERS.index(key)]

    return writes


def with_caps(writes: System) -> System:
    """The same computer, somebody having left Caps Lock on: it turns letters round."""
    return lambda press: writes(press).swapcase()


def with_shift_lock(writes: System) -> System:
    """The same in French on Windows, where Caps Lock turns the digits round, too."""
    return lambda press: writes((press[0], not press[1]))


def without_num_lock(writes: System) -> System:
    """The same computer, whose keypad moves the cursor."""
    return lambda press: "" if press[0] in PAD.values() else writes(press)


us, fr, de = system(AMERICAN), system(FRENCH), system(GERMAN)
SYSTEMS = [us, fr, with_caps(us), with_caps(fr), with_shift_lock(fr), without_num_lock(fr)]
SCANNERS = [AMERICAN, FRENCH]
any_scanner = st.sampled_from(SCANNERS)
any_system = st.sampled_from([*SYSTEMS, de, with_caps(de), lambda _: ""])
kiosk_system = st.sampled_from(SYSTEMS)
letters_and_digits = st.text(string.ascii_letters + string.digits, min_size=1)


def typed(
    text: str, scanner: Layout, computer: System, pad: bool = False, known: bool = True
) -> list[Keystroke]:
    """What arrives of `text`; `known` is whether the system tells the keys."""
    return [
        Keystroke(computer((key, shift)), key if known else 0, shift)
        for key, shift in presses(text, scanner, pad)
    ]


@given(st.text(string.digits, min_size=1), any_scanner, any_system, st.booleans())
def test_a_badge_number_is_the_same_from_every_scanner(
    number: str, scanner: Layout, computer: System, pad: bool
) -> None:
    assert meant(typed(number, scanner, computer, pad)) == number


@given(st.binary(min_size=16, max_size=16), any_scanner, any_system, st.booleans())
def test_a_card_of_ours_is_read_by_every_scanner(
    value: bytes, scanner: Layout, computer: System, pad: bool
) -> None:
    text = token.make(lambda _: value)
    assert token.read(meant(typed(text, scanner, computer, pad))) == value
    assert token.read(meant(typed(text.lower(), scanner, computer, pad))) == value


@given(letters_and_digits, any_scanner, kiosk_system)
def test_a_badge_of_letters_and_a_digit_is_the_same_from_every_scanner(
    text: str, scanner: Layout, computer: System
) -> None:
    assume(set(text) & set(string.digits))
    assert meant(typed(text, scanner, computer)) == text


@given(st.text(string.ascii_letters, min_size=1), st.sampled_from([(AMERICAN, us), (FRENCH, fr)]))
def test_letters_alone_are_right_from_a_scanner_set_as_the_computer_is(
    text: str, same: tuple[Layout, System]
) -> None:
    scanner, computer = same
    assert meant(typed(text, scanner, computer)) == text
    assert meant(typed(text, scanner, with_caps(computer))) == text


@pytest.mark.parametrize("scanner", SCANNERS, ids=["american scanner", "french scanner"])
@pytest.mark.parametrize("computer", SYSTEMS[:4])
@pytest.mark.parametrize(
    "text", ["LIB-2024/17", "0042:A7:3C", "AB:CD:EF:A0:BC:DE", "Le Perron no. 12"]
)
def test_a_badge_with_the_usual_signs_is_the_same_from_every_scanner(
    text: str, scanner: Layout, computer: System
) -> None:
    assert meant(typed(text, scanner, computer)) == text


def test_an_american_scanner_at_a_french_computer_is_seen_through() -> None:
    strokes = typed(EXAMPLE, AMERICAN, fr)
    assert "".join(each.text for each in strokes).startswith("LOGEM")
    assert meant(strokes) == EXAMPLE


def test_a_card_that_is_damaged_is_still_known_for_one_of_ours() -> None:
    for damaged in (EXAMPLE[:-1] + "0", "LOGE:AMAP"):
        for scanner in SCANNERS:
            for computer in SYSTEMS:
                assert meant(typed(damaged, scanner, computer)).startswith("LOGE:")


@given(st.text(string.ascii_letters + string.digits + " -_./:+=", min_size=1))
def test_what_is_typed_is_what_is_meant_where_the_keys_are_not_known(text: str) -> None:
    assert meant(typed(text, AMERICAN, us, known=False)) == text


@given(
    st.lists(st.builds(Keystroke, st.text(max_size=2), st.sampled_from([0, 1, 200, *sorted(KEYS)])))
)
def test_no_keys_are_too_strange_to_be_read(strokes: list[Keystroke]) -> None:
    assert meant(strokes) == meant(tuple(strokes))
