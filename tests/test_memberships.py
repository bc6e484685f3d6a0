"""Memberships begin, are renewed, rest and end; plans are made, retired and deleted."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk import erasing, journal, memberships, people, peoplelist, plans, today, trust
from kiosk.data import memberships as data
from kiosk.membership import Standing, covers, standing
from kiosk.memberships import renewal, taken_up, usual_end
from kiosk.records import AfterEnd, Membership, Pause, Person, Plan, Refused, Welcomed
from kiosk.records.desk import ActKind, Need, Right
from kiosk.records.journal import Asked
from kiosk.records.own import Losing
from kiosk.records.subscribing import (
    Changed,
    NotPlanned,
    NotSubscribed,
    Overlaps,
    PlanChanged,
    PlanDraft,
)
from kiosk.sheet import PersonLine
from kiosk.spelling import Unfit
from tests.places import Doorway

pytestmark = pytest.mark.postgresql

TODAY = date(2026, 11, 26)
JUNE = date(2027, 6, 30)


@pytest.fixture
def amina(doorway: Doorway) -> Person:
    """Somebody who may change everything."""
    return doorway.keeper()


def begin(
    doorway: Doorway,
    person: Person,
    plan: Plan,
    by: Person,
    starts: date = TODAY,
    ends: date | None = JUNE,
) -> memberships.Done:
    with doorway.database.writing() as session:
        return memberships.begin(session, doorway.pen(), person.id, plan.id, starts, ends, by.id)


def begun(doorway: Doorway, person: Person, plan: Plan, by: Person, **dates: date) -> Membership:
    done = begin(doorway, person, plan, by, **dates)
    assert isinstance(done, Changed)
    assert done.after is not None
    return done.after


def stands(doorway: Doorway, person: Person, day: date = TODAY) -> Standing:
    with doorway.database.reading() as session:
        return standing(session, person.id, day)


def pause(doorway: Doorway, membership: Membership, by: Person) -> Membership:
    with doorway.database.writing() as session:
        done = memberships.pause(session, doorway.pen(), membership, by.id)
    assert isinstance(done, Changed)
    assert done.after is not None
    return done.after


def resume(doorway: Doorway, membership: Membership, by: Person) -> Membership:
    with doorway.database.writing() as session:
        done = memberships.take_up(session, doorway.pen(), membership, by.id)
    assert isinstance(done, Changed)
    assert done.after is not None
    return done.after


@pytest.mark.parametrize(
    ("starts", "months", "ends"),
    [
        (date(2026, 1, 1), 1, date(2026, 1, 31)),
        (date(2026, 1, 15), 1, date(2026, 2, 14)),
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2026, 1, 29), 1, date(2026, 2, 28)),
        (date(2026, 11, 26), 12, date(2027, 11, 25)),
        (date(2026, 11, 26), None, None),
        (date(9999, 11, 26), 12, None),
    ],
)
def test_a_plan_of_some_months_proposes_its_last_day(
    starts: date, months: int | None, ends: date | None
) -> None:
    assert usual_end(Plan(TODAY, "x", AfterEnd.WELCOME, 0, months), starts) == ends  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("ends", "first"),
    [
        (JUNE, JUNE + timedelta(days=1)),
        (TODAY - timedelta(days=20), TODAY - timedelta(days=19)),
        (TODAY - timedelta(days=90), TODAY),
        (None, TODAY),
    ],
)
def test_a_renewal_goes_on_where_the_last_one_ended_unless_that_is_long_ago(
    ends: date | None, first: date
) -> None:
    plan = Plan(TODAY, "x", AfterEnd.WELCOME, 0)  # type: ignore[arg-type]
    last = Membership(TODAY, TODAY, plan, date(2020, 1, 1), ends)  # type: ignore[arg-type]
    assert renewal(last, TODAY) == first


def test_somebody_subscribes_and_whoever_noted_it_takes_it_back(
    doorway: Doorway, amina: Person
) -> None:
    luc, plan = doorway.person(), doorway.offer(amina)
    assert stands(doorway, luc) is Standing.TELL_DESK
    done = begin(doorway, luc, plan, amina)
    assert isinstance(done, Changed)
    assert stands(doorway, luc) is Standing.CURRENT
    with doorway.database.writing() as session:
        assert memberships.turn_back(session, doorway.pen(), done, amina.id)
    assert doorway.held(luc) == ()
    with doorway.database.writing() as session:
        assert not memberships.turn_back(session, doorway.pen(), done, amina.id)
    with doorway.database.reading() as session:
        lines = journal.journal(session, doorway.place, Asked()).lines
    noted = {(each.why, each.subject) for each in lines if each.kind is ActKind.SUBSCRIBED}
    assert noted == {("undone", "Luc Barthe"), ("begun", "Luc Barthe")}


def test_nobody_has_one_plan_twice_on_a_day_but_two_plans_at_once(
    doorway: Doorway, amina: Person
) -> None:
    luc, plan = doorway.person(), doorway.offer(amina)
    begun(doorway, luc, plan, amina)
    assert begin(doorway, luc, plan, amina, JUNE, None) == Overlaps(TODAY, JUNE)
    assert isinstance(begin(doorway, luc, plan, amina, JUNE + timedelta(days=1)), NotSubscribed)
    after = begin(doorway, luc, plan, amina, JUNE + timedelta(days=1), None)
    assert isinstance(after, Changed)
    assert isinstance(begin(doorway, luc, doorway.offer(amina, "Atelier"), amina), Changed)
    assert len(doorway.held(luc)) == 3


def test_two_who_change_one_membership_at_once_lose_nothing(
    doorway: Doorway, amina: Person
) -> None:
    luc, plan = doorway.person(), doorway.offer(amina)
    seen = begun(doorway, luc, plan, amina)
    paused = pause(doorway, seen, amina)
    with doorway.database.writing() as session:
        pen = doorway.pen()
        assert memberships.end(session, pen, seen, amina.id) is NotSubscribed.GONE
        assert memberships.pause(session, pen, seen, amina.id) is NotSubscribed.GONE
        assert memberships.pause(session, pen, paused, amina.id) is NotSubscribed.NOT_RUNNING
    assert doorway.held(luc) == (paused,)


def test_a_membership_that_rests_lets_in_and_tells_the_desk_and_is_none_that_has_ended(
    doorway: Doorway, amina: Person
) -> None:
    luc = doorway.person()
    card = doorway.card(luc)
    plan = doorway.offer(amina, after_end=AfterEnd.DESK)
    seen = begun(doorway, luc, plan, amina, ends=TODAY + timedelta(days=3))
    pause(doorway, seen, amina)
    later = doorway.after(days=60)  # its end has passed meanwhile
    outcome = later.scan(card)
    assert isinstance(outcome, Welcomed)
    assert outcome.see_desk
    with doorway.database.reading() as session:
        seen_today = today.today(session, later.now, later.place)
    assert [each.need for each in seen_today.attention] == [Need.PAUSED]
    assert [(each.ended, each.paused) for each in seen_today.here] == [(False, True)]
    assert [each.plan for each in seen_today.here] == ["Mensuel"]


def test_paused_days_are_added_to_the_end_and_taking_it_up_is_undone(
    doorway: Doorway, amina: Person
) -> None:
    luc, plan = doorway.person(), doorway.offer(amina, after_end=AfterEnd.DESK)
    seen = begun(doorway, luc, plan, amina, ends=TODAY + timedelta(days=29))
    paused = pause(doorway, seen, amina)
    later = doorway.after(days=10)
    with doorway.database.writing() as session:
        done = memberships.take_up(session, later.pen(), paused, amina.id)
    assert isinstance(done, Changed)
    (now,) = doorway.held(luc)
    assert now.ends == TODAY + timedelta(days=39)
    assert [(each.starts, each.ends) for each in now.pauses] == [(TODAY, TODAY + timedelta(days=9))]
    assert stands(doorway, luc, TODAY + timedelta(days=39)) is Standing.CURRENT
    assert stands(doorway, luc, TODAY + timedelta(days=40)) is Standing.SEE_DESK
    with doorway.database.writing() as session:
        assert memberships.turn_back(session, later.pen(), done, amina.id)
    assert doorway.held(luc) == (paused,)


def test_a_pause_never_has_one_membership_run_into_the_next(
    doorway: Doorway, amina: Person
) -> None:
    luc, plan = doorway.person(), doorway.offer(amina)
    ends = TODAY + timedelta(days=4)
    paused = pause(doorway, begun(doorway, luc, plan, amina, ends=ends), amina)
    first = TODAY + timedelta(days=5)
    following = begun(doorway, luc, plan, amina, starts=first, ends=JUNE)
    later = doorway.after(days=10)
    with doorway.database.writing() as session:
        pen = later.pen()
        assert memberships.take_up(session, pen, paused, amina.id) == Overlaps(first, JUNE)
        assert set(memberships.of(session, luc.id)) == {paused, following}
        moved = memberships.change(
            session, pen, following, first + timedelta(days=10), JUNE, amina.id
        )
        assert isinstance(moved, Changed)
        assert isinstance(memberships.take_up(session, pen, paused, amina.id), Changed)


def test_what_was_withdrawn_from_somebody_who_is_erased_since_is_not_given_back(
    doorway: Doorway, amina: Person, tmp_path: Path
) -> None:
    luc, plan = doorway.person(), doorway.offer(amina)
    begun = begin(doorway, luc, plan, amina, TODAY + timedelta(days=1))
    assert isinstance(begun, Changed)
    assert begun.after is not None
    with doorway.database.writing() as session:
        done = memberships.end(session, doorway.pen(), begun.after, amina.id)
        assert isinstance(done, Changed)
        assert done.after is None
        assert isinstance(erasing.erase(session, doorway.pen(), tmp_path, luc.id, amina.id), Losing)
    with doorway.database.writing() as session:
        assert not memberships.turn_back(session, doorway.pen(), done, amina.id)


@settings(max_examples=200, suppress_health_check=[HealthCheck.too_slow])
@given(
    length=st.integers(1, 60),
    steps=st.lists(st.tuples(st.integers(0, 20), st.integers(0, 40)), max_size=6),
)
def test_pausing_and_taking_up_never_loses_or_gains_a_day(
    length: int, steps: list[tuple[int, int]]
) -> None:
    plan = Plan(TODAY, "x", AfterEnd.WELCOME, 0)  # type: ignore[arg-type]
    ends = TODAY + timedelta(days=length - 1)
    membership = Membership(TODAY, TODAY, plan, TODAY, ends)  # type: ignore[arg-type]
    day = TODAY
    for runs, rests in steps:
        day += timedelta(days=runs)
        if not covers(membership, day):
            break
        pauses = (*membership.pauses, Pause(day, day))  # type: ignore[arg-type]
        paused = Membership(
            membership.id, membership.person, plan, membership.starts, membership.ends, pauses
        )
        day += timedelta(days=rests)
        assert not covers(paused, day)
        over = taken_up(paused, day)
        assert over is not None
        membership = over
    used = sum(covers(membership, TODAY + timedelta(days=n)) for n in range(1000))
    assert used == length


def test_ending_a_membership_that_rests_ends_its_pause_and_one_to_come_is_taken_away(
    doorway: Doorway, amina: Person
) -> None:
    luc, plan = doorway.person(), doorway.offer(amina)
    paused = pause(doorway, begun(doorway, luc, plan, amina), amina)
    coming = begun(
        doorway, luc, plan, amina, starts=JUNE + timedelta(days=1), ends=date(2028, 1, 1)
    )
    later = doorway.after(days=2)
    with doorway.database.writing() as session:
        ended = memberships.end(session, later.pen(), paused, amina.id)
        gone = memberships.end(session, later.pen(), coming, amina.id)
    assert isinstance(ended, Changed)
    assert ended.after is not None
    last = TODAY + timedelta(days=2)
    assert (ended.after.ends, ended.after.pauses[0].ends) == (last, last)
    assert gone == Changed(coming, None)
    assert doorway.held(luc) == (ended.after,)
    with doorway.database.writing() as session:
        again = memberships.end(session, doorway.after(days=9).pen(), ended.after, amina.id)
    assert again is NotSubscribed.NOT_RUNNING


def test_one_that_rests_past_its_end_has_ended_by_then_once_the_next_one_has_begun(
    doorway: Doorway, amina: Person
) -> None:
    luc, plan = doorway.person(), doorway.offer(amina)
    first, last = date(2026, 11, 1), date(2026, 11, 30)
    paused = pause(doorway, begun(doorway, luc, plan, amina, starts=first, ends=last), amina)
    later = doorway.at("2026-12-10 10:00")
    following = begun(later, luc, plan, amina, starts=date(2026, 12, 1), ends=date(2026, 12, 31))
    with doorway.database.writing() as session:
        ended = memberships.end(session, later.pen(), paused, amina.id)
    assert isinstance(ended, Changed)
    assert ended.after is not None
    assert (ended.after.starts, ended.after.ends) == (first, last)
    assert ended.after.pauses[0].ends == last
    assert doorway.held(luc) == (following, ended.after)
    with doorway.database.writing() as session:
        assert memberships.turn_back(session, later.pen(), ended, amina.id)
    assert doorway.held(luc) == (following, paused)


def test_one_that_rests_past_its_end_ends_today_where_none_has_followed(
    doorway: Doorway, amina: Person
) -> None:
    luc, plan = doorway.person(), doorway.offer(amina)
    first, last = date(2026, 11, 1), date(2026, 11, 30)
    paused = pause(doorway, begun(doorway, luc, plan, amina, starts=first, ends=last), amina)
    later = doorway.at("2026-12-10 10:00")
    with doorway.database.writing() as session:
        ended = memberships.end(session, later.pen(), paused, amina.id)
    assert isinstance(ended, Changed)
    assert ended.after is not None
    assert ended.after.ends == date(2026, 12, 10)


def test_dates_are_changed_but_not_so_that_a_pause_lies_outside(
    doorway: Doorway, amina: Person
) -> None:
    luc, plan = doorway.person(), doorway.offer(amina)
    seen = begun(doorway, luc, plan, amina)
    rested = resume(doorway.after(days=5), pause(doorway, seen, amina), amina)
    with doorway.database.writing() as session:
        pen = doorway.pen()
        early = TODAY + timedelta(days=2)
        change = memberships.change
        assert change(session, pen, rested, early, JUNE, amina.id) is NotSubscribed.OUTSIDE_PAUSE
        assert change(session, pen, rested, TODAY, early, amina.id) is NotSubscribed.OUTSIDE_PAUSE
        assert change(session, pen, rested, early, TODAY, amina.id) is NotSubscribed.ENDS_FIRST
        assert isinstance(change(session, pen, rested, TODAY, None, amina.id), Changed)
    assert doorway.held(luc)[0].ends is None


def test_a_plan_in_use_is_retired_who_has_it_keeps_it_and_nobody_new_gets_it(
    doorway: Doorway, amina: Person
) -> None:
    luc, zoe, plan = doorway.person(), doorway.person("Zoé Roux"), doorway.offer(amina)
    begun(doorway, luc, plan, amina)
    with doorway.database.writing() as session:
        pen = doorway.pen()
        assert plans.delete(session, pen, plan.id, amina.id) is NotPlanned.IN_USE
        assert isinstance(plans.retire(session, pen, plan.id, amina.id, on=True), PlanChanged)
    assert stands(doorway, luc) is Standing.CURRENT
    assert begin(doorway, zoe, plan, amina) is NotSubscribed.RETIRED
    assert isinstance(
        begin(doorway, luc, plan, amina, JUNE + timedelta(days=1), date(2028, 1, 1)), Changed
    )
    with doorway.database.writing() as session:
        assert [each.id for each in memberships.offered(session, luc.id)] == [plan.id]
        assert memberships.offered(session, zoe.id) == ()
        with pytest.raises(Unfit, match="not offered any more"):
            people.add(session, doorway.pen(), PersonLine(1, "Ali Brahim", plan="Mensuel"))
        again = peoplelist.take_in(
            session, doorway.pen(), *peoplelist.read(b"name,plan\nAli Brahim,Mensuel\n")
        )
    assert [(each.line, each.why) for each in again.errors] == [
        (2, "the plan 'Mensuel' is not offered any more")
    ]


def test_a_plan_that_nobody_ever_had_is_deleted_and_the_deletion_undone(
    doorway: Doorway, amina: Person
) -> None:
    plan = doorway.offer(amina)
    with doorway.database.writing() as session:
        done = plans.delete(session, doorway.pen(), plan.id, amina.id)
        assert done == PlanChanged(plan, None)
        assert plans.plans(session, doorway.now, doorway.place) == ()
        assert plans.delete(session, doorway.pen(), plan.id, amina.id) is NotPlanned.GONE
        assert plans.turn_back(session, doorway.pen(), done, amina.id)
        (use,) = plans.plans(session, doorway.now, doorway.place)
    assert (use.plan, use.now, use.ever) == (plan, 0, 0)


@pytest.mark.parametrize("name", ["mensuel", " MENSUEL ", "Ménsuel", "", " \t "])
def test_a_name_that_is_taken_or_empty_names_no_plan(
    doorway: Doorway, amina: Person, name: str
) -> None:
    plan, other = doorway.offer(amina), doorway.offer(amina, "Atelier")
    why = NotPlanned.TAKEN if name.strip() else NotPlanned.NO_NAME
    with doorway.database.writing() as session:
        pen = doorway.pen()
        assert plans.make(session, pen, PlanDraft(name), amina.id) is why
        assert plans.change(session, pen, other.id, PlanDraft(name), amina.id) is why
        same = plans.change(session, pen, plan.id, PlanDraft("MENSUEL", 3), amina.id)
        assert isinstance(same, PlanChanged)
        assert plans.turn_back(session, pen, same, amina.id)
        assert not plans.turn_back(session, pen, same, amina.id)


def test_a_plan_with_a_twin_is_retired_offered_again_changed_and_deleted_all_the_same(
    doorway: Doorway, amina: Person
) -> None:
    with doorway.database.writing() as session:
        pen = doorway.pen()
        twins = [Plan(pen.new_id(), name, AfterEnd.WELCOME, 0) for name in ("Mensuel", "mensuel")]
        for each in twins:
            data.add_plan(session, each)  # as a list has brought it
        plan, twin = twins
        for on in (True, False):
            done = plans.retire(session, pen, plan.id, amina.id, on=on)
            assert isinstance(done, PlanChanged)
        changed = plans.change(session, pen, plan.id, PlanDraft("Mensuel", 3), amina.id)
        assert isinstance(changed, PlanChanged)
        assert plans.turn_back(session, pen, changed, amina.id)
        why = plans.change(session, pen, plan.id, PlanDraft("MENSUEL"), amina.id)
        assert why is NotPlanned.TAKEN
        gone = plans.delete(session, pen, twin.id, amina.id)
        assert isinstance(gone, PlanChanged)


def test_whoever_may_not_change_the_settings_changes_no_plan(
    doorway: Doorway, amina: Person
) -> None:
    plan, bob = doorway.offer(amina), doorway.person("Bob Martin")
    with doorway.database.writing() as session:
        pen = doorway.pen()
        trust.grant(session, pen, bob.id, [Right.CONCIERGE], None)
        assert plans.make(session, pen, PlanDraft("Atelier"), bob.id) is NotPlanned.NOT_YOURS
        assert plans.delete(session, pen, plan.id, bob.id) is NotPlanned.NOT_YOURS
        assert plans.retire(session, pen, plan.id, bob.id, on=True) is NotPlanned.NOT_YOURS


def test_the_rule_of_a_plan_holds_for_whoever_had_it_before_it_was_changed(
    doorway: Doorway, amina: Person
) -> None:
    luc, plan = doorway.person(), doorway.offer(amina)
    begun(doorway, luc, plan, amina, starts=date(2020, 1, 1), ends=date(2020, 1, 31))
    card = doorway.card(luc)
    with doorway.database.writing() as session:
        draft = PlanDraft("Mensuel", after_end=AfterEnd.DESK)
        assert isinstance(
            plans.change(session, doorway.pen(), plan.id, draft, amina.id), PlanChanged
        )
    assert isinstance(doorway.scan(card), Refused)
