"""Skills and needs are spelt as others spell them."""

import pytest

from kiosk import tags
from tests.places import Doorway

pytestmark = pytest.mark.postgresql


@pytest.fixture(autouse=True)
def _people(doorway: Doorway) -> None:
    doorway.person("Luc Barthe", skills=("Soudure", "CSS"))
    doorway.person("Zoé Blanc", skills=("Soudure", "Python"), needs=("Couture",))
    doorway.person("Ali Noir", skills=("soudure", "Impression 3D"))


def proposed(doorway: Doorway, typed: str, *own: str, needs: bool = False) -> list[str]:
    with doorway.database.reading() as session:
        return list(tags.proposed(session, typed, own, needs=needs))


def test_the_tags_that_most_people_use_are_proposed_first_and_once(doorway: Doorway) -> None:
    assert proposed(doorway, "") == ["Soudure", "Couture", "CSS", "Impression 3D", "Python"]
    assert proposed(doorway, "", "SOUDURE", "css") == ["Couture", "Impression 3D", "Python"]


def test_where_there_is_room_for_few_the_most_used_stay(doorway: Doorway) -> None:
    with doorway.database.reading() as session:
        assert tags.proposed(session, "", (), needs=True, most=2) == ("Soudure", "Couture")


@pytest.mark.parametrize("typed", ["soud", "Soudrue", "SOUDURE ", "soudurre"])
def test_a_slip_still_proposes_the_tag_that_was_meant(doorway: Doorway, typed: str) -> None:
    assert proposed(doorway, typed) == ["Soudure"]


def test_a_word_within_a_tag_proposes_it(doorway: Doorway) -> None:
    assert proposed(doorway, "3d", needs=True) == ["Impression 3D"]


@pytest.mark.parametrize(
    ("typed", "spelt"),
    [("soudure ", "Soudure"), ("SOUDURE", "Soudure"), (" Yoga  doux", "Yoga doux"), (" ", "")],
)
def test_one_thing_does_not_become_two_tags(doorway: Doorway, typed: str, spelt: str) -> None:
    with doorway.database.reading() as session:
        assert tags.spelt(session, typed, needs=False) == spelt
