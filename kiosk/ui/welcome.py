"""What the welcome says: an arrival is recorded, or was a moment ago, and what may be said of it."""

from uuid import UUID

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.records import AlreadyHere, Around, Dials, Link, ShownAs, Welcomed, Where
from kiosk.spelling import initials, plain
from kiosk.ui import words
from kiosk.ui.doorway import Doorway

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Welcome(QObject):
    """The arrival of one person, on the page that only they look at."""

    changed = Signal()
    kept = Signal()
    asked = Signal()
    answered = Signal()

    def __init__(self, place: Where, doorway: Doorway) -> None:
        """`asked` and `answered` are said of questions to the door, `kept` of what somebody wrote."""
        super().__init__()
        self._place, self._doorway = place, doorway
        self._outcome: Welcomed | AlreadyHere | None = None
        self._around: Around | None = None
        self.draft = ""
        """What is being typed of an activity: half a form, until it is kept or put away."""

    def forget(self) -> None:
        """Speak of nobody any more."""
        self._outcome, self._around, self.draft = None, None, ""
        self.changed.emit()

    def show(self, outcome: Welcomed | AlreadyHere) -> None:
        """Speak of `outcome` from now on."""
        self._outcome, self._around, self.draft = outcome, None, ""
        self.changed.emit()

    def offer(self, around: Around | None) -> None:
        """Offer what there is around the visit, unless somebody else is here by now."""
        if around is not None and around.visit == self.visit:
            self._around = around
            self.changed.emit()

    def look_around(self) -> None:
        """Find out what to offer."""
        if self.visit is not None:
            self._doorway.around(self.visit, self.offer)

    @Slot(str)
    def chooseActivity(self, text: str) -> None:
        """Keep what they work on; nothing takes it away."""
        visit = self.visit
        if visit is not None:
            self.asked.emit()
            self._doorway.choose_activity(visit, text, lambda _: self._chosen())
        self.kept.emit()

    @Slot(str)
    def answer(self, activity: str) -> None:
        """Keep `activity`, or take it away where it was chosen before."""
        self.chooseActivity("" if activity == self.kept_activity else activity)

    @Slot(str)
    def showAs(self, shown_as: str) -> None:
        """Turn the first dial: `name`, `first_name` or `counted`."""
        self._choose(ShownAs(shown_as), None)

    @Slot(bool)
    def showActivity(self, shown: bool) -> None:
        """Turn the second dial."""
        self._choose(None, shown)

    @Slot()
    def chooseProposed(self) -> None:
        """Show them as at their last visit."""
        self._choose(self.proposed_dials.shown_as, self.proposed_dials.activity_shown)

    def _choose(self, shown_as: ShownAs | None, activity_shown: bool | None) -> None:
        visit = self.visit
        if visit is not None:
            self.asked.emit()
            self._doorway.choose_dials(visit, shown_as, activity_shown, lambda _: self._chosen())

    def _chosen(self) -> None:
        self.answered.emit()
        self.look_around()

    @property
    def is_half_typed(self) -> bool:
        """Whether something has been typed that is not kept yet."""
        return self.draft not in ("", self.kept_activity)

    @property
    def kept_activity(self) -> str:
        """What they work on, as said so far."""
        return (self._around.activity if self._around else None) or ""

    @property
    def visit(self) -> UUID | None:
        """The visit that is spoken of."""
        return self._outcome.visit.id if self._outcome else None

    @property
    def dials(self) -> Dials:
        """How the visit shows, as chosen so far."""
        if self._around is not None:
            return self._around.dials
        return self._outcome.visit.dials if self._outcome else Dials()

    @property
    def proposed_dials(self) -> Dials:
        """How the last visit showed."""
        return self._outcome.proposed if self._outcome else Dials()

    @Property(bool, notify=changed)
    def asks(self) -> bool:
        """Whether the place asks what people work on."""
        return self._place().choices.asks_activity

    @Property(str, notify=changed)
    def called(self) -> str:
        """What the person is called."""
        return self._outcome.person.called if self._outcome else ""

    @Property(str, notify=changed)
    def initials(self) -> str:
        """The initials of their name."""
        return initials(self._outcome.person.name) if self._outcome else ""

    @Property(str, notify=changed)
    def said(self) -> str:
        """What was recorded, and when."""
        if self._outcome is None:
            return ""
        at = words.hour(self._outcome.visit.arrived_at, self._place())
        if isinstance(self._outcome, AlreadyHere):
            return self.tr("You are here already, since %1. Nothing has changed.").replace("%1", at)
        return self.tr("Your arrival is recorded, %1").replace("%1", at)

    @Property(bool, notify=changed)
    def seeDesk(self) -> bool:
        """Whether the desk would like a word, some time."""
        return self._outcome is not None and self._outcome.see_desk

    @Property(str, notify=changed)
    def activity(self) -> str:
        """What they work on, as said so far."""
        return self.kept_activity

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def answers(self) -> list[dict[str, object]]:
        """What may bring them here: what they have said, then their last activities, the latest first.

        Of each the `activity`, how it is `said`, and whether it is `chosen`.
        """
        if self._around is None:
            return []
        chosen, before = self._around.activity, self._around.before
        again = [plain(each) for each in before]
        found = [
            {"activity": each, "said": self._said(each, n), "chosen": each == chosen}
            for n, each in enumerate(before)
        ]
        if chosen is not None and plain(chosen) in again:
            found[again.index(plain(chosen))] |= {"activity": chosen, "chosen": True}
        elif chosen is not None:
            found.insert(0, {"activity": chosen, "said": chosen, "chosen": True})
        return found

    def _said(self, activity: str, number: int) -> str:
        assert self._around is not None
        if number > 0:
            return activity
        when = (
            self.tr("Like yesterday: %1")
            if self._around.yesterday
            else self.tr("Like last time: %1")
        )
        return when.replace("%1", activity)

    @Property(str, notify=changed)
    def shownAs(self) -> str:
        """The first dial: `name`, `first_name` or `counted`."""
        return self.dials.shown_as.value

    @Property(bool, notify=changed)
    def activityShown(self) -> bool:
        """The second dial."""
        return self.dials.activity_shown

    @Property(str, notify=changed)
    def shown(self) -> str:
        """How they show on the board, in words."""
        return self._described(self.dials)

    @Property("QVariantMap", notify=changed)  # type: ignore[arg-type]
    def line(self) -> dict[str, object]:
        """Their line on the board, as everybody sees it; empty without one."""
        shown = self._around.shown if self._around else None
        if shown is None:
            return {}
        return {
            "shown": shown.shown,
            "initials": shown.initials,
            "activity": shown.activity or "",
            "skills": list(shown.skills),
            "needs": list(shown.needs),
        }

    @Property(str, notify=changed)
    def proposed(self) -> str:
        """The same of their last visit, when it was another choice than now; else nothing.

        Nor where the place has nobody's last choice proposed.
        """
        last = self.proposed_dials
        unasked = self.dials == Dials() and last.shown_as is not ShownAs.COUNTED
        proposes = self._place().choices.proposes_last
        return self._described(last) if unasked and proposes else ""

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def toMeet(self) -> list[dict[str, str]]:
        """Whom they may like to meet: `shown`, `initials` and `why` of each."""
        links = self._around.to_meet if self._around else ()
        return [
            {"shown": each.shown, "initials": each.initials, "why": self._why(each)}
            for each in links
        ]

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def onShift(self) -> list[dict[str, str]]:
        """Who is at the desk: `shown` and `initials` of each."""
        holders = self._around.on_shift if self._around else ()
        return [{"shown": each.called, "initials": each.initials} for each in holders]

    def _why(self, link: Link) -> str:
        said = (
            self.tr("Can help you: %1") if link.can_help else self.tr("Is looking for a hand: %1")
        )
        return said.replace("%1", link.word)

    def _described(self, dials: Dials) -> str:
        match dials.shown_as, dials.activity_shown:
            case ShownAs.NAME, True:
                return self.tr("name and activity")
            case ShownAs.NAME, False:
                return self.tr("name")
            case ShownAs.FIRST_NAME, True:
                return self.tr("first name and activity")
            case ShownAs.FIRST_NAME, False:
                return self.tr("first name")
        return self.tr("without your name")
