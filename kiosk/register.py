"""Everybody in memory, to be found as somebody types: accents, capitals and slips forgiven.

Ten thousand people are too many to be read at every letter. They are kept by the words of their names
and of what else they are found by, and read anew only when somebody was added, changed or removed.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

from rapidfuzz import process
from rapidfuzz.distance import OSA

from kiosk.data import Session
from kiosk.data import members as data
from kiosk.spelling import parts, plain

FEW = 5
"""Slips are thought of only where no more than so many people are found by what was typed."""
SHORTEST = 3
"""Letters of a word in which a slip can be told from another word; more find the middle of one."""
LONG = 6
"""Letters of a word that may hold two slips."""
BEGUN, ELSEWHERE, WITHIN, SLIPPED = 1, 2, 3, 4
"""What it costs a word to be the beginning of another, to be found by something else than a name, in
the middle of a word, and by a slip."""

Costs = dict[int, int]
"""Whom a word fits, by their place in the order of names, and how badly."""


class Register:
    """Everybody, as of the last question. To be used from one thread at a time, always a reader's."""

    def __init__(self) -> None:
        self._stamp: tuple[object, ...] | None = None
        self._index = Index(())

    def index(self, session: Session) -> "Index":
        """Everybody as they are now."""
        stamp = data.stamp(session)
        if stamp != self._stamp:
            self._index, self._stamp = Index(_entries(session)), stamp
        return self._index


@dataclass(frozen=True, slots=True)
class Entry:
    """Somebody: their name and what they are called in plain words, and what else they are found by."""

    id: UUID
    name: str
    called: str
    others: tuple[str, ...]
    needs_assistance: bool


class Index:
    """People by their words, in the order of their names."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._entries = sorted(entries, key=lambda each: (each.name, each.id))
        self._names = _Words((each.name.split(), each.called.split()) for each in self._entries)
        self._others = _Words((each.others,) for each in self._entries)

    def everybody(self) -> tuple[UUID, ...]:
        """Everybody, by name."""
        return tuple(each.id for each in self._entries)

    def needing_assistance(self) -> set[UUID]:
        """Who needs help to leave the building."""
        return {each.id for each in self._entries if each.needs_assistance}

    def find(self, typed: str) -> tuple[UUID, ...]:
        """Whom every word that was `typed` fits, the best first; everybody for no words.

        Whoever has exactly that name comes first, then whose name begins with it, then whose words do;
        then who is found by an e-mail address, another program's id or a skill, or in the middle of a
        word. Only where that is hardly anybody, those whose words differ by a slip or two follow.
        """
        words = [word for word in parts(typed) if word]
        if not words:
            return self.everybody()
        found = _joined(self._fitting(word) for word in words)
        if len(found) <= FEW:
            for position, cost in _joined(self._near(word) for word in words).items():
                found.setdefault(position, cost)
        whole = " ".join(words)
        best = sorted(found, key=lambda at: (self._rank(at, whole), found[at], at))
        return tuple(self._entries[at].id for at in best)

    def named(self, name: str) -> tuple[UUID, ...]:
        """Who has that very name, whatever the order of its words, accents and capitals."""
        words = sorted(word for word in parts(name) if word)
        if not words:
            return ()
        some = _joined(self._names.beginning(word) for word in words)
        return tuple(
            self._entries[at].id
            for at in sorted(some)
            if sorted(self._entries[at].name.split()) == words
        )

    def _rank(self, at: int, whole: str) -> int:
        entry = self._entries[at]
        if whole in (entry.name, entry.called):
            return 0
        return 1 if entry.name.startswith(whole) or entry.called.startswith(whole) else 2

    def _fitting(self, word: str) -> Costs:
        found = self._names.beginning(word)
        for position, cost in self._others.beginning(word).items():
            found.setdefault(position, ELSEWHERE + cost)
        if len(word) > SHORTEST:
            for position in self._names.holding(word):
                found.setdefault(position, WITHIN)
        return found

    def _near(self, word: str) -> Costs:
        found = self._fitting(word)
        for words, further in ((self._names, 0), (self._others, ELSEWHERE)):
            for position, slips in words.near(word).items():
                cost = SLIPPED + 3 * slips + further
                if cost < found.get(position, cost + 1):
                    found[position] = cost
        return found


class _Words:
    """The different words of many people, sorted, and who has each."""

    def __init__(self, words: Iterable[Sequence[Sequence[str]]]) -> None:
        holders: defaultdict[str, list[int]] = defaultdict(list)
        for position, groups in enumerate(words):
            for word in {word for group in groups for word in group}:
                holders[word].append(position)
        self._words = sorted(holders)
        self._holders = [holders[word] for word in self._words]
        self._starts: dict[int, tuple[list[str], list[range]]] = {}

    def beginning(self, typed: str) -> Costs:
        """Who has a word that begins so."""
        first = bisect_left(self._words, typed)
        after = bisect_left(self._words, typed + "\U0010ffff", first)
        exact = first < after and self._words[first] == typed
        found = self._who(range(first, after), BEGUN)
        return {**found, **self._who([first], 0)} if exact else found

    def holding(self, typed: str) -> Costs:
        """Who has a word with that in it."""
        return self._who((n for n, word in enumerate(self._words) if typed in word), 0)

    def near(self, typed: str) -> Costs:
        """Who has a word, or a beginning of one, that differs by a slip or two, and by how many.

        In the shortest words the first letter is taken as it is.
        """
        most = 0 if len(typed) < SHORTEST else 1 if len(typed) < LONG else 2
        found: Costs = {}
        if not most:
            return found
        for length in range(len(typed) - 1, len(typed) + 2):
            starts, words = self._beginnings(length)
            near = process.extract(
                typed, starts, scorer=OSA.distance, score_cutoff=most, limit=None
            )
            for start, slips, n in near:
                if len(typed) == SHORTEST and start[:1] != typed[0]:
                    continue
                for position, cost in self._who(words[n], int(slips)).items():
                    if cost < found.get(position, cost + 1):
                        found[position] = cost
        return found

    def _beginnings(self, length: int) -> tuple[list[str], list[range]]:
        """The different beginnings of that length, and which words begin so."""
        if length not in self._starts:
            firsts: dict[str, int] = {}
            for n, word in enumerate(self._words):
                firsts.setdefault(word[:length], n)
            ends = [*list(firsts.values())[1:], *([len(self._words)] if firsts else ())]
            ranges = [range(*both) for both in zip(firsts.values(), ends, strict=True)]
            self._starts[length] = (list(firsts), ranges)
        return self._starts[length]

    def _who(self, words: Iterable[int], cost: int) -> Costs:
        return {position: cost for n in words for position in self._holders[n]}


def _joined(fitting: Iterator[Costs]) -> Costs:
    """Whom all of the words fit, and how badly together."""
    first, *others = fitting
    for each in others:
        first = {at: cost + each[at] for at, cost in first.items() if at in each}
    return first


def _entries(session: Session) -> Iterator[Entry]:
    skills: defaultdict[UUID, list[str]] = defaultdict(list)
    for id, word in data.skills(session):
        skills[id].extend(parts(word))
    for each in data.searchable(session):
        known_by = [text for text in (each.email, each.external_id) if text]
        others = {word for text in known_by for word in (*parts(text), plain(text))}
        yield Entry(
            each.id,
            " ".join(parts(each.name)),
            " ".join(parts(each.called)),
            (*others, *skills[each.id]),
            each.needs_assistance,
        )
