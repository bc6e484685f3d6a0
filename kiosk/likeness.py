"""Whether something that was typed may mean something that is said, with a slip or an accent forgiven."""

import re

from rapidfuzz.distance import OSA

from kiosk.spelling import plain

SLIPS = ((4, 1), (8, 2))
"""From so many letters on, so many slips are forgiven; shorter words are meant as they are."""


def resembles(typed: str, said: str) -> bool:
    """Whether each word that was `typed` begins a word of what is `said`, give or take a slip.

    A slip is a letter too many, too few, another one, or two that changed places. Nothing typed
    resembles everything.
    """
    words = set(_parts(said))
    return all(any(_begins(part, word) for word in words) for part in _parts(typed))


def _begins(part: str, word: str) -> bool:
    if word.startswith(part):
        return True
    slips = max((most for letters, most in SLIPS if len(part) >= letters), default=0)
    return slips > 0 and any(
        OSA.distance(part, word[: len(part) + more], score_cutoff=slips) <= slips
        for more in range(-slips, slips + 1)
    )


def _parts(text: str) -> list[str]:
    return [part for part in re.split(r"[\W_]+", plain(text)) if part]
