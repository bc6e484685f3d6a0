"""The records of the report that is written by itself each month."""

from dataclasses import dataclass
from datetime import date, datetime

from kiosk.errors import Fault


@dataclass(frozen=True, slots=True)
class Monthly:
    """That the place wants one: into which `folder` (None is that of the exports), in which `formats`.

    Formats are endings of files: `pdf`, `xlsx`, `csv`.
    """

    folder: str | None
    formats: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Unwritten:
    """The report of a `month` (its first day) that could not be written, why, and when that was tried."""

    month: date
    fault: Fault
    tried_at: datetime
