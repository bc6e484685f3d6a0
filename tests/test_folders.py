"""Where files lie that somebody may choose."""

import os
from pathlib import Path

import pytest

from kiosk import folders
from kiosk.folders import SpotKind

PICTURES = (".png", ".jpg")


def put(folder: Path, name: str, day: int) -> None:
    (folder / name).write_bytes(b"x" * day)
    os.utime(folder / name, (day * 86_400, day * 86_400))


def names(folder: Path) -> list[str]:
    return [each.path.name for each in folders.look(folder, PICTURES).lying]


def test_somebody_finds_the_newest_picture_first_and_no_other_kind_of_file(tmp_path: Path) -> None:
    put(tmp_path, "old.png", 1)
    put(tmp_path, "NEW.JPG", 9)
    put(tmp_path, "letter.pdf", 8)
    put(tmp_path, ".hidden.png", 7)
    (tmp_path / "Camera").mkdir()
    os.utime(tmp_path / "Camera", (5 * 86_400, 5 * 86_400))
    (tmp_path / "gone.png").symlink_to(tmp_path / "nowhere.png")
    assert names(tmp_path) == ["NEW.JPG", "Camera", "old.png"]
    listing = folders.look(tmp_path, PICTURES)
    assert (listing.files, listing.lying[0].size, listing.lying[1].is_folder) == (2, 9, True)


def test_a_folder_with_thousands_of_files_offers_the_newest(tmp_path: Path) -> None:
    for day in range(1, folders.MOST + 20):
        put(tmp_path, f"{day}.png", day)
    found = names(tmp_path)
    assert len(found) == folders.MOST
    assert found[0] == f"{folders.MOST + 19}.png"


def test_a_stick_that_was_pulled_out_is_told_from_an_empty_one(tmp_path: Path) -> None:
    assert not folders.look(tmp_path, PICTURES).is_gone
    assert folders.look(tmp_path / "gone", PICTURES).is_gone


def test_the_folders_of_this_user_are_offered_once_each_and_none_that_is_not_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    for name in ("Téléchargements", "Documents"):
        (tmp_path / name).mkdir()
    own = [each for each in folders.spots() if tmp_path in (each.path, *each.path.parents)]
    assert [(each.kind, each.path.name) for each in own] == [
        (SpotKind.DOWNLOADS, "Téléchargements"),
        (SpotKind.DOCUMENTS, "Documents"),
        (SpotKind.HOME, tmp_path.name),
    ]
