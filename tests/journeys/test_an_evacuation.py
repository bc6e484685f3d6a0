"""An evacuation, by touch: how it begins, what every station shows, and how it ends."""

import pytest

from kiosk import rollcall
from tests.journeys.desksteps import begin_drill, open_desk, trusted
from tests.journeys.rollsteps import (
    found_in_database,
    in_database,
    lines,
    open_by_card,
    past,
    touch_line,
)
from tests.journeys.steps import burst
from tests.places import SERVER, Doorway
from tests.test_rollcall import arrive, start
from tests.ui.conftest import Kiosk, Page

pytestmark = pytest.mark.skipif(bool(SERVER), reason="about the screen")


def test_an_alarm_at_another_station_turns_this_one_and_its_end_brings_home_back(
    kiosk: Kiosk, doorway: Doorway
) -> None:
    luc = arrive(doorway, doorway.person("Luc Barthe"))
    kiosk.touch("noCard")
    kiosk.expect(Page.Code)
    call = start(doorway)
    kiosk.expect(Page.Evacuation)
    open_by_card(kiosk, doorway)
    with doorway.database.writing() as session:
        rollcall.tick(session, doorway.pen(), call.id, luc.id, 1)
    kiosk.qtbot.waitUntil(lambda: kiosk.stage.calling.property("found") == 1)
    touch_line(kiosk, lines(kiosk)[0])  # the other way round: ticked there, taken back here
    found_in_database(kiosk, doorway, 0)
    kiosk.touch("leave")
    kiosk.expect(Page.Evacuation)
    with doorway.database.writing() as session:
        rollcall.end(session, doorway.pen(), call.id, None)
    kiosk.expect(Page.Home)


def test_whoever_holds_the_list_when_another_station_ends_the_call_reads_who_was_missing(
    kiosk: Kiosk, doorway: Doorway
) -> None:
    arrive(doorway, doorway.person("Luc Barthe"))
    call = start(doorway)
    kiosk.expect(Page.Evacuation)
    open_by_card(kiosk, doorway)
    kiosk.qtbot.waitUntil(lambda: len(lines(kiosk)) == 1)
    with doorway.database.writing() as session:
        rollcall.end(session, doorway.pen(), call.id, None)
    kiosk.qtbot.waitUntil(lambda: kiosk.reads("Luc Barthe") and not lines(kiosk))
    kiosk.touch("goOn")
    kiosk.qtbot.waitUntil(lambda: len(lines(kiosk)) == 1)
    assert in_database(doorway).call is not None


def test_a_card_shown_during_an_evacuation_is_neither_an_arrival_nor_a_departure(
    kiosk: Kiosk, doorway: Doorway
) -> None:
    luc, zoe = doorway.member("Luc Barthe"), doorway.member("Zoé Roux")
    doorway.scan(luc)
    start(doorway.after(hours=1))
    kiosk.expect(Page.Evacuation)
    kiosk.later(hours=2)
    before = len(doorway.log())
    heard: list[str] = []
    kiosk.stage.entrance.sounded.connect(heard.append)
    for card in (luc, zoe):
        kiosk.hold_up(card)
        kiosk.qtbot.waitUntil(lambda: len(heard) > 0)
        kiosk.put_away()
        heard.clear()
    assert kiosk.page is Page.Evacuation
    assert len(doorway.log()) == before


def test_a_drill_says_that_it_is_one_everywhere_and_opening_its_list_makes_it_no_alarm(
    kiosk: Kiosk, doorway: Doorway
) -> None:
    arrive(doorway, doorway.person("Luc Barthe"))
    drill = start(doorway, drill=True)
    kiosk.expect(Page.Evacuation)
    assert kiosk.stage.calling.property("drill")
    open_by_card(kiosk, doorway)
    assert in_database(doorway).call == drill
    kiosk.stage.entrance.open_roll_call(None, drill=False)
    kiosk.qtbot.waitUntil(lambda: not kiosk.stage.calling.property("drill"))
    kiosk.qtbot.waitUntil(lambda: [each.id for each in past(doorway)] == [drill.id])


def test_any_member_s_card_opens_the_roll_call_on_the_kiosk(kiosk: Kiosk, doorway: Doorway) -> None:
    luc = doorway.person("Luc Barthe")
    arrive(doorway, luc)
    kiosk.touch("lodge")
    kiosk.expect(Page.Gate)
    kiosk.touch("rollCall")
    kiosk.hold_up(doorway.card(luc))
    kiosk.expect(Page.RollCall)
    kiosk.qtbot.waitUntil(lambda: in_database(doorway).call is not None)
    call = in_database(doorway).call
    assert call is not None
    assert (call.opened_by, call.drill) == (luc.id, False)
    assert len(doorway.log()) == 1  # the card opened the list, and nobody left by it


def test_a_drill_is_said_to_be_one_before_it_begins(
    kiosk: Kiosk, desk: Kiosk, doorway: Doorway
) -> None:
    open_desk(desk, doorway, trusted(doorway))
    begin_drill(desk)
    kiosk.expect(Page.Evacuation)
    kiosk.expect_words("EXERCICE")
    desk.touch("end")
    desk.touch("endNow")
    kiosk.expect(Page.Home)
    assert [each.drill for each in past(doorway)] == [True]


def test_a_stranger_does_not_open_the_list(kiosk: Kiosk, doorway: Doorway) -> None:
    kiosk.touch("lodge")
    kiosk.touch("rollCall")
    burst(kiosk, "LOGE:014D2PF2DBSQQG28T5CY4TQKFFKN")
    kiosk.expect_words("Cette carte n’est pas connue ici.")
    assert in_database(doorway).call is None
    assert kiosk.page is Page.Gate
