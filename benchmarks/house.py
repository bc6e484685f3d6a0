"""The sample place that figures are taken of."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from kiosk.data.database import Database
from kiosk.records import Place, Station


@dataclass
class House:
    """The sample place, in a folder of its own."""

    folder: Path
    database: Database
    station: Station
    place: Place

    def clock(self) -> datetime:
        """Now."""
        return datetime.now(UTC)
