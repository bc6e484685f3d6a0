"""The concierge's role: taken with a card, given back, handed over; never somebody's for ever."""

import threading
from datetime import timedelta
from typing import Any

import pytest

from kiosk import handovers, presence, shifts, trust
from kiosk.data import Session
from kiosk.data.database import Database
from kiosk.presence import Pen
from kiosk.records import Actor, EventKind, Person
from kiosk.records.desk import NoShift, Right, Shift
from tests.places import SERVER, Doorway

pytestmark = pytest.mark.postgresql


def trusted(doorway: Doorway, name: str, *rights: Right) -> Person:
    person = doorway.person(name)
    with doorway.database.writing() as session:
        trust.grant(session, doorway.pen(), person.id, rights or {Right.CONCIERGE}, None)
    return person


def begin(doorway: Doorway, person: Person) -> Shift | NoShift:
    with doorway.database.writing() as session:
        return shifts.begin(session, doorway.pen(), person)


def on_shift(doorway: Doorway) -> list[str]:
    with doorway.database.reading() as session:
        return [each.person.called for each in shifts.under_way(session)]


def notes(doorway: Doorway) -> list[str]:
    with doorway.database.reading() as session:
        return [note.words for note in handovers.unread(session, doorway.now)]


def test_somebody_trusted_who_takes_the_shift_is_also_noted_as_here(doorway: Doorway) -> None:
    amina = trusted(doorway, "Amina Ferrand")
    shift = begin(doorway, amina)
    assert isinstance(shift, Shift)
    assert shift.rights == {Right.CONCIERGE}
    assert [each.person for each in doorway.inside()] == [amina]
    assert on_shift(doorway) == ["Amina"]


def test_whoever_is_not_trusted_gets_no_shift_and_no_visit(doorway: Doorway) -> None:
    assert begin(doorway, doorway.person()) is NoShift.NOT_TRUSTED
    treasurer = trusted(doorway, "Zoé Blanc", Right.TREASURER)
    assert begin(doorway, treasurer) is NoShift.NOT_TRUSTED
    assert doorway.log() == []


def test_taking_the_shift_twice_is_taking_it_once(doorway: Doorway) -> None:
    amina = trusted(doorway, "Amina Ferrand")
    assert begin(doorway, amina) == begin(doorway.after(minutes=5), amina)
    assert len(doorway.log()) == 1


def test_leaving_ends_the_shift_and_coming_back_at_once_brings_it_back(doorway: Doorway) -> None:
    amina = trusted(doorway, "Amina Ferrand")
    shift = begin(doorway, amina)
    assert isinstance(shift, Shift)
    later = doorway.after(hours=1)
    code = later.card(amina)
    gone = later.scan(code)
    assert on_shift(later) == []
    assert gone.kind == "farewelled"
    later.take_back(gone.visit.departure)  # type: ignore[union-attr]
    assert on_shift(later) == ["Amina"]


def test_the_end_of_the_day_ends_the_shift(doorway: Doorway) -> None:
    begin(doorway, trusted(doorway, "Amina Ferrand"))
    tomorrow = doorway.at("2026-11-27 04:00")
    tomorrow.close_overdue()
    assert on_shift(tomorrow) == []


def test_somebody_whose_visit_of_yesterday_is_still_open_takes_today_s_shift_anew(
    doorway: Doorway,
) -> None:
    amina = trusted(doorway, "Amina Ferrand")
    begin(doorway, amina)
    tomorrow = doorway.at("2026-11-27 09:00")
    assert isinstance(begin(tomorrow, amina), Shift)
    assert [event.kind for event in doorway.log()] == [
        EventKind.ARRIVAL,
        EventKind.ESTIMATE,
        EventKind.ARRIVAL,
    ]
    assert doorway.log()[1].by is Actor.CLOCK
    assert on_shift(tomorrow) == ["Amina"]


def test_the_next_one_takes_over_and_reads_what_was_left_for_them(doorway: Doorway) -> None:
    amina, luc = trusted(doorway, "Amina Ferrand"), trusted(doorway, "Luc Barthe")
    shift = begin(doorway, amina)
    assert isinstance(shift, Shift)
    with doorway.database.writing() as session:
        pen = doorway.after(hours=2).pen()
        done = shifts.hand_over(session, pen, shift, luc, "  La clé est chez\nSofia. ")
    assert isinstance(done, Shift)
    assert on_shift(doorway) == ["Luc"]
    assert notes(doorway.after(hours=2)) == ["La clé est chez Sofia."]
    assert {each.person.called for each in doorway.inside() if each.person} == {"Amina", "Luc"}


