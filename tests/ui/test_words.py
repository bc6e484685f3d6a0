"""What is said in the language of the moment can be read at a glance."""

from datetime import date

import pytest

from kiosk.ui import words
from tests.ui.rooms import speaking

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize(
    ("spoken", "said"), [("fr", "et 3\u00a0autres"), ("en", "and 3\u00a0others")]
)
def test_whoever_reads_how_many_others_there_are_finds_the_number_beside_its_word(
    spoken: str, said: str
) -> None:
    with speaking(spoken):
        assert words.listed(["Luc", "Zoé", "Ali", "Jo", "Paul"], 2) == f"Luc, Zoé {said}"


def test_the_first_of_a_month_is_said_as_in_french() -> None:
    first = date(2026, 12, 1)
    assert words.written(first, "fr", "dddd d MMMM") == "mardi 1er décembre"
    assert words.written(first, "fr", "d MMM") == "1er déc."
    assert words.written(first, "en", "MMMM d") == "December 1"
    assert words.written(date(2026, 12, 11), "fr", "d MMMM") == "11 décembre"
