"""Whoever reads a report learns of no group of fewer than five, however much they reckon."""

from collections.abc import Iterator, Sequence
from itertools import chain, combinations, product

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.withheld import GROUP, LEAST, Cell, Mark, heads, is_small, joined, row, size
from kiosk.withheldtable import Hidden, table

VISITORS = st.frozensets(st.integers(0, 9).map(lambda n: ("", n)), max_size=8)
"""Who is in a cell: some of ten people."""


@st.composite
def cells(draw: st.DrawFn) -> Cell:
    """A cell in which everybody came once at least."""
    crowd = draw(VISITORS)
    return Cell(len(crowd) + (draw(st.integers(0, 3)) if crowd else 0), crowd)


def crowd(*who: int) -> frozenset[tuple[str, int]]:
    return frozenset(("", n) for n in who)


def of(value: int, people: int, first: int = 0) -> Cell:
    """A cell with so many visits of so many people."""
    return Cell(value, crowd(*range(first, first + people)))


def distributions(total: int, least: Sequence[int]) -> Iterator[tuple[int, ...]]:
    """Every way to distribute `total`, with no part less than its least."""
    if not least:
        if total == 0:
            yield ()
        return
    for first in range(least[0], total - sum(least[1:]) + 1):
        for rest in distributions(total - first, least[1:]):
            yield (first, *rest)


def test_a_group_of_four_shows_neither_itself_nor_by_what_is_left() -> None:
    assert row([of(30, 20), of(12, 9), of(6, 4)]) == (False, True, True)


def test_nobody_is_no_group() -> None:
    assert row([of(30, 20), of(0, 0), of(12, 9)]) == (False, False, False)


def test_two_small_groups_of_the_same_people_are_one_small_group() -> None:
    assert row([of(30, 20), of(9, 3), of(7, 3)]) == (True, True, True)
    assert row([of(30, 20), of(9, 3), of(7, 3, first=40)]) == (False, True, True)


def test_five_who_came_once_each_at_hours_of_their_own_leave_no_choice_but_in_silence() -> None:
    alone = [of(1, 1, first=n) for n in range(5)]
    assert row([*alone, of(0, 0)]) == (True,) * 6


def test_somebody_who_came_often_is_still_one() -> None:
    assert row([of(300, 60), of(50, 1), of(40, 9)]) == (False, True, True)


def test_of_two_groups_the_larger_one_counts_and_of_aliases_those_of_one_month() -> None:
    assert size(heads(3) | heads(2)) == 3
    assert size({("2026-07", 1), ("2026-07", 2), ("2026-08", 3)}) == 2
    assert size({("", 1), ("", 2), (GROUP, 0), (GROUP, 1), (GROUP, 2)}) == LEAST
    assert size(joined([crowd(1, 2, 3, 4), crowd(3, 4, 5, 6)])) == LEAST


@given(st.lists(cells(), min_size=1, max_size=5).filter(lambda each: not _all_small(each)))
@settings(max_examples=400, deadline=None)
def test_an_attacker_who_knows_the_total_of_a_line_finds_no_withheld_cell(line: list[Cell]) -> None:
    hidden = row(line)
    withheld = [cell for cell, hides in zip(line, hidden, strict=True) if hides]
    assert all(hides for cell, hides in zip(line, hidden, strict=True) if is_small(cell.crowd))
    if not withheld:
        return
    assert size(joined(cell.crowd for cell in withheld)) >= LEAST
    least = 0 if all(hidden) else 1  # a zero shows, unless nothing does
    ways = list(distributions(sum(cell.value for cell in withheld), [least] * len(withheld)))
    for n, cell in enumerate(withheld):
        assert cell.value in {way[n] for way in ways}
        if len(line) > 1:
            assert len({way[n] for way in ways}) > 1


def _all_small(line: Sequence[Cell]) -> bool:
    return size(joined(cell.crowd for cell in line)) < LEAST


