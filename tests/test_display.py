"""A machine without a display is told of before Qt ends the process."""

import socket
from pathlib import Path

import pytest

from kiosk import display
from kiosk.display import has_display


@pytest.mark.parametrize(
    ("environment", "there"),
    [
        ({}, False),
        ({"QT_QPA_PLATFORM": "offscreen"}, True),
        ({"QT_QPA_PLATFORM": "eglfs:/dev/dri/card0"}, True),
        ({"QT_QPA_PLATFORM": "xcb"}, False),
        ({"DISPLAY": "nonsense"}, False),
        ({"DISPLAY": ":54321"}, False),
        ({"DISPLAY": "127.0.0.1:3"}, False),
        ({"WAYLAND_DISPLAY": "wayland-9", "XDG_RUNTIME_DIR": "/nowhere"}, False),
    ],
)
def test_a_display_is_there_or_not(environment: dict[str, str], there: bool) -> None:
    assert has_display(environment) is there


def test_a_display_that_answers_is_there(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-9"))
        server.listen()
        there = {"WAYLAND_DISPLAY": "wayland-9", "XDG_RUNTIME_DIR": str(tmp_path)}
        assert has_display(there)
        assert not has_display(there | {"QT_QPA_PLATFORM": "xcb"})
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("\0/tmp/.X11-unix/X54321")
        server.listen()
        assert has_display({"DISPLAY": ":54321.0"})


def test_a_display_of_another_machine_is_there_when_it_answers() -> None:
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        number = server.getsockname()[1] - 6000
        assert has_display({"DISPLAY": f"127.0.0.1:{number}"})


def test_windows_always_has_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(display.sys, "platform", "win32")  # type: ignore[attr-defined]
    assert has_display({})
