"""Plans and memberships in words: how long they last, how they stand, what follows when they end."""

from datetime import date, timedelta

from PySide6.QtCore import QObject

from kiosk import placetime
from kiosk.membership import covers, resting
from kiosk.memberships import taken_up
from kiosk.records import AfterEnd, Membership, Plan
from kiosk.records.subscribing import NotPlanned, NotSubscribed, Overlaps
from kiosk.ui import words
from kiosk.ui.backstage import Backstage
from kiosk.ui.language import Language
from kiosk.ui.memberwords import not_known
from kiosk.ui.words import filled

YEAR = 12
"""Months."""


class PlanWords(QObject):
    """Says it in the language of the moment, on the place's days."""

    def __init__(self, backstage: Backstage, language: Language) -> None:
        super().__init__()
        self._backstage, self._language = backstage, language

    @property
    def today(self) -> date:
        """The place's day."""
        return placetime.day_of(self._backstage.now(), self._backstage.place)

    def day(self, day: date) -> str:
        """A date: `30 juin 2027`."""
        return words.date_of(day, self._language.current, self.today)

    def lasts(self, months: int | None) -> str:
        """How long a subscription lasts."""
        if months is None:
            return self.tr("goes on until it is ended")
        if months % YEAR == 0:
            return self.tr("%n year(s)", "how long it lasts", months // YEAR)
        return self.tr("%n month(s)", "how long it lasts", months)

    def rule(self, after_end: AfterEnd, grace_days: int) -> str:
        """What a plan does once a membership has ended."""
        match after_end:
            case AfterEnd.WELCOME:
                return self.tr("Then: they come in, the desk is told.")
            case AfterEnd.GRACE:
                return self.tr(
                    "Then: they come in for %n more day(s), the desk is told; after that, the desk"
                    " first.",
                    "",
                    grace_days,
                )
        return self.tr("Then: to the desk first.")

    def follows(self, plan: Plan, ends: date | None) -> str:
        """What happens at the door after that day, in one sentence."""
        if ends is None:
            return self.tr("It goes on until somebody ends it.")
        last = self.day(ends)
        match plan.after_end:
            case AfterEnd.WELCOME:
                return filled(self.tr("After %1: the person comes in, the desk is told."), last)
            case AfterEnd.GRACE if plan.grace_days:
                grace = self.day(ends + timedelta(days=plan.grace_days))
                said = self.tr(
                    "After %1: the person comes in, the desk is told; after %2, the desk first."
                )
                return filled(said, last, grace)
        return filled(self.tr("After %1: the person has to see the desk first."), last)

    def state(self, membership: Membership) -> str:
        """How a membership stands today: `running`, `paused`, `coming` or `ended`."""
        if covers(membership, self.today):
            return "running"
        if resting(membership, self.today):
            return "paused"
        return "coming" if membership.starts > self.today else "ended"

    def stands(self, membership: Membership) -> str:
        """The same in words, with the date that matters."""
        rests = resting(membership, self.today)
        if rests is not None:
            return filled(self.tr("Paused since %1"), self.day(rests.starts))
        state, ends = self.state(membership), membership.ends
        if state == "coming":
            return filled(self.tr("Begins on %1"), self.day(membership.starts))
        if state == "running" and ends is None:
            return filled(self.tr("Running since %1, without an end"), self.day(membership.starts))
        last = self.day(ends or self.today)
        said = self.tr("Running until %1") if state == "running" else self.tr("Ended on %1")
        return filled(said, last)

    def goes_on(self, membership: Membership) -> str:
        """What happens at the door after the end of one that somebody has, or while it rests."""
        if self.state(membership) != "paused":
            return self.follows(membership.plan, membership.ends)
        if membership.ends is None:
            return self.tr("Meanwhile they come in, and the desk is told.")
        left = self._days_left(membership)
        return self.tr(
            "Meanwhile they come in, and the desk is told. %n day(s) are left.", "", left
        )

    def _days_left(self, paused: Membership) -> int:
        over = taken_up(paused, self.today)
        ends = paused.ends if over is None else over.ends
        return 0 if ends is None else max(0, (ends - self.today).days + 1)

    def rested(self, membership: Membership) -> str:
        """How long one has rested so far; nothing if it did not."""
        over = [(each.starts, each.ends) for each in membership.pauses if each.ends is not None]
        days = sum((ends - starts).days + 1 for starts, ends in over)
        if not days:
            return ""
        return self.tr("It has rested for %n day(s), which were added to its end.", "", days)

    def dates(self, membership: Membership) -> str:
        """From when to when: `du 1er juillet 2026 au 30 juin 2027`."""
        return self._between(membership.starts, membership.ends)

    def _between(self, starts: date, ends: date | None) -> str:
        first = self.day(starts)
        if ends is None:
            return filled(self.tr("from %1 on", "a membership"), first)
        return filled(self.tr("from %1 to %2", "a membership"), first, self.day(ends))

    def not_planned(self, why: NotPlanned) -> str:
        """Why a plan stays as it is."""
        match why:
            case NotPlanned.NOT_YOURS:
                return self.tr("You may not change the settings any more: nothing has changed.")
            case NotPlanned.NO_NAME:
                return self.tr("Please give it a name.")
            case NotPlanned.TAKEN:
                return self.tr("There is a plan of that name already: choose another name.")
            case NotPlanned.IN_USE:
                return self.tr("Somebody has this plan, or had it: stop offering it instead.")
        return self.tr("Somebody else has just deleted this plan.")

    def not_taken_up(self, why: NotSubscribed | Overlaps) -> str:
        """Why something that asks for no dates was not done to a membership."""
        if not isinstance(why, Overlaps):
            return self.not_subscribed(why)
        said = self.tr(
            "The days of its pause would run into the next one (%1). Give that one other dates first."
        )
        return filled(said, self._between(why.starts, why.ends))

    def not_subscribed(self, why: NotSubscribed | Overlaps) -> str:
        """Why a membership stays as it is."""
        match why:
            case Overlaps(starts=starts, ends=None):
                said = self.tr("They have this plan already, from %1 on. Choose other dates.")
                return filled(said, self.day(starts))
            case Overlaps(starts=starts, ends=ends) if ends is not None:
                said = self.tr("They have this plan already, from %1 to %2. Choose other dates.")
                return filled(said, self.day(starts), self.day(ends))
            case NotSubscribed.NOBODY:
                return not_known()
            case NotSubscribed.RETIRED:
                return self.tr("This plan is not offered any more. Choose another one.")
            case NotSubscribed.ENDS_FIRST:
                return self.tr("It would end before it begins. Choose other dates.")
            case NotSubscribed.OUTSIDE_PAUSE:
                return self.tr("A pause would lie outside of these dates. Choose other dates.")
            case NotSubscribed.NOT_RUNNING:
                return self.tr("It does not run today.")
            case NotSubscribed.NOT_PAUSED:
                return self.tr("It is not paused.")
        return self.tr("Somebody else has just changed it: this is how it is now.")
