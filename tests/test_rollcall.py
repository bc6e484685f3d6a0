"""The roll call lists everybody inside, once, and keeps them on the list until it is ended."""

from dataclasses import replace
from random import Random
from threading import Thread
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import event, select

from kiosk import board, presence, rollcall
from kiosk.data import log, visits
from kiosk.data.database import Database
from kiosk.data.tables import ACT
from kiosk.records import Actor, ComesAs, Dials, EventKind, Person, Visit
from kiosk.records.desk import ActKind
from kiosk.records.rollcall import Roll, RollCall, Taken
from tests.places import PLACE, SERVER, THURSDAY, Doorway, station

pytestmark = pytest.mark.postgresql


def arrive(doorway: Doorway, person: Person, **how: object) -> Visit:
    """Somebody comes."""
    with doorway.database.writing() as session:
        visit = presence.arrive(session, doorway.pen(), person.id, **how)  # type: ignore[arg-type]
    assert visit is not None
    return visit


def bring_group(doorway: Doorway, headcount: int) -> Visit:
    """A group comes."""
    pen = doorway.pen()
    arrival = pen.event(EventKind.ARRIVAL, pen.new_id(), None)
    with doorway.database.writing() as session:
        visit = presence.record(
            session, replace(arrival, comes_as=ComesAs.GROUP, headcount=headcount), None
        )
    assert visit is not None
    return visit


def start(doorway: Doorway, person: UUID | None = None, *, drill: bool = False) -> RollCall:
    with doorway.database.writing() as session:
        return rollcall.start(session, doorway.pen(), person, drill=drill)


def tick(doorway: Doorway, call: RollCall, visit: UUID, seen: int = 1) -> int | None:
    with doorway.database.writing() as session:
        return rollcall.tick(session, doorway.pen(), call.id, visit, seen)


def end(doorway: Doorway, call: RollCall) -> RollCall:
    with doorway.database.writing() as session:
        ended = rollcall.end(session, doorway.pen(), call.id, None)
    assert ended is not None
    return ended


def roll(doorway: Doorway) -> Roll:
    with doorway.database.reading() as session:
        return rollcall.current(session, doorway.now, doorway.place)


def acts(doorway: Doorway) -> list[tuple[ActKind, UUID | None, str | None]]:
    with doorway.database.reading() as session:
        rows = session.execute(select(ACT.c.kind, ACT.c.person_id, ACT.c.detail).order_by(ACT.c.id))
        return [(row.kind, row.person_id, row.detail) for row in rows]


def test_everybody_inside_is_on_the_roll_whatever_they_chose_to_show(doorway: Doorway) -> None:
    arrive(doorway, doorway.person("Luc Barthe"))
    arrive(doorway, doorway.person("Élise Brun"), dials=Dials())
    host = doorway.person("Yann Le Goff")
    bring_group(doorway, 8)
    arrive(doorway, doorway.person("Zoé Roux", needs_assistance=True))
    guest = arrive(doorway, doorway.person("amina Ferrand"), comes_as=ComesAs.VISITOR)
    with doorway.database.writing() as session:
        visits.save(session, replace(guest, host=host.id))
    seen = roll(doorway)
    assert [(each.name, each.headcount) for each in seen.entries] == [
        ("Zoé Roux", 1),
        ("amina Ferrand", 1),
        ("Élise Brun", 1),
        ("Luc Barthe", 1),
        ("", 8),
    ]
    assert seen.entries[0].needs_assistance
    assert (seen.entries[1].host, seen.entries[1].comes_as) == ("Yann Le Goff", ComesAs.VISITOR)
    assert (seen.inside, seen.found, seen.missing) == (12, 0, 12)


def test_somebody_who_did_not_say_that_they_left_is_still_inside(doorway: Doorway) -> None:
    arrive(doorway, doorway.person("Luc Barthe"))
    (entry,) = roll(doorway.at("22:00")).entries
    assert entry.unconfirmed


def test_opening_a_call_turns_every_screen_and_is_written_down(doorway: Doorway) -> None:
    luc = doorway.person("Luc Barthe")
    arrive(doorway, luc)
    call = start(doorway, luc.id)
    with doorway.database.reading() as session:
        shown = board.board(session, doorway.now, doorway.place).evacuation
    assert shown is not None
    assert (shown.call, shown.drill, shown.station) == (call.id, False, "entrance")
    assert acts(doorway) == [(ActKind.CALL_OPENED, luc.id, None)]


