"""The plans of the place: looked at, made, changed, retired."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import plans
from kiosk.data import Session
from kiosk.plans import Done
from kiosk.presence import Pen
from kiosk.records.desk import Right
from kiosk.records.subscribing import PlanChanged, PlanUse
from kiosk.ui.backstage import Backstage
from kiosk.ui.desk import Desk
from kiosk.ui.language import Language
from kiosk.ui.planwords import PlanWords
from kiosk.ui.planwriting import PlanWriting
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
        self._writing = PlanWriting(self._words)
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
        self._plans = None
        self._writing.leave()
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
        self._desk.trusted(lambda: self._writing.begin(None), Right.SETTINGS)

    @Slot(int)
    def edit(self, index: int) -> None:
        """Change one."""
        if self._plans is not None and 0 <= index < len(self._plans):
            use = self._plans[index]
            self._desk.trusted(lambda: self._writing.begin(use), Right.SETTINGS)

    @Slot()
    def keep(self) -> None:
        """Keep it as it is written."""
        draft, edited = self._writing.draft, self._writing.edited
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
        edited = self._writing.edited
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
        edited = self._writing.edited
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
                    self._writing.leave()
                    self._desk.say(
                        lambda: filled(said(), name.strip()),
                        lambda session, pen: plans.turn_back(session, pen, done, by),
                    )
                else:
                    self._writing.refuse(done)

            self._backstage.write(lambda session, pen: job(session, pen, by), answer)

        self._desk.trusted(act, Right.SETTINGS)

    # -- what pages see --------------------------------------------------------------------------

    @property
    def own_writing(self) -> PlanWriting:
        """The one that is written."""
        return self._writing

    @Property(PlanWriting, constant=True)
    def writing(self) -> PlanWriting:
        """The one that is written."""
        return self._writing

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
