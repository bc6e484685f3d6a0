"""Personal codes: for whoever has no card with them, and no use to whoever guesses."""

from datetime import timedelta

import pytest

from kiosk import personal
from kiosk.codes import token
from kiosk.records import Farewelled, Outcome, Person, Reason, Refused, Slowed, Welcomed
from tests.places import Doorway

pytestmark = pytest.mark.postgresql


def give(doorway: Doorway, person: Person) -> str:
    with doorway.database.writing() as session:
        return personal.give(session, doorway.pen(), person)


def enter(doorway: Doorway, digits: str, leaving: bool = False) -> Outcome | Slowed:
    with doorway.database.writing() as session:
        return personal.present(session, digits, doorway.pen(), leaving=leaving)


def another(digits: str) -> str:
    return f"{(int(digits) + 1) % 10**6:06}"


def test_somebody_without_their_card_comes_and_goes_by_six_digits(doorway: Doorway) -> None:
    digits = give(doorway, doorway.person())
    assert len(digits) == 6
    assert isinstance(enter(doorway, digits), Welcomed)
    assert isinstance(enter(doorway.after(hours=2), digits), Farewelled)


def test_a_new_personal_code_takes_the_place_of_the_old_one(doorway: Doorway) -> None:
    luc = doorway.person()
    old, new = give(doorway, luc), give(doorway, luc)
    assert enter(doorway, old) == Refused(Reason.WRONG_DIGITS)
    assert isinstance(enter(doorway, new), Welcomed)


def test_a_personal_code_held_to_the_camera_lets_nobody_in(doorway: Doorway) -> None:
    """Where nobody counts the wrong ones."""
    digits = give(doorway, doorway.person())
    assert doorway.scan(digits) == Refused(Reason.FOREIGN)


@pytest.mark.parametrize("typed", ["", "12345", "1234567", "12345x", "١٢٣٤٥٦", "LOGE:0"])
def test_what_is_no_personal_code_is_refused(doorway: Doorway, typed: str) -> None:
    assert enter(doorway, typed) == Refused(Reason.WRONG_DIGITS)


def test_somebody_who_guesses_waits_longer_each_time(doorway: Doorway) -> None:
    digits = give(doorway, doorway.person())
    wrong = another(digits)
    for _ in range(personal.FREE - 1):
        assert enter(doorway, wrong) == Refused(Reason.WRONG_DIGITS)
    first = enter(doorway, wrong)
    assert first == Slowed(doorway.now + personal.FIRST_WAIT)
    assert enter(doorway.after(seconds=9), digits) == first
    later = doorway.after(seconds=10)
    assert enter(later, wrong) == Slowed(later.now + 2 * personal.FIRST_WAIT)
    waited = []
    for _ in range(20):
        said = enter(later, wrong)
        assert isinstance(said, Slowed)
        waited.append(said.until - later.now)
        later = later.after(seconds=waited[-1].total_seconds())
    assert max(waited) <= personal.LONGEST_WAIT
    assert sum(waited[-5:], timedelta()) >= 5 * personal.FORGOTTEN


def test_cards_are_read_on_while_the_keypad_waits(doorway: Doorway) -> None:
    luc = doorway.member()
    for _ in range(personal.FREE):
        enter(doorway, "000000")
    assert isinstance(doorway.scan(luc), Welcomed)


def test_half_an_hour_later_the_wrong_ones_are_forgotten(doorway: Doorway) -> None:
    digits = give(doorway, doorway.person())
    for _ in range(personal.FREE):
        enter(doorway, another(digits))
    assert isinstance(enter(doorway.after(minutes=31), digits), Welcomed)
    assert enter(doorway.after(minutes=32), another(digits)) == Refused(Reason.WRONG_DIGITS)


def test_a_slip_now_and_then_makes_nobody_wait(doorway: Doorway) -> None:
    digits = give(doorway, doorway.person())
    for number in range(30):
        slip = enter(doorway.after(minutes=6 * number), another(digits))
        assert slip == Refused(Reason.WRONG_DIGITS)


def test_somebody_who_leaves_by_their_code_leaves_however_short_they_stayed(
    doorway: Doorway,
) -> None:
    digits = give(doorway, doorway.person())
    enter(doorway, digits)
    assert isinstance(enter(doorway.after(seconds=30), digits, leaving=True), Farewelled)


def test_personal_codes_use_every_digit_alike() -> None:
    bits = iter([b"\xff\xff\xff", b"\x00\x00\x00"])
    assert token.make_personal(lambda _: next(bits)) == "000000"  # the first is beyond 16 million
