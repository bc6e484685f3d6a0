"""Finds out whether a window can be shown at all, since Qt ends the process when it can't."""

import os
import re
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

NONE = "there is no display to open a window on; kiosk shoot DIR draws every screen as a picture"


def has_display(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether a window can be shown here: a display server answers, or Qt was told of another way.

    Only Linux and its kin have machines without one.
    """
    if sys.platform in ("win32", "darwin"):
        return True
    chosen = environment.get("QT_QPA_PLATFORM", "").split(":")[0].split(";")[0]
    if chosen and chosen not in ("xcb", "wayland"):
        return True
    wayland = environment.get("WAYLAND_DISPLAY")
    runtime = Path(environment.get("XDG_RUNTIME_DIR", "/"))
    if wayland and chosen != "xcb" and _answers(str(runtime / wayland)):
        return True
    return chosen != "wayland" and _x11_answers(environment.get("DISPLAY", ""))


def _x11_answers(display: str) -> bool:
    match = re.fullmatch(r"(.*):(\d+)(?:\.\d+)?", display)
    if match is None:
        return False
    host, number = match[1], int(match[2])
    if host in ("", "unix"):
        # Linux also listens on a name that is no file
        path = f"/tmp/.X11-unix/X{number}"  # noqa: S108 — where X11 puts it
        return _answers(path) or _answers(f"\0{path}")
    try:
        with socket.create_connection((host, 6000 + number), timeout=2):
            return True
    except OSError:
        return False


def _answers(path: str) -> bool:
    with socket.socket(socket.AF_UNIX) as client:
        client.settimeout(2)
        try:
            client.connect(path)
        except OSError:
            return False
    return True
