"""What the log keeps, and what happens to visits apart from the door."""

from datetime import timedelta

import pytest

from kiosk import presence
from kiosk.data import log, visits
from kiosk.records import Actor, Dials, EventKind, ShownAs, Welcomed
from tests.places import Doorway

pytestmark = pytest.mark.postgresql


def test_the_desk_corrects_an_arrival_and_the_log_keeps_both(doorway: Doorway) -> None:
    outcome = doorway.scan(doorway.member())
    assert isinstance(outcome, Welcomed)
    earlier = doorway.at("09:00").now
    with doorway.database.writing() as session:
        pen = doorway.at("11:00").pen(Actor.DESK)
        corrected = presence.correct(session, pen, outcome.visit, outcome.visit.arrival, earlier)

    assert corrected is not None
    assert doorway.visits()[0].arrived_at == earlier
    arrival, correction = doorway.log()
    assert arrival.occurred_at == doorway.now
    assert (correction.kind, correction.about, correction.by) == (
        EventKind.CORRECTION,
        arrival.id,
        Actor.DESK,
    )


def test_the_desk_notes_a_departure_at_the_time_it_was(doorway: Doorway) -> None:
    outcome = doorway.scan(doorway.member())
    assert isinstance(outcome, Welcomed)
    with doorway.database.writing() as session:
        pen = doorway.at("18:00").pen(Actor.DESK)
        over = presence.depart(session, pen, outcome.visit, doorway.at("16:30").now)
        assert presence.depart(session, pen, outcome.visit) is None
    assert over is not None
    assert doorway.hour(over.departed_at) == "26 16:30"


def test_somebody_who_is_here_can_not_arrive_again(doorway: Doorway) -> None:
    outcome = doorway.scan(doorway.member())
    assert isinstance(outcome, Welcomed)
    with doorway.database.writing() as session:
        assert presence.arrive(session, doorway.pen(), outcome.person.id) is None
    assert len(doorway.inside()) == 1
    assert len(doorway.log()) == 2


def test_changing_the_dials_of_a_visit_leaves_its_times_alone(doorway: Doorway) -> None:
    outcome = doorway.scan(doorway.member())
    assert isinstance(outcome, Welcomed)
    dials = Dials(ShownAs.NAME, activity_shown=True)
    with doorway.database.writing() as session:
        changed = presence.change(session, doorway.after(minutes=1).pen(), outcome.visit, dials)
    assert changed is not None
    assert (changed.dials, changed.arrived_at) == (dials, outcome.visit.arrived_at)


def test_what_somebody_works_on_is_kept_apart_from_the_log_and_can_go(doorway: Doorway) -> None:
    outcome = doorway.scan(doorway.member())
    assert isinstance(outcome, Welcomed)
    for words in ("Site d’une AMAP", "Dossier de subvention", None):
        with doorway.database.writing() as session:
            visits.set_activity(session, outcome.visit.id, words)
        assert [each.activity for each in doorway.inside()] == [words]
    assert len(doorway.log()) == 1


def test_the_words_of_an_undone_visit_go_with_it(doorway: Doorway) -> None:
    outcome = doorway.scan(doorway.member())
    assert isinstance(outcome, Welcomed)
    with doorway.database.writing() as session:
        visits.set_activity(session, outcome.visit.id, "Site d’une AMAP")
    doorway.after(seconds=10).take_back(outcome.visit.arrival)
    with doorway.database.reading() as session:
        assert visits.activities(session) == {}


def test_an_estimate_that_was_wrong_is_taken_back_by_the_desk(doorway: Doorway) -> None:
    doorway.scan(doorway.member())
    evening = doorway.at("20:05")
    with evening.database.writing() as session:
        presence.close_place(session, evening.pen(Actor.DESK))
    (closed,) = evening.visits()
    with evening.database.writing() as session:
        assert closed.departure is not None
        done = presence.undo(session, evening.pen(Actor.DESK), closed.departure)
    assert done is not None
    assert len(evening.inside()) == 1


def test_only_what_was_recorded_since_is_read_from_the_log(doorway: Doorway) -> None:
    luc = doorway.member()
    doorway.scan(luc)
    doorway.after(days=1).scan(luc)
    with doorway.database.reading() as session:
        lines = list(log.lines(session, doorway.now + timedelta(hours=2)))
    assert [line.event.kind for line in lines] == [EventKind.ESTIMATE, EventKind.ARRIVAL]
    assert all(line.person is not None for line in lines)
