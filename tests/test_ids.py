"""Ids sort by the moment they were made."""

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from kiosk.ids import uuid7

moments = st.integers(86_400, 7_000_000_000).map(lambda at: datetime.fromtimestamp(at, UTC))
chances = st.binary(min_size=10, max_size=10)


@given(moments, chances)
def test_an_id_is_of_version_seven_and_holds_its_moment(moment: datetime, chance: bytes) -> None:
    made = uuid7(moment, lambda _: chance)
    assert (made.version, made.variant) == (7, "specified in RFC 4122")
    assert made.int >> 80 == int(moment.timestamp() * 1000)


@given(moments, moments, chances)
def test_a_later_id_sorts_behind(first: datetime, second: datetime, chance: bytes) -> None:
    ids = [uuid7(moment, lambda _: chance) for moment in sorted((first, second))]
    assert ids == sorted(ids)


def test_chance_tells_two_of_the_same_moment_apart() -> None:
    now = datetime(2026, 11, 26, tzinfo=UTC)
    assert uuid7(now, lambda _: b"\x01" * 10) != uuid7(now, lambda _: b"\x02" * 10)


def test_a_clock_before_1970_still_makes_ids() -> None:
    assert uuid7(datetime(1969, 1, 1, tzinfo=UTC), bytes).int >> 80 == 0
