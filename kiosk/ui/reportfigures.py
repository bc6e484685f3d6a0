"""A report as the desk draws it: its figures, its course, its week, and how it is made up."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk import reportnumbers, reportwords
from kiosk.records import Where
from kiosk.records.reports import Part, Report, Unit
from kiosk.reporttables import Secret, Table, Value, tables, written
from kiosk.ui.language import Language
from kiosk.ui.rows import Rows

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1

HIDDEN = -1.0
"""Stands in a drawing for what is withheld: QML's numbers have no None."""
SHARES = ("comes_as", "newness", "departures", "weekdays", "hours")
"""The tables of which each row is a part of the whole."""
VIEWS = ("figures", "course", "week", "shares")


@QmlElement
class ReportFigures(QObject):
    """What plots and tables show; whoever shows them gives them the report."""

    changed = Signal()

    def __init__(self, place: Where, language: Language) -> None:
        super().__init__()
        self._place, self._language = place, language
        self._report: Report | None = None
        self._tables: dict[str, Table] = {}
        self._view = VIEWS[0]
        self._cards = Rows("name", "value", "before", "change")
        self._shares = Rows("heading", "name", "value", "part")
        self._cells = Rows("cells")

    @property
    def report(self) -> Report | None:
        """What they show."""
        return self._report

    def take(self, report: Report | None) -> None:
        """Show `report` from now on; nothing for None."""
        self._report = report
        self.say_again()

    def look(self, view: str) -> None:
        """Have the table be that of one of `VIEWS`."""
        self._view = view
        self._cells.put(self._table_rows())
        self.changed.emit()

    def say_again(self) -> None:
        """The same in the language of the moment."""
        report = self._report
        made = () if report is None else tables(report, self._place(), self._language.current)
        self._tables = {table.name: table for table in made}
        self._cards.put(self._card_rows())
        self._shares.put(self._share_rows())
        self._cells.put(self._table_rows())
        self.changed.emit()

    def _said(self, value: Value) -> str:
        return written(value, self._language.current)

    def _card_rows(self) -> list[dict[str, object]]:
        figures = self._tables.get("figures")
        if figures is None:
            return []
        before = reportwords.say(self._language.current, "before")
        return [
            {
                "name": self._said(name),
                "value": self._said(now),
                "before": "" if earlier is None else f"{before}{self._colon} {self._said(earlier)}",
                "change": self._said(change),
            }
            for name, now, earlier, change in figures.rows
        ]

    @property
    def _colon(self) -> str:
        return "\u202f:" if self._language.current == "fr" else ":"

    def _share_rows(self) -> list[dict[str, object]]:
        rows: list[dict[str, object]] = []
        for name in SHARES:
            table = self._tables.get(name)
            if table is None or not table.rows:
                continue
            counts = table.headers[1].lower()
            rows.append({"heading": True, "name": table.title, "value": counts, "part": 0.0})
            counted = [row[1] if isinstance(row[1], int) else 0 for row in table.rows]
            most = max(1, *counted)
            rows += [
                {
                    "heading": False,
                    "name": self._said(row[0]),
                    "value": self._said(row[1]),
                    "part": HIDDEN if isinstance(row[1], Secret) else count / most,
                }
                for row, count in zip(table.rows, counted, strict=True)
            ]
        return rows

    @property
    def _table(self) -> Table | None:
        name = {"week": "grid", "shares": "comes_as"}.get(self._view, self._view)
        return self._tables.get(name)

    def _table_rows(self) -> list[dict[str, object]]:
        table = self._table
        return [
            {"cells": [self._said(cell) for cell in row]}
            for row in (() if table is None else table.rows)
        ]

    def _parts(self) -> tuple[Part, ...]:
        return () if self._report is None else self._report.course

    @Property(Rows, constant=True)
    def cards(self) -> Rows:
        """The figures as a whole, each with what it was before."""
        return self._cards

    @Property(Rows, constant=True)
    def shares(self) -> Rows:
        """What the whole is made up of; headings say what is counted, a part is of the largest."""
        return self._shares

    @Property(Rows, constant=True)
    def table(self) -> Rows:
        """The figures behind the drawing that shows."""
        return self._cells

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def headers(self) -> list[str]:
        """The heads of that table's columns."""
        return [] if self._table is None else list(self._table.headers)

    @Property(str, notify=changed)
    def withheld(self) -> str:
        """What stands in a table for what is withheld."""
        return reportwords.say(self._language.current, "few")

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def bars(self) -> list[float]:
        """The visits of each day or month; `HIDDEN` where they are withheld."""
        return [HIDDEN if part.visits is None else float(part.visits) for part in self._parts()]

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def barsSaid(self) -> list[str]:
        """The same, as it is written above them."""
        language = self._language.current
        return [
            reportwords.WITHHELD
            if part.visits is None
            else reportnumbers.number(language, part.visits)
            for part in self._parts()
        ]

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def labels(self) -> list[str]:
        """What stands below each: `14/11`, or `nov.`."""
        if self._report is None:
            return []
        numbers = [part.name.split("-") for part in self._report.course]
        if self._report.unit is Unit.MONTH:
            language = self._language.current
            return [reportnumbers.short_month(language, int(each[1])) for each in numbers]
        return [f"{int(each[2])}/{int(each[1])}" for each in numbers]

    @Property(str, notify=changed)
    def caption(self) -> str:
        """What the drawing counts."""
        if self._report is None or self._view not in ("course", "week"):
            return ""
        what = "grid" if self._view == "week" else f"visits_by_{self._report.unit.value}"
        return reportwords.say(self._language.current, what)

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def hours(self) -> list[str]:
        """The hours of the week."""
        parts = () if self._report is None else self._report.hours
        return [reportnumbers.hour(self._language.current, int(part.name)) for part in parts]

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def weekdays(self) -> list[str]:
        """The seven, in short."""
        return [reportnumbers.short_weekday(self._language.current, n) for n in range(7)]

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def counts(self) -> list[float]:
        """The arrivals of every hour, weekday after weekday; `HIDDEN` where they are withheld."""
        lines = () if self._report is None else self._report.grid
        return [HIDDEN if cell is None else float(cell) for line in lines for cell in line]

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def countsSaid(self) -> list[str]:
        """The same, as it is written into the cells."""
        lines = () if self._report is None else self._report.grid
        return [
            reportwords.WITHHELD if cell is None else str(cell) for line in lines for cell in line
        ]

    @Property(str, notify=changed)
    def gist(self) -> str:
        """The drawing, and the figures as a whole, in a sentence for whoever hears them."""
        figures = self._tables.get("figures")
        if figures is None:
            return ""
        said = [
            f"{self._said(row[0])}{self._colon} {self._said(row[1])}" for row in figures.rows[:3]
        ]
        return ", ".join((str(self.caption), *said))
