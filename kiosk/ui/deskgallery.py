"""The gate and the desk with sample data, for pictures, and to be measured."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import Any

from PySide6.QtQuick import QQuickWindow

from kiosk.records import Slowed
from kiosk.records.attendance import Day, Heat
from kiosk.records.desk import NotCorrected, Today, Trusted
from kiosk.records.journal import Page
from kiosk.records.rollcall import RollCall
from kiosk.ui import days_samples, desk_samples, samples
from kiosk.ui.deskrooms import DeskRooms
from kiosk.ui.entrance import Entrance
from kiosk.ui.gate import Gate
from kiosk.ui.importgallery import ImportPictures
from kiosk.ui.lodge import Lodge
from kiosk.ui.membergallery import MemberPictures
from kiosk.ui.plangallery import PlanPictures
from kiosk.ui.posing import press
from kiosk.ui.reportgallery import ReportPictures
from kiosk.ui.settingsgallery import SettingsPictures


class DeskPictures:
    """Turns an entrance to the pages of its desk."""

    def __init__(self, entrance: Entrance, lodge: Lodge, window: QQuickWindow) -> None:
        self._entrance, self._lodge, self._window = entrance, lodge, window
        self._parts = lodge.parts
        self._imports = ImportPictures(
            lodge.parts, samples.PLACE, partial(self._open, desk_samples.TODAY)
        )

    def pages(self) -> dict[str, Callable[[], None]]:
        """What turns to each, by the picture's name."""
        return {
            "DeskPage-comfort": self._suit,
            "GatePage": self._lodge.ask,
            "GatePage-evacuation": self._lodge.askForRollCall,
            "GatePage-pin": partial(self._ask_pin, wrong=False),
            "GatePage-wrong": partial(self._ask_pin, wrong=True),
            "GatePage-choose": self._let_choose,
            "DeskPage": partial(self._open, desk_samples.TODAY),
            "DeskPage-calm": partial(self._open, desk_samples.CALM),
            "DeskPage-occupancy": partial(self._turn_to, 1),
            "DeskPage-present": partial(self._turn_to, 2),
            "DeskPage-full": partial(self._open, desk_samples.FULL, days_samples.FULL_DAY),
            "DeskPage-full-present": partial(self._turn_to, 2, full=True),
            "DeskPage-done": self._do_something,
            "DeskPage-trust": self._show_trusted,
            **SettingsPictures(self._lodge, partial(self._open, desk_samples.TODAY)).pages(),
            "DeskPage-days": partial(self._look_back, days_samples.DAY),
            "DeskPage-days-whole": partial(self._look_back, days_samples.WHOLE_DAY),
            "DeskPage-days-nobody": partial(self._look_back, days_samples.EMPTY_DAY),
            "DeskPage-days-table": partial(self._look_back, days_samples.DAY, view="table"),
            "DeskPage-days-list": partial(self._look_back, days_samples.DAY, view="list"),
            "DeskPage-days-month": partial(self._look_back, days_samples.DAY, month=True),
            "DeskPage-week": partial(self._show_week, days_samples.HEAT),
            "DeskPage-week-table": partial(self._show_week, days_samples.HEAT, view="table"),
            "DeskPage-week-none": partial(self._show_week, days_samples.NO_HEAT),
            "DeskPage-journal": partial(self._show_journal, days_samples.PAGE),
            "DeskPage-journal-empty": partial(self._show_journal, days_samples.NO_LINES),
            "DeskPage-journal-export": self._export,
            "DeskPage-calls": partial(self._show_calls, days_samples.CALLS),
            "DeskPage-calls-none": partial(self._show_calls, ()),
            **ReportPictures(self._lodge, partial(self._open, desk_samples.TODAY)).pages(),
            "DeskPage-arrival": partial(self._lay, DeskRooms.Sheet.Arrival),
            "DeskPage-arrival-group": self._count_group,
            "DeskPage-visit": self._look_at_visit,
            "DeskPage-handover": partial(self._lay, DeskRooms.Sheet.HandOver),
            "DeskPage-empty": partial(self._lay, DeskRooms.Sheet.Empty),
            "DeskPage-ringing": partial(self._ring, partial(self._open, desk_samples.TODAY)),
            "DeskPage-visit-ringing": partial(self._ring, self._look_at_visit),
            **MemberPictures(self._lodge, partial(self._open, desk_samples.TODAY)).pages(),
            **PlanPictures(self._parts, partial(self._open, desk_samples.TODAY)).pages(),
            **self._imports.pages(),
            "DeskPage-closed": self._show_closed,
            "DeskPage-closed-left": self._leave,
            "DeskPage-closed-ringing": partial(self._ring, self._show_closed),
        }

    def _suit(self) -> None:
        self._open(desk_samples.TODAY)
        self._entrance.adjust(True)

    def _ask_pin(self, *, wrong: bool) -> None:
        self._lodge.ask()
        gate = self._parts.gate
        gate.begin(Gate.Purpose.Shift, desk_samples.CONCIERGE)
        for digit in "25":
            gate.type(digit)
        if wrong:
            gate.slow(Slowed(samples.NOW + timedelta(seconds=30)))

    def _let_choose(self) -> None:
        self._open(desk_samples.TODAY)
        self._lodge.ask()
        gate = self._parts.gate
        gate.begin(Gate.Purpose.Trust)
        gate.meet(Trusted(desk_samples.YANN, frozenset(), has_pin=False))

    def _open(self, today: Today, day: Day = days_samples.DAY) -> None:
        self._lodge.ask()  # the desk shows only to whoever stands at its gate
        self._parts.desk.open(desk_samples.SHIFT)
        self._parts.today.take(today, day)

    def _turn_to(self, tab: int, *, full: bool = False) -> None:
        if full:
            self._open(desk_samples.FULL, days_samples.FULL_DAY)
        else:
            self._open(desk_samples.TODAY)
        press(self._window, f"tab{tab}")  # where there is room for all, all show

    def _do_something(self) -> None:
        self._open(desk_samples.TODAY)
        remedies: Any = self._parts.today.remedies  # to Qt a property
        remedies.say_departed(samples.LUC.called, lambda _session, _pen: True)

    def _show_trusted(self) -> None:
        self._open(desk_samples.TODAY)
        self._parts.desk.enter(DeskRooms.Room.Trust.value)
        self._parts.trusting.take(desk_samples.TRUSTED)

    def _look_back(self, day: Day, view: str = "chart", *, month: bool = False) -> None:
        self._open(desk_samples.TODAY)
        self._parts.desk.enter(DeskRooms.Room.Days.value)
        days = self._parts.days
        days.choose(day.day)
        stays = days_samples.STAYS if day is days_samples.DAY else days_samples.PAST_STAYS
        days.show(day, stays if day.visits else ())
        days.look(view)
        if month:
            days.choosing.unfold()

    def _show_week(self, heat: Heat, view: str = "chart") -> None:
        self._look_back(days_samples.DAY, view)
        self._parts.days.turn(True)
        self._parts.days.usual.show(heat)

    def _show_journal(self, page: Page) -> None:
        self._open(desk_samples.TODAY)
        self._parts.desk.enter(DeskRooms.Room.Journal.value)
        exporting: Any = self._parts.journal.exporting  # to Qt a property
        exporting.stop()
        self._parts.journal.show(page)

    def _show_calls(self, calls: tuple[RollCall, ...]) -> None:
        self._open(desk_samples.TODAY)
        self._parts.desk.enter(DeskRooms.Room.PastCalls.value)
        self._parts.past_calls.show(calls)

    def _export(self) -> None:
        self._show_journal(days_samples.PAGE)
        self._parts.journal.export()

    def _lay(self, sheet: DeskRooms.Sheet) -> None:
        self._open(desk_samples.FULL, days_samples.FULL_DAY)
        self._parts.desk.own_rooms.lay(sheet.value)
        self._parts.arriving.take(desk_samples.FOUND)

    def _count_group(self) -> None:
        self._lay(DeskRooms.Sheet.Arrival)
        press(self._window, "aGroup")
        self._parts.arriving.begin()
        self._parts.arriving.count(10)

    def _look_at_visit(self) -> None:
        self._open(desk_samples.TODAY)
        visiting = self._parts.visiting
        visiting.show(desk_samples.VISIT, samples.LUC, None)
        visiting.move(180)
        visiting.refuse(NotCorrected.FUTURE)

    def _leave(self) -> None:
        self._show_closed()
        self._parts.desk.say_goodbye(desk_samples.CONCIERGE, samples.AMINA.visit)
        self._entrance.hush()  # at a desk of its own nothing of it is said in passing

    def _ring(self, turn: Callable[[], None]) -> None:
        turn()
        self._entrance.take(replace(samples.BOARD, rings=(samples.CALL,)))

    def _show_closed(self) -> None:
        self._parts.desk.leave()
        self._entrance.turn_to(Entrance.Page.Desk)