def test_a_shift_that_is_handed_to_somebody_not_trusted_stays_where_it_is(doorway: Doorway) -> None:
    shift = begin(doorway, trusted(doorway, "Amina Ferrand"))
    assert isinstance(shift, Shift)
    anybody = doorway.person()
    with doorway.database.writing() as session:
        done = shifts.hand_over(session, doorway.pen(), shift, anybody, "Bonne nuit")
    assert done is NoShift.NOT_TRUSTED
    assert on_shift(doorway) == ["Amina"]
    assert notes(doorway) == []


def test_whoever_takes_over_from_somebody_who_has_left_finds_their_words(doorway: Doorway) -> None:
    luc = trusted(doorway, "Luc Barthe")
    shift = begin(doorway, trusted(doorway, "Amina Ferrand"))
    assert isinstance(shift, Shift)
    with doorway.database.writing() as session:
        assert shifts.give_back(session, doorway.pen(), shift.id)
        assert not shifts.give_back(session, doorway.pen(), shift.id)
        done = shifts.hand_over(session, doorway.pen(), shift, luc, "La clé est chez Marc")
    assert isinstance(done, Shift)
    assert on_shift(doorway) == ["Luc"]
    assert notes(doorway) == ["La clé est chez Marc"]


def test_two_people_may_share_a_busy_day(doorway: Doorway) -> None:
    begin(doorway, trusted(doorway, "Amina Ferrand"))
    begin(doorway.after(minutes=1), trusted(doorway, "Luc Barthe"))
    assert on_shift(doorway) == ["Amina", "Luc"]


@pytest.mark.skipif(bool(SERVER), reason="two processes on one file")
def test_two_stations_that_give_one_person_the_shift_at_once_give_it_once(
    doorway: Doorway,
) -> None:
    amina = trusted(doorway, "Amina Ferrand")
    found: list[Any] = []
    together = threading.Barrier(4)

    def take() -> None:
        database = Database(f"sqlite:///{doorway.database.file}")
        together.wait()
        with database.writing() as session:
            found.append(shifts.begin(session, doorway.pen(), amina))
        database.close()

    threads = [threading.Thread(target=take) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({each.id for each in found}) == 1
    assert len(doorway.log()) == 1


def test_somebody_who_is_no_longer_trusted_has_no_shift_any_more(doorway: Doorway) -> None:
    amina = trusted(doorway, "Amina Ferrand")
    begin(doorway, amina)
    with doorway.database.writing() as session:
        trust.grant(session, doorway.pen(), amina.id, (), None)
    assert on_shift(doorway) == []
    with doorway.database.reading() as session:
        assert trust.trusted(session) == ()


def test_a_note_is_read_once_and_erased_after_seven_days(doorway: Doorway) -> None:
    def leave(session: Session, pen: Pen, words: str) -> None:
        handovers.write(session, pen, amina.id, words)

    amina = doorway.person("Amina Ferrand")
    with doorway.database.writing() as session:
        leave(session, doorway.pen(), "Le four est chaud")
        leave(session, doorway.pen(), "   ")
        (note,) = handovers.unread(session, doorway.now)
        assert note.person == amina
        handovers.put_away(session, doorway.pen(), note.id)
        assert handovers.unread(session, doorway.now) == ()
        leave(session, doorway.pen(), "Colis pour Yann")
    week = doorway.after(days=7, seconds=1)
    assert notes(doorway.after(days=6)) == ["Colis pour Yann"]
    assert notes(week) == []
    with doorway.database.writing() as session:
        handovers.erase_old(session, week.now)
        assert handovers.unread(session, week.now - timedelta(days=7)) == ()


def test_the_last_one_who_may_change_the_settings_is_known(doorway: Doorway) -> None:
    amina = trusted(doorway, "Amina Ferrand", *Right)
    trusted(doorway, "Luc Barthe")
    with doorway.database.reading() as session:
        assert trust.leaves_nobody(session, amina.id, {Right.CONCIERGE})
        assert trust.leaves_nobody(session, amina.id, {Right.SETTINGS})
        assert not trust.leaves_nobody(session, amina.id, {Right.CONCIERGE, Right.SETTINGS})
        assert trust.anybody(session)
        assert [each.person.called for each in trust.trusted(session)] == ["Amina", "Luc"]
    trusted(doorway, "Zoé Blanc", Right.SETTINGS)
    with doorway.database.reading() as session:
        assert trust.leaves_nobody(session, amina.id, ())
    trusted(doorway, "Yann Le Goff", Right.SETTINGS, Right.CONCIERGE)
    with doorway.database.reading() as session:
        assert not trust.leaves_nobody(session, amina.id, ())


def test_a_visit_that_ends_by_itself_is_no_shift(doorway: Doorway) -> None:
    amina = trusted(doorway, "Amina Ferrand")
    shift = begin(doorway, amina)
    assert isinstance(shift, Shift)
    with doorway.database.writing() as session:
        presence.close_place(session, doorway.at("22:00").pen(Actor.DESK))
        assert shifts.under_way(session) == ()
