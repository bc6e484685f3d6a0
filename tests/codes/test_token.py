"""A code carries 128 random bits, guards itself, and says nothing about anybody."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.codes import token

KEY = bytes(range(32))
EXAMPLE = "LOGE:014D2PF2DBSQQG28T5CY4TQKFFKN"
SIXTEEN = bytes.fromhex("0123456789abcdef0123456789abcdef")
sixteen = st.binary(min_size=16, max_size=16)


def made(value: bytes) -> str:
    """The code of those bytes."""
    return token.make(lambda _: value)


def test_the_example_of_the_contract_is_written_so() -> None:
    assert made(SIXTEEN) == EXAMPLE
    assert token.read(EXAMPLE) == SIXTEEN


@given(sixteen)
def test_every_code_that_is_made_is_read(value: bytes) -> None:
    text = made(value)
    assert token.read(text) == value
    assert len(text) == 33
    assert set(text[5:]) <= set(token.ALPHABET)


@given(sixteen, st.integers(5, 32), st.sampled_from(token.ALPHABET))
def test_a_letter_misread_is_never_another_code(value: bytes, at: int, letter: str) -> None:
    text = made(value)
    wrong = text[:at] + letter + text[at + 1 :]
    assert token.read(wrong) == (value if wrong == text else None)


@given(sixteen, st.integers(5, 31))
def test_two_letters_swapped_are_never_another_code(value: bytes, at: int) -> None:
    text = made(value)
    wrong = text[:at] + text[at + 1] + text[at] + text[at + 2 :]
    assert token.read(wrong) == (value if wrong == text else None)


@pytest.mark.parametrize(
    "text",
    [EXAMPLE.lower(), f" {EXAMPLE}\r\n", EXAMPLE.replace("0", "O"), EXAMPLE.replace("1", "l")],
)
def test_what_a_keyboard_or_a_pen_confuses_is_still_read(text: str) -> None:
    assert token.read(text) == SIXTEEN


@pytest.mark.parametrize(
    "text",
    [
        "",
        "LOGE:",
        EXAMPLE[:-1],
        EXAMPLE + "0",
        EXAMPLE.replace("LOGE", "LOGA"),
        EXAMPLE.replace("2", "\u0662"),
        "LOGE:Z14D2PF2DBSQQG28T5CY4TQKFFKN",
        "LOGE:U14D2PF2DBSQQG28T5CY4TQKFFKN",
        "LOGE:014D2PF2DBSQQG28T5CY4TQKFFK*",
        "LOGE:014D2PF2DBSQQG28T5CY4TQKFF**",
        "\u202e" + EXAMPLE,
        "\ud800",
        EXAMPLE * 1_000_000,
    ],
)
def test_what_is_not_ours_is_not_taken_for_ours(text: str) -> None:
    assert token.read(text) is None


@given(st.text())
def test_no_text_is_too_strange_to_be_judged(text: str) -> None:
    assert token.read(text) is None or text.strip().upper().startswith("LOGE:")
    assert len(token.fingerprint(text, KEY)) == 32


def test_a_fingerprint_does_not_tell_the_code_and_needs_the_key() -> None:
    kept = token.fingerprint(EXAMPLE, KEY)
    assert kept == token.fingerprint(f"{EXAMPLE.lower()}\n", KEY)
    assert kept != token.fingerprint(EXAMPLE, bytes(32))
    assert SIXTEEN not in kept
    badge = token.fingerprint("29331000123456", KEY)
    assert badge == token.fingerprint(" 29331000123456\r", KEY)
    assert badge != kept


def test_a_badge_can_not_pass_for_a_card() -> None:
    ours = token.fingerprint(EXAMPLE, KEY)
    forged = b"loge:" + SIXTEEN
    assert token.fingerprint(forged.decode("latin-1"), KEY) != ours


def test_no_two_codes_of_a_day_are_alike() -> None:
    random = Random(1).randbytes
    assert len({token.make(random) for _ in range(1000)}) == 1000
