"""PINs: few digits, so few tries, and a pause that survives everything."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import pins, trust
from kiosk.data import pins as data
from kiosk.pauses import pause, slowed
from kiosk.pins import Trying
from kiosk.records import Person, Slowed
from kiosk.records.desk import Right
from tests.places import THURSDAY, Doorway

pytestmark = pytest.mark.postgresql

HASH = pins.make_hash("2580")


def concierge(doorway: Doorway, name: str = "Amina Ferrand") -> Person:
    person = doorway.person(name)
    with doorway.database.writing() as session:
        trust.grant(session, doorway.pen(), person.id, {Right.CONCIERGE}, None)
        pins.choose(session, doorway.pen(), person.id, HASH)
    return person


def begin(doorway: Doorway, person: Person) -> Trying | Slowed | None:
    with doorway.database.writing() as session:
        return pins.begin(session, doorway.pen(), person.id)


def get_wrong(doorway: Doorway, person: Person) -> Slowed | None:
    trying = begin(doorway, person)
    assert isinstance(trying, Trying)
    with doorway.database.writing() as session:
        return pins.fail(session, doorway.pen(), trying)


def test_the_right_pin_is_known_and_another_is_not() -> None:
    assert pins.verify(HASH, "2580")
    assert not pins.verify(HASH, "2581")
    assert not pins.verify("not a hash", "2580")
    assert "2580" not in HASH
    assert HASH.startswith("$argon2id$")


def test_two_people_with_the_same_pin_have_different_hashes() -> None:
    assert pins.make_hash("2580") != HASH


@pytest.mark.parametrize("pin", ["0000", "1234", "4321", "9876", "1212", "789012", "123123"])
def test_a_pin_that_anybody_would_guess_is_weak(pin: str) -> None:
    assert pins.is_weak(pin)


@pytest.mark.parametrize("pin", ["2580", "1357", "190584", "74119"])
def test_a_pin_that_is_somebody_s_own_is_not(pin: str) -> None:
    assert not pins.is_weak(pin)


@pytest.mark.parametrize("text", ["123", "123456789", "12a4", "", "１２３４", "12 34"])
def test_what_is_no_pin_is_none(text: str) -> None:
    assert not pins.is_pin(text)


def test_after_five_wrong_pins_the_next_has_to_wait_and_each_one_longer(doorway: Doorway) -> None:
    person = concierge(doorway)
    assert [get_wrong(doorway, person) for _ in range(4)] == [None] * 4
    slow = get_wrong(doorway, person)
    assert slow == Slowed(doorway.now + timedelta(seconds=30))
    assert begin(doorway.after(seconds=29), person) == slow
    later = doorway.after(seconds=31)
    slower = get_wrong(later, person)
    assert slower == Slowed(later.now + timedelta(seconds=60))


def test_wrong_pins_from_two_stations_at_once_share_the_same_five(doorway: Doorway) -> None:
    person = concierge(doorway)
    tries = [begin(doorway, person) for _ in range(7)]  # none has been answered yet
    assert [isinstance(each, Trying) for each in tries] == [True] * 5 + [False] * 2


def test_a_pause_outlives_the_program(doorway: Doorway) -> None:
    person = concierge(doorway)
    for _ in range(5):
        get_wrong(doorway, person)
    with doorway.database.reading() as session:
        kept = data.pin(session, person.id)
    assert kept is not None
    assert kept.wrong == 5
    assert kept.last_at == doorway.now


def test_the_right_pin_forgives_the_slips_before_it(doorway: Doorway) -> None:
    person = concierge(doorway)
    for _ in range(4):
        get_wrong(doorway, person)
    trying = begin(doorway, person)
    assert isinstance(trying, Trying)
    with doorway.database.writing() as session:
        assert pins.succeed(session, trying)
    assert [get_wrong(doorway, person) for _ in range(4)] == [None] * 4


def test_a_pin_that_was_changed_meanwhile_opens_nothing(doorway: Doorway) -> None:
    person = concierge(doorway)
    trying = begin(doorway, person)
    assert isinstance(trying, Trying)
    with doorway.database.writing() as session:
        pins.choose(session, doorway.pen(), person.id, pins.make_hash("1379"))
        assert not pins.succeed(session, trying)


def test_somebody_without_a_pin_has_none_to_try(doorway: Doorway) -> None:
    assert begin(doorway, doorway.person()) is None


def test_a_clock_that_is_set_back_shuts_nobody_out_for_longer(doorway: Doorway) -> None:
    person = concierge(doorway)
    for _ in range(5):
        get_wrong(doorway, person)
    yesterday = doorway.after(days=-1)
    slow = begin(yesterday, person)
    assert slow == Slowed(yesterday.now + timedelta(seconds=30))
    assert begin(yesterday.after(seconds=29), person) == slow
    assert isinstance(begin(yesterday.after(seconds=31), person), Trying)


@given(wrong=st.integers(0, 10_000))
def test_a_pause_grows_up_to_a_longest_and_never_shrinks(wrong: int) -> None:
    first, longest = timedelta(seconds=30), timedelta(minutes=15)
    now, then = pause(wrong, 5, first, longest), pause(wrong + 1, 5, first, longest)
    assert now <= then <= longest
    assert bool(now) is (wrong >= 5)


def test_nobody_waits_who_has_not_been_wrong() -> None:
    assert slowed(None, timedelta(seconds=30), THURSDAY) is None
