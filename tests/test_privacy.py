"""What the desk wrote of people leaves on time, and the log stays."""

from datetime import time

import pytest

from kiosk import acts, byhand, journal, meetings, notices, privacy, rollcall
from kiosk.check import check
from kiosk.data import rollcalls
from kiosk.records import Visit
from kiosk.records.desk import ActKind, Meeting
from kiosk.records.journal import Asked, Line
from tests.places import Doorway

pytestmark = pytest.mark.postgresql


def busy_morning(doorway: Doorway) -> None:
    """Amina, on shift, does all that leaves a name or a word behind."""
    amina, _ = doorway.concierge("Amina Ferrand")
    luc = doorway.person("Luc Barthe")
    with doorway.database.writing() as session:
        pen = doorway.pen()
        visit = byhand.arrive(session, pen, luc.id, amina.id)
        assert visit is not None
        meetings.introduce(session, pen, Meeting(luc), amina.id, done=True)
        notices.tell_not_me(session, pen, luc.id)
        call = rollcall.start(session, pen, amina.id, drill=True)
        later = doorway.after(minutes=30).pen()
        rollcall.end(session, later, call.id, amina.id)
        why = "il était chez le médecin"
        done = byhand.correct(session, later, visit.id, visit.arrival, time(10, 50), amina.id, why)
        assert isinstance(done, Visit)


def erase(doorway: Doorway) -> None:
    with doorway.database.writing() as session:
        privacy.erase_due(session, doorway.now)


def lines(doorway: Doorway) -> tuple[Line, ...]:
    with doorway.database.reading() as session:
        return journal.journal(session, doorway.place, Asked()).lines


def names(doorway: Doorway) -> set[str | None]:
    """Whom the journal says to have done something at the desk, or why."""
    return {word for line in lines(doorway) for word in (line.actor, line.why)} - {None}


def test_after_ninety_days_nobody_can_tell_who_did_what_at_the_desk_nor_why(
    doorway: Doorway,
) -> None:
    busy_morning(doorway)
    erase(doorway.after(days=89))
    assert {"Amina Ferrand", "il était chez le médecin"} <= names(doorway)
    log = doorway.log()
    later = doorway.after(days=91)
    erase(later)
    assert names(doorway) == {"drill", "drill 0/2 1800s"}
    assert doorway.log() == log
    with doorway.database.reading() as session:
        (call,) = rollcalls.ended(session)
        assert check(session).ok
    assert (call.drill, call.inside, call.opened_by) == (True, 2, None)


def test_what_was_done_of_late_stays_when_older_things_leave(doorway: Doorway) -> None:
    busy_morning(doorway)
    later = doorway.after(days=91)
    zoe = later.person("Zoé Blanc")
    with doorway.database.writing() as session:
        acts.note(session, later.pen(), ActKind.SHIFT_TAKEN, person=zoe.id)
    erase(later)
    assert "Zoé Blanc" in names(doorway)
