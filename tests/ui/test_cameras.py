"""Which of a camera's ways to deliver pictures is asked for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtMultimedia import QMediaDevices, QVideoSink

from kiosk.ui.cameras import Mode, SystemCameras, best

HD = (1280, 720)
WEBCAM = [
    Mode(640, 480, 30, packed=False),
    Mode(1280, 720, 10, packed=False),
    Mode(1280, 720, 30, packed=True),
    Mode(1920, 1080, 5, packed=False),
    Mode(1920, 1080, 30, packed=True),
]
"""What many a camera on USB 2 offers: fluent and large only when packed."""


@pytest.mark.parametrize(
    ("wanted", "chosen"),
    [
        (HD, Mode(1280, 720, 30, packed=True)),
        ((640, 480), Mode(640, 480, 30, packed=False)),
        ((1600, 900), Mode(1920, 1080, 30, packed=True)),
        ((3840, 2160), Mode(1920, 1080, 30, packed=True)),
    ],
)
def test_somebody_s_moving_card_is_seen_at_the_size_that_was_asked_for(
    wanted: tuple[int, int], chosen: Mode
) -> None:
    assert best(WEBCAM, wanted) == chosen


def test_among_equal_sizes_what_needs_no_unpacking_and_is_not_too_fast_is_taken() -> None:
    modes = [Mode(*HD, rate, packed) for rate in (15, 30, 60) for packed in (True, False)]
    assert best(modes, HD) == Mode(*HD, 30, packed=False)


def test_a_camera_that_tells_nothing_of_itself_chooses_for_itself() -> None:
    assert best([], HD) is None


@given(
    st.lists(
        st.builds(
            Mode, st.integers(1, 8000), st.integers(1, 8000), st.floats(1, 240), st.booleans()
        ),
        min_size=1,
    ),
    st.tuples(st.integers(1, 8000), st.integers(1, 8000)),
)
def test_nobody_gets_a_smaller_picture_than_asked_for_where_a_larger_one_can_be_had(
    modes: list[Mode], wanted: tuple[int, int]
) -> None:
    chosen = best(modes, wanted)
    assert chosen in modes
    holding = [m for m in modes if m.width >= wanted[0] and m.height >= wanted[1]]
    if holding:
        assert chosen in holding
        assert chosen.width * chosen.height == min(m.width * m.height for m in holding)


@pytest.mark.usefixtures("qapp")
def test_a_camera_that_this_machine_does_not_have_is_not_opened() -> None:
    cameras, there = SystemCameras(HD), QMediaDevices.videoInputs()
    assert cameras.open("no camera is called this", QVideoSink(), print) is None
    assert (cameras.open(None, QVideoSink(), print) is None) is (there == [])
    assert (cameras.names() == "none") is (there == [])
