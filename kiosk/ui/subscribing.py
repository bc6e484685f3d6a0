"""What is asked before a membership begins or has other dates: which plan, from when, until when."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.memberships import renewal, usual_end
from kiosk.records import Membership, Plan
from kiosk.records.subscribing import NotSubscribed, Overlaps
from kiosk.ui.language import Language
from kiosk.ui.month import Month
from kiosk.ui.planwords import PlanWords

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1

AHEAD = timedelta(days=20 * 366)
"""As far ahead a membership may end."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody asks for; `corrects` is the membership that gets these dates, if one does."""

    plan: Plan
    starts: date
    ends: date | None
    corrects: Membership | None


@QmlElement
class Subscribing(QObject):
    """The plan that was chosen, and the dates as they are proposed or were chosen."""

    changed = Signal()
    settled = Signal(object)

    def __init__(self, language: Language, words: PlanWords) -> None:
        """`settled` says what is wanted."""
        super().__init__()
        self._words = words
        self._offered: tuple[Plan, ...] = ()
        self._open = False
        self._plan: Plan | None = None
        self._corrects: Membership | None = None
        self._starts = self._today
        self._ends: date | None = None
        self._sets_end = self._usual = False
        self._why: NotSubscribed | Overlaps | None = None
        self._month = Month(language)
        self._month.chosen.connect(self._take_day)
        self._month.changed.connect(self.changed)
        language.changed.connect(self._say_month_again)

    @property
    def _today(self) -> date:
        return self._words.today

    @Slot()
    def _say_month_again(self) -> None:
        if self._month.property("opened"):
            self._month.turn(0)

    def offer(self, plans: tuple[Plan, ...]) -> None:
        """There are these to choose from."""
        self._offered = plans
        self.changed.emit()

    @Slot()
    def begin(self) -> None:
        """Ask which plan, and then from when."""
        self._ask(None, self._today, None, None)
        if len(self._offered) == 1:
            self.choose(0)

    def renew(self, last: Membership) -> None:
        """Ask from when the plan of `last` is to go on."""
        starts = renewal(last, self._today)
        self._ask(last.plan, starts, usual_end(last.plan, starts), None)

    def correct(self, membership: Membership) -> None:
        """Ask for other dates of a membership."""
        self._ask(membership.plan, membership.starts, membership.ends, membership)

    def _ask(
        self, plan: Plan | None, starts: date, ends: date | None, corrects: Membership | None
    ) -> None:
        self._open, self._plan, self._corrects, self._why = True, plan, corrects, None
        self._starts, self._ends, self._usual = starts, ends, corrects is None
        self._month.fold()

    @property
    def is_open(self) -> bool:
        """Whether it is asked."""
        return self._open

    @Slot()
    def leave(self) -> None:
        """Ask no more, and forget it."""
        self._open, self._plan, self._corrects, self._why = False, None, None, None
        self._month.fold()

    @Slot(int)
    def choose(self, index: int) -> None:
        """Choose a plan, with the end that is usual for it."""
        if 0 <= index < len(self._offered):
            self._plan = self._offered[index]
            self._ends, self._why = usual_end(self._plan, self._starts), None
            self.changed.emit()

    @Slot(bool)
    def openMonth(self, ends: bool) -> None:
        """Choose the first day, or the last."""
        self._sets_end = ends
        day = (self._ends or self._starts) if ends else self._starts
        self._month.show(day, self._today + AHEAD)
        self._month.unfold()

    @Slot()
    def goOn(self) -> None:
        """Have it go on without an end, or propose the usual one again."""
        if self._ends is not None or self._plan is None:
            self._ends = None
        else:
            self._ends = usual_end(self._plan, self._starts) or self._starts
        self._why, self._usual = None, False
        self.changed.emit()

    @Slot(object)
    def _take_day(self, day: date) -> None:
        self._why = None
        if self._sets_end:
            self._ends, self._usual = day, False
        else:
            self._starts = day
            if self._usual and self._plan is not None:
                self._ends = usual_end(self._plan, day)
        self.changed.emit()

    @Slot()
    def settle(self) -> None:
        """Do what was chosen."""
        if self._plan is not None:
            self._why = None
            self.settled.emit(Wanted(self._plan, self._starts, self._ends, self._corrects))

    def refuse(self, why: NotSubscribed | Overlaps) -> None:
        """Say why not; what was chosen stays."""
        self._why = why
        self.changed.emit()

    # -- what pages see --------------------------------------------------------------------------

    @Property(bool, notify=changed)
    def opened(self) -> bool:
        """Whether it is asked."""
        return self._open

    @Property(bool, notify=changed)
    def corrects(self) -> bool:
        """Whether it is about the dates of a membership that there is."""
        return self._corrects is not None

    @Property(str, notify=changed)
    def plan(self) -> str:
        """The plan that was chosen; nothing yet."""
        return "" if self._plan is None else self._plan.name

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def plans(self) -> list[dict[str, Any]]:
        """What there is to choose from."""
        return [
            {
                "name": each.name,
                "lasts": self._words.lasts(each.months),
                "retired": each.is_retired,
            }
            for each in self._offered
        ]

    @Property(str, notify=changed)
    def starts(self) -> str:
        """The first day."""
        return self._words.day(self._starts)

    @Property(str, notify=changed)
    def ends(self) -> str:
        """The last day; nothing where it goes on."""
        return "" if self._ends is None else self._words.day(self._ends)

    @Property(str, notify=changed)
    def follows(self) -> str:
        """What happens at the door after its end."""
        return "" if self._plan is None else self._words.follows(self._plan, self._ends)

    @Property(str, notify=changed)
    def refused(self) -> str:
        """Why not."""
        return "" if self._why is None else self._words.not_subscribed(self._why)

    @Property(Month, constant=True)
    def month(self) -> Month:
        """The month from which a day is chosen."""
        return self._month