def test_a_second_person_who_opens_a_call_finds_the_one_under_way(doorway: Doorway) -> None:
    luc, zoe = doorway.person("Luc Barthe"), doorway.person("Zoé Roux")
    first = start(doorway, luc.id)
    assert start(doorway.after(minutes=1), zoe.id) == first
    assert acts(doorway) == [
        (ActKind.CALL_OPENED, luc.id, None),
        (ActKind.LIST_OPENED, zoe.id, None),
    ]


def test_a_call_that_is_begun_twice_by_the_same_touch_was_opened_once(doorway: Doorway) -> None:
    luc = doorway.person("Luc Barthe")
    pen = doorway.pen()
    for _ in range(2):  # a station that had no answer the first time
        with doorway.database.writing() as session:
            rollcall.start(session, pen, luc.id, drill=False)
    assert acts(doorway) == [(ActKind.CALL_OPENED, luc.id, None)]


def test_who_took_the_list_along_is_written_down_and_nobody_who_is_forgotten(
    doorway: Doorway,
) -> None:
    luc = doorway.person("Luc Barthe")
    with doorway.database.writing() as session:
        rollcall.note_taken(session, doorway.pen(), luc.id, Taken.PHONE)
        later = doorway.after(minutes=1).pen()
        rollcall.note_taken(session, later, UUID(int=9), Taken.PAPER)
    assert acts(doorway) == [
        (ActKind.LIST_TAKEN, luc.id, "phone"),
        (ActKind.LIST_TAKEN, None, "paper"),
    ]


def test_a_real_alarm_during_a_drill_is_no_drill(doorway: Doorway) -> None:
    drill = start(doorway, drill=True)
    assert start(doorway, drill=True) == drill
    real = start(doorway)
    assert not real.drill
    with doorway.database.reading() as session:
        assert [each.id for each in rollcall.past(session)] == [drill.id]
    assert start(doorway, drill=True) == real


def test_a_call_can_be_opened_by_nobody_that_is_known(doorway: Doorway) -> None:
    call = start(doorway, UUID(int=77))
    assert call.opened_by is None


def test_whoever_was_inside_stays_on_the_list_when_a_departure_is_written(doorway: Doorway) -> None:
    luc = doorway.member("Luc Barthe")
    doorway.scan(luc)
    start(doorway.after(hours=1))
    doorway.after(hours=1, minutes=1).scan(luc)
    (entry,) = roll(doorway.after(hours=1, minutes=2)).entries
    assert (entry.name, entry.left, entry.seen) == ("Luc Barthe", True, 0)


def test_nobody_leaves_the_list_because_the_desk_closes_the_place_or_the_clock_a_day(
    doorway: Doorway,
) -> None:
    arrive(doorway, doorway.person("Luc Barthe"))
    arrive(doorway, doorway.person("Zoé Roux"))
    start(doorway.at("21:00"))
    assert doorway.at("2026-11-27 04:01").close_overdue() == 2  # as if they had left at 20:00
    assert [each.name for each in roll(doorway.at("2026-11-27 04:02")).entries] == [
        "Luc Barthe",
        "Zoé Roux",
    ]


def test_somebody_who_comes_after_the_alarm_is_on_the_list_also_when_they_go(
    doorway: Doorway,
) -> None:
    start(doorway)
    luc = doorway.member("Luc Barthe")
    doorway.after(minutes=1).scan(luc)
    doorway.after(minutes=5).scan(luc)
    (entry,) = roll(doorway.after(minutes=6)).entries
    assert (entry.name, entry.left) == ("Luc Barthe", True)


def test_whoever_is_on_the_list_stays_there_when_their_arrival_is_taken_back(
    doorway: Doorway,
) -> None:
    luc = arrive(doorway, doorway.person("Luc Barthe", needs_assistance=True))
    group = bring_group(doorway, 8)
    call = start(doorway.after(minutes=1))
    tick(doorway.after(minutes=2), call, luc.id)
    zoe = arrive(doorway.after(minutes=2), doorway.person("Zoé Roux"))
    with doorway.database.writing() as session:
        for visit in (luc, group, zoe):
            presence.undo(session, doorway.after(minutes=3).pen(), visit.arrival)
    later = doorway.after(minutes=4)
    assert later.visits() == []
    seen = roll(later)
    assert [(each.name, each.headcount, each.undone, each.seen) for each in seen.entries] == [
        ("Luc Barthe", 1, True, 1),
        ("Zoé Roux", 1, True, 0),
        ("", 8, True, 0),
    ]
    assert seen.entries[0].needs_assistance
    assert (tick(later, call, zoe.id), tick(later, call, group.id, 9)) == (1, 8)
    ended = end(later, call)
    assert (ended.found, ended.inside) == (10, 10)


