"""Le Perron, the sample place, is one that might be: sound, peopled, and the same each time."""

from random import Random

import pytest

from kiosk import board, demo, personal, welcome
from kiosk.check import check
from kiosk.data import people
from kiosk.records import Farewelled, Welcomed
from tests.places import Doorway

pytestmark = pytest.mark.postgresql


def filled(doorway: Doorway) -> Doorway:
    """The place, with its people."""
    with doorway.database.writing() as session:
        demo.fill(session, doorway.pen(), Random(7))
    return doorway


def test_the_sample_place_has_a_month_of_visits_and_people_who_are_here(doorway: Doorway) -> None:
    filled(doorway)
    with doorway.database.reading() as session:
        found = check(session)
        shown = board.board(session, doorway.now, doorway.place)
    assert found.ok
    assert found.visits > 200
    assert any(visit.estimated for visit in doorway.visits())
    assert shown.occupancy.count >= 10
    assert shown.others > 0
    assert any(entry.activity for entry in shown.entries)


@pytest.mark.parametrize("moment", ["2026-11-26 04:02", "2026-11-27 03:58", "2026-03-29 05:00"])
def test_the_sample_place_can_be_shown_at_any_hour(doorway: Doorway, moment: str) -> None:
    then = filled(doorway.at(moment))
    assert then.close_overdue() == 0
    assert len(then.inside()) >= 10


def test_each_sample_card_is_somebody_s_and_the_first_ones_are_away(doorway: Doorway) -> None:
    filled(doorway)
    with doorway.database.writing() as session:
        cards = demo.sample_codes(session, doorway.pen())
    assert len(cards) == demo.CARDS
    outcomes = [doorway.scan(text) for _, text in cards]
    assert isinstance(outcomes[0], Welcomed)
    assert {type(outcome) for outcome in outcomes} <= {Welcomed, Farewelled}


def test_no_name_of_the_sample_place_is_twice(doorway: Doorway) -> None:
    filled(doorway)
    with doorway.database.reading() as session:
        names = [person.name for person in people.people(session).values()]
    assert len(names) == len(set(names)) > 20


def test_whoever_tries_the_demonstration_arrives_by_a_personal_code(doorway: Doorway) -> None:
    filled(doorway)
    with doorway.database.writing() as session:
        cards = demo.sample_codes(session, doorway.pen())
        person, digits = demo.personal_code(session, doorway.pen())
        outcome = personal.present(session, digits, doorway.pen())
    assert isinstance(outcome, Welcomed)
    assert person not in [holder for holder, _ in cards]


def test_most_sample_cards_are_of_people_who_have_somebody_to_meet(doorway: Doorway) -> None:
    filled(doorway)
    met = []
    with doorway.database.writing() as session:
        cards = demo.sample_codes(session, doorway.pen())
    for _, text in cards:
        outcome = doorway.scan(text)
        assert isinstance(outcome, Welcomed)
        with doorway.database.reading() as session:
            around = welcome.around(session, doorway.pen(), outcome.visit.id)
        assert around is not None
        met.append(bool(around.to_meet))
    assert met[:6] == [True] * 6
