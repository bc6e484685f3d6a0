"""How the sub-commands print: JSON for programs, plain lines for people."""

import json
import sys
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo


def print_json(answer: object) -> None:
    """One object on one line, at once. ASCII only, so that no text found in a code can hurt."""
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


def print_line(text: str) -> None:
    """One line for a person, at once."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def print_error(text: str) -> None:
    """One line of trouble on standard error."""
    sys.stderr.write(f"kiosk: {' '.join(text.split())}\n")


def iso(moment: datetime, zone: ZoneInfo) -> str:
    """`moment` on the place's clock, with its offset."""
    return moment.astimezone(zone).isoformat()


def clock(moment: datetime, zone: ZoneInfo) -> str:
    """`moment` for a person: the day and the time on the place's clock."""
    return f"{moment.astimezone(zone):%Y-%m-%d %H:%M}"


def id_text(id: UUID | None) -> str | None:
    """An id for JSON."""
    return None if id is None else str(id)


def harmless(text: str) -> str:
    """A text from outside, with whatever could steer a terminal written out."""
    return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in text)


def quoted(text: str) -> str:
    """A text from outside, harmless and in quotes."""
    return f'"{harmless(text)}"'


def counted(number: int, thing: str) -> str:
    """`number` of a thing, in the singular or the plural that English gives it."""
    return f"{number} {thing}{'' if number == 1 else 's'}"
