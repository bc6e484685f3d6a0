"""A plan that is written: its name, how long it lasts, what follows its end."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.plans import MOST_GRACE, MOST_MONTHS
from kiosk.records import AfterEnd
from kiosk.records.subscribing import NotPlanned, PlanDraft, PlanUse
from kiosk.ui.planwords import PlanWords

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PlanWriting(QObject):
    """What is written so far, of a new plan or of one that there is."""

    changed = Signal()

    def __init__(self, words: PlanWords) -> None:
        super().__init__()
        self._words = words
        self._draft: PlanDraft | None = None
        self._edited: PlanUse | None = None
        self._why: NotPlanned | None = None

    def begin(self, use: PlanUse | None) -> None:
        """Write a new one, or change one that there is."""
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

    @property
    def draft(self) -> PlanDraft | None:
        """What is written, if anything is."""
        return self._draft

    @property
    def edited(self) -> PlanUse | None:
        """The plan that is changed; None of a new one."""
        return self._edited

    def refuse(self, why: NotPlanned) -> None:
        """Say why not; what was written stays."""
        self._why = why
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

    # -- what pages see --------------------------------------------------------------------------

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
        """For how many days people come in as before after its end, where that is so."""
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
