"""Names in the letters that a font has: a mark that it lacks is left off, not the letter under it."""

import unicodedata
from functools import lru_cache
from pathlib import Path

from PIL import ImageFont

from kiosk.spelling import plain


def drawable(words: str, face: Path) -> str:
    """`words` in the letters of `face`, each with as many of its marks as there are: Nguyễn is Nguyên.

    What is of another script, or a picture, is left out: rather nothing than a row of empty boxes. So is
    a word of which nothing but its punctuation would be left.
    """
    drawn = ((word, _drawn(word, face)) for word in words.split())
    return " ".join(some for word, some in drawn if some and (_is_said(some) or not _is_said(word)))


def _is_said(word: str) -> bool:
    return any(letter.isalnum() for letter in word)


def _drawn(word: str, face: Path) -> str:
    drawn = ""
    for letter in unicodedata.normalize("NFD", word):
        if not unicodedata.combining(letter):
            last = _letter(letter, face)
            drawn += last
        elif drawn and last:
            marked = unicodedata.normalize("NFC", drawn[-1] + letter)
            if len(marked) == 1 and _has(face, marked):
                drawn = drawn[:-1] + marked
    return drawn


def _letter(letter: str, face: Path) -> str:
    """A letter as it is, else as it is spelt without it: ﬁ in two, ŧ as t; or nothing."""
    likely = plain(letter)
    for spelt in (letter, unicodedata.normalize("NFKD", letter), likely):
        if spelt and all(_has(face, each) for each in spelt):
            return spelt.capitalize() if spelt is likely and letter.isupper() else spelt
    return ""


@lru_cache(maxsize=1 << 12)
def _has(face: Path, letter: str) -> bool:
    if unicodedata.category(letter) in ("Cf", "Zl", "Zp"):  # which are not seen, but have a width
        return False
    font = _font(face)
    return bytes(font.getmask(letter)) != bytes(font.getmask("\U0010ffff"))


@lru_cache(maxsize=4)
def _font(face: Path) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(face, 24, layout_engine=ImageFont.Layout.BASIC)
