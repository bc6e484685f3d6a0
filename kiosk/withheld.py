"""What a report withholds: groups of fewer than five people, and whatever would give them away.

A cell of a table is withheld when fewer than five different people are behind it, however many visits
those made. Others are withheld beside it, the smallest first, until it can't be had by subtraction
either: whatever sum a reader can make of withheld cells, five or more people are behind it, and what is
withheld could have been distributed otherwise. Nobody is not a group: a zero shows, except in a line or
a table that is withheld whole.

The rule is statistical secrecy as France's official statistics keep it (*secret primaire* and *secret
secondaire*: INSEE, *Guide du secret statistique*), with the threshold of five that is usual for people
rather than firms; figures of which somebody can be told are personal data (GDPR, recital 26). That a
line can be distributed otherwise is asked of the strictest reader, who knows that no withheld cell is
zero.
"""

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass

LEAST = 5
"""Of fewer people nothing is told."""

Mark = tuple[str, Hashable]
"""Somebody in a cell: of which sort (a month in whose aliases they are told apart, or none), and who."""
PERSON, GROUP = "", "group"
"""The sort of people who are known, and of the heads of a group."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A figure, and who is behind it: `LEAST` of each sort are enough to tell."""

    value: int
    crowd: frozenset[Mark]


def heads(count: int) -> frozenset[Mark]:
    """The crowd of a group of `count`. Two groups may be the same people: the larger one counts."""
    return frozenset((GROUP, n) for n in range(min(count, LEAST)))


def size(crowd: Iterable[Mark]) -> int:
    """How many different people these are at least.

    An alias tells people apart within its month only, so that of several months only one counts.
    """
    sorts: dict[str, int] = {}
    for sort, _ in crowd:
        sorts[sort] = sorts.get(sort, 0) + 1
    group = sorts.pop(GROUP, 0)
    return max(sorts.values(), default=0) + group


def joined(crowds: Iterable[frozenset[Mark]]) -> frozenset[Mark]:
    """All of them together, no more of each sort than it takes."""
    found: set[Mark] = set()
    kept: Counter[str] = Counter()
    for mark in frozenset().union(*crowds):
        if kept[mark[0]] < LEAST:
            kept[mark[0]] += 1
            found.add(mark)
    return frozenset(found)


def is_small(crowd: Iterable[Mark]) -> bool:
    """Whether somebody is there, and fewer than `LEAST`."""
    return 0 < size(crowd) < LEAST


def row(cells: Sequence[Cell]) -> tuple[bool, ...]:
    """Which of `cells` are withheld, when their sum is published."""
    hidden = {n for n, cell in enumerate(cells) if is_small(cell.crowd)}
    while hidden and not is_safe([cells[n] for n in hidden]):
        others = [n for n, cell in enumerate(cells) if cell.value and n not in hidden]
        if not others:
            break
        hidden.add(min(others, key=lambda n: cells[n].value))
    if hidden and all(n in hidden for n, cell in enumerate(cells) if cell.value):
        return (True,) * len(cells)
    return tuple(n in hidden for n in range(len(cells)))


def is_safe(withheld: Sequence[Cell]) -> bool:
    """Whether knowing the sum of these tells of none of them, nor of a small group."""
    return (
        len(withheld) > 1
        and size(joined(each.crowd for each in withheld)) >= LEAST
        and sum(each.value for each in withheld) > len(withheld)
    )
