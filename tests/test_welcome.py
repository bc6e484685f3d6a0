"""What somebody may say of their visit once they are welcomed, and whom they may meet."""

import pytest

from kiosk import board, notices, presence, welcome
from kiosk.data import visits
from kiosk.records import (
    AlreadyGone,
    Around,
    Dials,
    EventKind,
    Farewelled,
    Link,
    NoticeKind,
    Person,
    Reason,
    Refused,
    ShownAs,
    Visit,
    Welcomed,
)
from tests.places import Doorway

pytestmark = pytest.mark.postgresql
NAMED = Dials(ShownAs.NAME, activity_shown=True)


def arrive(doorway: Doorway, person: Person, dials: Dials = NAMED) -> Visit:
    with doorway.database.writing() as session:
        visit = presence.arrive(session, doorway.pen(), person.id, dials=dials)
    assert visit is not None
    return visit


def leave(doorway: Doorway, visit: Visit) -> None:
    with doorway.database.writing() as session:
        assert presence.depart(session, doorway.pen(), visit)


def works_on(doorway: Doorway, visit: Visit, text: str) -> str | None:
    with doorway.database.writing() as session:
        return welcome.choose_activity(session, visit.id, text)


def around(doorway: Doorway, visit: Visit) -> Around | None:
    with doorway.database.reading() as session:
        return welcome.around(session, doorway.pen(), visit.id)


def test_somebody_is_offered_what_they_did_yesterday_and_before(doorway: Doorway) -> None:
    luc = doorway.person()
    for day, words in ((23, "Site d’une AMAP"), (24, "Réunion"), (25, "site d’une amap")):
        then = doorway.at(f"2026-11-{day} 09:00")
        visit = arrive(then, luc)
        works_on(then, visit, words)
        leave(then.after(hours=1), visit)
    offered = around(doorway, arrive(doorway, luc))
    assert offered is not None
    assert offered.before == ("site d’une amap", "Réunion")
    assert offered.yesterday
    assert offered.activity is None


def test_what_was_done_before_yesterday_is_not_called_yesterday(doorway: Doorway) -> None:
    luc = doorway.person()
    then = doorway.at("2026-11-20 09:00")
    visit = arrive(then, luc)
    works_on(then, visit, "Réunion")
    leave(then.after(hours=1), visit)
    offered = around(doorway, arrive(doorway, luc))
    assert offered is not None
    assert not offered.yesterday


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Site   d’une\nAMAP ", "Site d’une AMAP"),
        ("\u202epiège\x07", "piège"),
        ("x" * 500, "x" * 80),
        (" ", None),
        ("\u202e", None),
    ],
)
def test_what_somebody_types_is_kept_as_one_tidy_line(
    doorway: Doorway, typed: str, kept: str | None
) -> None:
    visit = arrive(doorway, doorway.person())
    works_on(doorway, visit, "before")
    assert works_on(doorway, visit, typed) == kept
    offered = around(doorway, visit)
    assert offered is not None
    assert offered.activity == kept


def test_a_visit_that_is_over_keeps_its_words_and_dials(doorway: Doorway) -> None:
    visit = arrive(doorway, doorway.person())
    works_on(doorway, visit, "AMAP")
    leave(doorway.after(hours=1), visit)
    assert works_on(doorway, visit, "too late") is None
    with doorway.database.writing() as session:
        assert visits.activity(session, visit.id) == "AMAP"
        assert welcome.choose_dials(session, doorway.pen(), visit.id) is None


def test_choosing_the_same_dials_again_writes_nothing(doorway: Doorway) -> None:
    visit = arrive(doorway, doorway.person(), Dials())
    for _ in range(2):
        with doorway.database.writing() as session:
            changed = welcome.choose_dials(
                session, doorway.pen(), visit.id, shown_as=ShownAs.NAME, activity_shown=True
            )
    assert changed is not None
    assert changed.dials == NAMED
    assert [event.kind for event in doorway.log()] == [EventKind.ARRIVAL, EventKind.CHANGE]


def test_a_dial_that_nobody_touched_stays_as_it_was_chosen_last(doorway: Doorway) -> None:
    visit = arrive(doorway, doorway.person())
    with doorway.database.writing() as session:
        welcome.choose_dials(session, doorway.pen(), visit.id, activity_shown=False)
        changed = welcome.choose_dials(
            session, doorway.pen(), visit.id, shown_as=ShownAs.FIRST_NAME
        )
    assert changed is not None
    assert changed.dials == Dials(ShownAs.FIRST_NAME, activity_shown=False)