def test_somebody_whose_arrival_is_taken_back_and_who_comes_again_is_on_the_list_once(
    doorway: Doorway,
) -> None:
    luc = doorway.person("Luc Barthe")
    first = arrive(doorway, luc)
    call = start(doorway.after(minutes=1))
    doorway.after(minutes=2).take_back(first.arrival)
    arrive(doorway.after(minutes=3), luc)
    (entry,) = roll(doorway.after(minutes=4)).entries
    assert (entry.name, entry.left, entry.undone) == ("Luc Barthe", False, False)
    assert tick(doorway.after(minutes=4), call, entry.visit) == 1


def test_whoever_came_and_went_before_the_call_is_not_on_it_by_an_undoing(doorway: Doorway) -> None:
    arrival = arrive(doorway, doorway.person("Luc Barthe")).arrival
    doorway.after(minutes=1).take_back(arrival)
    start(doorway.after(minutes=2))
    assert roll(doorway.after(minutes=3)).entries == ()


def test_somebody_who_goes_and_comes_again_is_on_the_list_once(doorway: Doorway) -> None:
    luc = doorway.member("Luc Barthe")
    doorway.scan(luc)
    call = start(doorway.after(hours=1))
    before = roll(doorway.after(hours=1)).entries[0].visit
    for minutes in (61, 65):
        doorway.after(minutes=minutes).scan(luc)
    assert tick(doorway, call, before) == 1
    (entry,) = roll(doorway.after(minutes=66)).entries
    assert (entry.visit, entry.left, entry.seen) == (before, False, 1)


def test_a_tick_is_a_number_so_saying_it_twice_changes_nothing(doorway: Doorway) -> None:
    group = bring_group(doorway, 8)
    call = start(doorway)
    assert tick(doorway, call, group.id, 5) == 5
    assert tick(doorway, call, group.id, 5) == 5
    assert (roll(doorway).found, roll(doorway).missing) == (5, 3)
    assert tick(doorway, call, group.id, 99) == 8
    assert tick(doorway, call, group.id, 0) == 0
    assert roll(doorway).found == 0


def test_nobody_is_ticked_on_a_call_that_is_over_or_for_a_visit_that_never_was(
    doorway: Doorway,
) -> None:
    visit = arrive(doorway, doorway.person())
    call = start(doorway)
    assert tick(doorway, call, UUID(int=5)) is None
    end(doorway, call)
    assert tick(doorway, call, visit.id) is None
    assert tick(doorway, replace(call, id=UUID(int=9)), visit.id) is None


def test_a_call_that_is_ended_keeps_its_date_its_numbers_and_the_time_it_took(
    doorway: Doorway,
) -> None:
    luc = arrive(doorway, doorway.person("Luc Barthe"))
    bring_group(doorway, 3)
    call = start(doorway, drill=True)
    tick(doorway, call, luc.id)
    ended = end(doorway.after(minutes=4, seconds=12), call)
    assert (ended.inside, ended.found, ended.drill) == (4, 1, True)
    assert ended.took is not None
    assert ended.took.total_seconds() == 252
    with doorway.database.reading() as session:
        assert rollcall.past(session) == (ended,)
        assert rollcall.under_way(session) is None
    assert acts(doorway)[-1] == (ActKind.CALL_ENDED, None, "drill 1/4 252s")
    assert end(doorway.after(minutes=9), call) == ended  # twice is once


def test_a_call_that_was_ended_by_mistake_goes_on_with_its_ticks(doorway: Doorway) -> None:
    luc = arrive(doorway, doorway.person("Luc Barthe"))
    call = start(doorway)
    tick(doorway, call, luc.id)
    end(doorway, call)
    with doorway.database.writing() as session:
        again = rollcall.reopen(session, doorway.pen(), call.id, None)
        assert rollcall.reopen(session, doorway.pen(), UUID(int=3), None) == again
    assert again == call
    assert roll(doorway).found == 1
    assert acts(doorway)[-1][2] == "reopened"


