"""A roll call, by touch: from the alarm until everybody is found, also when nothing else works."""

import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from http.client import HTTPConnection
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtQuick import QQuickItem

from kiosk import rollcall
from kiosk.records import Person
from kiosk.records.desk import ActKind
from kiosk.records.rollcall import Roll, RollCall
from kiosk.ui import rolling
from kiosk.ui.rollcall import TREMBLING
from tests.journeys.desksteps import open_desk, trusted
from tests.journeys.steps import burst
from tests.places import SERVER, Doorway
from tests.test_rollcall import acts, arrive, bring_group, start
from tests.ui.conftest import Kiosk, Page

pytestmark = pytest.mark.skipif(bool(SERVER), reason="about the screen")


def lines(kiosk: Kiosk) -> list[QQuickItem]:
    return [item for item in kiosk.items() if item.objectName() == "line"]


def touch_line(kiosk: Kiosk, item: QQuickItem) -> None:
    kiosk.settle()
    kiosk.touch_at(kiosk.centre(item))


def open_list(kiosk: Kiosk, doorway: Doorway, inside: int) -> None:
    """Open the list, once the station knows everybody on it."""
    roll = kiosk.stage.calling
    kiosk.qtbot.waitUntil(lambda: roll.roll is not None and roll.roll.inside == inside)
    kiosk.house.now = doorway.now
    kiosk.stage.entrance.open_roll_call(None)
    kiosk.expect(Page.RollCall)
    kiosk.qtbot.waitUntil(lambda: len(lines(kiosk)) > 0)


def open_by_card(kiosk: Kiosk, doorway: Doorway, name: str = "Zoé Roux") -> Person:
    """Open the list from the page of the evacuation, as anybody with a card can."""
    person = doorway.person(name)
    kiosk.touch("openRollCall")
    kiosk.expect(Page.Gate)
    burst(kiosk, doorway.card(person))
    kiosk.expect(Page.RollCall)
    return person


def places(kiosk: Kiosk) -> dict[str, tuple[float, float]]:
    """Where each line of the list lies, by whom it is of."""
    rolls = [item.parentItem() for item in lines(kiosk)]
    return {str(each.property("called")): (each.x(), each.y()) for each in rolls}


def traces(kiosk: Kiosk, doorway: Doorway, *wanted: tuple[ActKind, Person, str | None]) -> None:
    """Wait until the database says that these people opened the list, or took it along, and no others."""
    left = Counter((kind, person.id, how) for kind, person, how in wanted)
    kinds = (ActKind.LIST_OPENED, ActKind.LIST_TAKEN)
    kiosk.qtbot.waitUntil(lambda: Counter(a for a in acts(doorway) if a[0] in kinds) == left)


def in_database(doorway: Doorway) -> Roll:
    with doorway.database.reading() as session:
        return rollcall.current(session, doorway.now, doorway.place)


def past(doorway: Doorway) -> list[RollCall]:
    with doorway.database.reading() as session:
        return list(rollcall.past(session))


def found_in_database(kiosk: Kiosk, doorway: Doorway, number: int) -> None:
    kiosk.qtbot.waitUntil(lambda: in_database(doorway).found == number)


