"""The words of many people, and who has each: found by their beginning, their middle, or by a slip."""

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Iterable
from itertools import chain

from rapidfuzz import process
from rapidfuzz.distance import OSA

SHORTEST = 3
"""Letters of a word in which a slip can be told from another word; more find the middle of one."""
LONG = 6
"""Letters of a word that may hold two slips."""
BEGUN = 1
"""What it costs a word to be the beginning of another."""
LAST = "\U0010ffff"
"""What stands after every word that goes on."""

Costs = dict[int, int]
"""Whom a word fits, by the number they have, and how badly."""


class Words:
    """Words, sorted, and the numbers of those who have each."""

    def __init__(self, people: Iterable[tuple[int, Iterable[str]]]) -> None:
        """`people` have each a number of their own, and words."""
        holders: defaultdict[str, list[int]] = defaultdict(list)
        for number, words in people:
            for word in set(words):
                holders[word].append(number)
        self._holders = dict(holders)
        self._words = sorted(self._holders)
        self._starts: dict[int, list[str]] = {}

    def add(self, number: int, words: Iterable[str]) -> None:
        """Somebody has these."""
        for word in set(words):
            if word in self._holders:
                self._holders[word].append(number)
                continue
            self._holders[word] = [number]
            insort(self._words, word)
            for length, starts in self._starts.items():
                at = bisect_left(starts, word[:length])
                if starts[at : at + 1] != [word[:length]]:
                    starts.insert(at, word[:length])

    def remove(self, number: int, words: Iterable[str]) -> None:
        """Somebody has these no more."""
        for word in set(words):
            self._holders[word].remove(number)
            if self._holders[word]:
                continue
            del self._holders[word], self._words[bisect_left(self._words, word)]
            for length, starts in self._starts.items():
                if not self._beginning_so(word[:length], length):
                    del starts[bisect_left(starts, word[:length])]

    def beginning(self, typed: str) -> Costs:
        """Who has a word that begins so."""
        found = self._who(self._going_on(typed), BEGUN)
        return {**found, **self._who([typed], 0)} if typed in self._holders else found

    def holding(self, typed: str) -> Costs:
        """Who has a word with that in it."""
        return self._who((word for word in self._words if typed in word), 0)

    def near(self, typed: str) -> Costs:
        """Who has a word, or a beginning of one, that differs by a slip or two, and by how many.

        In the shortest words the first letter is taken as it is.
        """
        most = 0 if len(typed) < SHORTEST else 1 if len(typed) < LONG else 2
        found: Costs = {}
        if not most:
            return found
        for length in range(len(typed) - 1, len(typed) + 2):
            near = process.extract(
                typed, self._of_length(length), scorer=OSA.distance, score_cutoff=most, limit=None
            )
            for start, slips, _ in near:
                if len(typed) == SHORTEST and start[:1] != typed[0]:
                    continue
                for word in self._beginning_so(start, length):
                    for number in self._holders[word]:
                        if slips < found.get(number, LONG):
                            found[number] = int(slips)
        return found

    def _of_length(self, length: int) -> list[str]:
        """The different beginnings of that length, sorted; a shorter word is one by itself."""
        if length not in self._starts:
            self._starts[length] = list(dict.fromkeys(word[:length] for word in self._words))
        return self._starts[length]

    def _beginning_so(self, start: str, length: int) -> list[str]:
        """The words of which `start` is what is there of the first `length` letters."""
        if len(start) < length:
            return [start] if start in self._holders else []
        return self._going_on(start)

    def _going_on(self, start: str) -> list[str]:
        first = bisect_left(self._words, start)
        return self._words[first : bisect_left(self._words, start + LAST, first)]

    def _who(self, words: Iterable[str], cost: int) -> Costs:
        return dict.fromkeys(chain.from_iterable(map(self._holders.__getitem__, words)), cost)
