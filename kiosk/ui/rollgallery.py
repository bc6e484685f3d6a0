"""The pages of an evacuation with sample data, for pictures, and to be measured."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

from kiosk.phone import Phones
from kiosk.records import Board, Where
from kiosk.records.rollcall import Roll
from kiosk.ui import samples
from kiosk.ui.closeddoor import ClosedDoor
from kiosk.ui.entrance import Entrance
from kiosk.ui.posing import standing_clock
from kiosk.ui.rollcall import RollCalling
from kiosk.ui.rollsharing import RollSharing

if TYPE_CHECKING:
    from kiosk.ui.rolldoor import RollDoor


class _SampleRoll(ClosedDoor):
    """A door that nobody comes through, with people inside."""

    def read(self, answer: Callable[[Roll], None]) -> None:
        answer(samples.ROLL)


class _NoServer(Phones):
    """What would serve phones, and listens to none."""

    def start(self, _host: str = "") -> int:
        return 41873

    def invite(self) -> str:
        return "/fd3feb3c9250b7974a9b528b69636321"


@dataclass
class Network:
    """The network that the place is in, as far as there is one."""

    address: str | None = "192.168.1.20"


def sample_calling(place: Where, network: Network) -> RollCalling:
    """A roll call with people inside, for phones on `network`."""
    return RollCalling(
        cast("RollDoor", _SampleRoll()),
        RollSharing(Path(), place, bytes, address=lambda: network.address, serve=_NoServer),
        place,
        lambda: samples.NOW,
        standing_clock,
    )


class RollPictures:
    """Turns an entrance to the pages of its roll call."""

    def __init__(
        self, entrance: Entrance, calling: RollCalling, network: Network, board: Board
    ) -> None:
        """`board` is what shows while there is no call."""
        self._entrance, self._calling = entrance, calling
        self._network, self._board = network, board

    def wall(self) -> dict[str, Callable[[], None]]:
        """What turns a board on the wall to each, by the picture's name."""
        return {
            "EvacuationPage-wall": self._evacuate,
            "EvacuationPage-wall-drill": lambda: self._evacuate(drill=True),
        }

    def pages(self) -> dict[str, Callable[[], None]]:
        """The same of the entrance."""
        return {
            "EvacuationPage": self._evacuate,
            "EvacuationPage-drill": lambda: self._evacuate(drill=True),
            "RollCallPage": self._call_the_roll,
            "RollCallPage-drill": lambda: self._call_the_roll(drill=True),
            "RollCallPage-missing": lambda: self._call_the_roll(self._calling.toggleMissing),
            "RollCallPage-phone": lambda: self._call_the_roll(self._calling.openPhone),
            "RollCallPage-no-network": self._look_for_a_network,
            "RollCallPage-end": lambda: self._call_the_roll(self._calling.askForEnd),
            "RollCallPage-summary": self._end_the_call,
        }

    def _evacuate(self, *, drill: bool = False) -> None:
        self._entrance.goHome()
        evacuation = replace(samples.EVACUATION, drill=drill)
        self._entrance.take(replace(self._board, evacuation=evacuation))

    def _call_the_roll(
        self, then: Callable[[], None] | None = None, *, drill: bool = False
    ) -> None:
        self._evacuate(drill=drill)
        self._entrance.open_roll_call(None)
        if then is not None:
            then()

    def _look_for_a_network(self) -> None:
        before, self._network.address = self._network.address, None
        self._call_the_roll(self._calling.openPhone)
        self._network.address = before

    def _end_the_call(self) -> None:
        self._call_the_roll()
        self._entrance.take(self._board)
