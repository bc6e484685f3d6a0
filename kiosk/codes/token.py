"""What a code says: 128 random bits and two check characters, and nothing about anybody (rule 12)."""

import hmac
import unicodedata

from kiosk.records import Randomness

PREFIX = "LOGE:"
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base32
_VALUES = {character: value for value, character in enumerate(ALPHABET)} | {"O": 0, "I": 1, "L": 1}
_DIGITS, _CHECKS, _MODULUS = 26, 2, 1021
PERSONAL_DIGITS = 6
_LENGTH = len(PREFIX) + _DIGITS + _CHECKS


def make(random: Randomness) -> str:
    """A new code."""
    return _written(int.from_bytes(random(16), "big"))


def read(text: str) -> bytes | None:
    """The 16 bytes of a code of ours; None for anything else."""
    if len(text) > _LENGTH + 16:
        return None
    text = text.strip()
    if len(text) != _LENGTH or not text.isascii() or not looks_like_ours(text):
        return None
    digits = [_VALUES.get(character) for character in text[len(PREFIX) :].upper()]
    value = 0
    for digit in digits[:_DIGITS]:
        if digit is None:
            return None
        value = value << 5 | digit
    high, low = digits[_DIGITS:]
    if value >= 1 << 128 or high is None or low is None or value % _MODULUS != high << 5 | low:
        return None
    return value.to_bytes(16, "big")


def looks_like_ours(text: str) -> bool:
    """Whether `text` begins as our codes do, whatever follows."""
    return text[: len(PREFIX) + 16].strip().upper().startswith(PREFIX)


def fingerprint(text: str, key: bytes) -> bytes:
    """What the database keeps of a code: its HMAC-SHA-256 under the place's key, 32 bytes."""
    ours = read(text)
    if ours is not None:
        message = b"loge:" + ours
    else:
        badge = unicodedata.normalize("NFC", text.strip())
        message = b"badge:" + badge.encode("utf-8", "surrogatepass")
    return hmac.digest(key, message, "sha256")


def make_personal(random: Randomness) -> str:
    """A new personal code: six digits, each as likely as the other."""
    while (value := int.from_bytes(random(3), "big")) >= 16 * 10**PERSONAL_DIGITS:
        pass
    return f"{value % 10**PERSONAL_DIGITS:0{PERSONAL_DIGITS}}"


def personal_fingerprint(digits: str, key: bytes) -> bytes:
    """The same as `fingerprint` for a personal code.

    It is never that of a card or badge which holds the same digits: what is shown to the camera, where
    nobody counts the wrong ones, must not stand in for what is typed.
    """
    return hmac.digest(key, b"personal:" + digits.encode(), "sha256")


def _written(value: int) -> str:
    check = value % _MODULUS
    digits = [value >> shift & 31 for shift in range(5 * (_DIGITS - 1), -1, -5)]
    return PREFIX + "".join(ALPHABET[digit] for digit in [*digits, check >> 5, check & 31])
