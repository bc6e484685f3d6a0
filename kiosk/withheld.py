"""What a report withholds: groups of fewer than five people, and whatever would give them away.

A cell of a table is withheld when fewer than five different people are behind it, however many visits
those made. Others are withheld beside it, the smallest first, until it can't be had by subtraction
either: among the cells of a line whose total is known, two or more are withheld, five or more people are
behind these together, and what is withheld could have been distributed otherwise. Nobody is not a group:
a zero shows, except in a line that is withheld whole.

The rule is statistical secrecy as France's official statistics keep it (*secret primaire* and *secret
secondaire*: INSEE, *Guide du secret statistique*), with the threshold of five that is usual for people
rather than firms; figures of which somebody can be told are personal data (GDPR, recital 26). That a
line can be distributed otherwise is asked of the strictest reader, who knows that no withheld cell is
zero.
"""

from collections import Counter, deque
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass

LEAST = 5
"""Of fewer people nothing is told."""

Mark = tuple[str, Hashable]
"""Somebody in a cell: of which sort (a month in whose aliases they are told apart, or none), and who."""
PERSON, GROUP = "", "group"
"""The sort of people who are known, and of the heads of a group."""
Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Cell:
    """A figure, and who is behind it: `LEAST` of each sort are enough to tell."""

    value: int
    crowd: frozenset[Mark]


@dataclass(frozen=True, slots=True)
class Hidden:
    """Which cells of a table are withheld, and which totals of its rows and of its columns."""

    cells: tuple[tuple[bool, ...], ...]
    rows: tuple[bool, ...]
    columns: tuple[bool, ...]


def heads(count: int) -> frozenset[Mark]:
    """The crowd of a group of `count`. Two groups may be the same people: the larger one counts."""
    return frozenset((GROUP, n) for n in range(min(count, LEAST)))


def size(crowd: Iterable[Mark]) -> int:
    """How many different people these are at least.

    An alias tells people apart within its month only, so that of several months only one counts.
    """
    sorts = Counter(sort for sort, _ in crowd)
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
    while hidden and not _is_safe([cells[n] for n in hidden]):
        others = [n for n, cell in enumerate(cells) if cell.value and n not in hidden]
        if not others:
            break
        hidden.add(min(others, key=lambda n: cells[n].value))
    if hidden and all(n in hidden for n, cell in enumerate(cells) if cell.value):
        return (True,) * len(cells)
    return tuple(n in hidden for n in range(len(cells)))


def table(cells: Sequence[Sequence[Cell]]) -> Hidden:
    """Which of a table's cells and of its totals are withheld, when the sum of all is published."""
    return _Table(cells).hidden()


def _is_safe(withheld: Sequence[Cell]) -> bool:
    """Whether knowing the sum of these tells of none of them, nor of a small group."""
    return (
        len(withheld) > 1
        and size(joined(each.crowd for each in withheld)) >= LEAST
        and sum(each.value for each in withheld) > len(withheld)
    )


class _Table:
    """A table with its totals as last row and last column: every line of it adds up."""

    def __init__(self, cells: Sequence[Sequence[Cell]]) -> None:
        self._down, self._across = len(cells), len(cells[0]) if cells else 0
        rows = [[*row, _sum(row)] for row in cells]
        self._cells = [*rows, [_sum(column) for column in zip(*rows, strict=True)]]
        self._hidden = {
            (r, c)
            for r, row in enumerate(self._cells)
            for c, cell in enumerate(row)
            if is_small(cell.crowd)
        }

    def hidden(self) -> Hidden:
        while self._hidden:
            weak = next(self._weak_lines(), None) or self._given_away()
            if weak is None:
                break
            spare = [at for at in weak if at not in self._hidden and self._value(at)]
            if not spare:
                return self._totals_alone()
            self._hidden.add(min(spare, key=lambda at: (self._is_total(at), self._value(at))))
        inner = [
            (r, c) for r in range(self._down) for c in range(self._across) if self._value((r, c))
        ]
        if self._hidden and all(at in self._hidden for at in inner):
            return self._verdict(lambda at: at in self._hidden or not self._is_total(at))
        return self._verdict(self._hidden.__contains__)

    def _totals_alone(self) -> Hidden:
        """None of the cells shows; the totals as if there were no table."""
        rows = [line[-1] for line in self._cells[:-1]]
        return Hidden(((True,) * self._across,) * self._down, row(rows), row(self._cells[-1][:-1]))

    def _verdict(self, is_hidden: Callable[[Place], bool]) -> Hidden:
        down, across = range(self._down), range(self._across)
        return Hidden(
            tuple(tuple(is_hidden((r, c)) for c in across) for r in down),
            tuple(is_hidden((r, self._across)) for r in down),
            tuple(is_hidden((self._down, c)) for c in across),
        )

    def _value(self, at: Place) -> int:
        return self._cells[at[0]][at[1]].value

    def _is_total(self, at: Place) -> bool:
        return at[0] == self._down or at[1] == self._across

    def _lines(self) -> Iterator[tuple[list[Place], bool]]:
        """Every line, and whether what it adds up to is published."""
        for r in range(self._down + 1):
            yield self._row(r), (r, self._across) not in self._hidden
        for c in range(self._across + 1):
            yield self._column(c), (self._down, c) not in self._hidden

    def _row(self, r: int) -> list[Place]:
        return [(r, c) for c in range(self._across + 1) if (r, c) != (self._down, self._across)]

    def _column(self, c: int) -> list[Place]:
        return [(r, c) for r in range(self._down + 1) if (r, c) != (self._down, self._across)]

    def _weak_lines(self) -> Iterator[list[Place]]:
        """The lines in which a cell is withheld alone, or a group too small whose sum can be had."""
        for line, adds_up in self._lines():
            withheld = [at for at in line if at in self._hidden]
            crowd = joined(self._cells[r][c].crowd for r, c in withheld)
            if withheld and (len(withheld) < 2 or (adds_up and size(crowd) < LEAST)):
                yield line

    def _given_away(self) -> list[Place] | None:
        """The lines of a withheld cell that the others leave no choice, if there is one."""
        for at in sorted(self._hidden):
            if not (self._may_move(at, 1) or self._may_move(at, -1)):
                return [*self._row(at[0]), *self._column(at[1])]
        return None

    def _may_move(self, at: Place, by: int) -> bool:
        """Whether the cell could be larger (or smaller) by one, with the others making up for it.

        What is added in a column must be taken elsewhere in it, which must be added elsewhere in that
        row, and so on until the row of the cell is even again.
        """
        if not self._is_free(at, by):
            return False
        seen, turn = {at[1]}, deque([at[1]])
        while turn:
            column = turn.popleft()
            for r, _ in self._column(column):
                if (r, column) == at or not self._is_free((r, column), -by):
                    continue
                if r == at[0]:
                    return True
                for _, c in self._row(r):
                    if c not in seen and (r, c) != at and self._is_free((r, c), by):
                        seen.add(c)
                        turn.append(c)
        return False

    def _is_free(self, at: Place, by: int) -> bool:
        """Whether a reader must think it possible that the entry is larger (or smaller) by one.

        An entry is the cell's value, and of a total its negative, so that each line comes to nothing.
        """
        grows = by < 0 if self._is_total(at) else by > 0
        return at in self._hidden and (grows or self._value(at) > 1)


def _sum(cells: Iterable[Cell]) -> Cell:
    cells = list(cells)
    return Cell(sum(each.value for each in cells), joined(each.crowd for each in cells))
