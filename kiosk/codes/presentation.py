"""A code that stays in view is one presentation (rule 2)."""

from collections.abc import Iterable

AWAY = 1.5
"""Seconds that a code must be out of sight to be presented again: longer than a hand trembles or a
lamp flickers, shorter than anybody takes to turn round and come back."""


class Presentations:
    """Tells a code that is newly held up from one that is still there."""

    def __init__(self, away: float = AWAY) -> None:
        """`away` is in seconds."""
        self._away = away
        self._seen: dict[str, float] = {}

    def new(self, moment: float, texts: Iterable[str]) -> tuple[str, ...]:
        """Which of `texts`, in sight at `moment` (in seconds), are newly presented."""
        self._seen = {
            text: last for text, last in self._seen.items() if moment - last <= self._away
        }
        fresh = []
        for text in texts:
            if text not in self._seen:
                fresh.append(text)
            self._seen[text] = moment
        return tuple(fresh)
