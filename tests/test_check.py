"""`kiosk check` believes the log, and names the first visit that differs from it."""

import pytest
from sqlalchemy import delete, update

from kiosk.check import check
from kiosk.data.tables import ALIAS, VISIT
from kiosk.records import Checked
from tests.places import Doorway

pytestmark = pytest.mark.postgresql


def checked(doorway: Doorway) -> Checked:
    """What check finds."""
    with doorway.database.reading() as session:
        return check(session)


def test_a_day_at_the_door_is_sound(doorway: Doorway) -> None:
    luc = doorway.member()
    doorway.scan(luc)
    doorway.at("12:00").scan(luc)
    doorway.at("14:00").scan(luc)
    assert checked(doorway) == Checked(events=3, visits=2, problems=())
    assert checked(doorway).ok


def test_a_visit_that_somebody_changed_by_hand_is_named_with_what_differs(
    doorway: Doorway,
) -> None:
    doorway.scan(doorway.member())
    (visit,) = doorway.visits()
    with doorway.database.writing() as session:
        session.execute(update(VISIT).values(headcount=7))
    (problem,) = checked(doorway).problems
    assert problem == f"visit {visit.id}: headcount is 7 in the table, 1 by the log"


def test_a_visit_that_somebody_deleted_is_missed(doorway: Doorway) -> None:
    doorway.scan(doorway.member())
    (visit,) = doorway.visits()
    with doorway.database.writing() as session:
        session.execute(delete(VISIT))
    assert checked(doorway).problems == (f"visit {visit.id}: the log has it, the table does not",)


def test_visits_that_nobody_made_are_found_and_only_the_first_is_named(doorway: Doorway) -> None:
    for name in ("Luc Barthe", "Inès Marchetti", "Jo Tanguy"):
        doorway.scan(doorway.member(name))
    with doorway.database.writing() as session:
        session.execute(update(VISIT).values(estimated=True))
    first, rest = checked(doorway).problems
    assert "estimated is True in the table, False by the log" in first
    assert rest == "2 more visits differ"


def test_a_visit_without_a_log_is_found(doorway: Doorway) -> None:
    doorway.scan(doorway.member())
    (visit,) = doorway.visits()
    with doorway.database.writing() as session:
        values = {c.name: getattr(visit, c.name, None) for c in VISIT.c}
        values |= {"id": visit.arrival, "arrival": visit.id, "person_id": None}
        values |= {"shown_as": "counted", "activity_shown": False}
        session.execute(VISIT.insert().values(values))
    assert checked(doorway).problems == (
        f"visit {visit.arrival}: the table has it, the log does not",
    )


def test_visits_stay_sound_when_a_month_is_unlinked_from_its_people(doorway: Doorway) -> None:
    doorway.scan(doorway.member())
    with doorway.database.writing() as session:
        session.execute(delete(ALIAS))
        session.execute(update(VISIT).values(person_id=None))
    assert checked(doorway).ok
