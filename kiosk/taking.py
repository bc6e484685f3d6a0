"""Ways to take a card along: saved as files on a stick or in a folder, or printed.

Everything here may take seconds, so none of it belongs on the thread that draws or in a transaction.
"""

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from shutil import which

from kiosk.cards import Drawn
from kiosk.files import sync_folder, trouble
from kiosk.spelling import plain

MOUNTED = (Path("/media"), Path("/run/media"))
"""Where a Linux desktop shows the sticks that are plugged in."""

ENDINGS = ("png", "pdf", "eml")
"""What a card, or a sheet of them, is saved as."""
PRINTING = 20
"""Seconds that a printer's program may take to accept a sheet."""


class Printed(StrEnum):
    """What became of a sheet that was to be printed."""

    SENT = "sent"  # to the printer's queue; whether there is paper, nobody knows
    NO_PRINTER = "no_printer"
    FAILED = "failed"


def save(drawn: Drawn, called: str, folder: Path) -> tuple[Path, Path]:
    """Write the card as a PNG and a PDF into `folder`, named for whose it is; both are on the disk.

    Nothing that lies there is overwritten: the next free name is taken. Raises `OutOfOrder`.
    """
    from kiosk.codes import card  # only now: it loads what draws and what reads

    try:
        folder.mkdir(parents=True, exist_ok=True)
        stem = free_stem(folder, f"carte-{called}")
        files = (folder / f"{stem}.png", folder / f"{stem}.pdf")
        for file in files:
            beside = card.write_beside(drawn.card, file)
            beside.replace(file)
        sync_folder(folder)
    except OSError as error:
        raise trouble(folder, error, f"no card can be written to {folder}") from error
    return files


def usual_folder() -> Path:
    """Where a card is saved: a stick that is plugged in, else the user's downloads or documents."""
    from platformdirs import user_documents_path, user_downloads_path

    kept = [folder for folder in (user_downloads_path(), user_documents_path()) if folder.is_dir()]
    usable = [folder for folder in (*sticks(), *kept) if os.access(folder, os.W_OK)]
    return usable[0] if usable else user_documents_path()


def sticks() -> Sequence[Path]:
    """The folders of the USB sticks that are plugged in, as far as the system shows them."""
    if sys.platform == "win32":
        return _removable_drives()
    try:
        mounts = Path("/proc/self/mounts").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ()
    points = (Path(_unescaped(line.split(" ")[1])) for line in mounts.splitlines())
    return sorted(point for point in points if any(root in point.parents for root in MOUNTED))


def print_card(drawn: Drawn) -> Printed:
    """Have the system's usual printer print the card at its true size on an A4 sheet."""
    from kiosk.codes import card  # only now: it loads what draws and what reads

    with tempfile.TemporaryDirectory(prefix="loge-") as folder:
        file = Path(folder) / "card.pdf"
        beside = card.write_beside(card.draw_sheet(drawn.card), file)
        beside.replace(file)
        if sys.platform == "win32":
            lasting = file.parent.with_suffix(".pdf")
            file.replace(lasting)
            return print_file(lasting)
        return print_file(file)


def print_file(file: Path) -> Printed:
    """Have the system's usual printer print a PDF of A4 pages at its true size."""
    if sys.platform == "win32":
        return _print_on_windows(file)
    program = which("lp")
    return Printed.NO_PRINTER if program is None else _print_with(program, file)


def _print_with(program: str, file: Path) -> Printed:
    """Hand `file` to CUPS, which copies it before it answers."""
    command = [program, "-o", "print-scaling=none", "-o", "media=A4", str(file)]
    quiet = {**os.environ, "LC_ALL": "C"}
    try:
        done = subprocess.run(  # noqa: S603 — the system's own program, and a file of ours
            command, capture_output=True, text=True, timeout=PRINTING, check=False, env=quiet
        )
    except (OSError, subprocess.TimeoutExpired):
        return Printed.FAILED
    if done.returncode == 0:
        return Printed.SENT
    missing = re.search("no default destination|does not exist|no destinations", done.stderr, re.I)
    return Printed.NO_PRINTER if missing else Printed.FAILED


if sys.platform == "win32":
    import ctypes
    from string import ascii_uppercase

    def _removable_drives() -> Sequence[Path]:
        removable = 2
        drives = (f"{letter}:\\" for letter in ascii_uppercase)
        kind = ctypes.windll.kernel32.GetDriveTypeW
        return [Path(drive) for drive in drives if kind(drive) == removable]

    def _print_on_windows(file: Path) -> Printed:
        """Ask whatever opens PDF files to print; it reads the file after this returns."""
        try:
            os.startfile(file, "print")  # noqa: S606 — a file of ours
        except OSError:
            return Printed.NO_PRINTER
        return Printed.SENT


def _unescaped(point: str) -> str:
    """A folder as the kernel writes it in its list of mounts: with octal numbers for spaces."""
    return re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), point)


def free_stem(folder: Path, words: str) -> str:
    """How a file in `folder` is called for `words`: `carte-amina`, with a number where that is taken."""
    stem = re.sub("[^a-z0-9]+", "-", plain(words)).strip("-")[:60]
    number = 1
    while True:
        chosen = stem if number == 1 else f"{stem}-{number}"
        if not any((folder / f"{chosen}.{ending}").exists() for ending in ENDINGS):
            return chosen
        number += 1
