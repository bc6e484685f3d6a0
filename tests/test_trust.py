"""Who is trusted with what, and that nobody is locked out by mistake."""

import pytest

from kiosk import pins, shifts, trust
from kiosk.records import Person
from kiosk.records.desk import NotTurned, Right, Turned
from tests.places import Doorway

pytestmark = pytest.mark.postgresql


@pytest.fixture
def keys(doorway: Doorway) -> tuple[Person, Person]:
    """Amina, who has all the keys, and Bob, who may take the shift and is on."""
    amina, bob = doorway.person("Amina Ferrand"), doorway.person("Bob Martin")
    with doorway.database.writing() as session:
        trust.grant(session, doorway.pen(), amina.id, Right, None)
        trust.grant(session, doorway.pen(), bob.id, {Right.CONCIERGE}, None)
        pins.choose(session, doorway.pen(), bob.id, "a hash")
        shifts.begin(session, doorway.pen(), bob)
    return amina, bob


def on_shift(doorway: Doorway) -> list[str]:
    with doorway.database.reading() as session:
        return [each.person.called for each in shifts.under_way(session)]


def turn(
    doorway: Doorway, person: Person, right: Right, by: Person, *, on: bool
) -> Turned | NotTurned:
    with doorway.database.writing() as session:
        return trust.turn(session, doorway.pen(), person.id, right, by.id, on=on)


def held(doorway: Doorway, person: Person) -> set[Right]:
    with doorway.database.reading() as session:
        return set(trust.rights(session, person.id))


def test_two_who_give_somebody_a_right_each_both_have_given_it(
    doorway: Doorway, keys: tuple[Person, Person]
) -> None:
    amina, bob = keys
    turn(doorway, bob, Right.TREASURER, amina, on=True)
    turn(
        doorway, bob, Right.SETTINGS, amina, on=True
    )  # from a page that does not show the first yet
    assert held(doorway, bob) == set(Right)


def test_a_right_that_somebody_else_has_just_given_is_not_taken_by_undoing_that_it_was_given_twice(
    doorway: Doorway, keys: tuple[Person, Person]
) -> None:
    amina, bob = keys
    turn(doorway, bob, Right.TREASURER, amina, on=True)
    assert turn(doorway, bob, Right.TREASURER, amina, on=True) is NotTurned.SO_ALREADY
    turn(doorway, bob, Right.TREASURER, amina, on=False)
    assert turn(doorway, bob, Right.TREASURER, amina, on=False) is NotTurned.SO_ALREADY


def test_somebody_who_loses_the_keys_by_mistake_gets_them_back_with_their_shift_and_their_pin(
    doorway: Doorway, keys: tuple[Person, Person]
) -> None:
    amina, bob = keys
    turned = turn(doorway, bob, Right.CONCIERGE, amina, on=False)
    assert isinstance(turned, Turned)
    assert (held(doorway, bob), on_shift(doorway)) == (set(), [])
    with doorway.database.writing() as session:
        assert trust.turn_back(session, doorway.pen(), turned, amina.id)
    assert (held(doorway, bob), on_shift(doorway)) == ({Right.CONCIERGE}, ["Bob"])
    with doorway.database.writing() as session:
        assert isinstance(pins.begin(session, doorway.pen(), bob.id), pins.Trying)


def test_nobody_takes_the_last_keys_away_by_undoing(
    doorway: Doorway, keys: tuple[Person, Person]
) -> None:
    amina, bob = keys
    given = turn(doorway, bob, Right.SETTINGS, amina, on=True)
    assert isinstance(given, Turned)
    assert isinstance(turn(doorway, amina, Right.SETTINGS, bob, on=False), Turned)
    with doorway.database.writing() as session:
        assert not trust.turn_back(session, doorway.pen(), given, amina.id)  # has none any more
    assert turn(doorway, bob, Right.SETTINGS, bob, on=False) is NotTurned.NOBODY_LEFT
    assert turn(doorway, amina, Right.SETTINGS, amina, on=True) is NotTurned.NOT_YOURS
