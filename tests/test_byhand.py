"""What the concierge notes by hand: each a new event, with who and why."""

from datetime import UTC, datetime, time
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk import byhand, check
from kiosk.data import log, visits
from kiosk.data.tables import EVENT_NOTE
from kiosk.records import Actor, ComesAs, EventKind, Person, Visit
from kiosk.records.desk import NotCorrected
from tests.places import PARIS, Doorway

pytestmark = pytest.mark.postgresql


@pytest.fixture
def amina(doorway: Doorway) -> Person:
    return doorway.person("Amina Ferrand")


def arrive(doorway: Doorway, person: Person, by: Person) -> Visit:
    with doorway.database.writing() as session:
        visit = byhand.arrive(session, doorway.pen(), person.id, by.id)
    assert visit is not None
    return visit


def correct(
    doorway: Doorway, visit: Visit, about: UUID | None, at: str, by: Person, why: str = "oublié"
) -> Visit | NotCorrected:
    with doorway.database.writing() as session:
        when = time.fromisoformat(at)
        return byhand.correct(session, doorway.pen(), visit.id, about, when, by.id, why)


def written(doorway: Doorway) -> list[tuple[EventKind, Actor, bool, str | None]]:
    """Each event: what, by whom it was written, whether somebody signed it, and why."""
    with doorway.database.reading() as session:
        rows = {row.event_id: row for row in session.execute(EVENT_NOTE.select())}
        return [
            (
                event.kind,
                event.by,
                event.id in rows,
                rows[event.id].why if event.id in rows else None,
            )
            for event in log.events(session)
        ]


def sound(doorway: Doorway) -> bool:
    with doorway.database.reading() as session:
        return check.check(session).ok


def test_an_arrival_and_a_departure_by_hand_are_signed(doorway: Doorway, amina: Person) -> None:
    luc = doorway.person()
    visit = arrive(doorway, luc, amina)
    with doorway.database.writing() as session:
        assert byhand.arrive(session, doorway.pen(), luc.id, amina.id) is None
        over = byhand.depart(session, doorway.after(hours=1).pen(), visit.id, amina.id)
        assert over is not None
        assert byhand.depart(session, doorway.pen(), visit.id, amina.id) is None
    assert written(doorway)[0] == (EventKind.ARRIVAL, Actor.DESK, True, None)
    assert written(doorway)[-1] == (EventKind.DEPARTURE, Actor.DESK, True, None)


def test_what_was_noted_by_mistake_is_taken_back(doorway: Doorway, amina: Person) -> None:
    visit = arrive(doorway, doorway.person(), amina)
    with doorway.database.writing() as session:
        assert byhand.undo(session, doorway.pen(), visit.arrival, amina.id)
        assert not byhand.undo(session, doorway.pen(), visit.arrival, amina.id)
    assert doorway.inside() == ()
    assert written(doorway)[-1] == (EventKind.UNDO, Actor.DESK, True, None)


def test_a_group_counts_in_full(doorway: Doorway, amina: Person) -> None:
    with doorway.database.writing() as session:
        group = byhand.arrive_group(session, doorway.pen(), 12, "École  Jules-Ferry", amina.id)
        assert byhand.depart(session, doorway.after(hours=1).pen(), group.id, amina.id)
    assert group.headcount == 12
    assert group.comes_as is ComesAs.GROUP
    with doorway.database.writing() as session:
        assert visits.activity(session, group.id) == "École Jules-Ferry"
        with pytest.raises(ValueError, match="group of 0"):
            byhand.arrive_group(session, doorway.pen(), 0, "", amina.id)


def test_a_forgotten_departure_is_noted_with_its_hour(doorway: Doorway, amina: Person) -> None:
    visit = arrive(doorway, doorway.person(), amina)
    over = correct(doorway.at("18:00"), visit, None, "17:15", amina)
    assert isinstance(over, Visit)
    assert doorway.hour(over.departed_at) == "26 17:15"
    assert written(doorway)[-1] == (EventKind.DEPARTURE, Actor.DESK, True, "oublié")


