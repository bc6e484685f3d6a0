"""Which cells of a table a report withholds, so that no lines together tell of a group too small.

Which sums can be made of a table is seen by drawing it as a graph. Its rows and columns are the points,
and each withheld cell joins two; all rows whose totals are withheld are one point, and all such columns.
Adding up and subtracting lines tells of those cells exactly that cut the graph in two, and of what
consists of such cuts (in a matrix of incidences, the rows span the cuts). So there may be no cut of which
fewer than five people are behind all cells.

Besides, what is withheld must have a choice: a cell that could be neither more nor less is told, too.
Where both hold, no sum over a small group's cells can be found, not even by trying every table.
"""

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush

from kiosk import withheld
from kiosk.withheld import Cell, Mark, is_small, joined, size

Place = tuple[int, int]
Node = tuple[str, int]
Ways = dict[Node, list[tuple[Node, frozenset[Mark]]]]
"""Where withheld cells lead to from a line, with who is behind each."""


@dataclass(frozen=True, slots=True)
class Hidden:
    """Which cells of a table are withheld, and which totals of its rows and of its columns."""

    cells: tuple[tuple[bool, ...], ...]
    rows: tuple[bool, ...]
    columns: tuple[bool, ...]


def table(cells: Sequence[Sequence[Cell]]) -> Hidden:
    """Which of a table's cells and of its totals are withheld, when the sum of all is published."""
    return _Table(cells).hidden()


def _cut(ways: Ways, one: Node, other: Node, crowd: frozenset[Mark]) -> set[Node] | None:
    """What is still joined to `one`, where a group too small cuts it off from `other`, `crowd` among it.

    Without the edges that `crowd` is behind, is there still a way? Then one edge of the way is in the
    cut as well, and whoever is behind that one is added, until they are enough.
    """
    count = size(crowd)
    seen: dict[Node, tuple[Node, frozenset[Mark]]] = {one: (one, frozenset())}
    turn = deque([one])
    while turn and other not in seen:
        at = turn.popleft()
        for to, who in ways[at]:
            if to not in seen and not who <= crowd and size(crowd | who) > count:
                seen[to] = (at, who)
                turn.append(to)
    if other not in seen:
        return set(seen)
    at = other
    while at != one:
        at, who = seen[at]
        if size(crowd | who) < withheld.LEAST:
            side = _cut(ways, one, other, crowd | who)
            if side is not None:
                return side
    return None