def test_somebody_sees_all_that_the_board_will_say_of_them(doorway: Doorway) -> None:
    luc = doorway.person("Luc Barthe", skills=("CSS",), needs=("budget",), can_be_asked=True)
    visit = arrive(doorway, luc, Dials())
    offered = around(doorway, visit)
    assert offered is not None
    assert offered.shown is None
    with doorway.database.writing() as session:
        welcome.choose_dials(session, doorway.pen(), visit.id, shown_as=ShownAs.NAME)
    offered = around(doorway, visit)
    with doorway.database.reading() as session:
        (entry,) = board.board(session, doorway.now, doorway.place).entries
    assert offered is not None
    assert offered.shown == entry
    assert (entry.skills, entry.needs) == (("CSS",), ("budget",))


def test_somebody_meets_who_can_help_them_then_whom_they_can_help(doorway: Doorway) -> None:
    luc = doorway.person("Luc Barthe", skills=("Python",), needs=("CSS",))
    willing = {"skills": ("css",), "can_be_asked": True}
    arrive(doorway, doorway.person("Inès Marchetti", **willing))
    arrive(doorway, doorway.person("Yann Le Goff", needs=("python",)))
    arrive(doorway, doorway.person("Unasked", skills=("CSS",)))
    arrive(doorway, doorway.person("Unseen", **willing), Dials())
    offered = around(doorway, arrive(doorway, luc, Dials()))
    assert offered is not None
    assert offered.to_meet == (
        Link("Inès Marchetti", "IM", "CSS", can_help=True),
        Link("Yann Le Goff", "YG", "Python", can_help=False),
    )


def test_whoever_is_on_shift_is_named_by_what_they_are_called(doorway: Doorway) -> None:
    amina, _ = doorway.concierge()
    offered = around(doorway, arrive(doorway, doorway.person()))
    assert offered is not None
    assert [each.called for each in offered.on_shift] == ["Amina"]
    later = doorway.after(hours=1)
    later.scan(later.card(amina))
    offered = around(doorway, arrive(doorway, doorway.person("Yann Le Goff")))
    assert offered is not None
    assert offered.on_shift == ()


def test_a_welcome_that_was_undone_offers_nothing(doorway: Doorway) -> None:
    outcome = doorway.scan(doorway.member())
    assert isinstance(outcome, Welcomed)
    doorway.take_back(outcome.visit.arrival)
    assert around(doorway, outcome.visit) is None


def test_a_call_for_help_rings_until_somebody_answers_it(doorway: Doorway) -> None:
    with doorway.database.writing() as session:
        call = notices.ask_for_help(session, doorway.pen())
    again = doorway.after(minutes=1)
    with doorway.database.writing() as session:
        assert notices.ask_for_help(session, again.pen()) == call
        assert notices.rings(session, again.now) == (call,)
        assert notices.settle(session, again.pen(), call.id)
        assert not notices.settle(session, again.pen(), call.id)
        assert notices.rings(session, again.now) == ()


def test_a_call_that_nobody_answers_does_not_ring_for_ever(doorway: Doorway) -> None:
    with doorway.database.writing() as session:
        notices.ask_for_help(session, doorway.pen())
        assert notices.rings(session, doorway.after(minutes=11).now) == ()


def test_the_desk_is_told_whose_card_somebody_else_has_shown(doorway: Doorway) -> None:
    from kiosk import door
    from kiosk.data import notices as data

    outcome = doorway.scan(doorway.member())
    assert isinstance(outcome, Welcomed)
    arrival = outcome.visit.arrival
    with doorway.database.writing() as session:
        door.take_back(session, arrival, doorway.now, doorway.station, doorway.place, not_me=True)
        (told,) = data.unsettled(session, NoticeKind.NOT_ME, doorway.now)
    assert told.person == outcome.person.id
    assert doorway.inside() == ()


def go(doorway: Doorway, text: str) -> object:
    from kiosk import door

    with doorway.database.writing() as session:
        return door.scan(session, text, doorway.now, doorway.station, doorway.place, leaving=True)


def test_somebody_who_says_that_they_leave_is_never_recorded_as_arriving(
    doorway: Doorway,
) -> None:
    luc = doorway.member()
    said = go(doorway, luc)
    assert isinstance(said, Refused)
    assert said.reason is Reason.NOT_HERE
    assert doorway.log() == []
    doorway.scan(luc)
    assert isinstance(go(doorway.after(seconds=20), luc), Farewelled)
    assert isinstance(go(doorway.after(hours=1), luc), AlreadyGone)
    assert len(doorway.log()) == 2
