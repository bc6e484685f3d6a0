"""A terminal in which the tests type."""

import json
from pathlib import Path
from typing import Any

import pytest

from kiosk.cli import main

AT = "2026-11-26T10:42"


class Terminal:
    """Somebody who types commands about one folder."""

    def __init__(self, folder: Path, capture: pytest.CaptureFixture[str]) -> None:
        self.folder, self._capture = folder, capture
        self.out = self.err = ""

    def type(self, *words: object, at: str | None = AT) -> int:
        """Run one command; what it says is in `out` and `err`."""
        time = [] if at is None else ["--at", at]
        try:
            status = main(["--data", str(self.folder), *time, *map(str, words)])
        except SystemExit as left:
            status = int(left.code or 0)
        self.out, self.err = self._capture.readouterr()
        return status

    def answers(self, *words: object, at: str | None = AT, status: int = 0) -> list[Any]:
        """What a command with `--json` answers."""
        assert self.type(*words, "--json", at=at) == status
        return [json.loads(line) for line in self.out.splitlines()]

    def card(self, name: str = "Luc Barthe") -> Path:
        """Somebody new with their card."""
        assert self.type("people", "add", name) == 0
        file = self.folder.parent / f"{name}.png"
        assert self.type("card", name, "--out", file) == 0
        return file


@pytest.fixture
def terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Terminal:
    """A terminal, and a folder without a place."""
    return Terminal(tmp_path / "data", capsys)
