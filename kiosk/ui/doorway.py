"""What a screen needs of a place that is open, and what it asks of the door."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol
from uuid import UUID

from kiosk.data.database import Database
from kiosk.errors import Fault
from kiosk.records import (
    Around,
    Clock,
    Notice,
    Outcome,
    Place,
    ShownAs,
    Slowed,
    Station,
    TakenBack,
    Visit,
)


class House(Protocol):
    """What the screen needs of a place that is open; `kiosk.house.House` is one."""

    @property
    def folder(self) -> Path:
        """The data folder."""

    @property
    def database(self) -> Database:
        """The place's database."""

    @property
    def station(self) -> Station:
        """This station."""

    @property
    def place(self) -> Place:
        """The place."""

    @property
    def clock(self) -> Clock:
        """The present moment."""


class Doorway(Protocol):
    """What the entrance asks of the door. Answers come on the GUI thread."""

    def scan(self, text: str, answer: Callable[[Outcome], None], *, leaving: bool) -> None:
        """Take a code."""

    def enter(
        self, digits: str, answer: Callable[[Outcome | Slowed], None], *, leaving: bool
    ) -> None:
        """Take a personal code."""

    def take_back(
        self, event: UUID, answer: Callable[[TakenBack | None], None], *, not_me: bool
    ) -> None:
        """Undo an arrival or a departure."""

    def around(self, visit: UUID, answer: Callable[[Around | None], None]) -> None:
        """Find out what the welcome of a visit offers."""

    def choose_activity(self, visit: UUID, text: str, answer: Callable[[str | None], None]) -> None:
        """Keep what somebody works on."""

    def choose_dials(
        self,
        visit: UUID,
        shown_as: ShownAs | None,
        activity_shown: bool | None,
        answer: Callable[[Visit | None], None],
    ) -> None:
        """Keep how somebody shows: one dial, or both; None leaves one as it is."""

    def ask_for_help(
        self, answer: Callable[[Notice], None], troubled: Callable[[Fault], None]
    ) -> None:
        """Ring every station; `troubled` hears why that could not be."""

    def settle(self, notice: UUID, answer: Callable[[bool], None]) -> None:
        """Say that a call is taken care of."""

    def probe(self, well: Callable[[], None], ill: Callable[[Fault], None]) -> None:
        """Find out whether a scan could be recorded now."""
