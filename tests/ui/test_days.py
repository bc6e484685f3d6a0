"""Attendance on the desk, as somebody on shift looks through it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QPointingDevice
from pytestqt.qtbot import QtBot

from kiosk import board, presence
from kiosk.data import visits
from kiosk.records.attendance import Day, Quarter
from kiosk.ui import days_samples, paths
from kiosk.ui.comfort import SCALES
from kiosk.ui.days import Days
from kiosk.ui.language import Language
from kiosk.ui.reader import Reader
from kiosk.ui.samples import PLACE
from tests.places import SERVER, Doorway
from tests.ui.geometry import faults
from tests.ui.rooms import CARD, DAYS, ROOMS, Room, cases_of_days, sample_days, speaking

pytestmark = [
    pytest.mark.skipif(bool(SERVER), reason="about the screen"),
    pytest.mark.usefixtures("qapp"),
]


class Desk:
    """The days of a real place, before somebody on shift."""

    def __init__(self, doorway: Doorway, qtbot: QtBot, finger: QPointingDevice) -> None:
        self.doorway, self.qtbot = doorway, qtbot
        self.language = Language(paths.assets() / "translations", "en")
        self.reader = Reader(
            doorway.database, lambda session: board.board(session, doorway.now, doorway.place)
        )
        self.reader.start()
        self.now = doorway.now
        self.days = Days(self.reader.ask, lambda: doorway.place, lambda: self.now, self.language)
        self.room = Room(DAYS, {"days": self.days}, finger)
        self.room.become((1280, 800))

    def expect(self, text: str) -> None:
        self.qtbot.waitUntil(lambda: self.room.reads(text))

    def open(self) -> None:
        self.days.open()
        self.expect("Thursday 26 November")

    def close(self) -> None:
        self.reader.stop()
        self.room.close()
        self.language.close()
        assert self.room.warnings == []


@pytest.fixture
def desk(doorway: Doorway, qtbot: QtBot, finger: QPointingDevice) -> Iterator[Desk]:
    made = Desk(doorway, qtbot, finger)
    yield made
    made.close()


def stay(doorway: Doorway, name: str, comes: str, leaves: str | None = None) -> None:
    person = doorway.person(name)
    with doorway.database.writing() as session:
        made = presence.arrive(session, doorway.at(comes).pen(), person.id)
        assert made is not None
        visits.set_activity(session, made.id, "Podcast")
        if leaves is not None:
            presence.depart(session, doorway.at(leaves).pen(), made)


def test_somebody_on_shift_sees_who_came_today_and_when(desk: Desk) -> None:
    stay(desk.doorway, "Luc Barthe", "08:40", "10:05")
    stay(desk.doorway, "Zoé Petit", "09:00")
    desk.open()
    desk.expect("2 people came · 2 visits · at most 2 at once · busiest from 9:00 to 10:00")
    desk.expect("Luc Barthe")
    desk.expect("8:40 – 10:05 · member · Podcast")
    desk.expect("since 9:00 · member · Podcast")
    desk.expect("now")


def test_a_visit_that_is_touched_is_told_to_whoever_corrects_it(desk: Desk) -> None:
    stay(desk.doorway, "Luc Barthe", "08:40", "10:05")
    desk.open()
    desk.expect("Luc Barthe")
    desk.room.touch("stay0")
    (visit,) = desk.doorway.visits()
    desk.qtbot.waitUntil(lambda: desk.room.window.property("touched") == str(visit.id))


def test_any_day_is_a_few_touches_away_and_none_is_to_come(desk: Desk) -> None:
    stay(desk.doorway, "Luc Barthe", "2026-11-19 08:40", "2026-11-19 10:05")
    desk.open()
    desk.expect("Nobody came that day.")
    desk.room.touch("weekBefore")
    desk.expect("Thursday 19 November")
    desk.expect("Luc Barthe")
    assert not desk.room.reads("now")
    desk.room.touch("dayBefore")
    desk.expect("Wednesday 18 November")
    desk.expect("Nobody came that day.")
    desk.room.touch("weekAfter")
    desk.expect("Wednesday 25 November")
    desk.room.touch("weekAfter")  # it stops at today
    desk.expect("Thursday 26 November")
    assert not desk.room.find("dayAfter").isEnabled()
    desk.room.touch("dayBefore")
    desk.room.touch("dayBefore")
    desk.expect("Tuesday 24 November")
    desk.room.touch("today")
    desk.expect("Thursday 26 November")


def test_a_day_of_another_month_is_picked_from_its_grid(desk: Desk) -> None:
    stay(desk.doorway, "Luc Barthe", "2026-10-01 08:40", "2026-10-01 10:05")
    desk.open()
    desk.room.touch("chooseDay")
    desk.expect("November 2026")
    assert not [item for item in desk.room.items() if item.objectName() == "day27"]  # tomorrow
    assert not desk.room.find("monthAfter").isEnabled()
    desk.room.touch("monthBefore")
    desk.expect("October 2026")
    desk.room.touch("day1")
    desk.expect("Thursday 1 October")
    desk.expect("Luc Barthe")


def test_the_figures_are_behind_the_drawing(desk: Desk) -> None:
    stay(desk.doorway, "Luc Barthe", "08:40", "10:05")
    desk.open()
    desk.expect("Luc Barthe")
    desk.room.touch("view")
    desk.expect("Most")
    assert desk.room.reads("8:30")
    assert desk.room.says("8:30, Most: 1, Usually: –")
    desk.room.touch("figuresMore")
    desk.qtbot.waitUntil(lambda: not desk.room.reads("8:30"))
    desk.room.touch("view")
    desk.expect("bars: this day")


def test_a_place_without_a_past_has_no_usual_week_and_says_so(desk: Desk) -> None:
    desk.open()
    desk.room.touch("usualWeek")
    desk.expect("Not enough days yet for a typical week.")


def test_a_usual_week_is_drawn_once_there_is_one(desk: Desk) -> None:
    stay(desk.doorway, "Luc Barthe", "2026-11-19 09:00", "2026-11-19 11:00")
    desk.open()
    desk.room.touch("usualWeek")
    desk.expect("Average number of people, over 1 day")
    assert desk.room.says("Busiest on Thursday at 10:00, with 1 on average") or desk.room.says(
        "Busiest on Thursday at 9:00, with 1 on average"
    )
    desk.room.touch("view")
    desk.expect("Hour")


def test_an_answer_that_comes_too_late_is_let_go(doorway: Doorway) -> None:
    asked: list[Any] = []
    with speaking("en") as language:
        days = Days(
            lambda _q, done: asked.append(done), lambda: PLACE, lambda: doorway.now, language
        )
        days.open()
        days.go(-1)
        asked[0]((days_samples.DAY, days_samples.STAYS))
        assert not days.property("loaded")
        asked[1]((days_samples.EMPTY_DAY, ()))
        assert days.property("empty")
        days.go(-1)
        days.close()
        asked[2]((days_samples.DAY, days_samples.STAYS))
        assert not days.property("loaded")


def test_nobody_is_known_any_more_once_the_page_is_left(desk: Desk) -> None:
    stay(desk.doorway, "Luc Barthe", "08:40")
    desk.open()
    desk.expect("Luc Barthe")
    desk.days.close()
    desk.qtbot.waitUntil(lambda: not desk.room.reads("Luc Barthe"))


def test_a_correction_shows_once_it_was_made(desk: Desk) -> None:
    stay(desk.doorway, "Luc Barthe", "08:40")
    desk.open()
    desk.expect("since 8:40")
    (visit,) = desk.doorway.visits()
    with desk.doorway.database.writing() as session:
        hour = visit.arrived_at - timedelta(minutes=10)
        presence.correct(session, desk.doorway.pen(), visit, visit.arrival, hour)
    desk.days.refresh()
    desk.expect("since 8:30 · corrected")


OWN = {stay.activity for stay in days_samples.STAYS if stay.activity}
"""People's own words, which end in an ellipsis where there is no room."""


