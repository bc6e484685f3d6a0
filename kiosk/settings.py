"""This machine's settings: a small TOML file in the data folder, which may be absent."""

import re
import tomllib
from dataclasses import dataclass, fields
from pathlib import Path

from kiosk.errors import Fault, OutOfOrder

FILE = "settings.toml"
USUAL_STATION = "entrance"
DESK_STATION = "desk"
BOARD_STATION = "board"
LONGEST_NAME = 56
"""Characters of a station's name, so that what it shows can be added."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What only this machine knows. `database` and `camera` are empty for the usual ones.

    `resolution` is the width and height, in pixels, that is asked of the camera; `serial` the port of
    a scanner that is no keyboard, if there is one. The last five are how the screen suits whoever
    comes to it, until they choose otherwise; empty where that is as the place has chosen.
    """

    station: str = USUAL_STATION
    database: str = ""
    camera: str = ""
    resolution: str = "1280x720"
    serial: str = ""
    text: str = ""
    theme: str = ""
    motion: str = ""
    countdown: str = ""
    sound: str = ""

    def station_showing(self, shows: str) -> str:
        """The name of the station that `shows` the entrance, the desk or the board on this machine.

        Those that one machine shows share its settings, and must still be told apart: a name in them is
        the entrance's, to which the others add what they are. Without one each is called what it is.
        """
        if shows == USUAL_STATION:
            return self.station
        return shows if self.station == USUAL_STATION else f"{self.station} ({shows})"

    @property
    def frame(self) -> tuple[int, int]:
        """The resolution, as width and height."""
        width, height = self.resolution.split("x")
        return int(width), int(height)


CHOICES = {
    "text": ("A", "A+", "A++"),
    "theme": ("light", "contrast", "dark"),
    "motion": ("on", "off"),
    "countdown": ("on", "off"),
    "sound": ("on", "off"),
}
"""What some settings may be."""
SERIAL = re.compile(r"[^@]+(@[1-9][0-9]{2,6})?", re.ASCII)
"""The name of a port, and the bits a second where they are not the usual."""
RESOLUTION = re.compile(r"[1-9][0-9]{2,3}x[1-9][0-9]{2,3}", re.ASCII)


def read_settings(folder: Path) -> Settings:
    """The settings in `folder`, the usual ones where there is no file.

    Raises `OutOfOrder` for a file that can't be read or says what is not known, so that a slip of the
    pen is never a setting that silently does nothing.
    """
    file = folder / FILE
    try:
        said = tomllib.loads(file.read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError):
        return Settings()
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise OutOfOrder(Fault.DAMAGED, f"{file} can't be made out: {error}") from error
    except OSError as error:
        raise OutOfOrder(Fault.UNREACHABLE, f"{file}: {error.strerror}") from error
    known = {each.name for each in fields(Settings)}
    for name, value in said.items():
        if name not in known:
            raise OutOfOrder(
                Fault.DAMAGED, f"{file}: {name!r} is not one of {', '.join(sorted(known))}"
            )
        if not isinstance(value, str) or len(value) > 500:
            raise OutOfOrder(Fault.DAMAGED, f"{file}: {name!r} is not a short text")
    settings = Settings(**said)
    wrong = _wrong(settings)
    if wrong is not None:
        raise OutOfOrder(Fault.DAMAGED, f"{file}: {wrong}")
    return settings


def _wrong(settings: Settings) -> str | None:
    if not 0 < len(settings.station.strip()) <= LONGEST_NAME:
        return f"'station' takes 1 to {LONGEST_NAME} characters"
    if not RESOLUTION.fullmatch(settings.resolution):
        return "'resolution' is a size in pixels, like 1280x720"
    if settings.serial and not SERIAL.fullmatch(settings.serial.strip()):
        return "'serial' is a port like /dev/ttyACM0, or one with its speed like COM3@9600"
    for name, allowed in CHOICES.items():
        if getattr(settings, name) not in ("", *allowed):
            return f"{name!r} is one of {', '.join(allowed)}"
    return None
