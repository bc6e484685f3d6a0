"""The tables. Words about people live where they can be erased; the log holds none.

Names follow the glossary. `presence_event` is append-only (see the triggers in `database.py`) and
names people by an alias of the month; `visit` is folded from it. All are of one metadata. Queries
take them from here, as tables and never as classes, so that no row is ever loaded lazily.
"""

from kiosk.data.tables.base import Base
from kiosk.data.tables.desk import ACT, HANDOVER, INTRODUCTION, NOTICE, PIN, SHIFT, TRUST
from kiosk.data.tables.log import ALIAS, EVENT_NOTE, PRESENCE_EVENT
from kiosk.data.tables.people import CODE, MEMBERSHIP, NEED, PERSON, PLAN, SKILL, WRONG_TRIES
from kiosk.data.tables.place import OPENING_HOURS, PLACE
from kiosk.data.tables.rollcall import ROLL_CALL, ROLL_TICK
from kiosk.data.tables.visits import VISIT, VISIT_WORDS

__all__ = [
    "ACT",
    "ALIAS",
    "CODE",
    "EVENT_NOTE",
    "HANDOVER",
    "INTRODUCTION",
    "MEMBERSHIP",
    "NEED",
    "NOTICE",
    "OPENING_HOURS",
    "PERSON",
    "PIN",
    "PLACE",
    "PLAN",
    "PRESENCE_EVENT",
    "ROLL_CALL",
    "ROLL_TICK",
    "SHIFT",
    "SKILL",
    "TRUST",
    "VISIT",
    "VISIT_WORDS",
    "WRONG_TRIES",
    "Base",
]
