"""Ids that sort by the moment they were made."""

from datetime import datetime
from uuid import UUID

from kiosk.records import Randomness


def uuid7(now: datetime, random: Randomness) -> UUID:
    """A UUID of version 7 (RFC 9562, 5.7): milliseconds of `now` since 1970, then 74 random bits.

    A moment before 1970 counts as 1970: an id must not be refused because a clock is wrong.
    """
    milliseconds = max(0, int(now.timestamp() * 1000)) & ((1 << 48) - 1)
    chance = int.from_bytes(random(10), "big")
    value = milliseconds << 80
    value |= 0x7 << 76
    value |= (chance >> 68 & 0xFFF) << 64
    value |= 0b10 << 62
    value |= chance & ((1 << 62) - 1)
    return UUID(int=value)
