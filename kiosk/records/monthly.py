"""The records of the report that is written by itself each month."""

from dataclasses import dataclass
from datetime import date, datetime

from kiosk.errors import Fault

FORMATS = ("pdf", "xlsx", "csv")
"""What it can be written as, by the endings of files, in the order in which they are said."""


@dataclass(frozen=True, slots=True)
class Monthly:
    """In which `formats` the place wants one, none for no report; into which `folder`.

    The folder is one machine's; None is that of the exports. It is known while no report is wanted, too.
    """

    folder: str | None = None
    formats: tuple[str, ...] = ()


NO_MONTHLY = Monthly()
"""None wanted, and no folder of one that was."""


@dataclass(frozen=True, slots=True)
class Unwritten:
    """The report of a `month` (its first day) that could not be written, why, and when that was tried."""

    month: date
    fault: Fault
    tried_at: datetime
