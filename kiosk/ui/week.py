"""A usual week: how many are inside, by the weekday and by the hour."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import attendance, placetime
from kiosk.records import Clock, Where
from kiosk.records.attendance import Heat
from kiosk.ui import words
from kiosk.ui.language import Language
from kiosk.ui.patience import Ask, Patience
from kiosk.ui.rows import Rows

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1

NONE = -1.0
"""Stands for what is not known."""


@QmlElement
class Week(QObject):
    """The heat map, and the table behind it."""

    changed = Signal()

    def __init__(self, ask: Ask[object], place: Where, clock: Clock, language: Language) -> None:
        """`ask` puts a question to the reader. Nothing is asked before `open`."""
        super().__init__()
        self._place, self._clock, self._language = place, clock, language
        self._patience = Patience(ask)
        self._patience.changed.connect(self.changed)
        self._heat: Heat | None = None
        self._table = Rows("cells")

    @Slot()
    def open(self) -> None:
        """Read the weeks before today."""
        place, now = self._place(), self._clock()
        today = placetime.day_of(now, place)

        def answered(answer: object) -> None:
            assert isinstance(answer, Heat)
            self.show(answer)

        self._patience.ask(
            lambda session: attendance.heat(session, today, attendance.WEEKS, now, place), answered
        )

    def close(self) -> None:
        """Forget them."""
        self.show(None)

    def say_again(self) -> None:
        """The same in the language of the moment."""
        self._table.put(self._cells())
        self.changed.emit()

    def show(self, heat: Heat | None) -> None:
        """Show that week; None while it is not there yet."""
        self._patience.stop()
        self._heat = heat
        self._table.put(self._cells())
        self.changed.emit()

    def _cells(self) -> list[dict[str, object]]:
        if self._heat is None:
            return []
        rows = self._heat.rows
        return [
            {
                "cells": [
                    words.full_hour(hour),
                    *(_said(row.means[column]) for row in rows),
                ]
            }
            for column, hour in enumerate(self._heat.hours)
        ]

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether it takes a moment to come."""
        return self._patience.busy

    @Property(bool, notify=changed)
    def loaded(self) -> bool:
        """Whether it is there."""
        return self._heat is not None

    @Property(bool, notify=changed)
    def empty(self) -> bool:
        """Whether there are no days yet to make a usual week of."""
        return self._heat is not None and self._heat.days == 0

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def hours(self) -> list[str]:
        """The hours, as they stand beside the cells."""
        return [] if self._heat is None else [words.full_hour(hour) for hour in self._heat.hours]

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def weekdays(self) -> list[str]:
        """The seven, in short."""
        return [words.weekday(n, self._language.current, short=True) for n in range(7)]

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def means(self) -> list[float]:
        """The mean of every hour, weekday after weekday; `NONE` where there is none."""
        rows = () if self._heat is None else self._heat.rows
        return [NONE if mean is None else mean for row in rows for mean in row.means]

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def said(self) -> list[str]:
        """The same, as it is written into the cells."""
        rows = () if self._heat is None else self._heat.rows
        return [_said(mean) for row in rows for mean in row.means]

    @Property(str, notify=changed)
    def title(self) -> str:
        """What it is a mean of."""
        if self._heat is None or not self._heat.days:
            return ""
        days, weeks = self._heat.days, attendance.WEEKS
        said = self.tr("Average number of people, over %n days in the last %1 weeks", "", days)
        return said.replace("%1", str(weeks))

    @Property(str, notify=changed)
    def gist(self) -> str:
        """The drawing in a sentence, for whoever hears it."""
        if self._heat is None or not self._heat.hours:
            return ""
        mean, weekday, hour = max(
            (mean or 0.0, -row.weekday, -column)
            for row in self._heat.rows
            for column, mean in enumerate(row.means)
        )
        said = self.tr("Busiest on %1 at %2, with %3 on average", "a weekday, an hour, people")
        said = said.replace("%1", words.weekday(-weekday, self._language.current))
        said = said.replace("%2", words.full_hour(self._heat.hours[-hour]))
        return f"{self.title}. {said.replace('%3', words.mean(mean))}"

    @Property(Rows, constant=True)
    def table(self) -> Rows:
        """The figures behind the drawing, a row for each hour."""
        return self._table


def _said(mean: float | None) -> str:
    return "–" if mean is None else words.mean(mean)