class _Table:
    """A table with its totals as last row and last column: every line of it adds up."""

    def __init__(self, cells: Sequence[Sequence[Cell]]) -> None:
        self._down, self._across = len(cells), len(cells[0]) if cells else 0
        rows = [[*row, _sum(row)] for row in cells]
        self._cells = [*rows, [_sum(column) for column in zip(*rows, strict=True)]]
        self._kinds = (
            [(r, c) for r in range(self._down) for c in range(self._across)],
            [(r, self._across) for r in range(self._down)],
            [(self._down, c) for c in range(self._across)],
        )
        self._hidden = {at for kind in self._kinds for at in kind if is_small(self._cell(at).crowd)}
        self._dark: set[Place] = set()
        """What is withheld together with its zeros, so that any of it may be one."""
        self._uncut: set[Place] = set()
        self._loose: set[Place] = set()
        """Cells in no cut that is too small, and cells with a choice: so they stay, whatever is added."""

    def hidden(self) -> Hidden:
        while self._hidden:
            self._darken()
            more = self._more()
            if not more:
                break
            self._hidden.update(more)
        down, across = range(self._down), range(self._across)
        return Hidden(
            tuple(tuple((r, c) in self._hidden for c in across) for r in down),
            tuple((r, self._across) in self._hidden for r in down),
            tuple((self._down, c) in self._hidden for c in across),
        )

    def _darken(self) -> None:
        """Where nothing shows but zeros, these don't either: who came when would be told by them.

        Of totals as long as cells show, they are known from these anyway.
        """
        if self._shown(self._kinds[0]):
            return
        for kind in self._kinds:
            if not self._shown(kind):
                self._hidden.update(kind)
                self._dark.update(kind)

    def _more(self) -> list[Place]:
        """What must be withheld besides; nothing when all is safe."""
        side = self._weak_side()
        lines = self._given_away() if side is None else ()
        if lines is None:
            return []
        way = [] if side is None else self._way_across(side)
        spare = self._shown(lines) or next(filter(None, map(self._shown, self._kinds)), [])
        return way or sorted(spare, key=self._cost)[:1]

    def _cost(self, at: Place) -> tuple[bool, int]:
        """No total where there is anything else, and the smallest first."""
        return self._is_total(at), self._value(at)

    def _shown(self, those: Iterable[Place]) -> list[Place]:
        return [at for at in those if at not in self._hidden and self._value(at)]

    def _cell(self, at: Place) -> Cell:
        return self._cells[at[0]][at[1]]

    def _value(self, at: Place) -> int:
        return self._cell(at).value

    def _is_total(self, at: Place) -> bool:
        return at[0] == self._down or at[1] == self._across

    def _ends(self, at: Place) -> tuple[Node, Node]:
        """The lines of a cell; those whose totals are withheld are one, of rows and of columns."""
        r, c = at
        return (
            ("row", -1 if (r, self._across) in self._hidden else r),
            ("column", -1 if (self._down, c) in self._hidden else c),
        )

    def _withheld(self) -> list[Place]:
        return [at for at in self._kinds[0] if at in self._hidden and self._value(at)]

    def _weak_side(self) -> set[Node] | None:
        """One side of a cut of the withheld cells that a group too small is behind, if there is one."""
        edges = {at: (*self._ends(at), self._cell(at).crowd) for at in self._withheld()}
        parts = {end: end for edge in edges.values() for end in edge[:2]}
        for one, other, crowd in edges.values():
            if size(crowd) >= withheld.LEAST and parts[one] != parts[other]:
                gone, kept = parts[one], parts[other]
                parts = {end: kept if part == gone else part for end, part in parts.items()}
        points = {at: (parts[a], parts[b], crowd) for at, (a, b, crowd) in edges.items()}
        apart = {at: edge for at, edge in points.items() if edge[0] != edge[1]}
        ways: Ways = {part: [] for part in parts.values()}
        for one, other, crowd in apart.values():
            ways[one].append((other, crowd))
            ways[other].append((one, crowd))
        for at in sorted(apart.keys() - self._uncut):
            side = _cut(ways, *apart[at])
            if side is not None:
                return {end for end, part in parts.items() if part in side}
            self._uncut.add(at)
        return None

    def _way_across(self, side: set[Node]) -> list[Place]:
        """What joins both sides once it is withheld: of totals the fewest, then of cells, the smallest.

        A cell joins its row and its column; a total, its line and all those whose totals are withheld.
        """
        others = {end for at in self._withheld() for end in self._ends(at)} - side
        cells, *totals = map(self._shown, self._kinds)
        joins = [(*self._ends(at), at) for at in cells]
        for n, name in enumerate(("row", "column")):
            joins += [((name, at[n]), (name, -1), at) for at in totals[n]]
        ways: dict[Node, list[tuple[Node, Place]]] = {}
        for one, other, at in joins:
            ways.setdefault(one, []).append((other, at))
            ways.setdefault(other, []).append((one, at))
        turn: list[tuple[int, int, int, Node, list[Place]]]
        turn = [(0, 0, 0, end, []) for end in sorted(side)]
        seen: set[Node] = set()
        while turn:
            count, more, visits, end, way = heappop(turn)
            if end in others:
                return way
            if end not in seen:
                seen.add(end)
                for to, at in ways.get(end, ()):
                    total, value = self._cost(at)
                    cost = (count + total, more + (not total), visits + value)
                    heappush(turn, (*cost, to, [*way, at]))
        return []

    def _row(self, r: int) -> list[Place]:
        return [(r, c) for c in range(self._across + 1) if (r, c) != (self._down, self._across)]

    def _column(self, c: int) -> list[Place]:
        return [(r, c) for r in range(self._down + 1) if (r, c) != (self._down, self._across)]

    def _given_away(self) -> list[Place] | None:
        """The lines of a withheld cell that the others leave no choice, if there is one."""
        for at in sorted(self._hidden - self._loose):
            if self._value(at) and not (self._may_move(at, 1) or self._may_move(at, -1)):
                return [*self._row(at[0]), *self._column(at[1])]
            self._loose.add(at)
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
        return at in self._hidden and (grows or self._value(at) > (at not in self._dark))


def _sum(cells: Iterable[Cell]) -> Cell:
    cells = list(cells)
    return Cell(sum(each.value for each in cells), joined(each.crowd for each in cells))
