"""The walls of the house: who may import whom (see docs and CONTRIBUTING)."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

HOUSE = Path(__file__).parent.parent / "kiosk"
FILES = sorted(HOUSE.rglob("*.py"))
LEAVES = {"kiosk.records", "kiosk.errors", "kiosk.files", "kiosk"}
"""What any room may use, and what uses no room."""


def module_of(file: Path) -> str:
    """The dotted name of a file of ours."""
    parts = file.relative_to(HOUSE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def room_of(module: str) -> str:
    """The room that a module of ours lies in."""
    if module in LEAVES or module.startswith("kiosk.records."):
        return "leaf"
    if module in ("kiosk.app", "kiosk.cli", "kiosk.__main__"):
        return "root"
    parts = module.split(".")
    return parts[1] if parts[1] in ("ui", "data", "commands") else "feature"


def imports(file: Path) -> Iterator[str]:
    """Every module that a file imports, wherever in it."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    names = {module_of(each) for each in FILES}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{file.name} imports by a relative name"
            assert node.module is not None
            for alias in node.names:
                whole = f"{node.module}.{alias.name}"
                yield whole if whole in names else node.module


MAY_USE = {
    "leaf": {"leaf"},
    "data": {"data", "leaf"},
    "feature": {"feature", "data", "leaf"},
    "ui": {"ui", "feature", "data", "leaf"},
    "commands": {"commands", "root", "feature", "data", "leaf"},
    "root": {"root", "ui", "feature", "data", "leaf"},
}


@pytest.mark.parametrize("file", FILES, ids=module_of)
def test_nobody_reaches_through_a_wall(file: Path) -> None:
    room = room_of(module_of(file))
    for name in imports(file):
        top = name.split(".")[0]
        if top == "kiosk":
            assert room_of(name) in MAY_USE[room], f"{room} may not use {name}"
        if top in ("PySide6", "shiboken6"):
            assert room == "ui", "only ui knows Qt"
        if top in ("sqlalchemy", "alembic"):
            assert room == "data", "only data knows SQLAlchemy"


@pytest.mark.parametrize("file", FILES, ids=module_of)
def test_nobody_waits_or_looks_at_a_clock_that_was_not_handed_over(file: Path) -> None:
    room = room_of(module_of(file))
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Attribute):
            continue
        assert node.attr != "sleep", "nothing here sleeps"
        if room in ("feature", "data", "leaf"):
            assert (
                node.attr not in ("now", "utcnow", "today")
                or not isinstance(node.value, ast.Name)
                or node.value.id not in ("datetime", "date")
            ), "time is passed in"


@pytest.mark.parametrize("file", FILES, ids=module_of)
def test_only_the_composition_root_chooses_chance(file: Path) -> None:
    if room_of(module_of(file)) in ("feature", "data", "leaf"):
        assert not {"secrets", "uuid.uuid4"} & set(imports(file))


def test_only_the_root_and_its_commands_know_the_root() -> None:
    for file in FILES:
        if room_of(module_of(file)) not in ("root", "commands"):
            assert "kiosk.app" not in set(imports(file)), f"{file.name} reaches for the root"


def test_only_the_database_s_own_files_speak_sqlite() -> None:
    own = {"database.py", "engines.py", "copying.py", "faults.py", "columns.py", "making.py"}
    for file in FILES:
        text = file.read_text(encoding="utf-8").lower()
        assert file.name in own or "pragma" not in text, f"{file.name} speaks SQLite"
        assert file.name in own or "import sqlite3" not in text
