"""The records of what the place can choose, and of changing it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from kiosk.records.monthly import NO_MONTHLY, Monthly

Value = bool | int | str | list["Value"] | dict[str, "Value"] | None
"""What a setting is, in the terms of JSON: as it is kept, compared and written to a file."""


@dataclass(frozen=True, slots=True)
class Choices:
    """What the place has chosen besides its name, hours and numbers; each default is a new place's.

    Seconds are those of a screen that nobody touches: `result_seconds` of a welcome or a goodbye,
    `idle_seconds` of anything else, `desk_seconds` of the desk where others pass. `pin_minutes` are
    those without a touch after which the desk asks for the PIN again. `asks_activity` and
    `proposes_last` are about the welcome. `text`, `theme`, `motion`, `countdown` and `sound` are how
    screens suit people until somebody, or the station's own file, says otherwise. Days are those
    after which a note for the next shift, and who did what at the desk, are erased. `monthly` is the
    report that is written by itself.
    """

    result_seconds: int = 20
    idle_seconds: int = 30
    desk_seconds: int = 60
    pin_minutes: int = 5
    asks_activity: bool = True
    proposes_last: bool = True
    text: str = "A"
    theme: str = "light"
    motion: bool = True
    countdown: bool = True
    sound: bool = True
    note_days: int = 7
    desk_days: int = 90
    monthly: Monthly = NO_MONTHLY


class Setting(StrEnum):
    """Everything that the place can choose, by its name in a file of settings."""

    NAME = "name"
    HOURS = "hours"
    SEATS = "seats"
    LIMIT = "limit"
    LEGAL_FORM = "legal_form"
    ZONE = "zone"
    LANGUAGE = "language"
    FORMAL = "formal"
    ASKS_ACTIVITY = "asks_activity"
    PROPOSES_LAST = "proposes_last"
    RESULT_SECONDS = "result_seconds"
    IDLE_SECONDS = "idle_seconds"
    DESK_SECONDS = "desk_seconds"
    PIN_MINUTES = "pin_minutes"
    TEXT = "text"
    THEME = "theme"
    MOTION = "motion"
    COUNTDOWN = "countdown"
    SOUND = "sound"
    NOTE_DAYS = "note_days"
    DESK_DAYS = "desk_days"
    MONTHLY = "report.monthly"


class Group(StrEnum):
    """What belongs together in the list."""

    PLACE = "place"
    WORDS = "words"
    DOOR = "door"
    LOOKS = "looks"
    DATA = "data"
    REPORTS = "reports"


class Kind(StrEnum):
    """How a value is chosen."""

    WORDS = "words"  # typed
    HOURS = "hours"  # for each day of the week
    COUNT = "count"  # of people
    ONE_OF = "one_of"
    SOME_OF = "some_of"  # or none


class Wrong(StrEnum):
    """Why a setting stays as it is. The screen has a sentence for each."""

    NOT_YOURS = "not_yours"  # who asks may not change the settings, or may not any more
    MEANWHILE = "meanwhile"  # somebody else has changed it since it was looked at
    INSIDE = "inside"  # while people are inside, it would move their departures
    UNKNOWN = "unknown"  # no setting of that name
    NAME_MISSING = "name_missing"
    NAME_UNFIT = "name_unfit"  # too long, or with characters that can't be shown
    NOT_HOURS = "not_hours"  # no days of the week with two hours each
    NO_DAY = "no_day"  # a place that never opens
    NIGHT = "night"  # opening before 4:00, or closing after 4:00 of the next day
    NUMBER = "number"  # no number of people, or too many
    OVER_LIMIT = "over_limit"  # more can work than may be inside
    NOT_OFFERED = "not_offered"  # none of those there are


class NotRead(StrEnum):
    """Why a file is none of settings."""

    TOO_LARGE = "too_large"
    NOT_OURS = "not_ours"  # damaged, or of something else
    NEWER = "newer"  # of a later version of the program


@dataclass(frozen=True, slots=True)
class Changed:
    """Settings that were changed together: what they were, and what they are now."""

    before: Mapping[Setting, Value]
    after: Mapping[Setting, Value]


@dataclass(frozen=True, slots=True)
class FileLine:
    """One setting of a file that differs from the place's, by its `name` there.

    `wrong` says why it can't be.
    """

    name: str
    before: Value
    after: Value
    wrong: Wrong | None = None

    @property
    def setting(self) -> Setting | None:
        """Which it is, if it is one."""
        return None if self.wrong is Wrong.UNKNOWN else Setting(self.name)