@pytest.mark.parametrize("text", SCALES)
@pytest.mark.parametrize("screen", ROOMS, ids=lambda size: f"{size[0]}x{size[1]}")
def test_all_of_attendance_can_be_read_and_touched(screen: tuple[int, int], text: str) -> None:
    wrong = []
    for spoken in ("en", "fr"):
        with speaking(spoken) as language:
            days = sample_days(language)
            room = Room(DAYS, {"days": days})
            room.become(screen, text)
            wrong += [
                f"{name} in {spoken}: {fault}"
                for name in cases_of_days(days)
                for fault in faults(room.window)
                if not ("is cut short" in fault and any(words in fault for words in OWN))
            ]
            room.close()
            assert room.warnings == []
    assert wrong == []


def full_house() -> Day:
    """As many as may be inside."""
    quarters = days_samples.WHOLE_DAY.quarters
    full = tuple(Quarter(each.starts, 60, None) for each in quarters)
    return replace(days_samples.WHOLE_DAY, quarters=full, most=60, usual_days=0)


@pytest.mark.parametrize("screen", ROOMS, ids=lambda size: f"{size[0]}x{size[1]}")
def test_a_full_house_fits_its_drawing(screen: tuple[int, int]) -> None:
    with speaking("en") as language:
        days = sample_days(language)
        room = Room(DAYS, {"days": days})
        room.become(screen, "A+")
        days.show(full_house(), ())
        assert faults(room.window) == []
        assert room.reads("60 at most")
        assert room.reads("40 seats")
        room.close()


@pytest.mark.parametrize("text", SCALES)
@pytest.mark.parametrize("day", [days_samples.DAY, full_house()], ids=["morning", "full"])
def test_the_drawing_fits_a_card_of_the_first_room(day: Day, text: str) -> None:
    for spoken in ("en", "fr"):
        with speaking(spoken) as language:
            days = sample_days(language)
            room = Room(CARD, {"days": days})
            room.become((1280, 800), text)
            days.show(day, ())
            assert faults(room.window) == []
            room.close()


@pytest.mark.parametrize("theme", ["light", "contrast", "dark"])
def test_the_drawing_is_there_in_every_theme(theme: str, tmp_path: Path) -> None:
    """A bar, the line and the card behind them differ, and so do the steps of a usual week."""
    with speaking("en") as language:
        days = sample_days(language)
        room = Room(DAYS, {"days": days})
        room.become((1280, 800), "A", theme)
        days.show(days_samples.WHOLE_DAY, days_samples.STAYS)
        drawn = room.window.grabWindow()
        colours = {drawn.pixelColor(x, 360).name() for x in range(100, 1000)}
        assert len(colours) >= 3, tmp_path
        room.close()
