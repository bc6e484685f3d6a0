"""The records of what the place can choose, besides its own row."""

from dataclasses import dataclass

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
    after which a note for the next shift, and who did what at the desk, are erased. `monthly_report`
    is whether one is written by itself.
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
    monthly_report: bool = False