@st.composite
def small_tables(draw: st.DrawFn) -> list[list[Cell]]:
    """Tables that can be gone through one by one."""
    down, across = draw(st.sampled_from([(2, 2), (2, 3), (3, 2)]))
    few = st.frozensets(st.integers(0, 6).map(lambda n: ("", n)), max_size=3)
    made = []
    for _ in range(down):
        crowds = [draw(few) for _ in range(across)]
        made.append([Cell(len(each), each) for each in crowds])
    return made


def published(made: Sequence[Sequence[Cell]], hidden: Hidden) -> tuple[object, ...]:
    """What a reader sees."""
    rows = [sum(cell.value for cell in line) for line in made]
    columns = [sum(line[c].value for line in made) for c in range(len(made[0]))]
    return _seen([[cell.value for cell in line] for line in made], rows, columns, hidden)


def _seen(
    values: Sequence[Sequence[int]], rows: Sequence[int], columns: Sequence[int], hidden: Hidden
) -> tuple[object, ...]:
    return (
        tuple(
            None if hides else value
            for line, hide in zip(values, hidden.cells, strict=True)
            for value, hides in zip(line, hide, strict=True)
        ),
        tuple(None if hides else n for n, hides in zip(rows, hidden.rows, strict=True)),
        tuple(None if hides else n for n, hides in zip(columns, hidden.columns, strict=True)),
        sum(rows),
    )


def every_table(made: Sequence[Sequence[Cell]], hidden: Hidden) -> Iterator[list[list[int]]]:
    """Every table that looks the same when it is published."""
    down, across = len(made), len(made[0])
    total = sum(cell.value for line in made for cell in line)
    least = 0 if all(all(line) for line in hidden.cells) else 1
    spots = [(r, c) for r in range(down) for c in range(across) if hidden.cells[r][c]]
    shown = published(made, hidden)
    rest = total - sum(
        made[r][c].value for r in range(down) for c in range(across) if (r, c) not in spots
    )
    for way in distributions(rest, [least] * len(spots)):
        values = [[cell.value for cell in line] for line in made]
        for (r, c), value in zip(spots, way, strict=True):
            values[r][c] = value
        rows = [sum(line) for line in values]
        columns = [sum(line[c] for line in values) for c in range(across)]
        if _seen(values, rows, columns, hidden) == shown:
            yield values


@given(small_tables().filter(lambda made: not _all_small([c for line in made for c in line])))
@settings(max_examples=80, deadline=None)
def test_an_attacker_who_tries_every_table_finds_no_cell_and_no_small_group(
    made: list[list[Cell]],
) -> None:
    hidden = table(made)
    down, across = range(len(made)), range(len(made[0]))
    small = [(r, c) for r, c in product(down, across) if is_small(made[r][c].crowd)]
    assert all(hidden.cells[r][c] for r, c in small)
    tables = list(every_table(made, hidden))
    assert [[cell.value for cell in line] for line in made] in tables
    shown_alone = all(
        all(line) for line in hidden.cells
    )  # a lonely row is its totals, which may show
    for r, c in product(down, across):
        if (r, c) in small or (hidden.cells[r][c] and made[r][c].value and not shown_alone):
            assert len({values[r][c] for values in tables}) > 1, (r, c)
    unknown = [(r, c) for r, c in product(down, across) if hidden.cells[r][c] and made[r][c].value]
    for some in chain.from_iterable(combinations(unknown, n + 1) for n in range(len(unknown))):
        if is_small(frozenset().union(*(made[r][c].crowd for r, c in some))):
            assert len({sum(values[r][c] for r, c in some) for values in tables}) > 1, some
    for r in down:
        if hidden.rows[r] and made_sum(made[r]):
            assert len({sum(values[r]) for values in tables}) > 1
    for c in across:
        if hidden.columns[c] and made_sum([line[c] for line in made]):
            assert len({sum(line[c] for line in values) for values in tables}) > 1


