"""A finished file gets its name once."""

import os
from pathlib import Path

import pytest

from kiosk.files import settle


def test_the_first_of_two_files_keeps_the_name(tmp_path: Path) -> None:
    for words in ("first", "second"):
        (tmp_path / words).write_text(words)
        settle(tmp_path / words, tmp_path / "name")
    assert (tmp_path / "name").read_text() == "first"


def test_a_stick_that_knows_no_links_will_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    for words in ("first", "second"):
        (tmp_path / words).write_text(words)
        settle(tmp_path / words, tmp_path / "name")
    assert (tmp_path / "name").read_text() == "first"
