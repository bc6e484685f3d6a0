"""What somebody types in a hurry finds what they mean."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.likeness import resembles

HOURS = "Horaires d’ouverture. De quelle heure à quelle heure le lieu est ouvert"


@pytest.mark.parametrize(
    "typed", ["", "hor", "HORAIRES", "ouvertrue", "horraires", "heure lieu", "à", "horiares ouv"]
)
def test_a_slip_an_accent_or_a_beginning_finds_it(typed: str) -> None:
    assert resembles(typed, HOURS)


@pytest.mark.parametrize("typed", ["son", "zorro", "horaires du bar", "x"])
def test_other_words_do_not(typed: str) -> None:
    assert not resembles(typed, HOURS)


@given(st.text(max_size=30))
def test_whatever_is_said_resembles_itself(said: str) -> None:
    assert resembles(said, said)
