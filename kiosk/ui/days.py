"""Attendance on the desk: one day by its quarter hours and its visits, and a usual week."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import attendance, placetime
from kiosk.data import Session
from kiosk.records import Clock, Where
from kiosk.records.attendance import Day, Stay
from kiosk.ui import words
from kiosk.ui.curve import Curve
from kiosk.ui.language import Language
from kiosk.ui.month import Month
from kiosk.ui.patience import Ask, Patience
from kiosk.ui.rows import Rows
from kiosk.ui.stays import STAY, Stays
from kiosk.ui.week import Week

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1

VIEWS = ("chart", "table", "list")
"""A day is drawn, or the figures are shown, or, where both do not fit, who came."""


@QmlElement
class Days(QObject):
    """The day that shows, and the way to every other."""

    changed = Signal()

    def __init__(self, ask: Ask[object], place: Where, clock: Clock, language: Language) -> None:
        """`ask` puts a question to the reader. Nothing is asked before `open`."""
        super().__init__()
        self._place, self._clock, self._language = place, clock, language
        self._patience = Patience(ask)
        self._patience.changed.connect(self.changed)
        self._today = self._chosen = placetime.day_of(clock(), place())
        self._day: Day | None = None
        self._stays: tuple[Stay, ...] = ()
        self._curve = Curve(place, clock, language)
        self._shows_week, self._view = False, VIEWS[0]
        self._listed, self._table = Rows(*STAY), Rows("cells")
        self._words = Stays(place)
        self._month = Month(language)
        self._month.chosen.connect(self.choose)
        self._week = Week(ask, place, clock, language)
        language.changed.connect(self.say_again)

    @Slot()
    def open(self) -> None:
        """Show today, drawn."""
        self._shows_week, self._view = False, VIEWS[0]
        self._today = placetime.day_of(self._clock(), self._place())
        self._go(self._today)

    @Slot()
    def close(self) -> None:
        """Speak of nobody any more."""
        self._week.close()
        self._month.fold()
        self.show(None, ())

    @Slot()
    def refresh(self) -> None:
        """Read the day that shows once more: something of it was corrected."""
        self._ask(self._chosen)

    @Slot(int)
    def go(self, days: int) -> None:
        """So many days forward, or back; never past today."""
        self._go(self._chosen + timedelta(days=days))

    @Slot()
    def today(self) -> None:
        """Back to today."""
        self._today = placetime.day_of(self._clock(), self._place())
        self._go(self._today)

    @Slot(bool)
    def turn(self, week: bool) -> None:
        """Show a usual week, or one day."""
        if week and not self._shows_week:
            self._week.open()
        self._shows_week = week
        self.changed.emit()

    @Slot(str)
    def look(self, view: str) -> None:
        """Look at it in one of `VIEWS`."""
        if view in VIEWS:
            self._view = view
            self.changed.emit()

    @Slot(object)
    def choose(self, day: date) -> None:
        """Any day."""
        self._go(day)

    def _go(self, day: date) -> None:
        self._chosen = min(day, self._today)
        self._month.show(self._chosen, self._today)
        self.show(None, ())
        self._ask(self._chosen)

    def _ask(self, day: date) -> None:
        place, now = self._place(), self._clock()

        def question(session: Session) -> tuple[Day, tuple[Stay, ...]]:
            return (
                attendance.day(session, day, now, place),
                attendance.stays(session, day, now, place),
            )

        def answered(answer: object) -> None:
            assert isinstance(answer, tuple)
            self.show(*answer)

        self._patience.ask(question, answered)

    def show(self, day: Day | None, stays: Sequence[Stay]) -> None:
        """Show that day and its visits; None while they are not there yet."""
        self._patience.stop()
        self._day, self._stays = day, tuple(stays)
        self._curve.take(day)
        self._listed.put([self._words.row(stay) for stay in self._stays])
        self._table.put(self._cells())
        self.changed.emit()

    @Slot()
    def say_again(self) -> None:
        """The same in the language of the moment."""
        self._listed.put([self._words.row(stay) for stay in self._stays])
        self._table.put(self._cells())
        self._month.show(self._chosen, self._today)
        self._week.say_again()
        self._curve.changed.emit()
        self.changed.emit()

    def _cells(self) -> list[dict[str, object]]:
        quarters = () if self._day is None else self._day.quarters
        return [
            {
                "cells": [
                    words.hour(quarter.starts, self._place()),
                    "–" if quarter.most is None else str(quarter.most),
                    "–" if quarter.usual is None else words.mean(quarter.usual),
                ]
            }
            for quarter in quarters
        ]

    @property
    def choosing(self) -> Month:
        """The days to choose from."""
        return self._month

    @property
    def usual(self) -> Week:
        """A usual week."""
        return self._week

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether the day takes a moment to come."""
        return self._patience.busy

    @Property(bool, notify=changed)
    def showsWeek(self) -> bool:
        """Whether a usual week shows rather than a day."""
        return self._shows_week

    @Property(str, notify=changed)
    def view(self) -> str:
        """How it is looked at, one of `VIEWS`."""
        return self._view

    @Property(bool, notify=changed)
    def loaded(self) -> bool:
        """Whether the day is there."""
        return self._day is not None

    @Property(bool, notify=changed)
    def empty(self) -> bool:
        """Whether nobody came that day."""
        return self._day is not None and self._day.visits == 0

    @Property(bool, notify=changed)
    def isToday(self) -> bool:
        """Whether it is today."""
        return self._chosen == self._today

    @Property(str, notify=changed)
    def title(self) -> str:
        """The day: `jeudi 26 novembre`."""
        return words.calendar_day(self._chosen, self._language.current, self._today)

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def figures(self) -> list[str]:
        """The day in numbers, each in a few words."""
        return [] if self._day is None else self._words.figures(self._day)

    @Property(str, notify=changed)
    def gist(self) -> str:
        """The drawing in a sentence, for whoever hears it."""
        return ". ".join((str(self.title), *self.figures))  # type: ignore[misc]

    @Property(Curve, constant=True)
    def curve(self) -> Curve:
        """The day, drawn."""
        return self._curve

    @Property(Rows, constant=True)
    def stays(self) -> Rows:
        """Who came."""
        return self._listed

    @Property(Rows, constant=True)
    def table(self) -> Rows:
        """The figures behind the drawing."""
        return self._table

    @Property(Month, constant=True)
    def month(self) -> Month:
        """The days to choose from."""
        return self._month

    @Property(Week, constant=True)
    def week(self) -> Week:
        """A usual week."""
        return self._week