def test_a_wrong_hour_is_corrected_by_a_new_event(doorway: Doorway, amina: Person) -> None:
    visit = arrive(doorway, doorway.person(), amina)
    put_right = correct(doorway.at("18:00"), visit, visit.arrival, "9:05".zfill(5), amina)
    assert isinstance(put_right, Visit)
    assert doorway.hour(put_right.arrived_at) == "26 09:05"
    assert written(doorway)[-1] == (EventKind.CORRECTION, Actor.DESK, True, "oublié")
    assert sound(doorway)


def test_an_estimate_that_is_corrected_is_none_any_more(doorway: Doorway, amina: Person) -> None:
    visit = arrive(doorway, doorway.person(), amina)
    tomorrow = doorway.at("2026-11-27 09:00")
    tomorrow.close_overdue()
    (over,) = doorway.visits()
    assert over.estimated
    put_right = correct(tomorrow, visit, over.departure, "16:30", amina)
    assert isinstance(put_right, Visit)
    assert not put_right.estimated
    assert doorway.hour(put_right.departed_at) == "26 16:30"


@pytest.mark.parametrize(
    ("at", "which", "why"),
    [
        ("18:30", "departure", NotCorrected.FUTURE),
        ("18:30", "arrival", NotCorrected.FUTURE),
        ("10:00", "departure", NotCorrected.BEFORE_ARRIVAL),
        ("17:30", "arrival", NotCorrected.AFTER_DEPARTURE),
        ("01:30", "departure", NotCorrected.FUTURE),  # after midnight is still the same day's
    ],
)
def test_an_hour_that_can_not_be_is_refused_in_words(
    doorway: Doorway, amina: Person, at: str, which: str, why: NotCorrected
) -> None:
    visit = arrive(doorway, doorway.person(), amina)
    with doorway.database.writing() as session:
        over = byhand.depart(session, doorway.at("17:00").pen(), visit.id, amina.id)
    assert over is not None
    before = doorway.log()
    assert correct(doorway.at("18:00"), over, getattr(over, which), at, amina) is why
    assert doorway.log() == before


def test_a_visit_is_not_moved_over_another_of_the_same_person(
    doorway: Doorway, amina: Person
) -> None:
    luc = doorway.person()
    first = arrive(doorway.at("09:00"), luc, amina)
    with doorway.database.writing() as session:
        byhand.depart(session, doorway.at("11:00").pen(), first.id, amina.id)
    second = arrive(doorway.at("14:00"), luc, amina)
    evening = doorway.at("18:00")
    assert correct(evening, second, second.arrival, "10:00", amina) is NotCorrected.OVERLAPS
    (over, _) = doorway.visits()
    assert correct(evening, over, over.departure, "15:00", amina) is NotCorrected.OVERLAPS
    assert isinstance(correct(evening, over, over.departure, "13:00", amina), Visit)


@pytest.mark.parametrize(("came", "at"), [("03:50", "04:10"), ("04:10", "03:50")])
def test_an_hour_that_is_put_right_over_four_o_clock_does_not_move_by_a_day(
    doorway: Doorway, amina: Person, came: str, at: str
) -> None:
    visit = arrive(doorway.at(f"2026-11-26 {came}"), doorway.person(), amina)
    late = doorway.at("2026-11-26 04:40")
    assert correct(late, visit, visit.arrival, at, amina) is NotCorrected.OTHER_DAY


def test_a_correction_without_a_reason_is_none(doorway: Doorway, amina: Person) -> None:
    visit = arrive(doorway, doorway.person(), amina)
    evening = doorway.at("18:00")
    assert correct(evening, visit, visit.arrival, "09:00", amina, " ") is NotCorrected.NO_REASON


def test_somebody_who_left_by_themselves_meanwhile_is_not_noted_as_leaving_again(
    doorway: Doorway, amina: Person
) -> None:
    luc = doorway.person()
    visit = arrive(doorway, luc, amina)
    doorway.after(minutes=30).scan(doorway.card(luc))
    evening = doorway.at("18:00")
    assert correct(evening, visit, None, "17:00", amina) is NotCorrected.CHANGED
    assert len(doorway.log()) == 2


