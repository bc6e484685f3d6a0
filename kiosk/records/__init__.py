"""The frozen records that cross walls. They hold no session, load nothing, and never change.

Every time is an aware `datetime` in UTC; only the screens and the commands turn it into the place's
zone. Every id is a `UUID`.

What nearly every room uses is imported from here; what only some do, from its own module (`desk`,
`rollcall`, `attendance`, `journal`, `setup`).
"""

from kiosk.records.board import Around, Board, BoardEntry, Link, Occupancy, OnShift, Present, Wanted
from kiosk.records.door import (
    AlreadyGone,
    AlreadyHere,
    Farewelled,
    Outcome,
    Reason,
    Refused,
    Slowed,
    TakenBack,
    Welcomed,
)
from kiosk.records.log import Actor, Checked, Event, EventKind, LogLine, Merge
from kiosk.records.notices import Evacuation, Notice, NoticeKind
from kiosk.records.people import (
    AfterEnd,
    Code,
    CodeKind,
    ConsentKind,
    Imported,
    LineError,
    Membership,
    Pause,
    Person,
    Plan,
)
from kiosk.records.place import (
    Clock,
    DayHours,
    DocumentKind,
    LegalForm,
    Place,
    Randomness,
    Station,
    Where,
)
from kiosk.records.visits import ComesAs, Dials, ShownAs, Visit

__all__ = [
    "Actor",
    "AfterEnd",
    "AlreadyGone",
    "AlreadyHere",
    "Around",
    "Board",
    "BoardEntry",
    "Checked",
    "Clock",
    "Code",
    "CodeKind",
    "ComesAs",
    "ConsentKind",
    "DayHours",
    "Dials",
    "DocumentKind",
    "Evacuation",
    "Event",
    "EventKind",
    "Farewelled",
    "Imported",
    "LegalForm",
    "LineError",
    "Link",
    "LogLine",
    "Membership",
    "Merge",
    "Notice",
    "NoticeKind",
    "Occupancy",
    "OnShift",
    "Outcome",
    "Pause",
    "Person",
    "Place",
    "Plan",
    "Present",
    "Randomness",
    "Reason",
    "Refused",
    "ShownAs",
    "Slowed",
    "Station",
    "TakenBack",
    "Visit",
    "Wanted",
    "Welcomed",
    "Where",
]
