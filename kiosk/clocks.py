"""The clock of a rehearsal: the moment that it begins at, and how it goes on."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from kiosk.errors import WrongCall
from kiosk.records import Clock


def moment(text: str, zone: ZoneInfo) -> datetime:
    """The moment that `text` names in ISO 8601, in `zone` when it names none. Raises `WrongCall`."""
    try:
        said = datetime.fromisoformat(text)
        said = said.replace(tzinfo=zone) if said.tzinfo is None else said
        if not 1970 < said.year < 2200:
            raise ValueError
        return said.astimezone(UTC)
    except (ValueError, OverflowError):
        raise WrongCall(
            f"{text!r} is not a moment between 1971 and 2199 in ISO 8601 (2026-11-26T10:42)"
        ) from None


def running(start: datetime, elapsed: Callable[[], float]) -> Clock:
    """A clock that begins at `start` and goes on with `elapsed`, in seconds."""
    began = elapsed()
    return lambda: start + timedelta(seconds=elapsed() - began)
