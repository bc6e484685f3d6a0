"""Somebody's own visits of late, and their hours this month."""

from datetime import timedelta

import pytest

from kiosk import history, presence
from kiosk.data import visits
from kiosk.records import Person
from kiosk.records.members import History
from tests.places import Doorway

pytestmark = pytest.mark.postgresql


def stay(doorway: Doorway, person: Person, came: str, left: str | None) -> None:
    there = doorway.at(came)
    with there.database.writing() as session:
        visit = presence.arrive(session, there.pen(), person.id)
        assert visit is not None
        visits.set_activity(session, visit.id, "Site d’une AMAP")
        if left is not None:
            then = doorway.at(left)
            presence.depart(session, then.pen(), visit)


def of(doorway: Doorway, person: Person) -> History:
    with doorway.database.reading() as session:
        return history.history(session, person.id, doorway.now, doorway.place)


def test_the_visits_of_ninety_days_are_listed_and_this_month_s_hours_counted(
    doorway: Doorway,
) -> None:
    luc, zoe = doorway.person("Luc Barthe"), doorway.person("Zoé Blanc")
    stay(doorway, luc, "2026-08-01 09:00", "2026-08-01 12:00")  # too long ago
    stay(doorway, luc, "2026-10-31 09:00", "2026-10-31 12:00")  # another month
    stay(doorway, luc, "2026-11-02 09:00", "2026-11-02 12:30")
    stay(doorway, zoe, "2026-11-02 09:00", "2026-11-02 18:00")
    stay(doorway, luc, "2026-11-26 09:42", None)
    found = of(doorway, luc)
    assert [doorway.hour(each.arrived_at) for each in found.stays] == [
        "26 09:42",
        "02 09:00",
        "31 09:00",
    ]
    assert found.stays[0].activity == "Site d’une AMAP"
    assert (found.visits, found.spent) == (2, timedelta(hours=4, minutes=30))
    assert found.guessed == timedelta()


def test_hours_that_rest_on_a_forgotten_departure_are_told_apart(doorway: Doorway) -> None:
    luc = doorway.person("Luc Barthe")
    stay(doorway, luc, "2026-11-24 17:00", None)
    doorway.close_overdue()
    found = of(doorway, luc)
    assert found.stays[0].estimated
    assert found.spent == found.guessed == timedelta(hours=3)


def test_whoever_never_came_has_no_hours(doorway: Doorway) -> None:
    luc = doorway.person("Luc Barthe")
    assert of(doorway, luc) == History((), 0, timedelta(), timedelta())
