"""`kiosk run` and `kiosk demo` where there is no display."""

import pytest

from tests.commands.conftest import Terminal


def test_where_there_is_no_display_the_program_says_so_and_tells_of_shoot(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for command in ("run", "demo"):
        assert terminal.type(command) == 1
        assert "kiosk shoot" in terminal.err
        assert len(terminal.err.splitlines()) == 1
    monkeypatch.setenv("DISPLAY", ":12345")
    assert terminal.type("demo") == 1
    assert not terminal.folder.exists()
