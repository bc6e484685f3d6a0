"""People by their words, to be found as somebody types: accents, capitals and slips forgiven."""

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from uuid import UUID

from kiosk.spelling import parts
from kiosk.wordlist import BEGUN, SHORTEST, Costs, Words

FEW = 5
"""Slips are thought of only where no more than so many people are found by what was typed."""
ELSEWHERE, WITHIN, SLIPPED = BEGUN + 1, BEGUN + 2, BEGUN + 3
"""What it costs a word to be found by something else than a name, in the middle of a word, and by a
slip."""


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

    def __init__(self, entries: Iterable[Entry] = ()) -> None:
        self._entries = dict(enumerate(entries))
        self._numbers = {each.id: number for number, each in self._entries.items()}
        self._following = len(self._entries)
        self._order = sorted((each.name, each.id, at) for at, each in self._entries.items())
        self._names = Words((at, _named(each)) for at, each in self._entries.items())
        self._others = Words((at, each.others) for at, each in self._entries.items())
        self._places: dict[int, int] | None = None

    def put(self, entry: Entry) -> None:
        """Have somebody be found who is new, or as they are from now on."""
        self.drop(entry.id)
        number, self._following = self._following, self._following + 1
        self._entries[number], self._numbers[entry.id] = entry, number
        insort(self._order, (entry.name, entry.id, number))
        self._names.add(number, _named(entry))
        self._others.add(number, entry.others)
        self._places = None

    def drop(self, id: UUID) -> None:
        """Have somebody be found no more, if they were."""
        number = self._numbers.pop(id, None)
        if number is None:
            return
        entry = self._entries.pop(number)
        del self._order[bisect_left(self._order, (entry.name, entry.id, number))]
        self._names.remove(number, _named(entry))
        self._others.remove(number, entry.others)
        self._places = None

    def everybody(self) -> tuple[UUID, ...]:
        """Everybody, by name."""
        return tuple(id for _, id, _ in self._order)

    def needing_assistance(self) -> set[UUID]:
        """Who needs help to leave the building."""
        return {each.id for each in self._entries.values() if each.needs_assistance}

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
            for number, cost in _joined(self._near(word) for word in words).items():
                found.setdefault(number, cost)
        whole, entries, places = " ".join(words), self._entries, self._by_name()
        best = sorted(found, key=lambda at: (_rank(entries[at], whole), found[at], places[at]))
        return tuple(entries[at].id for at in best)

    def named(self, name: str) -> tuple[UUID, ...]:
        """Who has that very name, whatever the order of its words, accents and capitals."""
        words = sorted(word for word in parts(name) if word)
        if not words:
            return ()
        some = _joined(self._names.beginning(word) for word in words)
        theirs = (self._entries[at] for at in some)
        named = (each for each in theirs if sorted(each.name.split()) == words)
        return tuple(each.id for each in sorted(named, key=lambda each: (each.name, each.id)))

    def _by_name(self) -> dict[int, int]:
        """At which place each number stands in the order of names."""
        if self._places is None:
            self._places = {each[-1]: place for place, each in enumerate(self._order)}
        return self._places

    def _fitting(self, word: str) -> Costs:
        found = self._names.beginning(word)
        for number, cost in self._others.beginning(word).items():
            found.setdefault(number, ELSEWHERE + cost)
        if len(word) > SHORTEST:
            for number in self._names.holding(word):
                found.setdefault(number, WITHIN)
        return found

    def _near(self, word: str) -> Costs:
        found = self._fitting(word)
        for words, further in ((self._names, 0), (self._others, ELSEWHERE)):
            for number, slips in words.near(word).items():
                cost = SLIPPED + 3 * slips + further
                if cost < found.get(number, cost + 1):
                    found[number] = cost
        return found


def _rank(entry: Entry, whole: str) -> int:
    if whole in (entry.name, entry.called):
        return 0
    return 1 if entry.name.startswith(whole) or entry.called.startswith(whole) else 2


def _named(entry: Entry) -> list[str]:
    return [*entry.name.split(), *entry.called.split()]


def _joined(fitting: Iterator[Costs]) -> Costs:
    """Whom all of the words fit, and how badly together."""
    first, *others = fitting
    for each in others:
        first = {at: cost + each[at] for at, cost in first.items() if at in each}
    return first
