"""Skills and needs as tags: the words that others use are proposed, so that one thing has one name."""

from collections.abc import Iterable, Sequence

from rapidfuzz.distance import OSA

from kiosk.data import Session
from kiosk.data import members as data
from kiosk.spelling import LONGEST, each_once, parts, plain, tidy

MOST = 12
"""How many are proposed."""
SLIPPED = 2
"""From so bad a rank on, a tag fits only with a slip."""


def proposed(
    session: Session, typed: str, own: Sequence[str], *, needs: bool, most: int = MOST
) -> tuple[str, ...]:
    """The tags in use that what was `typed` may mean, but those somebody has as their `own`.

    Those that begin so first, then those with such a word; where there are none, near misses. Among
    equals, and for nothing typed, the most used first. Of several spellings the most used stands for all.
    """
    held = {plain(each) for each in own}
    ranked = []
    for place, word in enumerate(_spellings(session, needs=needs)):
        rank = _rank(plain(tidy(typed, LONGEST)), plain(word))
        if rank is not None and plain(word) not in held:
            ranked.append((rank, place, word))
    fitting = [each for each in ranked if each[0] < SLIPPED] or ranked
    return tuple(word for *_, word in sorted(fitting)[:most])


def fit(said: Iterable[str]) -> tuple[str, ...]:
    """The tags that somebody `said` of themselves, as they can be kept: tidy, each once."""
    return each_once(filter(None, (tidy(each, LONGEST) for each in said)))


def spelt(session: Session, typed: str, *, needs: bool) -> str:
    """What was `typed` as others spell it, accents and capitals apart; else tidy. May be empty."""
    word = tidy(typed, LONGEST)
    known = (each for each in _spellings(session, needs=needs) if plain(each) == plain(word))
    return next(known, word)


def _spellings(session: Session, *, needs: bool) -> list[str]:
    """Every tag once, by the spelling that most people use, the most used first.

    What some can help with others look for: each names the other's words too, after one's own.
    """
    counts: dict[str, int] = {}
    spelling: dict[str, str] = {}
    for which in (needs, not needs):
        for word, count in data.words_in_use(session, needs=which):
            known = plain(word.strip())
            spelling.setdefault(known, word.strip())
            counts[known] = counts.get(known, 0) + count
    return [spelling[each] for each in sorted(counts, key=lambda each: (-counts[each], each))]


def _rank(typed: str, word: str) -> int | None:
    if word.startswith(typed):
        return 0
    if any(part.startswith(typed) for part in parts(word)):
        return 1
    slips = OSA.distance(typed, word[: len(typed) + 1])
    near = 1 if len(typed) < 6 else 2
    return SLIPPED + slips if len(typed) >= 3 and slips <= near else None
