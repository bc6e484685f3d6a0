"""What a membership means at the door (rule 5): an ended one is a welcome, not a wall."""

from datetime import date

import pytest

from kiosk.records import AfterEnd, AlreadyHere, Farewelled, Reason, Refused, Welcomed
from tests.places import Doorway

pytestmark = pytest.mark.postgresql


def test_somebody_without_any_plan_is_let_in_and_the_desk_would_like_a_word(
    doorway: Doorway,
) -> None:
    outcome = doorway.scan(doorway.card(doorway.person()))
    assert isinstance(outcome, Welcomed)
    assert outcome.see_desk
    again = doorway.after(seconds=10).scan(doorway.card(outcome.person))
    assert isinstance(again, AlreadyHere)
    assert again.see_desk


@pytest.mark.parametrize(
    ("after_end", "ended", "welcome", "see_desk"),
    [
        (AfterEnd.WELCOME, date(2026, 11, 26), True, False),
        (AfterEnd.WELCOME, date(2026, 11, 25), True, True),
        (AfterEnd.GRACE, date(2026, 11, 19), True, True),
        (AfterEnd.GRACE, date(2026, 11, 18), False, True),
        (AfterEnd.DESK, date(2026, 11, 26), True, False),
        (AfterEnd.DESK, date(2026, 11, 25), False, True),
    ],
)
def test_the_plan_says_what_happens_after_its_end(
    doorway: Doorway, after_end: AfterEnd, ended: date, welcome: bool, see_desk: bool
) -> None:
    luc = doorway.person()
    doorway.subscribe(luc, date(2026, 1, 1), ended, after_end, grace_days=7)
    outcome = doorway.scan(doorway.card(luc))

    if welcome:
        assert isinstance(outcome, Welcomed)
        assert outcome.see_desk == see_desk
    else:
        assert outcome == Refused(Reason.SEE_DESK, luc)
        assert doorway.log() == []


def test_a_membership_that_ended_at_midnight_still_counts_that_night(doorway: Doorway) -> None:
    luc = doorway.person()
    doorway.subscribe(luc, date(2026, 1, 1), date(2026, 11, 26), AfterEnd.DESK)
    card = doorway.card(luc)
    assert isinstance(doorway.at("2026-11-27 01:00").scan(card), Welcomed)


def test_a_membership_to_come_is_judged_by_its_own_plan(doorway: Doorway) -> None:
    luc = doorway.person()
    doorway.subscribe(luc, date(2026, 12, 1), None, AfterEnd.DESK)
    assert doorway.scan(doorway.card(luc)) == Refused(Reason.SEE_DESK, luc)


def test_a_new_membership_makes_up_for_one_that_ended(doorway: Doorway) -> None:
    luc = doorway.person()
    doorway.subscribe(luc, date(2025, 1, 1), date(2025, 12, 31), AfterEnd.DESK)
    doorway.subscribe(luc, date(2026, 1, 1))
    outcome = doorway.scan(doorway.card(luc))
    assert isinstance(outcome, Welcomed)
    assert not outcome.see_desk


def test_nobody_is_kept_from_leaving_by_a_membership(doorway: Doorway) -> None:
    luc = doorway.person()
    doorway.subscribe(luc, date(2026, 1, 1), date(2026, 11, 26), AfterEnd.DESK)
    card = doorway.card(luc)
    doorway.at("2026-11-26 23:00").scan(card)
    doorway.subscribe(luc, date(2026, 1, 1), date(2026, 1, 2), AfterEnd.DESK)
    assert isinstance(doorway.at("2026-11-27 02:00").scan(card), Farewelled)


@pytest.mark.parametrize("ends", [None, date(2026, 12, 31)])
def test_whoever_s_membership_is_to_come_is_let_in_by_a_plan_that_gives_days_of_grace(
    doorway: Doorway, ends: date | None
) -> None:
    luc = doorway.person()
    doorway.subscribe(luc, date(2026, 11, 27), ends, AfterEnd.GRACE, grace_days=7)
    outcome = doorway.scan(doorway.card(luc))
    assert isinstance(outcome, Welcomed)
    assert outcome.see_desk
