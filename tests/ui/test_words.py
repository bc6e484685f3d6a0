"""What is said in the language of the moment can be read at a glance."""

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
