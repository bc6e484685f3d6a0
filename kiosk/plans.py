"""Plans: what can be subscribed to, made and changed by whoever may change the place's settings.

Each function returns how the plan was and is, which `turn_back` takes to undo it, or why nothing
was done.
"""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from kiosk import acts, placetime, trust
from kiosk.data import Session
from kiosk.data import memberships as data
from kiosk.presence import Pen
from kiosk.records import AfterEnd, Place, Plan
from kiosk.records.desk import ActKind, Right
from kiosk.records.subscribing import NotPlanned, PlanChanged, PlanDraft, PlanUse
from kiosk.spelling import LONGEST, plain, tidy

MOST_MONTHS = 120
MOST_GRACE = 365
"""Days."""

Done = PlanChanged | NotPlanned


def plans(session: Session, now: datetime, place: Place) -> tuple[PlanUse, ...]:
    """Every plan and who uses it, those on offer first, each kind in the order of their names."""
    have = data.holders(session, placetime.day_of(now, place))
    ever = data.holders(session)
    found = [
        PlanUse(plan, have.get(plan.id, 0), ever.get(plan.id, 0)) for plan in data.plans(session)
    ]
    return tuple(sorted(found, key=lambda each: (each.plan.is_retired, plain(each.plan.name))))


def make(session: Session, pen: Pen, draft: PlanDraft, by: UUID) -> Done:
    """Have there be a new plan. Refused without a name, and with that of another."""
    plan = _written(Plan(pen.new_id(), "", draft.after_end, 0), draft)
    return _refused(session, None, plan, by) or _keep(session, pen, by, None, plan, "made")


def change(session: Session, pen: Pen, id: UUID, draft: PlanDraft, by: UUID) -> Done:
    """Have a plan be as `draft` says from now on, for whoever has it too. Refused as `make`."""
    before = data.plan(session, id)
    if before is None:
        return NotPlanned.GONE
    plan = _written(before, draft)
    return _refused(session, before, plan, by) or _keep(session, pen, by, before, plan, "changed")


def retire(session: Session, pen: Pen, id: UUID, by: UUID, *, on: bool) -> Done:
    """Offer a plan no more; whoever has it keeps it, and may renew it. Not `on`: offer it again."""
    before = data.plan(session, id)
    if before is None:
        return NotPlanned.GONE
    detail = "retired" if on else "offered"
    plan = replace(before, is_retired=on)
    return _refused(session, before, plan, by) or _keep(session, pen, by, before, plan, detail)


def delete(session: Session, pen: Pen, id: UUID, by: UUID) -> Done:
    """Have there be no such plan any more. Refused when somebody has it, or had it once."""
    before = data.plan(session, id)
    if before is None:
        return NotPlanned.GONE
    if data.memberships_in(session, id):
        return NotPlanned.IN_USE
    refused = _refused(session, before, before, by)
    return refused or _keep(session, pen, by, before, None, "deleted")


def turn_back(session: Session, pen: Pen, done: PlanChanged, by: UUID) -> bool:
    """Undo what was `done`. Returns whether it could be: not once it is used, or was changed since."""
    known = done.after or done.before
    if known is None or data.plan(session, known.id) != done.after:
        return False
    if done.before is None and data.memberships_in(session, known.id):
        return False
    if done.before is not None and _refused(session, done.after, done.before, by):
        return False
    _keep(session, pen, by, done.after, done.before, "undone")
    return True


def _written(plan: Plan, draft: PlanDraft) -> Plan:
    months = draft.months
    grace_days = max(1, min(MOST_GRACE, draft.grace_days))
    return replace(
        plan,
        name=tidy(draft.name, LONGEST),
        after_end=draft.after_end,
        grace_days=grace_days if draft.after_end is AfterEnd.GRACE else 0,
        months=None if months is None else max(1, min(MOST_MONTHS, months)),
    )


def _refused(session: Session, before: Plan | None, plan: Plan, by: UUID) -> NotPlanned | None:
    """Why a plan that was `before` may not be as `plan`: lists bring plans of nearly the same name."""
    if Right.SETTINGS not in trust.rights(session, by):
        return NotPlanned.NOT_YOURS
    if before is not None and before.name == plan.name:
        return None
    if not plan.name:
        return NotPlanned.NO_NAME
    called = {plain(each.name) for each in data.plans(session) if each.id != plan.id}
    return NotPlanned.TAKEN if plain(plan.name) in called else None


def _keep(
    session: Session, pen: Pen, by: UUID, before: Plan | None, after: Plan | None, detail: str
) -> PlanChanged:
    if after is None and before is not None:
        data.delete_plan(session, before.id)
    elif after is not None and before is None:
        data.add_plan(session, after)
        if after.is_retired:
            data.change_plan(session, after, pen.now)
    elif after is not None:
        data.change_plan(session, after, pen.now)
    acts.note(session, pen, ActKind.PLAN_CHANGED, person=by, detail=detail)
    return PlanChanged(before, after)
