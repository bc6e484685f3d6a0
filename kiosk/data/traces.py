"""What an SQLite file still holds of what was erased: looked for in its pages, and cleared.

SQLite overwrites what it deletes (`secure_delete`), but not the copies that it leaves in the unused
middle of a page as it moves rows between neighbours. Only a tree whose pages hold such a copy is built
anew, so that the door waits for little. The layout is that of https://www.sqlite.org/fileformat2.html.
"""

import sqlite3
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import BinaryIO
from uuid import UUID

PIECE = 8
"""Bytes of a text that are looked for together: the next row may have covered the rest of it."""

LEAST = 4
"""Bytes below which a text is everybody's, and is not looked for."""

ID_PIECE = 16
"""The same as `PIECE` for an id, whose digits are anybody's when they are few."""

LONG = ("alias", "visit")
"""Tables that hold ids and no words, and are too long to be built anew while somebody may come in."""

_LEAVES, _BRANCHES = (10, 13), (2, 5)  # of indexes, of tables


@dataclass(frozen=True, slots=True)
class Sought:
    """All that gives an erased text or id away, where only a part of it is left."""

    words: frozenset[bytes]
    ids: frozenset[bytes]


def sought(words: Collection[str], ids: Collection[UUID]) -> Sought:
    """What to look for so that nothing of `words` and `ids` is left."""
    texts = [each for each in (word.encode() for word in words) if len(each) >= LEAST]
    return Sought(
        frozenset(piece for each in texts for piece in _pieces(each, PIECE)),
        frozenset(piece for id in ids for piece in _pieces(id.hex.encode(), ID_PIECE)),
    )


def _pieces(text: bytes, size: int) -> Iterator[bytes]:
    for start in range(max(1, len(text) - size + 1)):
        yield text[start : start + size]


class Pages:
    """The pages of a file that is open and stays open, as they are on the disk."""

    def __init__(self, file: BinaryIO) -> None:
        """Closing `file` lets go of this program's locks on it, whoever holds them (POSIX)."""
        self._file = file
        file.seek(16)
        size = int.from_bytes(file.read(2))
        self._size = 65536 if size == 1 else size

    def page(self, number: int) -> "_Page":
        """The page of that number, from one."""
        self._file.seek((number - 1) * self._size)
        return _Page(self._file.read(self._size), 100 if number == 1 else 0)

    def with_traces(self, of: Sought) -> "_Found":
        """The pages in whose unused middle a word of `of` is left, and those where an id is."""
        self._file.seek(0, 2)
        words, ids = set(), set()
        for number in range(1, self._file.tell() // self._size + 1):
            middle = self.page(number).middle
            if middle and any(each in middle for each in of.words):
                words.add(number)
            if middle and any(each in middle for each in of.ids):
                ids.add(number)
        return _Found(words, ids)

    def leads_to(self, root: int, wanted: set[int]) -> bool:
        """Whether any of the pages `wanted` is of the tree that begins at `root`."""
        if not wanted:
            return False
        level, seen = {root}, set[int]()
        while level:
            if not level.isdisjoint(wanted):
                return True
            if self.page(next(iter(level))).kind not in _BRANCHES:
                return False
            seen |= level  # another program may be writing: what is read need not be a tree
            level = {below for number in level for below in self.page(number).below()} - seen
        return False


@dataclass(frozen=True, slots=True)
class _Found:
    words: set[int]
    ids: set[int]

    def among(self, table: str) -> set[int]:
        """The pages that count if they are of `table`."""
        return self.ids if table in LONG else self.words | self.ids


class _Page:
    def __init__(self, content: bytes, start: int) -> None:
        self._content, self._start = content, start
        self.kind = content[start] if len(content) > start + 12 else 0

    def _number(self, at: int, size: int = 2) -> int:
        return int.from_bytes(self._content[at : at + size])

    @property
    def _cells(self) -> range:
        first = self._start + (12 if self.kind in _BRANCHES else 8)
        return range(first, first + 2 * self._number(self._start + 3), 2)

    @property
    def middle(self) -> bytes:
        """What is between where its cells are told and the cells; nothing where nothing was left."""
        if self.kind not in (*_LEAVES, *_BRANCHES):
            return b""
        unused = self._content[self._cells.stop : self._number(self._start + 5) or None]
        return unused.strip(b"\0")

    def below(self) -> Iterator[int]:
        """The pages that it leads to."""
        for cell in self._cells:
            yield self._number(self._number(cell), 4)
        yield self._number(self._start + 8, 4)


def forget(
    connection: sqlite3.Connection, file: BinaryIO, what: Sought, *, at_leisure: bool
) -> bool:
    """Clear the database of `what` was erased.

    `file` is its file, which stays open (see `Pages`). What is in a long table stays unless there is
    time for it, `at_leisure`; then whatever remains of two tries goes with all that is unused. Returns
    whether nothing is left. `connection` must not be used afterwards: it does not look after foreign
    keys. Raises `sqlite3.Error`.
    """
    for _ in range(2):
        if not _empty_log(connection):
            return False
        trees = _trees(connection, Pages(file), what)
        if not trees:
            return True
        for tree in trees:
            if not tree.is_long:
                _build_again(connection, tree)
    return at_leisure and forget_all(connection)


def forget_all(connection: sqlite3.Connection) -> bool:
    """Clear the database of all that is not in its rows; see `forget`."""
    connection.execute("VACUUM")
    return _empty_log(connection)


def _empty_log(connection: sqlite3.Connection) -> bool:
    """Have all of the write-ahead log in the file, and nothing in the log; or whether that is to wait."""
    busy, *_ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return not busy


@dataclass(frozen=True, slots=True)
class _Tree:
    is_table: bool
    name: str
    is_long: bool


def _trees(connection: sqlite3.Connection, pages: Pages, what: Sought) -> list[_Tree]:
    """What holds traces in its pages. Not what a trigger guards: nobody is named there."""
    found = pages.with_traces(what)
    every = connection.execute(
        "SELECT type, name, tbl_name, rootpage FROM sqlite_schema WHERE rootpage > 0"
        " AND tbl_name NOT IN (SELECT tbl_name FROM sqlite_schema WHERE type = 'trigger')"
        " AND tbl_name NOT LIKE 'sqlite%'"
    ).fetchall()
    return [
        _Tree(kind == "table", name, kind == "table" and table in LONG)
        for kind, name, table, root in every
        if pages.leads_to(root, found.among(table))
    ]


def _build_again(connection: sqlite3.Connection, tree: _Tree) -> None:
    connection.execute("PRAGMA foreign_keys=OFF")
    connection.execute("BEGIN IMMEDIATE")
    if tree.is_table:
        _fill_again(connection, tree.name)
    connection.execute(f'REINDEX "{tree.name}"')
    connection.execute("COMMIT")


def _fill_again(connection: sqlite3.Connection, table: str) -> None:
    named = connection.execute(f'PRAGMA table_info("{table}")').fetchall()
    columns = ", ".join(f'"{column[1]}"' for column in named)
    for statement in (  # the names are the schema's own
        f'CREATE TEMP TABLE kept AS SELECT rowid AS row, {columns} FROM "{table}"',  # noqa: S608
        f'DELETE FROM "{table}"',  # noqa: S608
        f'INSERT INTO "{table}" (rowid, {columns}) SELECT * FROM temp.kept ORDER BY row',  # noqa: S608
        "DROP TABLE temp.kept",
    ):
        connection.execute(statement)
