"""A code that stays in view is one presentation."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.codes.presentation import AWAY, Presentations


def test_a_card_that_is_held_still_is_presented_once() -> None:
    seen = Presentations()
    fresh = [seen.new(frame / 30, ["luc"]) for frame in range(300)]
    assert fresh[0] == ("luc",)
    assert not any(fresh[1:])


def test_a_card_that_flickers_in_bad_light_is_presented_once() -> None:
    seen = Presentations()
    fresh = [seen.new(frame / 30, ["luc"] if frame % 20 == 0 else []) for frame in range(300)]
    assert sum(map(len, fresh)) == 1


def test_a_card_that_went_away_and_came_back_is_presented_again() -> None:
    seen = Presentations()
    assert seen.new(0.0, ["luc"]) == ("luc",)
    assert seen.new(AWAY, ["luc"]) == ()
    assert seen.new(2 * AWAY + 0.1, ["luc"]) == ("luc",)


def test_two_people_one_behind_the_other_are_served_at_once() -> None:
    seen = Presentations()
    assert seen.new(0.0, ["luc"]) == ("luc",)
    assert seen.new(0.03, ["ines"]) == ("ines",)
    assert seen.new(0.06, ["luc", "ines"]) == ()


@given(st.lists(st.tuples(st.floats(0, 1), st.sets(st.sampled_from("abc"))), max_size=40))
def test_nobody_is_presented_twice_within_the_time_that_a_hand_trembles(
    frames: list[tuple[float, set[str]]],
) -> None:
    seen, moment, last = Presentations(), 0.0, dict[str, float]()
    for step, texts in frames:
        moment += step
        for text in seen.new(moment, sorted(texts)):
            assert moment - last.get(text, -99.0) > AWAY
        for text in texts:
            last[text] = moment