def test_of_an_hour_that_comes_twice_the_one_that_fits_is_meant(
    doorway: Doorway, amina: Person
) -> None:
    summer = doorway.at("2026-10-25 02:30")  # the first of two
    visit = arrive(summer, doorway.person(), amina)
    later = doorway.at("2026-10-25 03:30")
    early = correct(later, visit, None, "02:15", amina)  # the first 2:15 was before they came
    assert isinstance(early, Visit)
    assert early.departed_at == datetime(2026, 10, 25, 1, 15, tzinfo=UTC)
    assert sound(later)


def test_an_hour_that_the_clock_leaves_out_can_not_be_meant(
    doorway: Doorway, amina: Person
) -> None:
    night = doorway.at("2026-03-29 01:00")
    visit = arrive(night, doorway.person(), amina)
    later = doorway.at("2026-03-29 03:30")
    assert correct(later, visit, None, "02:30", amina) is NotCorrected.NO_SUCH_TIME
    assert isinstance(correct(later, visit, None, "03:10", amina), Visit)


def test_a_correction_over_the_end_of_a_month_keeps_its_person(
    doorway: Doorway, amina: Person
) -> None:
    luc = doorway.person()
    visit = arrive(doorway.at("2026-11-30 22:00"), luc, amina)
    after = doorway.at("2026-12-01 02:00")
    over = correct(after, visit, None, "01:00", amina)
    assert isinstance(over, Visit)
    assert over.person == luc.id
    assert doorway.hour(over.departed_at) == "01 01:00"
    assert sound(after)


@pytest.mark.parametrize(
    "typed",
    [
        "Jean-Pierre",
        "jean-p",
        "jean pierre",
        "PIERRE D",
        "D’Arcy",
        "d'arcy",
        "arcy",
        " d’ jean",
        "j d",
    ],
)
def test_somebody_with_a_name_in_parts_is_found_however_it_is_typed(
    doorway: Doorway, typed: str
) -> None:
    doorway.person("Jean-Pierre D’Arcy")
    doorway.person("Pierrette Jarc")
    with doorway.database.reading() as session:
        found = byhand.search(session, typed)
    assert [each.name for each in found] == ["Jean-Pierre D’Arcy"]


def test_a_search_finds_people_without_accents_and_by_the_beginning_of_words(
    doorway: Doorway, amina: Person
) -> None:
    doorway.person("Édith Le Goff")
    luc = doorway.person("Jean-Luc d’Ormesson")
    arrive(doorway, luc, amina)

    def found(words: str) -> list[str]:
        with doorway.database.reading() as session:
            return [each.name for each in byhand.search(session, words)]

    assert found("edi") == ["Édith Le Goff"]
    assert found("goff e") == ["Édith Le Goff"]
    assert found("luc orm") == ["Jean-Luc d’Ormesson"]
    assert found("off") == []
    assert found("%") == []
    assert found("  ") == []
    with doorway.database.reading() as session:
        (only,) = byhand.search(session, "luc")
    assert only.inside


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40, deadline=None
)
@given(
    hours=st.lists(
        st.tuples(st.sampled_from(["arrival", "departure", "none"]), st.times()), max_size=5
    )
)
def test_whatever_is_asked_a_visit_never_lasts_less_than_nothing_nor_into_the_future(
    doorway: Doorway, hours: list[tuple[str, time]]
) -> None:
    amina = doorway.person("Amina Ferrand")
    visit = arrive(doorway, doorway.person(), amina)
    evening = doorway.at("19:00")
    for which, at in hours:
        with evening.database.writing() as session:
            now = visits.visit(session, visit.id)
            assert now is not None
            about = {"arrival": now.arrival, "departure": now.departure, "none": None}[which]
            byhand.correct(session, evening.pen(), visit.id, about, at, amina.id, "essai")
            after = visits.visit(session, visit.id)
        assert after is not None
        assert after.arrived_at <= evening.now
        if after.departed_at is not None:
            assert after.arrived_at <= after.departed_at <= evening.now
    assert PARIS.key == "Europe/Paris"
