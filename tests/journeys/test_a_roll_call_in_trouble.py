"""A roll call when nothing else works: the database is locked, or gone."""

from datetime import timedelta

import pytest

from kiosk.records.desk import ActKind
from tests.journeys.rollsteps import (
    found_in_database,
    hurry,
    in_database,
    lines,
    locked,
    open_list,
    past,
    touch_line,
    traces,
)
from tests.journeys.steps import burst
from tests.places import SERVER, Doorway
from tests.test_rollcall import arrive
from tests.ui.conftest import Kiosk, Page

pytestmark = pytest.mark.skipif(bool(SERVER), reason="about the screen")


def test_a_locked_database_keeps_nobody_from_calling_the_roll(
    kiosk: Kiosk, doorway: Doorway
) -> None:
    luc = arrive(doorway, doorway.person("Luc Barthe"))
    arrive(doorway, doorway.person("Zoé Roux"))
    with locked(doorway):
        open_list(kiosk, doorway, 2)
        touch_line(kiosk, lines(kiosk)[0])
        assert kiosk.stage.calling.property("found") == 1
        kiosk.qtbot.waitUntil(lambda: kiosk.stage.calling.property("troubled") != "")
        assert kiosk.page is Page.RollCall
        assert kiosk.stage.calling.property("found") == 1
        hurry(kiosk, 100)
    kiosk.qtbot.waitUntil(lambda: in_database(doorway).call is not None)
    found_in_database(kiosk, doorway, 1)
    (ticked,) = [each for each in in_database(doorway).entries if each.seen]
    assert ticked.visit == luc.id
    kiosk.qtbot.waitUntil(lambda: kiosk.stage.calling.property("troubled") == "")


def test_a_call_that_ends_while_the_database_is_locked_is_written_afterwards(
    kiosk: Kiosk, doorway: Doorway
) -> None:
    arrive(doorway, doorway.person("Luc Barthe"))
    open_list(kiosk, doorway, 1)
    kiosk.qtbot.waitUntil(lambda: in_database(doorway).call is not None)
    with locked(doorway):
        touch_line(kiosk, lines(kiosk)[0])
        kiosk.touch("end")
        kiosk.touch("endNow")
        kiosk.qtbot.waitUntil(lambda: kiosk.stage.calling.property("troubled") != "")
        hurry(kiosk, 100)
    kiosk.qtbot.waitUntil(lambda: len(past(doorway)) == 1)
    assert past(doorway)[0].found == 1
    kiosk.qtbot.waitUntil(lambda: kiosk.stage.calling.property("troubled") == "")
    assert not kiosk.stage.entrance.is_evacuating


def test_a_whole_call_that_could_not_be_written_is_written_once_afterwards(
    kiosk: Kiosk, doorway: Doorway
) -> None:
    arrive(doorway, doorway.person("Luc Barthe"))
    with locked(doorway):
        open_list(kiosk, doorway, 1)
        touch_line(kiosk, lines(kiosk)[0])
        kiosk.qtbot.waitUntil(lambda: kiosk.stage.calling.property("troubled") != "")
        kiosk.house.now = doorway.now + timedelta(minutes=3)
        kiosk.touch("end")
        kiosk.touch("endNow")
        kiosk.qtbot.waitUntil(lambda: not kiosk.stage.entrance.is_evacuating)
        hurry(kiosk, 100)
        kiosk.house.now = doorway.now + timedelta(minutes=9)
    kiosk.qtbot.waitUntil(lambda: len(past(doorway)) == 1)
    kiosk.qtbot.waitUntil(lambda: kiosk.stage.calling.property("troubled") == "")
    (call,) = past(doorway)
    assert (call.found, call.took) == (1, timedelta(minutes=3))
    assert in_database(doorway).call is None
    kiosk.touch("goOn")
    kiosk.qtbot.waitUntil(lambda: in_database(doorway).call is not None)
    assert in_database(doorway).found == 1


def test_a_call_that_was_never_written_goes_on_with_its_ticks(
    kiosk: Kiosk, doorway: Doorway
) -> None:
    arrive(doorway, doorway.person("Luc Barthe"))
    with locked(doorway):
        open_list(kiosk, doorway, 1)
        touch_line(kiosk, lines(kiosk)[0])
        kiosk.touch("end")
        kiosk.touch("endNow")
        kiosk.touch("goOn")
        kiosk.qtbot.waitUntil(lambda: len(lines(kiosk)) == 1)
        assert kiosk.stage.calling.property("found") == 1
        hurry(kiosk, 100)
    kiosk.qtbot.waitUntil(lambda: in_database(doorway).call is not None)
    found_in_database(kiosk, doorway, 1)


def test_the_list_is_there_when_the_database_is_gone(kiosk: Kiosk, doorway: Doorway) -> None:
    arrive(doorway, doorway.person("Luc Barthe"))
    roll = kiosk.stage.calling
    kiosk.qtbot.waitUntil(lambda: roll.roll is not None and roll.roll.inside == 1)
    assert doorway.database.file is not None
    doorway.database.file.rename(doorway.database.file.with_suffix(".away"))
    kiosk.stage.entrance.open_roll_call(None)
    kiosk.expect(Page.RollCall)
    touch_line(kiosk, lines(kiosk)[0])
    assert roll.property("found") == 1
    kiosk.qtbot.waitUntil(lambda: roll.property("troubled") != "")
    assert kiosk.page is Page.RollCall  # no other page takes it away
    kiosk.touch("leave")
    kiosk.expect(Page.Evacuation)
    kiosk.touch("openRollCall")
    kiosk.expect(Page.Gate)
    burst(kiosk, "LOGE:014D2PF2DBSQQG28T5CY4TQKFFKN")  # nobody can tell now whose it is
    kiosk.expect(Page.RollCall)
    assert roll.property("found") == 1


def test_a_locked_database_keeps_the_list_from_nobody_and_the_trace_is_left_afterwards(
    kiosk: Kiosk, doorway: Doorway
) -> None:
    arrive(doorway, doorway.person("Luc Barthe"))
    open_list(kiosk, doorway, 1)
    kiosk.qtbot.waitUntil(lambda: in_database(doorway).call is not None)
    zoe = doorway.person("Zoé Roux")
    with locked(doorway):
        kiosk.touch("leave")
        kiosk.stage.entrance.open_roll_call(zoe.id)
        kiosk.expect(Page.RollCall)
        kiosk.qtbot.waitUntil(lambda: len(lines(kiosk)) == 1)
        touch_line(kiosk, lines(kiosk)[0])
        kiosk.qtbot.waitUntil(lambda: kiosk.stage.calling.property("troubled") != "")
        hurry(kiosk, 100)
    traces(kiosk, doorway, (ActKind.LIST_OPENED, zoe, None))
