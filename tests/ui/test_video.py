"""Codes in a video file. The videos are recorded by Qt itself, from frames of ours."""

import random
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.codes.card import draw_card
from kiosk.codes.stills import NotAPicture
from kiosk.ui.simulated import held_up, room
from kiosk.ui.video import presentations
from tests.ui.films import film

FIRST = "LOGE:014D2PF2DBSQQG28T5CY4TQKFFKN"
SECOND = "LOGE:" + "0" * 28


def record(file: Path, held: dict[int, str], qtbot: QtBot, frames: int = 60) -> None:
    """A video of an empty room in which a card is held up in some frames."""
    chance = random.Random(1)
    empty = [room(chance) for _ in range(3)]
    cards = {n: draw_card("Le Perron", "Luc", text, "fr") for n, text in held.items()}
    film(
        file,
        [held_up(cards[n], chance) if n in held else empty[n % 3] for n in range(frames)],
        qtbot,
    )


def test_a_card_that_is_seen_in_one_single_frame_of_a_video_is_read(
    qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "film.mp4"
    record(file, {7: FIRST, 30: SECOND, 31: SECOND, 59: FIRST}, qtbot)
    found = list(presentations(file))
    # the first card was out of sight for longer than a hand trembles: it is presented again
    assert [codes for codes, _ in found] == [[FIRST], [SECOND], [FIRST]]
    assert all(ms > 0 for _, ms in found)


def test_a_video_without_any_card_says_so_once(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "film.mp4"
    record(file, {}, qtbot, frames=10)
    assert [codes for codes, _ in presentations(file)] == [[]]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("content", [b"", b"\0\0\0\x18ftypisom", b"RIFF____AVI ", bytes(5000)])
def test_a_file_that_can_not_be_played_is_said_in_one_sentence(
    tmp_path: Path, content: bytes
) -> None:
    file = tmp_path / "film.mp4"
    file.write_bytes(content)
    with pytest.raises(NotAPicture, match=r"^[^\n]+$"):
        list(presentations(file))