def test_the_end_of_no_call_is_nothing(doorway: Doorway) -> None:
    with doorway.database.writing() as session:
        assert rollcall.end(session, doorway.pen(), UUID(int=3), None) is None
        assert rollcall.reopen(session, doorway.pen(), UUID(int=3), None) is None


def test_a_clock_that_was_set_back_gives_no_time_below_nothing(doorway: Doorway) -> None:
    call = start(doorway)
    ended = end(doorway.after(hours=-1), call)
    assert ended.took is not None
    assert ended.took.total_seconds() == 0


def test_two_stations_that_tick_and_open_at_once_agree(doorway: Doorway) -> None:
    inside = [arrive(doorway, doorway.person(f"Somebody {n}")) for n in range(12)]
    found: list[RollCall] = []

    def work(seed: int) -> None:
        pen = replace(doorway, station=station(seed)).pen()
        database = Database(doorway.database.url.render_as_string(hide_password=False))
        with database.writing() as session:
            call = rollcall.start(session, pen, None, drill=False)
        found.append(call)
        for visit in inside:
            with database.writing() as session:
                rollcall.tick(session, pen, call.id, visit.id, 1)
        database.close()

    threads = [Thread(target=work, args=(seed,)) for seed in (5, 6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found[0] == found[1]
    assert (roll(doorway).found, len(roll(doorway).entries)) == (12, 12)


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    heads=st.lists(st.integers(1, 9), max_size=8),
    leave=st.lists(st.integers(0, 7), max_size=5),
    ticks=st.lists(st.tuples(st.integers(0, 7), st.integers(-1, 12)), max_size=12),
    again=st.randoms(use_true_random=False),
)
def test_the_number_on_the_roll_is_that_of_all_inside_and_ticks_count_in_any_order(
    doorway: Doorway,
    heads: list[int],
    leave: list[int],
    ticks: list[tuple[int, int]],
    again: Random,
) -> None:
    with doorway.database.writing() as session:
        pen = doorway.pen(Actor.DESK)
        presence.close_place(session, pen)
        running = rollcall.under_way(session)
        if running is not None:
            rollcall.end(session, pen, running.call, None)
    groups = [bring_group(doorway, heads_of) for heads_of in heads]
    later = doorway.after(minutes=1)
    call = start(later)
    before = roll(later)
    assert (
        before.inside == sum(heads) == call.inside == board.occupancy(later.inside(), PLACE).count
    )
    with later.database.writing() as session:
        for number in {n for n in leave if n < len(groups)}:
            presence.depart(session, later.pen(), groups[number])
    seen = {groups[n].id: count for n, count in ticks if n < len(groups)}
    shuffled = list(seen.items())
    again.shuffle(shuffled)
    for visit, count in [*shuffled, *shuffled[:3]]:
        tick(later, call, visit, count)
    after = roll(later)
    ids = [each.visit for each in after.entries]
    assert sorted(ids) == sorted({visit.id for visit in groups})  # nobody twice, nobody gone
    assert after.inside == sum(heads)
    bounded = {visit.id: max(0, min(seen.get(visit.id, 0), visit.headcount)) for visit in groups}
    assert {each.visit: each.seen for each in after.entries} == bounded
    assert after.found + after.missing == after.inside
    assert after.as_of >= THURSDAY


@pytest.mark.skipif(bool(SERVER), reason="about SQLite's plan")
def test_a_list_in_front_of_a_fire_does_not_wait_for_the_whole_log(doorway: Doorway) -> None:
    luc = arrive(doorway, doorway.person())
    asked: list[tuple[str, tuple[object, ...]]] = []
    with doorway.database.reading() as session:
        connection = session.connection()

        @event.listens_for(connection, "before_cursor_execute")
        def remember(
            _c: object, _k: object, sql: str, values: tuple[object, ...], *_: object
        ) -> None:
            asked.append((sql, values))

        assert len(log.lines_about(session, [luc.id], doorway.now)) == 1
        ((sql, values),) = asked
        plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", values).all()
    read = [row.detail for row in plan if "presence_event" in row.detail]
    assert len(read) == 1
    assert "USING INDEX ix_presence_event_recorded_at" in read[0]
