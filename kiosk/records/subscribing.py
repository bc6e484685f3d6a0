"""The records of plans and memberships: what was changed, who uses a plan, why something was not."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kiosk.records.people import AfterEnd, Membership, Plan


@dataclass(frozen=True, slots=True)
class PlanDraft:
    """A plan as somebody writes it down; see `Plan`."""

    name: str
    months: int | None = 1
    after_end: AfterEnd = AfterEnd.WELCOME
    grace_days: int = 14


@dataclass(frozen=True, slots=True)
class PlanUse:
    """A plan, how many have it today (also paused, or about to begin), and how many ever had it."""

    plan: Plan
    now: int
    ever: int


@dataclass(frozen=True, slots=True)
class PlanChanged:
    """A plan `before` and `after` something was done to it; None where there was, or is, none."""

    before: Plan | None
    after: Plan | None


class NotPlanned(StrEnum):
    """Why a plan stays as it is."""

    NOT_YOURS = "not_yours"  # who asks may not change the settings, or may not any more
    NO_NAME = "no_name"
    TAKEN = "taken"  # another plan is called so, accents and capitals aside
    IN_USE = "in_use"  # somebody has it, or had it: it can be retired
    GONE = "gone"  # somebody else has deleted it meanwhile


@dataclass(frozen=True, slots=True)
class Changed:
    """A membership `before` and `after` something was done to it; None where there was, or is, none."""

    before: Membership | None
    after: Membership | None


class NotSubscribed(StrEnum):
    """Why a membership stays as it is."""

    GONE = "gone"  # somebody else has changed it meanwhile
    NOBODY = "nobody"  # the person is not known any more
    RETIRED = "retired"  # the plan is not offered any more, and the person does not have it
    ENDS_FIRST = "ends_first"  # before it starts
    OUTSIDE_PAUSE = "outside_pause"  # a pause would lie outside of it
    NOT_RUNNING = "not_running"  # it does not cover that day, or rests already
    NOT_PAUSED = "not_paused"


@dataclass(frozen=True, slots=True)
class Overlaps:
    """Why a membership is not begun: the person has the same plan on some of these days."""

    starts: date
    ends: date | None
