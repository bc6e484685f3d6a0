"""The tables. Words about people live where they can be erased; the log holds none.

Names follow the glossary. `presence_event` is append-only (see the triggers in `database.py`) and
names people by an alias of the month; `visit` is folded from it. All are of one metadata. Queries
take them from here, as tables and never as classes, so that no row is ever loaded lazily.
"""

from kiosk.data.tables.base import Base
from kiosk.data.tables.desk import ACT, HANDOVER, INTRODUCTION, NOTICE, PIN, SHIFT, TRUST
from kiosk.data.tables.log import ALIAS, EVENT_NOTE, MERGED, ONE_ALIAS, PRESENCE_EVENT
from kiosk.data.tables.people import (
    CODE,
    CONSENT,
    IMPORT,
    IMPORT_CHANGE,
    MEMBERSHIP,
    NEED,
    PAUSE,
    PERSON,
    PHOTO,
    PLAN,
    SKILL,
    WRONG_TRIES,
)
from kiosk.data.tables.place import DOCUMENT, OPENING_HOURS, PLACE, SETTING
from kiosk.data.tables.rollcall import ROLL_CALL, ROLL_TICK
from kiosk.data.tables.visits import VISIT, VISIT_WORDS

__all__ = [
    "ACT",
    "ALIAS",
    "CODE",
    "CONSENT",
    "DOCUMENT",
    "EVENT_NOTE",
    "HANDOVER",
    "IMPORT",
    "IMPORT_CHANGE",
    "INTRODUCTION",
    "MEMBERSHIP",
    "MERGED",
    "NEED",
    "NOTICE",
    "ONE_ALIAS",
    "OPENING_HOURS",
    "PAUSE",
    "PERSON",
    "PHOTO",
    "PIN",
    "PLACE",
    "PLAN",
    "PRESENCE_EVENT",
    "ROLL_CALL",
    "ROLL_TICK",
    "SETTING",
    "SHIFT",
    "SKILL",
    "TRUST",
    "VISIT",
    "VISIT_WORDS",
    "WRONG_TRIES",
    "Base",
]
