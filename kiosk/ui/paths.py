"""Where the files beside the code are, in a checkout and once installed."""

from importlib.resources import files
from pathlib import Path

_HERE = Path(__file__).resolve().parent


def qml() -> Path:
    """The folder that holds the QML module `Loge`."""
    return _HERE / "qml"


def keyboard() -> Path:
    """The folder of the layouts of the keyboard on the screen."""
    return qml() / "keyboard"


def assets() -> Path:
    """The folder of icons, sounds and translations."""
    installed = _HERE.parent / "assets"
    return installed if installed.is_dir() else _HERE.parents[1] / "assets"


def fonts() -> list[Path]:
    """The files of Atkinson Hyperlegible, made for low vision by the Braille Institute."""
    folder = files("fontpkg_atkinson_hyperlegible").joinpath("files")
    return sorted(Path(str(file)) for file in folder.iterdir() if file.name.endswith(".ttf"))
