"""The plans of the place: looked at, made, changed, retired."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import plans
from kiosk.data import Session
from kiosk.plans import MOST_GRACE, MOST_MONTHS, Done
from kiosk.presence import Pen
from kiosk.records import AfterEnd
from kiosk.records.desk import Right
from kiosk.records.subscribing import NotPlanned, PlanChanged, PlanDraft, PlanUse
from kiosk.ui.backstage import Backstage
from kiosk.ui.desk import Desk
from kiosk.ui.language import Language
from kiosk.ui.planwords import PlanWords
from kiosk.ui.words import filled

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1

Job = Callable[[Session, Pen, UUID], Done]


@QmlElement
class Plans(QObject):
    """All plans, and the one that is being written, if one is."""

    changed = Signal()

    def __init__(self, desk: Desk, backstage: Backstage, language: Language) -> None:
        super().__init__()
        self._desk, self._backstage = desk, backstage
        self._words = PlanWords(backstage, language)
        self._plans: tuple[PlanUse, ...] | None = None
        self._draft: PlanDraft | None = None
        self._edited: PlanUse | None = None
        self._why: NotPlanned | None = None
        self._turn = 0
        desk.own_doings.undone.connect(self._read_when_here)

    @Slot()
    def open(self) -> None:
        """Somebody comes into the room."""
        self._plans = ()
        self.refresh()

    @Slot()
    def close(self) -> None:
        """They leave it: nothing of it is kept."""
        self._turn += 1
        self._plans = self._draft = self._edited = self._why = None
        self.changed.emit()

    @Slot()
    def _read_when_here(self) -> None:
        if self._plans is not None:
            self.refresh()

    def refresh(self) -> None:
        """Read them anew."""
        self._turn += 1
        turn, now, place = self._turn, self._backstage.now(), self._backstage.place

        def take(found: tuple[PlanUse, ...]) -> None:
            if turn == self._turn:
                self.take(found)

        self._backstage.ask(lambda session: plans.plans(session, now, place), take)

    def take(self, found: tuple[PlanUse, ...]) -> None:
        """There are these."""
        self._plans = found
        self.changed.emit()

    # -- one that is written ---------------------------------------------------------------------

    @Slot()
    def add(self) -> None:
        """Write a new one."""
        self._desk.trusted(lambda: self._edit(None), Right.SETTINGS)

    @Slot(int)
    def edit(self, index: int) -> None:
        """Change one."""
        if self._plans is not None and 0 <= index < len(self._plans):
            use = self._plans[index]
            self._desk.trusted(lambda: self._edit(use), Right.SETTINGS)

    def _edit(self, use: PlanUse | None) -> None:
        self._edited, self._why = use, None
        if use is None:
            self._draft = PlanDraft("")
        else:
            plan = use.plan
            grace = plan.grace_days or PlanDraft("").grace_days
            self._draft = PlanDraft(plan.name, plan.months, plan.after_end, grace)
        self.changed.emit()

    @Slot()
    def leave(self) -> None:
        """Write no more of it."""
        self._draft = self._edited = self._why = None
        self.changed.emit()

    @Slot(str)
    def name(self, words: str) -> None:
        """Call it so."""
        self._write_down(name=words)

    @Slot(int)
    def last(self, months: int) -> None:
        """Have it last so many months; 0 is until it is ended."""
        self._write_down(months=months or None)

    @Slot(int)
    def longer(self, months: int) -> None:
        """Have it last so many months more, or less."""
        if self._draft is not None:
            self._write_down(months=max(1, min(MOST_MONTHS, (self._draft.months or 0) + months)))

    @Slot(str)
    def rule(self, after_end: str) -> None:
        """Have that happen after its end."""
        self._write_down(after_end=AfterEnd(after_end))

    @Slot(int)
    def grace(self, days: int) -> None:
        """Let people in for so many days more, or less."""
        if self._draft is not None:
            self._write_down(grace_days=max(1, min(MOST_GRACE, self._draft.grace_days + days)))

    def _write_down(self, **what: Any) -> None:
        if self._draft is not None:
            self._draft, self._why = replace(self._draft, **what), None
            self.changed.emit()

    @Slot()
    def keep(self) -> None:
        """Keep it as it is written."""
        draft, edited = self._draft, self._edited
        if draft is None:
            return

        def job(session: Session, pen: Pen, by: UUID) -> Done:
            if edited is None:
                return plans.make(session, pen, draft, by)
            return plans.change(session, pen, edited.plan.id, draft, by)

        def said() -> str:
            if edited is None:
                return self.tr("%1 can be subscribed to now.", "a plan")
            return self.tr("%1 is changed, for whoever has it too.", "a plan")

        self._do(job, said, draft.name)

    @Slot()
    def retire(self) -> None:
        """Offer it no more, or again."""
        edited = self._edited
        if edited is None:
            return
        on = not edited.plan.is_retired

        def said() -> str:
            if on:
                return self.tr("%1 is not offered any more; whoever has it keeps it.", "a plan")
            return self.tr("%1 is offered again.", "a plan")

        self._do(
            lambda session, pen, by: plans.retire(session, pen, edited.plan.id, by, on=on),
            said,
            edited.plan.name,
        )

    @Slot()
    def delete(self) -> None:
        """Have it be no more."""
        edited = self._edited
        if edited is not None:
            self._do(
                lambda session, pen, by: plans.delete(session, pen, edited.plan.id, by),
                lambda: self.tr("%1 is deleted.", "a plan"),
                edited.plan.name,
            )

    def _do(self, job: Job, said: Callable[[], str], name: str) -> None:
        def act() -> None:
            by = self._desk.by

            def answer(done: Done) -> None:
                self._read_when_here()
                if isinstance(done, PlanChanged):
                    self.leave()
                    self._desk.say(
                        lambda: filled(said(), name.strip()),
                        lambda session, pen: plans.turn_back(session, pen, done, by),
                    )
                else:
                    self.refuse(done)

            self._backstage.write(lambda session, pen: job(session, pen, by), answer)

        self._desk.trusted(act, Right.SETTINGS)

    def refuse(self, why: NotPlanned) -> None:
        """Say why not; what was written stays."""
        self._why = why
        self.changed.emit()

    # -- what pages see --------------------------------------------------------------------------

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def rows(self) -> list[dict[str, Any]]:
        """All of them."""
        return [
            {
                "name": each.plan.name,
                "more": self._more(each),
                "rule": self._words.rule(each.plan.after_end, each.plan.grace_days),
                "retired": each.plan.is_retired,
            }
            for each in self._plans or ()
        ]

    def _more(self, use: PlanUse) -> str:
        said = [self._words.lasts(use.plan.months)]
        if use.plan.is_retired:
            said.append(self.tr("not offered any more"))
        some = self.tr("%n person(s) have it", "", use.now)
        said.append(some if use.now else self.tr("nobody has it"))
        return " · ".join(said)

    @Property(bool, notify=changed)
    def editing(self) -> bool:
        """Whether one is being written."""
        return self._draft is not None

    @Property(bool, notify=changed)
    def isNew(self) -> bool:
        """Whether it is a new one."""
        return self._edited is None

    @Property(str, notify=changed)
    def called(self) -> str:
        """How it is called so far."""
        return "" if self._draft is None else self._draft.name

    @Property(int, notify=changed)
    def months(self) -> int:
        """How many months it lasts; 0 until it is ended."""
        return 0 if self._draft is None else self._draft.months or 0

    @Property(str, notify=changed)
    def lasts(self) -> str:
        """The same in words."""
        return "" if self._draft is None else self._words.lasts(self._draft.months)

    @Property(str, notify=changed)
    def afterEnd(self) -> str:
        """What happens after its end: `welcome`, `grace` or `desk`."""
        return "" if self._draft is None else self._draft.after_end.value

    @Property(int, notify=changed)
    def graceDays(self) -> int:
        """For how many days more people are let in."""
        return 0 if self._draft is None else self._draft.grace_days

    @Property(str, notify=changed)
    def ruleWords(self) -> str:
        """What happens after its end, in words."""
        if self._draft is None:
            return ""
        return self._words.rule(self._draft.after_end, self._draft.grace_days)

    @Property(bool, notify=changed)
    def retired(self) -> bool:
        """Whether it is not offered any more."""
        return self._edited is not None and self._edited.plan.is_retired

    @Property(bool, notify=changed)
    def deletable(self) -> bool:
        """Whether nobody ever had it."""
        return self._edited is not None and self._edited.ever == 0

    @Property(int, notify=changed)
    def holders(self) -> int:
        """How many have it."""
        return 0 if self._edited is None else self._edited.now

    @Property(str, notify=changed)
    def refused(self) -> str:
        """Why it was not kept."""
        return "" if self._why is None else self._words.not_planned(self._why)
