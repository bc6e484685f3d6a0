"""The records of what is made known: to the desk, and in an evacuation on every screen."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID


class NoticeKind(StrEnum):
    """What the desk is told of."""

    HELP = "help"  # somebody at a station asks for help
    NOT_ME = "not_me"  # a code was shown by somebody who says that they are another


@dataclass(frozen=True, slots=True)
class Notice:
    """Something for the desk to know, until it is `settled_at`."""

    id: UUID
    kind: NoticeKind
    station: str
    made_at: datetime
    person: UUID | None = None
    settled_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Evacuation:
    """A roll call under way: every screen turns to *ÉVACUATION* until it is ended.

    `drill` marks an exercise; `station` is where it was opened.
    """

    call: UUID
    began_at: datetime
    drill: bool
    station: str