def test_three_people_are_not_told_by_two_lines_that_cross() -> None:
    alone = iter(range(24))

    def came(count: int) -> Cell:
        return Cell(count, crowd(*(next(alone) for _ in range(count))))

    made = [[came(1), came(2), came(6)], [came(0), came(0), came(1)], [came(6), came(0), came(8)]]
    assert (sum(map(made_sum, made)), made_sum(made[2]), made[2][2].value) == (24, 14, 8)
    # all but Wednesday and but ten o'clock: 24 - 14 - (15 - 8)
    assert told_of(made, table(made)) == []


def told_of(made: Sequence[Sequence[Cell]], hidden: Hidden) -> list[frozenset[Mark]]:
    """Groups too small of whom published lines and cells tell, each added, left out or taken off."""
    down, across = range(len(made)), range(len(made[0]))
    lines = [
        *([(r, c) for c in across] for r in down if not hidden.rows[r]),
        *([(r, c) for r in down] for c in across if not hidden.columns[c]),
        list(product(down, across)),
    ]
    unknown = [(r, c) for r, c in product(down, across) if hidden.cells[r][c]]
    found = []
    for taken in product((-1, 0, 1), repeat=len(lines)):
        times = dict.fromkeys(unknown, 0)
        for sign, line in zip(taken, lines, strict=True):
            for at in line:
                if at in times:
                    times[at] += sign
        told = frozenset().union(*(made[r][c].crowd for (r, c), n in times.items() if n))
        if is_small(told):
            found.append(told)
    return found


LARGE = st.frozensets(st.integers(0, 14).map(lambda n: ("", n)), min_size=5, max_size=9)
FEW = st.frozensets(st.integers(0, 14).map(lambda n: ("", n)), max_size=4)


@st.composite
def mixed_tables(draw: st.DrawFn) -> list[list[Cell]]:
    """Tables in which some cells can be told."""
    down, across = draw(st.sampled_from([(2, 3), (3, 3), (3, 4)]))
    crowds = [[draw(st.one_of(FEW, LARGE)) for _ in range(across)] for _ in range(down)]
    return [[Cell(len(each), each) for each in line] for line in crowds]


@given(mixed_tables().filter(lambda made: not _all_small([c for line in made for c in line])))
@settings(max_examples=150, deadline=None)
def test_no_sum_of_published_lines_tells_of_a_small_group(made: list[list[Cell]]) -> None:
    assert told_of(made, table(made)) == []


@given(st.lists(st.lists(cells(), min_size=5, max_size=5), min_size=7, max_size=7))
@settings(max_examples=60, deadline=None)
def test_no_sum_of_a_week_is_of_a_small_group(made: list[list[Cell]]) -> None:
    if _all_small([cell for line in made for cell in line]):
        return
    hidden = table(made)
    lines = [
        *((line, hide, hidden.rows[n]) for n, (line, hide) in enumerate(_lines(made, hidden))),
        *(
            ([line[c] for line in made], [hide[c] for hide in hidden.cells], hidden.columns[c])
            for c in range(5)
        ),
    ]
    for line, hide, total_hidden in lines:
        withheld = [cell for cell, hides in zip(line, hide, strict=True) if hides]
        if not total_hidden and any(cell.value for cell in withheld):
            assert size(joined(cell.crowd for cell in withheld)) >= LEAST
            assert len(withheld) > 1 or all(all(each) for each in hidden.cells)
        if is_small(joined(cell.crowd for cell in line)):
            assert total_hidden


def _lines(
    made: Sequence[Sequence[Cell]], hidden: Hidden
) -> list[tuple[Sequence[Cell], Sequence[bool]]]:
    return list(zip(made, hidden.cells, strict=True))


def made_sum(line: Sequence[Cell]) -> int:
    return sum(cell.value for cell in line)
