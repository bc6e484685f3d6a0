"""*Aujourd’hui*: people first, then what needs attention, then figures."""

from datetime import date

import pytest

from kiosk import attention, byhand, handovers, notices, shifts, today, trust
from kiosk.records import Occupancy, Person
from kiosk.records.desk import Fullness, Need, Right, Today
from tests.places import Doorway

pytestmark = pytest.mark.postgresql


def seen(doorway: Doorway) -> Today:
    with doorway.database.reading() as session:
        return today.today(session, doorway.now, doorway.place)


@pytest.fixture
def amina(doorway: Doorway) -> Person:
    """The concierge, on shift, whose membership never ends."""
    person = doorway.person("Amina Ferrand")
    doorway.subscribe(person, starts=date(2020, 1, 1))
    with doorway.database.writing() as session:
        trust.grant(session, doorway.pen(), person.id, {Right.CONCIERGE}, None)
        shifts.begin(session, doorway.pen(), person)
    return person


def test_on_a_calm_day_there_is_nothing_to_do(doorway: Doorway, amina: Person) -> None:
    calm = seen(doorway)
    assert (calm.notes, calm.meetings, calm.attention) == ((), (), ())
    assert calm.fullness is Fullness.ROOM
    (line,) = calm.here
    assert line.person == amina
    assert line.on_shift


def test_somebody_who_waits_for_help_comes_before_all_else(doorway: Doorway, amina: Person) -> None:
    doorway.scan(doorway.card(doorway.person("Luc Barthe")))  # without any plan
    with doorway.database.writing() as session:
        notices.tell_not_me(session, doorway.pen(), amina.id)
        call = notices.ask_for_help(session, doorway.pen())
    evening = doorway.at("20:30")
    assert [each.need for each in seen(evening).attention] == [
        Need.HELP,
        Need.NOT_ME,
        Need.UNCONFIRMED,
        Need.ENDED,
    ]
    help_, not_me, unconfirmed, _ = seen(evening).attention
    assert help_.notice == call.id
    assert help_.station == "entrance"
    assert not_me.person == amina
    assert unconfirmed.count == 2
    with doorway.database.writing() as session:
        assert attention.settle(session, evening.pen(), call.id, amina.id)
        assert not attention.settle(session, evening.pen(), call.id, amina.id)
    assert Need.HELP not in [each.need for each in seen(evening).attention]
    with doorway.database.writing() as session:
        attention.unsettle(session, call.id)
    assert Need.HELP in [each.need for each in seen(evening).attention]


def test_a_membership_that_has_ended_is_spoken_of_once_a_day(
    doorway: Doorway, amina: Person
) -> None:
    luc = doorway.person("Luc Barthe")
    doorway.subscribe(luc, starts=date(2025, 1, 1), ends=date(2026, 10, 31))
    doorway.scan(doorway.card(luc))
    (word,) = seen(doorway).attention
    assert (word.need, word.person) == (Need.ENDED, luc)
    assert [each.ended for each in seen(doorway).here if each.person == luc] == [True]
    with doorway.database.writing() as session:
        attention.have_seen(session, doorway.pen(), luc.id, amina.id)
    assert seen(doorway).attention == ()


def test_groups_count_in_full_and_the_concierge_is_told_before_it_is_full(
    doorway: Doorway, amina: Person
) -> None:
    with doorway.database.writing() as session:
        byhand.arrive_group(session, doorway.pen(), 50, "Lycée", amina.id)
    near = seen(doorway)
    assert near.occupancy.count == 51
    assert near.fullness is Fullness.NEAR
    assert [each.need for each in near.attention] == [Need.LIMIT]
    with doorway.database.writing() as session:
        byhand.arrive_group(session, doorway.pen(), 9, "", amina.id)
    assert seen(doorway).fullness is Fullness.FULL
    # and whoever arrives is not locked out
    assert doorway.scan(doorway.member("Zoé")).kind == "welcomed"


@pytest.mark.parametrize(
    ("count", "is_"),
    [(50, Fullness.ROOM), (51, Fullness.NEAR), (59, Fullness.NEAR), (60, Fullness.FULL)],
)
def test_the_limit_is_near_from_eighty_five_per_cent_on(count: int, is_: Fullness) -> None:
    assert attention.fullness(Occupancy(count, 40, 60)) is is_


def test_what_the_last_shift_left_is_seen_first(doorway: Doorway, amina: Person) -> None:
    with doorway.database.writing() as session:
        handovers.write(session, doorway.pen(), amina.id, "Colis pour Yann")
    (note,) = seen(doorway).notes
    assert note.words == "Colis pour Yann"


def test_each_line_says_what_the_concierge_needs(doorway: Doorway, amina: Person) -> None:
    luc = doorway.person("Luc Barthe")
    doorway.subscribe(luc, starts=date(2026, 1, 1))
    doorway.scan(doorway.card(luc))
    line = next(each for each in seen(doorway).here if each.person == luc)
    assert line.plan is not None
    assert line.plan.startswith("plan ")
    assert not line.ended
    assert not line.unconfirmed
    assert line.headcount == 1
    assert line.person != amina