@contextmanager
def locked(doorway: Doorway) -> Iterator[None]:
    """Another program holds the database."""
    with closing(sqlite3.connect(str(doorway.database.file), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


def hurry(kiosk: Kiosk, milliseconds: int) -> None:
    """Have what could not be written be tried again soon."""
    for timer in kiosk.stage.calling.findChildren(QTimer):
        if timer.interval() == rolling.AGAIN:
            timer.setInterval(milliseconds)


def test_sixty_people_are_ticked_by_a_tap_each_and_the_call_is_ended(
    kiosk: Kiosk, doorway: Doorway, record_property: Callable[[str, object], None]
) -> None:
    for number in range(60):
        arrive(doorway, doorway.person(f"Somebody {number:02}"))
    open_list(kiosk, doorway, 60)
    taps = 1
    while True:
        for item in lines(kiosk):
            touch_line(kiosk, item)
            taps += 1
        if not kiosk.find("next").isEnabled():
            break
        kiosk.touch("next")
        taps += 1
    assert kiosk.stage.calling.property("found") == 60
    kiosk.house.now = doorway.now + timedelta(minutes=2)
    kiosk.touch("end")
    kiosk.touch("endNow")
    kiosk.qtbot.waitUntil(lambda: len(past(doorway)) == 1)
    (call,) = past(doorway)
    assert (call.found, call.inside) == (60, 60)
    assert call.took == timedelta(minutes=2)
    kiosk.touch("fine")
    kiosk.expect(Page.Home)
    taps += 3  # to the end, to confirm it, and away
    record_property("taps", taps)
    assert taps == 1 + 60 + 2 + 3  # two pages were turned


def test_a_line_touched_by_a_trembling_hand_is_ticked_once(kiosk: Kiosk, doorway: Doorway) -> None:
    arrive(doorway, doorway.person("Luc Barthe"))
    open_list(kiosk, doorway, 1)
    (line,) = lines(kiosk)
    touch_line(kiosk, line)
    touch_line(kiosk, line)
    assert kiosk.stage.calling.property("found") == 1
    kiosk.pass_time(2 * TREMBLING)
    touch_line(kiosk, line)
    assert kiosk.stage.calling.property("found") == 0
    kiosk.pass_time(2 * TREMBLING)
    touch_line(kiosk, line)
    found_in_database(kiosk, doorway, 1)


def test_of_a_group_those_who_are_not_there_are_taken_off(kiosk: Kiosk, doorway: Doorway) -> None:
    bring_group(doorway, 8)
    open_list(kiosk, doorway, 8)
    touch_line(kiosk, lines(kiosk)[0])
    kiosk.touch("fewer")
    kiosk.touch("fewer")
    found_in_database(kiosk, doorway, 6)
    assert kiosk.stage.calling.property("missing") == 2


def test_only_those_missing_are_listed_and_nothing_moves_under_the_finger(
    kiosk: Kiosk, doorway: Doorway
) -> None:
    for name in ("Luc Barthe", "Zoé Roux", "Ali Ben"):
        arrive(doorway, doorway.person(name))
    open_list(kiosk, doorway, 3)
    touch_line(kiosk, lines(kiosk)[0])
    kiosk.touch("onlyMissing")
    kiosk.qtbot.waitUntil(lambda: len(lines(kiosk)) == 2)
    assert not kiosk.reads("Ali Ben")
    touch_line(kiosk, lines(kiosk)[0])
    found_in_database(kiosk, doorway, 2)
    assert len(lines(kiosk)) == 2
    kiosk.touch("onlyMissing")
    kiosk.qtbot.waitUntil(lambda: len(lines(kiosk)) == 3)


def test_the_list_is_spread_over_the_page_and_whoever_comes_later_moves_nobody(
    kiosk: Kiosk, doorway: Doorway
) -> None:
    names = [f"Somebody {letter}" for letter in "ABCDEFGHIJ"]
    for name in names:
        arrive(doorway, doorway.person(name))
    open_list(kiosk, doorway, 10)
    before = places(kiosk)
    assert sorted(before, key=lambda name: before[name]) == names  # down each column in turn
    columns = Counter(x for x, _ in before.values())
    assert max(columns.values()) == 4
    assert len(columns) == 3
    for name in ("Another A", "Another B", "Another C"):
        arrive(doorway, doorway.person(name))
    kiosk.qtbot.waitUntil(lambda: len(lines(kiosk)) == 13)
    after = places(kiosk)
    assert {name: after[name] for name in names} == before
    assert len(set(after.values())) == 13


@pytest.mark.parametrize("size", [(1280, 800), (800, 1280), (1024, 600), (600, 1024)])
def test_whoever_needs_the_largest_text_sees_the_list_before_the_tools_and_takes_it_along(
    kiosk: Kiosk, doorway: Doorway, size: tuple[int, int], tmp_path: Path
) -> None:
    for number in range(30):
        arrive(doorway, doorway.person(f"Somebody {number:02}"))
    kiosk.window.resize(*size)
    open_list(kiosk, doorway, 30)
    kiosk.stage.comfort.resize("A++")
    kiosk.settle()
    shown = kiosk.find("list")
    assert shown.height() >= shown.parentItem().height() * 2 / 3
    first = places(kiosk)
    kiosk.touch("next")
    assert not set(places(kiosk)) & set(first)
    kiosk.touch("take")
    kiosk.touch("takeNothing")
    kiosk.touch("take")
    kiosk.touch("pdf")
    kiosk.qtbot.waitUntil(lambda: len(list((tmp_path / "roll-calls").glob("*.pdf"))) == 1)
    kiosk.touch("end")
    kiosk.touch("backToList")


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


def test_the_file_beside_the_database_has_everybody(
    kiosk: Kiosk, doorway: Doorway, tmp_path: Path
) -> None:
    arrive(doorway, doorway.person("Luc Barthe"))
    open_list(kiosk, doorway, 1)
    file = tmp_path / "roll-call.html"
    kiosk.qtbot.waitUntil(lambda: file.exists() and "ÉVACUATION" in file.read_text("utf-8"))
    assert "Luc Barthe" in file.read_text("utf-8")


def test_a_phone_takes_the_list_along_and_is_told_when_the_call_is_over(
    kiosk: Kiosk, doorway: Doorway, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kiosk.stage.sharing, "_address", lambda: "127.0.0.1")
    arrive(doorway, doorway.person("Luc Barthe"))
    open_list(kiosk, doorway, 1)
    kiosk.touch("phone")
    url = str(kiosk.find("code").property("text"))
    server, path = url.removeprefix("http://").split("/")
    status, text, cookie = ask(server, path)
    assert (status, "Luc Barthe" in text) == (200, True)
    kiosk.qtbot.waitUntil(lambda: bool(kiosk.stage.sharing.property("arrived")))
    kiosk.touch("anotherPhone")
    assert kiosk.find("code").property("text") != url
    kiosk.touch("backToList")
    touch_line(kiosk, lines(kiosk)[0])
    assert "checked" in ask(server, path, cookie)[1]
    kiosk.touch("end")
    kiosk.touch("endNow")
    kiosk.qtbot.waitUntil(lambda: ask(server, path, cookie)[0] == 410)


def ask(server: str, path: str, cookie: str = "") -> tuple[int, str, str]:
    line = HTTPConnection(server)
    line.request("GET", f"/{path}", headers={"Cookie": cookie} if cookie else {})
    answer = line.getresponse()
    text = answer.read().decode()
    line.close()
    return answer.status, text, (answer.getheader("Set-Cookie") or "").split(";")[0]


def test_without_a_network_the_screen_says_what_to_use_instead(
    kiosk: Kiosk, doorway: Doorway, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kiosk.stage.sharing, "_address", lambda: None)
    arrive(doorway, doorway.person("Luc Barthe"))
    open_list(kiosk, doorway, 1)
    kiosk.touch("phone")
    assert kiosk.stage.sharing.property("url") == ""
    kiosk.touch("backToList")
    assert len(lines(kiosk)) == 1


def test_whoever_opens_the_list_and_whoever_takes_it_along_leaves_a_trace(
    kiosk: Kiosk, doorway: Doorway, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kiosk.stage.sharing, "_address", lambda: "127.0.0.1")
    monkeypatch.setattr("shutil.which", lambda _: None)
    arrive(doorway, doorway.person("Luc Barthe"))
    open_list(kiosk, doorway, 1)
    kiosk.touch("leave")
    zoe = open_by_card(kiosk, doorway)
    traces(kiosk, doorway, opened := (ActKind.LIST_OPENED, zoe, None))
    kiosk.touch("pdf")
    traces(kiosk, doorway, opened, pdf := (ActKind.LIST_TAKEN, zoe, "pdf"))
    kiosk.touch("phone")
    server, path = str(kiosk.find("code").property("text")).removeprefix("http://").split("/")
    assert ask(server, path)[0] == 200
    kiosk.touch("backToList")
    phone = (ActKind.LIST_TAKEN, zoe, "phone")
    traces(kiosk, doorway, opened, pdf, phone)
    kiosk.touch("leave")
    ali = open_by_card(kiosk, doorway, "Ali Ben")
    traces(kiosk, doorway, opened, pdf, phone, (ActKind.LIST_OPENED, ali, None))


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


def test_a_paper_is_made_also_where_no_printer_answers(
    kiosk: Kiosk, doorway: Doorway, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shutil.which", lambda _: None)
    arrive(doorway, doorway.person("Luc Barthe"))
    open_list(kiosk, doorway, 1)
    for button in ("pdf", "print"):
        kiosk.touch(button)
        kiosk.qtbot.waitUntil(lambda: ".pdf" in kiosk.stage.sharing.property("said"))
    (paper,) = (tmp_path / "roll-calls").iterdir()
    assert paper.name == "appel-2026-11-26-10h42.pdf"
    assert paper.read_bytes().startswith(b"%PDF")


def test_the_end_of_a_call_goes_home_by_itself_and_the_list_does_not(
    kiosk: Kiosk, doorway: Doorway
) -> None:
    arrive(doorway, doorway.person("Luc Barthe"))
    open_list(kiosk, doorway, 1)
    kiosk.pass_time(100_000)
    kiosk.settle()
    assert kiosk.page is Page.RollCall
    kiosk.touch("end")
    kiosk.touch("endNow")
    kiosk.qtbot.waitUntil(lambda: len(past(doorway)) == 1)
    kiosk.pass_time(200)
    kiosk.expect(Page.Home)
    assert kiosk.stage.calling.property("namesMissing") == []


def named_as_missing(kiosk: Kiosk) -> list[str]:
    return [
        str(item.property("text"))
        for item in kiosk.items()
        if item.objectName() == "nameMissing" and item.width() * item.height() > 0
    ]


def test_everybody_who_is_missing_is_named_at_the_end_and_groups_by_how_many_are(
    kiosk: Kiosk, doorway: Doorway
) -> None:
    people = [f"Somebody {number:02}" for number in range(24)]
    for name in people:
        arrive(doorway, doorway.person(name))
    arrive(doorway, doorway.person("Zoé Roux", needs_assistance=True))
    bring_group(doorway, 8)
    open_list(kiosk, doorway, 33)
    touch_line(kiosk, lines(kiosk)[1])
    kiosk.touch("onlyMissing")
    kiosk.touch("next")
    touch_line(kiosk, lines(kiosk)[-1])
    kiosk.touch("fewer")
    kiosk.touch("fewer")
    kiosk.touch("end")
    missing = [
        "Zoé Roux, a besoin d’aide pour sortir",
        *people[1:],
        "Groupe de 8\u202f: 2\u00a0manquants",
    ]
    assert named_as_missing(kiosk) == missing
    kiosk.touch("endNow")
    kiosk.expect_words("L’appel est terminé")
    assert named_as_missing(kiosk) == missing


def test_so_many_are_missing_that_their_names_take_several_pages(
    kiosk: Kiosk, doorway: Doorway
) -> None:
    people = [f"Somebody {number:02}" for number in range(60)]
    for name in people:
        arrive(doorway, doorway.person(name))
    open_list(kiosk, doorway, 60)
    kiosk.stage.comfort.resize("A++")
    kiosk.touch("end")
    named = named_as_missing(kiosk)
    while kiosk.find("missingMore").isEnabled():
        kiosk.touch("missingMore")
        named += named_as_missing(kiosk)
    assert list(dict.fromkeys(named)) == people
    kiosk.touch("missingBack")
    kiosk.touch("backToList")


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
    desk.touch("evacuate")
    desk.expect(Page.Gate)
    desk.touch("exercise")
    desk.touch("callTheRoll")
    desk.expect(Page.RollCall)
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


def test_whoever_ends_the_call_reads_each_number_beside_its_word(
    kiosk: Kiosk, doorway: Doorway
) -> None:
    bring_group(doorway, 8)
    open_list(kiosk, doorway, 8)
    kiosk.touch("end")
    kiosk.expect_words("0\u00a0trouvé, 8\u00a0manquants")
    kiosk.stage.language.choose("en")
    kiosk.expect_words("End the roll call: 0\u00a0found, 8\u00a0missing")
    kiosk.touch("endNow")
    kiosk.expect_words("Found:\u00a00. Missing:\u00a08.")
