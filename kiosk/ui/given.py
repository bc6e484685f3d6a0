"""What the pages of a screen are given, once, by whoever puts the screen together."""

from dataclasses import dataclass

from kiosk.records import Clock
from kiosk.ui.comfort import Comfort
from kiosk.ui.countdown import Countdown
from kiosk.ui.doorway import Doorway
from kiosk.ui.helping import Helping
from kiosk.ui.home import Home
from kiosk.ui.language import Language
from kiosk.ui.lodge import Lodge
from kiosk.ui.placenow import PlaceNow
from kiosk.ui.rollcall import RollCalling
from kiosk.ui.showing import Showing


@dataclass(frozen=True, slots=True)
class Given:
    """What every page of one screen may need; each room of the pages takes its own from it."""

    doorway: Doorway
    showing: Showing
    home: Home
    helping: Helping
    lodge: Lodge
    calling: RollCalling
    language: Language
    comfort: Comfort
    countdown: Countdown
    place: PlaceNow
    clock: Clock
