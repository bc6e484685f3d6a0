"""This machine's settings: a small TOML file in the data folder, which may be absent."""

import tomllib
from dataclasses import dataclass, fields
from pathlib import Path

from kiosk.errors import Fault, OutOfOrder

FILE = "settings.toml"


@dataclass(frozen=True, slots=True)
class Settings:
    """What only this machine knows. `database` and `camera` are empty for the usual ones.

    `serial` is the port of a scanner that is no keyboard, if there is one. The last five are how the
    screen suits whoever comes to it, until they choose otherwise.
    """

    station: str = "entrance"
    database: str = ""
    camera: str = ""
    serial: str = ""
    text: str = "A"
    theme: str = "light"
    motion: str = "on"
    countdown: str = "on"
    sound: str = "on"


CHOICES = {
    "text": ("A", "A+", "A++"),
    "theme": ("light", "contrast", "dark"),
    "motion": ("on", "off"),
    "countdown": ("on", "off"),
    "sound": ("on", "off"),
}
"""What some settings may be."""


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
    if not 0 < len(settings.station.strip()) <= 64:
        raise OutOfOrder(Fault.DAMAGED, f"{file}: 'station' takes 1 to 64 characters")
    for name, allowed in CHOICES.items():
        if getattr(settings, name) not in allowed:
            raise OutOfOrder(Fault.DAMAGED, f"{file}: {name!r} is one of {', '.join(allowed)}")
    return settings
