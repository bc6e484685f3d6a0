"""The plots of a report on paper. Each figure stands beside its bar or in its cell: colour only helps."""

from collections.abc import Callable

from kiosk import reportnumbers, reportwords
from kiosk.records.reports import Report, Unit
from kiosk.ui.papertools import Ink, Pen

Box = tuple[float, float, float, float]
"""From the left, from the top, width and height, in millimetres."""
Draw = Callable[[Pen, Box, Report, str], None]

SHADES = (Ink.WHITE, Ink.BLUE_1, Ink.BLUE_2, Ink.BLUE_3, Ink.BLUE_4)


def scale(most: int) -> tuple[int, int]:
    """The step between two lines of a plot, and where it ends: at most five lines."""
    step = next((n for n in _STEPS if most <= 5 * n), most)
    return step, step * max(1, -(-most // step))


_STEPS = [n * 10**power for power in range(7) for n in (1, 2, 5)]


def shade(value: int, most: int) -> int:
    """Which of the shades a cell has: none for nobody."""
    return 0 if value <= 0 else min(4, 1 + int(value / max(1, most) * 3.999))


def course(pen: Pen, box: Box, report: Report, language: str) -> None:
    """Visits day by day, or month by month."""
    x, y, wide, high = box
    parts = report.course
    step, end = scale(max((part.visits or 0 for part in parts), default=0))
    left, below = 12.0, 7.0
    plot_wide, plot_high = wide - left, high - below - 4
    for count in range(0, end + 1, step):
        at = y + 4 + plot_high * (1 - count / end)
        pen.line(x + left, at, x + wide, at, Ink.LINE)
        pen.write(
            reportnumbers.number(language, count), x, at - 2, left - 2, 8, right=True, ink=Ink.SOFT
        )
    room = plot_wide / len(parts)
    every = next(n for n in (1, 2, 3, 5, 7, 10, 14, 100) if n * room >= 9)
    for n, part in enumerate(parts):
        at = x + left + n * room
        if part.visits is None:
            pen.write("*", at, y + plot_high - 1, room, 9, middle=True)
        elif part.visits:
            tall = plot_high * part.visits / end
            pen.fill(at + 0.12 * room, y + 4 + plot_high - tall, 0.76 * room, tall, Ink.LEAF)
            if room >= 5:
                said = reportnumbers.number(language, part.visits)
                pen.write(said, at - 2, y + plot_high - tall, room + 4, 7, middle=True)
        if n % every == 0:
            wider = every * room
            pen.write(
                _label(part.name, report, language),
                at + room / 2 - wider / 2,
                y + high - 6,
                wider,
                8,
                middle=True,
                ink=Ink.SOFT,
            )


def _label(name: str, report: Report, language: str) -> str:
    if report.unit is Unit.MONTH:
        year, number = name.split("-")
        return f"{reportnumbers.short_month(language, int(number))} {year[2:]}"
    _, number, day = name.split("-")
    return f"{int(day)}/{int(number)}"


def grid(pen: Pen, box: Box, report: Report, language: str) -> None:
    """Arrivals by weekday and hour: the darker, the more, and each cell with its number."""
    x, y, wide, high = box
    left, top = 22.0, 6.0
    room, tall = (wide - left) / len(report.hours), (high - top) / 7
    most = max((cell or 0 for line in report.grid for cell in line), default=0)
    for n, part in enumerate(report.hours):
        said = reportnumbers.hour(language, int(part.name))
        pen.write(said, x + left + n * room, y + 1, room, 8, middle=True, ink=Ink.SOFT)
    for weekday, line in enumerate(report.grid):
        at = y + top + weekday * tall
        pen.write(reportnumbers.weekday(language, weekday), x, at + tall / 2 - 2, left - 2, 9)
        for n, cell in enumerate(line):
            spot = x + left + n * room
            step = 0 if cell is None else shade(cell, most)
            pen.fill(spot, at, room - 0.6, tall - 0.6, SHADES[step])
            pen.frame(spot, at, room - 0.6, tall - 0.6)
            said = "*" if cell is None else reportnumbers.number(language, cell)
            ink = Ink.WHITE if step > 2 else Ink.INK
            pen.write(said, spot, at + tall / 2 - 2, room - 0.6, 9, middle=True, ink=ink)


def comes_as(pen: Pen, box: Box, report: Report, language: str) -> None:
    """Visits by what people came as, the bars lying."""
    x, y, wide, high = box
    left, right = 34.0, 42.0
    tall = high / len(report.comes_as)
    most = max(1, *(part.visits or 0 for part in report.comes_as))
    for n, part in enumerate(report.comes_as):
        at = y + n * tall
        pen.write(reportwords.say(language, part.name), x, at + tall / 2 - 2.2, left - 2, 10)
        length = (wide - left - right) * (part.visits or 0) / most
        if length:
            pen.fill(x + left, at + 0.15 * tall, length, 0.7 * tall, Ink.LEAF)
        few = reportwords.say(language, "few")
        said = few if part.visits is None else reportnumbers.number(language, part.visits)
        pen.write(said, x + left + length + 2, at + tall / 2 - 2.2, right, 10)
