"""The two kinds of trouble that are not bugs.

A refusal at the door is neither: it is an outcome, and it is returned (see `kiosk.records.Refused`).
"""

from enum import StrEnum


class Fault(StrEnum):
    """What in the world is wrong, for a screen that says it in its own words and language."""

    LOCKED = "locked"  # another program holds the database
    READ_ONLY = "read_only"  # the file or its folder can't be written
    DISK_FULL = "disk_full"
    DAMAGED = "damaged"  # not a database, or a broken one
    NEWER = "newer"  # written by a newer version of the program
    MISSING = "missing"  # no place here, or a part of it (its key) is gone
    UNREACHABLE = "unreachable"  # the file can't be opened, the server does not answer
    CAMERA = "camera"


class OutOfOrder(Exception):
    """Trouble of the world: nothing was recorded, and nobody was told that it was.

    `fault` says which; the message is one plain English line for a terminal or the log, naming the
    file concerned. It holds nothing about any person.
    """

    def __init__(self, fault: Fault, message: str) -> None:
        """Keep `fault` beside the `message`."""
        super().__init__(message)
        self.fault = fault


class WrongCall(Exception):
    """A command was given something that it can't mean (exit status 2)."""
