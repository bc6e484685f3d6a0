"""The records of the report that is written by itself each month."""

from dataclasses import dataclass
from datetime import date, datetime

from kiosk.errors import Fault

FORMATS = ("pdf", "xlsx", "csv")
"""What it can be written as, by the endings of files, in the order in which they are said."""


@dataclass(frozen=True, slots=True)
class Monthly:
    """In which `formats` the place wants one, none for no report; into which `folder`.

    The folder is one machine's; None is that of the exports. `station` is the one that writes it, as it
    has that folder; None where nobody knows. Both are known while no report is wanted, too.
    """

    folder: str | None = None
    formats: tuple[str, ...] = ()
    station: str | None = None


NO_MONTHLY = Monthly()
"""None wanted, and no folder of one that was."""


@dataclass(frozen=True, slots=True)
class Unwritten:
    """The report of a `month` (its first day) that is not written.

    `fault` says why, and `tried_at` when that was tried; None where it was not: its station is silent.
    """

    month: date
    fault: Fault | None = None
    tried_at: datetime | None = None
