"""A portion of something long takes about as long as it may, on whichever machine."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.pacing import FEWEST, MOST, TARGET, Pace


@given(
    each=st.floats(0.00005, 0.002),
    begin=st.floats(0, 0.008),
    before=st.lists(st.floats(0.0001, 2), max_size=5),
)
def test_whatever_the_machine_a_portion_soon_takes_as_long_as_it_may(
    each: float, begin: float, before: list[float]
) -> None:
    pace = Pace()
    for seconds in before:  # whatever was before
        pace.took(pace.size, seconds)
    for _ in range(30):
        pace.took(pace.size, begin + each * pace.size)
    took = begin + each * pace.size
    assert pace.size in (FEWEST, MOST) or took < 1.5 * TARGET
    assert pace.size in (FEWEST, MOST) or took > TARGET / 2


def test_after_a_slow_portion_the_next_is_small_and_after_a_quick_one_twice_as_large_at_most() -> (
    None
):
    pace = Pace()
    before = pace.size
    pace.took(before, 0.0001)
    assert pace.size == 2 * before
    pace.took(pace.size, 2.0)
    assert pace.size == FEWEST


def test_what_did_nothing_says_nothing_of_the_pace() -> None:
    pace = Pace()
    before = pace.size
    pace.took(0, 0.5)
    pace.took(20, 0.0)
    assert pace.size == before
