"""What somebody subscribed to: shown at the desk, begun, renewed, paused and ended there."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import memberships
from kiosk.data import Session
from kiosk.memberships import Done
from kiosk.presence import Pen
from kiosk.records import Membership, Person, Plan
from kiosk.records.subscribing import Changed
from kiosk.ui.backstage import Backstage
from kiosk.ui.desk import Desk
from kiosk.ui.language import Language
from kiosk.ui.member import Member
from kiosk.ui.planwords import PlanWords
from kiosk.ui.subscribing import Subscribing, Wanted
from kiosk.ui.words import filled

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1

Change = Callable[[Session, Pen, Membership, Any], Done]


@QmlElement
class Subscriptions(QObject):
    """The memberships of whoever is looked at, one of which is close up."""

    changed = Signal()

    def __init__(
        self, desk: Desk, backstage: Backstage, language: Language, member: Member
    ) -> None:
        """`member` is who is looked at."""
        super().__init__()
        self._desk, self._backstage, self._member = desk, backstage, member
        self._words = PlanWords(backstage, language)
        self._form = Subscribing(language, self._words)
        self._form.settled.connect(self._settle)
        self._held: tuple[Membership, ...] = ()
        self._known = False
        self._chosen = 0
        self._turn = 0
        member.opened.connect(self._forget)
        member.changed.connect(self.refresh)
        desk.own_doings.undone.connect(self.refresh)

    @Slot()
    def _forget(self) -> None:
        self._turn += 1
        self._held, self._known, self._chosen = (), False, 0
        self._form.leave()
        self.changed.emit()

    @Slot()
    def refresh(self) -> None:
        """Read it anew, while it is looked at."""
        person = self._member.person
        if person is None or self._member.current_tab is not Member.Tab.Plans:
            self._form.leave()
            return
        self._turn += 1
        turn = self._turn

        def read(session: Session) -> tuple[tuple[Membership, ...], tuple[Plan, ...]]:
            return memberships.of(session, person.id), memberships.offered(session, person.id)

        def take(found: tuple[tuple[Membership, ...], tuple[Plan, ...]]) -> None:
            if turn == self._turn:
                self.take(*found)

        self._backstage.ask(read, take)

    def take(self, held: tuple[Membership, ...], offered: tuple[Plan, ...]) -> None:
        """Show these, and what there is to subscribe to."""
        looked_at = self._close_up
        self._held, self._known = held, True
        ids = [each.id for each in held]
        self._chosen = ids.index(looked_at.id) if looked_at and looked_at.id in ids else 0
        self._form.offer(offered)
        self.changed.emit()

    @property
    def _close_up(self) -> Membership | None:
        return self._held[self._chosen] if self._chosen < len(self._held) else None

    # -- what is done ----------------------------------------------------------------------------

    @Slot(int)
    def choose(self, index: int) -> None:
        """Look at another of them close up."""
        if 0 <= index < len(self._held):
            self._chosen = index
            self.changed.emit()

    @Slot()
    def renew(self) -> None:
        """Ask for the dates of what follows the one close up."""
        if self._close_up is not None:
            self._form.renew(self._close_up)

    @Slot()
    def correct(self) -> None:
        """Ask for other dates of the one close up."""
        if self._close_up is not None:
            self._form.correct(self._close_up)

    @Slot()
    def pause(self) -> None:
        """Have it rest from today on."""
        self._do(
            memberships.pause,
            lambda _: self.tr("%1: %2 is paused from today on.", "a person, a plan"),
        )

    @Slot()
    def takeUp(self) -> None:
        """Have it go on from today."""
        self._do(
            memberships.take_up,
            lambda _: self.tr("%1: %2 goes on from today.", "a person, a plan"),
        )

    @Slot()
    def end(self) -> None:
        """Have today be its last day; take it away if it is still to come."""

        def said(done: Changed) -> str:
            last = None if done.after is None else done.after.ends
            if last is None:
                return self.tr("%1: %2 was taken away before it began.", "a person, a plan")
            if last == self._words.today:
                return self.tr("%1: %2 ends today.", "a person, a plan")
            said = self.tr("%1: %2 ended on %3.", "a person, a plan, a day")
            return said.replace("%3", self._words.day(last))

        self._do(memberships.end, said)

    def _do(self, change: Change, said: Callable[[Changed], str]) -> None:
        seen = self._close_up
        if seen is not None:
            self._write(lambda session, pen, by: change(session, pen, seen, by), seen.plan, said)

    @Slot(object)
    def _settle(self, wanted: Wanted) -> None:
        person = self._member.person
        if person is None:
            return

        def job(session: Session, pen: Pen, by: Any) -> Done:
            starts, ends = wanted.starts, wanted.ends
            if wanted.corrects is not None:
                return memberships.change(session, pen, wanted.corrects, starts, ends, by)
            return memberships.begin(session, pen, person.id, wanted.plan.id, starts, ends, by)

        def said(_: Changed) -> str:
            if wanted.corrects is not None:
                return self.tr("%1: %2 has other dates.", "a person, a plan")
            return self.tr("%1 has subscribed to %2.", "a person, a plan")

        self._write(job, wanted.plan, said)

    def _write(
        self, job: Callable[[Session, Pen, Any], Done], plan: Plan, said: Callable[[Changed], str]
    ) -> None:
        person = self._member.person
        if person is not None:
            self._desk.trusted(lambda: self._write_now(job, person, plan, said))

    def _write_now(
        self,
        job: Callable[[Session, Pen, Any], Done],
        person: Person,
        plan: Plan,
        said: Callable[[Changed], str],
    ) -> None:
        by = self._desk.by

        def answer(done: Done) -> None:
            self.refresh()
            if isinstance(done, Changed):
                self._form.leave()
                self._desk.say(
                    lambda: filled(said(done), person.called, plan.name),
                    lambda session, pen: memberships.turn_back(session, pen, done, by),
                )
            elif self._form.is_open:
                self._form.refuse(done)
            else:
                self._desk.say(lambda: self._words.not_taken_up(done))

        self._backstage.write(lambda session, pen: job(session, pen, by), answer)

    # -- what pages see --------------------------------------------------------------------------

    @property
    def own_form(self) -> Subscribing:
        """What is asked before a membership begins, or has other dates."""
        return self._form

    @Property(Subscribing, constant=True)
    def form(self) -> Subscribing:
        """What is asked before a membership begins, or has other dates."""
        return self._form

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def rows(self) -> list[dict[str, Any]]:
        """All of them."""
        return [
            {
                "plan": each.plan.name,
                "dates": self._words.dates(each),
                "stands": self._words.stands(each),
                "chosen": number == self._chosen,
            }
            for number, each in enumerate(self._held)
        ]

    @Property(bool, notify=changed)
    def none(self) -> bool:
        """Whether they never had any, as far as that has been read."""
        return self._known and not self._held

    @Property(str, notify=changed)
    def plan(self) -> str:
        """The plan of the one close up."""
        return "" if self._close_up is None else self._close_up.plan.name

    @Property(str, notify=changed)
    def state(self) -> str:
        """How it stands: `running`, `paused`, `coming` or `ended`."""
        return "" if self._close_up is None else self._words.state(self._close_up)

    @Property(bool, notify=changed)
    def renewable(self) -> bool:
        """Whether it ends, or has ended, and can go on after that."""
        seen = self._close_up
        return seen is not None and seen.ends is not None and self._words.state(seen) != "paused"

    @Property(str, notify=changed)
    def stands(self) -> str:
        """The same in words."""
        return "" if self._close_up is None else self._words.stands(self._close_up)

    @Property(str, notify=changed)
    def follows(self) -> str:
        """What happens at the door after its end, or while it rests."""
        return "" if self._close_up is None else self._words.goes_on(self._close_up)

    @Property(str, notify=changed)
    def rested(self) -> str:
        """How long it has rested so far, if it did."""
        return "" if self._close_up is None else self._words.rested(self._close_up)
