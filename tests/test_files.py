"""A finished file gets its name once, and nothing that lies there is overwritten."""

import os
from pathlib import Path

import pytest

from kiosk import files
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


def test_of_several_files_all_get_the_next_name_that_is_free(tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_bytes(b"theirs")
    made = files.save(tmp_path, "list", {"pdf": b"one", "csv": b"two"})
    assert [each.name for each in made] == ["list-2.pdf", "list-2.csv"]
    assert [each.read_bytes() for each in made] == [b"one", b"two"]
    assert (tmp_path / "list.csv").read_bytes() == b"theirs"
    assert len(list(tmp_path.iterdir())) == 3


def test_where_one_of_several_files_does_not_fit_none_is_left(small_disk: Path) -> None:
    with pytest.raises(OSError, match="No space"):
        files.save(small_disk, "list", {"csv": b"small", "pdf": bytes(8 << 20)})
    assert not [each for each in small_disk.iterdir() if each.is_file()]


def test_a_file_that_can_t_take_its_place_leaves_nothing_beside_it(tmp_path: Path) -> None:
    (tmp_path / "roll.html").mkdir()
    with pytest.raises(IsADirectoryError):
        files.replace(tmp_path / "roll.html", b"list")
    assert [each.name for each in tmp_path.iterdir()] == ["roll.html"]
