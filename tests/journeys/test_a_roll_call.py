"""A roll call, by touch: from the list of those inside until everybody is found, or missing."""

from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.ui.rollcall import TREMBLING
from tests.journeys.rollsteps import found_in_database, lines, open_list, past, touch_line
from tests.places import SERVER, Doorway
from tests.test_rollcall import arrive, bring_group
from tests.ui.conftest import Kiosk, Page

pytestmark = pytest.mark.skipif(bool(SERVER), reason="about the screen")


def places(kiosk: Kiosk) -> dict[str, tuple[float, float]]:
    """Where each line of the list lies, by whom it is of."""
    rolls = [item.parentItem() for item in lines(kiosk)]
    return {str(each.property("called")): (each.x(), each.y()) for each in rolls}


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
